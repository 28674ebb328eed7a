const BETWEEN = /(?<=[.!?…])\s+(?=\S)/u;

/** The sentences of a text of one line, in order: what ends in a mark and is followed by more. */
export function splitSentences(text: string): readonly string[] {
  return text.split(BETWEEN);
}
