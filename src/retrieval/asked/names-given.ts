import type { Claim, Corpus } from '../../corpus/model.ts';
import { foldText } from '../../text/normalise.ts';
import type { Question } from '../question.ts';
import type { ReadUnits, Unit } from '../read-units.ts';
import type { IsNameOf, NameKind } from './kinds.ts';
import { readSubject } from './voices.ts';
import { DOERS, GOVERNING_DOERS, OFFICE, SAYING_DOERS, WANTED } from './wanted.ts';

/** Tells which kind of name a folded question asks for and a claim does not give; null where the claim will do. */
export type NamesGiven = (question: Question, found: readonly Claim[]) => NameKind | null;

/** In how many of a claim's first characters stands who does what it tells, where nobody speaks. */
const SUBJECT = 40;

/** Makes what tells whether claims name what is asked for. */
export function createNamesGiven(corpus: Corpus, read: ReadUnits, isNameOf: IsNameOf): NamesGiven {
  return ({ folded, units }, found) => {
    const kind = WANTED.find(({ words }) => words.test(folded))?.kind;
    if (kind === undefined) return null;
    const asDoers = kind === 'company' && DOERS.test(folded);
    const gives = (claim: Claim) =>
      isOfKind(kind, claim, corpus) ||
      [
        ...unitsOf(asDoers, claim, read),
        ...besideOf(kind, asDoers && !SAYING_DOERS.test(folded), claim, units, corpus).flatMap(read),
        ...(kind === 'place' && GOVERNING_DOERS.test(folded) ? nameWordsOf(claim, corpus) : []).flatMap(read),
      ].some((unit) => isNameOf(kind, unit));
    return found.some(gives) ? null : kind;
  };
}

/** Whether a claim is itself what is asked for, or is said by such a person. */
function isOfKind(kind: NameKind, { kind: own, speaker }: Claim, { speakers }: Corpus): boolean {
  if (kind === 'law') return own === 'law';
  return kind === 'person' && OFFICE.test(foldText(speakers.get(speaker ?? '')?.role ?? ''));
}

/** What a claim speaks of; of doers, only who does what it tells. Who says it is no part of that. */
function unitsOf(asDoers: boolean, { text, quote, speaker }: Claim, read: ReadUnits): readonly Unit[] {
  const said = asDoers ? [readSubject(text) ?? text.slice(0, SUBJECT)] : [text, quote?.exact ?? ''];
  return said.flatMap(read).filter(({ tags }) => !tags.includes(`s:${speaker}`));
}

/** The words of the name of who says a claim, one by one: "British", of "British ministers", names a country. */
function nameWordsOf({ speaker }: Claim, { speakers }: Corpus): readonly string[] {
  return speakers.get(speaker ?? '')?.name.split(/[\s,]+/u) ?? [];
}

/** What is known beside a claim of who says it: where they are from, where the question is about them, and the bodies that say it; of doers, nothing. */
function besideOf(
  kind: NameKind,
  asDoers: boolean,
  { speaker: id }: Claim,
  units: readonly Unit[],
  { speakers }: Corpus,
): readonly string[] {
  const speaker = speakers.get(id ?? '');
  const organisation = speakers.get(speaker?.organisation ?? '');
  const known = [speaker, organisation].filter((each) => each !== undefined);
  if (kind === 'company') return asDoers ? [] : known.map(({ name }) => name);
  const isNamed = known.some((each) => units.some(({ tags }) => tags.includes(`s:${each.id}`)));
  return kind === 'place' && isNamed ? known.flatMap(({ role }) => role ?? '') : [];
}
