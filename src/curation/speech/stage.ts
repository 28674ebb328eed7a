import { assertNever } from '../../assert-never.ts';
import type { Cast, Voice } from './cast.ts';
import { findNames } from './names.ts';
import type { Subject } from './subject.ts';

/** Who speaks, and whether the text says so by name. */
export interface Attribution {
  readonly voice: Voice;
  /** False where it was concluded from a pronoun, a description or the place of the words. */
  readonly named: boolean;
}

/** Who was spoken of so far, so that "he", "the charity" and words without a name can be given to somebody. */
export interface Stage {
  readonly resolve: (subject: Subject) => Attribution | null;
  /** Takes note of the people and bodies that a part of a sentence speaks of. */
  readonly mention: (frame: string) => void;
  /** Puts somebody who speaks before all who are only spoken of. */
  readonly step: (voice: Voice) => void;
  /** Who spoke or was spoken of last. */
  readonly last: () => Voice | null;
}

const BODY_NOUN =
  /(?:^|\s)(?:charity|company|firm|group|organisation|organization|agency|service|platform|network|watchdog|regulator|union|alliance|coalition|body|council|institute|foundation|court|ministry|app|giant|guild)$/iu;
const PERSON_NOUN =
  /^(?:minister|professor|researcher|lawyer|author|commissioner|spokesman|spokeswoman|spokesperson|director|expert|specialist|activist|campaigner|senator|judge|officer|president|chair|secretary|consultant)$/iu;
// Behind these stand places, and those who are spoken to.
const BESIDE = /\b(?:in|at|near|from|across|around|outside|on|told|tells|interview with)\s+(?:the\s+)?$/iu;
const GENDERS: Readonly<Record<string, 'he' | 'she'>> = { he: 'he', she: 'she' };

/** An empty stage. */
export function createStage(cast: Cast): Stage {
  let recent: readonly Voice[] = [];
  const genders = new Map<string, 'he' | 'she'>();
  const push = (voice: Voice): Voice => {
    recent = [voice, ...recent.filter(({ name }) => name !== voice.name)].slice(0, 12);
    return voice;
  };
  const find = (isBody: boolean, gender?: 'he' | 'she') =>
    recent.find((voice) => voice.isBody === isBody && fits(genders.get(voice.name), gender)) ?? null;
  const byPronoun = (word: string): Voice | null => {
    const gender = GENDERS[word];
    if (gender === undefined)
      return word === 'it' ? find(true) : word === 'they' ? (recent[0] ?? null) : null;
    const voice = find(false, gender);
    if (voice !== null) genders.set(voice.name, gender);
    return voice;
  };
  const byDescription = (words: string, definite: boolean): Voice => {
    const noun = words.split(' ').at(-1) ?? words;
    const isOne = definite && !/ /u.test(words);
    const meant = isOne && PERSON_NOUN.test(noun) ? find(false) : isOne ? bodyFor(noun) : null;
    return meant ?? { name: words, isBody: BODY_NOUN.test(words) };
  };
  const bodyFor = (noun: string): Voice | null =>
    cast.bodyCalled(noun) ?? (BODY_NOUN.test(noun) ? find(true) : null);
  const resolve = (subject: Subject): Attribution | null => {
    switch (subject.kind) {
      case 'name':
        return { voice: push(cast.voiceOf(subject.name, subject)), named: true };
      case 'pronoun': {
        const voice = byPronoun(subject.word);
        return voice === null ? null : { voice: push(voice), named: false };
      }
      case 'description': {
        const voice = byDescription(subject.words, subject.definite);
        return { voice: push(voice), named: voice.name === subject.words };
      }
      default:
        return assertNever(subject);
    }
  };
  const mention = (frame: string): void => {
    const names = findNames(frame).filter(
      ({ from, to }) => !/^['’]/u.test(frame.slice(to)) && !BESIDE.test(frame.slice(0, from)),
    );
    // The one named first is mostly whom the sentence is about.
    for (const found of names.toReversed()) push(cast.voiceOf(found.name, found));
  };
  return { resolve, mention, step: (voice) => void push(voice), last: () => recent[0] ?? null };
}

function fits(known: 'he' | 'she' | undefined, wanted: 'he' | 'she' | undefined): boolean {
  return known === undefined || wanted === undefined || known === wanted;
}
