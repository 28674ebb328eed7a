import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BuiltProgram, buildProgram, type Run, type Surroundings } from './built-program.ts';
import { topic, writeCorpus } from './corpus/fixture.ts';

const CONTESTED = 'Should there be a backdoor for the police?';
const KEYS = {
  answer: [
    ...[
      'id',
      'question',
      'outcome',
      'reason',
      'intent',
      'command',
      'motion',
      'sides',
      'context',
      'notices',
      'missing',
    ],
    ...['unmatched', 'suggestions', 'citations', 'ranking', 'asOf', 'corpus'],
  ],
  side: ['stance', 'label', 'available', 'points'],
  point: ['claim', 'kind', 'text', 'quote', 'speaker', 'date', 'confidence', 'direction', 'citation'],
  notice: ['kind', 'text', 'links', 'about', 'point'],
  citation: ['number', 'source', 'title', 'publisher', 'published', 'url', 'link', 'speaker', 'paragraph'],
  ranking: ['claim', 'score', 'paragraph'],
  corpus: ['version', 'claims', 'quotes', 'sources'],
};

jest.setTimeout(60_000);

let program: BuiltProgram;
let small: Surroundings;
let bad: string;

beforeAll(async () => {
  program = buildProgram();
  small = { environment: { CORPUS_DIR: await writeCorpus(null) } };
  bad = await writeCorpus(null, { 'topics.yaml': [topic(), topic()], 'names.yaml': '- name: "Fixture\n' });
});

afterAll(() => program.remove());

function run(args: readonly string[], surroundings: Surroundings = {}): Promise<Run> {
  return program.run(args, surroundings);
}

