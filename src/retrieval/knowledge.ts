import type { Claim, Corpus } from '../corpus/model.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { stem } from '../text/stem.ts';
import { tokenise } from '../text/tokens.ts';
import { type ClaimDocument, type ClaimIndex, createClaimIndex } from './claim-index.ts';
import { createFeatureIds, type FeatureIds, featuresOf, type Passage } from './passages.ts';
import { createPhraseTable, type Phrase } from './phrases.ts';
import { createUnitReader, type ReadUnits, type Unit } from './read-units.ts';
import { createCorrector } from './spelling.ts';

/** Everything that searching a corpus needs, made once from the corpus. */
export interface Knowledge {
  readonly corpus: Corpus;
  readonly lexicon: Lexicon;
  /** Reads a question: its spelling is mended first. */
  readonly read: ReadUnits;
  readonly index: ClaimIndex;
  readonly features: FeatureIds;
  /** Per claim, its passages. */
  readonly passages: readonly (readonly Passage[])[];
  /** Per feature number, how much it tells claims apart: inverse document frequency over claims. */
  readonly idf: Float64Array;
  /** Stems that stand in what the corpus says (not only in what people might ask). */
  readonly spoken: ReadonlySet<string>;
  /** The wider concepts of a tag, nearest first. */
  readonly broader: (tag: string) => readonly string[];
  /** Whether a unit is written as a well-known name: one that is also an everyday word ("Wire") needs its capital. */
  readonly isName: (unit: Unit) => boolean;
  /** Whether a tag is a concept that places a question within the field, or narrower than one. */
  readonly isSubject: (tag: string) => boolean;
  /** Whether the corpus, its questions or its thesaurus have the unit at all. */
  readonly knows: (unit: Unit) => boolean;
}

/** Reads a corpus into what searching it needs. */
export function createKnowledge(corpus: Corpus, lexicon: Lexicon): Knowledge {
  const phrases = createPhraseTable(phrasesOf(corpus));
  const broader = broaderOf(corpus);
  const readExact = createUnitReader(phrases, lexicon, (token) => [token]);
  const features = createFeatureIds();
  const passages = corpus.claims.map((claim, number) =>
    passagesOf(claim, number, readExact, features, broader),
  );
  const subjects = new Set(corpus.thesaurus.filter(({ subject }) => subject).map(({ id }) => `c:${id}`));
  const correct = createCorrector(vocabularyOf(corpus), lexicon);
  return {
    corpus,
    lexicon,
    read: createUnitReader(phrases, lexicon, correct),
    index: createClaimIndex(
      corpus.claims.map((claim, id) => toDocument(corpus, claim, id, readExact, broader)),
    ),
    features,
    passages,
    idf: idfOf(passages, features),
    spoken: spokenStems(corpus),
    broader,
    isName: nameTest(corpus, lexicon),
    isSubject: (tag) => [tag, ...broader(tag)].some((each) => subjects.has(each)),
    knows: ({ stems, tags }) => [...stems, ...tags].some((feature) => features.find(feature) !== undefined),
  };
}

function stems(text: string): readonly string[] {
  return tokenise(text).map(({ word }) => stem(word));
}

function* phrasesOf(corpus: Corpus): Generator<Phrase> {
  for (const { id, terms } of corpus.thesaurus) for (const term of terms) yield toPhrase(term, `c:${id}`);
  for (const { id, name, aliases } of corpus.speakers.values())
    for (const term of [name, ...aliases]) yield toPhrase(term, `s:${id}`);
  for (const { name, kind, terms } of corpus.names)
    for (const term of kind === 'outside' ? terms : [name, ...terms])
      yield toPhrase(term, `${kind === 'outside' ? 'o' : 'n'}:${name}`);
}

function toPhrase(text: string, tag: string): Phrase {
  const words = tokenise(text).map(({ word }) => word);
  return { words, stems: words.map(stem), tag, exact: tag.startsWith('n:') || tag.startsWith('o:') };
}

function broaderOf(corpus: Corpus): (tag: string) => readonly string[] {
  const direct = new Map(
    corpus.thesaurus.map(({ id, broader }) => [`c:${id}`, broader.map((wider) => `c:${wider}`)]),
  );
  const closure = new Map([...direct.keys()].map((tag) => [tag, climb(tag, direct)]));
  return (tag) => closure.get(tag) ?? [];
}

function climb(tag: string, direct: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const found = new Set<string>();
  const open = [...(direct.get(tag) ?? [])];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...(direct.get(next) ?? []));
  }
  return [...found];
}

