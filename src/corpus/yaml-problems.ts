import type { Document, ErrorCode, YAMLParseError, YAMLWarning } from 'yaml';
import type { Place } from './draft.ts';
import type { Problem } from './problem.ts';
import { showValue } from './show-value.ts';

// One slip makes a parser stumble over much that follows it: the first few say where it is.
const MAX_SHOWN = 10;

const COLON = 'put quotes around text that has ": " in it';
const INDENT = 'indent it with spaces, as far as the keys beside it';
const CLOSE = 'close the quotation mark or bracket that was opened, and put a comma between two entries';

const REMEDIES: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: INDENT,
  TAB_AS_INDENT: 'indent with spaces, not tabs',
  BLOCK_AS_IMPLICIT_KEY: COLON,
  MULTILINE_IMPLICIT_KEY: COLON,
  KEY_OVER_1024_CHARS: COLON,
  MISSING_CHAR: CLOSE,
  UNEXPECTED_TOKEN: CLOSE,
  BAD_SCALAR_START: 'put quotes around text that begins with @, ` or another mark that YAML keeps for itself',
  BAD_DQ_ESCAPE: 'write a backslash twice, or use single quotation marks',
  TAG_RESOLVE_FAILED: 'remove the tag: plain text, numbers, lists and maps are all there is',
  BAD_ALIAS: 'put quotes around text that begins with * or &',
};

/** What keeps a text from being YAML, each with its place; of a long series the first ten and a count. */
export function explainYaml(
  document: Document.Parsed,
  text: string,
  place: (offset: number) => Place,
): readonly Problem[] {
  const errors = [...document.errors, ...document.warnings].toSorted(
    (left, right) => left.pos[0] - right.pos[0],
  );
  const problems = errors.slice(0, MAX_SHOWN).map((error) => explain(error, text, place));
  const last = problems.at(-1);
  if (last === undefined || errors.length <= MAX_SHOWN) return problems;
  const message = `${errors.length - MAX_SHOWN} more problems follow in this file`;
  return [...problems, { ...last, message, remedy: 'mend the first ones: the others often come of them' }];
}

function explain(
  { code, message, pos }: YAMLParseError | YAMLWarning,
  text: string,
  place: (offset: number) => Place,
): Problem {
  const near = text.slice(pos[0], pos[0] + 30).split(/[\r\n]/u)[0] ?? '';
  const where = near.trim() === '' ? '' : `, at ${showValue(near)}`;
  return {
    rule: 'yaml',
    ...place(pos[0]),
    message: `broken YAML: ${message}${where}`,
    remedy: REMEDIES[code] ?? INDENT,
  };
}
