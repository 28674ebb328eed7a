/**
 * The optimal string alignment distance of two words: insertions, deletions, substitutions and swaps of neighbours,
 * each once (Damerau 1964). Gives `limit + 1` as soon as it is certain to be above `limit`.
 */
export function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    const current = nextRow(left, right, row, last, beforeLast);
    if (Math.min(...current) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[right.length] ?? 0, limit + 1);
}

function nextRow(
  left: string,
  right: string,
  row: number,
  last: readonly number[],
  beforeLast: readonly number[],
): number[] {
  const current = [row];
  for (let column = 1; column <= right.length; column++) {
    const same = left[row - 1] === right[column - 1] ? 0 : 1;
    const swapped =
      row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
    const ways = [at(current, column - 1) + 1, at(last, column) + 1, at(last, column - 1) + same];
    current.push(Math.min(...ways, swapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY));
  }
  return current;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
