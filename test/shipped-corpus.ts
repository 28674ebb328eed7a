import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIXED_FILES, PUBLISHED_IDS, SOURCES } from '../src/corpus/file-names.ts';
import { readCorpus } from '../src/corpus/load.ts';
import type { Corpus } from '../src/corpus/model.ts';
import { packCorpus, unpackCorpus } from '../src/corpus/pack.ts';
import { finish } from '../src/steps.ts';
import { cached } from './cached.ts';
import { hashFiles } from './hash-files.ts';

const FOLDER = join(__dirname, '..', 'corpus');

function readShipped(): Corpus {
  const optional = readdirSync(FOLDER).filter((name) => name === PUBLISHED_IDS);
  const sources = readdirSync(join(FOLDER, SOURCES)).map((name) => `${SOURCES}/${name}`);
  const names = [...FIXED_FILES, ...optional, ...sources.toSorted()];
  const files = names.map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8'), problems: [] }));
  const result = readCorpus(files);
  if (!result.ok) throw new Error(`the corpus is not sound: ${JSON.stringify(result.problems, null, 2)}`);
  return result.corpus;
}

/** Unpacked where the same files were read before: reading them takes a second, in each of some thirty test files. */
function readOnce(): Corpus {
  const name = `evenkey-corpus-${hashFiles(['corpus'], '.yaml')}-${hashFiles(['src/corpus'], '.ts')}`;
  return finish(unpackCorpus(cached(name, () => packCorpus(readShipped()))));
}

/** The corpus that comes with the program, as the files hold it. */
export const corpus: Corpus = readOnce();
