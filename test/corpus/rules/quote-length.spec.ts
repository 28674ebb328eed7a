import { quoteLength } from '../../../src/corpus/rules/quote-length.ts';
import { claim, counterclaim, source } from '../fixture.ts';
import { problemsOf } from './problems-of.ts';

describe('the rule quote-length', () => {
  test('lets a quote have 600 characters, however many bytes they take', () => {
    expect(
      problemsOf(quoteLength, {
        'sources/fixture-source.yaml': source({
          claims: [claim({ quote: { exact: '🔑'.repeat(600) } }), counterclaim()],
        }),
      }),
    ).toEqual([]);
  });

  test('finds a quote of 601 characters', () => {
    expect(
      problemsOf(quoteLength, {
        'sources/fixture-source.yaml': source({
          claims: [claim({ quote: { exact: 'k'.repeat(601) } }), counterclaim()],
        }),
      }),
    ).toMatchObject([
      {
        rule: 'quote-length',
        file: 'sources/fixture-source.yaml',
        at: expect.stringMatching(/^exact: k+$|^exact:/),
        message: 'the quote of claim "locks-protect" has 601 characters, at most 600',
        remedy: 'split it at a sentence into two claims, each with its quote',
      },
    ]);
  });
});
