/** One word or quoted text of a line. */
export interface Piece {
  /** What stands before a colon, e.g. `topic` in `topic:backdoors`; null where nothing does. */
  readonly name: string | null;
  /** The text without name and quotation marks. */
  readonly value: string;
  /** As it was typed. */
  readonly raw: string;
  readonly quoted: boolean;
}

// An optional name, then text in straight or curly quotes (to the end of the line if they are never closed) or one word.
const PIECE = /(?:(?<name>[a-z][a-z-]*): *)?(?:"(?<straight>[^"]*)"?|“(?<curly>[^”]*)”?|(?<word>[^ ]+))/gu;

/** The pieces of a line, in order. */
export function splitPieces(text: string): readonly Piece[] {
  return [...text.matchAll(PIECE)].map(({ 0: raw, groups }) => {
    const quotedValue = groups?.['straight'] ?? groups?.['curly'];
    return {
      name: groups?.['name'] ?? null,
      value: quotedValue ?? groups?.['word'] ?? '',
      raw,
      quoted: quotedValue !== undefined,
    };
  });
}

/** The text of pieces: without quotation marks where it is one quoted piece, otherwise as it was typed. */
export function textOf(pieces: readonly Piece[]): string {
  const [only] = pieces;
  if (pieces.length === 1 && only !== undefined && only.name === null) return only.value;
  return pieces.map(({ raw }) => raw).join(' ');
}
