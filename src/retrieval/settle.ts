import type { Claim, Corpus } from '../corpus/model.ts';
import { isSaidBy } from '../corpus/said-by.ts';
import type { Absent } from './absent.ts';
import type { LackOf } from './asked/lacking.ts';
import type { Decision } from './decide.ts';
import { LISTED } from './fit.ts';
import { DEBATE, WH, WHEN } from './intent/cues.ts';
import type { Reading } from './intent/read-intent.ts';
import { isNeutral } from './prior.ts';
import type { Question } from './question.ts';
import type { Ranked } from './rank.ts';
import type { Intent, Lack, Retrieval } from './retriever.ts';

/** A question with what was found for it, and how much speaks for answering it. */
export interface Found {
  readonly question: Question;
  readonly reading: Reading;
  readonly ranked: readonly Ranked[];
  readonly decision: Decision;
}

/** What comes of a question once it is known what was found: its intent, whether it is answered, and what is lacking. */
export type Settled = Pick<Retrieval, 'intent' | 'verdict' | 'reason' | 'lacks'>;

/** What settling needs to know beside what was found. */
export interface Settling {
  readonly corpus: Corpus;
  readonly lackOf: LackOf;
  /** Whether a number is asked for of something that no figure counts. */
  readonly isUncounted: boolean;
}

/** Settles what reading alone could not. */
export function settle(found: Found, { names }: Absent, settling: Settling): Settled {
  const intent = settleIntent(found, settling.corpus);
  if (!found.decision.covered)
    return {
      intent,
      verdict: 'refused',
      reason: names.length > 0 ? 'not-covered' : 'off-topic',
      lacks: null,
    };
  const lacks = lacksOf(found, intent, names.length > 0, settling);
  return { intent, verdict: names.length > 0 || lacks ? 'partial' : 'covered', reason: null, lacks };
}

/** From here on a question is as good as one that a claim lists. */
const CLOSE = 0.8;

/** An open question whose best match no side disputes asks for a fact; one for somebody's figure who gives none, for their words. */
function settleIntent({ question, reading, ranked }: Found, corpus: Corpus): Intent {
  const { intent, open, speakers } = reading;
  if (
    intent === 'figure' &&
    speakers.length > 0 &&
    !ranked.some((match) => isTheirFigure(match, speakers, corpus))
  )
    return 'speaker';
  const [best] = ranked;
  const claim = bestClaim(ranked, corpus);
  if (intent !== 'contested' || !open || !best || !claim || !isNeutral(claim)) return intent;
  const isReported = best.similarity >= CLOSE && claim.speaker === null;
  return !DEBATE.test(question.folded) && (WH.test(question.folded) || isReported) ? 'fact' : intent;
}

/** Whether one of these speakers gives a figure in what was found. */
function isTheirFigure({ claim }: Ranked, speakers: readonly string[], corpus: Corpus): boolean {
  const found = corpus.claims[claim];
  return found !== undefined && found.figures.length > 0 && isSaidBy(found, speakers, corpus);
}

/** A claim that tells when. */
const TELLS_WHEN =
  /\b(?:(?:19|20)\d\d|(?:last|that|this) (?:year|month|week)|(?:year|month|week) (?:before|ago)|january|february|march|april|june|july|august|september|october|november|december)\b/iu;

/** What is found about as well as the best, of which an answer is mostly made. */
const CLOSEST = { share: 0.8, most: 2 };

/** What is asked for and what was found does not give. Where the question names something absent, that says enough. */
function lacksOf(
  { question, reading, ranked }: Found,
  intent: Intent,
  isAbsent: boolean,
  { corpus, lackOf, isUncounted }: Settling,
): Lack | null {
  if (isUncounted || (reading.intent === 'figure' && intent === 'speaker')) return FIGURE;
  const claims = ranked.flatMap(({ claim }) => corpus.claims[claim] ?? []);
  if (intent === 'figure') return claims.some(({ figures }) => figures.length > 0) ? null : FIGURE;
  if (intent === 'fact' && WHEN.test(question.folded)) return tellsWhen(claims[0]) ? null : DATE;
  if (isAbsent || (ranked[0]?.similarity ?? 0) >= LISTED || standsAlone(ranked)) return null;
  const least = CLOSEST.share * (ranked[0]?.score ?? 0);
  const close = ranked.filter(({ score }) => score >= least).length;
  return lackOf(question, intent, claims.slice(0, Math.min(close, CLOSEST.most)));
}

/** How many times the score of the next a claim has that alone is meant, whether it puts the thing as the question does or not. */
const ALONE = 2;

function standsAlone([best, next]: readonly Ranked[]): boolean {
  return best !== undefined && next !== undefined && best.score >= ALONE * next.score;
}

const FIGURE: Lack = { kind: 'figure', of: null };
const DATE: Lack = { kind: 'date', of: null };

function tellsWhen(claim: Claim | undefined): boolean {
  return claim === undefined || claim.date !== null || TELLS_WHEN.test(claim.text);
}

function bestClaim(ranked: readonly Ranked[], corpus: Corpus): Claim | undefined {
  return corpus.claims[ranked[0]?.claim ?? -1];
}
