import { loadCorpus } from '../../../src/corpus/load.ts';
import { corpusToCsv } from '../../../src/curation/export/corpus-to-csv.ts';
import { corpusToJson } from '../../../src/curation/export/corpus-to-json.ts';
import { EXIT } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { createOutlet } from '../outlet.ts';
import type { ExportFormat } from '../read-corpus-arguments.ts';
import { end, explainCorpus, misused } from '../task-result.ts';

/** Writes a whole corpus to standard output, every character as it is; gives the exit code. */
export async function exportCorpus(folder: string, format: ExportFormat, io: Io): Promise<number> {
  const loaded = await loadCorpus(folder);
  if (!loaded.ok) return end(misused(explainCorpus(loaded.problems)), io);
  const write = { json: corpusToJson, csv: corpusToCsv }[format];
  await createOutlet(io.stdout).write(write(loaded.corpus));
  return EXIT.answered;
}
