import { dateOfClaim } from '../../corpus/date-of-claim.ts';
import { parseDate } from '../../corpus/edtf.ts';
import type { Claim, Corpus, SideStance, Stance } from '../../corpus/model.ts';
import { isOccurrence, partOf } from '../../corpus/part-of-claim.ts';
import { relationsOf } from '../../corpus/relations.ts';

/** How many claims there are of each, the most first; what there is none of is left out. */
export type Counts = readonly { readonly name: string; readonly count: number }[];

/** How a motion's claims divide. */
export interface MotionCounts {
  readonly motion: string;
  /** What was said; what happened and what the law says is counted apart, by its direction. */
  readonly stances: Readonly<Record<Stance, number>>;
  readonly directions: Readonly<Record<Stance, number>>;
  /** Speakers and sources on each side: one voice that says much is not many. */
  readonly speakers: Readonly<Record<SideStance, number>>;
  readonly sources: Readonly<Record<SideStance, number>>;
}

/** What a corpus holds, counted. Withdrawn claims are counted as such and nowhere else. */
export interface CorpusStats {
  readonly version: string;
  readonly claims: number;
  readonly quotes: number;
  readonly withdrawn: number;
  /** Claims of which nobody knows when they are from. */
  readonly undated: number;
  readonly confidences: Counts;
  readonly relations: Counts;
  readonly motions: readonly MotionCounts[];
  readonly kinds: Counts;
  readonly years: Counts;
  readonly sources: Counts;
  readonly speakers: Counts;
  readonly organisations: Counts;
  readonly topics: readonly { readonly topic: string; readonly stances: Readonly<Record<Stance, number>> }[];
}

/** Counts what a corpus holds. */
export function countClaims(corpus: Corpus): CorpusStats {
  const { claims, motions, topics, version, withdrawn } = corpus;
  const general = motions.find((motion) => motion.general)?.id ?? '';
  return {
    version,
    claims: claims.length,
    quotes: claims.filter(({ quote }) => quote !== undefined).length,
    withdrawn: withdrawn.length,
    undated: claims.filter((claim) => dateOfClaim(claim, corpus.sources) === null).length,
    confidences: tally(claims.map(({ confidence }) => confidence)),
    relations: tally(claims.flatMap(relationsOf).map(({ kind }) => kind)),
    motions: motions.map(({ id }) => countMotion(id, claims)),
    kinds: tally(claims.map(({ kind }) => kind)),
    years: tally(claims.map((claim) => yearOf(claim, corpus))),
    sources: tally(claims.map(({ source }) => source)),
    speakers: tally(claims.map(({ speaker }) => speaker ?? '(the source itself)')),
    organisations: tally(claims.flatMap((claim) => organisationOf(claim, corpus))),
    topics: topics.map(({ id }) => ({
      topic: id,
      stances: countStances(
        claims.filter((claim) => claim.topics.includes(id) && !isOccurrence(claim)),
        general,
      ),
    })),
  };
}

function countMotion(motion: string, claims: readonly Claim[]): MotionCounts {
  const on = (side: SideStance) => claims.filter((claim) => partOf(claim, motion) === side);
  const distinct = (side: SideStance, key: 'speaker' | 'source') =>
    new Set(on(side).map((claim) => claim[key])).size;
  return {
    motion,
    stances: countStances(
      claims.filter((claim) => !isOccurrence(claim)),
      motion,
    ),
    directions: countStances(claims.filter(isOccurrence), motion),
    speakers: { pro: distinct('pro', 'speaker'), con: distinct('con', 'speaker') },
    sources: { pro: distinct('pro', 'source'), con: distinct('con', 'source') },
  };
}

function countStances(claims: readonly Claim[], motion: string): Readonly<Record<Stance, number>> {
  const of = (wanted: Stance) => claims.filter(({ stance }) => stance[motion] === wanted).length;
  return { pro: of('pro'), con: of('con'), neutral: of('neutral') };
}

function yearOf(claim: Claim, { sources }: Corpus): string {
  const year = parseDate(dateOfClaim(claim, sources) ?? '')?.year;
  return year === undefined ? '(no date)' : String(year);
}

function organisationOf({ speaker }: Claim, { speakers }: Corpus): readonly string[] {
  const found = speaker === null ? undefined : speakers.get(speaker);
  if (found === undefined) return [];
  if (found.kind === 'organisation') return [found.id];
  return found.organisation === null ? [] : [found.organisation];
}

function tally(names: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .toSorted((left, right) => right.count - left.count || (left.name < right.name ? -1 : 1));
}
