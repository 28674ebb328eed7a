import { setTimeout as sleep } from 'node:timers/promises';
import { BOT_SCOPES } from '../adapters/slack/scopes.ts';
import { type BuiltProgram, buildProgram, type RunningProgram } from './built-program.ts';
import { freePort } from './free-port.ts';
import { type Balancer, startBalancer } from './servers/balancer.ts';
import { until } from './servers/discord/until.ts';
import { BOT_TOKEN, SIGNING_SECRET, startOneWorkspace } from './servers/slack/bolt-app.ts';
import type { SlackServer } from './servers/slack/slack-server.ts';
import type { Receipt } from './servers/slack/transport.ts';
import { ENGINES, type TestDatabase } from './store/server/databases.ts';

jest.setTimeout(300_000);

const PATIENCE = 90_000;
const EVERY = 25;
const QUESTIONS = [
  'Should there be a backdoor for the police?',
  'topics',
  'What did Facebook say about backdoors?',
  'How many reports does Facebook make?',
];
const ASKERS = ['U0ADMIN0ONE', 'U0ADA0ONE', 'U0BEN0ONE'].map((user) => ({
  workspace: 'T0ONE',
  user,
  channel: 'C0OPEN0ONE',
}));

let program: BuiltProgram;
let slack: SlackServer;
let database: TestDatabase;
let balancer: Balancer;
const replicas: RunningProgram[] = [];

beforeAll(() => {
  program = buildProgram();
});

afterAll(() => program.remove());

beforeEach(async () => {
  slack = await startOneWorkspace(BOT_SCOPES, { patience: PATIENCE });
  balancer = await startBalancer();
  slack.reachOverHttp(`http://127.0.0.1:${balancer.port}/slack/events`, SIGNING_SECRET);
});

afterEach(async () => {
  await Promise.all(replicas.splice(0).map((replica) => replica.end('SIGKILL')));
  await balancer.stop();
  await slack.close();
  await database.remove();
});

async function startReplica(port: number): Promise<RunningProgram> {
  const { databaseUrl, dataFolder } = database;
  const replica = program.start([], {
    ...(databaseUrl === null ? { DATA_DIR: dataFolder } : { DATABASE_URL: databaseUrl }),
    PORT: String(port),
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_SIGNING_SECRET: SIGNING_SECRET,
    SLACK_API_URL: slack.apiUrl,
  });
  replicas.push(replica);
  balancer.add(port);
  await until('a replica', () => balancer.isReady(port), PATIENCE);
  return replica;
}

/** Asks at a steady rate until it is ended; gives what became of each question. */
function ask(): () => Promise<readonly Receipt[]> {
  const asked: Promise<Receipt>[] = [];
  const asking = setInterval(() => {
    const who = ASKERS[asked.length % ASKERS.length];
    const question = QUESTIONS[asked.length % QUESTIONS.length];
    if (who && question) asked.push(slack.people.command(who, '/evenkey', question));
  }, EVERY);
  return () => {
    clearInterval(asking);
    return Promise.all(asked);
  };
}

// Replicas share a PostgreSQL; where there is none, the same holds of one machine's file.
test.each(ENGINES.slice(-1))(
  'two replicas behind a balancer are replaced one after the other under load, on $name, and no question is lost',
  async (engine) => {
    database = await engine.create();
    const ports = [await freePort(), await freePort(), await freePort(), await freePort()];
    const [first, second] = [await startReplica(ports[0] ?? 0), await startReplica(ports[1] ?? 0)];
    const endAsking = ask();
    await sleep(1_000);
    for (const [old, port] of [
      [first, ports[2] ?? 0],
      [second, ports[3] ?? 0],
    ] as const) {
      await startReplica(port);
      expect((await old.end('SIGTERM')).exitCode).toBe(0);
      await sleep(500);
    }
    const receipts = await endAsking();
    expect(balancer.lost).toEqual([]);
    expect(receipts.filter(({ kind }) => kind !== 'acknowledged')).toEqual([]);
    const empty = receipts.filter((receipt) => receipt.kind === 'acknowledged' && !receipt.response);
    expect(empty).toEqual([]);
    expect(receipts.length).toBeGreaterThan(100);
    expect(ports.map((port) => (balancer.answered.get(port) ?? 0) > 0)).toEqual([true, true, true, true]);
    expect(slack.rejections).toEqual([]);
  },
);

test('a second signal ends a replica at once that was ending in order', async () => {
  const [engine] = ENGINES;
  if (!engine) throw new Error('there is no engine');
  database = await engine.create();
  const replica = await startReplica(await freePort());
  replica.signal('SIGTERM');
  await sleep(300);
  const start = performance.now();
  const { exitCode } = await replica.end('SIGTERM');
  expect(exitCode).not.toBe(0);
  expect(performance.now() - start).toBeLessThan(2_000);
});
