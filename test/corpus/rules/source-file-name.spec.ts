import { sourceFileName } from '../../../src/corpus/rules/source-file-name.ts';
import { source } from '../fixture.ts';
import { problemsOf } from './problems-of.ts';

describe('the rule source-file-name', () => {
  test('lets a source stand in the file that bears its id', () => {
    expect(problemsOf(sourceFileName)).toEqual([]);
  });

  test('finds a source in a file of another name', () => {
    expect(
      problemsOf(sourceFileName, { 'sources/fixture-source.yaml': null, 'sources/fixture.yaml': source() }),
    ).toMatchObject([
      {
        rule: 'source-file-name',
        file: 'sources/fixture.yaml',
        at: 'id: fixture-source',
        message: 'source "fixture-source" stands in sources/fixture.yaml',
        remedy:
          'rename the file to fixture-source.yaml; change the id instead only if it was never published',
      },
    ]);
  });
});
