import type { Draft } from '../draft.ts';
import type { Problem } from '../problem.ts';

/** What a rule finds: a problem before it bears the rule's name. */
export type Finding = Omit<Problem, 'rule'>;

/** One thing that has to hold for a corpus. */
export interface Rule {
  /** The name of its file. */
  readonly name: string;
  /** Pure; nothing found is an empty list. */
  readonly check: (draft: Draft) => readonly Problem[];
}

/** A rule from its name and what finds its violations. */
export function createRule(name: string, find: (draft: Draft) => readonly Finding[]): Rule {
  return { name, check: (draft) => find(draft).map((finding) => ({ rule: name, ...finding })) };
}
