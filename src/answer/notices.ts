import { showDate } from '../corpus/edtf.ts';
import type { Safeguarding, SideStance } from '../corpus/model.ts';
import type { Citation, Notice } from './answer.ts';

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

/** Says how current the evidence shown is; null where none is shown of which a date is known. */
export function datedNotice(citations: readonly Citation[], language = 'en-GB'): Notice | null {
  const dates = citations.flatMap(({ published }) => published ?? []).sort();
  const [oldest] = dates;
  const newest = dates.at(-1);
  if (oldest === undefined || newest === undefined) return null;
  const period =
    oldest === newest
      ? showDate(oldest, language)
      : `${showDate(oldest, language)} to ${showDate(newest, language)}`;
  return {
    kind: 'dated',
    text: `The evidence shown is from ${period}; what happened later is not in it.`,
    links: [],
  };
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
