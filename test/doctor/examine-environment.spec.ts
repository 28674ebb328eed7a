import { readConfig } from '../../src/config.ts';
import { examineEnvironment } from '../../src/doctor/examine-environment.ts';

function examine(environment: Readonly<Record<string, string>>, envFileMode: number | null = null) {
  return examineEnvironment({ read: readConfig(environment), names: Object.keys(environment), envFileMode });
}

const KEY = '11'.repeat(32);

describe('examineEnvironment', () => {
  test('says by name what is set, and nothing of its values', () => {
    const found = examine({ DISCORD_TOKEN: 'abc.def', ENCRYPTION_KEY: KEY, HOME: '/root' });
    expect(found).toEqual([
      { kind: 'fine', text: 'set: DISCORD_TOKEN, ENCRYPTION_KEY (there is no .env here)' },
    ]);
  });

  test('says everything that is wrong at once', () => {
    const found = examine({ LOG_LEVEL: 'loud', PORT: 'x', DATABASE_URL: 'mysql://u:planted@h/d' });
    expect(found.map(({ kind }) => kind)).toEqual(['problem', 'problem', 'problem']);
    expect(JSON.stringify(found)).not.toContain('planted');
  });

  test.each([
    ['DISCORD_TOKN', 'DISCORD_TOKN is not read: is DISCORD_TOKEN meant?'],
    ['ENCRYPTION_KEYS', 'ENCRYPTION_KEYS is not read: is ENCRYPTION_KEY meant?'],
    ['SLACK_WORKSPACE_COLOUR', 'SLACK_WORKSPACE_COLOUR is not read: see .env.example for the names'],
  ])('warns of the name %s, which is not read', (name, text) => {
    expect(examine({ [name]: 'x' })).toContainEqual({ kind: 'warning', text });
  });

  test('takes the names of others for theirs', () => {
    expect(examine({ HOSTNAME: 'a', PORTS: 'b', LANGUAGE: 'c', npm_config_cache: 'd' })).toHaveLength(1);
  });

  test('warns of a .env that everybody on the machine can read', () => {
    expect(examine({}, 0o100644)).toContainEqual({
      kind: 'warning',
      text: expect.stringContaining('chmod 600 .env'),
    });
    expect(examine({}, 0o100600)).toEqual([{ kind: 'fine', text: expect.stringContaining('.env was read') }]);
  });

  test('warns of a store whose own key is not sealed, and of several processes on one file', () => {
    const found = examine({ DISCORD_TOKEN: 'abc.def', DISCORD_SHARDS: '2' });
    const warnings = found.filter(({ kind }) => kind === 'warning').map(({ text }) => text);
    expect(warnings).toEqual([
      expect.stringContaining('ENCRYPTION_KEY is not set'),
      expect.stringContaining('use PostgreSQL'),
    ]);
  });
});
