import type { Claim, Corpus, Motion, SideStance } from '../corpus/model.ts';
import type { Match, Retrieval } from '../retrieval/retriever.ts';
import type { ClaimsByTopic } from './candidates.ts';

/** Which claims an answer shows and where, before they are cited. */
export interface Layout {
  readonly sides: readonly LaidSide[];
  readonly context: readonly Claim[];
  /** Sides that are due and have nothing. */
  readonly missing: readonly SideStance[];
  /** Sides that have nothing on the question itself, only on its motion. */
  readonly indirect: readonly SideStance[];
  /** Whether it shows what changed, and that alone. */
  readonly isOfChanges: boolean;
}

/** One side's claims: those shown and those available, both best first. */
export interface LaidSide {
  readonly stance: SideStance;
  readonly shown: readonly Claim[];
  readonly available: readonly Claim[];
}

/** What layouts are made from. */
export interface LayoutTask {
  readonly retrieval: Retrieval;
  readonly motion: Motion | null;
  readonly byTopic: ClaimsByTopic;
  readonly corpus: Corpus;
  /** Points a side in an answer to a contested question. */
  readonly limit: number;
  /** Whether a claim is from the time that is asked for. */
  readonly isWithin: (claim: Claim) => boolean;
  /** What the asker wants to see, whatever the question's shape. */
  readonly view: 'default' | 'both' | SideStance | 'neutral';
}

/** A layout that shows nothing. */
export const EMPTY: Layout = { sides: [], context: [], missing: [], indirect: [], isOfChanges: false };

/** One side of a layout. */
export function toSide(
  stance: SideStance,
  shown: readonly Claim[],
  available: readonly Match[] = [],
): LaidSide {
  return { stance, shown, available: available.map(({ claim }) => claim) };
}
