/** One question: for each claim that was found, its signs, and whether it is right. */
export interface Example {
  readonly signs: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

const ROUNDS = 400;
const RATE = 0.3;

/** How much large weights cost, so that signs that say the same share their weight. */
const DECAY = 1e-3;

/**
 * Fits weights so that right claims come first: the likelihood that one of them is drawn, where each claim is drawn with the softmax of its score (listwise ranking by a
 * linear model, as in ListNet; Cao et al. 2007), with weight decay, by AdaGrad (Duchi, Hazan and Singer 2011) over all examples at once. The same examples give the same
 * weights. What has no right claim, or nothing else, teaches nothing.
 */
export function fitWeights(examples: readonly Example[]): readonly number[] {
  const teaching = examples.filter(({ right }) => right.includes(true) && right.includes(false));
  const count = teaching[0]?.signs[0]?.length ?? 0;
  const weights = new Array<number>(count).fill(1);
  const squares = new Array<number>(count).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = slopesOf(teaching, weights);
    slopes.forEach((slope, at) => {
      squares[at] = (squares[at] ?? 0) + slope * slope;
      weights[at] = (weights[at] ?? 0) - (RATE * slope) / Math.sqrt(squares[at] || 1);
    });
  }
  return weights;
}

/** What the signs of a claim add up to. */
export function weigh(signs: readonly number[], weights: readonly number[]): number {
  return signs.reduce((sum, sign, at) => sum + sign * (weights[at] ?? 0), 0);
}

function slopesOf(examples: readonly Example[], weights: readonly number[]): readonly number[] {
  const slopes = weights.map((weight) => 2 * DECAY * weight);
  for (const { signs, right } of examples) {
    const all = softmax(signs.map((each) => weigh(each, weights)));
    const hit = all.reduce((sum, chance, at) => sum + (right[at] ? chance : 0), 0);
    signs.forEach((each, at) => {
      const pull = ((all[at] ?? 0) - (right[at] ? (all[at] ?? 0) / hit : 0)) / examples.length;
      each.forEach((sign, which) => {
        slopes[which] = (slopes[which] ?? 0) + pull * sign;
      });
    });
  }
  return slopes;
}

function softmax(scores: readonly number[]): readonly number[] {
  const most = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - most));
  const total = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / total);
}
