import { mapInSteps, type Steps } from '../../steps.ts';
import { trainClassifier } from '../learned/classifier.ts';
import type { Asked } from '../likelihood.ts';
import { NEAR_PLEAS } from '../safeguarding/examples/near-pleas.ts';
import { NEITHER } from '../safeguarding/examples/neither.ts';
import { INSIDE, OUTSIDE } from './examples.ts';

/**
 * How much a question speaks for its being of the field, as log odds between {@link LEAST} and {@link MOST}. It looks at how the
 * question is put ("how do I …", "my … does not …" are seldom asked about policy) and at what it speaks of together: of the
 * people of the field, children, the police, Facebook, much is asked that has nothing to do with it.
 */
export type FieldSense = (question: Asked) => number;

const TRAINING = { rounds: 6, decay: 2e-3 };

const LEAST = -4;
const MOST = 4;

/** From how few questions nothing is learned: the sense of a corpus that lists fewer says nothing. */
const FEWEST = 200;

/** A field sense trained on questions of the field (a corpus's own, and those about abuse) and on talk outside it. */
export function* createFieldSense(asked: readonly Asked[], read: (text: string) => Asked): Steps<FieldSense> {
  if (asked.length < FEWEST) return () => 0;
  const examples = yield* mapInSteps([...NEITHER, ...NEAR_PLEAS, ...INSIDE], read);
  const field = yield* mapInSteps([...asked, ...examples], joinFeatures);
  const others = yield* mapInSteps(OUTSIDE, (text) => joinFeatures(read(text)));
  const classify = yield* trainClassifier([field, others], TRAINING);
  return (question) => {
    const [inside = 0, outside = 0] = classify(joinFeatures(question));
    return Math.min(MOST, Math.max(LEAST, Math.log(inside / outside)));
  };
}

/** Both kinds of features in one numbering: even ones for how it is put, odd ones for what it speaks of. */
function joinFeatures({ manner, spoken }: Asked): Uint32Array {
  const joined = new Uint32Array(manner.length + spoken.length);
  manner.forEach((feature, at) => {
    joined[at] = 2 * feature;
  });
  spoken.forEach((feature, at) => {
    joined[manner.length + at] = 2 * feature + 1;
  });
  return joined;
}
