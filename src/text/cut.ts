/** The most characters of a menu's label. */
export const MENU_LABEL = 75;

/** A text with no more than so many UTF-16 code units, cut between words where it can be. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most - 1);
  const space = start.lastIndexOf(' ');
  return `${(space > most / 2 ? start.slice(0, space) : start).toWellFormed().replace(/\ufffd$/u, '')}…`;
}
