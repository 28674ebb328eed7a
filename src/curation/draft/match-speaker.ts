import type { Speaker } from '../../corpus/model.ts';
import { foldText } from '../../text/normalise.ts';
import type { Attribution } from '../speech/stage.ts';
import type { SpeakerDraft } from './source-draft.ts';
import { toId } from './to-id.ts';

/** Matches whoever speaks in a text with the speakers that a corpus knows, by their names and aliases. */
export function createSpeakerMatcher(known: Iterable<Speaker>): (attribution: Attribution) => SpeakerDraft {
  const ids = new Map<string, string>();
  for (const { id, name, aliases } of known)
    for (const each of [name, ...aliases]) if (!ids.has(plain(each))) ids.set(plain(each), id);
  return ({ voice, named }) => {
    const id = ids.get(plain(voice.name)) ?? null;
    const suggestion = id ?? (isProper(voice.name) ? toId(voice.name) : null);
    return { id: named ? id : null, suggestion, words: voice.name };
  };
}

const LINK = /^(?:of|for|the|and|van|von|de|der|den|di|da|la|le|bin)$/u;

function plain(name: string): string {
  return foldText(name).replace(/^the /u, '');
}

/** Whether somebody has a name rather than a description. */
function isProper(name: string): boolean {
  return /^\p{Lu}/u.test(name) && name.split(' ').every((word) => LINK.test(word) || !/^\p{Ll}/u.test(word));
}
