/** The longest input that is read, in UTF-16 code units; the rest is left unread. */
export const MAX_INPUT = 10_000;

// Controls, and what Unicode calls default ignorable: zero-width characters, bidi marks and overrides, soft hyphens, tags.
const INVISIBLE = /[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu;

/** Text without characters that are invisible or reorder what is read; line breaks and tabs become spaces. */
export function stripInvisible(text: string): string {
  return text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/gu, ' ').replace(INVISIBLE, '');
}

/** What an asker wrote, made safe to show again: one line, trimmed, nothing invisible, at most {@link MAX_INPUT}. */
export function cleanInput(text: string): string {
  return stripInvisible(text.slice(0, MAX_INPUT).toWellFormed()).replace(/\s+/gu, ' ').trim();
}

// Most text is nothing else, and needs less.
const PRINTABLE_ASCII = /^[\x20-\x7e]*$/u;

/** Text folded for matching: NFKC, no diacritics, lower case, straight quotes and hyphens, single spaces. */
export function foldText(text: string): string {
  if (PRINTABLE_ASCII.test(text))
    return text.replace(/`/gu, "'").toLowerCase().replace(/ {2,}/gu, ' ').trim();
  return stripInvisible(text.normalize('NFKC'))
    .normalize('NFD')
    .replace(/\p{Mn}+/gu, '')
    .replace(/[‘’‛`´]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‐-―−]/gu, '-')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();
}
