import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { SOURCES } from '../../../src/corpus/file-names.ts';
import { explainAccess } from '../../../src/corpus/read-file.ts';
import { fileSchemas } from '../../../src/corpus/schema.ts';
import { diffLines, renderDiff } from '../../../src/curation/fix/diff-lines.ts';
import { fixFile } from '../../../src/curation/fix/fix-file.ts';
import { EXIT } from '../exit-codes.ts';
import { misused, type TaskResult } from '../task-result.ts';

interface Fixed {
  readonly name: string;
  readonly before: string;
  /** Null where the file is no YAML. */
  readonly after: string | null;
}

const LISTS = ['motions.yaml', 'topics.yaml', 'speakers.yaml'] as const;

/** Shows what putting the files of a corpus in order would change, or changes it; failed where a file is no YAML. */
export async function fixFolder(folder: string, write: boolean): Promise<TaskResult> {
  const files = await readFiles(folder);
  if (!files.ok) return misused([files.problem]);
  const broken = files.files.filter(({ after }) => after === null);
  const changed = files.files.filter(({ before, after }) => after !== null && after !== before);
  if (write)
    for (const { name, after } of changed) if (after !== null) await writeFile(join(folder, name), after);
  const lines = [
    ...changed.flatMap(({ name, before, after }) => [
      `${name}:`,
      ...renderDiff(diffLines(before, after ?? before)),
    ]),
    summarise(changed.length, write),
  ];
  return {
    exitCode: broken.length === 0 ? EXIT.answered : EXIT.failed,
    out: `${lines.join('\n')}\n`,
    err: broken.map(({ name }) => `${name} is no YAML: evenkey corpus check says why\n`).join(''),
  };
}

function summarise(changed: number, write: boolean): string {
  if (changed === 0) return 'Everything is in order.';
  const files = changed === 1 ? '1 file' : `${changed} files`;
  return write ? `${files} written.` : `${files} would change: evenkey corpus fix --write changes them.`;
}

type Files =
  | { readonly ok: true; readonly files: readonly Fixed[] }
  | { readonly ok: false; readonly problem: string };

async function readFiles(folder: string): Promise<Files> {
  try {
    const names = (await readdir(join(folder, SOURCES))).filter((name) => name.endsWith('.yaml')).toSorted();
    const lists = await Promise.all(LISTS.map((name) => fix(folder, name, fileSchemas[name])));
    const schema = fileSchemas['sources/<id>.yaml'];
    const sources = await Promise.all(names.map((name) => fix(folder, `${SOURCES}/${name}`, schema)));
    return { ok: true, files: [...lists, ...sources] };
  } catch (error) {
    const [message, remedy] = explainAccess(error);
    return { ok: false, problem: `the corpus folder ${folder}, or a file in it, ${message}: ${remedy}` };
  }
}

async function fix(folder: string, name: string, schema: z.ZodType): Promise<Fixed> {
  const before = await readFile(join(folder, name), 'utf8');
  return { name, before, after: fixFile(before, schema) };
}
