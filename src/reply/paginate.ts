import type { ReplyBlock } from './document.ts';
import { splitBlock } from './split-block.ts';

/** How much of a page something takes. */
export interface Size {
  /** In whatever unit the platform counts, usually UTF-16 code units. */
  readonly characters: number;
  /** Parts of a message as the platform counts them; 0 where it counts none. */
  readonly components: number;
}

/** What a platform's page can hold. Sizes add up: a page is as large as its blocks together. */
export interface PageLimits {
  readonly measure: (block: ReplyBlock) => Size;
  readonly max: Size;
}

/** The blocks of one message. */
export type Page = readonly ReplyBlock[];

/**
 * Lays blocks out on pages. Only texts, lists, citations and code are ever split, between words, items or lines, and only where
 * a page of their own would not hold them; headings stay with what follows them; nothing is repeated and nothing left out, so
 * the pages joined are the reply. What no page can hold gets a page of its own, whole.
 *
 * With 100 characters a page, `heading 20, side 20, point 50, point 50, side 10, point 40, citations 3 × 40` becomes
 *
 *     page 1   heading 20, side 20, point 50    90: the next point would make it 140
 *     page 2   point 50, side 10, point 40      100: the side came only because its first point fits, too
 *     page 3   citations 1 and 2                80: 120 fit on no page, so they are split
 *     page 4   citation 3                       40
 */
export function paginate(blocks: readonly ReplyBlock[], limits: PageLimits): readonly Page[] {
  return toUnits(blocks).reduce<readonly Page[]>((pages, unit) => placeUnit(pages, unit, limits), []);
}

// Headings with the block that they head: what should begin on one page.
function toUnits(blocks: readonly ReplyBlock[]): readonly Page[] {
  const starts = blocks.flatMap((_, index) => (index === 0 || !isHeading(blocks[index - 1]) ? [index] : []));
  return starts.map((start, index) => blocks.slice(start, starts[index + 1]));
}

function isHeading(block: ReplyBlock | undefined): boolean {
  return block?.kind === 'heading' || block?.kind === 'side';
}

function placeUnit(pages: readonly Page[], unit: Page, limits: PageLimits): readonly Page[] {
  const page = pages.at(-1);
  if (page !== undefined && fits([...page, ...unit], limits)) return pages.with(-1, [...page, ...unit]);
  if (fits(unit, limits)) return [...pages, unit];
  return (
    (page === undefined ? null : fill(pages, page, unit, limits)) ??
    fill([...pages, []], [], unit, limits) ??
    comeApart(pages, unit, limits)
  );
}

// As much of the unit's last block as fits beside its headings on the last page, the rest on pages of its own.
function fill(pages: readonly Page[], page: Page, unit: Page, limits: PageLimits): readonly Page[] | null {
  const [block] = unit.slice(-1);
  const begun = [...page, ...unit.slice(0, -1)];
  const split = block === undefined ? null : splitBlock(block, (part) => fits([...begun, part], limits));
  if (split === null) return null;
  return placeUnit(pages.with(-1, [...begun, split.head]), [split.tail], limits);
}

// Headings that share no page with what they head.
function comeApart(pages: readonly Page[], unit: Page, limits: PageLimits): readonly Page[] {
  if (unit.length === 1) return [...pages, unit];
  return unit.reduce<readonly Page[]>((placed, block) => placeUnit(placed, [block], limits), pages);
}

function fits(blocks: Page, { measure, max }: PageLimits): boolean {
  const sizes = blocks.map(measure);
  return (
    sum(sizes.map(({ characters }) => characters)) <= max.characters &&
    sum(sizes.map(({ components }) => components)) <= max.components
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
