import { SOURCE_WORDS } from '../draft/render-draft.ts';

/**
 * A draft's text without the source's words (lines that begin with `#|`) where the claim under them is written. The project keeps no
 * texts of its sources, so they are not to stay.
 */
export function dropSourceWords(text: string): string {
  const lines = text.split('\n');
  return lines.filter((line, index) => !(isWords(line) && isWritten(lines.slice(index + 1)))).join('\n');
}

function isWords(line: string): boolean {
  return line.trimStart().startsWith(SOURCE_WORDS);
}

/** Whether the first claim in some lines has its text. Where there is none nothing is left to write. */
function isWritten(lines: readonly string[]): boolean {
  const start = lines.findIndex((line) => /^\s*- /u.test(line));
  if (start === -1) return true;
  const end = lines.findIndex((line, index) => index > start && /^\s*- id:/u.test(line));
  const claim = lines.slice(start, end === -1 ? undefined : end);
  return claim.some((line) => /^\s*(?:- )?text:\s*[^\s#]/u.test(line));
}
