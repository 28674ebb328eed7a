import { checkCorpus, formatProblems, formatSummary } from '../../src/corpus/check.ts';
import { writeCorpus } from './fixture.ts';

describe('checkCorpus', () => {
  test('counts what a sound corpus holds', async () => {
    const result = await checkCorpus(await writeCorpus(null));
    expect(result.ok && formatSummary({ ...result.summary, version: '0123456789ab' })).toBe(
      'corpus 0123456789ab: 1 motion, 1 topic, 3 speakers, 1 source, 2 claims, 1 quote, 0 figures',
    );
  });

  test('gives the problems of one that is not', async () => {
    const result = await checkCorpus(await writeCorpus(null, { 'names.yaml': null }));
    expect(result.ok ? [] : result.problems).toMatchObject([{ rule: 'files', file: 'names.yaml', line: 1 }]);
  });
});

describe('formatProblems', () => {
  const problem = { rule: 'a-rule', file: 'a.yaml', line: 2, message: 'is wrong', remedy: 'mend it' };

  test('sorts by file, then by line as a number, and counts', () => {
    const problems = [{ ...problem, file: 'b.yaml' }, { ...problem, line: 10 }, problem];
    expect(formatProblems(problems).split('\n')).toEqual([
      'a.yaml:2  is wrong  mend it',
      'a.yaml:10  is wrong  mend it',
      'b.yaml:2  is wrong  mend it',
      '3 problems',
    ]);
  });

  test('keeps each on one line, without what can not be seen', () => {
    expect(formatProblems([{ ...problem, message: 'is\n\u202ewrong' }])).toBe(
      'a.yaml:2  is wrong  mend it\n1 problem',
    );
  });
});
