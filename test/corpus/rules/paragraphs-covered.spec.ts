import { paragraphsCovered } from '../../../src/corpus/rules/paragraphs-covered.ts';
import { claim, counterclaim, source } from '../fixture.ts';
import { problemsOf } from './problems-of.ts';

describe('the rule paragraphs-covered', () => {
  test('lets every paragraph have a claim', () => {
    expect(problemsOf(paragraphsCovered)).toEqual([]);
  });

  test('finds the paragraphs that have none', () => {
    expect(
      problemsOf(paragraphsCovered, { 'sources/fixture-source.yaml': source({ paragraphs: 4 }) }),
    ).toMatchObject([
      {
        rule: 'paragraphs-covered',
        file: 'sources/fixture-source.yaml',
        at: 'paragraphs: 4',
        message: 'source "fixture-source" has no claim from paragraph 3, 4',
        remedy: 'add one for each, in your own words',
      },
    ]);
  });

  test('lists no more than twenty of them', () => {
    expect(
      problemsOf(paragraphsCovered, { 'sources/fixture-source.yaml': source({ paragraphs: 1_000_000_000 }) }),
    ).toMatchObject([
      {
        rule: 'paragraphs-covered',
        file: 'sources/fixture-source.yaml',
        at: 'paragraphs: 1000000000',
        message: expect.stringMatching(/ 3, 4, .* 22 and more$/),
        remedy: 'add one for each, in your own words',
      },
    ]);
  });

  test('asks for none where the source was not read paragraph by paragraph', () => {
    expect(
      problemsOf(paragraphsCovered, {
        'sources/fixture-source.yaml': source({
          paragraphs: null,
          claims: [claim({ paragraph: null, quote: undefined }), counterclaim({ paragraph: null })],
        }),
      }),
    ).toEqual([]);
  });
});
