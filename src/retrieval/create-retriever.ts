import type { Corpus } from '../corpus/model.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { foldText } from '../text/normalise.ts';
import { type Absent, readAbsent } from './absent.ts';
import { type Decision, decide } from './decide.ts';
import { toQuery } from './fit.ts';
import { DEBATE, WH } from './intent/cues.ts';
import { type IntentContext, type Reading, readIntent } from './intent/read-intent.ts';
import { createSaysTest } from './intent/speaker.ts';
import { createKnowledge, type Knowledge } from './knowledge.ts';
import type { Asked } from './likelihood.ts';
import { createMotionNamer } from './name-motions.ts';
import { isNeutral, priorOf } from './prior.ts';
import { type Question, readAskingSentences, readQuestion, tagged } from './question.ts';
import { type Ranked, rankClaims } from './rank.ts';
import type { Unit } from './read-units.ts';
import type { Intent, Match, RefusalReason, Retrieval, Retriever } from './retriever.ts';
import { createSafeguard, type Safeguard } from './safeguarding/safeguard.ts';

/** From here on a question is as good as one that a claim lists. */
const CLOSE = 0.8;

const NOTHING = { matches: [], unmatched: [], speakers: [], side: null, motions: [] } as const;

/** A retriever over a corpus: reads a question, ranks the claims, and decides whether they answer it. */
export function createRetriever(corpus: Corpus, lexicon: Lexicon): Retriever {
  const knowledge = createKnowledge(corpus, lexicon);
  const nameMotions = createMotionNamer(corpus.motions, knowledge.read);
  const context = createIntentContext(knowledge);
  const safeguard = createSafeguard(
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
  { isForeign }: Knowledge,
): Retrieval | null {
  const concern = safeguard(manner);
  if (concern === 'harmful') return refuse('harmful');
  if (concern === 'disclosure')
    return { intent: 'safeguarding', verdict: 'safeguarding', reason: null, ...NOTHING };
  if (!/[\p{L}\p{N}]/u.test(text)) return refuse('empty');
  if (isForeign(text)) return refuse('language');
  return units.length > 0 ? null : refuse('off-topic');
}

function refuse(reason: RefusalReason): Retrieval {
  return { intent: 'none', verdict: 'refused', reason, ...NOTHING };
}

/** A question with what was found for it, and how much speaks for answering it. */
interface Found {
  readonly question: Question;
  readonly reading: Reading;
  readonly ranked: readonly Ranked[];
  readonly decision: Decision;
}

function retrieve(
  question: Question,
  knowledge: Knowledge,
  context: IntentContext,
  nameMotions: (units: readonly Unit[]) => readonly string[],
): Retrieval {
  const { corpus } = knowledge;
  const absent = readAbsent(question.units, knowledge);
  const whole = find(question, absent, knowledge, context);
  const parts = whole.decision.covered ? [] : readAskingSentences(question, knowledge);
  const best = [whole, ...parts.map((part) => find(part, absent, knowledge, context))].reduce((kept, each) =>
    each.decision.weight > kept.decision.weight ? each : kept,
  );
  return {
    intent: settleIntent(best.question, best.reading, best.ranked, corpus),
    ...verdictOf(best.decision, absent),
    matches: best.ranked.flatMap((match) => toMatch(match, corpus)),
    unmatched: absent.names,
    speakers: best.reading.speakers,
    side: best.reading.side,
    motions: nameMotions(question.units),
  };
}

function find(question: Question, absent: Absent, knowledge: Knowledge, context: IntentContext): Found {
  const reading = readIntent(question, context);
  const query = toQuery(knowledge, question.units);
  const asked: Asked = { spoken: query.features, manner: question.manner };
  const ranked = rankClaims(knowledge, query, asked, (claim) => priorOf(claim, reading, knowledge.corpus));
  const sense = knowledge.fieldSense(asked);
  return {
    question,
    reading,
    ranked,
    decision: decide(question, { reading, ranked, absent, sense }, knowledge),
  };
}

function verdictOf({ covered }: Decision, { names }: Absent): Pick<Retrieval, 'verdict' | 'reason'> {
  if (!covered) return { verdict: 'refused', reason: names.length > 0 ? 'not-covered' : 'off-topic' };
  return { verdict: names.length > 0 ? 'partial' : 'covered', reason: null };
}

/** An open question whose best match no side disputes asks for a fact. */
function settleIntent(
  { folded }: Question,
  { intent, open }: Reading,
  ranked: readonly Ranked[],
  corpus: Corpus,
): Intent {
  const [best] = ranked;
  const claim = corpus.claims[best?.claim ?? -1];
  if (intent !== 'contested' || !open || !best || !claim || !isNeutral(claim)) return intent;
  const isReported = best.similarity >= CLOSE && claim.speaker === null;
  return !DEBATE.test(folded) && (WH.test(folded) || isReported) ? 'fact' : intent;
}

function toMatch({ claim, score, question }: Ranked, corpus: Corpus): readonly Match[] {
  const found = corpus.claims[claim];
  return found ? [{ claim: found, score, question: found.questions[question] ?? null }] : [];
}
