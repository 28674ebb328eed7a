import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kill } from 'node:process';
import { parse } from 'yaml';
import { type BuiltProgram, buildProgram } from '../built-program.ts';
import { writeCorpus } from '../corpus/fixture.ts';
import { freePort } from '../free-port.ts';
import { createScene, type Scene } from '../servers/discord/scene.ts';
import { draftFor, freshPlace } from '../store/contract/bed.ts';
import { askServer, hasPostgres, postgresql, type TestDatabase } from '../store/server/databases.ts';
import { environment } from '../store/server/environment.ts';
import { findPostgres } from '../store/server/find-postgres.ts';
import { type Block, readBlocks } from './read-blocks.ts';
import { writeStandIns } from './stand-ins.ts';

jest.setTimeout(600_000);

const PROJECT = join(__dirname, '..', '..');
const PAGE = readFileSync(join(PROJECT, 'docs', 'OPERATING.md'), 'utf8');
const BLOCKS = readBlocks(PAGE);
const KNOWN =
  /^(?:useradd|userdel|chown|docker|git|journalctl|runuser|npm|systemctl|cp|mv|rm|chmod|install|echo|sed|curl|umask|psql|pg_restore) /u;
const path = [findPostgres(environment['PATH'] ?? ''), environment['PATH']].filter(Boolean).join(':');

let program: BuiltProgram;
let scene: Scene;
let root: string;
let places: { readonly from: string; readonly to: string }[];
let variables: Readonly<Record<string, string>>;
let database: TestDatabase | null = null;

beforeAll(async () => {
  program = buildProgram();
  scene = await createScene({ patience: 90_000 });
  root = mkdtempSync(join(tmpdir(), 'evenkey-operating-'));
  const units = join(root, 'units');
  mkdirSync(units);
  mkdirSync(join(program.folder, 'docs'));
  for (const file of ['.env.example', 'docs/evenkey.service'])
    cpSync(join(PROJECT, file), join(program.folder, file));
  const [port, metrics] = [await freePort(), await freePort()];
  places = [
    { from: '/opt/evenkey', to: program.folder },
    { from: '/etc/systemd/system', to: units },
    { from: '/var/lib/evenkey', to: join(root, 'lib') },
    { from: '127.0.0.1:3000', to: `127.0.0.1:${port}` },
    { from: '127.0.0.1:9464', to: `127.0.0.1:${metrics}` },
    { from: 'METRICS_PORT=9464', to: `METRICS_PORT=${metrics}` },
  ];
  const stands = {
    stubs: join(root, 'stubs'),
    journal: join(root, 'journal'),
    notes: join(root, 'notes'),
    units,
  };
  variables = {
    ...writeStandIns(stands, program.folder, path),
    HOME: environment['HOME'] ?? '/',
    VERSION: 'v1.0.0',
    // A small one, since it is started often.
    CORPUS_DIR: await writeCorpus(join(root, 'corpus')),
    PORT: String(port),
    DISCORD_TOKEN: scene.discord.token,
    DISCORD_API_URL: scene.discord.url,
  };
});

afterAll(async () => {
  const pid = join(root, 'units', 'pid');
  if (existsSync(pid)) kill(Number(readFileSync(pid, 'utf8')), 'SIGKILL');
  await database?.remove();
  await scene.discord.stop();
  program.remove();
  rmSync(root, { recursive: true, force: true });
});

