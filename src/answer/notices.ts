import { showDate } from '../corpus/edtf.ts';
import type { Safeguarding, SideStance } from '../corpus/model.ts';
import type { Lack } from '../retrieval/retriever.ts';
import type { Period } from '../retrieval/time/time-asked.ts';
import type { Link, Notice, Point } from './answer.ts';
import { endsOf } from './evidence.ts';

// Making one takes longer than the rest of an answer.
const ANY_OF = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** A notice that speaks of no claim. */
function notice(kind: Notice['kind'], text: string, links: readonly Link[] = []): Notice {
  return { kind, text, links, about: [], point: null };
}

/** Names what the question names and the corpus knows nothing about. */
export function unmatchedNotice(unmatched: readonly string[]): Notice {
  const names = unmatched.map((name) => `“${name}”`);
  const list = ANY_OF.format(names);
  return notice('unmatched', `The corpus holds nothing about ${list}. What follows is what it holds nearby.`);
}

const NEARBY = 'what is shown is what the corpus holds nearby.';

/** Says that something is asked for that nothing found gives. */
export function lacksNotice({ kind, of }: Lack): Notice {
  return notice('missing', lacking(kind, of));
}

function lacking(kind: Lack['kind'], of: string | null): string {
  switch (kind) {
    case 'figure':
      return 'The corpus holds no figure for this; what is shown is what it holds nearby.';
    case 'date':
      return 'The corpus gives no date for this; what is shown is what it says of it, with when that was published.';
    case 'words':
      return of === null
        ? `Nothing found gives their words; ${NEARBY}`
        : `The corpus holds no words of “${of}”; what is shown is what it holds nearby.`;
    case 'event':
      return `Nothing found says whether this happened; ${NEARBY}`;
    default:
      return `Nothing found names the ${kind} that is asked for; ${NEARBY}`;
  }
}

/** Says that one side has nothing, in the time that is asked for where there is one. */
export function missingNotice(stance: SideStance, period: Period | null = null): Notice {
  const side = stance === 'pro' ? 'in favour of' : 'against';
  const then = period === null ? '' : ` ${period.words}`;
  return notice('missing', `The corpus holds nothing ${side} this${then}.`);
}

/** Says that what is shown is limited to a time, and how that was read where the asker counted from today. */
export function limitedNotice({ words, relative }: Period): Notice {
  return notice('dated', `Only what is ${words} is shown.${readAs(relative)}`);
}

/** Says that nothing is from the time that is asked for, and when the nearest is from. */
export function nothingThenNotice({ words, relative }: Period, nearest: string | null): Notice {
  const then = nearest === null ? 'what it holds is undated' : `the nearest in time is from ${nearest}`;
  return notice('missing', `The corpus holds nothing on this ${words}; ${then}.${readAs(relative)}`);
}

/** A corpus knows no today. */
function readAs(relative: string | null): string {
  return relative === null ? '' : ` “${relative}” is counted from the newest date in the corpus.`;
}

/** Says that only what happened is shown, and where more of it is. */
export function changesNotice(subject: string): Notice {
  return notice(
    'dated',
    `Only what happened is shown, the newest first: /timeline ${subject} shows it in order of time.`,
  );
}

/** Says that one side has nothing on the question itself. */
export function indirectNotice(stance: SideStance): Notice {
  const side = stance === 'pro' ? 'in favour of' : 'against';
  return notice(
    'missing',
    `Nothing that the corpus holds ${side} the motion speaks to this directly; what is shown is what that side says on the motion.`,
  );
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
  return notice('dated', text);
}

/** From when to when the evidence shown is, as people read it; null where no date of it is known. */
export function describePeriod(points: readonly Pick<Point, 'date'>[], language: string): string | null {
  const ends = endsOf(points.flatMap(({ date }) => date ?? []));
  if (ends === null) return null;
  const { oldest, newest } = ends;
  return oldest === newest
    ? showDate(oldest, language)
    : `${showDate(oldest, language)} to ${showDate(newest, language)}`;
}

/** What somebody in need is given: a word, what to do in danger, and help by region. */
export function safeguardingNotices({ intro, emergency, regions }: Safeguarding): readonly Notice[] {
  const help = regions.map(({ region, lines }) =>
    notice(
      'safeguarding',
      region,
      lines.map(({ name, offers, contact, url }) => ({
        label: `${[name, contact].filter(Boolean).join(' ')}: ${offers.replace(/\.$/u, '')}`,
        url,
      })),
    ),
  );
  return [notice('safeguarding', intro), notice('safeguarding', emergency), ...help];
}
