/** Columns of a narrow terminal: below this, lines are left to the terminal to break. */
export const MIN_WIDTH = 30;

/** Columns beyond which text is hard to read, however wide the window is. */
export const MAX_WIDTH = 100;

/** The width that text is set to in a terminal of so many columns. */
export function textWidth(columns: number): number {
  return Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, columns));
}
