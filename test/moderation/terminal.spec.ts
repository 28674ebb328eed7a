import { join } from 'node:path';
import { type BuiltProgram, buildProgram } from '../built-program.ts';
import { writeCorpus } from '../corpus/fixture.ts';
import { ENGINES, type TestDatabase } from '../store/server/databases.ts';

jest.setTimeout(120_000);

// A small corpus: the shipped one takes longer to be made ready, at each of many starts.
let program: BuiltProgram;
let small: string;

beforeAll(async () => {
  program = buildProgram();
  small = await writeCorpus(null);
});

afterAll(() => program.remove());

describe.each(ENGINES)('a moderator at the terminal, with $name', ({ create }) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await create();
  });

  afterAll(() => database.remove());

  const type = (role: string, ...lines: readonly string[]) => {
    const { databaseUrl, dataFolder } = database;
    const store: Readonly<Record<string, string>> =
      databaseUrl === null ? { DATA_DIR: dataFolder } : { DATABASE_URL: databaseUrl };
    return program.run(['--as', role], {
      input: lines.join('\n'),
      environment: { CORPUS_DIR: small, ...store },
    });
  };

  test('drafts, posts, and after a new start lists and retracts a summary', async () => {
    const drafted = await type('moderator', '/summary locks');
    expect([drafted.exitCode, drafted.err]).toEqual([0, '']);
    const id = /\/draft (\w+) 1 acknowledge/u.exec(drafted.out)?.[1] ?? '';
    const posted = await type(
      'moderator',
      `/draft ${id} 1 acknowledge`,
      `/note ${id} 2 Please be kind.`,
      `/draft ${id} 3 post`,
    );
    expect(posted.out).toMatch(
      /\[In the channel terminal:\][\s\S]*A note by you, not from the corpus:\n\nPlease be kind\./u,
    );
    const listed = await type('moderator', '/posts', `/posts ${id}`);
    const revision = new RegExp(`/post ${id} (\\d+) retract`, 'u').exec(listed.out)?.[1] ?? '';
    const retracted = await type('moderator', `/post ${id} ${revision} confirm`);
    expect(retracted.out).toContain('This summary was retracted by you');
    expect((await type('moderator', '/posts')).out).toContain('retracted');
  });

  test('is refused in any other role', async () => {
    const { out } = await type('member', '/summary locks', '/posts');
    expect(out.match(/Only moderators can do this here\./gu)).toHaveLength(2);
  });
});

describe('a store that can not be used', () => {
  test('ends the program with what and why, exit code 2', async () => {
    const environment = { DATA_DIR: join(__dirname, 'terminal.spec.ts') };
    const { exitCode, out, err } = await program.run([], { input: 'why?', environment });
    expect([exitCode, out]).toEqual([2, '']);
    expect(err).toMatch(/terminal\.spec\.ts.*(?:DATA_DIR)/u);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('that does not answer is a warning, and questions are answered', async () => {
    const environment = { DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none' };
    const { exitCode, out, err } = await program.run([], {
      input: 'Should there be a backdoor for the police?\n/summary backdoors',
      environment: { ...environment },
    });
    expect(exitCode).toBe(0);
    expect(out).toContain('PRO');
    expect(err).toContain('does not answer');
  });
});
