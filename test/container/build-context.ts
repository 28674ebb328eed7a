import { cpSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What a Dockerfile may copy of a folder. */
export interface BuildContext {
  /** Copies a file or a folder of it, without what `.dockerignore` keeps out. */
  readonly copy: (name: string, target: string) => void;
}

/** A folder as Docker would get it. */
export function readBuildContext(folder: string): BuildContext {
  const rules = readRules(folder);
  return {
    copy: (name, target) => {
      if (isKeptOut(name, rules)) throw new Error(`.dockerignore keeps ${name} out`);
      const filter = (path: string) => !isKeptOut(relative(folder, path), rules);
      cpSync(join(folder, name), target, { recursive: true, filter });
    },
  };
}

interface Rule {
  /** `*` is everything; else a path from the folder, with all that is in it. */
  readonly path: string;
  readonly isException: boolean;
}

// Only the two forms that the project uses; https://docs.docker.com/build/concepts/context/#dockerignore-files has more.
function readRules(folder: string): readonly Rule[] {
  const lines = readFileSync(join(folder, '.dockerignore'), 'utf8').split('\n');
  const patterns = lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
  return patterns.map((pattern) => {
    const isException = pattern.startsWith('!');
    const path = isException ? pattern.slice(1) : pattern;
    if (path !== '*' && !/^[\w./-]+$/u.test(path)) throw new Error(`.dockerignore: what is ${pattern}?`);
    return { path, isException };
  });
}

// The last rule that fits decides.
function isKeptOut(path: string, rules: readonly Rule[]): boolean {
  const fitting = rules.filter(
    (rule) => rule.path === '*' || path === rule.path || path.startsWith(`${rule.path}/`),
  );
  const last = fitting.at(-1);
  return last !== undefined && !last.isException;
}
