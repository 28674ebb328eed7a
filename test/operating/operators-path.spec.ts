import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BuiltProgram, buildProgram, type RunningProgram } from '../built-program.ts';
import { writeCorpus } from '../corpus/fixture.ts';
import { freePort } from '../free-port.ts';
import { createScene, type Scene } from '../servers/discord/scene.ts';
import { until } from '../servers/discord/until.ts';
import { ENGINES, type TestDatabase, type TestEngine } from '../store/server/databases.ts';
import { environment } from '../store/server/environment.ts';
import { findPostgres } from '../store/server/find-postgres.ts';
import { makeNextVersion, NEXT_MIGRATION } from './next-version.ts';

jest.setTimeout(600_000);

const PATIENCE = 120_000;
const PUBLIC = /\*\*answers\*\*: public/u;
const PATH = [findPostgres(environment['PATH'] ?? ''), environment['PATH']].filter(Boolean).join(':');

let program: BuiltProgram;

beforeAll(() => {
  program = buildProgram();
});

afterAll(() => program.remove());

/** A machine on which Evenkey is operated. */
interface Machine {
  readonly scene: Scene;
  readonly database: TestDatabase;
  readonly folder: string;
  readonly set: Readonly<Record<string, string>>;
}

async function prepare(engine: TestEngine): Promise<Machine> {
  const scene = await createScene({ patience: PATIENCE });
  const database = await engine.create();
  const folder = mkdtempSync(join(tmpdir(), 'evenkey-operator-'));
  await writeCorpus(join(folder, 'corpus'));
  const { databaseUrl, dataFolder } = database;
  const set = {
    ...(databaseUrl === null ? { DATA_DIR: dataFolder } : { DATABASE_URL: databaseUrl }),
    CORPUS_DIR: join(folder, 'corpus'),
    ENCRYPTION_KEY: 'cd'.repeat(32),
    PORT: String(await freePort()),
    DISCORD_TOKEN: scene.discord.token,
    DISCORD_API_URL: scene.discord.url,
  };
  return { scene, database, folder, set };
}

/** What doctor says; it must end with this code. */
async function doctor({ set }: Machine, code = 0): Promise<string> {
  const { exitCode, out, err } = await program.run(['doctor'], { environment: set });
  expect({ exitCode, err, out }).toEqual({ exitCode: code, err: '', out: expect.any(String) });
  return out;
}

async function start({ set }: Machine): Promise<RunningProgram> {
  const started = program.start([], set);
  const ended = started.ended.then(() => Promise.reject(new Error(started.log())));
  await Promise.race([ended, until('serving', () => started.log().includes('"serving"'), PATIENCE)]);
  // What it ends with is looked at where it is ended.
  ended.catch(() => undefined);
  return started;
}

async function stop(running: RunningProgram): Promise<void> {
  expect(await running.end('SIGTERM')).toEqual({ exitCode: 0 });
}

/** What the administrator is told in Discord. */
async function settings({ scene }: Machine, options: Readonly<Record<string, string>> = {}): Promise<string> {
  const asked = scene.discord.people.run(scene.olga, { command: 'settings', options });
  return JSON.stringify((await asked.message()).components);
}

async function reload({ folder }: Machine, running: RunningProgram): Promise<void> {
  const file = join(folder, 'corpus', 'topics.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/label: .*/u, 'label: Doors at the back'));
  running.signal('SIGHUP');
  await until('the new corpus', () => running.log().includes('answering from a new corpus'), PATIENCE);
}

async function backUp({ database, folder, set }: Machine): Promise<void> {
  const { databaseUrl } = database;
  if (databaseUrl === null) {
    const result = await program.run(['store', 'backup', join(folder, 'backup.db')], { environment: set });
    expect([result.exitCode, result.err]).toEqual([0, '']);
  } else pgTool('pg_dump', '--format=custom', '--no-owner', `--file=${join(folder, 'dump')}`, databaseUrl);
}

function restore({ database, folder }: Machine): void {
  const { databaseUrl, dataFolder } = database;
  if (databaseUrl === null) {
    for (const companion of ['-wal', '-shm'])
      rmSync(join(dataFolder, `evenkey.db${companion}`), { force: true });
    cpSync(join(folder, 'backup.db'), join(dataFolder, 'evenkey.db'));
    return;
  }
  pgTool('psql', '--quiet', '--command=drop schema public cascade; create schema public', databaseUrl);
  pgTool('pg_restore', '--no-owner', '--exit-on-error', `--dbname=${databaseUrl}`, join(folder, 'dump'));
}

function pgTool(name: string, ...args: readonly string[]): void {
  execFileSync(name, args, { env: { PATH }, stdio: 'pipe' });
}

describe.each(ENGINES)('an operator with $name', (engine) => {
  let machine: Machine;
  let running: RunningProgram | null = null;

  beforeAll(async () => {
    machine = await prepare(engine);
  });

  afterEach(async () => {
    await running?.end('SIGKILL');
    running = null;
  });

  afterAll(async () => {
    await machine.scene.discord.stop();
    await machine.database.remove();
    rmSync(machine.folder, { recursive: true, force: true });
  });

  test('looks, starts, sets, reads the corpus anew, backs up, and stops', async () => {
    expect(await doctor(machine)).toContain('at the first start');
    running = await start(machine);
    const { commands } = machine.scene.discord;
    const areThere = () => commands.list(null).some(({ body }) => body.name === 'settings');
    await until('the commands', areThere, PATIENCE);
    await settings(machine, { setting: 'answers', value: 'public' });
    expect(await settings(machine)).toMatch(PUBLIC);
    await reload(machine, running);
    await backUp(machine);
    // What comes after a backup is not in it.
    await settings(machine, { setting: 'answers', value: 'private' });
    await stop(running);
    expect(await doctor(machine)).toContain('the tables are up to date');
  });

  test('upgrades: is told what is pending, and everything is still there', async () => {
    const goBack = makeNextVersion(program);
    try {
      expect(await doctor(machine)).toMatch(new RegExp(`warning .*${NEXT_MIGRATION}.*back up`, 'u'));
      running = await start(machine);
      expect(await settings(machine)).not.toMatch(PUBLIC);
      await stop(running);
      expect(await doctor(machine)).toContain(`up to date (${NEXT_MIGRATION})`);
    } finally {
      goBack();
    }
  });

  test('goes back: the version before refuses the newer store and takes the backup', async () => {
    expect(await doctor(machine, 2)).toMatch(/PROBLEM .*newer Evenkey/u);
    const refused = program.start([], machine.set);
    expect([await refused.ended, refused.log()]).toEqual([
      { exitCode: 2 },
      expect.stringContaining('newer Evenkey'),
    ]);
    restore(machine);
    expect(await doctor(machine)).toContain('the tables are up to date');
    running = await start(machine);
    expect(await settings(machine)).toMatch(PUBLIC);
    await stop(running);
  });
});
