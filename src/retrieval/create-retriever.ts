import type { Claim, Corpus } from '../corpus/model.ts';
import { finish, type Steps } from '../steps.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { foldText } from '../text/normalise.ts';
import { type Absent, readAbsent } from './absent.ts';
import { decide } from './decide.ts';
import { toQuery } from './fit.ts';
import { type IntentContext, readIntent } from './intent/read-intent.ts';
import { createSaysTest } from './intent/speaker.ts';
import { gatherKnowledge, type Knowledge } from './knowledge.ts';
import type { Asked } from './likelihood.ts';
import { createMotionNamer } from './name-motions.ts';
import { priorOf } from './prior.ts';
import { type Question, readAskingSentences, readManner, readQuestion, tagged } from './question.ts';
import { type Ranked, rankClaims } from './rank.ts';
import type { Unit } from './read-units.ts';
import type { Match, RefusalReason, Retrieval, Retriever } from './retriever.ts';
import { createSafeguard, type Safeguard } from './safeguarding/safeguard.ts';
import { type Found, settle } from './settle.ts';
import { withoutHeldYears } from './time/held-years.ts';
import { readTime } from './time/read-time.ts';
import { ANY_TIME } from './time/time-asked.ts';
import { createTimeTest } from './time/within.ts';

const NOTHING = {
  matches: [],
  unmatched: [],
  lacks: null,
  speakers: [],
  side: null,
  motions: [],
  time: ANY_TIME,
} as const;

/** A retriever over a corpus: reads a question, ranks the claims, and decides whether they answer it. */
export function createRetriever(corpus: Corpus, lexicon: Lexicon): Retriever {
  return finish(buildRetriever(corpus, lexicon));
}

/** The same in steps. */
export function* buildRetriever(corpus: Corpus, lexicon: Lexicon): Steps<Retriever> {
  const knowledge = yield* gatherKnowledge(corpus, lexicon);
  const nameMotions = createMotionNamer(corpus.motions, knowledge.read);
  const context = createIntentContext(knowledge);
  const safeguard = yield* createSafeguard(
    knowledge.asked.map(({ manner }) => manner),
    knowledge.messages,
  );
  return {
    retrieve: (text) => {
      const question = readQuestion(text, knowledge);
      return (
        refuseUnread(question, safeguard, knowledge) ?? retrieve(question, knowledge, context, nameMotions)
      );
    },
    isPlea: (text) => safeguard(readManner(text, knowledge)) === 'disclosure',
  };
}

function createIntentContext({ corpus, concepts, read, knows }: Knowledge): IntentContext {
  const debated = new Set(corpus.motions.flatMap(({ text }) => tagged(read(text), 's:')));
  const names = [...debated].flatMap((id) => {
    const speaker = corpus.speakers.get(id);
    return speaker ? [speaker.name, ...speaker.aliases].map(foldText) : [];
  });
  return { corpus, concepts, knows, debated, asksDebated: createSaysTest(names) };
}

/** What is settled before anything is searched: a plea, a harmful request, or nothing to search for in words that are understood. */
function refuseUnread(
  { text, manner, units }: Question,
  safeguard: Safeguard,
  { isForeign, lexicon }: Knowledge,
): Retrieval | null {
  const concern = safeguard(manner);
  if (concern === 'harmful') return refuse('harmful');
  if (concern === 'disclosure')
    return { intent: 'safeguarding', verdict: 'safeguarding', reason: null, ...NOTHING };
  if (!/[\p{L}\p{N}]/u.test(text)) return refuse('empty');
  if (hasStrangeWord(text, units, lexicon) && isForeign(text)) return refuse('language');
  return units.length > 0 ? null : refuse('off-topic');
}

/** Whether a text has a word or a letter that English has not; no other needs a closer look at its language. */
function hasStrangeWord(text: string, units: readonly Unit[], { isWord }: Lexicon): boolean {
  const isStrange = ({ words, tags }: Unit) => tags.length === 0 && !words.every(isWord);
  return units.some(isStrange) || /[^\x20-\x7e]/u.test(text);
}

function refuse(reason: RefusalReason): Retrieval {
  return { intent: 'none', verdict: 'refused', reason, ...NOTHING };
}

function retrieve(
  question: Question,
  knowledge: Knowledge,
  context: IntentContext,
  nameMotions: (units: readonly Unit[]) => readonly string[],
): Retrieval {
  const { corpus, lackOf } = knowledge;
  const times = createTimeTest(corpus);
  const time = readTime(question.folded, times.newest);
  const absent = withoutHeldYears(readAbsent(question, knowledge), time.period, corpus);
  const { period } = time;
  const inTime = period === null ? null : (claim: Claim) => times.isWithin(claim, period);
  const whole = find(question, absent, knowledge, context, inTime);
  const parts = whole.decision.covered ? [] : readAskingSentences(question, knowledge);
  const best = [whole, ...parts.map((part) => find(part, absent, knowledge, context, inTime))].reduce(
    (kept, each) => (each.decision.weight > kept.decision.weight ? each : kept),
  );
  const { missing, isUncounted } = withUncounted(absent, best, knowledge);
  return {
    ...settle(best, missing, { corpus, lackOf, isUncounted }),
    matches: best.ranked.flatMap((match) => toMatch(match, corpus)),
    unmatched: missing.names,
    speakers: best.reading.speakers,
    side: best.reading.side,
    motions: nameMotions(question.units),
    time,
  };
}

function find(
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
  const sense = knowledge.fieldSense(asked);
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
