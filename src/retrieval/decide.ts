import { DEBATE, GREETING, PERSONAL } from './intent/cues.ts';
import type { Reading } from './intent/read-intent.ts';
import type { Knowledge } from './knowledge.ts';
import type { Question } from './question.ts';
import type { Ranked } from './rank.ts';
import type { Unit } from './read-units.ts';
import type { Retrieval } from './retriever.ts';

/** Whether the corpus answers a question, and why not. */
export type Decision = Pick<Retrieval, 'verdict' | 'reason'>;

/** What speaks for and against answering, each 0 to 1 or a yes or no. */
export interface Signs {
  /** How much of what the question says, by weight, one passage of the corpus speaks of. */
  readonly coverage: number;
  /** How alike the question and the most similar passage are. */
  readonly similarity: number;
  /** How much, in absolute weight, that passage speaks of: a full match of one everyday word is little. */
  readonly evidence: number;
  /** Share of the question, by weight, that the field's vocabulary knows. */
  readonly vocabulary: number;
  /** It names a concept that places it within the field. */
  readonly subject: boolean;
  /** It asks for a verdict. */
  readonly debate: boolean;
  /** It asks for a number. */
  readonly figure: boolean;
  /** How much of it, in absolute weight, the corpus has never heard of. */
  readonly unknown: number;
  /** Share of it, by weight, that is about a known matter outside the field. */
  readonly outside: number;
  /** It wants something done for the asker alone. */
  readonly personal: boolean;
}

const THRESHOLD = 2.7;
const FULL_EVIDENCE = 20;
const FULL_UNKNOWN = 30;

/**
 * What the signs add up to; a question is answered from {@link THRESHOLD} on. The numbers are those of a logistic
 * regression on the development questions, where an off-topic question answered counted four times a question wrongly
 * refused, rounded.
 *
 * Example: "how do I leave a facebook group without them noticing" has a passage that covers half of it (1.6), is somewhat
 * alike (1.6) and of some weight (2.0), but asks for help with one's own affairs (-4.2) in a matter outside the field
 * (-5.8): refused. "Would users leave Facebook?" has the same words for it and nothing against it: answered.
 */
export function weighSigns(signs: Signs): number {
  const fit = 3.1 * signs.coverage + 3.5 * signs.similarity + 2.2 * signs.evidence + 1.1 * signs.vocabulary;
  const shape = (signs.subject ? 0.7 : 0) + (signs.debate ? 1.5 : 0) + (signs.figure ? 1.7 : 0);
  const outside = signs.outside > 0 ? 5.8 + 2.3 * signs.outside : 0;
  return fit + shape - 1.4 * signs.unknown - outside - (signs.personal ? 4.2 : 0);
}

/** Decides whether what was found answers the question. What the question names and the corpus lacks is left out of the weighing. */
export function decide(
  question: Question,
  reading: Reading,
  ranked: readonly Ranked[],
  absent: { readonly units: ReadonlySet<Unit>; readonly names: readonly string[] },
  knowledge: Knowledge,
): Decision {
  const units = question.units.filter((unit) => !absent.units.has(unit));
  const covered =
    ranked.length > 0 &&
    units.length > 0 &&
    !GREETING.test(question.folded) &&
    weighSigns(readSigns({ ...question, units }, reading, ranked, knowledge)) >= THRESHOLD;
  if (!covered) return { verdict: 'refused', reason: absent.names.length > 0 ? 'not-covered' : 'off-topic' };
  return { verdict: absent.names.length > 0 ? 'partial' : 'covered', reason: null };
}

function readSigns(
  { folded, units }: Question,
  reading: Reading,
  ranked: readonly Ranked[],
  knowledge: Knowledge,
): Signs {
  const weightOf = (test: (unit: Unit) => boolean) =>
    units.filter(test).reduce((sum, unit) => sum + unit.weight, 0);
  const total = weightOf(() => true);
  const highest = (key: 'coverage' | 'evidence' | 'similarity') =>
    ranked.reduce((most, match) => Math.max(most, match[key]), 0);
  return {
    coverage: highest('coverage'),
    similarity: highest('similarity'),
    evidence: Math.min(1, highest('evidence') / FULL_EVIDENCE),
    vocabulary: weightOf(({ tags }) => tags.some((tag) => /^[cs]:/u.test(tag))) / total,
    subject: units.some(({ tags }) => tags.some((tag) => knowledge.concepts.isSubject(tag))),
    debate: DEBATE.test(folded),
    figure: reading.intent === 'figure',
    unknown: Math.min(1, weightOf((unit) => !knowledge.knows(unit)) / FULL_UNKNOWN),
    outside: weightOf(({ tags }) => tags.length > 0 && tags.every((tag) => tag.startsWith('o:'))) / total,
    personal: PERSONAL.test(folded),
  };
}
