/** A line of a comparison: one that stayed, went or came. `before` and `after` are its 1-based numbers, null where it is not there. */
export interface DiffLine {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
  readonly before: number | null;
  readonly after: number | null;
}

const CONTEXT = 2;

/** What has to go and come to make one text of another, with two lines around each change; empty where they are the same. */
export function diffLines(before: string, after: string): readonly DiffLine[] {
  if (before === after) return [];
  const all = compare(linesOf(before), linesOf(after));
  const changed = all.flatMap(({ kind }, index) => (kind === 'same' ? [] : [index]));
  return all.filter((_, index) => changed.some((at) => Math.abs(at - index) <= CONTEXT));
}

// The line break at the end of a file begins no line.
function linesOf(text: string): readonly string[] {
  return text.replace(/\n$/u, '').split('\n');
}

/** A comparison as people know it: `-` for what goes, `+` for what comes, `@@` where lines were left out. */
export function renderDiff(lines: readonly DiffLine[]): readonly string[] {
  const marks = { same: ' ', gone: '-', new: '+' } as const;
  return lines.flatMap(({ kind, text, before, after }, index) => {
    const last = lines[index - 1];
    const follows =
      last !== undefined &&
      ((before !== null && last.before === before - 1) || (after !== null && last.after === after - 1));
    const head = follows || isBetween(lines, index) ? [] : [`@@ line ${before ?? after} @@`];
    return [...head, `${marks[kind]}${text}`];
  });
}

/** A line that came right after one that went, or the other way round, has no number to follow. */
function isBetween(lines: readonly DiffLine[], index: number): boolean {
  return index > 0 && lines[index]?.kind !== 'same' && lines[index - 1]?.kind !== 'same';
}

/** Longest common subsequence (Wagner and Fischer 1974), without the lines that both begin and end with. */
function compare(before: readonly string[], after: readonly string[]): readonly DiffLine[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < Math.min(before.length, after.length) - head && before.at(-1 - tail) === after.at(-1 - tail))
    tail++;
  const middle = align(before.slice(head, before.length - tail), after.slice(head, after.length - tail));
  const kinds: readonly DiffLine['kind'][] = [
    ...Array<'same'>(head).fill('same'),
    ...middle,
    ...Array<'same'>(tail).fill('same'),
  ];
  return number(kinds, before, after);
}

function align(before: readonly string[], after: readonly string[]): readonly DiffLine['kind'][] {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row--)
    for (let column = after.length - 1; column >= 0; column--)
      lengths[row * width + column] =
        before[row] === after[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
  const kinds: DiffLine['kind'][] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    const same = row < before.length && column < after.length && before[row] === after[column];
    const goes =
      !same &&
      (column === after.length || (row < before.length && at(row + 1, column) >= at(row, column + 1)));
    kinds.push(same ? 'same' : goes ? 'gone' : 'new');
    if (same || goes) row++;
    if (same || !goes) column++;
  }
  return kinds;
}

function number(
  kinds: readonly DiffLine['kind'][],
  before: readonly string[],
  after: readonly string[],
): readonly DiffLine[] {
  let [row, column] = [0, 0];
  return kinds.map((kind): DiffLine => {
    if (kind !== 'new') row++;
    if (kind !== 'gone') column++;
    return {
      kind,
      text: (kind === 'new' ? after[column - 1] : before[row - 1]) ?? '',
      before: kind === 'new' ? null : row,
      after: kind === 'gone' ? null : column,
    };
  });
}
