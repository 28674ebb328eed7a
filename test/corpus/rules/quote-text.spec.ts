import { quoteText } from '../../../src/corpus/rules/quote-text.ts';
import { claim, counterclaim, source } from '../fixture.ts';
import { problemsOf } from './problems-of.ts';

describe('the rule quote-text', () => {
  test('lets a quote hold brackets, dashes and joined emoji', () => {
    expect(
      problemsOf(quoteText, {
        'sources/fixture-source.yaml': source({
          claims: [claim({ quote: { exact: 'No [spare] key – ever 👩‍🔧,' } }), counterclaim()],
        }),
      }),
    ).toEqual([]);
  });

  test('finds white space around a quote', () => {
    expect(
      problemsOf(quoteText, {
        'sources/fixture-source.yaml': source({
          claims: [claim({ quote: { exact: 'No spare key. ' } }), counterclaim()],
        }),
      }),
    ).toMatchObject([
      {
        rule: 'quote-text',
        file: 'sources/fixture-source.yaml',
        at: expect.stringMatching(/^exact:/),
        message: 'the quote of claim "locks-protect" begins or ends with white space',
        remedy: 'remove it; after "exact:" use >- instead of > or |',
      },
    ]);
  });

  test.each(['No\nspare key', 'No\tspare key', 'No \u202espare key', 'No \u0000spare key'])(
    'finds the control in %j',
    (exact) => {
      const problems = problemsOf(quoteText, {
        'sources/fixture-source.yaml': source({ claims: [claim({ quote: { exact } }), counterclaim()] }),
      });
      expect(problems).toMatchObject([
        { message: expect.stringContaining('a line break, a control or a bidi character') },
      ]);
    },
  );
});
