/** Fewer characters are no question, and might be the name of something in the line. */
const FEWEST = 8;

/** A line of the log without what somebody asked, wherever an error carried it. */
export function hideAsked(line: string, asked: Iterable<string>): string {
  let hidden = line;
  for (const text of asked) {
    const words = text.trim();
    if (words.length >= FEWEST) hidden = hidden.replaceAll(JSON.stringify(words).slice(1, -1), '[asked]');
  }
  return hidden;
}
