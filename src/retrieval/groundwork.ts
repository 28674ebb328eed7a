import type { Corpus } from '../corpus/model.ts';
import { mapInSteps, type Steps } from '../steps.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { foldText } from '../text/normalise.ts';
import type { Concepts } from './concepts.ts';
import { readBearing } from './field/bearing.ts';
import { learnFieldSense, type Message } from './field/field-sense.ts';
import { learnDebate } from './intent/debate.ts';
import type { Model } from './learned/classifier.ts';
import { createMessageReader, type MessageReader } from './learned/message-reader.ts';
import { sampleEvenly } from './learned/sample-evenly.ts';
import { createFeatureIds, type FeatureIds, featuresOf } from './passages.ts';
import type { PreparedRetrieval } from './prepared.ts';
import { type ReadClaim, readClaim } from './read-claim.ts';
import type { ReadUnits, Unit } from './read-units.ts';
import { learnSafeguard } from './safeguarding/safeguard.ts';

/** What is worked out once for a corpus, and can be worked out beforehand: how its claims are read, and what is learned. */
export interface Groundwork {
  /** A feature of a claim has a number here. */
  readonly ids: FeatureIds;
  /** Reads how a message is put; it has noted every example and every passage. */
  readonly messages: MessageReader;
  readonly claims: readonly ReadClaim[];
  /** What was learned of the field; null where the corpus lists too few questions. */
  readonly field: Model | null;
  readonly safeguard: Model;
  readonly debate: Model;
}

/** What a corpus is read with. */
export interface GroundworkReader {
  readonly read: ReadUnits;
  readonly concepts: Concepts;
  readonly lexicon: Lexicon;
}

/** How many ways of asking for the corpus's claims, from all over it, are learned from: what is learned hardly grows with more. */
const ASKED = 3000;

/** Of how many passages in all, and of how many of a claim at least, it is noted how they are put. */
const NOTED = 30_000;
const FEWEST_NOTED = 5;

/** Reads the claims of a corpus, and learns from them and from the examples that come with the program; a claim or an example is a step. */
export function* layGroundwork(
  corpus: Corpus,
  { read, concepts, lexicon }: GroundworkReader,
): Steps<Groundwork> {
  const ids = createFeatureIds();
  const messages = createMessageReader(lexicon.stem);
  const noted = Math.max(FEWEST_NOTED, Math.floor(NOTED / corpus.claims.length));
  const reader = { corpus, noted, concepts, ids, messages, read };
  const readings = yield* mapInSteps(corpus.claims, (claim, number) => readClaim(claim, number, reader));
  const asked = sampleEvenly(
    readings.flatMap((reading) => reading.asked),
    ASKED,
  );
  const knows = createKnows(ids);
  const readExample = (text: string): Message => {
    const units = read(text);
    return {
      spoken: spokenBy(units, concepts, ids),
      manner: messages.note(foldText(text)),
      bearing: readBearing(units, concepts, knows),
    };
  };
  const field = yield* learnFieldSense(asked, readExample);
  const manners = asked.map(({ manner }) => manner);
  const safeguard = yield* learnSafeguard(manners, messages);
  const debate = yield* learnDebate(messages);
  messages.forget();
  return { ids, messages, claims: readings.map(({ claim }) => claim), field, safeguard, debate };
}

/** The groundwork that a build prepared. */
export function takeGroundwork(
  { features, manners, ...rest }: PreparedRetrieval,
  { stem }: Pick<Lexicon, 'stem'>,
): Groundwork {
  return { ...rest, ids: createFeatureIds(features), messages: createMessageReader(stem, manners) };
}

/** The groundwork of a corpus as what is kept of it. */
export function prepareGroundwork(
  { ids, messages, ...rest }: Groundwork,
  { version }: Corpus,
): PreparedRetrieval {
  return { ...rest, corpus: version, features: ids.list(), manners: messages.features() };
}

/** Tells whether a unit, by a word or by what it stands for, has a number. */
export function createKnows(ids: Pick<FeatureIds, 'find'>): (unit: Unit) => boolean {
  return ({ stems, tags }) => [...stems, ...tags].some((feature) => ids.find(feature) !== undefined);
}

/** The numbers of the known features by which some units can be matched, each once. */
function spokenBy(units: readonly Unit[], { broader }: Concepts, ids: FeatureIds): readonly number[] {
  const features = units.flatMap((unit) => [...featuresOf(unit, broader).keys()]);
  return [...new Set(features.flatMap((feature) => ids.find(feature) ?? []))];
}
