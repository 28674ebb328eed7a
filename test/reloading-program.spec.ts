import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BuiltProgram, buildProgram, type RunningProgram } from './built-program.ts';
import { freePort } from './free-port.ts';
import { createScene, type Scene } from './servers/discord/scene.ts';
import { until } from './servers/discord/until.ts';
import { corpus as shipped } from './shipped-corpus.ts';

jest.setTimeout(240_000);

const PATIENCE = 90_000;
const QUESTION = 'Should there be a backdoor for the police?';

let program: BuiltProgram;
let scene: Scene;
let folder: string;
let corpus: string;
let port: number;
let running: RunningProgram | null = null;

beforeAll(() => {
  program = buildProgram();
});

afterAll(() => program.remove());

beforeEach(async () => {
  scene = await createScene({ patience: PATIENCE });
  folder = mkdtempSync(join(tmpdir(), 'evenkey-reloading-'));
  corpus = join(folder, 'corpus');
  cpSync(join(__dirname, '../corpus'), corpus, { recursive: true });
  port = await freePort();
});

afterEach(async () => {
  await running?.end('SIGKILL');
  running = null;
  await scene.discord.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function start(change: Readonly<Record<string, string>>): Promise<RunningProgram> {
  const started = program.start([], {
    DATA_DIR: folder,
    CORPUS_DIR: corpus,
    PORT: '0',
    METRICS_PORT: String(port),
    DISCORD_TOKEN: scene.discord.token,
    DISCORD_API_URL: scene.discord.url,
    ...change,
  });
  running = started;
  await until('the program', () => started.log().includes('"serving"'), PATIENCE);
  await until('the commands', () => scene.discord.commands.list(null).length > 0, PATIENCE);
  return started;
}

/** What the operator is told of the corpus. */
async function corpusPart() {
  const response = await fetch(`http://127.0.0.1:${port}/readyz`);
  const { parts } = (await response.json()) as {
    readonly parts: readonly { readonly name: string; readonly state: string; readonly detail: string }[];
  };
  const { state, detail } = parts.find(({ name }) => name === 'corpus') ?? { state: '', detail: '' };
  return { status: response.status, state, detail };
}

async function answer(): Promise<string> {
  const asked = scene.discord.people.run(scene.ada, { command: 'ask', options: { question: QUESTION } });
  return JSON.stringify((await asked.message()).components);
}

function replaceInTopics(from: string, to: string): void {
  const file = join(corpus, 'topics.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}

test('the program reads its corpus anew on SIGHUP, answers meanwhile, and refuses one that is not sound with file and line', async () => {
  const { signal, log } = await start({});
  expect(await corpusPart()).toMatchObject({ state: 'ok', detail: expect.stringContaining(shipped.version) });

  const [first] = shipped.topics;
  replaceInTopics(`label: ${first?.label}`, 'label: Doors at the back');
  signal('SIGHUP');
  expect(await answer()).toContain('Verdict');
  await until('the new corpus', () => log().includes('answering from a new corpus'), PATIENCE);
  const replaced = await corpusPart();
  expect(replaced.state).toBe('ok');
  expect(replaced.detail).not.toContain(shipped.version);

  appendFileSync(join(corpus, 'topics.yaml'), '\n- id: Not An Id\n');
  signal('SIGHUP');
  await until('the refusal', () => log().includes('the new corpus is refused'), PATIENCE);
  const { status, state, detail } = await corpusPart();
  expect([status, state]).toEqual([200, 'degraded']);
  expect(detail).toMatch(/refused: topics\.yaml:\d+: /u);
  expect(detail.startsWith(replaced.detail)).toBe(true);
  expect(log()).toMatch(/"file":"topics.yaml","line":\d+/u);
  const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  expect(metrics).toContain('evenkey_corpus_reloads_total{outcome="replaced"} 1');
  expect(metrics).toContain('evenkey_corpus_refused 1');
  expect(await answer()).toContain('Verdict');
});

test('the program reads its corpus anew when a file of it changes, where it is told to watch', async () => {
  const { log, end } = await start({ CORPUS_WATCH: 'yes' });
  const [first] = shipped.topics;
  replaceInTopics(`label: ${first?.label}`, 'label: Doors at the back');
  await until('the new corpus', () => log().includes('answering from a new corpus'), PATIENCE);
  expect((await corpusPart()).state).toBe('ok');
  expect((await end('SIGTERM')).exitCode).toBe(0);
});
