import fc from 'fast-check';
import type { ReplyBlock } from '../../src/reply/document.ts';
import type { Page, PageLimits, Size } from '../../src/reply/paginate.ts';
import { paginate } from '../../src/reply/paginate.ts';
import { block as anyBlock } from '../contract/arbitrary-replies.ts';
import { linked, proPoint } from '../contract/sample-replies.ts';

const SPLITTABLE: readonly ReplyBlock['kind'][] = ['text', 'list', 'citations', 'code'];
const anyBlocks = fc.array(anyBlock, { maxLength: 15 });
const anyMaximum = fc.record({
  characters: fc.integer({ min: 20, max: 900 }),
  components: fc.integer({ min: 1, max: 12 }),
});

// Like a platform: what is shown counts, and so does each item.
function measure(block: ReplyBlock): Size {
  const components = block.kind === 'list' ? block.items.length : 1;
  return { characters: JSON.stringify(block).length, components };
}

function sized(characters: number, block: ReplyBlock): readonly [ReplyBlock, number] {
  return [block, characters];
}

function limitsOf(max: Size): PageLimits {
  return { measure, max };
}

function sizeOf(page: Page): Size {
  const sizes = page.map(measure);
  return {
    characters: sizes.reduce((total, { characters }) => total + characters, 0),
    components: sizes.reduce((total, { components }) => total + components, 0),
  };
}

function isWithin(page: Page, max: Size): boolean {
  const { characters, components } = sizeOf(page);
  return characters <= max.characters && components <= max.components;
}

// Halves of a split block joined; blocks that stood side by side from the start are joined in the same way.
function merge(blocks: readonly ReplyBlock[]): readonly ReplyBlock[] {
  const merged: ReplyBlock[] = [];
  for (const block of blocks) {
    const joined = join(merged.at(-1), block);
    merged.splice(joined === null ? merged.length : -1, 1, joined ?? block);
  }
  return merged;
}

function join(left: ReplyBlock | undefined, right: ReplyBlock): ReplyBlock | null {
  if (left?.kind === 'text' && right.kind === 'text' && left.quiet === right.quiet) {
    return { ...left, text: `${left.text} ${right.text}` };
  }
  if (left?.kind === 'list' && right.kind === 'list')
    return { ...left, items: [...left.items, ...right.items] };
  if (left?.kind === 'code' && right.kind === 'code')
    return { ...left, lines: [...left.lines, ...right.lines] };
  return left?.kind === 'citations' && right.kind === 'citations'
    ? { ...left, citations: [...left.citations, ...right.citations] }
    : null;
}

function isHeading(block: ReplyBlock | undefined): boolean {
  return block?.kind === 'heading' || block?.kind === 'side';
}

describe('paginate', () => {
  test('lays out the worked example as its comment says', () => {
    const citation = { ...linked, number: 9 };
    const sizes = new Map([
      sized(20, { kind: 'heading', level: 1, text: 'heading' }),
      sized(20, { kind: 'side', stance: 'pro', label: 'first', shown: 2, available: 2 }),
      sized(50, { ...proPoint, text: 'one' }),
      sized(50, { ...proPoint, text: 'two' }),
      sized(10, { kind: 'side', stance: 'con', label: 'second', shown: 1, available: 1 }),
      sized(40, { ...proPoint, text: 'three' }),
      sized(120, { kind: 'citations', citations: [citation, citation, citation] }),
    ]);
    const measureExample = (block: ReplyBlock): Size => ({
      characters: block.kind === 'citations' ? block.citations.length * 40 : (sizes.get(block) ?? 0),
      components: 0,
    });
    const limits = { measure: measureExample, max: { characters: 100, components: 0 } };
    const pages = paginate([...sizes.keys()], limits);
    expect(pages.map((page) => page.map(({ kind }) => kind))).toEqual([
      ['heading', 'side', 'point'],
      ['point', 'side', 'point'],
      ['citations'],
      ['citations'],
    ]);
    expect(pages.slice(2)).toEqual([
      [{ kind: 'citations', citations: [citation, citation] }],
      [{ kind: 'citations', citations: [citation] }],
    ]);
  });

  test('gives no page for no blocks', () => {
    expect(paginate([], limitsOf({ characters: 10, components: 10 }))).toEqual([]);
  });

  test('keeps a reply that fits on one page', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        const limits = limitsOf({
          characters: Number.POSITIVE_INFINITY,
          components: Number.POSITIVE_INFINITY,
        });
        expect(paginate(blocks, limits)).toEqual(blocks.length === 0 ? [] : [blocks]);
      }),
    );
  });

  test('gives pages that joined are the reply', () => {
    fc.assert(
      fc.property(anyBlocks, anyMaximum, (blocks, max) => {
        expect(merge(paginate(blocks, limitsOf(max)).flat())).toEqual(merge(blocks));
      }),
    );
  });

  test('gives no empty page and none beyond the limits, but for what no page can hold', () => {
    fc.assert(
      fc.property(anyBlocks, anyMaximum, (blocks, max) => {
        for (const page of paginate(blocks, limitsOf(max))) {
          expect(page.length).toBeGreaterThan(0);
          expect(page.length === 1 || isWithin(page, max)).toBe(true);
        }
      }),
    );
  });

  test('shows every point, quote and figure whole', () => {
    fc.assert(
      fc.property(anyBlocks, anyMaximum, (blocks, max) => {
        const whole = blocks.filter(({ kind }) => !SPLITTABLE.includes(kind));
        const shown = paginate(blocks, limitsOf(max)).flat();
        expect(shown.filter(({ kind }) => !SPLITTABLE.includes(kind))).toEqual(whole);
      }),
    );
  });

  test('leaves no heading alone at the foot of a page where it fits beside what it heads', () => {
    fc.assert(
      fc.property(anyBlocks, anyMaximum, (blocks, max) => {
        const pages = paginate(blocks, limitsOf(max));
        for (const [index, page] of pages.entries()) {
          const last = page.at(-1);
          const next = pages[index + 1]?.[0];
          if (last === undefined || next === undefined || !isHeading(last) || isHeading(next)) continue;
          const headings = page.slice(page.findLastIndex((block) => !isHeading(block)) + 1);
          expect(isWithin([...headings, next], max)).toBe(false);
        }
      }),
    );
  });

  test('splits a text between words, as late as it can', () => {
    const limits: PageLimits = {
      measure: (block) => ({ characters: block.kind === 'text' ? block.text.length : 0, components: 1 }),
      max: { characters: 11, components: 9 },
    };
    const text = { kind: 'text', quiet: false } as const;
    expect(paginate([{ ...text, text: 'one two three four five' }], limits)).toEqual([
      [{ ...text, text: 'one two' }],
      [{ ...text, text: 'three four' }],
      [{ ...text, text: 'five' }],
    ]);
  });
});
