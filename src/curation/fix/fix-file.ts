import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  type Scalar,
  visit,
  type YAMLMap,
} from 'yaml';
import type { z } from 'zod';
import { knownKeys } from '../../corpus/schema-at.ts';
import { dropSourceWords } from './drop-source-words.ts';
import { fixQuote, fixText } from './fix-text.ts';

type Schema = z.core.$ZodType;

// What curators write themselves; a title is as published, and a quote is somebody else's.
const OWN_WORDS: ReadonlySet<string> = new Set(
  'text label pro con description meaning unit reason role questions phrasings starters'.split(' '),
);

/**
 * The text of a corpus file in order: keys as the schema has them, claims by paragraph, one form of YAML, straight quotation marks in the
 * curators' own words, aliases written out. Comments stay. Null where the text is no YAML: `corpus check` says why.
 */
export function fixFile(text: string, schema: Schema): string | null {
  const document = parseDocument(dropSourceWords(text), { schema: 'core', uniqueKeys: false });
  if (document.errors.length > 0 || !(isMap(document.contents) || isSeq(document.contents))) return null;
  writeAliasesOut(document);
  orderKeys(document.contents, schema, []);
  orderClaims(document);
  fixTexts(document);
  setBrackets(document);
  return document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: true });
}

function writeAliasesOut(document: Document): void {
  visit(document, {
    Alias: (_, alias) => {
      const meant = alias.resolve(document);
      return isNode(meant) ? document.createNode(meant.toJS(document)) : undefined;
    },
  });
  visit(document, {
    Node: (_, node) => {
      if ('anchor' in node) delete node.anchor;
    },
  });
}

/** Sorts the keys of every map that the schema knows; unknown ones come last, in their order. */
function orderKeys(node: unknown, schema: Schema, path: readonly PropertyKey[]): void {
  if (isSeq(node))
    for (const [index, item] of node.items.entries()) orderKeys(item, schema, [...path, index]);
  if (!isMap(node)) return;
  const keys = knownKeys(schema, path);
  const rank = (key: unknown) => (keys.indexOf(nameOf(key)) + keys.length + 1) % (keys.length + 1);
  if (keys.length > 0) sortPairs(node, rank);
  for (const { key, value } of node.items) orderKeys(value, schema, [...path, nameOf(key)]);
}

// What stands before the first key of an entry belongs to the entry, so it stays in front.
function sortPairs(map: YAMLMap, rank: (key: unknown) => number): void {
  const [first] = map.items;
  const lead = isScalar(first?.key)
    ? { comment: first.key.commentBefore, space: first.key.spaceBefore }
    : null;
  map.items = map.items.toSorted((left, right) => rank(left.key) - rank(right.key));
  const [now] = map.items;
  if (lead === null || first === now || !isScalar(first?.key) || !isScalar(now?.key)) return;
  move(first.key, now.key, lead);
}

function move(
  from: Scalar,
  to: Scalar,
  { comment, space }: { readonly comment: string | null | undefined; readonly space: boolean | undefined },
): void {
  if (comment) {
    to.commentBefore = [comment, to.commentBefore].filter(Boolean).join('\n');
    from.commentBefore = null;
  }
  if (space) {
    to.spaceBefore = true;
    from.spaceBefore = false;
  }
}

function orderClaims({ contents }: Document): void {
  const claims = isMap(contents) ? contents.get('claims') : null;
  if (!isSeq(claims)) return;
  const paragraphOf = (claim: unknown) => {
    const number = isMap(claim) ? claim.get('paragraph') : null;
    return typeof number === 'number' ? number : null;
  };
  // Where one has no number nobody can say where it belongs.
  if (claims.items.some((claim) => paragraphOf(claim) === null)) return;
  claims.items = claims.items.toSorted((left, right) => (paragraphOf(left) ?? 0) - (paragraphOf(right) ?? 0));
}

function fixTexts(document: Document): void {
  visit(document, {
    Scalar: (key, node, path) => {
      const { value } = node;
      if (key === 'key' || typeof value !== 'string') return;
      const under = nameOf(path.findLast((each) => isPair(each))?.key);
      if (OWN_WORDS.has(under)) node.value = fixText(value);
      if (under === 'exact') node.value = fixQuote(value);
    },
  });
}

// The house style has room within { } and none within [ ]; the library knows one option for both.
function setBrackets(document: Document): void {
  visit(document, {
    Seq: (_, node) => {
      if (node.flow !== true) return;
      const write = node.toString.bind(node);
      node.toString = (context, ...rest) =>
        write(context && { ...context, flowCollectionPadding: '' }, ...rest);
    },
    Map: (_, node) => {
      if (node.flow !== true) return;
      const write = node.toString.bind(node);
      node.toString = (context, ...rest) =>
        write(context && { ...context, flowCollectionPadding: ' ' }, ...rest);
    },
  });
}

function nameOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : String(key);
}
