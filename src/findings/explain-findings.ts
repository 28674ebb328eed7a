import { countNoun } from '../text/count-noun.ts';
import type { Finding } from './finding.ts';

/** What the examiners of one part found. */
export interface Examined {
  readonly about: string;
  readonly findings: readonly Finding[];
}

const MARKS: Readonly<Record<Finding['kind'], string>> = {
  fine: 'ok',
  warning: 'warning',
  problem: 'PROBLEM',
};

/** The findings, a heading for each part and a line for each finding, and last whether the program can start. */
export function explainFindings(examined: readonly Examined[]): readonly string[] {
  const parts = examined.flatMap(({ about, findings }) => [about, ...findings.map(toLine), '']);
  return [...parts, verdictOn(examined.flatMap(({ findings }) => findings))];
}

/** Whether nothing keeps the program from starting. */
export function canStart(examined: readonly Examined[]): boolean {
  return !examined.some(({ findings }) => findings.some(({ kind }) => kind === 'problem'));
}

function toLine({ kind, text }: Finding): string {
  return `  ${MARKS[kind].padEnd(9)}${text}`;
}

function verdictOn(findings: readonly Finding[]): string {
  const count = (kind: Finding['kind']) => findings.filter((finding) => finding.kind === kind).length;
  const [problems, warnings] = [count('problem'), count('warning')];
  if (problems > 0)
    return `Evenkey can't start: ${countNoun(problems, 'problem')}, ${countNoun(warnings, 'warning')}.`;
  return warnings > 0 ? `Evenkey can start: ${countNoun(warnings, 'warning')}.` : 'Evenkey can start.';
}
