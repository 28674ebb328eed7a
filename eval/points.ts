import type { Answer, Point } from '../src/answer/answer.ts';

/** Every point that an answer shows. */
export function pointsOf({ sides, context }: Answer): readonly Point[] {
  return [...sides.flatMap(({ points }) => points), ...context];
}
