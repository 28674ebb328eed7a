import { nameFurniture } from './furniture.ts';
import type { Block } from './page.ts';
import { isPromotion, mayBelongToPromotion } from './promotion.ts';

/** One paragraph of a source's body, counted from 1 as the corpus counts them. */
export interface BodyParagraph {
  readonly number: number;
  readonly text: string;
  /** Whether it is set off as a quotation. */
  readonly quotation: boolean;
}

/** A block that is no paragraph of the body, and why. */
export interface SetAside {
  readonly reason: string;
  readonly text: string;
}

/** The body of a page, and what was set aside. */
export interface Body {
  readonly paragraphs: readonly BodyParagraph[];
  readonly aside: readonly SetAside[];
}

type Judged = Block & { readonly reason: string | null };

/** Parts the body of a page from headings, promotional inserts, related links, captions, greetings and notes on the sender. */
export function readBody(blocks: readonly Block[]): Body {
  const judged = setInsertsAside(setNotesAside(blocks.map(judge)));
  const body = judged.filter(({ reason }) => reason === null);
  return {
    paragraphs: body.map(({ text, kind }, index) => ({
      number: index + 1,
      text,
      quotation: kind === 'quotation',
    })),
    aside: judged.flatMap(({ text, reason }) => (reason === null ? [] : [{ reason, text }])),
  };
}

function judge(block: Block): Judged {
  return { ...block, reason: reasonFor(block) };
}

function reasonFor({ kind, text }: Block): string | null {
  if (kind === 'heading') return 'heading';
  if (kind === 'aside') return 'beside the text';
  if (isPromotion(text)) return 'promotion';
  return nameFurniture(text);
}

/** An insert has a head and a tail that sell nothing by themselves: what may belong to one goes with it. */
function setInsertsAside(blocks: readonly Judged[]): readonly Judged[] {
  const inserted = new Set<number>();
  for (const [index, { reason }] of blocks.entries()) {
    if (reason !== 'promotion') continue;
    for (const step of [-1, 1]) for (let at = index + step; mayGo(blocks[at]); at += step) inserted.add(at);
  }
  return blocks.map((block, index) => (inserted.has(index) ? { ...block, reason: 'promotion' } : block));
}

function mayGo(block: Judged | undefined): boolean {
  if (block === undefined || block.kind !== 'paragraph') return false;
  return block.reason === 'promotion' || mayBelongToPromotion(block.text);
}

// Where a release has said what it has to say, it tells who the sender is.
const NOTES = /^(?:about (?:the |us\b)?|notes? (?:to|for) (?:editors?|journalists)|ends\b|-ends-|###)/iu;

function setNotesAside(blocks: readonly Judged[]): readonly Judged[] {
  let inNotes = false;
  return blocks.map((block) => {
    if (block.reason !== null) {
      inNotes = NOTES.test(block.text) || (inNotes && block.reason !== 'heading');
      return block;
    }
    return inNotes ? { ...block, reason: 'note on the sender' } : block;
  });
}
