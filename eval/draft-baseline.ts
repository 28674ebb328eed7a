import type { DraftOutcome } from './draft-score.ts';

const SPAN = /“([^”]+)”|"([^"]+)"|(?<=^|\s)[‘']([^’']+)[’']/gu;
const NAME = /\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*/gu;
const NUMBER = /\d[\d,.]*\d|\d/gu;

/** What is found without understanding: every quoted span, the nearest capitalised words as its speaker, every run of digits. */
export function draftNaively(text: string): DraftOutcome {
  const blocks = text.split(/\n\s*\n|<\/?p>/u).map((block) => block.replace(/<[^>]*>/gu, '').trim());
  const paragraphs = blocks.filter((block) => block !== '');
  return {
    quotes: paragraphs.flatMap((block, index) =>
      [...block.matchAll(SPAN)].map((span) => ({
        exact: span[1] ?? span[2] ?? span[3] ?? '',
        speaker: nearestName(block, span.index, span.index + span[0].length),
        paragraph: index + 1,
      })),
    ),
    figures: paragraphs.flatMap((block) =>
      [...block.matchAll(NUMBER)].map(([digits]) => Number(digits.replace(/,/gu, ''))),
    ),
    paragraphs: paragraphs.length,
  };
}

function nearestName(block: string, from: number, to: number): string | null {
  const distance = (start: number, end: number) => (end <= from ? from - end : start - to);
  const names = [...block.matchAll(NAME)]
    .map(({ 0: name, index }) => ({ name, away: distance(index, index + name.length) }))
    .filter(({ away }) => away >= 0);
  return names.toSorted((left, right) => left.away - right.away)[0]?.name ?? null;
}
