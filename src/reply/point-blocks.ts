import type { Citation, Notice, Point } from '../answer/answer.ts';
import type { Stance } from '../corpus/model.ts';
import type { NoticeBlock, PointBlock } from './document.ts';

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

/** A notice as a block. */
export function toNoticeBlock({ kind, text, links }: Notice): NoticeBlock {
  return { kind: 'notice', notice: kind, text, links };
}

/** What is to be said right behind a point: what overtook it or puts it differently. One that is about several stands behind the first. */
export function noticesBehind(
  { claim }: Pick<PointBlock, 'claim'>,
  notices: readonly Notice[],
): readonly NoticeBlock[] {
  return notices.filter(({ about: [first] }) => first === claim).map(toNoticeBlock);
}
