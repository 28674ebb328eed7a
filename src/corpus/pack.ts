import type { Steps } from '../steps.ts';
import { deepFreeze, frozenMap } from './freeze.ts';
import type { LoadResult } from './load.ts';
import type { Claim, Corpus, Source, Speaker } from './model.ts';
import type { Problem } from './problem.ts';

/** A checked corpus as bytes, to be handed from one thread to another: lines of JSON, first what there is one of, then a speaker, a source, a claim a line. */
export type PackedCorpus = Uint8Array<ArrayBuffer>;

/** A sound corpus, packed, or everything that is wrong with it. */
export type CorpusCheck =
  | { readonly ok: true; readonly packed: PackedCorpus }
  | { readonly ok: false; readonly problems: readonly Problem[] };

interface Head extends Omit<Corpus, 'claims' | 'withdrawn' | 'speakers' | 'sources'> {
  /** How many of each follow. */
  readonly speakers: number;
  readonly sources: number;
}

/** Packs a corpus. */
export function packCorpus({ claims, withdrawn, speakers, sources, ...rest }: Corpus): PackedCorpus {
  const head: Head = { ...rest, speakers: speakers.size, sources: sources.size };
  const entries = [head, ...speakers.values(), ...sources.values(), ...claims, ...withdrawn];
  const lines = entries.map((entry) => `${JSON.stringify(entry)}\n`);
  return new TextEncoder().encode(lines.join(''));
}

/** Packs what was loaded. */
export function packLoaded(loaded: LoadResult): CorpusCheck {
  return loaded.ok ? { ok: true, packed: packCorpus(loaded.corpus) } : loaded;
}

const isHeldUp = ({ withdrawn }: Claim) => withdrawn === undefined;

/** Unpacks a corpus, an entry a step, and freezes it. */
export function* unpackCorpus(packed: PackedCorpus): Steps<Corpus> {
  const lines = readLines(packed);
  const { speakers, sources, ...rest } = JSON.parse(lines.next().value ?? '') as Head;
  yield;
  deepFreeze(rest);
  yield;
  const known = {
    speakers: frozenMap((yield* readEntries<Speaker>(lines, speakers)).map((each) => [each.id, each])),
    sources: frozenMap((yield* readEntries<Source>(lines, sources)).map((each) => [each.id, each])),
  };
  const claims = yield* readEntries<Claim>(lines, Number.POSITIVE_INFINITY);
  return Object.freeze({
    ...rest,
    ...known,
    claims: Object.freeze(claims.filter(isHeldUp)),
    withdrawn: Object.freeze(claims.filter((claim) => !isHeldUp(claim))),
  });
}

/** The entries of the next so many lines, frozen, one a step. */
function* readEntries<Entry>(lines: Iterator<string, undefined>, count: number): Steps<readonly Entry[]> {
  const entries: Entry[] = [];
  while (entries.length < count) {
    const line = lines.next();
    if (line.done) break;
    entries.push(deepFreeze(JSON.parse(line.value) as Entry));
    yield;
  }
  return entries;
}

const LINE_BREAK = 0x0a;

function* readLines(packed: PackedCorpus): Generator<string, undefined, void> {
  const decoder = new TextDecoder();
  for (let from = 0, to = 0; from < packed.length; from = to + 1) {
    to = packed.indexOf(LINE_BREAK, from);
    yield decoder.decode(packed.subarray(from, to));
  }
}
