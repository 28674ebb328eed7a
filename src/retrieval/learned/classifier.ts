import type { Steps } from '../../steps.ts';

/** Gives the probability of each kind for the numbers of a message's features, in the order of the kinds; they add up to 1. */
export type Classify = (message: Uint32Array) => Float64Array;

const RATE = 0.5;

// Looked up once: where programs run in a context of their own, as tests do, each look at a global is slow.
const { exp, sqrt } = Math;

/** How a classifier is trained. */
export interface Training {
  /** How many times the kind with the most examples is gone through; the others come round as often as need be. */
  readonly rounds: number;
  /** How much a weight shrinks whenever its feature is seen: more forgets what only a few examples say. */
  readonly decay: number;
}

/** What was learned, to be kept: per feature and kind, in rows of features, a weight; and per feature whether anything was learned of it. */
export interface Model {
  readonly kinds: number;
  readonly weights: Float32Array;
  readonly known: Uint8Array;
}

/** What is being learned: per feature and kind a weight and the sum of its squared slopes so far. */
interface Draft {
  readonly kinds: number;
  readonly weights: Float64Array;
  readonly squares: Float64Array;
}

/**
 * Trains a multinomial logistic regression (maximum entropy classifier; Berger, Della Pietra and Della Pietra 1996) by
 * AdaGrad (Duchi, Hazan and Singer 2011) with weight decay, from examples of each kind. A message's features count in equal
 * parts, together the square root of their number, so that long and short messages weigh alike; each kind takes as many
 * turns as any other, however many examples it has. The same examples give the same model. A turn is a step.
 */
export function* trainClassifier(
  examples: readonly (readonly Uint32Array[])[],
  { rounds, decay }: Training,
): Steps<Model> {
  const features = 1 + largest(examples.flat());
  const kinds = examples.length;
  const draft: Draft = {
    kinds,
    weights: new Float64Array(features * kinds),
    squares: new Float64Array(features * kinds),
  };
  const turns = rounds * Math.max(...examples.map(({ length }) => length));
  for (let turn = 0; turn < turns; turn++) {
    examples.forEach((messages, kind) => {
      const message = messages[turn % messages.length];
      if (message) learn(draft, message, kind, decay);
    });
    yield;
  }
  const known = new Uint8Array(features);
  for (let feature = 0; feature < features; feature++) if (draft.squares[feature * kinds]) known[feature] = 1;
  return { kinds, weights: Float32Array.from(draft.weights), known };
}

/** What a model says of messages. */
export function createClassifier({ kinds, weights, known }: Model): Classify {
  return (message) => {
    let learned = 0;
    for (let place = 0; place < message.length; place++) learned += known[message[place] ?? 0] ?? 0;
    return toShares(addUp(weights, kinds, message), learned);
  };
}

function largest(messages: readonly Uint32Array[]): number {
  return messages.reduce((most, message) => message.reduce((high, id) => Math.max(high, id), most), 0);
}

function learn(model: Draft, message: Uint32Array, truth: number, decay: number): void {
  const { kinds, weights, squares } = model;
  const shares = predict(model, message);
  const part = 1 / sqrt(message.length || 1);
  const errors = shares.map((share, kind) => (share - (kind === truth ? 1 : 0)) * part);
  // Plain loops: this runs millions of times at every start.
  for (let place = 0; place < message.length; place++) {
    const start = (message[place] ?? 0) * kinds;
    for (let kind = 0; kind < kinds; kind++) {
      const at = start + kind;
      const weight = weights[at] ?? 0;
      const slope = (errors[kind] ?? 0) + decay * weight;
      const square = (squares[at] ?? 0) + slope * slope;
      squares[at] = square;
      if (square > 0) weights[at] = weight - (RATE * slope) / sqrt(square);
    }
  }
}

function predict({ kinds, weights, squares }: Draft, message: Uint32Array): Float64Array {
  let learned = 0;
  for (let place = 0; place < message.length; place++) if (squares[(message[place] ?? 0) * kinds]) learned++;
  return toShares(addUp(weights, kinds, message), learned);
}

function addUp(weights: Float32Array | Float64Array, kinds: number, message: Uint32Array): Float64Array {
  const sums = new Float64Array(kinds);
  for (let place = 0; place < message.length; place++) {
    const start = (message[place] ?? 0) * kinds;
    for (let kind = 0; kind < kinds; kind++) sums[kind] = (sums[kind] ?? 0) + (weights[start + kind] ?? 0);
  }
  return sums;
}

/** The softmax of what features add up to; those that nothing was learned of are passed over. */
function toShares(shares: Float64Array, learned: number): Float64Array {
  const part = 1 / sqrt(learned || 1);
  const most = Math.max(...shares);
  let total = 0;
  for (let kind = 0; kind < shares.length; kind++) {
    shares[kind] = exp(((shares[kind] ?? 0) - most) * part);
    total += shares[kind] ?? 0;
  }
  for (let kind = 0; kind < shares.length; kind++) shares[kind] = (shares[kind] ?? 0) / total;
  return shares;
}
