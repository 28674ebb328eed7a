import { isDisclosure } from '../../../src/retrieval/safeguarding/disclosure.ts';
import { isHarmfulRequest } from '../../../src/retrieval/safeguarding/harmful.ts';
import { foldText } from '../../../src/text/normalise.ts';
import { corpus } from '../../shipped-corpus.ts';

describe('what the corpus lists as asked for its claims', () => {
  const texts = corpus.claims
    .flatMap(({ questions, phrasings }) => [...questions, ...phrasings])
    .map(foldText);

  test('is never taken for a plea', () => {
    expect(texts.filter(isDisclosure)).toEqual([]);
  });

  test('is never taken for a request to abuse', () => {
    expect(texts.filter(isHarmfulRequest)).toEqual([]);
  });
});