async function askBatch(lines: readonly string[], ...flags: readonly string[]) {
  const result = await run(['ask', '--batch', '--json', ...flags], { input: lines.join('\n') });
  return {
    ...result,
    answers: result.out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
}

describe('evenkey ask', () => {
  test('prints an answer with both sides, its quotes and its sources, and nothing else', async () => {
    const { exitCode, out, err } = await run(['ask', CONTESTED]);
    expect([exitCode, err]).toEqual([0, '']);
    expect(out).toMatch(/^Should there be a backdoor for the police\?\n/u);
    for (const part of [
      /^\+ PRO: .* \(2 of \d+ shown\)$/mu,
      /^− CON: .* \(2 of \d+ shown\)$/mu,
      /^Sources$/mu,
    ])
      expect(out).toMatch(part);
    expect(out).toContain('https://www.verdict.co.uk/');
    expect(out.endsWith('\n')).toBe(true);
  });

  test('ends with 0 where there is something to show, and with 3 where the question is refused', async () => {
    const codes = new Map([
      ['padlock', 0],
      ['someone keeps asking my daughter for pictures', 0],
      ['who won the world cup', 3],
    ]);
    const runs = await Promise.all([...codes.keys()].map((question) => run(['ask', question], small)));
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([...codes.values()]);
    for (const { out, err } of runs) expect([err, out.length > 1]).toEqual(['', true]);
  });

  test('takes words that are not quoted for one question', async () => {
    const { out } = await run(['ask', 'What', 'is', 'a', 'padlock?', '--json'], small);
    expect(JSON.parse(out)).toMatchObject({ question: 'What is a padlock?', outcome: 'answered' });
  });

  test('shows the side that --side names', async () => {
    const { out } = await run(['ask', 'padlock', '--side', 'con', '--json'], small);
    expect(JSON.parse(out).sides.map(({ stance }: { stance: string }) => stance)).toEqual(['con']);
  });

  test('ends for bad usage with exit code 2, a line on what is wrong and the usage', async () => {
    const wrong = [
      ['aks', CONTESTED],
      ['ask', CONTESTED, '--side', 'left'],
    ];
    for (const { exitCode, out, err } of await Promise.all(wrong.map((args) => run(args)))) {
      expect([exitCode, out]).toEqual([2, '']);
      expect(err).toMatch(/^[^\n]+\n\nUsage:\n/u);
    }
  });
});

describe('evenkey ask --json', () => {
  test('prints one object on one line, with the keys of the design page in their order', async () => {
    const { exitCode, out, err } = await run(['ask', CONTESTED, '--json']);
    expect([exitCode, err, out.split('\n').length]).toEqual([0, '', 2]);
    const answer = JSON.parse(out);
    expect(Object.keys(answer)).toEqual(KEYS.answer);
    expect(Object.keys(answer.motion)).toEqual(['id', 'text']);
    expect(Object.keys(answer.sides[0])).toEqual(KEYS.side);
    expect(Object.keys(answer.sides[0].points[0])).toEqual(KEYS.point);
    expect(Object.keys(answer.notices[0])).toEqual(KEYS.notice);
    expect(Object.keys(answer.citations[0])).toEqual(KEYS.citation);
    expect(Object.keys(answer.ranking[0])).toEqual(KEYS.ranking);
    expect(Object.keys(answer.asOf)).toEqual(['from', 'to']);
    expect(Object.keys(answer.corpus)).toEqual(KEYS.corpus);
  });
});

describe('evenkey ask --batch --json', () => {
  test('answers every line with one line, empty and hostile ones too, and ends with exit code 0', async () => {
    const lines = [
      CONTESTED,
      '',
      'who won the world cup',
      '\u001b[2J\u0000',
      '🔑',
      'x'.repeat(12_000),
      '/help',
      CONTESTED,
    ];
    const { exitCode, err, answers } = await askBatch(lines);
    expect([exitCode, err, answers.length]).toEqual([0, '', lines.length]);
    expect(answers.map(({ outcome }) => outcome).slice(0, 3)).toEqual(['answered', 'refused', 'refused']);
    expect(answers[1]).toMatchObject({ question: '', reason: 'empty' });
    expect(answers[5].question).toHaveLength(10_000);
    expect(answers[6].question).toBe('/help');
    expect(answers[7]).toEqual(answers[0]);
  });

  test('answers as a single ask does, byte for byte, in another process', async () => {
    const [single, batch] = await Promise.all([
      run(['ask', 'padlock', '--json'], small),
      run(['ask', '--batch', '--json'], { ...small, input: 'padlock\r\n' }),
    ]);
    expect(batch.out).toBe(single.out);
  });

  test('ends quietly where nobody reads on', async () => {
    const surroundings = { ...small, input: 'padlock\n'.repeat(4000) };
    const { exitCode, err } = await program.runUntilFirstLine(['ask', '--batch', '--json'], surroundings);
    expect([exitCode, err]).toEqual([0, '']);
  });
});

describe('evenkey with a corpus', () => {
  test('answers from the one that --corpus names', async () => {
    const folder = await writeCorpus(null);
    const { exitCode, out } = await run(['ask', 'padlock', '--json', '--corpus', folder]);
    expect([exitCode, JSON.parse(out).corpus.sources]).toEqual([0, 1]);
    expect(out).toContain('locks-protect');
  });

  test('that is broken ends with exit code 2 and every problem, each with file and line', async () => {
    const { exitCode, out, err } = await run(['ask', CONTESTED, '--corpus', bad]);
    expect([exitCode, out]).toEqual([2, '']);
    expect(err).toMatch(/^names\.yaml:\d+: .+: .+$/mu);
    expect(err).toMatch(/^topics\.yaml:\d+: topic "locks" stands twice, .+: .+$/mu);
  });

  test('that is not there ends with exit code 2 and says so', async () => {
    const { exitCode, out, err } = await run(['ask', CONTESTED, '--corpus', 'no-such-folder']);
    expect([exitCode, out]).toEqual([2, '']);
    expect(err).toContain('no-such-folder');
  });
});

describe('evenkey corpus check', () => {
  test('ends with exit code 0 and a summary for the corpus that comes with the program', async () => {
    const { exitCode, out, err } = await run(['corpus', 'check']);
    expect([exitCode, err]).toEqual([0, '']);
    expect(out).toMatch(/^corpus [0-9a-f]{12}: .*\b\d+ claims\b.*\n$/u);
  });

  test('ends with exit code 1 and every problem, each with file, line and remedy', async () => {
    const { exitCode, out } = await run(['corpus', 'check', '--corpus', bad]);
    expect(exitCode).toBe(1);
    expect(out).toMatch(/^names\.yaml:\d+ {2}.+ {2}.+$/mu);
    expect(out).toMatch(/^topics\.yaml:\d+ {2}topic "locks" stands twice, .+ {2}.+$/mu);
    expect(out).toMatch(/^\d+ problems$/mu);
  });
});

describe('evenkey without a command', () => {
  test('answers piped lines one by one and ends', async () => {
    const input = 'What is a padlock?\n\n/topics\nhelp\n/nonsense\n';
    const { exitCode, out, err } = await run([], { ...small, input });
    expect(exitCode).toBe(0);
    const at = ['What is a padlock?', 'What is at issue', '/compare'].map((part) => out.indexOf(part));
    expect(at).not.toContain(-1);
    expect(at).toEqual(at.toSorted((left, right) => left - right));
    expect(err).toBe('There is no command "/nonsense": /help lists the commands.\n');
  });

  test('ends where nothing is piped in, and at /quit', async () => {
    for (const ended of await Promise.all(
      ['', '/quit\n/topics\n'].map((input) => run([], { ...small, input })),
    ))
      expect(ended).toEqual({ exitCode: 0, out: '', err: '' });
  });

  test('prints its usage and its version', async () => {
    const [help, version] = await Promise.all([run(['--help']), run(['--version'])]);
    expect(help).toMatchObject({ exitCode: 0, err: '' });
    expect(help.out).toMatch(/^Usage:\n/u);
    expect(version).toMatchObject({ exitCode: 0, err: '', out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u) });
  });
});

