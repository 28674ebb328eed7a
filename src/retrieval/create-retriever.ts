import type { Corpus } from '../corpus/model.ts';
import { finish, type Steps } from '../steps.ts';
import { glossOf, glossText, isForeignGreeting } from '../text/glossary.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { foldText } from '../text/normalise.ts';
import { tokenise } from '../text/tokens.ts';
import { readBotCommand } from './about-bot.ts';
import { createFinder, type FindEvidence } from './find-evidence.ts';
import { gatherKnowledge, type Knowledge } from './knowledge.ts';
import type { PreparedRetrieval } from './prepared.ts';
import { type Question, readQuestion, readTold } from './question.ts';
import type { RefusalReason, Retrieval, Retriever } from './retriever.ts';
import type { Concern } from './safeguarding/safeguard.ts';
import { ANY_TIME } from './time/time-asked.ts';

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
export function createRetriever(
  corpus: Corpus,
  lexicon: Lexicon,
  prepared: PreparedRetrieval | null = null,
): Retriever {
  return finish(buildRetriever(corpus, lexicon, prepared));
}

/** The same in steps. `prepared`, where it is of this corpus, saves most of the time and changes nothing. */
export function* buildRetriever(
  corpus: Corpus,
  lexicon: Lexicon,
  prepared: PreparedRetrieval | null = null,
): Steps<Retriever> {
  const knowledge = yield* gatherKnowledge(corpus, lexicon, prepared);
  const { safeguard } = knowledge;
  const find = createFinder(knowledge);
  return {
    retrieve: (text) => {
      const question = readQuestion(text, knowledge);
      const concern = safeguard.concernOf(question);
      const isDue = concern === 'likely disclosure' || safeguard.disclosesBeside(question);
      const settled = refuseUnread(question, concern, knowledge);
      if (settled !== null) return settled.reason === 'harmful' ? settled : withHelp(settled, isDue);
      const found = isAbroad(question, knowledge)
        ? inAnotherLanguage(question, knowledge, find)
        : withCommand(find(question), question, knowledge);
      return withHelp(found, isDue);
    },
    isPlea: (text) => {
      const told = readTold(text, knowledge);
      const concern = safeguard.concernOf(told);
      return concern !== 'harmful' && (concern !== null || safeguard.disclosesBeside(told));
    },
  };
}

/** Whoever discloses something beside a question, or may have asked one, gets help, and beside it what was found where that answers it. */
function withHelp(found: Retrieval, isDue: boolean): Retrieval {
  if (!isDue) return found;
  return found.verdict === 'refused' ? PLEA : { ...found, verdict: 'safeguarding', reason: null };
}

/** What is settled before anything is searched: a plea, a harmful request, or nothing to search for. */
function refuseUnread(
  { text, units, folded }: Question,
  concern: Concern | null,
  { isForeign }: Knowledge,
): Retrieval | null {
  if (concern === 'harmful') return refuse('harmful');
  if (concern === 'disclosure') return PLEA;
  if (!/[\p{L}\p{N}]/u.test(text)) return refuse('empty');
  return units.length > 0 || readBotCommand(folded) !== null || isForeign(text) ? null : refuse('off-topic');
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
function inAnotherLanguage({ text }: Question, knowledge: Knowledge, find: FindEvidence): Retrieval {
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
  const isOfTheField = units.some(({ tags }) =>
    tags.some((tag) => tag.startsWith('s:') || concepts.isSubject(tag)),
  );
  if (command !== 'compare' || !isOfTheField || found.verdict === 'refused')
    return { ...refuse('off-topic'), command };
  return { ...found, intent: found.intent === 'side' ? 'side' : 'contested', command };
}

function refuse(reason: RefusalReason): Retrieval {
  return { intent: 'none', verdict: 'refused', reason, ...NOTHING };
}
