import type { Fallen } from './draft-floors.ts';
import { type DraftScore, f1Of, type Tally } from './draft-score.ts';

const LABELS: Readonly<Record<keyof DraftScore, string>> = {
  quotes: 'quotes, whole',
  speakers: 'quotes with their speaker',
  places: 'right paragraph',
  figures: 'figures',
  paragraphs: 'texts with all paragraphs',
};

/** A table of precision, recall and F1, a row a measure and a system. */
export function renderDraftScores(
  title: string,
  systems: readonly { readonly name: string; readonly score: DraftScore }[],
): string {
  const head = `${title.padEnd(28)}${'system'.padEnd(16)}${'precision'.padEnd(18)}${'recall'.padEnd(18)}F1`;
  const rows = (Object.keys(LABELS) as readonly (keyof DraftScore)[]).flatMap((key) =>
    systems.map(({ name, score }) => `${LABELS[key].padEnd(28)}${name.padEnd(16)}${show(score[key])}`),
  );
  return [head, ...rows].join('\n');
}

/** What fell below its floor, in a line. */
export function renderFallen(fallen: readonly Fallen[]): string {
  if (fallen.length === 0) return 'Every F1 is at its floor or above.';
  const each = fallen.map(
    ({ half, key, f1, floor }) => `${LABELS[key]} ${percent(f1)}, not ${percent(floor)} (${half})`,
  );
  return `Below the floor: ${each.join('; ')}`;
}

function show(tally: Tally): string {
  const { right, found, due } = tally;
  return `${share(right, found).padEnd(18)}${share(right, due).padEnd(18)}${percent(f1Of(tally))}`;
}

function share(count: number, of: number): string {
  return of === 0 ? '-' : `${count}/${of} ${percent(count / of)}`;
}

function percent(value: number): string {
  return `${(100 * value).toFixed(1)}%`;
}
