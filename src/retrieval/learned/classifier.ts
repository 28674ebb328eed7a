/** Some messages of one kind, as features. */
export interface Examples<Label extends string> {
  readonly label: Label;
  readonly messages: readonly ReadonlySet<string>[];
}

/** Gives the probability of each label for a message's features; they add up to 1. */
export type Classify<Label extends string> = (
  features: ReadonlySet<string>,
) => Readonly<Record<Label, number>>;

const ROUNDS = 8;
const RATE = 0.5;
const DECAY = 1e-4;

/** What is learned: per feature and label, in rows of features, a weight and the sum of its squared slopes so far. */
interface Model {
  readonly labels: number;
  readonly weights: Float64Array;
  readonly squares: Float64Array;
}

/**
 * Trains a multinomial logistic regression (maximum entropy classifier; Berger, Della Pietra and Della Pietra 1996) by
 * AdaGrad (Duchi, Hazan and Singer 2011) with weight decay. A message's features count in equal parts, together the square
 * root of their number, so that long and short messages weigh alike; each label takes as many turns as any other, however
 * many examples it has. The same examples give the same classifier.
 */
export function trainClassifier<Label extends string>(kinds: readonly Examples<Label>[]): Classify<Label> {
  const ids = numberFeatures(kinds);
  const toRow = (features: ReadonlySet<string>) =>
    Uint32Array.from([...features].flatMap((feature) => ids.get(feature) ?? []));
  const rows = kinds.map(({ messages }) => messages.map(toRow));
  const model = train(rows, ids.size);
  return (features) => {
    const shares = predict(model, toRow(features));
    return Object.fromEntries(kinds.map(({ label }, at) => [label, shares[at] ?? 0])) as Record<
      Label,
      number
    >;
  };
}

function numberFeatures(kinds: readonly Examples<string>[]): ReadonlyMap<string, number> {
  const ids = new Map<string, number>();
  for (const { messages } of kinds)
    for (const message of messages)
      for (const feature of message) if (!ids.has(feature)) ids.set(feature, ids.size);
  return ids;
}

function train(rows: readonly (readonly Uint32Array[])[], features: number): Model {
  const labels = rows.length;
  const model: Model = {
    labels,
    weights: new Float64Array(features * labels),
    squares: new Float64Array(features * labels),
  };
  const turns = ROUNDS * Math.max(...rows.map(({ length }) => length));
  for (let turn = 0; turn < turns; turn++)
    rows.forEach((messages, label) => {
      const message = messages[turn % messages.length];
      if (message) learn(model, message, label);
    });
  return model;
}

function learn(model: Model, row: Uint32Array, truth: number): void {
  const { labels, weights, squares } = model;
  const shares = predict(model, row);
  const part = 1 / Math.sqrt(row.length || 1);
  for (const feature of row)
    for (let label = 0; label < labels; label++) {
      const at = feature * labels + label;
      const weight = weights[at] ?? 0;
      const slope = ((shares[label] ?? 0) - (label === truth ? 1 : 0)) * part + DECAY * weight;
      squares[at] = (squares[at] ?? 0) + slope * slope;
      if (slope !== 0) weights[at] = weight - (RATE * slope) / Math.sqrt(squares[at] ?? 1);
    }
}

/** The softmax of what the features add up to. */
function predict({ labels, weights }: Model, row: Uint32Array): Float64Array {
  const shares = new Float64Array(labels);
  for (const feature of row)
    for (let label = 0; label < labels; label++)
      shares[label] = (shares[label] ?? 0) + (weights[feature * labels + label] ?? 0);
  const part = 1 / Math.sqrt(row.length || 1);
  const most = shares.reduce((high, sum) => Math.max(high, sum), Number.NEGATIVE_INFINITY);
  let total = 0;
  for (let label = 0; label < labels; label++) {
    shares[label] = Math.exp(((shares[label] ?? 0) - most) * part);
    total += shares[label] ?? 0;
  }
  return shares.map((power) => power / total);
}
