import type { Steps } from '../steps.ts';
import { deepFreeze, frozenMap } from './freeze.ts';
import type { LoadResult } from './load.ts';
import type { Claim, Corpus, Source, Speaker } from './model.ts';
import type { Problem } from './problem.ts';

/** A checked corpus as bytes, to be handed from one thread to another: lines of JSON, all but the claims in the first and then a claim a line. */
export type PackedCorpus = Uint8Array<ArrayBuffer>;

/** A sound corpus, packed, or everything that is wrong with it. */
export type CorpusCheck =
  | { readonly ok: true; readonly packed: PackedCorpus }
  | { readonly ok: false; readonly problems: readonly Problem[] };

interface Head extends Omit<Corpus, 'claims' | 'withdrawn' | 'speakers' | 'sources'> {
  readonly speakers: readonly Speaker[];
  readonly sources: readonly Source[];
}

/** Packs a corpus. */
export function packCorpus({ claims, withdrawn, speakers, sources, ...rest }: Corpus): PackedCorpus {
  const head: Head = { ...rest, speakers: [...speakers.values()], sources: [...sources.values()] };
  const lines = [head, ...claims, ...withdrawn].map((entry) => `${JSON.stringify(entry)}\n`);
  return new TextEncoder().encode(lines.join(''));
}

/** Packs what was loaded. */
export function packLoaded(loaded: LoadResult): CorpusCheck {
  return loaded.ok ? { ok: true, packed: packCorpus(loaded.corpus) } : loaded;
}

const isHeldUp = ({ withdrawn }: Claim) => withdrawn === undefined;

/** Unpacks a corpus, a claim a step, and freezes it. */
export function* unpackCorpus(packed: PackedCorpus): Steps<Corpus> {
  const lines = readLines(packed);
  const { speakers, sources, ...rest } = JSON.parse(lines.next().value ?? '') as Head;
  yield;
  const claims: Claim[] = [];
  for (const line of lines) {
    claims.push(deepFreeze(JSON.parse(line) as Claim));
    yield;
  }
  return Object.freeze({
    ...deepFreeze(rest),
    speakers: frozenMap(speakers.map((speaker) => [speaker.id, speaker])),
    sources: frozenMap(sources.map((source) => [source.id, source])),
    claims: Object.freeze(claims.filter(isHeldUp)),
    withdrawn: Object.freeze(claims.filter((claim) => !isHeldUp(claim))),
  });
}

const LINE_BREAK = 0x0a;

function* readLines(packed: PackedCorpus): Generator<string, undefined, void> {
  const decoder = new TextDecoder();
  for (let from = 0, to = 0; from < packed.length; from = to + 1) {
    to = packed.indexOf(LINE_BREAK, from);
    yield decoder.decode(packed.subarray(from, to));
  }
}
