import { fileURLToPath } from 'node:url';
import { readQuestions } from '../../eval/questions.ts';
import { quantile } from '../statistics.ts';
import { createSender } from './command-request.ts';
import { type ServerUnderTest, startServer } from './server-under-test.ts';

const ROUNDS = 2_000;
const WARM_UP = 500;
const BURST = 3_000;
const CONNECTIONS = 16;
const MEMORY_REQUESTS = 10_000;

const questions = readQuestions(
  fileURLToPath(new URL('../../../eval/questions/development.yaml', import.meta.url)),
).map(({ text }) => text);
const program = new URL('./serve.js', import.meta.url);
const [bare, evenkey] = [await startServer(program, 'bare'), await startServer(program, 'evenkey')];

function question(index: number): string {
  return questions[index % questions.length] ?? 'What is end-to-end encryption?';
}

/** Both in turns, one request at a time: what slows the machine down does it to both. */
async function measureLatency(): Promise<Readonly<Record<'bare' | 'evenkey', readonly number[]>>> {
  const senders = { bare: createSender(bare.url, 1), evenkey: createSender(evenkey.url, 1) };
  const times = { bare: [] as number[], evenkey: [] as number[] };
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    for (const name of ['bare', 'evenkey'] as const) {
      const time = await senders[name].send(question(round + WARM_UP));
      if (round >= 0) times[name].push(time);
    }
  }
  for (const sender of Object.values(senders)) sender.close();
  return times;
}

/** Requests for each second of processor time that the server used: what one core can do, however busy the machine is. */
async function measureThroughput(server: ServerUnderTest, requests: number): Promise<number> {
  const sender = createSender(server.url, CONNECTIONS);
  const before = await server.usage();
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < requests) {
      const index = next++;
      await sender.send(question(index));
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, work));
  const after = await server.usage();
  sender.close();
  return requests / ((after.cpuMilliseconds - before.cpuMilliseconds) / 1_000);
}

const times = await measureLatency();
const rates = { bare: [] as number[], evenkey: [] as number[] };
for (let turn = 0; turn < 3; turn++) {
  rates.bare.push(await measureThroughput(bare, BURST));
  rates.evenkey.push(await measureThroughput(evenkey, BURST));
}
const before = await evenkey.usage();
await measureThroughput(evenkey, MEMORY_REQUESTS);
const after = await evenkey.usage();
bare.stop();
evenkey.stop();

const median = { bare: quantile(times.bare, 0.5), evenkey: quantile(times.evenkey, 0.5) };
const p99 = { bare: quantile(times.bare, 0.99), evenkey: quantile(times.evenkey, 0.99) };
const rate = { bare: quantile(rates.bare, 0.5), evenkey: quantile(rates.evenkey, 0.5) };
const megabytes = (bytes: number): string => `${(bytes / 1_048_576).toFixed(1)} MB`;
process.stdout.write(
  [
    `signed HTTP command to response, ${ROUNDS} rounds in turns, ${questions.length} questions`,
    '                          bare Bolt    Evenkey    ratio    target',
    `median                  ${median.bare.toFixed(2)} ms    ${median.evenkey.toFixed(2)} ms    ${(median.evenkey / median.bare).toFixed(2)}    at most 1.25`,
    `99th percentile         ${p99.bare.toFixed(2)} ms    ${p99.evenkey.toFixed(2)} ms    ${(p99.evenkey / p99.bare).toFixed(2)}    at most 1.5`,
    `requests a core second  ${rate.bare.toFixed(0)}       ${rate.evenkey.toFixed(0)}       ${(rate.evenkey / rate.bare).toFixed(2)}    at least 0.8`,
    `live memory after ${MEMORY_REQUESTS} more requests: ${megabytes(before.liveBytes)} -> ${megabytes(after.liveBytes)}`,
    '',
  ].join('\n'),
);
