import { createDraft } from '../../corpus/create-draft.ts';
import type { Corpus } from '../../corpus/model.ts';
import type { FileReading } from '../../corpus/read-file.ts';

/** What a draft is matched with: whom and what a corpus knows. */
export type KnownCorpus = Pick<Corpus, 'speakers' | 'topics' | 'claims' | 'thesaurus'>;

/** Whatever is well formed in the files of a corpus. While drafts are being completed a corpus is not sound, and the next one is begun. */
export function readKnownCorpus(files: readonly FileReading[]): KnownCorpus {
  const { speakers, topics, claims, thesaurus } = createDraft(files).draft;
  return {
    speakers: new Map(speakers.map(({ value }) => [value.id, value])),
    topics: topics.map(({ value }) => value),
    claims: claims.map(({ value }) => value),
    thesaurus: thesaurus.map(({ value }) => value),
  };
}
