import { checkCorpus, formatSummary } from '../corpus/check.ts';
import { type Finding, fine, problem } from '../findings/finding.ts';

/** The corpus of a folder, checked whole. */
export async function examineCorpus(folder: string): Promise<readonly Finding[]> {
  const checked = await checkCorpus(folder);
  if (checked.ok) return [fine(`${formatSummary(checked.summary)}, from ${folder}`)];
  return checked.problems.map(({ file, line, message, remedy }) =>
    problem(`${file}:${line}: ${message}: ${remedy}`),
  );
}
