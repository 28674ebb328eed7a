import type { Claim } from '../corpus/model.ts';
import type { Match } from '../retrieval/retriever.ts';
import { countWords } from './count-words.ts';
import { speakerKey } from './evidence.ts';

/** The claims chosen for each side, best first. */
export interface Balanced {
  readonly pro: readonly Claim[];
  readonly con: readonly Claim[];
}

/** How deep a side is looked through for points that fit together. */
const DEPTH = 6;

/** Points may be swapped for others as long as a side keeps this share of the relevance that it could have. */
const ABOUT_EQUAL = 0.6;

/** Pro words divided by con words: within these the two sides take about the same room. */
export const FAIR_RATIO = { least: 0.7, most: 1.4 } as const;

interface Choice {
  readonly claims: readonly Claim[];
  readonly words: number;
  /** Relevance, as a share of the most that the side could have. */
  readonly relevance: number;
}

/**
 * Chooses up to `limit` points a side. Each side's points come from different speakers before one speaker gets two. Among
 * choices that are about equally relevant, the most relevant pair is taken that gives both sides about the same number
 * of words; where no pair does, the pair that comes nearest. The best match of all is always shown. Nothing is trimmed, and
 * a side with fewer claims shows fewer.
 *
 * Example, one point a side: pro has A (relevance 1.0, 60 words) and B (0.9, 30 words), con has C (1.1, 28 words). A with C
 * gives 60:28 = 2.1, outside 0.7 to 1.4; B with C gives 1.07, and B is about as relevant as A: B and C are shown.
 */
export function balance(pro: readonly Match[], con: readonly Match[], limit: number): Balanced {
  const lead = (pro[0]?.score ?? 0) - (con[0]?.score ?? 0);
  const pros = choicesOf(pro, limit, lead > 0);
  const cons = choicesOf(con, limit, lead < 0);
  let best: Pair | undefined;
  for (const left of pros)
    for (const right of cons) {
      const pair = { pro: left, con: right };
      if (isBetter(pair, best)) best = pair;
    }
  return { pro: best?.pro.claims ?? pros[0]?.claims ?? [], con: best?.con.claims ?? cons[0]?.claims ?? [] };
}

interface Pair {
  readonly pro: Choice;
  readonly con: Choice;
}

function isBetter(pair: Pair, kept: Pair | undefined): boolean {
  if (!kept) return true;
  const [fair, keptFair] = [isFair(pair), isFair(kept)];
  if (fair !== keptFair) return fair;
  if (fair) return pair.pro.relevance + pair.con.relevance > kept.pro.relevance + kept.con.relevance;
  return unfairness(pair) < unfairness(kept);
}

function isFair({ pro, con }: Pair): boolean {
  const ratio = pro.words / con.words;
  return ratio >= FAIR_RATIO.least && ratio <= FAIR_RATIO.most;
}

function unfairness({ pro, con }: Pair): number {
  return Math.abs(Math.log(pro.words / con.words));
}

/** A candidate with what choosing needs of it, counted once. */
interface Candidate {
  readonly claim: Claim;
  readonly score: number;
  readonly speaker: string;
  readonly words: number;
}

/** With `keepsFirst` only those that show the side's best. The choices of `limit` claims that have the most different speakers and are about as relevant as the best; the best first. */
function choicesOf(matches: readonly Match[], limit: number, keepsFirst: boolean): readonly Choice[] {
  const pool = poolOf(matches).map(toCandidate);
  const all = combine(pool, Math.min(limit, pool.length));
  const combinations = all
    .filter(([first]) => !keepsFirst || first === pool[0])
    .map((candidates) => ({
      candidates,
      speakers: new Set(candidates.map(({ speaker }) => speaker)).size,
      relevance: sumOf(candidates, ({ score }) => score),
    }));
  const speakers = Math.max(...combinations.map((each) => each.speakers));
  const varied = combinations.filter((each) => each.speakers === speakers);
  const most = Math.max(...varied.map(({ relevance }) => relevance));
  return varied
    .filter(({ relevance }) => relevance >= ABOUT_EQUAL * most)
    .map(({ candidates, relevance }) => ({
      claims: candidates.map(({ claim }) => claim),
      words: sumOf(candidates, ({ words }) => words),
      relevance: relevance / (most || 1),
    }))
    .sort((left, right) => right.relevance - left.relevance);
}

function toCandidate({ claim, score }: Match): Candidate {
  return { claim, score, speaker: speakerKey(claim), words: countWords(claim) };
}

/** The best few, and the best of a second speaker where those are all of one. */
function poolOf(candidates: readonly Match[]): readonly Match[] {
  const pool = candidates.slice(0, DEPTH);
  const other = candidates
    .slice(DEPTH)
    .find((match) => pool.every(({ claim }) => speakerKey(claim) !== speakerKey(match.claim)));
  return countSpeakers(pool) === 1 && other ? [...pool, other] : pool;
}

function combine<Item>(pool: readonly Item[], size: number): readonly (readonly Item[])[] {
  if (size === 0) return [[]];
  return pool.flatMap((first, index) =>
    combine(pool.slice(index + 1), size - 1).map((rest) => [first, ...rest]),
  );
}

function countSpeakers(matches: readonly Match[]): number {
  return new Set(matches.map(({ claim }) => speakerKey(claim))).size;
}

function sumOf<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0);
}
