import type { Claim, Corpus } from '../corpus/model.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { readAbsent } from './absent.ts';
import { type Decision, decide } from './decide.ts';
import { type Reading, readIntent } from './intent/read-intent.ts';
import { createKnowledge, type Knowledge } from './knowledge.ts';
import { priorOf } from './prior.ts';
import { type Question, readQuestion, tagged } from './question.ts';
import { type Ranked, rankClaims } from './rank.ts';
import type { Retrieval, Retriever } from './retriever.ts';
import { isDisclosure } from './safeguarding/disclosure.ts';
import { isHarmfulRequest } from './safeguarding/harmful.ts';

const NOTHING = { matches: [], unmatched: [], speakers: [], side: null } as const;

/** A retriever over a corpus: reads a question, ranks the claims, and decides whether they answer it. */
export function createRetriever(corpus: Corpus, lexicon: Lexicon): Retriever {
  const knowledge = createKnowledge(corpus, lexicon);
  const debated = debatedSpeakers(corpus, knowledge);
  return {
    retrieve: (text) => retrieve(readQuestion(text, knowledge.read), knowledge, debated),
    nearestQuestions: (text, limit) => nearestQuestions(readQuestion(text, knowledge.read), knowledge, limit),
  };
}

/** Speakers that a motion is about, e.g. the company whose plans are at issue. */
function debatedSpeakers(corpus: Corpus, knowledge: Knowledge): ReadonlySet<string> {
  return new Set(corpus.motions.flatMap(({ text }) => tagged(knowledge.read(text), 's:')));
}

function retrieve(question: Question, knowledge: Knowledge, debated: ReadonlySet<string>): Retrieval {
  if (isHarmfulRequest(question.folded)) return { intent: 'none', verdict: 'refused', reason: 'harmful', ...NOTHING };
  if (isDisclosure(question.folded)) return { intent: 'safeguarding', verdict: 'safeguarding', reason: null, ...NOTHING };
  if (question.units.length === 0) return { intent: 'none', verdict: 'refused', reason: question.text === '' ? 'empty' : 'off-topic', ...NOTHING };
  const reading = readIntent(question, knowledge.corpus, debated);
  const ranked = rankClaims(knowledge, question.units, (claim) => priorOf(claim, reading, knowledge.corpus));
  const absent = readAbsent(question.units, knowledge);
  return toRetrieval(reading, ranked, decide(question, reading, ranked, absent, knowledge), absent.names, knowledge);
}

function toRetrieval(
  reading: Reading,
  ranked: readonly Ranked[],
  decision: Decision,
  unmatched: readonly string[],
  { corpus }: Knowledge,
): Retrieval {
  const matches = ranked.flatMap(({ claim, score, coverage }) => {
    const found: Claim | undefined = corpus.claims[claim];
    return found ? [{ claim: found, score, coverage }] : [];
  });
  return { intent: reading.intent, ...decision, matches, unmatched, speakers: reading.speakers, side: reading.side };
}

function nearestQuestions({ units }: Question, knowledge: Knowledge, limit: number): readonly string[] {
  const ranked = units.length > 0 ? rankClaims(knowledge, units, () => 0) : [];
  const nearest = ranked.flatMap(({ claim, question }) => knowledge.corpus.claims[claim]?.questions[question] ?? []);
  return [...new Set(nearest)].slice(0, limit);
}
