import { mapInSteps, type Steps } from '../../steps.ts';
import { foldText } from '../../text/normalise.ts';
import { NO_PLEAS } from '../field/examples.ts';
import { createClassifier, type Model, trainClassifier } from '../learned/classifier.ts';
import type { MessageReader } from '../learned/message-reader.ts';
import { sampleEvenly } from '../learned/sample-evenly.ts';
import { readHarmParts } from './beside.ts';
import { DISCLOSURES } from './examples/disclosures.ts';
import { NEAR_PLEAS } from './examples/near-pleas.ts';
import { NEITHER } from './examples/neither.ts';
import { REQUESTS } from './examples/requests.ts';
import { TOLD_BETWEEN_THE_LINES } from './examples/told-between-the-lines.ts';
import { TOLD_BY_ADULTS } from './examples/told-by-adults.ts';
import { TOLD_BY_CHILDREN } from './examples/told-by-children.ts';

/** What keeps a message from being taken for a mere question: somebody needs help, or likely does and may ask something as well, or wants help to abuse. */
export type Concern = 'disclosure' | 'likely disclosure' | 'harmful';

/** A message as a safeguard sees it. */
export interface Told {
  /** Folded, with slips mended. */
  readonly folded: string;
  /** The numbers of its features. */
  readonly manner: Uint32Array;
}

/** What looks after those who write. */
export interface Safeguard {
  /** The concern of a message as a whole, or null. */
  readonly concernOf: (message: Told) => Concern | null;
  /** Whether a part of a message discloses something, whatever the rest asks. */
  readonly disclosesBeside: (message: Told) => boolean;
}

/**
 * From this probability on a message is likely a disclosure or a plea. The examples of disclosures are many and mostly told between the
 * lines, so that it is reached by whoever only hints: of the 594 disclosures among the development questions 33 are missed, most of them of two
 * probes, and 93 of the 6,196 others are taken for one (`npm run eval`).
 */
const LIKELY = 0.37;

/**
 * From here on it is a disclosure, and gets help alone, as 509 of the 594 and 24 of the others do. What lies between gets help first and then what answers it,
 * where anything does. Example: "someone I know was cyberstalked. does e2ee help people like her?" is as much a question as a hint.
 */
const DISCLOSURE = 0.7;

/**
 * The same for a part of a message, beside which a question stands. An even chance: a part is judged without what else was said, and only where
 * it speaks of somebody close and of harm. Whoever is meant gets help lines before the answer; who is not loses nothing by them.
 */
const BESIDE = 0.5;

/** From how few known features nothing can be told: gibberish has hardly any; "help" alone has as many. */
const FEWEST = 4;

/** More rounds gain nothing: disclosures and requests are few and come round many times in each. */
const TRAINING = { rounds: 4, decay: 1e-4 };

/**
 * How many of the corpus's ways of asking are learned from. The kind with the most examples sets how often the few disclosures and requests come
 * round, so a corpus that grows must not be let teach more and more that they are everywhere.
 */
const MOST_ASKED = 2000;

/** The same for a request to abuse, which is refused and nothing else. */
const HARMFUL = 0.5;

/** How much likelier a request to abuse has to be than a disclosure: whoever discloses something and is refused is left without help. */
const LEAD = 1.2;

/** Learns from the examples that come with the program and from `asked`, the features of a corpus's own questions, which are neither. */
export function* learnSafeguard(
  asked: readonly Uint32Array[],
  messages: Pick<MessageReader, 'note'>,
): Steps<Model> {
  const read = (texts: readonly string[]) => mapInSteps(texts, (text) => messages.note(foldText(text)));
  // What is told plainly counts twice, so that it isn't lost among all that is told between the lines.
  const disclosures = yield* read([
    ...DISCLOSURES,
    ...DISCLOSURES,
    ...TOLD_BY_CHILDREN,
    ...TOLD_BY_ADULTS,
    ...TOLD_BETWEEN_THE_LINES,
  ]);
  const requests = yield* read(REQUESTS);
  const neither = yield* read([...NEITHER, ...NEAR_PLEAS, ...NO_PLEAS]);
  return yield* trainClassifier(
    [disclosures, requests, [...neither, ...sampleEvenly(asked, MOST_ASKED)]],
    TRAINING,
  );
}

/** The safeguard that was learned. */
export function createSafeguard(model: Model, messages: Pick<MessageReader, 'read'>): Safeguard {
  const classify = createClassifier(model);
  const judge = (message: Uint32Array) => (message.length < FEWEST ? [] : classify(message));
  return {
    concernOf: ({ manner }) => {
      const [disclosure = 0, harmful = 0] = judge(manner);
      if (harmful >= HARMFUL && harmful >= LEAD * disclosure) return 'harmful';
      if (disclosure < LIKELY) return null;
      return disclosure >= DISCLOSURE ? 'disclosure' : 'likely disclosure';
    },
    disclosesBeside: ({ folded }) =>
      readHarmParts(folded).some((part) => {
        const [disclosure = 0, harmful = 0] = judge(messages.read(part));
        return disclosure >= BESIDE && disclosure > harmful;
      }),
  };
}
