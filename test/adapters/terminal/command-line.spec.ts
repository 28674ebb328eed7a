import type { Dependencies } from '../../../adapters/terminal/command-line.ts';
import { runCommandLine } from '../../../adapters/terminal/command-line.ts';
import { runPrompt } from '../../../adapters/terminal/prompt.ts';
import { USAGE } from '../../../adapters/terminal/usage.ts';
import { answerTo, echoBot } from './fake-bot.ts';
import { createFakeIo } from './fake-io.ts';

const dependencies: Dependencies = {
  version: '1.2.3',
  examine: (corpus) => Promise.resolve({ exitCode: 0, out: `examined ${corpus}\n`, err: '' }),
  openBot: () => Promise.resolve({ ok: true, bot: echoBot }),
  start: (task, io) => runPrompt(io, echoBot, task.role ?? 'member'),
  registerCommands: ({ guild }) => Promise.resolve({ exitCode: 0, out: `registered ${guild}\n`, err: '' }),
  printManifest: ({ http, json }) => Promise.resolve({ exitCode: 0, out: `${http} ${json}\n`, err: '' }),
  checkCorpus: (task) => Promise.resolve({ exitCode: 1, out: '', err: `${JSON.stringify(task)}\n` }),
  writeSchema: (corpus) => Promise.resolve({ exitCode: 0, out: `schema ${corpus}\n`, err: '' }),
  exportGaps: (corpus) => Promise.resolve({ exitCode: 0, out: `gaps ${corpus}\n`, err: '' }),
  keepStore: ({ kind }) => Promise.resolve({ exitCode: 0, out: `${kind}\n`, err: '' }),
  curate: async ({ kind }, io) => {
    io.stdout.write(`${kind}\n`);
    return 1;
  },
};

async function run(argv: readonly string[], input: string | null = '', change: Partial<Dependencies> = {}) {
  const io = createFakeIo();
  if (input !== null) io.stdin.end(input);
  const exitCode = await runCommandLine(argv, io, { ...dependencies, ...change });
  return { exitCode, ...(await io.said()) };
}

describe('the command line', () => {
  test('prints its usage and its version', async () => {
    expect(await run(['--help'])).toEqual({ exitCode: 0, out: `${USAGE}\n`, err: '' });
    expect(await run(['--version'])).toEqual({ exitCode: 0, out: '1.2.3\n', err: '' });
  });

  test('starts the prompt without a command', async () => {
    expect(await run([], 'why?\n')).toEqual({ exitCode: 0, out: 'ask {"question":"why?"}\n', err: '' });
  });

  test('tells bad usage on standard error with exit code 2 and the usage', async () => {
    const { exitCode, out, err } = await run(['aks', 'why?']);
    expect([exitCode, out]).toEqual([2, '']);
    expect(err).toBe(`there is no command "aks": did you mean ask?\n\n${USAGE}\n`);
  });

  test('tells every problem of a corpus that can not be used, with exit code 2', async () => {
    const problem = { rule: 'schema', file: 'topics.yaml', line: 3, message: 'no label', remedy: 'give one' };
    const openBot: Dependencies['openBot'] = () =>
      Promise.resolve({ ok: false, problems: [problem, { ...problem, line: 9 }] });
    expect(await run(['ask', 'why?'], '', { openBot })).toEqual({
      exitCode: 2,
      out: '',
      err: 'topics.yaml:3: no label: give one\ntopics.yaml:9: no label: give one\n',
    });
  });

  test('tells what went wrong with exit code 1', async () => {
    const openBot: Dependencies['openBot'] = () => Promise.reject(new Error('no \u001b[31mdisk'));
    expect(await run(['ask', 'why?'], '', { openBot })).toEqual({
      exitCode: 1,
      out: '',
      err: 'Error: no [31mdisk\n',
    });
  });

  test('hands a corpus to be checked over, and its result back', async () => {
    expect(await run(['corpus', 'check', '--verify', 'a.txt'])).toEqual({
      exitCode: 1,
      out: '',
      err: '{"kind":"corpus-check","corpus":null,"verify":"a.txt","source":null}\n',
    });
    expect((await run(['corpus', 'schema', '--corpus', 'mine'])).out).toBe('schema mine\n');
  });

  test('prints the gaps', async () => {
    expect(await run(['gaps', 'export', '--corpus', 'mine'])).toEqual({
      exitCode: 0,
      out: 'gaps mine\n',
      err: '',
    });
  });

  test('registers commands with Discord and prints the manifest for Slack', async () => {
    expect((await run(['discord', 'register'])).out).toBe('registered null\n');
    expect((await run(['discord', 'register', '--guild', '42'])).out).toBe('registered 42\n');
    expect((await run(['slack', 'manifest', '--http', 'https://bot.example', '--json'])).out).toBe(
      'https://bot.example true\n',
    );
    expect((await run(['slack', 'manifests'])).err).toMatch(/did you mean manifest\?/u);
  });

  test('opens the corpus that is named', async () => {
    const opened: (string | null)[] = [];
    const openBot: Dependencies['openBot'] = async (corpus) => {
      opened.push(corpus);
      return { ok: true, bot: echoBot };
    };
    await run(['ask', 'why?', '--corpus', 'mine'], '', { openBot });
    await run(['ask', 'why?'], '', { openBot });
    expect(opened).toEqual(['mine', null]);
  });
});

describe('ask', () => {
  test('answers without waiting for standard input', async () => {
    expect(await run(['ask', 'why?'], null)).toEqual({
      exitCode: 0,
      out: 'ask {"question":"why?"}\n',
      err: '',
    });
  });

  test('passes the side on', async () => {
    expect((await run(['ask', 'why?', '--side', 'con'])).out).toBe('ask {"question":"why?","side":"con"}\n');
  });

  test('ends with exit code 3 where the question is refused', async () => {
    expect((await run(['ask', ''])).exitCode).toBe(3);
    expect((await run(['ask', '', '--json'])).exitCode).toBe(3);
  });

  test('prints the whole answer as one line of JSON, its keys in the order of the design page', async () => {
    const { out } = await run(['ask', 'why?', '--json']);
    const contract = JSON.stringify(answerTo('why?'), (key, value) =>
      key === 'evidence' ? undefined : value,
    );
    expect(out).toBe(`${contract}\n`);
  });

  test('asks of a text of more than 10,000 characters the first 10,000', async () => {
    const { out } = await run(['ask', 'x'.repeat(20_000), '--json']);
    expect(JSON.parse(out).question).toBe('x'.repeat(10_000));
  });
});

describe('ask --batch --json', () => {
  test('answers every line with one line, an empty one too, and ends with exit code 0', async () => {
    const { exitCode, out } = await run(['ask', '--batch', '--json'], 'why?\n\n/help\nhelp');
    const answers = out.trimEnd().split('\n');
    expect(exitCode).toBe(0);
    expect(answers.map((line) => JSON.parse(line).question)).toEqual(['why?', '', '/help', 'help']);
    expect(JSON.parse(answers[1] ?? '')).toMatchObject({ outcome: 'refused', reason: 'empty' });
  });

  test('answers nothing where nothing is asked', async () => {
    expect(await run(['ask', '--batch', '--json'], '')).toEqual({ exitCode: 0, out: '', err: '' });
  });
});
