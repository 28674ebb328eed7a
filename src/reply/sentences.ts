import type { NoticeBlock, TextBlock } from './document.ts';

/** A sentence of the bot's own. */
export function sentence(text: string): TextBlock {
  return { kind: 'text', text, quiet: false };
}

/** A sentence said less loudly. */
export function aside(text: string): TextBlock {
  return { kind: 'text', text, quiet: true };
}

/** Something that must not be overlooked. */
export function warning(text: string): NoticeBlock {
  return { kind: 'notice', notice: 'missing', text, links: [] };
}
