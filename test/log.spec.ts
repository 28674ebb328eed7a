import { DiscordAPIError } from 'discord.js';
import { createBot } from '../src/bot.ts';
import { readSecrets } from '../src/config.ts';
import { createLogger, type LogSettings } from '../src/log.ts';
import { asRequest, currentRequest } from '../src/request.ts';
import { bare, invocation, libraryOf } from './bots.ts';
import { literary } from './literary-corpus.ts';

jest.setTimeout(60_000);

// Made up, in the form of real ones.
const PASSWORD = 'pass/word with "marks"';
const ENVIRONMENT: Readonly<Record<string, string>> = {
  DATABASE_URL: `postgres://evenkey:${encodeURIComponent(PASSWORD)}@db.example:5432/evenkey`,
  ENCRYPTION_KEY: `${'ab'.repeat(32)},${'cd'.repeat(32)}`,
  DISCORD_TOKEN: 'any-text-at-all-where-a-token-is-due',
  DISCORD_API_URL: 'https://proxy:proxy-password@proxy.example/api',
  SLACK_API_URL: 'https://proxy:other-password@proxy.example/slack/',
  SLACK_BOT_TOKEN: 'xoxb-1-made-up',
  SLACK_APP_TOKEN: 'xapp-1-made-up',
  SLACK_SIGNING_SECRET: 'f00dfacef00dface',
  SLACK_CLIENT_SECRET: 'c1ientsecret',
  SLACK_STATE_SECRET: 'state secret with spaces',
};
const PLANTED = [...readSecrets(ENVIRONMENT), PASSWORD, 'cd'.repeat(32)];

// Tokens that no environment names.
const SHAPED = [
  'xoxb-999-another-workspace',
  'xoxe.xoxp-1-rotated-token',
  ['A'.repeat(26), 'bcdefg', 'h'.repeat(38)].join('.'),
];

function logged(log: (logger: ReturnType<typeof createLogger>) => void, change: Partial<LogSettings> = {}) {
  const lines: string[] = [];
  const settings = { logLevel: 'trace', secrets: readSecrets(ENVIRONMENT), pretty: null, ...change } as const;
  log(createLogger(settings, { write: (line) => void lines.push(line) }));
  return lines;
}

describe('a secret', () => {
  test.each(PLANTED)('of the environment is in no line, wherever it was planted: %#', (secret) => {
    const error = Object.assign(new Error(`refused: ${secret}`, { cause: new Error(secret) }), {
      config: { headers: { authorization: `Bearer ${secret}` } },
    });
    const [line = ''] = logged((logger) =>
      logger.error(
        {
          err: error,
          facts: { deep: [secret], [secret]: true },
          url: `https://x.example/?t=${encodeURIComponent(secret)}`,
        },
        `said: ${secret}`,
      ),
    );
    for (const form of [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)])
      expect(line).not.toContain(form);
    expect(line).toContain('[secret]');
    expect(() => JSON.parse(line)).not.toThrow();
  });

  test.each(SHAPED)('that no environment names is known by its form: %#', (secret) => {
    const [line = ''] = logged((logger) => logger.warn({ reason: `token ${secret} expired` }, 'refused'));
    expect(line).not.toContain(secret);
    expect(JSON.parse(line)).toMatchObject({ reason: 'token [secret] expired', msg: 'refused' });
  });

  test.each([
    ['https://discord.example/api/v10/webhooks/123/aW50ZXJhY3Rpb24/messages/@original', 'aW50ZXJhY3Rpb24'],
    ['https://discord.example/api/v10/interactions/123/aW50ZXJhY3Rpb24/callback', 'aW50ZXJhY3Rpb24'],
    ['https://hooks.slack.com/commands/T1/2/abcdef', 'abcdef'],
    ['redis://user:hunter2@cache.example', 'hunter2'],
    ['{"Authorization":"Bot hunter2hunter2"}', 'hunter2hunter2'],
  ])('in an address or a header is left out, and the rest stays: %s', (text, secret) => {
    const [line = ''] = logged((logger) => logger.info({ text }, 'called'));
    expect(line).not.toContain(secret);
    expect(JSON.parse(line).text).toContain('[secret]');
  });

  test('is not taken for one where a line only looks alike', () => {
    const facts = {
      reason: 'the bot has no permission',
      file: 'sources/verdict-2020-facebook-encryption.yaml',
      shard: 3,
    };
    const [line = ''] = logged((logger) => logger.info(facts, 'Bot permissions are missing'));
    expect(JSON.parse(line)).toMatchObject({ ...facts, msg: 'Bot permissions are missing' });
  });
});

