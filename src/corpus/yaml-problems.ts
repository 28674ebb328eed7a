import type { Document, YAMLParseError, YAMLWarning } from 'yaml';
import type { Place } from './draft.ts';
import type { Problem } from './problem.ts';
import { showValue } from './show-value.ts';
import { explainSlip } from './yaml-slips.ts';

// One slip makes a parser stumble over much that follows it: the first few say where it is.
const MAX_SHOWN = 10;

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
  error: YAMLParseError | YAMLWarning,
  text: string,
  place: (offset: number) => Place,
): Problem {
  const [from] = error.pos;
  const near = text.slice(from, from + 30).split(/[\r\n]/u)[0] ?? '';
  const where = near.trim() === '' ? '' : `, at ${showValue(near)}`;
  const { message, remedy } = explainSlip(error);
  return { rule: 'yaml', ...place(from), message: `${message}${where}`, remedy };
}
