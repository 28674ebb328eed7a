import type { Point } from '../answer/answer.ts';
import { isOccurrence, isView } from '../corpus/part-of-claim.ts';

/** One sort of what stands beside the sides. */
export interface ContextPart {
  readonly label: string;
  readonly points: readonly Point[];
  /** Whether it is what no side disputes, rather than a view, what happened or what the law says. */
  readonly isFacts: boolean;
}

/** What stands beside the sides by its sorts, those that are empty left out. */
export function partsOf(context: readonly Point[]): readonly ContextPart[] {
  const parts: readonly ContextPart[] = [
    {
      label: 'Facts and context',
      points: context.filter((point) => !isOccurrence(point) && !isView(point)),
      isFacts: true,
    },
    { label: 'Said on neither side of this', points: context.filter(isView), isFacts: false },
    { label: 'What happened and what the law says', points: context.filter(isOccurrence), isFacts: false },
  ];
  return parts.filter(({ points }) => points.length > 0);
}
