import type { ReplyBlock } from '../reply/document.ts';
import type { PreviewParts } from './preview-parts.ts';
import { toPublication } from './publication.ts';
import type { Summary } from './summary.ts';
import { type Sizing, shorterScope, waysToFit } from './ways-to-fit.ts';

/** What the channel would see of a summary, with a note. */
export function publicationOf(
  { post, dateLanguage, by }: PreviewParts,
  summary: Summary,
  note: string | null,
): readonly ReplyBlock[] {
  return toPublication(summary, { by, note, noteBy: post.noteBy, dateLanguage });
}

/** Whether it fits one message of the platform as it is. */
export function isFitting(parts: PreviewParts): boolean {
  const { post, summary, fits, dateLanguage } = parts;
  return fits({ blocks: publicationOf(parts, summary, post.note), dateLanguage });
}

/** Says whether it would fit one message in other sizes. */
export function fitsIn(parts: PreviewParts): (sizing: Sizing) => boolean {
  const { post, summarise, fits, dateLanguage } = parts;
  return ({ scope, note }) => {
    const sized = summarise({ ...post, scope });
    return sized !== null && fits({ blocks: publicationOf(parts, sized, note), dateLanguage });
  };
}

/** The same where it fits one message, else shorter: the first of the shorter ones that does, or where none does the shortest. */
export function sizedToFit(parts: PreviewParts): PreviewParts {
  if (isFitting(parts)) return parts;
  const scope = shorterScope(parts.post, fitsIn(parts));
  const post = { ...parts.post, scope };
  return { ...parts, post, summary: parts.summarise(post) ?? parts.summary };
}

/** What would make it fit one message, in words; of each kind of cut the least. Empty where no single one would. */
export function cutsToFit(parts: PreviewParts): readonly string[] {
  const { sides, context } = parts.summary.evidence;
  const shown = [...sides.flatMap(({ points }) => points), ...context];
  return waysToFit(parts.post, shown, fitsIn(parts));
}
