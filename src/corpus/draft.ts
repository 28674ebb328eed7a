import type { Claim, Concept, Motion, Name, Safeguarding, Source, Speaker, Topic } from './model.ts';

/** A file relative to the corpus folder, and a 1-based line in it. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** Finds the place of what stands under a path of keys and positions; of the nearest thing around it where nothing does. */
export type Locate = (...path: readonly PropertyKey[]) => Place;

/** One well-formed entry of a corpus file, with the way back to its place. */
export interface Entry<Value> {
  readonly value: Value;
  readonly at: Locate;
}

/** A source with those of its claims that are well formed; `complete` if all are. */
export interface SourceEntry extends Entry<Source> {
  readonly claims: readonly Entry<Claim>[];
  readonly complete: boolean;
}

/** What has an id that others mention. */
export type IdKind = 'motion' | 'topic' | 'speaker' | 'source' | 'claim' | 'concept';

/** An id that was published once and must be kept. */
export interface PublishedId {
  readonly kind: IdKind;
  readonly id: string;
}

/**
 * Everything of a corpus folder that is well formed, for the rules to check. What is faulty has been reported and left
 * out, so that one fault does not hide another; `doubts` tells a rule when to hold back.
 */
export interface Draft {
  readonly motions: readonly Entry<Motion>[];
  readonly topics: readonly Entry<Topic>[];
  readonly speakers: readonly Entry<Speaker>[];
  readonly thesaurus: readonly Entry<Concept>[];
  readonly names: readonly Entry<Name>[];
  /** Null where it is faulty. */
  readonly safeguarding: Entry<Safeguarding> | null;
  readonly sources: readonly SourceEntry[];
  /** Of all sources, also of those whose own details are faulty; by source id, then in the order of the file. */
  readonly claims: readonly Entry<Claim>[];
  readonly published: readonly Entry<PublishedId>[];
  /** Whether an id may stand in an entry of that kind which could not be read. */
  readonly doubts: (kind: IdKind, id: string) => boolean;
}
