/** A text of the curators' own on one line, with straight quotation marks. */
export function fixText(text: string): string {
  return text
    .replace(/[‘’‚‛]/gu, "'")
    .replace(/[“”„‟]/gu, '"')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** A quote without white space and without the one pair of quotation marks around it; its words stay as they are. */
export function fixQuote(exact: string): string {
  const words = exact.trim();
  const inner = /^“([^“”]*)”$/u.exec(words)?.[1] ?? /^"([^"]*)"$/u.exec(words)?.[1];
  return (inner ?? words).trim();
}
