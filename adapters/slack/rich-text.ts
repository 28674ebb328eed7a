import type { types } from '@slack/bolt';
import { stripInvisible } from '../../src/text/normalise.ts';

/** A run of text or a link inside a paragraph. */
export type Run = types.RichTextText | types.RichTextLink;

/** How a run looks. */
export interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** A run of text as it is: rich text knows no marks, so nothing in it can act. None where there is no text. */
export function run(text: string, style: Style = {}): readonly Run[] {
  const clean = stripInvisible(text);
  return clean === '' ? [] : [{ type: 'text', text: clean, ...styled(style) }];
}

/** A run that opens an address; plain text where there is none. */
export function link(text: string, url: string | null, style: Style = {}): readonly Run[] {
  const clean = stripInvisible(text);
  if (url === null || !isWebAddress(url)) return run(text, style);
  return [
    {
      type: 'link',
      url: stripInvisible(url),
      text: clean === '' ? stripInvisible(url) : clean,
      ...styled(style),
    },
  ];
}

/** A paragraph. */
export function section(...runs: readonly (readonly Run[])[]): types.RichTextSection {
  return { type: 'rich_text_section', elements: runs.flat() };
}

/** A paragraph set apart as somebody's words. */
export function quotation(...runs: readonly (readonly Run[])[]): types.RichTextQuote {
  return { type: 'rich_text_quote', elements: runs.flat() };
}

/** A block of paragraphs; none where nothing is in them. */
export function richText(...elements: readonly types.RichTextBlockElement[]): readonly types.RichTextBlock[] {
  const full = elements.filter((element) => element.elements.length > 0);
  return full.length === 0 ? [] : [{ type: 'rich_text', elements: full }];
}

function styled(style: Style): { readonly style?: Style } {
  return style.bold || style.italic ? { style } : {};
}

// Only what a browser opens: the corpus checks its addresses, and this is where it must not matter if it didn't.
function isWebAddress(url: string): boolean {
  return /^(?:https?:\/\/|mailto:)/u.test(url);
}
