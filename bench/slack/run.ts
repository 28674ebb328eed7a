import { fileURLToPath } from 'node:url';
import { readQuestions } from '../../eval/questions.ts';
import { typicalAnswer } from '../typical-answer.ts';
import { createSender } from './command-request.ts';
import { type Comparison, compareServers, type Each, measureRate } from './compare-servers.ts';
import { SERVERS } from './messages.ts';
import { startServer } from './server-under-test.ts';

const EXTENT = { warmUp: 500, rounds: 1_500, bursts: 3, burst: 2_000 };
const MEMORY_REQUESTS = 10_000;

const questions = readQuestions(
  fileURLToPath(new URL('../../../eval/questions/development.yaml', import.meta.url)),
).map(({ text }) => text);
const question = (round: number): string => questions[round % questions.length] ?? '';
const megabytes = (bytes: number): string => `${(bytes / 1_048_576).toFixed(1)} MB`;

const HEAD = [
  ['says “hello”', 'says it all', 'Evenkey', 'says it all', 'Evenkey', 'target'],
  ['', '', '', 'to “hello”', 'to “hello”', ''],
];

function render(what: string, { median, p99, rate }: Comparison): string {
  const line = (name: string, cells: readonly string[]): string =>
    [name.padEnd(24), ...cells.map((cell) => cell.padStart(13))].join(' ').trimEnd();
  const row = (
    name: string,
    { bare, full, evenkey }: Each<number>,
    digits: number,
    target: string,
  ): string => {
    const measured = [bare, full, evenkey].map((value) => value.toFixed(digits));
    return line(name, [...measured, ...[full, evenkey].map((value) => (value / bare).toFixed(2)), target]);
  };
  return [
    ...HEAD.map((cells, index) => line(index === 0 ? what : '', cells)),
    row('median, ms', median, 2, 'at most 1.25'),
    row('99th percentile, ms', p99, 2, 'at most 1.5'),
    row('requests a core second', rate, 0, 'at least 0.8'),
    '',
  ].join('\n');
}

const program = new URL('./serve.js', import.meta.url);
const evenkey = await startServer(program, 'evenkey');
const reader = createSender(evenkey.url, 1);
const full = await startServer(program, 'full', await typicalAnswer(questions, reader.read));
reader.close();
const servers = { bare: await startServer(program, 'bare'), full, evenkey };
process.stdout.write(
  'Signed HTTP command to whole response, beside bare Bolt apps: one acknowledges “hello”, one a whole answer of Evenkey, always the same.\n\n',
);
process.stdout.write(
  `${render(`${questions.length} questions`, await compareServers(servers, question, EXTENT))}\n`,
);
process.stdout.write(
  `${render('topics, no search', await compareServers(servers, () => 'topics', EXTENT))}\n`,
);
const before = await evenkey.usage();
await measureRate(evenkey, question, MEMORY_REQUESTS);
const after = await evenkey.usage();
process.stdout.write(
  `live memory before and after ${MEMORY_REQUESTS} more questions: ${megabytes(before.liveBytes)}, ${megabytes(after.liveBytes)}\n`,
);
for (const name of SERVERS) servers[name].stop();
