import type { Claim, Corpus } from '../corpus/model.ts';
import { finish, mapInSteps, type Steps } from '../steps.ts';
import { createLanguageTest } from '../text/language.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { foldText } from '../text/normalise.ts';
import { createLackReader, type LackOf } from './asked/lacking.ts';
import { type ClaimIndex, createClaimIndex } from './claim-index.ts';
import { type Concepts, createConcepts } from './concepts.ts';
import { createUncountedOf, type UncountedOf } from './counted.ts';
import { readBearing } from './field/bearing.ts';
import { createFieldSense, type FieldSense, learnFieldSense, type Message } from './field/field-sense.ts';
import type { Learned } from './learned/learned.ts';
import { createMessageReader, type MessageReader } from './learned/message-reader.ts';
import { sampleEvenly } from './learned/sample-evenly.ts';
import { createLikelihood, type Likelihood } from './likelihood.ts';
import { createTextMender, type MendText } from './mend-text.ts';
import { createSidesOfNames, type SideOfName } from './name-sides.ts';
import { createFeatureIds, type FeatureIds, featuresOf, type Passages } from './passages.ts';
import { readClaim } from './read-claim.ts';
import { createUnitReader, type ReadUnits, type Unit } from './read-units.ts';
import { createSafeguard, learnSafeguard, type Safeguard } from './safeguarding/safeguard.ts';
import { createCorrector } from './spelling.ts';
import {
  countWords,
  createBeside,
  createNameTest,
  createPhrases,
  nameWords,
  speakerWords,
  spokenNames,
  spokenStems,
} from './vocabulary.ts';

/** Everything that searching a corpus needs, made once from the corpus. */
export interface Knowledge {
  readonly corpus: Corpus;
  readonly lexicon: Lexicon;
  readonly concepts: Concepts;
  readonly read: ReadUnits;
  /** Mends the slips in a question, before it is read. */
  readonly mend: MendText;
  readonly index: ClaimIndex;
  readonly likelihood: Likelihood;
  /** Reads how a message is put; it has noted every example and every passage. */
  readonly messages: MessageReader;
  readonly features: FeatureIds;
  /** Per claim, its passages. */
  readonly passages: readonly Passages[];
  /** How many passages the claim with the most has. */
  readonly mostPassages: number;
  /** Per feature number, how much it tells claims apart: inverse document frequency over claims. */
  readonly idf: Float64Array;
  /** Stems and tags of names that stand in what the corpus says (not only in what people might ask). */
  readonly spoken: ReadonlySet<string>;
  /** The stems of what stands beside a claim: its speaker's role, its publisher, title and author. */
  readonly beside: (claim: Claim) => ReadonlySet<string>;
  readonly fieldSense: FieldSense;
  readonly safeguard: Safeguard;
  /** What was learned from the examples and from the corpus's own questions. */
  readonly learned: Learned;
  readonly sideOfName: SideOfName;
  readonly uncountedOf: UncountedOf;
  readonly lackOf: LackOf;
  /** Whether a text is written in another language than English. */
  readonly isForeign: (text: string) => boolean;
  /** Whether a unit is written as a well-known name. */
  readonly isName: (unit: Unit) => boolean;
  /** Whether the corpus, its questions or its thesaurus have the unit at all. */
  readonly knows: (unit: Unit) => boolean;
}

/** How many ways of asking for the corpus's claims, from all over it, are learned from: what is learned hardly grows with more. */
const ASKED = 3000;

/** Of how many passages in all, and of how many of a claim at least, it is noted how they are put. */
const NOTED = 30_000;
const FEWEST_NOTED = 5;

/** Reads a corpus into what searching it needs. */
export function createKnowledge(corpus: Corpus, lexicon: Lexicon, learned: Learned | null = null): Knowledge {
  return finish(gatherKnowledge(corpus, lexicon, learned));
}

