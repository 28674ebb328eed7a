import type { Quote } from '../corpus/model.ts';

const WHOLE = 60;
const EDGE_WORDS = 5;

/**
 * The URL that opens a page at a quote (W3C Community Group, "URL Fragment Text Directives"): a short quote whole, a long
 * one by its first and last words, with the words around it where the quote alone is ambiguous.
 */
export function linkToQuote(url: string, { exact, prefix, suffix }: Quote): string {
  const before = prefix === undefined ? '' : `${encode(prefix.trim())}-,`;
  const after = suffix === undefined ? '' : `,-${encode(suffix.trim())}`;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${before}${range(exact)}${after}`;
}

function range(exact: string): string {
  const words = exact.trim().split(/\s+/u);
  if (exact.length <= WHOLE || words.length <= 2 * EDGE_WORDS) return encode(exact.trim());
  return `${encode(words.slice(0, EDGE_WORDS).join(' '))},${encode(words.slice(-EDGE_WORDS).join(' '))}`;
}

// A hyphen, a comma and an ampersand have a meaning of their own in a text directive.
function encode(text: string): string {
  return encodeURIComponent(text).replace(/-/gu, '%2D');
}
