import type { Claim, Corpus, Source, Speaker } from '../src/corpus/model.ts';
import { STOP_WORDS } from '../src/text/stop-words.ts';

/** What chance decides when a corpus grows. */
export interface Chance {
  /** A number from 0 to 1, 1 excluded. */
  readonly random: () => number;
  /** A word of English, the common ones more often. */
  readonly drawWord: () => string;
}

/** How many of a claim's telling words a copy says in other words. */
const REPLACED = 0.5;

// What says something: no figure, no short word.
const TELLING = /\p{L}{4,}/gu;

/**
 * A corpus of `size` claims: the one given and then synthetic copies of it, article after article. A copy has ids, a source
 * and people of its own, and half its telling words are other words of English drawn as often as English uses them, so that
 * the vocabulary, the lists of claims by word and the number of speakers grow as with real articles. Its organisations, topics, thesaurus
 * and motions are those given. It is no corpus to read: only its size and its distribution are true to life.
 */
export function growCorpus(corpus: Corpus, size: number, chance: Chance): Corpus {
  const claims: Claim[] = corpus.claims.slice(0, size);
  const sources = new Map(corpus.sources);
  const speakers = new Map(corpus.speakers);
  for (let copy = 1; claims.length < size && corpus.claims.length > 0; copy++) {
    for (const source of corpus.sources.values()) add(sources, copySource(source, copy));
    for (const speaker of corpus.speakers.values()) add(speakers, copySpeaker(speaker, copy, chance));
    const missing = corpus.claims.slice(0, size - claims.length);
    claims.push(...missing.map((claim) => copyClaim(claim, copy, speakers, chance)));
  }
  return { ...corpus, version: `synthetic-${size}`, claims, sources, speakers };
}

function add<Item extends { readonly id: string }>(items: Map<string, Item>, item: Item): void {
  items.set(item.id, item);
}

function copyId(id: string, copy: number): string {
  return `${id}-copy-${copy}`;
}

function copySource(source: Source, copy: number): Source {
  return { ...source, id: copyId(source.id, copy) };
}

/** People change from article to article; organisations stay. */
function copySpeaker(speaker: Speaker, copy: number, { drawWord }: Chance): Speaker {
  if (speaker.kind !== 'person') return speaker;
  const name = `${capitalise(drawWord())} ${capitalise(drawWord())}`;
  return { ...speaker, id: copyId(speaker.id, copy), name, aliases: [] };
}

function copyClaim(
  claim: Claim,
  copy: number,
  speakers: ReadonlyMap<string, Speaker>,
  chance: Chance,
): Claim {
  const rewrite = createRewriter(chance);
  const speaker = copyId(claim.speaker ?? '', copy);
  return {
    ...claim,
    id: copyId(claim.id, copy),
    source: copyId(claim.source, copy),
    speaker: speakers.has(speaker) ? speaker : claim.speaker,
    text: rewrite(claim.text),
    ...(claim.quote && { quote: { ...claim.quote, exact: rewrite(claim.quote.exact) } }),
    questions: claim.questions.map(rewrite),
    phrasings: claim.phrasings.map(rewrite),
  };
}

/** Replaces words, the same word by the same word throughout. */
function createRewriter({ random, drawWord }: Chance): (text: string) => string {
  const chosen = new Map<string, string>();
  const choose = (word: string) => {
    const folded = word.toLowerCase();
    const other =
      chosen.get(folded) ?? (STOP_WORDS.has(folded) || random() >= REPLACED ? folded : drawWord());
    chosen.set(folded, other);
    if (other === folded) return word;
    return word === folded ? other : capitalise(other);
  };
  return (text) => text.replace(TELLING, choose);
}

function capitalise(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
