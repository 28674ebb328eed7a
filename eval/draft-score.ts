import { foldTypography } from '../src/corpus/fold-typography.ts';
import { foldText } from '../src/text/normalise.ts';
import type { LabelledText } from './draft-labels.ts';

/** A quote that a system found, with whom it gave it to. */
export interface FoundQuote {
  readonly exact: string;
  readonly speaker: string | null;
  readonly paragraph: number;
}

/** What a system made of a text. */
export interface DraftOutcome {
  readonly quotes: readonly FoundQuote[];
  readonly figures: readonly number[];
  readonly paragraphs: number;
}

/** How many were right, of how many found, of how many there are. */
export interface Tally {
  readonly right: number;
  readonly found: number;
  readonly due: number;
}

/** What is measured on drafts. A speaker is right where the quote is found whole and given to the right one. */
export interface DraftScore {
  readonly quotes: Tally;
  readonly speakers: Tally;
  readonly places: Tally;
  readonly figures: Tally;
  readonly paragraphs: Tally;
}

/** Scores a system on some texts. */
export function scoreDrafts(
  texts: readonly LabelledText[],
  system: (text: LabelledText) => DraftOutcome,
): DraftScore {
  const scores = texts.map((text) => scoreText(text, system(text)));
  const sum = (key: keyof DraftScore): Tally => scores.map((score) => score[key]).reduce(add, NONE);
  return {
    quotes: sum('quotes'),
    speakers: sum('speakers'),
    places: sum('places'),
    figures: sum('figures'),
    paragraphs: sum('paragraphs'),
  };
}

/** The harmonic mean of precision and recall; 1 where nothing was due and nothing found. */
export function f1Of({ right, found, due }: Tally): number {
  return found + due === 0 ? 1 : (2 * right) / (found + due);
}

const NONE: Tally = { right: 0, found: 0, due: 0 };

function add(left: Tally, right: Tally): Tally {
  return {
    right: left.right + right.right,
    found: left.found + right.found,
    due: left.due + right.due,
  };
}

function scoreText(text: LabelledText, outcome: DraftOutcome): DraftScore {
  const matches = match(text, outcome.quotes);
  const given = outcome.quotes.filter(({ speaker }) => speaker !== null).length;
  const due = text.quotes.length;
  const isRight = matches.filter(({ label, found }) => isSpeaker(found.speaker, label.speakers)).length;
  const inPlace = matches.filter(({ label, found }) => found.paragraph === label.paragraph).length;
  const figures = text.figures.filter((figure) => outcome.figures.includes(figure)).length;
  return {
    quotes: { right: matches.length, found: outcome.quotes.length, due },
    speakers: { right: isRight, found: given, due },
    places: { right: inPlace, found: matches.length, due: matches.length },
    figures: { right: figures, found: outcome.figures.length, due: text.figures.length },
    paragraphs: { right: outcome.paragraphs === text.paragraphs ? 1 : 0, found: 1, due: 1 },
  };
}

interface Match {
  readonly label: LabelledText['quotes'][number];
  readonly found: FoundQuote;
}

function match({ quotes }: LabelledText, found: readonly FoundQuote[]): readonly Match[] {
  const left = new Set(found);
  return quotes.flatMap((label) => {
    const hit = [...left].find(({ exact }) => foldTypography(exact) === foldTypography(label.exact));
    if (hit === undefined) return [];
    left.delete(hit);
    return [{ label, found: hit }];
  });
}

function isSpeaker(given: string | null, accepted: readonly string[]): boolean {
  return given !== null && accepted.some((name) => plain(name) === plain(given));
}

function plain(name: string): string {
  return foldText(name).replace(/^(?:the|a|an) /u, '');
}
