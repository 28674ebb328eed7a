const TYPICAL = 51;

/** Of the answers to the first questions, as they are sent, the one of middle length: what has to be sent, whatever finds it. */
export async function typicalAnswer(
  questions: readonly string[],
  read: (question: string) => Promise<string>,
): Promise<string> {
  const answers: string[] = [];
  for (const question of questions.slice(0, TYPICAL)) answers.push(await read(question));
  const byLength = answers.toSorted((left, right) => left.length - right.length);
  return byLength[Math.floor(byLength.length / 2)] ?? '';
}
