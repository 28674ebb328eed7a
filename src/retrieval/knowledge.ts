import type { Claim, Corpus } from '../corpus/model.ts';
import { finish, type Steps } from '../steps.ts';
import { createLanguageTest } from '../text/language.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { createLackReader, type LackOf } from './asked/lacking.ts';
import { type ClaimIndex, createClaimIndex } from './claim-index.ts';
import { type Concepts, createConcepts } from './concepts.ts';
import { createUncountedOf, type UncountedOf } from './counted.ts';
import { createFieldSense, type FieldSense } from './field/field-sense.ts';
import { createKnows, layGroundwork, prepareGroundwork, takeGroundwork } from './groundwork.ts';
import { createDebateSense, type IsDebate } from './intent/debate.ts';
import type { MessageReader } from './learned/message-reader.ts';
import { createLikelihood, type Likelihood } from './likelihood.ts';
import { createTextMender, type MendText } from './mend-text.ts';
import { createSidesOfNames, type SideOfName } from './name-sides.ts';
import type { FeatureIds, Passages } from './passages.ts';
import type { PreparedRetrieval } from './prepared.ts';
import { createUnitReader, type ReadUnits, type Unit } from './read-units.ts';
import { createSafeguard, type Safeguard } from './safeguarding/safeguard.ts';
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
  readonly isDebate: IsDebate;
  /** What a build keeps of it, so that a start needs not work it out. */
  readonly prepared: () => PreparedRetrieval;
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

/** Reads a corpus into what searching it needs. */
export function createKnowledge(
  corpus: Corpus,
  lexicon: Lexicon,
  prepared: PreparedRetrieval | null = null,
): Knowledge {
  return finish(gatherKnowledge(corpus, lexicon, prepared));
}

/** The same in steps. What was prepared is taken where it is of this very corpus, else it is all worked out anew. */
export function* gatherKnowledge(
  corpus: Corpus,
  lexicon: Lexicon,
  prepared: PreparedRetrieval | null = null,
): Steps<Knowledge> {
  const phrases = yield* createPhrases(corpus, lexicon);
  const concepts = createConcepts(corpus.thesaurus);
  const read = createUnitReader(phrases, lexicon);
  const groundwork =
    prepared?.corpus === corpus.version
      ? takeGroundwork(prepared, lexicon)
      : yield* layGroundwork(corpus, { read, concepts, lexicon });
  yield;
  const { ids, messages, claims, field, safeguard, debate } = groundwork;
  const passages = claims.map((claim) => claim.passages);
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
  return {
    corpus,
    lexicon,
    prepared: () => prepareGroundwork(groundwork, corpus),
    fieldSense: createFieldSense(field),
    safeguard: createSafeguard(safeguard, messages),
    isDebate: createDebateSense(debate),
    uncountedOf: yield* createUncountedOf(corpus, read),
    sideOfName,
    lackOf: yield* createLackReader(corpus, read),
    concepts,
    read,
    mend: createTextMender(correct),
    messages,
    likelihood: yield* createLikelihood(claims),
    index: yield* createClaimIndex(claims.map(({ document }) => document)),
    features: ids,
    passages,
    mostPassages: passages.reduce((most, { weights }) => Math.max(most, weights.length), 0),
    idf: yield* idfOf(passages, ids),
    spoken: new Set([...(yield* spokenStems(corpus)), ...(yield* spokenNames(corpus, read))]),
    beside: createBeside(corpus),
    isForeign,
    isName,
    knows: createKnows(ids),
  };
}

function* idfOf(passages: readonly Passages[], ids: FeatureIds): Steps<Float64Array> {
  const claims = new Float64Array(ids.size());
  for (const { features } of passages) {
    for (const feature of features) claims[feature] = (claims[feature] ?? 0) + 1;
    yield;
  }
  return claims.map((count) => Math.log(1 + (passages.length - count + 0.5) / (count + 0.5)));
}
