import type { Claim, Corpus } from '../../corpus/model.ts';
import { collectInSteps, type Steps } from '../../steps.ts';
import { foldText } from '../../text/normalise.ts';
import type { ReadUnits, Unit } from '../read-units.ts';

/** A verb of saying, as claims have it in the present: what stands before it says who speaks. */
const SAYS =
  /\b(?:says?|said|tells?|told|thinks?|believes?|argues?|warns?|urges?|asks?|wants?|calls?|estimates?|puts?|sees?|claims?|proposes?|promises?|demands?|reports?|finds?|found|announced|stated?|states|accuses?)\b/u;

/** How far into a claim its verb of saying stands at most, in characters. */
const REACH = 60;

/** What somebody was once says nothing of what they speak as. */
export const ONCE = /\b(?:former|ex|retired)\b/u;

/** Tells whether any claim gives the words of whom a unit names: of them, of those they belong to, or of somebody of their trade. */
export type HasVoice = (unit: Unit) => boolean;

/** Gathers who speaks in a corpus, a claim a step: speakers with their organisations and trades, and whoever a claim's text has speak. */
export function* createVoices(corpus: Corpus, read: ReadUnits): Steps<HasVoice> {
  const voices = yield* collectInSteps(corpus.claims, (claim) => voicesOf(claim, corpus, read));
  return (unit) => featuresOf(unit).some((feature) => voices.has(feature));
}

function voicesOf(claim: Claim, { speakers }: Corpus, read: ReadUnits): readonly string[] {
  const speaker = speakers.get(claim.speaker ?? '');
  const organisation = speakers.get(speaker?.organisation ?? '');
  const named = [speaker, organisation].flatMap((each) =>
    each
      ? [
          `s:${each.id}`,
          ...[each.name, ...each.aliases].flatMap((name) => featuresOfName(name, read)),
          ...tradesIn(each.role ?? '', read),
        ]
      : [],
  );
  return [...named, ...subjectOf(claim.text, read)];
}

/** What a name of one piece stands for beside itself: "the charities" are charities; "the children's society" is no child. */
function featuresOfName(name: string, read: ReadUnits): readonly string[] {
  const units = read(name.replace(/^the /u, ''));
  return units.length === 1 ? units.flatMap(featuresOf) : [];
}

/** The first and the last word of each part of a role: "Finnish researcher and former police officer" speaks as a Finn and a researcher. */
function tradesIn(role: string, read: ReadUnits): readonly string[] {
  const parts = role.split(/,| and /u).filter((part) => !ONCE.test(foldText(part)));
  return parts.flatMap((part) => {
    const units = read(part);
    return [...units.slice(0, 1), ...units.slice(-1)].flatMap(featuresOf);
  });
}

function subjectOf(text: string, read: ReadUnits): readonly string[] {
  const subject = readSubject(text);
  return subject === null ? [] : featuresIn(subject, read);
}

/** Who speaks in the text of a claim: what stands before its verb of saying; null where it has none. */
export function readSubject(text: string): string | null {
  const verb = SAYS.exec(foldText(text).slice(0, REACH));
  return verb ? text.slice(0, verb.index) : null;
}

function featuresIn(text: string, read: ReadUnits): readonly string[] {
  return read(text).flatMap(featuresOf);
}

function featuresOf({ tags, words, stems }: Unit): readonly string[] {
  if (tags.length > 0) return tags;
  return words.length === 1 ? stems : [];
}
