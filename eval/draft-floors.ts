import type { LabelledText } from './draft-labels.ts';
import { type DraftScore, f1Of } from './draft-score.ts';

/** The F1 below which a measure may not fall in any half: a few points under what was measured, so that only a fault gets there. */
export const FLOORS = { quotes: 0.9, speakers: 0.85, figures: 0.75 } as const;

/** A measure that fell below its floor. */
export interface Fallen {
  readonly half: LabelledText['half'];
  readonly key: keyof typeof FLOORS;
  readonly f1: number;
  readonly floor: number;
}

/** The measures of a half that fell below their floors. */
export function findFallen(half: LabelledText['half'], score: DraftScore): readonly Fallen[] {
  const keys = ['quotes', 'speakers', 'figures'] as const;
  return keys
    .map((key) => ({ half, key, f1: f1Of(score[key]), floor: FLOORS[key] }))
    .filter(({ f1, floor }) => f1 < floor);
}
