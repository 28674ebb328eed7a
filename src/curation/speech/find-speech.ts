import type { Speaker } from '../../corpus/model.ts';
import type { BodyParagraph } from '../page/read-body.ts';
import { createCast } from './cast.ts';
import { findCue, findReporter } from './find-cue.ts';
import { type MarkStyle, markStyleOf } from './quotation-marks.ts';
import { type Sentence, SLOT, splitSpeech } from './sentences.ts';
import { type Attribution, createStage, type Stage } from './stage.ts';
import { findTurns } from './turns.ts';

/** Direct speech: the words as they stand in the text, and who says them; null where the text does not tell. */
export interface SpokenWords {
  readonly exact: string;
  readonly speaker: Attribution | null;
}

/** A sentence of a source with what is said in it. */
export interface SpeechSentence {
  readonly paragraph: number;
  readonly text: string;
  /** The sentence without its quotes. */
  readonly narrative: string;
  readonly quotes: readonly SpokenWords[];
  /** In quotation marks, but not said by anybody: terms, titles, words held at a distance. */
  readonly held: readonly string[];
  /** Who says what the sentence reports in other words; null where it reports nobody. */
  readonly reporter: Attribution | null;
}

/** Finds direct and reported speech in the body of a source, in order. `known` are the speakers of the corpus. */
export function findSpeech(
  paragraphs: readonly BodyParagraph[],
  known: Iterable<Speaker>,
): readonly SpeechSentence[] {
  const turns = findTurns(paragraphs, known);
  if (turns !== null) return turns;
  const style = markStyleOf(paragraphs.map(({ text }) => text));
  const parts = paragraphs.map((paragraph) => ({ paragraph, sentences: splitParagraph(paragraph, style) }));
  const frames = parts.flatMap(({ sentences }) => sentences.map(({ frame }) => frame));
  const reader = createReader(createStage(createCast(frames, known)));
  return parts.flatMap(({ paragraph, sentences }) => reader(paragraph, sentences));
}

/** What is set off as a quotation needs no marks. */
function splitParagraph({ text, quotation }: BodyParagraph, style: MarkStyle): readonly Sentence[] {
  const sentences = splitSpeech(text, style);
  if (!quotation || sentences.some(({ spans }) => spans.length > 0)) return sentences;
  const span = { from: 0, to: text.length, outerFrom: 0, outerTo: text.length, open: false };
  return [{ text, frame: SLOT, spans: [span] }];
}

type ReadParagraph = (paragraph: BodyParagraph, sentences: readonly Sentence[]) => readonly SpeechSentence[];

/** Reads paragraph by paragraph: words without a cue belong to whoever spoke before, or is about to. */
function createReader(stage: Stage): ReadParagraph {
  let carried: Attribution | null = null;
  return (paragraph, sentences) => {
    let speaking: Attribution | null = carried;
    carried = null;
    return sentences.map((sentence, index): SpeechSentence => {
      const [lead = '', ...rest] = sentence.frame.split(SLOT);
      stage.mention(lead);
      const exacts = sentence.spans.map(({ from, to }) => paragraph.text.slice(from, to).trim());
      const cued = attributeSlots(sentence.frame, exacts, stage);
      const bare = isBare(sentence.frame);
      const fallback = bare
        ? (speaking ?? lookAhead(sentences, index, paragraph, stage) ?? inferred(stage))
        : null;
      const given = cued.map((speaker) => speaker ?? cued.find((each) => each !== null) ?? fallback);
      const reporter = reporterOf(sentence.frame, given, stage);
      stage.mention(rest.join(' '));
      if (reporter !== null) stage.step(reporter.voice);
      speaking = given.findLast((each) => each !== null) ?? (endsWithColon(sentence) ? reporter : speaking);
      const isLast = index === sentences.length - 1;
      if (isLast && (sentence.spans.at(-1)?.open === true || endsWithColon(sentence))) carried = speaking;
      const isSpeech = (at: number) => given[at] !== null || bare;
      return {
        paragraph: paragraph.number,
        text: sentence.text,
        narrative: sentence.frame.replaceAll(SLOT, '…').trim(),
        quotes: exacts.flatMap((exact, at) => (isSpeech(at) ? [{ exact, speaker: given[at] ?? null }] : [])),
        held: exacts.filter((_, at) => !isSpeech(at)),
        reporter,
      };
    });
  };
}

function attributeSlots(frame: string, exacts: readonly string[], stage: Stage): (Attribution | null)[] {
  const slots = [...frame.matchAll(new RegExp(SLOT, 'gu'))].map(({ index }) => index);
  return slots.map((slot, index) => {
    const subject = findCue(frame, slot, exacts[index] ?? '');
    return subject === null ? null : stage.resolve(subject);
  });
}

function reporterOf(frame: string, given: readonly (Attribution | null)[], stage: Stage): Attribution | null {
  const quoted = given.find((each) => each !== null);
  if (quoted !== undefined) return quoted;
  const subject = findReporter(frame);
  return subject === null ? null : stage.resolve(subject);
}

/** Words that stand alone may have their speaker behind the next ones of the paragraph. */
function lookAhead(
  sentences: readonly Sentence[],
  index: number,
  { text }: BodyParagraph,
  stage: Stage,
): Attribution | null {
  for (const { frame, spans } of sentences.slice(index + 1)) {
    const [first] = spans;
    if (first === undefined) return null;
    const subject = findCue(frame, frame.indexOf(SLOT), text.slice(first.from, first.to));
    if (subject !== null) return stage.resolve(subject);
  }
  return null;
}

function inferred(stage: Stage): Attribution | null {
  const voice = stage.last();
  return voice === null ? null : { voice, named: false };
}

function isBare(frame: string): boolean {
  return frame.includes(SLOT) && !/[\p{L}\d]/u.test(frame.replaceAll(SLOT, ''));
}

function endsWithColon({ frame }: Sentence): boolean {
  return frame.endsWith(':');
}
