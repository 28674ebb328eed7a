import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { serveRoutes } from '../../adapters/operations/serve-routes.ts';
import { BOT_SCOPES } from '../../adapters/slack/scopes.ts';
import { readQuestions } from '../../eval/questions.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { createScene } from '../../test/servers/discord/scene.ts';
import { APP_TOKEN, BOT_TOKEN } from '../../test/servers/slack/bolt-app.ts';
import { startSlackServer } from '../../test/servers/slack/slack-server.ts';
import { environment } from '../../test/store/server/environment.ts';
import { findPostgres } from '../../test/store/server/find-postgres.ts';
import { startPostgres } from '../../test/store/server/postgres-server.ts';
import { startWay } from '../../test/store/server/way.ts';
import { createDiscordSide } from './discord-side.ts';
import { changeCorpus, createFaults, type Fault } from './faults.ts';
import { type Reading, startProgram } from './program.ts';
import { renderSoak } from './report.ts';
import { createSlackSide, createSoakWorkspace } from './slack-side.ts';
import { createTally } from './tally.ts';

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));
const MINUTES = Number(process.argv[2] ?? 2);
/** Something is done on each platform every so many milliseconds. */
const EVERY = Number(process.argv[3] ?? 100);
const WARM_UP = 30_000;
const BETWEEN_FAULTS = 6_000;
/** So long on a busy machine. */
const PATIENCE = 30_000;

const note = (text: string) => process.stderr.write(`${new Date().toTimeString().slice(0, 8)} ${text}\n`);

const folder = mkdtempSync(join(tmpdir(), 'evenkey-soak-'));
const corpus = join(folder, 'corpus');
cpSync(join(PROJECT, 'corpus'), corpus, { recursive: true });
const loaded = await loadCorpus(corpus);
if (!loaded.ok) throw new Error('the corpus is not sound: run evenkey corpus check');
const topics = loaded.corpus.topics.map(({ id }) => id);
const questions = readQuestions(join(PROJECT, 'eval/questions/development.yaml')).map(({ text }) => text);

const scene = await createScene({ patience: PATIENCE });
const slack = await startSlackServer({
  workspaces: [createSoakWorkspace()],
  tokens: [
    { token: BOT_TOKEN, workspace: 'T0SOAK', scopes: BOT_SCOPES, expires: null },
    { token: APP_TOKEN, workspace: null, scopes: ['connections:write'], expires: null },
  ],
  patience: PATIENCE,
  retries: [0, 1_000, 5_000],
});
const programs = findPostgres(environment['PATH'] ?? '');
const server = programs === null ? null : await startPostgres(programs);
process.once('uncaughtException', async (error) => {
  process.stderr.write(`${error.stack}\n`);
  await server?.stop();
  process.exit(1);
});
const way = server === null ? null : await startWay(server.url);
note(server === null ? 'no PostgreSQL found: on SQLite' : 'on PostgreSQL');
const probe = await serveRoutes({}, { host: '127.0.0.1', port: 0, variable: 'METRICS_PORT' });
if (!probe.ok) throw new Error(probe.problem);
await probe.close();
const program = await startProgram(
  join(PROJECT, 'dist/src/main.js'),
  {
    CORPUS_DIR: corpus,
    ...(way === null ? { DATA_DIR: folder } : { DATABASE_URL: way.url }),
    PORT: '0',
    DISCORD_TOKEN: scene.discord.token,
    DISCORD_API_URL: scene.discord.url,
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_APP_TOKEN: APP_TOKEN,
    SLACK_API_URL: slack.apiUrl,
  },
  probe.port,
);
while (scene.discord.commands.list(null).length === 0) await sleep(50);

const tally = createTally();
const sides = [createDiscordSide(scene, questions, topics), createSlackSide(slack, questions, topics)];
const going = new Set<Promise<unknown>>();
let round = 0;
const acting = setInterval(() => {
  for (const side of sides) {
    const deed = side.act(round);
    if (deed === null) continue;
    const noted = deed.then(tally.note).finally(() => going.delete(noted));
    going.add(noted);
  }
  round += 1;
}, EVERY);

note(`warming up for ${WARM_UP / 1_000} s`);
await sleep(WARM_UP / 2);
// The first time compiles code and fills caches for good.
changeCorpus(corpus, program);
while (linesWith('answering from a new corpus') === 0) await sleep(100);
await sleep(WARM_UP / 2);
const before = await program.readClean();
const readings: Reading[] = [];
const reading = setInterval(
  () =>
    void program.read().then(
      (each) => readings.push(each),
      () => undefined,
    ),
  1_000,
);
const store = server === null || way === null ? null : { server, way };
const happened = new Map<string, number>();
const end = performance.now() + MINUTES * 60_000;
const faults = createFaults({ scene, slack, program, corpus, store });
for (let turn = 0; performance.now() < end; turn++) {
  await sleep(Math.min(BETWEEN_FAULTS, Math.max(0, end - performance.now())));
  if (performance.now() < end - 2 * BETWEEN_FAULTS) await happen(faults[turn % faults.length]);
}
clearInterval(acting);
clearInterval(reading);
await Promise.all(going);
const after = await program.readClean();
const exitCode = await program.end();
const { text, met } = renderSoak({
  minutes: MINUTES,
  tally,
  faults: happened,
  readings,
  memory: [before, after],
  exitCode,
  replaced: linesWith('answering from a new corpus'),
  refused: linesWith('the new corpus is refused'),
});
process.stdout.write(`${text}\n`);
if (!met) process.stderr.write(`the program’s last lines:\n${program.log().slice(-40).join('\n')}\n`);
await way?.cut();
await server?.stop();
await scene.discord.stop();
await slack.close();
rmSync(folder, { recursive: true, force: true });
process.exitCode = met ? 0 : 1;

function linesWith(words: string): number {
  return program.log().filter((line) => line.includes(words)).length;
}

async function happen(fault: Fault | undefined): Promise<void> {
  if (!fault) return;
  note(fault.name);
  happened.set(fault.name, (happened.get(fault.name) ?? 0) + 1);
  await fault.happen();
}
