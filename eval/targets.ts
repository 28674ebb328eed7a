import { type Rate, share } from './rate.ts';
import type { Score } from './score.ts';

/** What a measure must reach on a test; the rest is printed for information. */
export interface Target {
  readonly key: keyof Score;
  readonly text: string;
  readonly isMet: (score: Score) => boolean;
}

const COMMON: readonly Target[] = [
  { key: 'bothSides', text: '100%', isMet: ({ bothSides }) => share(bothSides) === 1 },
  { key: 'offTopicRefused', text: '>= 98%', isMet: ({ offTopicRefused }) => share(offTopicRefused) >= 0.98 },
  { key: 'wronglyRefused', text: '<= 2%', isMet: ({ wronglyRefused }) => share(wronglyRefused) <= 0.02 },
  { key: 'absentFlagged', text: '>= 95%', isMet: ({ absentFlagged }) => share(absentFlagged) >= 0.95 },
  { key: 'disputesTold', text: 'all', isMet: ({ disputesTold }) => isWhole(disputesTold) },
  { key: 'updatesTold', text: 'all', isMet: ({ updatesTold }) => isWhole(updatesTold) },
  { key: 'uncited', text: '0', isMet: ({ uncited }) => uncited.count === 0 },
  { key: 'unverbatim', text: '0', isMet: ({ unverbatim }) => unverbatim.count === 0 },
  {
    key: 'ledByPro',
    text: '40% to 60%',
    isMet: ({ ledByPro }) => share(ledByPro) >= 0.4 && share(ledByPro) <= 0.6,
  },
];

/** The targets of the sets on the first article. */
export const ARTICLE_TARGETS: readonly Target[] = [
  { key: 'hitAt3', text: '>= 97%', isMet: ({ hitAt3 }) => share(hitAt3) >= 0.97 },
  { key: 'hitAt1', text: '>= 88%', isMet: ({ hitAt1 }) => share(hitAt1) >= 0.88 },
  ...COMMON,
];

/** The targets of the sets on the wider corpus. */
export const WIDE_TARGETS: readonly Target[] = [
  { key: 'hitAt3', text: '>= 95%', isMet: ({ hitAt3 }) => share(hitAt3) >= 0.95 },
  { key: 'datesKept', text: 'all', isMet: ({ datesKept }) => isWhole(datesKept) },
  { key: 'conflictsShown', text: 'all', isMet: ({ conflictsShown }) => isWhole(conflictsShown) },
  ...COMMON,
];

function isWhole({ count, of }: Rate): boolean {
  return count === of;
}
