import { stripInvisible } from '../../../src/text/normalise.ts';

// Emphasis, code, spoilers, quotes, links, mentions, custom emoji, timestamps, and the colon of an address.
const SPECIAL = /[\\`*_~|<>[\]@]|:(?=\/\/)/gu;

// What makes a heading or a list, only where a text begins.
const START = /^(?:[-+#]|\d+(?=\.))/u;

/** A text of anybody's so that Discord shows it letter by letter: nothing in it is markup, a link or a mention. */
export function escapeMarkdown(text: string): string {
  return stripInvisible(text)
    .trim()
    .replace(SPECIAL, '\\$&')
    .replace(START, (start) => (/^\d/u.test(start) ? `${start}\\` : `\\${start}`));
}

/** What a reader sees of an escaped text. */
export function unescapeMarkdown(text: string): string {
  return text.replace(/\\([^0-9A-Za-z\s])/gu, '$1');
}