/** The same in steps. What was learned is taken as it is where it is of this very corpus, else everything is learned anew. */
export function* gatherKnowledge(
  corpus: Corpus,
  lexicon: Lexicon,
  given: Learned | null = null,
): Steps<Knowledge> {
  const phrases = yield* createPhrases(corpus, lexicon);
  const concepts = createConcepts(corpus.thesaurus);
  const ids = createFeatureIds();
  const messages = createMessageReader(lexicon.stem);
  const noted = Math.max(FEWEST_NOTED, Math.floor(NOTED / corpus.claims.length));
  const reader = { corpus, noted, concepts, ids, messages, read: createUnitReader(phrases, lexicon) };
  const claims = yield* mapInSteps(corpus.claims, (claim, number) => readClaim(claim, number, reader));
  const passages = claims.map((claim) => claim.passages);
  const asked = sampleEvenly(
    claims.flatMap((claim) => claim.asked),
    ASKED,
  );
  const counted = yield* countWords(corpus);
  yield;
  const named = nameWords(corpus);
  yield;
  const correct = createCorrector(counted, named, lexicon);
  yield;
  const isName = createNameTest(corpus, lexicon);
  yield;
  const isForeign = createLanguageTest(lexicon, speakerWords(corpus));
  yield;
  const sideOfName = createSidesOfNames(corpus);
  yield;
  const knows = ({ stems, tags }: Unit) =>
    [...stems, ...tags].some((feature) => ids.find(feature) !== undefined);
  const readExample = (text: string): Message => {
    const units = reader.read(text);
    return {
      spoken: spokenBy(units, concepts, ids),
      manner: messages.note(foldText(text)),
      bearing: readBearing(units, concepts, knows),
    };
  };
  const learned = adopt(given, corpus, messages) ?? (yield* learn(asked, corpus, messages, readExample));
  yield;
  return {
    corpus,
    lexicon,
    learned,
    fieldSense: createFieldSense(learned.field),
    safeguard: createSafeguard(learned.safeguard, messages),
    uncountedOf: yield* createUncountedOf(corpus, reader.read),
    sideOfName,
    lackOf: yield* createLackReader(corpus, reader.read),
    concepts,
    read: reader.read,
    mend: createTextMender(correct),
    messages,
    likelihood: yield* createLikelihood(claims),
    index: yield* createClaimIndex(claims.map(({ document }) => document)),
    features: ids,
    passages,
    mostPassages: passages.reduce((most, { weights }) => Math.max(most, weights.length), 0),
    idf: yield* idfOf(passages, ids),
    spoken: new Set([...(yield* spokenStems(corpus)), ...(yield* spokenNames(corpus, reader.read))]),
    beside: createBeside(corpus),
    isForeign,
    isName,
    knows,
  };
}

/** Takes what was learned where it is of this corpus; null where it is not. */
function adopt(given: Learned | null, { version }: Corpus, messages: MessageReader): Learned | null {
  if (given === null || given.corpus !== version || given.first !== messages.size()) return null;
  messages.adopt(given.features);
  messages.forget();
  return given;
}

function* learn(
  asked: readonly Message[],
  { version }: Corpus,
  messages: MessageReader,
  readExample: (text: string) => Message,
): Steps<Learned> {
  const first = messages.size();
  const field = yield* learnFieldSense(asked, readExample);
  const safeguard = yield* learnSafeguard(
    asked.map(({ manner }) => manner),
    messages,
  );
  messages.forget();
  return { corpus: version, first, features: messages.featuresFrom(first), field, safeguard };
}

/** The numbers of the known features by which some units can be matched, each once. */
function spokenBy(units: readonly Unit[], { broader }: Concepts, ids: FeatureIds): readonly number[] {
  const features = units.flatMap((unit) => [...featuresOf(unit, broader).keys()]);
  return [...new Set(features.flatMap((feature) => ids.find(feature) ?? []))];
}

function* idfOf(passages: readonly Passages[], ids: FeatureIds): Steps<Float64Array> {
  const claims = new Float64Array(ids.size());
  for (const { features } of passages) {
    for (const feature of features) claims[feature] = (claims[feature] ?? 0) + 1;
    yield;
  }
  return claims.map((count) => Math.log(1 + (passages.length - count + 0.5) / (count + 0.5)));
}
