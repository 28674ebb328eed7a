import { inspect } from 'node:util';
import { readConfig } from '../src/config.ts';

const DEFAULTS = {
  corpusFolder: null,
  watchCorpus: false,
  logLevel: 'info',
  databaseUrl: null,
  dataFolder: './data',
  encryptionKeys: [],
  discord: null,
  slack: null,
  host: '127.0.0.1',
  port: 3_000,
  metrics: null,
};
const HEX = '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff';
const BASE64 = Buffer.from(HEX, 'hex').toString('base64');
const OTHER = Buffer.alloc(32, 7).toString('base64url');

/** The ids of the keys that are read, in order. */
function keyIds(text: string): readonly string[] {
  const read = readConfig({ ENCRYPTION_KEY: text });
  return read.ok ? read.config.encryptionKeys.map(({ id }) => id) : [];
}

function problemsOf(environment: Readonly<Record<string, string>>): readonly string[] {
  const read = readConfig(environment);
  return read.ok ? [] : read.problems;
}

describe('readConfig', () => {
  test('needs nothing', () => {
    expect(readConfig({})).toEqual({ ok: true, config: DEFAULTS });
  });

  test('reads what is set, without the spaces around it, and nothing else', () => {
    expect(readConfig({ CORPUS_DIR: ' /srv/corpus ', LOG_LEVEL: 'debug', HOME: '/root' })).toEqual({
      ok: true,
      config: { ...DEFAULTS, corpusFolder: '/srv/corpus', logLevel: 'debug' },
    });
  });

  test('takes what is set but empty for not set', () => {
    expect(readConfig({ CORPUS_DIR: '', LOG_LEVEL: '  ' })).toEqual(readConfig({}));
  });

  test('names the variable, the value and the remedy', () => {
    expect(readConfig({ LOG_LEVEL: 'nonsense' })).toMatchObject({
      ok: false,
      problems: ['LOG_LEVEL is "nonsense": use one of fatal, error, warn, info, debug, trace, silent'],
    });
  });

  test('says, of an environment that is partly wrong, what the rest of it sets', () => {
    expect(readConfig({ LOG_LEVEL: 'nonsense', PORT: 'x', DATA_DIR: '/srv', HOST: '::1' })).toMatchObject({
      ok: false,
      faulty: ['LOG_LEVEL', 'PORT'],
      sound: { ...DEFAULTS, dataFolder: '/srv', host: '::1' },
    });
  });

  test('takes the address of a PostgreSQL and the folder of the data as they are', () => {
    const address = 'postgresql://evenkey:pass%40word@db.example:5432/evenkey?sslmode=require';
    expect(readConfig({ DATABASE_URL: address, DATA_DIR: '/var/lib/evenkey' })).toEqual({
      ok: true,
      config: { ...DEFAULTS, databaseUrl: address, dataFolder: '/var/lib/evenkey' },
    });
  });

  test('reads keys in base64 or hex, the one that seals first', () => {
    const [id] = keyIds(BASE64);
    expect(id).toMatch(/^[0-9a-f]{8}$/u);
    expect(keyIds(HEX)).toEqual([id]);
    expect(keyIds(`${OTHER}, ${HEX}`)).toEqual([...keyIds(OTHER), id]);
  });

  test('never shows a secret, neither in a message nor in the configuration when it is printed', () => {
    const secrets = { DATABASE_URL: 'mysql://me:hunter2@db/evenkey', ENCRYPTION_KEY: `${HEX},hunter2` };
    expect(problemsOf(secrets).join()).not.toContain('hunter2');
    for (const name of ['DISCORD_API_URL', 'SLACK_API_URL']) {
      const said = problemsOf({ [name]: 'ftp://me:hunter2@proxy.example' }).join();
      expect([said.startsWith(`${name} (a secret, not shown)`), said.includes('hunter2')]).toEqual([
        true,
        false,
      ]);
    }
    const config = readConfig({ ENCRYPTION_KEY: HEX });
    expect(JSON.stringify(config) + inspect(config, { depth: 9 })).not.toMatch(/0011|ABEi/u);
  });

  test('says of each secret what is wrong with it, and where', () => {
    expect(problemsOf({ DATABASE_URL: 'db.example', ENCRYPTION_KEY: `${HEX},hunter2` })).toEqual([
      'DATABASE_URL (a secret, not shown) is no such address: write postgres://user:password@host:5432/database, with what is special in user and password percent-encoded, or leave it out for SQLite',
      'ENCRYPTION_KEY (a secret, not shown) has, in the key at place 2 of 2, 7 characters that are not 32 bytes in base64 (44 characters) or hex (64): make one with "openssl rand -base64 32"; several, with commas between them, are the one that seals and those before it',
    ]);
  });

  test('lists every problem at once', () => {
    expect(problemsOf({ LOG_LEVEL: 'x', DATABASE_URL: 'x', ENCRYPTION_KEY: 'x' })).toHaveLength(3);
  });

  test('reads what Discord needs, with sensible rest', () => {
    expect(readConfig({ DISCORD_TOKEN: ' abc.def.ghi ' })).toEqual({
      ok: true,
      config: {
        ...DEFAULTS,
        discord: { token: 'abc.def.ghi', apiUrl: null, shards: null, register: true },
      },
    });
    const set = {
      DISCORD_TOKEN: 'a',
      DISCORD_API_URL: 'http://127.0.0.1:9',
      DISCORD_SHARDS: '4',
      DISCORD_REGISTER: 'no',
    };
    expect(readConfig(set)).toMatchObject({
      config: { discord: { apiUrl: 'http://127.0.0.1:9', shards: 4, register: false } },
    });
  });

  test('knows a process of a sharding manager', () => {
    const set = { DISCORD_TOKEN: 'a', DISCORD_SHARDS: 'auto', SHARDING_MANAGER: 'true' };
    expect(readConfig(set)).toMatchObject({ config: { discord: { shards: 'given' } } });
  });

  test('reads what is set of Slack, and leaves it to the adapter to hold it against each other', () => {
    expect(readConfig({ SLACK_APP_TOKEN: 'xapp-1', PORT: '8080', HOST: '0.0.0.0' })).toMatchObject({
      config: { slack: { appToken: 'xapp-1', botToken: null, apiUrl: null }, host: '0.0.0.0', port: 8080 },
    });
    expect(readConfig({ SLACK_API_URL: 'http://127.0.0.1:9' })).toMatchObject({ config: { slack: null } });
  });

  test('names every problem of the platforms at once, and shows no secret', () => {
    const problems = problemsOf({
      DISCORD_TOKEN: 'Bot secret-token',
      DISCORD_SHARDS: 'many',
      PORT: '99999',
      SLACK_API_URL: 'slack',
    });
    expect(problems.map((problem) => problem.split(' ')[0]).toSorted()).toEqual([
      'DISCORD_SHARDS',
      'DISCORD_TOKEN',
      'PORT',
      'SLACK_API_URL',
    ]);
    expect(problems.join()).not.toContain('secret-token');
  });
});
