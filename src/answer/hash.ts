import { hash } from 'node:crypto';
import { foldText } from '../text/normalise.ts';

/** The SHA-256 of some texts, in hex; texts that differ, or are split differently, have different ones. */
export function hashTexts(...texts: readonly string[]): string {
  return hash('sha256', JSON.stringify(texts), 'hex');
}

/** Which side leads an answer: half of all questions one, half the other, the same question always the same. */
export function leadingSide(question: string): 'pro' | 'con' {
  return Number.parseInt(hashTexts(foldText(question)).slice(0, 2), 16) % 2 === 0 ? 'pro' : 'con';
}
