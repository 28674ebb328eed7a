import { foldText } from '../../text/normalise.ts';
import { OFF_TOPIC } from '../field/off-topic.ts';
import { trainClassifier } from '../learned/classifier.ts';
import { readFeatures } from '../learned/message-features.ts';
import { DISCLOSURES } from './examples/disclosures.ts';
import { NEITHER } from './examples/neither.ts';
import { REQUESTS } from './examples/requests.ts';

/** What keeps a message from being taken for a question: somebody needs help, or wants help to abuse. */
export type Concern = 'disclosure' | 'harmful';

/** The concern of a message, or null. */
export type Safeguard = (features: ReadonlySet<string>) => Concern | null;

/**
 * From this probability on a message counts as a disclosure or a plea. To miss one is worse than a false alarm, so less than an
 * even chance is enough. Example: "can encryption hide what my stepbrother sends me" is as much a question as a hint; its
 * writer gets help lines, and can ask again in other words.
 */
const DISCLOSURE = 0.4;

/** The same for a request to abuse, which is refused and nothing else. */
const HARMFUL = 0.45;

/**
 * A safeguard: a classifier trained on the examples that come with the program and on `questions`, a corpus's own, which are
 * neither. The same questions give the same safeguard.
 */
export function createSafeguard(questions: readonly string[]): Safeguard {
  const read = (messages: readonly string[]) => messages.map((message) => readFeatures(foldText(message)));
  const classify = trainClassifier([
    { label: 'disclosure', messages: read(DISCLOSURES) },
    { label: 'harmful', messages: read(REQUESTS) },
    { label: 'neither', messages: read([...NEITHER, ...OFF_TOPIC, ...questions]) },
  ]);
  return (features) => {
    const { disclosure, harmful } = classify(features);
    if (harmful >= HARMFUL && harmful >= disclosure) return 'harmful';
    return disclosure >= DISCLOSURE ? 'disclosure' : null;
  };
}
