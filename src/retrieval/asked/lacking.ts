import type { Claim, Corpus } from '../../corpus/model.ts';
import type { Steps } from '../../steps.ts';
import { foldText } from '../../text/normalise.ts';
import type { Question } from '../question.ts';
import type { ReadUnits } from '../read-units.ts';
import type { Intent, Lack } from '../retriever.ts';
import { createKindTest } from './kinds.ts';
import { createNamesGiven } from './names-given.ts';
import { isPartOf, readSayer } from './sayer.ts';
import { isUntold } from './told.ts';
import { createVoices, type HasVoice, ONCE } from './voices.ts';
import { ANYBODY, OF_SOME_SORT } from './wanted.ts';

/** Tells what a question asks for that the claims found for it, best first, do not give; null where nothing is lacking. */
export type LackOf = (question: Question, intent: Intent, found: readonly Claim[]) => Lack | null;

/**
 * Makes what holds an answer to its question: the sort of thing asked for (a place, a law, somebody's words, whether something
 * happened) has to be in what was found. Example: "Which countries want to ban encryption?" finds claims on banning encryption; where
 * none of them names a country, the answer has to say so, or people take it for one.
 */
export function* createLackReader(corpus: Corpus, read: ReadUnits): Steps<LackOf> {
  const hasVoice = yield* createVoices(corpus, read);
  const namesGiven = createNamesGiven(corpus, read, createKindTest(corpus));
  return (question, intent, found) => {
    const words = silentSayer(question, hasVoice);
    if (words !== null) return { kind: 'words', of: words };
    const kind = namesGiven(question, found);
    if (kind !== null) return { kind, of: null };
    return isUntold(question, intent, found, read) ? { kind: 'event', of: null } : null;
  };
}

/** Somebody whose words are asked for and who has none in the corpus, as named; null where there is nobody like that. */
function silentSayer({ folded, units }: Question, hasVoice: HasVoice): string | null {
  const sayer = readSayer(folded);
  if (sayer === null || [ANYBODY, ONCE, OF_SOME_SORT].some((nobody) => nobody.test(sayer))) return null;
  const named = units.filter((unit) => isPartOf(unit, sayer));
  if (!named.some(({ tags }) => tags.length > 0) || named.some(hasVoice)) return null;
  return named.map(({ surface }) => foldText(surface).replace(/'s?$/u, '')).join(' ');
}
