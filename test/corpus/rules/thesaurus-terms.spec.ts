import { thesaurusTerms } from '../../../src/corpus/rules/thesaurus-terms.ts';
import { problemsOf } from './problems-of.ts';

describe('the rule thesaurus-terms', () => {
  test('lets two concepts have terms of their own', () => {
    expect(
      problemsOf(thesaurusTerms, {
        'thesaurus.yaml': [
          { id: 'lock', terms: ['lock'] },
          { id: 'key', terms: ['key'] },
        ],
      }),
    ).toEqual([]);
  });

  test('finds a term of two concepts, whatever its case and accents', () => {
    expect(
      problemsOf(thesaurusTerms, {
        'thesaurus.yaml': [
          { id: 'lock', terms: ['cle'] },
          { id: 'key', terms: ['key', 'Clé'] },
        ],
      }),
    ).toMatchObject([
      {
        rule: 'thesaurus-terms',
        file: 'thesaurus.yaml',
        at: '- Clé',
        message: 'the term "Clé" of "key" stands in "lock" too',
        remedy: 'keep it where it means most, and join the two with `broader`',
      },
    ]);
  });

  test('finds a term that stands twice in its concept', () => {
    expect(
      problemsOf(thesaurusTerms, { 'thesaurus.yaml': [{ id: 'lock', terms: ['lock', 'LOCK'] }] }),
    ).toMatchObject([
      {
        rule: 'thesaurus-terms',
        file: 'thesaurus.yaml',
        at: '- LOCK',
        message: 'the term "LOCK" of "lock" stands there twice',
        remedy: 'remove one of the two: case and accents make no difference',
      },
    ]);
  });

  test('finds a term without a word', () => {
    expect(
      problemsOf(thesaurusTerms, { 'thesaurus.yaml': [{ id: 'lock', terms: ['lock', '!?'] }] }),
    ).toMatchObject([
      {
        rule: 'thesaurus-terms',
        file: 'thesaurus.yaml',
        at: expect.stringContaining('!?'),
        message: 'the term "!?" of "lock" holds no word',
        remedy: 'remove it, or write it in letters',
      },
    ]);
  });
});
