import type { types } from '@slack/bolt';
import { stripInvisible } from '../../src/text/normalise.ts';

/** Text that Slack shows as it is: no marks, no mentions, no `:emoji:`. */
export function plainText(text: string): types.PlainTextElement {
  return { type: 'plain_text', text: stripInvisible(text), emoji: false };
}

/** The same, cut with an ellipsis where it is longer than the place allows. */
export function shortText(text: string, max: number): types.PlainTextElement {
  return plainText(shorten(stripInvisible(text), max));
}

/** A text cut with an ellipsis; never inside a character. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  return `${text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
