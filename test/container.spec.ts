import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { VARIABLES } from '../src/config.ts';
import { buildImage, type Image } from './container/build-image.ts';
import { lintDockerfile, readDockerfile } from './container/read-dockerfile.ts';
import { type ImageProcess, makeReadOnly, runInImage } from './container/run-image.ts';
import { freePort } from './free-port.ts';
import { createScene, type Scene } from './servers/discord/scene.ts';
import { until } from './servers/discord/until.ts';

jest.setTimeout(300_000);

const PROJECT = join(__dirname, '..');
const PATIENCE = 90_000;
const read = (name: string) => readFileSync(join(PROJECT, name), 'utf8');
const names = (file: 'dependencies' | 'devDependencies') =>
  Object.keys((JSON.parse(read('package.json')) as Record<typeof file, object>)[file]);

describe('the Dockerfile', () => {
  const stages = readDockerfile(PROJECT);
  const last = stages.at(-1);

  test('has nothing that a linter finds', () => {
    expect(lintDockerfile(PROJECT)).toEqual([]);
  });

  test('builds on one base, a slim image of a Node that continuous integration tests', () => {
    const [base, ...others] = new Set(stages.map((stage) => stage.base));
    expect(others).toEqual([]);
    const [, major = ''] = /^node:(\d+)-slim(?:@sha256:[0-9a-f]{64})?$/u.exec(base ?? '') ?? [];
    expect(read('.github/workflows/ci.yml')).toMatch(new RegExp(`node: \\[.*\\b${major}\\b`, 'u'));
  });

  test('installs what is locked, without scripts, and in the last stage nothing at all', () => {
    const runs = stages.flatMap(({ steps }) => steps.filter(({ keyword }) => keyword === 'RUN'));
    const installs = runs.filter(
      ({ text }) => /\b(?:npm|apt|apk|curl|wget)\b.* (?!-rf)/u.test(text) && !/^rm /u.test(text),
    );
    for (const { text } of installs) expect(text).toMatch(/^npm ci .*--ignore-scripts/u);
    const lastRuns = last?.steps.filter(({ keyword }) => keyword === 'RUN') ?? [];
    expect(lastRuns.map(({ text }) => /^rm -rf .*npm/u.test(text))).toEqual([true]);
  });

  test('runs as nobody in particular, says whether it is well, ends in order, and has one volume', () => {
    const said = Object.fromEntries((last?.steps ?? []).map(({ keyword, text }) => [keyword, text]));
    expect(said).toMatchObject({ USER: '1000:1000', STOPSIGNAL: 'SIGTERM', VOLUME: '/data', EXPOSE: '3000' });
    expect(said['HEALTHCHECK']).toContain('/healthz');
    for (const label of ['title', 'description', 'licenses', 'documentation', 'base.name'])
      expect(said['LABEL']).toContain(`org.opencontainers.image.${label}=`);
  });
});

