import { type Examiner, warning } from '../findings/finding.ts';

/** An examiner; where one of its variables is wrong, one that says so, since what it would look at is not what is meant. */
export function unlessFaulty(examiner: Examiner, faulty: readonly string[], variables: RegExp): Examiner {
  const wrong = faulty.filter((name) => variables.test(name));
  if (wrong.length === 0) return examiner;
  return {
    about: examiner.about,
    examine: async () => [warning(`not looked at, since this is wrong: ${wrong.join(', ')}`)],
  };
}
