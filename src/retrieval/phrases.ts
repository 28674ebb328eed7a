import { finish, type Steps } from '../steps.ts';

/** A run of words that a phrase was found in, with everything that phrase stands for. */
export interface PhraseHit {
  readonly length: number;
  readonly tags: readonly string[];
}

/** Finds the longest known phrase that begins at a word. */
export interface PhraseTable {
  readonly longestAt: (words: readonly string[], stems: readonly string[], start: number) => PhraseHit | null;
}

/** A phrase with what it stands for. */
export interface Phrase {
  readonly words: readonly string[];
  /** Null where only the words as given are meant, not others of the same stems: so it is with names. */
  readonly stems: readonly string[] | null;
  readonly tag: string;
}

/** Most of the many thousand are the last of their phrases, so that nothing is made for what follows until something does. */
interface Node {
  next: Map<string, Node> | null;
  tags: readonly string[];
}

const NO_TAGS: readonly string[] = [];

const createNode = (): Node => ({ next: null, tags: NO_TAGS });

/**
 * Two tries over phrases, one of words and one of stems; a phrase that is given twice carries the tags of both. As
 * written goes before stemmed, so that "reporters" (people) is not taken for "reports" (tips) though their stems are one.
 */
export function createPhraseTable(phrases: Iterable<Phrase>): PhraseTable {
  return finish(buildPhraseTable(phrases));
}

/** The same in steps, one for each phrase. */
export function* buildPhraseTable(phrases: Iterable<Phrase>): Steps<PhraseTable> {
  const exact = createNode();
  const stemmed = createNode();
  for (const { words, stems, tag } of phrases) {
    if (words.length === 0) continue;
    addPhrase(exact, words, tag);
    const keys = stems?.map((stem, at) => toKey(words[at], stem));
    if (keys) addPhrase(stemmed, keys, tag);
    yield;
  }
  return {
    longestAt: (words, stems, start) => {
      const asWritten = longestAt(exact, words, start, (word) => word);
      const asStemmed = longestAt(stemmed, stems, start, (stem, at) => toKey(words[at], stem));
      return (asWritten?.length ?? 0) >= (asStemmed?.length ?? 0) ? asWritten : asStemmed;
    },
  };
}

const DOER = /[eo]rs?$/u;

/** A stem that keeps apart who does a thing and the thing: an officer and an office have one stem. */
function toKey(word: string | undefined, stem: string): string {
  return DOER.test(word ?? '') ? `${stem}+` : stem;
}

function addPhrase(root: Node, steps: readonly string[], tag: string): void {
  let node = root;
  for (const step of steps) {
    node.next ??= new Map();
    const next = node.next.get(step) ?? createNode();
    node.next.set(step, next);
    node = next;
  }
  if (!node.tags.includes(tag)) node.tags = [...node.tags, tag];
}

function longestAt(
  root: Node,
  steps: readonly string[],
  start: number,
  keyOf: (step: string, at: number) => string,
): PhraseHit | null {
  let node: Node | undefined = root;
  let best: PhraseHit | null = null;
  for (let end = start; end < steps.length; end++) {
    node = node.next?.get(keyOf(steps[end] ?? '', end));
    if (!node) break;
    if (node.tags.length > 0) best = { length: end - start + 1, tags: node.tags };
  }
  return best;
}
