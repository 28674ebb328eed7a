import type { Claim } from '../../src/corpus/model.ts';
import { claimSchema } from '../../src/corpus/schema.ts';
import type { Match, Retrieval } from '../../src/retrieval/retriever.ts';
import { ANY_TIME } from '../../src/retrieval/time/time-asked.ts';
import { claimOf } from '../literary-corpus.ts';

/** A claim of which only the speaker and the number of words matter. */
export function wordyClaim(id: string, speaker: string | null, words: number): Claim {
  const text = Array.from({ length: words }, () => 'w').join(' ');
  const fields = {
    id,
    text,
    kind: 'argument',
    stance: { seals: 'pro' },
    speaker,
    paragraph: 1,
    topics: ['seals'],
  };
  return { ...claimSchema.parse(fields), source: 'gazette' };
}

/** A match of a claim of which only the speaker and the number of words matter. */
export function wordyMatch(id: string, speaker: string | null, score: number, words: number): Match {
  return { claim: wordyClaim(id, speaker, words), score, question: null };
}

/** A match of a literary claim. */
export function matchOf(id: string, score: number): Match {
  return { claim: claimOf(id), score, question: null };
}

/** What a retriever gives where it found literary claims by `[id, score]`; what is given replaces what stands there. */
export function retrievalOf(
  found: readonly (readonly [id: string, score: number])[],
  fields: Partial<Retrieval> = {},
): Retrieval {
  return {
    intent: 'contested',
    verdict: 'covered',
    reason: null,
    matches: found.map(([id, score]) => matchOf(id, score)),
    unmatched: [],
    lacks: null,
    speakers: [],
    side: null,
    motions: [],
    time: ANY_TIME,
    command: null,
    ...fields,
  };
}
