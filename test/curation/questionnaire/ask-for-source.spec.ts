import { parse } from 'yaml';
import { readCorpus } from '../../../src/corpus/load.ts';
import type { Question } from '../../../src/curation/questionnaire/ask-for.ts';
import { askForSource } from '../../../src/curation/questionnaire/ask-for-source.ts';
import { sourceToYaml } from '../../../src/curation/questionnaire/source-to-yaml.ts';
import { corpusReadings } from '../../corpus/fixture.ts';

const SOURCE = [
  'gazette-2021',
  '',
  'The Gazette',
  '',
  '2021-03-04',
  'https://gazette.example/locks',
  '',
  '1',
];
const CLAIM = [
  'locks-cost',
  'Locks cost 5 crowns.',
  'statistic',
  'spare-keys: pro',
  'a-speaker',
  '',
  '1',
  'locks',
];
const FIGURE = ['y', '5', 'crowns', 'price of a lock', '', ''];
// Confidence and relations.
const BEARING = ['', '', '', ''];
const QUOTE = ['y', 'They cost “five”, no more.'];
const QUESTIONS = 'What does a lock cost? ; Are locks dear?';

async function answer(answers: readonly string[], refuseId: (id: unknown) => string | null = () => null) {
  const left = [...answers];
  const asked: Question[] = [];
  const result = await askForSource(async (question) => {
    asked.push(question);
    return left.shift() ?? null;
  }, refuseId);
  return { ...result, asked };
}

describe('askForSource', () => {
  test('gives a source that passes the check', async () => {
    const { source, ended } = await answer([
      ...SOURCE,
      ...CLAIM,
      ...FIGURE,
      ...BEARING,
      ...QUOTE,
      QUESTIONS,
      '',
    ]);
    expect(ended).toBe(false);
    const yaml = sourceToYaml(source);
    const result = readCorpus(corpusReadings({ 'sources/gazette-2021.yaml': yaml }));
    expect(result.ok ? [] : result.problems).toEqual([]);
    expect(parse(yaml).claims[0]).toMatchObject({
      stance: { 'spare-keys': 'pro' },
      figures: [{ value: 5, unit: 'crowns', by: null }],
      quote: { exact: 'They cost “five”, no more.' },
      questions: ['What does a lock cost?', 'Are locks dear?'],
    });
    expect(yaml).toContain('    stance: { spare-keys: pro }\n');
    expect(yaml.split('\n')[0]).toBe('# yaml-language-server: $schema=../schema/source.schema.json');
  });

  test('asks for no paragraph and no quote where the source was not read paragraph by paragraph', async () => {
    const claim = CLAIM.toSpliced(6, 1).with(5, '2021-03');
    const { source, asked } = await answer([
      ...SOURCE.slice(0, -1),
      '',
      ...claim,
      ...FIGURE,
      ...['medium', 'locks-protect', '', ''],
      QUESTIONS,
      '',
    ]);
    expect(asked.map(({ key }) => key)).not.toContain('a quote?');
    const yaml = sourceToYaml(source);
    const result = readCorpus(corpusReadings({ 'sources/gazette-2021.yaml': yaml }));
    expect(result.ok ? [] : result.problems).toEqual([]);
    expect(Object.keys(parse(yaml).claims[0])).toEqual(
      'id text kind stance speaker date paragraph topics figures confidence updates questions'.split(' '),
    );
  });

  test('asks in the words of the schema, and says how to answer', async () => {
    const { asked } = await answer([...SOURCE, ...CLAIM]);
    expect(asked[0]).toMatchObject({
      key: 'id',
      purpose: expect.stringContaining('Never changes'),
      problem: null,
    });
    expect(asked.find(({ key }) => key === 'kind')?.how).toContain('argument, position, statistic');
    expect(asked.find(({ key }) => key === 'author')?.how).toBe('nothing if not known');
    expect(asked.every(({ key, purpose }) => key.endsWith('?') || purpose !== '')).toBe(true);
  });

  test('asks again, with what was wrong, until the answer is as the schema wants it', async () => {
    const { asked, source } = await answer([
      'Not An Id',
      'gazette-2021',
      '',
      '',
      'The Gazette',
      '',
      'May 2021',
      '2021-05',
    ]);
    expect(asked.filter(({ key }) => key === 'id').map(({ problem }) => problem)).toEqual([
      null,
      expect.stringContaining('must be lower-case words joined by hyphens'),
    ]);
    expect(asked.filter(({ key }) => key === 'publisher')).toHaveLength(2);
    expect(source).toMatchObject({ id: 'gazette-2021', publisher: 'The Gazette', published: '2021-05' });
  });

  test('asks again where an id is taken', async () => {
    const { asked } = await answer(['taken', 'free'], (id) => (id === 'taken' ? 'it is taken' : null));
    expect(asked.slice(0, 2).map(({ problem }) => problem)).toEqual([null, 'it is taken']);
  });

  test('keeps what was answered where the answers end early', async () => {
    const { source, ended } = await answer([...SOURCE, 'locks-cost', 'Locks cost.']);
    expect(ended).toBe(true);
    expect(source).toMatchObject({ id: 'gazette-2021', claims: [{ id: 'locks-cost', text: 'Locks cost.' }] });
  });
});
