import { expandChat } from '../text/chat.ts';
import { cleanInput, foldText } from '../text/normalise.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Concepts } from './concepts.ts';
import { readHearsay } from './hearsay.ts';
import { ASKING, BOTH_SIDES } from './intent/cues.ts';
import type { MessageReader } from './learned/message-reader.ts';
import type { MendText } from './mend-text.ts';
import type { ReadUnits, Unit } from './read-units.ts';

/** A question as it was read, before anything is searched. */
export interface Question {
  /** As asked, cleaned. */
  readonly text: string;
  /** Folded, with the short forms of chat written out and slips mended, for cues. */
  readonly folded: string;
  /** What it speaks of, in order. */
  readonly units: readonly Unit[];
  /** How it is put: the numbers of its features, for what was learned from examples. */
  readonly manner: Uint32Array;
}

/** What questions are read with. */
export interface QuestionReader {
  readonly read: ReadUnits;
  readonly mend: MendText;
  readonly messages: Pick<MessageReader, 'read'>;
}

/** Reads a question; never throws, whatever the text. */
export function readQuestion(text: string, { read, mend, messages }: QuestionReader): Question {
  const clean = cleanInput(text);
  const mended = mend(expandChat(clean));
  const folded = foldText(mended);
  return { text: clean, folded, units: read(mended), manner: messages.read(folded) };
}

/** What a safeguard needs to know of a message, and nothing else of it. */
export function readTold(
  text: string,
  { mend, messages }: Omit<QuestionReader, 'read'>,
): Pick<Question, 'folded' | 'manner'> {
  const folded = foldText(mend(expandChat(cleanInput(text))));
  return { folded, manner: messages.read(folded) };
}

/** What a text reports as somebody's claim, as a question of its own; empty where it reports none. */
export function readReported({ text }: Question, reader: QuestionReader): readonly Question[] {
  const said = readHearsay(text);
  return said === null ? [] : [readQuestion(said, reader)];
}

/** How many sentences of a question are looked at one by one. */
const SENTENCES = 4;

/** From how much on, in bits above an everyday word, a word that the corpus has never heard of says what a text is about. */
const TELLING = 8;

/**
 * The sentences of a longer text that ask something, each a question of its own: what is around them (a greeting, who is asking, why) says little of
 * what is asked. "E2EE? Explain it so that I can tell my nan" asks for one thing. One that names nothing of the field is none where the text is about
 * something else: "Give me the arguments on both sides", behind a sentence on zoos. Empty where the text is one sentence.
 */
export function readAskingSentences(
  { text, units: all }: Question,
  reader: QuestionReader & {
    readonly concepts: Pick<Concepts, 'isSubject' | 'isContested'>;
    readonly knows: (unit: Unit) => boolean;
  },
): readonly Question[] {
  const sentences = splitSentences(text);
  if (sentences.length < 2) return [];
  const { concepts, knows } = reader;
  const hasTag = (test: (tag: string) => boolean) => (unit: Unit) => unit.tags.some(test);
  const isSubject = hasTag(concepts.isSubject);
  const isThing = hasTag((tag) => /^[cs]:/u.test(tag) && !concepts.isContested(tag));
  const isOutside = hasTag((tag) => tag.startsWith('o:'));
  const isElsewhere = all.some((unit) => isOutside(unit) || (unit.weight >= TELLING && !knows(unit)));
  const isOfTheField = (units: readonly Unit[]) => units.some(isSubject) || units.filter(isThing).length > 1;
  return sentences
    .map((sentence) => readQuestion(sentence, reader))
    .filter(
      ({ folded, units }) =>
        (isOfTheField(units) || (units.length > 1 && !isElsewhere)) &&
        (folded.includes('?') || ASKING.test(folded) || BOTH_SIDES.test(folded)),
    )
    .slice(-SENTENCES);
}

/** The ids behind the tags of units that begin with a prefix, e.g. `c:`, each once. */
export function tagged(units: readonly Unit[], prefix: string): readonly string[] {
  const tags = new Set(units.flatMap((unit) => unit.tags));
  return [...tags].filter((tag) => tag.startsWith(prefix)).map((tag) => tag.slice(prefix.length));
}
