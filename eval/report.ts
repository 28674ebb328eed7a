import type { Rate, Score } from './score.ts';

/** What a measure must reach on the test half; the rest is printed for information. */
export const TARGETS: readonly {
  readonly key: keyof Score;
  readonly text: string;
  readonly isMet: (score: Score) => boolean;
}[] = [
  { key: 'hitAt3', text: '>= 97%', isMet: ({ hitAt3 }) => share(hitAt3) >= 0.97 },
  { key: 'hitAt1', text: '>= 88%', isMet: ({ hitAt1 }) => share(hitAt1) >= 0.88 },
  { key: 'bothSides', text: '100%', isMet: ({ bothSides }) => share(bothSides) === 1 },
  { key: 'offTopicRefused', text: '>= 98%', isMet: ({ offTopicRefused }) => share(offTopicRefused) >= 0.98 },
  { key: 'wronglyRefused', text: '<= 2%', isMet: ({ wronglyRefused }) => share(wronglyRefused) <= 0.02 },
  { key: 'absentFlagged', text: '>= 95%', isMet: ({ absentFlagged }) => share(absentFlagged) >= 0.95 },
  { key: 'uncited', text: '0', isMet: ({ uncited }) => uncited.count === 0 },
  { key: 'unverbatim', text: '0', isMet: ({ unverbatim }) => unverbatim.count === 0 },
  {
    key: 'ledByPro',
    text: '40% to 60%',
    isMet: ({ ledByPro }) => share(ledByPro) >= 0.4 && share(ledByPro) <= 0.6,
  },
];

const LABELS: Readonly<Record<keyof Score, string>> = {
  hitAt1: 'hit@1',
  hitAt3: 'hit@3',
  mrr: 'MRR',
  bothSides: 'both sides where due',
  offTopicRefused: 'off-topic refused',
  harmfulRefused: 'requests to abuse refused',
  wronglyRefused: 'wrongly refused',
  absentFlagged: 'absent things flagged',
  wronglyFlagged: 'wrongly flagged',
  disclosuresFound: 'disclosures found',
  falseAlarms: 'false alarms',
  lackingSaid: 'lacking things said',
  wronglyPartial: 'wrongly partial',
  helpShown: 'help beside an answer',
  botTold: 'the bot explained',
  languageTold: 'other languages told',
  uncited: 'uncited points',
  unverbatim: 'unverbatim quotes',
  ledByPro: 'two-sided answers led by pro',
  fairRoom: 'pro/con words 0.7 to 1.4',
  wordRatio: 'pro/con words, all',
};

/** A table of scores, a column a system. */
export function renderScores(
  title: string,
  systems: readonly { readonly name: string; readonly score: Score }[],
): string {
  const keys = Object.keys(LABELS) as readonly (keyof Score)[];
  const head = [title.padEnd(32), ...systems.map(({ name }) => name.padEnd(24)), 'target'].join('');
  const rows = keys.map((key) => {
    const target = TARGETS.find((each) => each.key === key)?.text ?? '';
    return [LABELS[key].padEnd(32), ...systems.map(({ score }) => show(score[key]).padEnd(24)), target]
      .join('')
      .trimEnd();
  });
  return [head, ...rows].join('\n');
}

function show(value: Rate | number): string {
  if (typeof value === 'number') return Number.isFinite(value) ? value.toFixed(3) : '-';
  return value.of === 0 ? '-' : `${value.count}/${value.of} (${(100 * share(value)).toFixed(1)}%)`;
}

function share({ count, of }: Rate): number {
  return of === 0 ? 0 : count / of;
}
