import { canStart, type Examined, explainFindings } from '../../src/findings/explain-findings.ts';
import type { Examiner } from '../../src/findings/finding.ts';
import { EXIT } from './exit-codes.ts';
import { said, type TaskResult } from './task-result.ts';

/** Has every part looked at; prints what was found, and ends with 2 where the program could not start. */
export async function runDoctor(examiners: readonly Examiner[]): Promise<TaskResult> {
  const examined: Examined[] = [];
  // One after the other: while a corpus is checked nothing else is heard, and a server that was asked meanwhile would seem not to answer.
  for (const { about, examine } of examiners) examined.push({ about, findings: await examine() });
  return {
    ...said(explainFindings(examined)),
    exitCode: canStart(examined) ? EXIT.answered : EXIT.usage,
  };
}
