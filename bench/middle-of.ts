/** Of some texts the one of middle length; empty where there are none. */
export function middleOf(texts: readonly string[]): string {
  const byLength = texts.toSorted((left, right) => left.length - right.length);
  return byLength[Math.floor(byLength.length / 2)] ?? '';
}
