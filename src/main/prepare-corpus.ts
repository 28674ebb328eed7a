import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCorpus } from '../corpus/load.ts';
import { prepareCorpus } from '../corpus/prepared.ts';
import { readFolder } from '../corpus/read-folder.ts';

// The last step of a build: puts the corpus that comes with the program beside it, ready to be asked. What is wrong with the corpus is told by `evenkey
// corpus check` and at the start; it keeps no program from being built.
const PREPARED = new URL('../../corpus.packed', import.meta.url);
const files = await readFolder(join(fileURLToPath(new URL('../../..', import.meta.url)), 'corpus'));
const read = readCorpus(files);
if (read.ok) writeFileSync(PREPARED, prepareCorpus(files, read.corpus));