describe('an error in the log', () => {
  test('is its kind, message, code, stack and cause, and nothing that hangs on it', () => {
    const body = { json: { content: 'is my uncle allowed to read my letters' }, files: [] };
    const error = new DiscordAPIError(
      { code: 50_013, message: 'Missing Permissions' },
      50_013,
      403,
      'POST',
      'https://discord.example/api/v10/interactions/1/sEcReT/callback',
      body,
    );
    const [line = ''] = logged((logger) => logger.error({ err: error }, 'failed'));
    expect(line).not.toMatch(/uncle|sEcReT/u);
    expect(Object.keys(JSON.parse(line).err)).toEqual(['type', 'message', 'code', 'stack', 'cause']);
    expect(JSON.parse(line).err).toMatchObject({ message: 'Missing Permissions', code: 50_013 });
  });

  test('that is none is told as it is', () => {
    const [line = ''] = logged((logger) => logger.error({ err: 'just words' }, 'failed'));
    expect(JSON.parse(line).err).toMatchObject({ type: 'string', message: 'just words' });
  });
});

describe('a request', () => {
  const QUESTION = 'Should the magistrate "open" my letters?';

  test('has an id of its own, which stands in every line about it and in no other', async () => {
    const ids: unknown[] = [];
    const lines: string[] = [];
    const logger = createLogger(
      { logLevel: 'info', secrets: [], pretty: null },
      { write: (line) => void lines.push(line) },
    );
    const work = async () => {
      logger.info('first');
      await new Promise(setImmediate);
      logger.child({ platform: 'slack' }).info('second');
      ids.push(currentRequest()?.id);
    };
    logger.info('before');
    await Promise.all([asRequest(work), asRequest(work)]);
    const [before, ...told] = lines.map((line) => JSON.parse(line));
    expect([before.request, currentRequest()]).toEqual([undefined, null]);
    expect(new Set(ids).size).toBe(2);
    for (const id of ids)
      expect(told.filter(({ request }) => request === id).map(({ msg }) => msg)).toEqual(['first', 'second']);
  });

  test('is named to whoever asked where the program failed them, and its line in the log bears the same id without what they wrote', async () => {
    const lines: string[] = [];
    const logger = createLogger(
      { logLevel: 'info', secrets: [], pretty: null },
      { write: (line) => void lines.push(line) },
    );
    const library = () => ({
      ...libraryOf(literary)(),
      answerQuestion: (question: string) => {
        throw new SyntaxError(`Invalid regular expression: /${question}/`);
      },
    });
    const bot = createBot({
      ...bare,
      library,
      fault: (command, error) => logger.error({ command, err: error }, 'failed'),
    });
    const reply = await bot.answer(invocation({ command: 'ask', options: { question: QUESTION } }));
    const [, id] = /noted as ([2-9a-hj-km-np-z]{8});/u.exec(JSON.stringify(reply.blocks)) ?? [];
    const [line = ''] = lines;
    expect(JSON.parse(line)).toMatchObject({ request: id, command: 'ask' });
    expect(line).not.toContain('magistrate');
    expect(JSON.parse(line).err.message).toBe('Invalid regular expression: /[asked]/');
  });
});

describe('lines for people', () => {
  test('say when, how bad, what, and then the facts, without a secret', () => {
    const [line = ''] = logged(
      (logger) =>
        logger.warn(
          { shard: 0, reason: `no ${ENVIRONMENT['SLACK_CLIENT_SECRET']}`, empty: null },
          'reconnecting',
        ),
      { pretty: { colour: false } },
    );
    expect(line).toMatch(
      /^\d\d:\d\d:\d\d warn {2}reconnecting shard=0 reason="no \[secret\]" empty=null\n$/u,
    );
  });

  test('show where an error comes from below', () => {
    const [line = ''] = logged((logger) => logger.error({ err: new TypeError('no such thing') }, 'failed'), {
      pretty: { colour: false },
    });
    expect(line).toMatch(/ error failed\n {2}TypeError: no such thing\n {6}at /u);
  });

  test('are coloured only where they are to be', () => {
    const log = (logger: ReturnType<typeof createLogger>) => logger.info('begun');
    expect(logged(log, { pretty: { colour: true } }).join('')).toContain('\u001b[');
    expect(logged(log, { pretty: { colour: false } }).join('')).not.toContain('\u001b[');
  });
});
