import { foldText } from '../../text/normalise.ts';
import { trainClassifier } from './classifier.ts';
import { CHATTER } from './examples/chatter.ts';
import { DISCLOSURES } from './examples/disclosures.ts';
import { NEITHER } from './examples/neither.ts';
import { REQUESTS } from './examples/requests.ts';
import { readFeatures } from './message-features.ts';

/** What keeps a message from being taken for a question: somebody needs help, or wants help to abuse. */
export type Concern = 'disclosure' | 'harmful';

/** The concern of a folded message, or null. Never throws, whatever the text. */
export type Safeguard = (folded: string) => Concern | null;

/**
 * From this probability on a message counts as a disclosure or a plea. To miss one is worse than a false alarm, so less than an
 * even chance is enough. Example: "can encryption hide what my stepbrother sends me" is as much a question as a hint; its
 * writer gets help lines, and can ask again in other words.
 */
const DISCLOSURE = 0.4;

/** The same for a request to abuse, which is refused and nothing else. */
const HARMFUL = 0.45;

/** How many of a corpus's own questions are learned from; a larger corpus adds little and takes long. */
const LEARNED = 3000;

/**
 * A safeguard: a classifier trained on the examples that come with the program and on `questions`, a corpus's own, which are
 * neither. The same questions give the same safeguard. It takes about a quarter of a second to make and some 20 microseconds
 * to ask; the time grows with the length of the message and no faster.
 */
export function createSafeguard(questions: readonly string[]): Safeguard {
  const read = (messages: readonly string[]) => messages.map((message) => readFeatures(foldText(message)));
  const classify = trainClassifier([
    { label: 'disclosure', messages: read(DISCLOSURES) },
    { label: 'harmful', messages: read(REQUESTS) },
    { label: 'neither', messages: read([...NEITHER, ...CHATTER, ...sampleEvenly(questions, LEARNED)]) },
  ]);
  return (folded) => {
    const { disclosure, harmful } = classify(readFeatures(folded));
    if (harmful >= HARMFUL && harmful >= disclosure) return 'harmful';
    return disclosure >= DISCLOSURE ? 'disclosure' : null;
  };
}

/** At most so many of a list, from all over it. */
function sampleEvenly<Item>(items: readonly Item[], most: number): readonly Item[] {
  const step = Math.max(1, items.length / most);
  const count = Math.min(most, items.length);
  return Array.from({ length: count }, (_, at) => items[Math.floor(at * step)]).filter(
    (item) => item !== undefined,
  );
}
