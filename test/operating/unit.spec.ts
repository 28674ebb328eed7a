import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = join(__dirname, '..', '..', 'docs', 'evenkey.service');

/** The settings of a unit by section and name; a name that stands twice, or a line that is none, is an error. */
function readUnit(text: string): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const sections: Record<string, Record<string, string>> = {};
  let section: Record<string, string> = {};
  for (const line of text.split('\n').filter((each) => each !== '' && !/^[#;]/u.test(each))) {
    const [, heading] = /^\[(\w+)\]$/u.exec(line) ?? [];
    const [, name, value = ''] = /^([A-Z]\w+)=(.*)$/u.exec(line) ?? [];
    if (heading !== undefined) {
      section = {};
      sections[heading] = section;
    } else if (name !== undefined && !(name in section)) section[name] = value;
    else throw new Error(`${FILE}: what is ${line}?`);
  }
  return sections;
}

describe('docs/evenkey.service', () => {
  const unit = readUnit(readFileSync(FILE, 'utf8'));

  test('starts the program as a user of its own, reloads it by SIGHUP, and gives it time to end', () => {
    expect(Object.keys(unit)).toEqual(['Unit', 'Service', 'Install']);
    expect(unit['Service']).toMatchObject({
      User: 'evenkey',
      ExecStart: '/usr/bin/env node dist/src/main.js',
      ExecReload: '/bin/kill -HUP $MAINPID',
      KillMode: 'mixed',
    });
    expect(Number(unit['Service']?.['TimeoutStopSec'])).toBeGreaterThan(13);
  });

  test('starts it again after a fault, and not where the configuration is wrong', () => {
    expect(unit['Service']).toMatchObject({ Restart: 'on-failure', RestartPreventExitStatus: '2' });
  });

  test('lets it write in the folder of its state alone', () => {
    expect(unit['Service']).toMatchObject({
      StateDirectory: 'evenkey',
      StateDirectoryMode: '0700',
      ProtectSystem: 'strict',
      ProtectHome: 'yes',
      NoNewPrivileges: 'yes',
    });
    expect(unit['Service']?.['ReadWritePaths']).toBeUndefined();
  });

  test('has nothing that systemd finds, where it is there to look', () => {
    let found = '';
    try {
      found = execFileSync('systemd-analyze', ['verify', FILE], { encoding: 'utf8', stdio: 'pipe' });
    } catch (error) {
      const isAway = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      if (!isAway) throw error;
    }
    expect(found).toBe('');
  });
});
