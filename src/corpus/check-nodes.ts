import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import type { Place } from './draft.ts';
import type { Problem } from './problem.ts';
import { showValue } from './show-value.ts';

type PlaceOf = (offset: number) => Place;

/** What a corpus file may not hold although it is YAML: aliases, keys that stand twice, keys that are no text, `__proto__`. */
export function checkNodes(document: Document.Parsed, place: PlaceOf): readonly Problem[] {
  const problems: Problem[] = [];
  const waiting: unknown[] = [document.contents];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (isAlias(node)) problems.push(alias(node.source, place(node.range?.[0] ?? 0)));
    if (isMap(node)) problems.push(...checkKeys(node, place));
    for (const child of childrenOf(node)) waiting.push(child);
  }
  return problems;
}

function childrenOf(node: unknown): readonly unknown[] {
  if (isMap(node)) return node.items.map(({ value }) => value);
  return isSeq(node) ? node.items : [];
}

function checkKeys(map: YAMLMap, place: PlaceOf): readonly Problem[] {
  const lines = new Map<string, number>();
  return map.items.flatMap(({ key }: Pair) => {
    const where = place((isNode(key) ? key.range : map.range)?.[0] ?? 0);
    if (!isScalar(key) || key.value === null) return [notText(where)];
    const name = String(key.value);
    const before = lines.get(name);
    lines.set(name, where.line);
    if (name === '__proto__') return [reserved(where)];
    return before === undefined ? [] : [twice(name, before, where)];
  });
}

function alias(name: string, where: Place): Problem {
  const remedy = 'write it out again: a claim is read without looking elsewhere';
  return { rule: 'yaml', ...where, message: `*${name} is an alias, and a corpus file has none`, remedy };
}

function notText(where: Place): Problem {
  return {
    rule: 'yaml',
    ...where,
    message: 'a key is not a word',
    remedy: 'write the key as plain text before the colon',
  };
}

function reserved(where: Place): Problem {
  return {
    rule: 'yaml',
    ...where,
    message: 'the key "__proto__" has a meaning in JavaScript',
    remedy: 'remove it',
  };
}

function twice(name: string, before: number, where: Place): Problem {
  const message = `the key ${showValue(name)} stands twice in one entry, first in line ${before}`;
  return { rule: 'yaml', ...where, message, remedy: 'remove one of the two, or begin a new entry with "- "' };
}
