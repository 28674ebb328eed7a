import { addDays } from '../../corpus/edtf.ts';
import { DATE, readDate, type Span, YEAR } from './read-date.ts';
import { readRelative } from './read-relative.ts';
import type { Period } from './time-asked.ts';

type ReadPeriod = (first: Span, second: Span) => Omit<Period, 'relative' | 'isLoose'>;

const between: ReadPeriod = (first, second) => ({
  from: first.first,
  to: second.last,
  words: `from ${first.name} to ${second.name}`,
});
const since: ReadPeriod = ({ first, name }) => ({ from: first, to: null, words: `from ${name} on` });
const after: ReadPeriod = ({ last, name }) => ({
  from: addDays(last, 1),
  to: null,
  words: `from after ${name}`,
});
const before: ReadPeriod = ({ first, name }) => ({
  from: null,
  to: addDays(first, -1),
  words: `from before ${name}`,
});
const until: ReadPeriod = ({ last, name }) => ({ from: null, to: last, words: `from ${name} or before` });
const within: ReadPeriod = ({ first, last, name }) => ({ from: first, to: last, words: `from ${name}` });

interface Cue {
  readonly pattern: RegExp;
  readonly read: ReadPeriod;
  readonly isLoose: boolean;
}

const cue = (pattern: string, read: ReadPeriod, isLoose = false): Cue => ({
  pattern: new RegExp(pattern, 'u'),
  read,
  isLoose,
});

// A number that is part of a longer one, an amount, a share or the number of a law ("2021/1232") is no year.
const START = '(?<![\\w.,£$€#-])';
const END = '(?![\\w%]|[.,/]\\d)';
const D = `(${DATE})`;
const TO = '(?: and | to | until | till | through | ?[-–] ?)';

// The longer ways to say it first: "from 2020 to 2022" is also "from 2020".
const CUES: readonly Cue[] = [
  cue(`\\b(?:between|from) ${D}${TO}${D}${END}`, between),
  cue(`${START}${D}(?: to | until | till | through |[-–])${D}${END}`, between),
  // "From 2021 on" ends there; "polls from 2021 on encryption" is of that year.
  cue(
    `\\bfrom ${D} (?:onwards?\\b|forward\\b|on(?=$|[,.;:?!]| (?:and|only|please|what|which|how|who)\\b))`,
    since,
  ),
  cue(
    `\\b(?:since|starting(?: in| from)?) (?:the )?(?:early |late |mid |start of |beginning of |end of )?${D}${END}`,
    since,
  ),
  cue(`\\b(?:after |post[- ]?)${D}${END}`, after),
  cue(`\\b(?:before |prior to |earlier than |pre[- ]?)${D}${END}`, before),
  cue(`\\b(?:until|till|up to|up until|by) (?:the end of )?${D}${END}`, until),
  cue(
    `\\b(?:in|during|throughout|within|over|for|from) (?:the )?(?:year |course of |early |late |mid[- ]|spring of |summer of |autumn of |fall of |winter of )?${D}${END}`,
    within,
  ),
  cue(`${START}${D}${END}`, within, true),
];

const DECADE = new RegExp(`\\b(${YEAR.replace('\\d\\d', '\\d0')})'?s\\b`, 'u');

/** Reads the stretch of time that a folded question limits itself to; "last year" counts from the newest date of the corpus. */
export function readPeriod(folded: string, newest: string | null): Period | null {
  return readDecade(folded) ?? readDated(folded) ?? readRelative(folded, newest);
}

function readDated(folded: string): Period | null {
  for (const { pattern, read, isLoose } of CUES) {
    const [, first, second] = pattern.exec(folded) ?? [];
    const [one, other] = [readDate(first ?? ''), readDate(second ?? first ?? '')];
    if (one !== null && other !== null && one.first <= other.last)
      return { ...read(one, other), relative: null, isLoose };
  }
  return null;
}

function readDecade(folded: string): Period | null {
  const [, decade] = DECADE.exec(folded) ?? [];
  if (decade === undefined) return null;
  const last = String(Number(decade) + 9);
  return {
    from: `${decade}-01-01`,
    to: `${last}-12-31`,
    words: `from the ${decade}s`,
    relative: null,
    isLoose: false,
  };
}
