/**
 * A regular expression that is written over several lines: line breaks and the indentation behind them are no part of it, all other spaces
 * are. What is put in (`${…}`) is a part of an expression, too.
 */
export function cue({ raw }: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  const unfold = (text: string) => text.replace(/\n\s*/gu, '');
  return new RegExp(raw.map((text, at) => `${unfold(text)}${parts[at] ?? ''}`).join(''), 'u');
}
