import { SOURCE_WORDS } from '../../corpus/unfinished-drafts.ts';

const ENTRY = /^\s*- id:/u;
const EMPTY_TEXT = /^\s*(?:- )?text:\s*(?:#.*)?$/u;

/**
 * A draft's text without the source's words (lines that begin with `#|`) where the claim under them is written. The project keeps no
 * texts of its sources, so they are not to stay.
 */
export function dropSourceWords(text: string): string {
  const lines = text.split('\n');
  return lines
    .filter((line, index) => !(isWords(line) && isWritten(lines.slice(index + 1), lines)))
    .join('\n');
}

function isWords(line: string): boolean {
  return line.trimStart().startsWith(SOURCE_WORDS);
}

/** Whether the first claim in some lines has its text; behind the last claim, whether every claim has. */
function isWritten(below: readonly string[], all: readonly string[]): boolean {
  const start = below.findIndex((line) => ENTRY.test(line));
  if (start === -1) return !all.some((line) => EMPTY_TEXT.test(line));
  const end = below.findIndex((line, index) => index > start && ENTRY.test(line));
  return !below.slice(start, end === -1 ? undefined : end).some((line) => EMPTY_TEXT.test(line));
}
