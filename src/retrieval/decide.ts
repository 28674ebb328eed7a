import { foldText } from '../text/normalise.ts';
import { type Absent, isAbsent } from './absent.ts';
import { LISTED } from './fit.ts';
import { GREETING, PERSONAL } from './intent/cues.ts';
import type { Reading } from './intent/read-intent.ts';
import type { Knowledge } from './knowledge.ts';
import type { Question } from './question.ts';
import type { Ranked } from './rank.ts';
import type { Unit } from './read-units.ts';

/** Whether the corpus covers a question, and by how much: what the signs add up to, minus infinity where nothing was found. */
export interface Decision {
  readonly covered: boolean;
  readonly weight: number;
}

const NOT_COVERED: Decision = { covered: false, weight: Number.NEGATIVE_INFINITY };

/** What speaks for and against answering, each 0 to 1 or a yes or no. */
export interface Signs {
  /** How much of what the question says, by weight, one passage of the corpus speaks of. */
  readonly coverage: number;
  /** How alike the question and the most similar passage are. */
  readonly similarity: number;
  /** How much, in absolute weight, that passage speaks of: a full match of one everyday word is little. */
  readonly evidence: number;
  /** It names a concept that places it within the field. */
  readonly subject: boolean;
  /** How many concepts and speakers it names: a question of the field hardly ever names just one. */
  readonly concepts: number;
  /** It asks for a number or for somebody's words. */
  readonly narrow: boolean;
  /** Share of it, by weight, that the corpus has never heard of. */
  readonly unknown: number;
  /** Share of it, by weight, that is about a known matter outside the field. */
  readonly outside: number;
  /** It wants something done for the asker alone. */
  readonly personal: boolean;
  /** How it speaks for the field, by what it speaks of together and how it is put, as log odds. */
  readonly sense: number;
}

const THRESHOLD = 1.7;
const FULL_EVIDENCE = 20;
const FULL_CONCEPTS = 3;

/**
 * What the signs add up to; a question is answered from {@link THRESHOLD} on. The numbers lie between those of a logistic
 * regression on the development questions, where an off-topic question answered counted one and a half times a question
 * wrongly refused, and those of an earlier one on fewer questions, rounded; with these, fewer of both were wrong than with the earlier ones.
 *
 * Example: "how do I leave a facebook group without them noticing" is less than half covered by a passage (0.6), somewhat alike (0.7), has
 * some weight (0.6) and names one concept (0.2), but asks for help with one's own affairs (-1.2), in a matter outside the field
 * (-3.3), and speaks against the field by its sense (-5.2): -7.7 in all, refused. "Would users leave Facebook?" has more for it
 * (4.6), speaks for the field (2.0), and has nothing against it: 6.6, answered.
 */
export function weighSigns(signs: Signs): number {
  const fit = 1.6 * signs.coverage + 1.4 * signs.similarity + 1.1 * signs.evidence;
  const field = (signs.subject ? 0.6 : 0) + 0.5 * signs.concepts + (signs.narrow ? 1 : 0);
  const outside = signs.outside > 0 ? 1.6 + 3.5 * signs.outside : 0;
  const sense = 1.3 * signs.sense - (signs.personal ? 1.2 : 0);
  return fit + field + sense - 1.6 * signs.unknown - outside;
}

/** What was read and found of a question. */
export interface Findings {
  readonly reading: Reading;
  readonly ranked: readonly Ranked[];
  readonly absent: Absent;
  /** What the sense of the field says of it. */
  readonly sense: number;
}

/** Decides whether what was found answers the question. What the question names and the corpus lacks is left out of the weighing. */
export function decide(question: Question, found: Findings, knowledge: Knowledge): Decision {
  const { ranked, absent } = found;
  const units = question.units.filter((unit) => !isAbsent(unit, absent));
  if (
    ranked.length === 0 ||
    units.length === 0 ||
    [question.folded, foldText(question.text)].some((text) => GREETING.test(text))
  )
    return NOT_COVERED;
  const weight = weighSigns(readSigns({ ...question, units }, found, knowledge));
  return { covered: weight >= THRESHOLD || isBareFigure(units, ranked, knowledge), weight };
}

/** Whether a question is a number and nothing else, and what was found first gives it as a figure: "32", "11 million". */
function isBareFigure(units: readonly Unit[], [best]: readonly Ranked[], { corpus }: Knowledge): boolean {
  const figures = corpus.claims[best?.claim ?? -1]?.figures ?? [];
  const isGiven = (word: string) =>
    figures.some(({ value, unit }) => word === String(value) || (unit === 'percent' && word === `${value}%`));
  return units.every(({ words }) => words.every(isGiven));
}

function readSigns(
  { folded, units }: Question,
  { reading, ranked, sense }: Findings,
  knowledge: Knowledge,
): Signs {
  const weightOf = (test: (unit: Unit) => boolean) =>
    units.filter(test).reduce((sum, unit) => sum + unit.weight, 0);
  const total = weightOf(() => true);
  const highest = (key: 'coverage' | 'evidence' | 'similarity') =>
    ranked.reduce((most, match) => Math.max(most, match[key]), 0);
  const similarity = highest('similarity');
  const concepts = new Set(units.flatMap(({ tags }) => tags.find((tag) => /^[cs]:/u.test(tag)) ?? []));
  return {
    coverage: highest('coverage'),
    similarity,
    evidence: Math.min(1, highest('evidence') / FULL_EVIDENCE),
    subject: units.some(({ tags }) => tags.some(knowledge.concepts.isSubject)),
    concepts: Math.min(1, concepts.size / FULL_CONCEPTS),
    narrow: reading.intent === 'figure' || reading.intent === 'speaker',
    unknown: weightOf((unit) => !knowledge.knows(unit)) / total,
    outside: weightOf(({ tags }) => tags.length > 0 && tags.every((tag) => tag.startsWith('o:'))) / total,
    personal: PERSONAL.test(folded),
    sense: similarity >= LISTED ? Math.max(0, sense) : sense,
  };
}