describe('the image', () => {
  let image: Image;
  let scene: Scene;
  let running: ImageProcess | null = null;

  beforeAll(async () => {
    image = buildImage(PROJECT);
    makeReadOnly(image, '/data');
    scene = await createScene({ patience: PATIENCE });
  });

  afterAll(async () => {
    running?.kill('SIGKILL');
    await scene?.discord.stop();
    image?.remove();
  });

  const environment = (port: number) => ({
    PORT: String(port),
    DISCORD_TOKEN: scene.discord.token,
    DISCORD_API_URL: scene.discord.url,
  });

  test('holds what runs, and nothing that builds, tests or develops it', () => {
    expect(readdirSync(image.root).toSorted()).toEqual(['data', 'evenkey']);
    expect(readdirSync(image.at('/evenkey')).toSorted()).toEqual(
      ['LICENSE', 'corpus', 'dist', 'node_modules', 'package.json'].toSorted(),
    );
    expect(readdirSync(image.at('/evenkey/dist')).toSorted()).toEqual([
      'adapters',
      'corpus.packed',
      'retrieval.packed',
      'src',
    ]);
    const installed = (name: string) => existsSync(image.at(`/evenkey/node_modules/${name}`));
    expect(names('dependencies').filter((name) => !installed(name))).toEqual([]);
    // Types of ws, and ws itself, come with what serves.
    const brought = ['ws', '@types/node', '@types/ws'];
    expect(names('devDependencies').filter((name) => installed(name) && !brought.includes(name))).toEqual([]);
    for (const tool of ['npm', 'node-gyp', 'esbuild', '@swc', '@biomejs', '@jest'])
      expect([tool, installed(tool)]).toEqual([tool, false]);
    expect(
      readdirSync(image.at('/evenkey'), { recursive: true, encoding: 'utf8' }).filter((name) =>
        /(?:^|\/)\.(?:env|git)$/u.test(name),
      ),
    ).toEqual([]);
  });

  test('is as large as docs/OPERATING.md says, without its base', () => {
    const [size = ''] = execFileSync('du', ['-sm', image.root], { encoding: 'utf8' }).split('\t');
    const [, said = ''] = /adds (\d+) MB to its base/u.exec(read('docs/OPERATING.md')) ?? [];
    expect(Math.abs(Number(size) / Number(said) - 1)).toBeLessThan(0.15);
  });

  test('looks at itself, serves, is well, writes nowhere but in its volume, and ends in order', async () => {
    const port = await freePort();
    const doctor = runInImage(image, [...image.entry, 'doctor'], environment(port));
    expect([await doctor.ended, doctor.log()]).toEqual([0, expect.stringContaining('Evenkey can start')]);
    const ill = runInImage(image, image.healthCheck, environment(port));
    expect(await ill.ended).toBe(1);

    running = runInImage(image, image.entry, environment(port));
    const { log, ended, kill } = running;
    await until('serving', () => log().includes('"serving"'), PATIENCE);
    const well = runInImage(image, image.healthCheck, environment(port));
    expect([await well.ended, well.log()]).toEqual([0, '']);
    const asked = scene.discord.people.run(scene.ada, {
      command: 'ask',
      options: { question: 'Should there be a backdoor for the police?' },
    });
    expect(JSON.stringify((await asked.message()).components)).toContain('Verdict');
    expect(readdirSync(image.at('/data'))).toContain('evenkey.db');

    kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(log()).not.toMatch(/EROFS|EACCES|EPERM|\n {4}at /u);
  });
});

interface Service {
  readonly environment?: Readonly<Record<string, string>>;
  readonly profiles?: readonly string[];
  readonly volumes?: readonly string[];
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly env_file?: string;
  readonly stop_grace_period?: string;
}

describe('compose.yaml', () => {
  const compose: { readonly services: Readonly<Record<string, Service>>; readonly volumes: object } = parse(
    read('compose.yaml'),
    { merge: true },
  );
  const { evenkey, ...others } = compose.services;
  const ours = Object.entries(compose.services).filter(([name]) => name !== 'postgres');

  test('starts the bot alone on its volume unless replicas are asked for', () => {
    expect([evenkey?.profiles, evenkey?.volumes]).toEqual([undefined, ['data:/data']]);
    expect(Object.keys(others)).toEqual(['slack-1', 'slack-2', 'postgres']);
    expect(Object.values(others).map(({ profiles }) => profiles)).toEqual(
      Object.keys(others).map(() => ['replicas']),
    );
    expect(Object.keys(compose.volumes)).toEqual(['data', 'postgres']);
  });

  test('gives each Evenkey a read-only root, no capability, its secrets from a file, and time to end', () => {
    for (const [name, service] of ours)
      expect([name, service]).toEqual([
        name,
        expect.objectContaining({
          read_only: true,
          cap_drop: ['ALL'],
          env_file: '.env',
          stop_grace_period: '20s',
        }),
      ]);
  });

  test('sets only what is read', () => {
    const set = ours.flatMap(([, service]) => Object.keys(service.environment ?? {}));
    expect(set.filter((variable) => !VARIABLES.includes(variable))).toEqual([]);
    expect(set).toContain('DATABASE_URL');
  });
});
