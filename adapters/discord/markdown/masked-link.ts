import { stripInvisible } from '../../../src/text/normalise.ts';
import { escapeMarkdown } from './escape.ts';

// What would end the address, or isn't one.
const UNSAFE = /[\s<>()[\]\\"`|]/gu;

/** An address as it can stand in a masked link; null where it is none that a browser opens. */
export function toAddress(url: string): string | null {
  const clean = stripInvisible(url).trim();
  if (!/^https?:\/\//iu.test(clean)) return null;
  return clean.replace(
    UNSAFE,
    (letter) => `%${letter.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
  );
}

/** A link behind a word of ours. */
export function maskedLink(word: string, url: string | null): string {
  const address = url === null ? null : toAddress(url);
  return address === null ? word : `[${word}](<${address}>)`;
}

/** A link behind somebody's text. Brackets would end the text too early, so such a text stands before the link. */
export function labelledLink(label: string, url: string | null): string {
  const text = escapeMarkdown(label);
  if (url === null || toAddress(url) === null) return text;
  return /[[\]]/u.test(text) || text === ''
    ? `${text} (${maskedLink('open', url)})`.trim()
    : maskedLink(text, url);
}
