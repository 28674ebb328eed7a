import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SOURCES } from '../../../src/corpus/file-names.ts';
import { loadCorpus } from '../../../src/corpus/load.ts';
import type { AskCurator, Question } from '../../../src/curation/questionnaire/ask-for.ts';
import { askForSource } from '../../../src/curation/questionnaire/ask-for-source.ts';
import { sourceToYaml } from '../../../src/curation/questionnaire/source-to-yaml.ts';
import { EXIT } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { createOutlet } from '../outlet.ts';
import { readLines } from '../read-lines.ts';
import { explainCorpus, misused, said, type TaskResult } from '../task-result.ts';

/** Asks for a source question by question and writes its file, never over another; says what is missing. The questions go to standard error. */
export async function newSource(folder: string, io: Io): Promise<TaskResult> {
  if (!existsSync(join(folder, SOURCES)))
    return misused([`${folder} is no corpus: name its folder after --corpus`]);
  const { source, ended } = await askForSource(createAsker(io), (id) =>
    existsSync(fileOf(folder, String(id))) ? `there is a source "${String(id)}": choose another id` : null,
  );
  const { id } = source;
  if (typeof id !== 'string') return misused(['no question was answered, so nothing was written']);
  const file = fileOf(folder, id);
  await writeFile(file, sourceToYaml(source), { flag: 'wx' });
  const loaded = await loadCorpus(folder);
  if (loaded.ok) return said([`${file} is written, and the corpus is sound.`]);
  const left = ended ? 'The answers ended early; ' : '';
  return {
    exitCode: EXIT.failed,
    out: `${file} is written.\n`,
    err: `${left}to be done:\n${explainCorpus(loaded.problems).join('\n')}\n`,
  };
}

function fileOf(folder: string, id: string): string {
  return join(folder, SOURCES, `${id}.yaml`);
}

function createAsker(io: Io): AskCurator {
  const lines = readLines(io.stdin);
  const out = createOutlet(io.stderr);
  return async (question) => {
    await out.write(renderQuestion(question));
    const { value, done } = await lines.next();
    return done === true ? null : value;
  };
}

function renderQuestion({ key, purpose, how, problem }: Question): string {
  const lines = [
    ...(problem === null ? [] : [`  ${problem}`]),
    ...(purpose === '' || problem !== null ? [] : [`  ${purpose}`]),
    ...(how === '' ? [] : [`  (${how})`]),
  ];
  return `${lines.map((line) => `${line}\n`).join('')}${key}: `;
}
