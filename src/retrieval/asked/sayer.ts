import type { Unit } from '../read-units.ts';
import { WHOSE_WORDS } from './wanted.ts';

/** Whose words a folded question asks for, as written there; null where it asks for nobody's. */
export function readSayer(folded: string): string | null {
  const [, ...groups] = WHOSE_WORDS.exec(folded) ?? [];
  const sayer = groups.find((group) => group !== undefined) ?? null;
  return sayer === null || PASSIVE.test(sayer) ? null : sayer;
}

/** "What did he get told": the words are somebody else's. */
const PASSIVE = /\b(?:get|got|be|been|being) $/u;

/** Whether a unit of a question stands in a phrase of it. */
export function isPartOf({ words: [word = ''] }: Unit, phrase: string): boolean {
  return ` ${phrase.replace(/'s?(?= |$)/gu, '')} `.replace(/-/gu, ' ').includes(` ${word} `);
}
