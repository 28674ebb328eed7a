import { foldText } from '../../text/normalise.ts';
import { trainClassifier } from '../learned/classifier.ts';
import type { MessageReader } from '../learned/message-reader.ts';
import { NEITHER } from '../safeguarding/examples/neither.ts';
import { OFF_TOPIC } from './off-topic.ts';

/**
 * How much the way in which a message is put speaks for its being of the field, as log odds between {@link LEAST} and
 * {@link MOST}: what it is about apart, "how do I …", "who is the …" and "my … does not …" are seldom asked about policy.
 */
export type FieldSense = (message: Uint32Array) => number;

/** Fewer leave the odds too near to even. */
const ROUNDS = 8;

const LEAST = -4;
const MOST = 4;

/** From how few questions nothing is learned: the sense of a corpus that lists fewer says nothing. */
const FEWEST = 200;

/** A field sense trained on questions of the field (a corpus's own, and those about abuse) and on talk outside it. */
export function createFieldSense(questions: readonly string[], { note }: MessageReader): FieldSense {
  if (questions.length < FEWEST) return () => 0;
  const read = (messages: readonly string[]) => messages.map((message) => note(foldText(message)));
  const classify = trainClassifier([read([...questions, ...NEITHER]), read(OFF_TOPIC)], ROUNDS);
  return (message) => {
    const [field = 0, outside = 0] = classify(message);
    return Math.min(MOST, Math.max(LEAST, Math.log(field / outside)));
  };
}
