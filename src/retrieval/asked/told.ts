import type { Claim } from '../../corpus/model.ts';
import { foldText } from '../../text/normalise.ts';
import { DEBATE } from '../intent/cues.ts';
import type { Question } from '../question.ts';
import type { ReadUnits, Unit } from '../read-units.ts';
import type { Intent } from '../retriever.ts';
import { isPartOf } from './sayer.ts';
import { HAPPENED, REACTED, SPOKE } from './wanted.ts';

/** How much of what is asked a claim has to say to tell that it happened. */
const TOLD = 0.75;

/** What tells that something happened; an argument or a wish does not. */
const HAPPENINGS: ReadonlySet<Claim['kind']> = new Set(['event', 'law', 'fact', 'statistic']);

/**
 * Whether a question asks if something happened that none of some claims tells. Example: "Did Facebook stop its plans?" finds who
 * urges it to, and that is a proposal.
 */
export function isUntold(
  question: Question,
  intent: Intent,
  found: readonly Claim[],
  read: ReadUnits,
): boolean {
  const { folded, units } = question;
  if (!HAPPENED.test(folded)) return false;
  // Somebody's words are an answer to whom they speak of, whatever sort of claim they are.
  const object = intent === 'speaker' ? (REACTED.exec(folded)?.[1] ?? null) : null;
  if (object !== null)
    return !tells(
      units.filter((unit) => isPartOf(unit, object)),
      found,
      read,
    );
  if ((intent !== 'contested' && intent !== 'fact') || DEBATE.test(folded) || SPOKE.test(folded))
    return false;
  const happenings = found.filter(({ kind }) => HAPPENINGS.has(kind));
  return !tells(units, happenings, read) && !isListed(units, happenings, read);
}

/** Whether one of some claims lists a question for what happened that speaks of all of some units: whoever wrote it saw that it is answered. */
function isListed(units: readonly Unit[], claims: readonly Claim[], read: ReadUnits): boolean {
  const asks = (question: string) =>
    HAPPENED.test(foldText(question)) && speaksOf([question], units, read, 1);
  return claims.some(({ questions }) => questions.some(asks));
}

// "The coalition" is a speaker, and a coalition all the same.
const ARTICLE = /\bthe /giu;

/** Whether one of some claims speaks of nearly all of some units. */
function tells(units: readonly Unit[], claims: readonly Claim[], read: ReadUnits): boolean {
  return claims.some(({ text, quote }) => speaksOf([text, quote?.exact ?? ''], units, read, TOLD));
}

/** Whether some texts together speak of a share of some units. */
function speaksOf(texts: readonly string[], units: readonly Unit[], read: ReadUnits, share: number): boolean {
  const said = new Set(texts.flatMap((each) => read(each.replace(ARTICLE, ' '))).flatMap(featuresOf));
  const spoken = units.filter((unit) => featuresOf(unit).some((each) => said.has(each)));
  return spoken.length >= share * units.length;
}

function featuresOf({ tags, stems }: Unit): readonly string[] {
  return [...tags, ...stems];
}
