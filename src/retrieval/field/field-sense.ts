import { mapInSteps, type Steps } from '../../steps.ts';
import { createClassifier, type Model, trainClassifier } from '../learned/classifier.ts';
import type { Asked } from '../likelihood.ts';
import { NEAR_PLEAS } from '../safeguarding/examples/near-pleas.ts';
import { NEITHER } from '../safeguarding/examples/neither.ts';
import { type Bearing, featuresOfBearing } from './bearing.ts';
import { INSIDE, OUTSIDE } from './examples.ts';

/** A message as the field sense sees it. */
export interface Message extends Asked {
  readonly bearing: Bearing;
}

/**
 * How much a message speaks for its being of the field, as log odds between {@link LEAST} and {@link MOST}. It looks at how the
 * message is put ("how do I …", "my … does not …" are seldom asked about policy), at what it speaks of together (of the
 * people of the field, children, the police, Facebook, much is asked that has nothing to do with it), and at how much of it is strange to the corpus
 * or of other matters: "Give me both sides of zoos" is put as the debate is.
 */
export type FieldSense = (message: Message) => number;

const TRAINING = { rounds: 6, decay: 2e-3 };

const LEAST = -4;
const MOST = 4;

/** From how few questions nothing is learned: the sense of a corpus that lists fewer says nothing. */
const FEWEST = 200;

/** Learns from questions of the field (a corpus's own, those about abuse, opinions) and from talk outside it; null where the corpus lists too few. */
export function* learnFieldSense(
  asked: readonly Message[],
  read: (text: string) => Message,
): Steps<Model | null> {
  if (asked.length < FEWEST) return null;
  const examples = yield* mapInSteps([...NEITHER, ...NEAR_PLEAS, ...INSIDE], read);
  const field = yield* mapInSteps([...asked, ...examples], joinFeatures);
  const others = yield* mapInSteps(OUTSIDE, (text) => joinFeatures(read(text)));
  return yield* trainClassifier([field, others], TRAINING);
}

/** The sense that was learned; one that says nothing where nothing was. */
export function createFieldSense(model: Model | null): FieldSense {
  if (model === null) return () => 0;
  const classify = createClassifier(model);
  return (message) => {
    const [inside = 0, outside = 0] = classify(joinFeatures(message));
    return Math.min(MOST, Math.max(LEAST, Math.log(inside / outside)));
  };
}

/** How many sorts of features there are. */
const SORTS = 3;

/** All features in one numbering, a sort each: how it is put, what it speaks of, and its bearing. */
function joinFeatures({ manner, spoken, bearing }: Message): Uint32Array {
  const told = featuresOfBearing(bearing);
  const joined = new Uint32Array(manner.length + spoken.length + told.length);
  let at = 0;
  for (const feature of manner) joined[at++] = SORTS * feature;
  for (const feature of spoken) joined[at++] = SORTS * feature + 1;
  for (const feature of told) joined[at++] = SORTS * feature + 2;
  return joined;
}