/** The commands with the places of this test, or an error where one would reach the machine itself. */
function place({ commands }: Block): string {
  const text = places.reduce((all, { from, to }) => all.replaceAll(from, to), commands.join('\n'));
  for (const command of text.split('\n')) if (!KNOWN.test(command)) throw new Error(`not known: ${command}`);
  const stray = [...text.matchAll(/(?<=[\s='"]|^)\/[\w./-]+/gmu)].filter(
    ([name]) => !places.some(({ to }) => name.startsWith(to)) && name !== '/usr/sbin/nologin',
  );
  if (stray.length > 0) throw new Error(`outside of the test: ${stray.join(' ')}`);
  return text;
}

function run(block: Block): Promise<{ readonly code: number | null; readonly out: string }> {
  const env = { ...variables, ...(needsServer(block) ? { DATABASE_URL: database?.databaseUrl ?? '' } : {}) };
  return new Promise((resolve) => {
    const script = ['set -euo pipefail', place(block)].join('\n');
    const child = execFile('bash', ['-c', script], { cwd: program.folder, env }, (_, out, err) =>
      resolve({ code: child.exitCode, out: out + err }),
    );
  });
}

function needsServer({ section, commands }: Block): boolean {
  return section.startsWith('Move') || commands.some((command) => command.includes('$DATABASE_URL'));
}

/** A database for a block that needs one: empty, or for a dump with something in it. */
async function provide(block: Block): Promise<void> {
  if (!needsServer(block) || block.commands.some((command) => command.startsWith('psql'))) return;
  await database?.remove();
  database = await postgresql.create();
  if (block.section.startsWith('Move')) return;
  const store = await database.open();
  await store.posts.create(draftFor(freshPlace()));
  await store.upkeep.close();
}

/** What the blocks printed, by their sections; of several the last. */
const outs = new Map<string, string>();
let restored: readonly unknown[] = [];
const notes = () => readFileSync(join(root, 'notes'), 'utf8').trim().split('\n');
const journal = () => readFileSync(join(root, 'journal'), 'utf8');

describe('docs/OPERATING.md', () => {
  const isRun = (block: Block) => hasPostgres || !needsServer(block);

  test.each(BLOCKS.map((block, index) => [index + 1, block.section, block] as const))(
    'block %i, of “%s”, works as it stands',
    async (_, __, block) => {
      if (!isRun(block)) return;
      await provide(block);
      const result = await run(block);
      outs.set(block.section, result.out);
      expect(result).toEqual({ code: 0, out: expect.any(String) });
      if (block.commands.some((command) => command.startsWith('pg_restore')))
        restored = await askServer('select count(*)::int from posts', database?.databaseUrl ?? '');
    },
  );

  test('has led from an empty machine to an empty machine, by a service that was started, changed, restored and upgraded', () => {
    expect(BLOCKS.length).toBeGreaterThan(14);
    expect(journal().match(/"serving"/gu)?.length).toBeGreaterThanOrEqual(5);
    expect(journal()).toContain('the corpus was read anew, and is the same');
    expect([existsSync(join(root, 'lib')), existsSync(join(program.folder, '.env'))]).toEqual([false, false]);
    expect(existsSync(join(root, 'units', 'evenkey.service'))).toBe(false);
    for (const secret of [scene.discord.token]) expect(journal()).not.toContain(secret);
  });

  test('names services that compose.yaml has, and commands that docker compose has', () => {
    const { services } = parse(readFileSync(join(PROJECT, 'compose.yaml'), 'utf8')) as {
      readonly services: object;
    };
    const calls = notes().filter((note) => note.startsWith('docker '));
    expect(calls.length).toBeGreaterThanOrEqual(5);
    for (const call of calls) {
      expect(call).toMatch(
        /^docker compose (?:--profile replicas )?(?:up -d --build|run --rm|kill -s HUP|stop)\b/u,
      );
      const named = call.split(' ').filter((word) => /^(?:evenkey|slack-\d|postgres)$/u.test(word));
      expect(named.filter((name) => !(name in services))).toEqual([]);
    }
  });

  test('restored from the dump what had been dumped', async () => {
    if (!hasPostgres) return;
    expect(outs.has('Back up and restore')).toBe(true);
    expect(restored).toEqual([{ count: 1 }]);
  });

  test('alarms on metrics that there are', () => {
    const named = [...new Set(PAGE.match(/\bevenkey_[a-z0-9_]+/gu))];
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => !outs.get('Watch')?.includes(`\n${name}`))).toEqual([]);
  });
});
