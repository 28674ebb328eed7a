import { quotesAttributed } from '../../../src/corpus/rules/quotes-attributed.ts';
import { claim, counterclaim, source } from '../fixture.ts';
import { problemsOf } from './problems-of.ts';

describe('the rule quotes-attributed', () => {
  test('lets a claim without a quote have no speaker', () => {
    expect(
      problemsOf(quotesAttributed, {
        'sources/fixture-source.yaml': source({ claims: [claim(), counterclaim({ speaker: null })] }),
      }),
    ).toEqual([]);
  });

  test('finds a quote that nobody says', () => {
    expect(
      problemsOf(quotesAttributed, {
        'sources/fixture-source.yaml': source({ claims: [claim({ speaker: null }), counterclaim()] }),
      }),
    ).toMatchObject([
      {
        rule: 'quotes-attributed',
        file: 'sources/fixture-source.yaml',
        at: 'speaker: null',
        message: 'claim "locks-protect" has a quote but no speaker',
        remedy: 'name the speaker whose words they are, or remove the quote',
      },
    ]);
  });
});
