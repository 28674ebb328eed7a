import type { Claim, Corpus } from '../corpus/model.ts';
import { foldText } from '../text/normalise.ts';
import type { ClaimDocument } from './claim-index.ts';
import type { Concepts } from './concepts.ts';
import { type Bearing, readBearing } from './field/bearing.ts';
import type { Message } from './field/field-sense.ts';
import type { MessageReader } from './learned/message-reader.ts';
import { sampleEvenly } from './learned/sample-evenly.ts';
import { type Counts, countFeatures } from './likelihood.ts';
import { type FeatureIds, featuresOf, indexPassages, type Passages } from './passages.ts';
import type { ReadUnits, Unit } from './read-units.ts';

/** A claim as the search engine and as the comparison of passages see it. */
export interface ReadClaim {
  readonly document: ClaimDocument;
  readonly passages: Passages;
  /** How the passages are put. */
  readonly manner: Counts;
}

/** A claim as it was read, and what is learned from it. */
export interface ClaimReading {
  readonly claim: ReadClaim;
  /** Ways in which the claim is asked for, as a question's features. */
  readonly asked: readonly Message[];
}

/** What claims are read with. */
export interface ClaimReader {
  readonly corpus: Corpus;
  readonly read: ReadUnits;
  readonly concepts: Concepts;
  readonly ids: FeatureIds;
  readonly messages: Pick<MessageReader, 'note'>;
  /** Of how many passages of a claim it is noted how they are put. */
  readonly noted: number;
}

interface ReadText {
  readonly bearing: Bearing;
  readonly features: ReadonlyMap<string, number>;
  readonly weight: number;
}

/** Reads a claim; `number` is its index in the corpus. */
export function readClaim(claim: Claim, number: number, reader: ClaimReader): ClaimReading {
  const read = (text: string) => readText(reader.read(text), reader.concepts);
  const text = read(claim.text);
  const quote = claim.quote ? [read(claim.quote.exact)] : [];
  const questions = claim.questions.map(read);
  const phrasings = claim.phrasings.map(read);
  const passages = [text, ...quote, ...questions, ...phrasings];
  const noted = sampleEvenly(withTexts(claim, passages), reader.noted).map((passage) => ({
    ...passage,
    manner: reader.messages.note(foldText(passage.written)),
  }));
  return {
    claim: {
      document: {
        id: number,
        text: joinKeys([text]),
        quote: joinKeys(quote),
        questions: joinKeys([...questions, ...phrasings]),
        ...readContext(claim, reader),
      },
      passages: toPassages(passages, [1 + quote.length, 1 + quote.length + questions.length], reader.ids),
      manner: countFeatures(noted.map(({ manner }) => manner)),
    },
    asked: noted
      .filter(({ isAsked }) => isAsked)
      .map(({ features, manner, bearing }) => ({
        spoken: Array.from(features.keys(), reader.ids.of),
        manner,
        bearing,
      })),
  };
}

/** What was read of a claim's passages, with the text of each and whether that is a way of asking. */
function withTexts({ text, quote, questions, phrasings }: Claim, passages: readonly ReadText[]) {
  const said = [text, ...(quote ? [quote.exact] : [])];
  return [...said, ...questions, ...phrasings].flatMap((written, at) => {
    const passage = passages[at];
    return passage ? [{ ...passage, written, isAsked: at >= said.length }] : [];
  });
}

/** Who says it, what it is about and which numbers it gives. */
function readContext(
  claim: Claim,
  { corpus, read, concepts }: ClaimReader,
): Omit<ClaimDocument, 'id' | 'text' | 'quote' | 'questions'> {
  const features = (...texts: readonly string[]) =>
    joinKeys(texts.map((text) => readText(read(text), concepts)));
  const speaker = corpus.speakers.get(claim.speaker ?? '');
  const organisation = corpus.speakers.get(speaker?.organisation ?? '');
  const topics = corpus.topics.filter(({ id }) => claim.topics.includes(id));
  return {
    speaker: speaker ? `s:${speaker.id} ${features(speaker.name, speaker.role ?? '')}` : '',
    organisation: organisation ? `s:${organisation.id} ${features(organisation.name)}` : '',
    topics: features(...topics.map(({ label }) => label)),
    figures: features(
      ...claim.figures.map(
        ({ value, unit, meaning }) => `${value}${unit === 'percent' ? '%' : ` ${unit}`} ${meaning}`,
      ),
    ),
  };
}

/** What some units can be matched by, each with how well that counts. */
function readText(units: readonly Unit[], concepts: Concepts): ReadText {
  const features = new Map<string, number>();
  for (const unit of units) {
    for (const [feature, quality] of featuresOf(unit, concepts.broader))
      features.set(feature, Math.max(quality, features.get(feature) ?? 0));
  }
  // A corpus knows whatever it says itself.
  const bearing = readBearing(units, concepts, () => true);
  return { features, bearing, weight: units.reduce((sum, unit) => sum + unit.weight, 0) };
}

function toPassages(
  passages: readonly ReadText[],
  questions: readonly [from: number, to: number],
  ids: FeatureIds,
): Passages {
  return indexPassages(
    passages.map(({ features, weight }) => ({
      features: new Map(Array.from(features, ([feature, quality]) => [ids.of(feature), quality])),
      weight,
    })),
    questions,
  );
}

function joinKeys(texts: readonly ReadText[]): string {
  return texts.flatMap(({ features }) => [...features.keys()]).join(' ');
}
