import { CUE } from './cues.ts';
import { findSpans, type MarkStyle, type Span } from './quotation-marks.ts';

/** Stands for a quote in a sentence's frame. */
export const SLOT = '\ue000';

/** One sentence of a paragraph. Its frame is the sentence with a {@link SLOT} for each quote in it. */
export interface Sentence {
  readonly text: string;
  readonly frame: string;
  /** The quotes of its slots, in their order. */
  readonly spans: readonly Span[];
}

const ABBREVIATION =
  /(?:^|[\s(])(?:Dr|Mr|Mrs|Ms|Prof|St|Sen|Gen|Rev|No|vs|e\.g|i\.e|\p{Lu}|(?:\p{Lu}\.)+\p{Lu})\.$/u;

/** The sentences of a paragraph. What stands in quotation marks is never split; with what tells whose it is it makes one sentence. */
export function splitSpeech(paragraph: string, style: MarkStyle): readonly Sentence[] {
  const spans = findSpans(paragraph, style);
  const sentences: Sentence[] = [];
  let from = 0;
  for (const end of [...listEnds(paragraph, spans), paragraph.length]) {
    if (end <= from) continue;
    const inside = spans.filter(({ outerFrom }) => outerFrom >= from && outerFrom < end);
    const text = paragraph.slice(from, end);
    if (text.trim() !== '')
      sentences.push({ text: text.trim(), frame: frameOf(text, from, inside), spans: inside });
    from = end;
  }
  return sentences;
}

function frameOf(text: string, offset: number, spans: readonly Span[]): string {
  let frame = '';
  let at = 0;
  for (const { outerFrom, outerTo } of spans) {
    frame += text.slice(at, outerFrom - offset) + SLOT;
    at = outerTo - offset;
  }
  return (frame + text.slice(at)).trim();
}

/** Where sentences begin but the first. */
function listEnds(paragraph: string, spans: readonly Span[]): readonly number[] {
  const between = [...paragraph.matchAll(/[.!?…]["”’')\]]*\s+(?=["“‘'«([]?[\p{Lu}\d])/gu)].filter(
    ({ 0: mark, index }) =>
      !spans.some(({ outerFrom, outerTo }) => index >= outerFrom && index < outerTo) &&
      !(mark.startsWith('.') && ABBREVIATION.test(paragraph.slice(0, index + 1))),
  );
  const afterQuotes = spans.filter((span) => endsSentence(paragraph, span)).map(({ outerTo }) => outerTo);
  return [...between.map(({ 0: mark, index }) => index + mark.length), ...afterQuotes].toSorted(
    (left, right) => left - right,
  );
}

/** A quote that ends in a full stop ends its sentence. After ? or ! it does unless what follows may say whose it is. */
function endsSentence(paragraph: string, { to, outerTo, open }: Span): boolean {
  const last =
    paragraph
      .slice(0, to)
      .replace(/["”’')\]]+$/u, '')
      .at(-1) ?? '';
  const rest = paragraph.slice(outerTo);
  if (open || !/^\s+["“‘'«([]?[\p{Lu}\d]/u.test(rest)) return false;
  if (last === '.' || last === '…') return true;
  return /[!?]/u.test(last) && (/^\s+["“‘'«]/u.test(rest) || !mayAttribute(rest));
}

function mayAttribute(rest: string): boolean {
  const [sentence = ''] = rest.split(/[.!?](?:\s|$)/u);
  return sentence.trim().split(/\s+/u).length <= 8 && [...sentence.matchAll(CUE)].length > 0;
}
