import type { Draft, Entry } from './draft.ts';
import { deepFreeze, frozenMap } from './freeze.ts';
import type { Corpus, Safeguarding } from './model.ts';
import { contentVersion } from './version.ts';

/** The frozen corpus of a draft that every rule has passed; null where what nobody may lack is missing. */
export function draftToCorpus(draft: Draft): Corpus | null {
  if (draft.safeguarding === null) return null;
  return freezeCorpus(draft, draft.safeguarding.value);
}

function freezeCorpus(draft: Draft, safeguarding: Safeguarding): Corpus {
  const claims = values(draft.claims).toSorted((left, right) => compare(left.source, right.source));
  const lists = {
    motions: values(draft.motions),
    topics: values(draft.topics),
    thesaurus: values(draft.thesaurus),
    names: values(draft.names),
    claims: claims.filter(({ withdrawn }) => withdrawn === undefined),
    withdrawn: claims.filter(({ withdrawn }) => withdrawn !== undefined),
    safeguarding,
  };
  const speakers = values(draft.speakers);
  const sources = values(draft.sources).toSorted((left, right) => compare(left.id, right.id));
  return Object.freeze({
    version: contentVersion({ ...lists, speakers, sources }),
    ...deepFreeze(lists),
    speakers: frozenMap(speakers.map((speaker) => [speaker.id, speaker])),
    sources: frozenMap(sources.map((source) => [source.id, source])),
  });
}

function values<Value>(entries: readonly Entry<Value>[]): Value[] {
  return entries.map(({ value }) => value);
}

function compare(left: string, right: string): number {
  return left === right ? 0 : left < right ? -1 : 1;
}
