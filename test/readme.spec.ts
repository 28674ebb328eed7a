import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuiltProgram, buildProgram } from './built-program.ts';
import { writeCorpus } from './corpus/fixture.ts';

jest.setTimeout(300_000);

const README = readFileSync(join(__dirname, '..', 'README.md'), 'utf8');
const [EXAMPLE = ''] =
  /(?<=An answer, whole, from eleven years:\n\n```\n)[\s\S]*?(?=\n```)/u.exec(README) ?? [];
const COMMANDS = [...README.matchAll(/^npm run -s evenkey -- (.*)$/gmu)].map(([, line = '']) => line);
const LINES = [...README.matchAll(/^\| `([^`]+)` \|/gmu)].map(([, line = '']) => line);

// What stands between the replies to two lines: one start of the program answers them all.
const FENCE = { line: '/help topics', reply: '/topics\nWhat the corpus covers. Example: /topics\n' };

let program: BuiltProgram;
let small: string;

beforeAll(async () => {
  program = buildProgram();
  small = await writeCorpus(null);
});

afterAll(() => program.remove());

describe('the README', () => {
  test('shows a real answer, word for word', async () => {
    const [question = ''] = EXAMPLE.split('\n');
    // That spans what the corpus spans.
    expect(EXAMPLE).toMatch(/from 6 July 2015 to March 2026/u);
    expect((await program.run(['ask', question])).out.trim()).toBe(EXAMPLE.trim());
  });

  test('gives commands, each of which works', async () => {
    expect(COMMANDS.length).toBeGreaterThanOrEqual(4);
    for (const command of COMMANDS) {
      const [line = ''] = command.split(/ [<>] /u);
      const args = [...line.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, plain]) => quoted ?? plain ?? '');
      // What is asked, is asked of the corpus that comes with the program; all else works on a small one, which is made ready sooner.
      const environment: Readonly<Record<string, string>> = args[0] === 'ask' ? {} : { CORPUS_DIR: small };
      const { exitCode, err } = await program.run(args, {
        input: 'What is end-to-end encryption?\n',
        environment,
      });
      expect({ command, exitCode, err }).toEqual({ command, exitCode: 0, err: '' });
    }
  });

  test('gives lines for the prompt, each of which is answered', async () => {
    expect(LINES.length).toBeGreaterThanOrEqual(8);
    const input = LINES.flatMap((line) => [line, FENCE.line]).join('\n');
    const { out, err } = await program.run(['--as', 'administrator'], { input });
    const replies = out.split(FENCE.reply).map((reply) => reply.trim());
    expect([err, replies.length]).toEqual(['', LINES.length + 1]);
    for (const [index, line] of LINES.entries())
      expect([line, replies[index]]).toEqual([line, expect.stringMatching(/.{40}/su)]);
  });

  test('counts the labelled questions as they are', () => {
    const folder = join(__dirname, '..', 'eval', 'questions');
    const count = readdirSync(folder)
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .reduce((sum, text) => sum + (text.match(/^- id: /gmu)?.length ?? 0), 0);
    expect(README).toContain(`${new Intl.NumberFormat('en-GB').format(count)} labelled`);
  });
});
