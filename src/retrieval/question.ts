import { cleanInput, foldText } from '../text/normalise.ts';
import type { ReadUnits, Unit } from './read-units.ts';

/** A question as it was read, before anything is searched. */
export interface Question {
  /** As asked, cleaned. */
  readonly text: string;
  /** Folded, for cues. */
  readonly folded: string;
  /** What it speaks of, in order. */
  readonly units: readonly Unit[];
}

/** Reads a question; never throws, whatever the text. */
export function readQuestion(text: string, read: ReadUnits): Question {
  const clean = cleanInput(text);
  return { text: clean, folded: foldText(clean), units: read(clean) };
}

/** The ids behind the tags of units that begin with a prefix, e.g. `c:`, each once. */
export function tagged(units: readonly Unit[], prefix: string): readonly string[] {
  const tags = new Set(units.flatMap((unit) => unit.tags));
  return [...tags].filter((tag) => tag.startsWith(prefix)).map((tag) => tag.slice(prefix.length));
}