describe('what is kept at the prompt', () => {
  const UNKNOWN = 'What does the treaty of Xyzzyplugh say about padlocks?';

  async function at(role: string, ...lines: readonly string[]): Promise<Run> {
    return run(['--as', role], { ...small, input: lines.join('\n') });
  }

  test('lasts: a question is handed over, listed, exported, and closed', async () => {
    const handed = await at('member', UNKNOWN, '/hand', '/hand tell:yes');
    expect(handed).toMatchObject({
      exitCode: 0,
      err: '',
      out: expect.stringContaining('Handed to the curators'),
    });
    const exported = await run(['gaps', 'export'], small);
    expect([exported.exitCode, exported.err]).toEqual([0, '']);
    expect(exported.out).toContain(`      - "${UNKNOWN}"\n`);
    const listed = await at('moderator', '/gaps');
    const [, id = ''] = /\/gaps answered (\S+)/u.exec(listed.out) ?? [];
    const closed = await at('moderator', `/gaps answered ${id}`);
    expect(closed.out.replace(/\s+/gu, ' ')).toContain('1 person who waited was told.');
  });

  test('is backed up, moved into another store, and nothing is moved over anything', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'evenkey-moved-'));
    const keptIn = (name: string) => ({
      environment: { ...small.environment, DATA_DIR: join(folder, name) },
    });
    const [old, moved, from] = [keptIn('old'), keptIn('new'), join(folder, 'old')];
    await run(['--as', 'member'], { ...old, input: '/rate 0123456789ab helpful' });
    const backedUp = await run(['store', 'backup', join(folder, 'backup.db')], old);
    expect(backedUp).toMatchObject({ exitCode: 0, err: '' });
    expect(statSync(join(folder, 'backup.db')).mode & 0o777).toBe(0o600);
    const first = await run(['store', 'move', '--from', from], moved);
    expect(first).toMatchObject({ exitCode: 0, out: expect.stringContaining('votes: 1\n') });
    const again = await run(['store', 'move', '--from', from], moved);
    expect(again).toMatchObject({ exitCode: 1, err: expect.stringContaining('Nothing was moved.') });
    const told = await run(['--as', 'member'], { ...moved, input: '/privacy' });
    expect(told.out.replace(/\s+/gu, ' ')).toContain('Of you, there are now: 1 vote');
    rmSync(folder, { recursive: true });
  });

  test('is told with /privacy, and deleted', async () => {
    await at('member', '/rate 0123456789ab helpful');
    const { out } = await at('member', '/privacy', '/privacy confirm', '/privacy');
    const said = out.replace(/\s+/gu, ' ');
    expect(said).toContain('Of you, there are now: 1 vote');
    expect(said).toContain('Deleted: 1 vote.');
    expect(said.slice(said.lastIndexOf('Of you,'))).not.toContain('1 vote');
  });

  test('holds: what an administrator sets', async () => {
    await at('administrator', '/settings enabled no');
    expect((await at('member', '/topics')).out).toContain('switched off here');
    await at('administrator', '/settings enabled default');
  });
});

describe('what is printed', () => {
  test('into a pipe has no escape sequence, whatever the terminal', async () => {
    const terminal = { TERM: 'xterm-256color', COLORTERM: 'truecolor' };
    const { out } = await run(['ask', '\u001b[31mIs a padlock good\u0007?'], {
      environment: { ...small.environment, ...terminal },
    });
    expect(out).toContain('[31mIs a padlock good?');
    expect(out).not.toMatch(/[^\P{Cc}\n]/u);
  });
});

describe('the environment', () => {
  test('that is wrong ends with exit code 2 and one clear line', async () => {
    const { exitCode, out, err } = await run(['ask', CONTESTED], { environment: { LOG_LEVEL: 'nonsense' } });
    expect([exitCode, out]).toEqual([2, '']);
    expect(err).toBe('LOG_LEVEL is "nonsense": use one of fatal, error, warn, info, debug, trace, silent\n');
  });

  test('leads at no level to a log of what was asked', async () => {
    // The level that tells most.
    const environment = { ...small.environment, LOG_LEVEL: 'trace' };
    const { out, err } = await run(['ask', 'Is the xyzzyplugh of a padlock good?'], { environment });
    expect(out).toContain('xyzzyplugh');
    expect(err).not.toContain('xyzzyplugh');
    for (const line of err.split('\n').filter(Boolean)) expect(JSON.parse(line)).toHaveProperty('level');
  });
});
