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
});
