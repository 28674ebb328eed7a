const MARK = /[’']/u;
const OPENING = /(?:^|[\s([—–])[‘'](?=[\p{L}\d])/u;

/**
 * The offset of the single mark that closes what begins at `from`; null where none does. A mark within a word is an apostrophe; one behind
 * a plural's s is the possessive where the sentence goes on in small letters and another mark can close: "the doctors’ union said no,’".
 */
export function findSingleClose(text: string, from: number): number | null {
  const ends = listEnds(text, from);
  for (const [index, at] of ends.entries()) {
    const later = ends[index + 1];
    if (later === undefined || !isPossessive(text, at)) return at;
    if (OPENING.test(text.slice(at + 1, later))) return at;
  }
  return null;
}

function listEnds(text: string, from: number): readonly number[] {
  const ends: number[] = [];
  for (let at = from + 1; at < text.length; at++) {
    const next = text[at + 1] ?? ' ';
    if (MARK.test(text[at] ?? '') && !/[\p{L}\d]/u.test(next) && !/\s/u.test(text[at - 1] ?? ' '))
      ends.push(at);
  }
  return ends;
}

function isPossessive(text: string, at: number): boolean {
  return /s/iu.test(text[at - 1] ?? '') && /^\s\p{Ll}/u.test(text.slice(at + 1));
}
