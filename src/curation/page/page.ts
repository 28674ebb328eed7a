/** What a block of a page is by its mark-up. `quotation` is set off as one; `aside` stands beside the text. */
export type BlockKind = 'paragraph' | 'heading' | 'quotation' | 'aside';

/** One block of text of a page, on one line. */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
}

/** The bibliographic fields of a source that a page may tell. */
export type Field = 'title' | 'publisher' | 'author' | 'published' | 'url';

/** A value for a field. `declared` where the page states it as data about itself; else it is only likely. */
export interface Statement {
  readonly value: string;
  /** Where it stands, e.g. "og:title". */
  readonly from: string;
  readonly declared: boolean;
}

/** What a page tells of itself, the most reliable first. */
export type Bibliography = Readonly<Record<Field, readonly Statement[]>>;

/** A page as blocks of text, with what it tells of itself. */
export interface Page {
  readonly blocks: readonly Block[];
  readonly bibliography: Bibliography;
}

/** How a text is written. */
export type Format = 'html' | 'markdown' | 'text';

/** Text on one line, without soft hyphens and zero-width characters, its words one space apart. */
export function toLine(text: string): string {
  return text
    .replace(/[\u00ad\u200b\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
