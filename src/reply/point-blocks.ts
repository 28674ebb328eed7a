import type { Citation, Point } from '../answer/answer.ts';
import type { Stance } from '../corpus/model.ts';
import type { PointBlock } from './document.ts';

/** Points as blocks, each with its citation; one whose citation is not among those given is left out. */
export function toPointBlocks(
  points: readonly (Point & { readonly stance: Stance })[],
  citations: readonly Citation[],
): readonly PointBlock[] {
  return points.flatMap(({ citation: number, kind: _, ...point }) => {
    const citation = citations.find((each) => each.number === number);
    return citation ? [{ kind: 'point', ...point, citation }] : [];
  });
}
