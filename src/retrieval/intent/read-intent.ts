import type { SideStance } from '../../corpus/model.ts';
import { foldText } from '../../text/normalise.ts';
import { splitSentences } from '../../text/sentences.ts';
import type { Concepts } from '../concepts.ts';
import type { Question } from '../question.ts';
import type { Unit } from '../read-units.ts';
import type { Intent } from '../retriever.ts';
import { IS_YEAR } from '../time/read-date.ts';
import {
  ABOUT_POINTS,
  ALTERNATIVES,
  ASKING,
  BOTH_CAMPS,
  BOTH_SIDES,
  DEBATE,
  DEFINITION,
  FIGURE,
  JUDGEMENT,
  NEGATED,
  OPINION,
  RHETORICAL,
  SIDE_NOUN,
  STATUS,
  TWO_JUDGEMENTS,
  VERDICT,
  WANTS,
  WEIGHING,
  WH,
  WHEN,
  WHO_IS,
  WHO_SAID,
  YES_NO,
} from './cues.ts';
import type { IsDebate } from './debate.ts';
import { readSide, type SideOf } from './side.ts';
import { judgesWords, readSpeakers, readStanceAsked, type SpeakerContext } from './speaker.ts';

/** What a question asks for, before anything is searched. */
export interface Reading {
  readonly intent: Intent;
  readonly speakers: readonly string[];
  readonly side: SideStance | null;
  /** Whether a plain fact may be all that it asks for; it is contested otherwise. */
  readonly open: boolean;
  /** Whether it asks for a judgement outright, or gives one. */
  readonly judges: boolean;
}

/** What is known before a question comes. */
export interface IntentContext extends SpeakerContext {
  readonly concepts: Concepts;
  readonly sideOf: SideOf;
  /** Whether the corpus has a unit at all. */
  readonly knows: (unit: Unit) => boolean;
  readonly isDebate: IsDebate;
}

/** What makes a question contested, whatever else it asks for. */
const OUTRIGHT = [WEIGHING, ALTERNATIVES, RHETORICAL, BOTH_CAMPS, TWO_JUDGEMENTS];

/** What asks for something else, whatever opinion it quotes. */
const PLAIN = [WHO_SAID, FIGURE];

const CONTESTED: Reading = { intent: 'contested', speakers: [], side: null, open: false, judges: false };

/**
 * Reads what a question asks for. The narrower shapes come first, each only on clear cues and where the question is not put as a debate all the same, and
 * what is left is contested: showing both sides where one was wanted costs a few lines, showing one where both were due is a wrong answer.
 */
export function readIntent(question: Question, context: IntentContext): Reading {
  const reading = readCues(question, context);
  const showsBoth = reading.intent === 'statement' || reading.intent === 'contested';
  if (showsBoth || !context.isDebate(question.manner)) return reading;
  return { ...CONTESTED, speakers: reading.speakers, judges: reading.judges };
}

function readCues(question: Question, context: IntentContext): Reading {
  const { folded } = question;
  const isPlain = PLAIN.some((cue) => cue.test(folded));
  if (OUTRIGHT.some((cue) => cue.test(folded)) || (!isPlain && OPINION.test(folded)))
    return { ...CONTESTED, judges: true };
  const asked = readStanceAsked(question, context);
  if (asked.length > 0)
    return { ...CONTESTED, intent: FIGURE.test(folded) ? 'figure' : 'speaker', speakers: asked };
  if (BOTH_SIDES.test(folded) || judgesWords(question, context)) return CONTESTED;
  if (isFigure(question, context)) return { ...CONTESTED, intent: 'figure' };
  const statement = isStatement(question);
  const asksSide = !statement || (SIDE_NOUN.test(folded) && !ABOUT_POINTS.test(folded));
  const side = asksSide ? readSide(question, context.sideOf) : null;
  const speakers = readSpeakers(question, context);
  if (speakers.length > 0 && statement && argues(question))
    return { ...CONTESTED, intent: 'statement', speakers };
  if (speakers.length > 0 || WHO_SAID.test(folded)) return { ...CONTESTED, intent: 'speaker', speakers };
  if (side) return NEGATED.test(folded) ? CONTESTED : { ...CONTESTED, intent: 'side', side };
  if (isDefinition(question, context)) return { ...CONTESTED, intent: 'definition' };
  if (isPlainFact(question)) return { ...CONTESTED, intent: 'fact' };
  if (statement) return { ...CONTESTED, intent: 'statement' };
  return { ...CONTESTED, open: isOpen(question, context), judges: VERDICT.test(folded) };
}

function isFigure({ folded, units }: Question, { knows }: IntentContext): boolean {
  if (VERDICT.test(folded) || (YES_NO.test(folded) && DEBATE.test(folded))) return false;
  const bare =
    units.length > 0 &&
    units.length <= 4 &&
    units.some((unit) => isCount(unit.words[0] ?? '') && knows(unit));
  return (
    (FIGURE.test(folded) && !/\bshould\b/u.test(folded)) || (bare && !/\b(?:will|would)\b/u.test(folded))
  );
}

/** A number that is no year: "ncmec 2023" asks for a time. */
function isCount(word: string): boolean {
  return /^\d/u.test(word) && !IS_YEAR.test(word);
}

/** Asks for nothing that words of judgement or of conflict make contested. */
function isOpen({ folded, units }: Question, { concepts }: IntentContext): boolean {
  if (VERDICT.test(folded) || units.some(({ tags }) => tags.some(concepts.isContested))) return false;
  return WH.test(folded) || !DEBATE.test(folded);
}

/** A word of how it stands with a law that is otherwise one of a debate: what would pass muster. */
const STATUS_WORD = /\bpass\b/u;

/** Asks when something was, how it stands with it, or who or what a person or body is, and names nothing else. */
function isPlainFact({ folded, units }: Question): boolean {
  if (JUDGEMENT.test(folded) || VERDICT.test(folded)) return false;
  if (WHEN.test(folded) || STATUS.test(folded)) return !DEBATE.test(folded.replace(STATUS_WORD, ''));
  const [unit, ...rest] = units;
  if (!unit || rest.length > 0 || !WHO_IS.test(folded)) return false;
  return unit.tags.some((tag) => tag.startsWith('s:') || (/\bwho/u.test(folded) && tag.startsWith('c:')));
}

/** Asks what something of the field is, and names little but that thing. */
function isDefinition({ folded, units }: Question, { concepts }: IntentContext): boolean {
  if (!DEFINITION.test(folded) || JUDGEMENT.test(folded) || VERDICT.test(folded)) return false;
  if (units.some(({ tags }) => tags.some(concepts.isContested))) return false;
  const rest = units.filter(({ tags, weight }) => !tags.some(concepts.isSubject) && weight > 3);
  return rest.length <= 1 && units.some(({ tags }) => tags.some(concepts.isSubject));
}

/** Whether a statement says more than what somebody said, and asks for nothing: "The court called it a breach of our rights. Discussion over." */
function argues({ text }: Question): boolean {
  const sentences = splitSentences(text).map(foldText);
  return sentences.length > 1 && !sentences.some((sentence) => ASKING.test(sentence) || WANTS.test(sentence));
}

function isStatement({ folded, units }: Question): boolean {
  return !folded.includes('?') && units.length >= 3 && folded.split(' ').length >= 4 && !ASKING.test(folded);
}
