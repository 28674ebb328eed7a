import { claimParagraphs } from '../../../src/corpus/rules/claim-paragraphs.ts';
import { claim, counterclaim, source } from '../fixture.ts';
import { problemsOf } from './problems-of.ts';

describe('the rule claim-paragraphs', () => {
  test('lets two claims stand in one paragraph', () => {
    expect(
      problemsOf(claimParagraphs, {
        'sources/fixture-source.yaml': source({ claims: [claim(), counterclaim({ paragraph: 1 })] }),
      }),
    ).toEqual([]);
  });

  test('finds a claim beyond the last paragraph', () => {
    expect(
      problemsOf(claimParagraphs, {
        'sources/fixture-source.yaml': source({ claims: [claim(), counterclaim({ paragraph: 3 })] }),
      }),
    ).toMatchObject([
      {
        rule: 'claim-paragraphs',
        file: 'sources/fixture-source.yaml',
        at: 'paragraph: 3',
        message: 'claim "keys-get-lost" stands in paragraph 3, but the source has 2',
        remedy: 'correct the number here, or `paragraphs` at the top of the file',
      },
    ]);
  });

  test('finds claims that do not follow the source', () => {
    expect(
      problemsOf(claimParagraphs, {
        'sources/fixture-source.yaml': source({ claims: [counterclaim(), claim()] }),
      }),
    ).toMatchObject([
      {
        rule: 'claim-paragraphs',
        file: 'sources/fixture-source.yaml',
        at: 'paragraph: 1',
        message: 'claim "locks-protect" of paragraph 1 stands after "keys-get-lost" of paragraph 2',
        remedy: 'move it up, so that claims follow the order of the source',
      },
    ]);
  });

  describe('in a source that was not read paragraph by paragraph', () => {
    const without = (fields: object) =>
      problemsOf(claimParagraphs, {
        'sources/fixture-source.yaml': source({
          paragraphs: null,
          claims: [
            claim({ paragraph: null, quote: undefined, ...fields }),
            counterclaim({ paragraph: null }),
          ],
        }),
      });

    test('lets claims stand in none', () => {
      expect(without({})).toEqual([]);
    });

    test('finds a claim that stands in one', () => {
      expect(without({ paragraph: 4 })).toMatchObject([
        {
          at: 'paragraph: 4',
          message:
            'claim "locks-protect" stands in paragraph 4, but its source was not read paragraph by paragraph',
        },
      ]);
    });

    test('finds a quote, whose place nobody could look up', () => {
      expect(without({ quote: { exact: 'No spare key.' } })).toMatchObject([
        {
          at: 'quote:',
          message: 'claim "locks-protect" has a quote, but its source was not read paragraph by paragraph',
        },
      ]);
    });
  });

  test('finds a claim that stands in no paragraph of a source that has some', () => {
    expect(
      problemsOf(claimParagraphs, {
        'sources/fixture-source.yaml': source({ claims: [claim({ paragraph: null }), counterclaim()] }),
      }),
    ).toMatchObject([
      {
        at: 'paragraph: null',
        message:
          'claim "locks-protect" stands in no paragraph, but its source was read paragraph by paragraph',
        remedy: 'write the number of the paragraph, or `paragraphs: null` at the top of the file',
      },
    ]);
  });
});
