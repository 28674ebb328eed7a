import fc from 'fast-check';
import type { PointBlock, Reply, ReplyBlock } from '../../src/reply/document.ts';
import { stripInvisible } from '../../src/text/normalise.ts';
import { reply as anyReply } from './arbitrary-replies.ts';
import { blockWords } from './block-words.ts';
import { conPoint, linked, proPoint, sampleReply } from './sample-replies.ts';

/** An adapter as the contract sees it. */
export interface AdapterPort {
  readonly name: string;
  /** The messages that a reply becomes, as they are sent. */
  readonly render: (reply: Reply) => readonly string[];
  /** What a reader sees of a message: without line wrapping, colour and the platform's escapes. */
  readonly read: (page: string) => string;
  /** The addresses that a message opens. */
  readonly links: (page: string) => readonly string[];
  /** Each way in which a message of a reply is beyond the platform’s limits. */
  readonly breaches: (page: string, reply: Reply) => readonly string[];
}

// Colour, cursor, title and clipboard sequences, an OSC 8 link, C1 controls, bidi overrides and isolates, zero-width and tags.
const HOSTILE = [
  '\u001b[31m\u001b[2J\u001b]0;title\u0007\u001b]52;c;aGk=\u001b\\',
  '\u001b]8;;https://evil.example\u001b\\here\u001b]8;;\u001b\\',
  '\u009b31m\u0090\u0085\u0000\u0008\u007f\r\n',
  '\u202eesrever\u202c\u2066x\u2069\u200f\u200b\ufeff\u{e0041}\u2028',
];

/** The behaviours that every adapter owes, whatever its platform. */
export function describeAdapter({ name, render, read, links, breaches }: AdapterPort): void {
  const readAll = (reply: Reply): string => render(reply).map(read).join(' ');
  const show = (...blocks: readonly ReplyBlock[]): string => readAll({ ...sampleReply, blocks });

  describe(`the adapter ${name}`, () => {
    test.each(sampleReply.blocks.map((block) => [block.kind, block] as const))(
      'renders the block kind %s',
      (_, block) => {
        for (const words of blockWords(block)) expect(show(block)).toContain(words);
      },
    );

    test('renders whatever a reply says', () => {
      fc.assert(
        fc.property(anyReply, (reply) => {
          const text = readAll(reply);
          for (const words of reply.blocks.flatMap(blockWords)) expect(text).toContain(words);
        }),
      );
    });

    test('loses no citation and no address', () => {
      const opened = render(sampleReply).flatMap(links);
      for (const block of sampleReply.blocks)
        expect(opened).toEqual(expect.arrayContaining(addresses(block)));
    });

    test('says nothing of the date and place of a source that are not known, but that it is undated', () => {
      const citation = { ...linked, title: null, published: null, paragraph: null };
      const text = show({ ...proPoint, citation }, { kind: 'citations', citations: [citation] });
      expect(text).toContain('Harbour Gazette, undated');
      expect(text).not.toMatch(/null|undefined|paragraph|untitled/u);
    });

    test('shows each quote byte for byte', () => {
      fc.assert(
        fc.property(fc.constantFrom(proPoint, conPoint), fc.string({ unit: 'grapheme' }), (point, text) => {
          const quote = stripInvisible(text).trim().replace(/\s+/gu, ' ');
          expect(show({ ...point, quote })).toContain(quote);
        }),
      );
    });

    test('never shows a point without its citation', () => {
      const points = sampleReply.blocks.filter((block) => block.kind === 'point');
      const text = show(...points);
      const starts = points.map((point) => text.indexOf(point.text));
      for (const [index, { citation }] of points.entries()) {
        expect(text.slice(starts[index], starts[index + 1])).toContain(`[${citation.number}]`);
      }
    });

    test('says which side a point stands on without colour', () => {
      const shown = (['pro', 'con', 'neutral'] as const).map(
        (stance): PointBlock => ({ ...proPoint, stance }),
      );
      expect(new Set(shown.map((point) => show(point))).size).toBe(3);
    });

    test('says which side a part is about without colour', () => {
      const side = { kind: 'side', label: 'The locks', shown: 2, available: 2 } as const;
      expect(show({ ...side, stance: 'pro' })).not.toBe(show({ ...side, stance: 'con' }));
    });

    test('shows what is available beside what is shown', () => {
      expect(show({ kind: 'side', stance: 'pro', label: 'The locks', shown: 2, available: 7 })).toMatch(
        /\b2 of 7\b/u,
      );
    });

    test.each(HOSTILE.map((hostile) => [JSON.stringify(hostile), hostile]))(
      'lets no %s act',
      (_, hostile) => {
        const tainted = mapStrings(sampleReply, (text) => `${text}${hostile}`);
        const clean = mapStrings(sampleReply, (text) => `${text}${stripInvisible(hostile)}`);
        expect(render(tainted)).toEqual(render(clean));
      },
    );

    test('stays within the limits', () => {
      fc.assert(
        fc.property(anyReply, (reply) =>
          expect(render(reply).flatMap((page) => breaches(page, reply))).toEqual([]),
        ),
      );
    });

    test('renders the same reply twice the same', () => {
      expect(render(sampleReply)).toEqual(render(sampleReply));
    });
  });
}

function addresses(block: ReplyBlock): readonly string[] {
  if (block.kind === 'citations') return block.citations.flatMap(({ link, url }) => link ?? url ?? []);
  if (block.kind === 'notice') return block.links.map(({ url }) => url);
  return block.kind === 'list' ? block.items.flatMap(({ url }) => url ?? []) : [];
}

// Every text of a reply; what is one of a few words of the program stays.
const FIXED = [
  'kind',
  'stance',
  'notice',
  'audience',
  'published',
  'purpose',
  'tone',
  'option',
  'dateLanguage',
  'person',
  'language',
  'channel',
];

function mapStrings(reply: Reply, change: (text: string) => string): Reply {
  return JSON.parse(JSON.stringify(reply), (key: string, value: unknown) =>
    typeof value === 'string' && !FIXED.includes(key) ? change(value) : value,
  );
}