function unitFeatures(
  units: readonly Unit[],
  broader: (tag: string) => readonly string[],
): ReadonlyMap<string, number> {
  const features = new Map<string, number>();
  for (const unit of units) {
    for (const [feature, quality] of featuresOf(unit, broader))
      features.set(feature, Math.max(quality, features.get(feature) ?? 0));
  }
  return features;
}

function passagesOf(
  claim: Claim,
  number: number,
  read: ReadUnits,
  features: FeatureIds,
  broader: (tag: string) => readonly string[],
): readonly Passage[] {
  const toPassage = (kind: Passage['kind'], text: string): Passage => {
    const units = read(text);
    const found = unitFeatures(units, broader);
    const ids = Uint32Array.from(found.keys(), features.of);
    return {
      claim: number,
      kind,
      features: ids,
      quality: Float32Array.from(found.values()),
      weight: units.reduce((sum, unit) => sum + unit.weight, 0),
    };
  };
  const quote = claim.quote ? [toPassage('quote', claim.quote.exact)] : [];
  return [
    toPassage('text', claim.text),
    ...quote,
    ...claim.questions.map((question) => toPassage('question', question)),
    ...claim.phrasings.map((phrasing) => toPassage('phrasing', phrasing)),
  ];
}

function toDocument(
  corpus: Corpus,
  claim: Claim,
  id: number,
  read: ReadUnits,
  broader: (tag: string) => readonly string[],
): ClaimDocument {
  const featuresIn = (text: string) => [...unitFeatures(read(text), broader).keys()];
  const speaker = corpus.speakers.get(claim.speaker ?? '');
  const organisation = corpus.speakers.get(speaker?.organisation ?? '');
  const topics = corpus.topics.filter((topic) => claim.topics.includes(topic.id));
  return {
    id,
    text: featuresIn(claim.text),
    quote: featuresIn(claim.quote?.exact ?? ''),
    questions: [...claim.questions, ...claim.phrasings].flatMap(featuresIn),
    speaker: speaker ? [`s:${speaker.id}`, ...featuresIn(`${speaker.name} ${speaker.role ?? ''}`)] : [],
    organisation: organisation ? [`s:${organisation.id}`, ...featuresIn(organisation.name)] : [],
    topics: topics.flatMap(({ label }) => featuresIn(label)),
    figures: claim.figures.flatMap(({ value, unit, meaning }) =>
      featuresIn(`${value}${unit === 'percent' ? '%' : ` ${unit}`} ${meaning}`),
    ),
  };
}

function idfOf(passages: readonly (readonly Passage[])[], features: FeatureIds): Float64Array {
  const claims = new Float64Array(features.size());
  for (const ofClaim of passages) {
    for (const feature of new Set(ofClaim.flatMap((passage) => [...passage.features])))
      claims[feature] = (claims[feature] ?? 0) + 1;
  }
  return claims.map((count) => Math.log(1 + (passages.length - count + 0.5) / (count + 0.5)));
}

function nameTest(corpus: Corpus, lexicon: Lexicon): (unit: Unit) => boolean {
  const toKey = (text: string) =>
    tokenise(text)
      .map(({ word }) => word)
      .join(' ');
  const isEveryday = (name: string) => !name.includes(' ') && lexicon.isWord(name) && !lexicon.isName(name);
  const capitalised = new Set(corpus.names.map(({ name }) => toKey(name)));
  const always = new Set(corpus.names.flatMap(({ terms }) => terms.map(toKey)));
  for (const name of capitalised) if (!isEveryday(name)) always.add(name);
  return ({ words, capital }) => always.has(words.join(' ')) || (capital && capitalised.has(words.join(' ')));
}

function spokenStems(corpus: Corpus): ReadonlySet<string> {
  const said = corpus.claims.flatMap((claim) => [
    claim.text,
    claim.quote?.exact ?? '',
    ...claim.figures.map(({ meaning, unit }) => `${meaning} ${unit}`),
  ]);
  const who = [...corpus.speakers.values()].flatMap(({ name, role, aliases }) => [
    name,
    role ?? '',
    ...aliases,
  ]);
  const where = [...corpus.sources.values()].flatMap(({ publisher, title, author }) => [
    publisher,
    title ?? '',
    author ?? '',
  ]);
  return new Set([...said, ...who, ...where].flatMap(stems));
}

function vocabularyOf(corpus: Corpus): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (text: string) => {
    for (const { word } of tokenise(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  for (const claim of corpus.claims)
    [claim.text, claim.quote?.exact ?? '', ...claim.questions, ...claim.phrasings].forEach(count);
  for (const { name, role, aliases } of corpus.speakers.values())
    [name, role ?? '', ...aliases].forEach(count);
  for (const { terms } of corpus.thesaurus) terms.forEach(count);
  for (const { name, terms } of corpus.names) [name, ...terms].forEach(count);
  return counts;
}
