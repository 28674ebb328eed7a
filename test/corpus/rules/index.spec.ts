import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../../src/corpus/rules/index.ts';
import { problemsOf } from './problems-of.ts';

const FOLDER = join(process.cwd(), 'src/corpus/rules');

describe('the rules', () => {
  test('are all listed, each by the name of its file', () => {
    const helpers = ['ids-of-kind', 'index', 'mentions', 'related-claims', 'rule', 'texts'];
    const files = readdirSync(FOLDER).map((file) => file.replace('.ts', ''));
    expect(rules.map(({ name }) => name).toSorted()).toEqual(
      files.filter((file) => !helpers.includes(file)).toSorted(),
    );
  });

  test.each(rules.map((rule) => [rule.name, rule] as const))(
    '%s has nothing against the minimal corpus',
    (_, rule) => {
      expect(problemsOf(rule)).toEqual([]);
    },
  );

  test.each(rules.map(({ name }) => name))('%s has a test of its own', (name) => {
    expect(existsSync(join(process.cwd(), `test/corpus/rules/${name}.spec.ts`))).toBe(true);
  });
});
