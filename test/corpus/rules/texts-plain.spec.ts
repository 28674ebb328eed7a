import { textsPlain } from '../../../src/corpus/rules/texts-plain.ts';
import { claim, counterclaim, source, topic } from '../fixture.ts';
import { problemsOf } from './problems-of.ts';

describe('the rule texts-plain', () => {
  test('lets a text hold accents and typographic marks', () => {
    expect(
      problemsOf(textsPlain, { 'topics.yaml': [topic({ label: 'Clés “de rechange” – perdues' })] }),
    ).toEqual([]);
  });

  test('finds a zero-width character', () => {
    expect(problemsOf(textsPlain, { 'topics.yaml': [topic({ label: 'Lo\u200bcks' })] })).toMatchObject([
      {
        rule: 'texts-plain',
        file: 'topics.yaml',
        at: expect.stringMatching(/^label:/),
        message: `label of topic "locks" holds a line break or a character that can't be seen`,
        remedy: 'type it again by hand, on one line',
      },
    ]);
  });

  test.each(['two\nlines', 'a\ttab', 'a \u202ebidi override', 'a bell\u0007'])(
    'finds what is not plain in the question %j',
    (question) => {
      const claims = [claim({ questions: [question] }), counterclaim()];
      const problems = problemsOf(textsPlain, { 'sources/fixture-source.yaml': source({ claims }) });
      expect(problems).toMatchObject([
        { message: expect.stringContaining('questions of claim "locks-protect"') },
      ]);
    },
  );
});
