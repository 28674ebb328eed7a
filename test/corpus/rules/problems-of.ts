import { createDraft } from '../../../src/corpus/create-draft.ts';
import type { Problem } from '../../../src/corpus/problem.ts';
import type { Rule } from '../../../src/corpus/rules/rule.ts';
import { corpusReadings } from '../fixture.ts';

/** What a rule finds in the minimal corpus with some files replaced, each with the text of the line that it points to. */
export function problemsOf(
  rule: Rule,
  overrides: Readonly<Record<string, unknown>> = {},
): readonly (Problem & { readonly at: string | undefined })[] {
  const readings = corpusReadings(overrides);
  const { draft, problems } = createDraft(readings);
  if (problems.length > 0) throw new Error(`the example is no draft: ${JSON.stringify(problems)}`);
  return rule.check(draft).map((problem) => ({ ...problem, at: lineText(readings, problem) }));
}

function lineText(readings: ReturnType<typeof corpusReadings>, { file, line }: Problem): string | undefined {
  const lines = readings.find(({ name }) => name === file)?.text?.split('\n');
  return lines?.[line - 1]?.trim();
}
