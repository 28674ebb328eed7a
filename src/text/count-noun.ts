/** A number with what it counts, in the plural where it is not one: "1 point", "3 points". */
export function countNoun(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
