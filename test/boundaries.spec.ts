import { readSourceFiles, type SourceFile } from './source-files.ts';

// Each room may import from itself and from those before it.
const ROOMS = [
  'assert-never',
  'steps',
  'memoise',
  'digest',
  'request',
  'actor',
  'traffic',
  'text',
  'findings',
  'corpus',
  'curation',
  'retrieval',
  'answer',
  'reply',
  'store',
  'reach',
  'moderation',
  'commands',
  'reload',
  'bot-port',
  'bot',
  'config',
  'describe-start',
  'doctor',
  'log',
  'serve',
  'main',
];

// The modules that run as programs; everything else can be imported without an effect.
const PROGRAMS = [
  'src/main.ts',
  'src/main/prepare.ts',
  'adapters/operations/corpus/corpus-worker.ts',
  'eval/run.ts',
  'eval/run-draft.ts',
  'eval/run-fit.ts',
  'bench/run.ts',
  'bench/run-reload.ts',
  'bench/discord/run.ts',
  'bench/slack/run.ts',
  'bench/slack/serve.ts',
  'bench/soak/run.ts',
  'bench/store/run.ts',
];

const core = readSourceFiles('src');
const adapters = readSourceFiles('adapters');
const tools = readSourceFiles('eval', 'bench');

function roomOf(path: string): string {
  return path.split('/')[1]?.replace(/\.ts$/u, '') ?? '';
}

function isOwn(path: string): boolean {
  return /^(?:src|adapters|eval|bench|test)\//u.test(path);
}

/** Each import that a rule forbids, as `from -> to`. */
function breaches(
  files: readonly SourceFile[],
  isForbidden: (from: string, to: string) => boolean,
): readonly string[] {
  return files.flatMap(({ path, imports }) =>
    imports.filter((imported) => isForbidden(path, imported)).map((imported) => `${path} -> ${imported}`),
  );
}

describe('the source', () => {
  test('is read whole', () => {
    expect(core.length).toBeGreaterThan(100);
    expect(adapters.length).toBeGreaterThan(20);
    expect(core.find(({ path }) => path === 'src/bot.ts')?.imports).toContain('src/commands/library.ts');
    const root = core.find(({ path }) => path === 'src/main.ts');
    expect([root?.hasImportMeta, root?.hasTopLevelAwait]).toEqual([true, true]);
    expect(root?.imports).toContain('adapters/terminal/command-line.ts');
  });

  test('has a place for every room of src', () => {
    const rooms = new Set(core.map(({ path }) => roomOf(path)));
    expect([...rooms].filter((room) => !ROOMS.includes(room))).toEqual([]);
  });
});

describe('imports', () => {
  test('run from the adapters to src and never back, but for the composition root', () => {
    const others = core.filter(({ path }) => roomOf(path) !== 'main');
    expect(breaches(others, (_, to) => to.startsWith('adapters/'))).toEqual([]);
  });

  test('run only downward inside src', () => {
    const isUpward = (from: string, to: string) =>
      to.startsWith('src/') && ROOMS.indexOf(roomOf(to)) > ROOMS.indexOf(roomOf(from));
    expect(breaches(core, isUpward)).toEqual([]);
  });

  test('never lead to the composition root', () => {
    expect(
      breaches(
        [...core, ...adapters, ...tools],
        (from, to) => roomOf(to) === 'main' && to.startsWith('src/') && from !== 'src/main.ts',
      ),
    ).toEqual([]);
  });

  test('never lead from one adapter to another', () => {
    const isOther = (from: string, to: string) => to.startsWith('adapters/') && roomOf(to) !== roomOf(from);
    expect(breaches(adapters, isOther)).toEqual([]);
  });

  test('never lead from what is shipped to what is not', () => {
    const isTool = (_: string, to: string) => /^(?:eval|bench|test)\//u.test(to);
    expect(breaches([...core, ...adapters], isTool)).toEqual([]);
  });

  test('name the file with its ending, so that Node finds it', () => {
    const isBare = (_: string, to: string) => isOwn(to) && !/\.(?:ts|json)$/u.test(to);
    expect(breaches([...core, ...adapters, ...tools], isBare)).toEqual([]);
  });

  test('bring no network and no platform into the core', () => {
    const isNetwork = (_: string, to: string) =>
      /^(?:node:)?(?:https?|http2|net|tls|dgram|dns|child_process|worker_threads)$|^(?:discord\.js|@slack\/|@discordjs\/)/u.test(
        to,
      );
    expect(breaches(core, isNetwork)).toEqual([]);
  });
});

describe('effects', () => {
  const modules = [...core, ...adapters, ...tools].filter(({ path }) => !PROGRAMS.includes(path));

  test('at import stand in the programs alone', () => {
    expect(modules.filter((file) => file.hasTopLevelAwait).map(({ path }) => path)).toEqual([]);
    expect(modules.filter((file) => file.hasImportMeta).map(({ path }) => path)).toEqual([]);
  });

  test('of the environment stand in the configuration and the composition root alone', () => {
    const readers = [...core, ...adapters].filter(({ text }) => /\bprocess\.env\b|\bprocess\[/u.test(text));
    expect(
      readers.map(({ path }) => path).filter((path) => !/^src\/(?:config|main)\.ts$/u.test(path)),
    ).toEqual([]);
  });

  test('of the process stand in the programs alone', () => {
    const users = core.filter(({ text }) => /\b(?:process|console)\.\w/u.test(text));
    expect(users.map(({ path }) => path).filter((path) => !PROGRAMS.includes(path))).toEqual([]);
  });
});
