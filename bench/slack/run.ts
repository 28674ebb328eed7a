import { fileURLToPath } from 'node:url';
import { readQuestions } from '../../eval/questions.ts';
import { type Comparison, compareServers, measureRate } from './compare-servers.ts';
import { startServer } from './server-under-test.ts';

const EXTENT = { warmUp: 500, rounds: 1_500, bursts: 3, burst: 2_000 };
const MEMORY_REQUESTS = 10_000;

const questions = readQuestions(
  fileURLToPath(new URL('../../../eval/questions/development.yaml', import.meta.url)),
).map(({ text }) => text);
const question = (round: number): string => questions[round % questions.length] ?? '';
const megabytes = (bytes: number): string => `${(bytes / 1_048_576).toFixed(1)} MB`;

function render(what: string, { median, p99, rate }: Comparison): string {
  const row = (name: string, { bare, evenkey }: Comparison['rate'], digits: number, target: string): string =>
    [
      name.padEnd(24),
      bare.toFixed(digits).padStart(9),
      evenkey.toFixed(digits).padStart(9),
      (evenkey / bare).toFixed(2).padStart(7),
      target,
    ].join('  ');
  return [
    `${what}${' '.repeat(Math.max(1, 26 - what.length))}bare Bolt    Evenkey    ratio  target`,
    row('median, ms', median, 2, 'at most 1.25'),
    row('99th percentile, ms', p99, 2, 'at most 1.5'),
    row('requests a core second', rate, 0, 'at least 0.8'),
    '',
  ].join('\n');
}

const program = new URL('./serve.js', import.meta.url);
const servers = { bare: await startServer(program, 'bare'), evenkey: await startServer(program, 'evenkey') };
process.stdout.write(
  'Signed HTTP command to whole response, beside a bare Bolt app that acknowledges “hello”.\n\n',
);
process.stdout.write(
  `${render(`${questions.length} questions`, await compareServers(servers, question, EXTENT))}\n`,
);
process.stdout.write(
  `${render('topics, no search', await compareServers(servers, () => 'topics', EXTENT))}\n`,
);
const before = await servers.evenkey.usage();
await measureRate(servers.evenkey, question, MEMORY_REQUESTS);
const after = await servers.evenkey.usage();
process.stdout.write(
  `live memory before and after ${MEMORY_REQUESTS} more questions: ${megabytes(before.liveBytes)}, ${megabytes(after.liveBytes)}\n`,
);
servers.bare.stop();
servers.evenkey.stop();
