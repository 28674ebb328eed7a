/**
 * The optimal string alignment distance of two words: insertions, deletions, substitutions and swaps of neighbours,
 * each once (Damerau 1964). Gives `limit + 1` as soon as it is certain to be above `limit`.
 */
export function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let [beforeLast, last, current]: [number[], number[], number[]] = [[], [], []];
  for (let column = 0; column <= right.length; column++) last.push(column);
  for (let row = 1; row <= left.length; row++) {
    if (fillRow(current, left, right, row, last, beforeLast) > limit) return limit + 1;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return Math.min(last[right.length] ?? 0, limit + 1);
}

/** Writes a row of the table; gives the least in it. */
function fillRow(
  current: number[],
  left: string,
  right: string,
  row: number,
  last: readonly number[],
  beforeLast: readonly number[],
): number {
  const letter = left.charCodeAt(row - 1);
  const before = left.charCodeAt(row - 2);
  let value = row;
  let least = row;
  current[0] = row;
  for (let column = 1; column <= right.length; column++) {
    const other = right.charCodeAt(column - 1);
    const replaced = (last[column - 1] ?? 0) + (letter === other ? 0 : 1);
    value = Math.min(value + 1, (last[column] ?? 0) + 1, replaced);
    if (row > 1 && column > 1 && before === other && letter === right.charCodeAt(column - 2))
      value = Math.min(value, (beforeLast[column - 2] ?? 0) + 1);
    current[column] = value;
    if (value < least) least = value;
  }
  return least;
}
