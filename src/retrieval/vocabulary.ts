import type { Claim, Corpus, Speaker } from '../corpus/model.ts';
import { memoise } from '../memoise.ts';
import { collectInSteps, type Steps } from '../steps.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { stem } from '../text/stem.ts';
import { PLAIN_WORDS } from '../text/stop-words.ts';
import { tokenise } from '../text/tokens.ts';
import { buildPhraseTable, type Phrase, type PhraseTable } from './phrases.ts';
import type { ReadUnits, Unit } from './read-units.ts';

/** The phrases of a corpus: `c:` the thesaurus, `s:` the speakers, `n:` names, `o:` matters outside the field. */
export function createPhrases(corpus: Corpus, lexicon: Lexicon): Steps<PhraseTable> {
  return buildPhraseTable(phrasesOf(corpus, lexicon));
}

function* phrasesOf({ thesaurus, speakers, names }: Corpus, { isWord }: Lexicon): Generator<Phrase> {
  for (const { id, terms } of thesaurus) for (const term of terms) yield toPhrase(term, `c:${id}`);
  for (const speaker of speakers.values())
    for (const term of [speaker.name, ...speaker.aliases]) yield toPhrase(term, `s:${speaker.id}`);
  for (const { name, kind, terms } of names) {
    if (kind === 'outside') for (const term of terms) yield toPhrase(term, `o:${name}`);
    else
      for (const term of [name, ...terms].flatMap((each) => withGenitive(each, isWord)))
        yield toPhrase(term, `n:${name}`);
  }
}

/** A name, and its genitive as it is typed without an apostrophe ("germanys", "matthew greens") where that is no word of its own. */
function withGenitive(name: string, isWord: (word: string) => boolean): readonly string[] {
  const genitive = `${name}s`;
  const isWhole = /^\p{L}+(?: \p{L}+)*[^s]$/u.test(name) && !isWord(genitive.toLowerCase());
  return isWhole ? [name, genitive] : [name];
}

function toPhrase(text: string, tag: string): Phrase {
  const words = wordsOf(text);
  return { words, stems: /^[no]:/u.test(tag) ? null : words.map(stem), tag };
}

/**
 * Every word that the corpus, its questions or its thesaurus use, with how often, and the plain words of English, by which questions
 * are told apart ("should"); names are left out, since nearly everything is near some name. A claim is a step.
 */
export function* countWords({ claims, speakers, thesaurus }: Corpus): Steps<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const word of PLAIN_WORDS) counts.set(word, 1);
  const count = (texts: readonly string[]) => {
    for (const word of texts.flatMap(wordsOf)) counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  for (const claim of claims) {
    count([...saidBy(claim), ...claim.questions, ...claim.phrasings]);
    yield;
  }
  for (const speaker of speakers.values()) count(toldOf(speaker));
  for (const { terms } of thesaurus) count(terms);
  return counts;
}

/** Every word of the well-known names. */
export function nameWords({ names }: Corpus): ReadonlySet<string> {
  return new Set(names.flatMap(({ name, terms }) => [name, ...terms]).flatMap(wordsOf));
}

/** Every word of the speakers' names. */
export function speakerWords({ speakers }: Corpus): ReadonlySet<string> {
  return new Set([...speakers.values()].flatMap(({ name, aliases }) => [name, ...aliases]).flatMap(wordsOf));
}

/**
 * The stems of what the corpus says of its matter, of how its speakers are called and of its years; what people might ask is no part of it, and
 * neither is what stands beside a claim ({@link createBeside}).
 */
export function* spokenStems({ claims, speakers, sources }: Corpus): Steps<ReadonlySet<string>> {
  const stemsOf = (texts: readonly string[]) => texts.flatMap(wordsOf).map(stem);
  const said = yield* collectInSteps(claims, (claim) =>
    stemsOf([...saidBy(claim), ...claim.figures.flatMap(({ meaning, unit }) => [meaning, unit])]),
  );
  const called = yield* collectInSteps([...speakers.values()], ({ name, aliases }) =>
    stemsOf([name, ...aliases]),
  );
  const years = [...sources.values()].flatMap(({ published }) => published?.slice(0, 4) ?? []);
  return new Set([...said, ...called, ...years]);
}

/** Makes what gives the stems of what stands beside a claim: the roles of who says it, and where it was published, as what and by whom. */
export function createBeside({ speakers, sources }: Corpus): (claim: Claim) => ReadonlySet<string> {
  return memoise((claim: Claim) => {
    const speaker = speakers.get(claim.speaker ?? '');
    const organisation = speakers.get(speaker?.organisation ?? '');
    const source = sources.get(claim.source);
    const texts = [speaker?.role, organisation?.role, source?.publisher, source?.title, source?.author];
    return new Set(texts.flatMap((text) => wordsOf(text ?? '')).map(stem));
  });
}

/** The well-known names that the corpus itself speaks of, as tags. */
export function spokenNames({ claims }: Corpus, read: ReadUnits): Steps<ReadonlySet<string>> {
  return collectInSteps(claims.flatMap(saidBy), (text) =>
    read(text).flatMap(({ tags }) => tags.filter((tag) => tag.startsWith('n:'))),
  );
}

/** A word of English that tells no more than this, in bits, is one that people use every day. */
const EVERYDAY_BITS = 24;

/** Tells whether a unit is written as a well-known name: one that is also an everyday word ("Wire") needs its capital. */
export function createNameTest({ names }: Corpus, lexicon: Lexicon): (unit: Unit) => boolean {
  const isEveryday = (name: string) =>
    !name.includes(' ') &&
    lexicon.isWord(name) &&
    !lexicon.isName(name) &&
    lexicon.bits(name) < EVERYDAY_BITS;
  // A subject is listed in lower case and needs no capital.
  const own = names.filter(({ name }) => name !== name.toLowerCase()).map(({ name }) => toKey(name));
  const subjects = names.filter(({ name }) => name === name.toLowerCase()).map(({ name }) => toKey(name));
  const capitalised = new Set(own);
  const always = new Set([
    ...names.flatMap(({ terms }) => terms.map(toKey)),
    ...subjects,
    ...own.filter((name) => !isEveryday(name)),
  ]);
  return ({ words, capital }) => {
    const written = words.join(' ');
    const isIn = (keys: ReadonlySet<string>) => keys.has(written) || keys.has(written.replace(/s$/u, ''));
    return isIn(always) || (capital && isIn(capitalised));
  };
}

function saidBy({ text, quote }: Claim): readonly string[] {
  return quote ? [text, quote.exact] : [text];
}

function toldOf({ name, role, aliases }: Speaker): readonly string[] {
  return [name, role ?? '', ...aliases];
}

function wordsOf(text: string): readonly string[] {
  return tokenise(text).map(({ word }) => word);
}

function toKey(text: string): string {
  return wordsOf(text).join(' ');
}
