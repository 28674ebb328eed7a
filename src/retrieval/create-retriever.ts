import type { Claim, Corpus } from '../corpus/model.ts';
import { isOccurrence } from '../corpus/part-of-claim.ts';
import { finish, type Steps } from '../steps.ts';
import { glossOf, glossText, isForeignGreeting } from '../text/glossary.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { foldText } from '../text/normalise.ts';
import { tokenise } from '../text/tokens.ts';
import { readBotCommand } from './about-bot.ts';
import { type Absent, readAbsent, withoutBeside } from './absent.ts';
import { decide } from './decide.ts';
import { toQuery } from './fit.ts';
import { type IntentContext, readIntent } from './intent/read-intent.ts';
import { createSaysTest } from './intent/speaker.ts';
import { gatherKnowledge, type Knowledge } from './knowledge.ts';
import type { Asked } from './likelihood.ts';
import { createMotionNamer, type NameMotions } from './name-motions.ts';
import { priorOf } from './prior.ts';
import {
  type Question,
  readAskingSentences,
  readQuestion,
  readReported,
  readTold,
  tagged,
} from './question.ts';
import { type Ranked, rankClaims } from './rank.ts';
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
  command: null,
} as const;

const PLEA: Retrieval = { intent: 'safeguarding', verdict: 'safeguarding', reason: null, ...NOTHING };

/** A retriever over a corpus: reads a question, ranks the claims, and decides whether they answer it. */
export function createRetriever(corpus: Corpus, lexicon: Lexicon): Retriever {
  return finish(buildRetriever(corpus, lexicon));
}

/** The same in steps. */
export function* buildRetriever(corpus: Corpus, lexicon: Lexicon): Steps<Retriever> {
  const knowledge = yield* gatherKnowledge(corpus, lexicon);
  const nameMotions = createMotionNamer(corpus, knowledge.read);
  const context = createIntentContext(knowledge);
  const safeguard = yield* createSafeguard(
    knowledge.asked.map(({ manner }) => manner),
    knowledge.messages,
  );
  return {
    retrieve: (text) => {
      const question = readQuestion(text, knowledge);
      const settled = refuseUnread(question, safeguard, knowledge);
      if (settled !== null) return settled;
      const find = (asked: Question) => retrieve(asked, knowledge, context, nameMotions);
      const found = isAbroad(question, knowledge)
        ? inAnotherLanguage(question, knowledge, find)
        : withCommand(find(question), question, knowledge);
      return withHelp(found, safeguard.disclosesBeside(question));
    },
    isPlea: (text) => {
      const told = readTold(text, knowledge);
      const concern = safeguard.concernOf(told);
      return concern === 'disclosure' || (concern === null && safeguard.disclosesBeside(told));
    },
  };
}

/** Whoever discloses something gets help, and beside it what was found where that answers the question. */
function withHelp(found: Retrieval, isDue: boolean): Retrieval {
  if (!isDue) return found;
  return found.verdict === 'refused' ? PLEA : { ...found, verdict: 'safeguarding', reason: null };
}

function createIntentContext({ corpus, concepts, read, knows, sideOfName }: Knowledge): IntentContext {
  const debated = new Set(corpus.motions.flatMap(({ text }) => tagged(read(text), 's:')));
  const names = [...debated].flatMap((id) => {
    const speaker = corpus.speakers.get(id);
    return speaker ? [speaker.name, ...speaker.aliases].map(foldText) : [];
  });
  const sideOf = (tag: string) => concepts.sideOf(tag) ?? sideOfName(tag);
  return { corpus, concepts, sideOf, knows, debated, asksDebated: createSaysTest(names) };
}

/** What is settled before anything is searched: a plea, a harmful request, or nothing to search for. */
function refuseUnread(question: Question, safeguard: Safeguard, { isForeign }: Knowledge): Retrieval | null {
  const { text, units } = question;
  const concern = safeguard.concernOf(question);
  if (concern === 'harmful') return refuse('harmful');
  if (concern === 'disclosure') return PLEA;
  if (!/[\p{L}\p{N}]/u.test(text)) return refuse('empty');
  return units.length > 0 || readBotCommand(question.folded) !== null || isForeign(text)
    ? null
    : refuse('off-topic');
}

/**
 * Whether a text is of another language: as it is written and, unless it has a word of the field from there, with its slips mended, too.
 * Where all its words and letters are of English it needs no closer look.
 */
function isAbroad({ text, folded }: Question, { isForeign, lexicon }: Knowledge): boolean {
  const words = tokenise(text).map(({ word }) => word);
  const hasStrange = /[^\x20-\x7e]/u.test(text) || !words.every(lexicon.isWord);
  if (!hasStrange && !isForeignGreeting(foldText(text))) return false;
  return isForeign(text) && (isForeign(folded) || words.some((word) => glossOf(word) !== null));
}

/** A refusal with what was found for the words of it that are known, so that the nearest questions can be offered. */
function inAnotherLanguage(
  { text }: Question,
  knowledge: Knowledge,
  find: (question: Question) => Retrieval,
): Retrieval {
  const isName = (word: string) =>
    knowledge.read(word).some(({ tags }) => tags.some((tag) => tag.startsWith('s:')));
  const gloss = glossText(text, isName);
  const found = gloss === '' ? [] : find(readQuestion(gloss, knowledge)).matches;
  return { ...refuse('language'), matches: found };
}

/** A question about the bot is sent to the command that answers it, unless it asks what the bot thinks of a matter of the field. */
function withCommand(found: Retrieval, { folded, units }: Question, { concepts }: Knowledge): Retrieval {
  const command = readBotCommand(folded);
  if (command === null) return found;
  const isOfTheField = units.some(({ tags }) => tags.some(concepts.isSubject));
  if (command !== 'compare' || !isOfTheField || found.verdict === 'refused')
    return { ...refuse('off-topic'), command };
  return { ...found, intent: found.intent === 'side' ? 'side' : 'contested', command };
}

function refuse(reason: RefusalReason): Retrieval {
  return { intent: 'none', verdict: 'refused', reason, ...NOTHING };
}

/** How many of the best claims may tell by what stands beside them that a name is known. */
const CLOSEST = 3;

function retrieve(
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
  const whole = find(question, absent, knowledge, context, inTime);
  const parts = whole.decision.covered ? [] : [...readAskingSentences(question, knowledge), ...reported];
  const best = [whole, ...parts.map((part) => find(part, absent, knowledge, context, inTime))].reduce(
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
    time: isSaid(best.ranked[0], corpus) ? { ...time, isOfChanges: false, isAfterSubject: false } : time,
    command: null,
  };
}

/** From here on a question is one that a claim lists. */
const LISTED = 0.95;

/** Whether something that was said, and did not happen, lists a question as its own: however it is put, that is what it asks for. */
function isSaid(best: Ranked | undefined, { claims }: Corpus): boolean {
  const claim = claims[best?.claim ?? -1];
  return best !== undefined && best.similarity >= LISTED && claim !== undefined && !isOccurrence(claim);
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
