import { type Rate, share } from './rate.ts';
import type { Score } from './score.ts';
import type { Target } from './targets.ts';

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
  datesKept: 'years asked about kept to',
  conflictsShown: 'conflicts shown where due',
  disputesTold: 'disputed claims shown as such',
  updatesTold: 'overtaken claims shown as such',
  uncited: 'uncited points',
  unverbatim: 'unverbatim quotes',
  ledByPro: 'two-sided answers led by pro',
  fairRoom: 'pro/con words 0.7 to 1.4',
  wordRatio: 'pro/con words, all',
};

const KEYS = Object.keys(LABELS) as readonly (keyof Score)[];

/** A table of scores, a column a system. */
export function renderScores(
  title: string,
  systems: readonly { readonly name: string; readonly score: Score }[],
  targets: readonly Target[],
): string {
  const head = [title.padEnd(38), ...systems.map(({ name }) => name.padEnd(24)), 'target'].join('');
  const rows = KEYS.map((key) => {
    const target = targets.find((each) => each.key === key)?.text ?? '';
    return [LABELS[key].padEnd(38), ...systems.map(({ score }) => show(score[key]).padEnd(24)), target]
      .join('')
      .trimEnd();
  });
  return [head, ...rows].join('\n');
}

/** What is compared between sets. */
const COMPARED: readonly (readonly [key: keyof Score, label: string])[] = [
  ['hitAt1', 'hit@1'],
  ['hitAt3', 'hit@3'],
  ['bothSides', 'both'],
  ['offTopicRefused', 'off-topic'],
  ['wronglyRefused', 'wrongly'],
  ['absentFlagged', 'absent'],
  ['datesKept', 'years'],
  ['disputesTold', 'disputed'],
  ['updatesTold', 'overtaken'],
];

/** A table of one system's scores, a row a set. */
export function renderSets(sets: readonly { readonly name: string; readonly score: Score }[]): string {
  const head = ['Evenkey, in percent'.padEnd(26), ...COMPARED.map(([, label]) => label.padStart(10))].join(
    '',
  );
  const rows = sets.map(({ name, score }) =>
    [name.padEnd(26), ...COMPARED.map(([key]) => percent(score[key]).padStart(10))].join(''),
  );
  return [head, ...rows].join('\n');
}

function show(value: Rate | number): string {
  if (typeof value === 'number') return Number.isFinite(value) ? value.toFixed(3) : '-';
  return value.of === 0 ? '-' : `${value.count}/${value.of} (${percent(value)}%)`;
}

function percent(value: Rate | number): string {
  if (typeof value === 'number') return value.toFixed(3);
  return value.of === 0 ? '-' : (100 * share(value)).toFixed(1);
}
