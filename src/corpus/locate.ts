import { type Document, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Locate, Place } from './draft.ts';

/** Finds places in a document: the line of the key where a value has one, else of the value itself. */
export function createLocate(document: Document.Parsed, place: (offset: number) => Place): Locate {
  return (...path) => {
    let node: unknown = document.contents;
    let offset = offsetOf(node) ?? 0;
    for (const step of path) {
      const pair = isMap(node) ? pairAt(node, step) : null;
      node = pair ? pair.value : childOf(node, step);
      offset = offsetOf(pair?.key) ?? offsetOf(node) ?? offset;
    }
    return place(offset);
  };
}

/** The node under a path; null where there is none. */
export function nodeAt(document: Document.Parsed, path: readonly PropertyKey[]): Node | null {
  let node: unknown = document.contents;
  for (const step of path) node = childOf(node, step);
  return isNodeWithRange(node) ? node : null;
}

function childOf(node: unknown, step: PropertyKey): unknown {
  if (isMap(node)) return pairAt(node, step)?.value;
  return isSeq(node) ? node.items[Number(step)] : undefined;
}

function pairAt(map: YAMLMap, step: PropertyKey): Pair | null {
  return map.items.find(({ key }) => isScalar(key) && String(key.value) === String(step)) ?? null;
}

function offsetOf(node: unknown): number | null {
  return isNodeWithRange(node) ? node.range[0] : null;
}

function isNodeWithRange(node: unknown): node is Node & { readonly range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
