import type { Claim, Corpus } from '../corpus/model.ts';
import { isOccurrence } from '../corpus/part-of-claim.ts';
import { foldText } from '../text/normalise.ts';
import { type Absent, readAbsent, withoutBeside } from './absent.ts';
import { decide } from './decide.ts';
import { readBearing } from './field/bearing.ts';
import { LISTED, toQuery } from './fit.ts';
import { type IntentContext, readIntent } from './intent/read-intent.ts';
import { createSaysTest } from './intent/speaker.ts';
import type { Knowledge } from './knowledge.ts';
import type { Asked } from './likelihood.ts';
import { createMotionNamer, type NameMotions } from './name-motions.ts';
import { priorOf } from './prior.ts';
import { type Question, readAskingSentences, readReported, tagged } from './question.ts';
import { type Ranked, rankClaims } from './rank.ts';
import type { Match, Retrieval } from './retriever.ts';
import { type Found, settle } from './settle.ts';
import { datesMatter } from './time/dates-matter.ts';
import { withoutHeldYears } from './time/held-years.ts';
import { readTime } from './time/read-time.ts';
import { ANY_TIME, type TimeAsked } from './time/time-asked.ts';
import { createTimeTest } from './time/within.ts';

/** Finds what a corpus holds on a question, and decides whether that answers it. */
export type FindEvidence = (question: Question) => Retrieval;

/** Makes what finds evidence, from everything that searching needs. */
export function createFinder(knowledge: Knowledge): FindEvidence {
  const nameMotions = createMotionNamer(knowledge.corpus, knowledge.read);
  const context = createIntentContext(knowledge);
  return (question) => findEvidence(question, knowledge, context, nameMotions);
}

/** What reading a question's intent needs to know of a corpus. */
export function createIntentContext({
  corpus,
  concepts,
  read,
  knows,
  sideOfName,
  isDebate,
}: Knowledge): IntentContext {
  const debated = new Set(corpus.motions.flatMap(({ text }) => tagged(read(text), 's:')));
  const names = [...debated].flatMap((id) => {
    const speaker = corpus.speakers.get(id);
    return speaker ? [speaker.name, ...speaker.aliases].map(foldText) : [];
  });
  const sideOf = (tag: string) => concepts.sideOf(tag) ?? sideOfName(tag);
  return { corpus, concepts, sideOf, knows, isDebate, debated, asksDebated: createSaysTest(names) };
}

/** How many of the best claims may tell by what stands beside them that a name is known. */
const CLOSEST = 3;

function findEvidence(
  question: Question,
  knowledge: Knowledge,
  context: IntentContext,
  nameMotions: NameMotions,
): Retrieval {
  const { corpus, lackOf } = knowledge;
  const times = createTimeTest(corpus);
  const time = readTime(question.folded, times.newest);
  const reported = readReported(question, knowledge);
  // Who is said to claim a thing, and where, is not what is asked about.
  const named = reported[0] ?? question;
  const absent = withoutHeldYears(readAbsent(named, knowledge), time.period, corpus);
  const { period } = time;
  const inTime = period === null ? null : (claim: Claim) => times.isWithin(claim, period);
  const whole = findOne(question, absent, knowledge, context, inTime);
  const parts = whole.decision.covered ? [] : [...readAskingSentences(question, knowledge), ...reported];
  const best = [whole, ...parts.map((part) => findOne(part, absent, knowledge, context, inTime))].reduce(
    (kept, each) => (each.decision.weight > kept.decision.weight ? each : kept),
  );
  const beside = best.ranked.slice(0, CLOSEST).flatMap(({ claim }) => {
    const found = corpus.claims[claim];
    return found ? [knowledge.beside(found)] : [];
  });
  const { missing, isUncounted } = withUncounted(
    withoutBeside(absent, named.units, beside, knowledge),
    best,
    knowledge,
  );
  return {
    ...settle(best, missing, { corpus, lackOf, isUncounted }),
    matches: best.ranked.flatMap((match) => toMatch(match, corpus)),
    unmatched: missing.names,
    speakers: best.reading.speakers,
    side: best.reading.side,
    motions: nameMotions(question.units),
    time: settleTime(best, time, corpus),
    command: null,
  };
}

/**
 * Of a question that judges a thing by its date ("was the 2018 law a mistake?") what is held for and against it may be from any time. Of one that a saying lists as
 * its own nothing happened.
 */
function settleTime({ question, reading, ranked }: Found, time: TimeAsked, corpus: Corpus): TimeAsked {
  const { isOfChanges, isAfterSubject } = isSaid(ranked[0], corpus) ? ANY_TIME : time;
  const isOfMatter = reading.judges && datesMatter(question.folded);
  return { ...time, period: isOfMatter ? null : time.period, isOfChanges, isAfterSubject };
}

/** Whether something that was said, and did not happen, lists a question as its own: however it is put, that is what it asks for. */
function isSaid(best: Ranked | undefined, { claims }: Corpus): boolean {
  const claim = claims[best?.claim ?? -1];
  return best !== undefined && best.similarity >= LISTED && claim !== undefined && !isOccurrence(claim);
}

function findOne(
  question: Question,
  absent: Absent,
  knowledge: Knowledge,
  context: IntentContext,
  inTime: ((claim: Claim) => boolean) | null,
): Found {
  const reading = readIntent(question, context);
  const query = toQuery(knowledge, question.units);
  const asked: Asked = { spoken: query.features, manner: question.manner };
  const ranked = rankClaims(
    knowledge,
    query,
    asked,
    (claim) => priorOf(claim, reading, knowledge.corpus),
    inTime,
  );
  const sense = knowledge.fieldSense({
    ...asked,
    bearing: readBearing(question.units, knowledge.concepts, knowledge.knows),
  });
  return {
    question,
    reading,
    ranked,
    decision: decide(question, { reading, ranked, absent, sense }, knowledge),
  };
}

/**
 * What is absent, with what a question for a number counts and the corpus has never heard of; and whether it counts something of which the
 * corpus does speak, but has no figure ("how many messages does Messenger carry?").
 */
function withUncounted(
  absent: Absent,
  { question, reading }: Found,
  { uncountedOf, knows }: Knowledge,
): { readonly missing: Absent; readonly isUncounted: boolean } {
  if (reading.intent !== 'figure' || absent.names.length > 0) return { missing: absent, isUncounted: false };
  const uncounted = uncountedOf(question.folded, question.units);
  const unheard = uncounted.filter((unit) => !knows(unit));
  return {
    missing: { units: absent.units, names: unheard.map(({ surface }) => surface.toLowerCase()) },
    isUncounted: uncounted.length > unheard.length,
  };
}

function toMatch({ claim, score, question }: Ranked, corpus: Corpus): readonly Match[] {
  const found = corpus.claims[claim];
  return found ? [{ claim: found, score, question: found.questions[question] ?? null }] : [];
}
