import { showDate } from '../corpus/edtf.ts';
import type { Safeguarding, SideStance } from '../corpus/model.ts';
import type { Notice, Point } from './answer.ts';

// Making one takes longer than the rest of an answer.
const ANY_OF = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** Names what the question names and the corpus knows nothing about. */
export function unmatchedNotice(unmatched: readonly string[]): Notice {
  const names = unmatched.map((name) => `“${name}”`);
  const list = ANY_OF.format(names);
  return {
    kind: 'unmatched',
    text: `The corpus holds nothing about ${list}. What follows is what it holds nearby.`,
    links: [],
  };
}

/** Says that a number or a date is asked for that nothing found gives. */
export function lacksNotice(lacks: 'figure' | 'date'): Notice {
  const text =
    lacks === 'figure'
      ? 'The corpus holds no figure for this; what is shown is what it holds nearby.'
      : 'The corpus gives no date for this; what is shown is what it says of it, with when that was published.';
  return { kind: 'missing', text, links: [] };
}

/** Says that one side has nothing. */
export function missingNotice(stance: SideStance): Notice {
  return {
    kind: 'missing',
    text: `The corpus holds nothing ${stance === 'pro' ? 'in favour of' : 'against'} this.`,
    links: [],
  };
}

/** Says that one side has nothing on the question itself. */
export function indirectNotice(stance: SideStance): Notice {
  const side = stance === 'pro' ? 'in favour of' : 'against';
  return {
    kind: 'missing',
    text: `Nothing that the corpus holds ${side} the motion speaks to this directly; what is shown is what that side says on the motion.`,
    links: [],
  };
}

/** Says how current the evidence shown is, and of how much of it that is not known; null where none is shown. */
export function datedNotice(points: readonly Pick<Point, 'date'>[], language = 'en-GB'): Notice | null {
  if (points.length === 0) return null;
  const period = describePeriod(points, language);
  const isAllDated = points.every(({ date }) => date !== null);
  const text =
    period === null
      ? 'The evidence shown is undated.'
      : `The evidence shown is from ${period}${isAllDated ? '' : ', some of it undated'}; what happened later is not in it.`;
  return { kind: 'dated', text, links: [] };
}

/** From when to when the evidence shown is, as people read it; null where no date of it is known. */
export function describePeriod(points: readonly Pick<Point, 'date'>[], language: string): string | null {
  const dates = points.flatMap(({ date }) => date ?? []).sort();
  const [oldest, newest] = [dates[0], dates.at(-1)];
  if (oldest === undefined || newest === undefined) return null;
  return oldest === newest
    ? showDate(oldest, language)
    : `${showDate(oldest, language)} to ${showDate(newest, language)}`;
}

/** What somebody in need is given: a word, what to do in danger, and help by region. */
export function safeguardingNotices({ intro, emergency, regions }: Safeguarding): readonly Notice[] {
  const help = regions.map(({ region, lines }) => ({
    kind: 'safeguarding' as const,
    text: region,
    links: lines.map(({ name, offers, contact, url }) => ({
      label: `${[name, contact].filter(Boolean).join(' ')}: ${offers.replace(/\.$/u, '')}`,
      url,
    })),
  }));
  return [
    { kind: 'safeguarding', text: intro, links: [] },
    { kind: 'safeguarding', text: emergency, links: [] },
    ...help,
  ];
}
