import type { Corpus } from '../corpus/model.ts';
import { collectInSteps, type Steps } from '../steps.ts';
import { foldText } from '../text/normalise.ts';
import { sampleEvenly } from './learned/sample-evenly.ts';
import type { ReadUnits, Unit } from './read-units.ts';

/** What stands before the thing that is counted. */
const COUNTS =
  /\b(?:how many|(?:number|percentage|percent|per cent|share|proportion|fraction) of)\s+(?:the |all |these |those |different |other )*/u;

/** What the counted did, with nothing between: people are meant, who are counted by every poll. */
const PEOPLE =
  /\bhow many (?:of them )?(?:opposed|supported|favou?red|backed|objected|rejected|wanted|thought|agreed|disagreed|said|signed|voted|died)\b/u;

/** From how many of the ways of asking for figures it is learned what figures count. */
const SAMPLE = 3000;

/**
 * Tells which things of a question no figure of the corpus counts: "how many *journalists* use it?" asks for another figure than
 * any that is there, however well the rest fits.
 */
export type UncountedOf = (folded: string, units: readonly Unit[]) => readonly Unit[];

/** Reads what a corpus's figures count, from their units and from how their claims are asked for. */
export function* createUncountedOf({ claims }: Corpus, read: ReadUnits): Steps<UncountedOf> {
  const withFigures = claims.filter(({ figures }) => figures.length > 0);
  const asked = sampleEvenly(
    withFigures.flatMap(({ questions, phrasings }) => [...questions, ...phrasings]),
    SAMPLE,
  );
  const units = yield* collectInSteps(withFigures, ({ figures }) =>
    figures
      .flatMap(({ unit, meaning }) => [...read(unit), ...read(meaning).slice(0, 1).filter(isThing)])
      .flatMap(featuresOf),
  );
  const things = yield* collectInSteps(asked, (text) =>
    countedIn(foldText(text), read(text)).slice(0, 1).flatMap(featuresOf),
  );
  const isKnown = (unit: Unit) =>
    featuresOf(unit).some((feature) => units.has(feature) || things.has(feature));
  return (folded, spoken) => {
    const counted = PEOPLE.test(folded) ? [] : countedIn(folded, spoken);
    return counted.some(isKnown) ? [] : counted.slice(0, 1);
  };
}

/** Whether a unit is a plain thing: who gives a figure, and who was for or against, are not what is counted. */
function isThing({ tags }: Unit): boolean {
  return tags.length === 0;
}

/** The thing that is counted, with what follows it at once ("abuse *reports*"). */
function countedIn(folded: string, units: readonly Unit[]): readonly Unit[] {
  const cue = COUNTS.exec(folded);
  if (!cue) return [];
  const rest = folded.slice(cue.index + cue[0].length);
  const first = units.findIndex(({ surface }) => rest.startsWith(foldText(surface)));
  const [thing, next] = units.slice(first);
  if (first < 0 || !thing) return [];
  const follows =
    next && rest.slice(foldText(thing.surface).length).trimStart().startsWith(foldText(next.surface));
  return follows ? [thing, next] : [thing];
}

/** Words with their plural, not stems: an office and an officer have one stem, and are not counted alike. */
function featuresOf({ words, tags }: Unit): readonly string[] {
  return tags.length > 0 ? tags : words.map((word) => word.replace(/(?<=\w{2})s$/u, ''));
}
