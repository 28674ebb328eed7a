import { createTopicSuggester } from '../../../src/curation/draft/suggest-topics.ts';
import { corpus } from '../../shipped-corpus.ts';

describe('createTopicSuggester', () => {
  const suggest = createTopicSuggester(corpus);

  test('suggests the topics whose claims speak of the same', () => {
    expect(suggest('The police want a backdoor into encrypted messages.')).toContain('backdoors');
    expect(suggest('Scanning for known images on the phone')).toContain('scanning');
  });

  test('suggests at most three, and none for what no topic speaks of', () => {
    expect(suggest(corpus.claims.map(({ text }) => text).join(' ')).length).toBeLessThanOrEqual(3);
    expect(suggest('It rained on the harbour.')).toEqual([]);
  });
});
