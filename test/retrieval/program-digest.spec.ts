import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestProgram } from '../../src/retrieval/program-digest.ts';

const { resolve } = createRequire(__filename);

let built: string;

beforeEach(() => {
  built = mkdtempSync(join(tmpdir(), 'evenkey-built-'));
  for (const folder of ['retrieval/intent', 'text', 'answer'])
    mkdirSync(join(built, folder), { recursive: true });
  writeFileSync(join(built, 'retrieval/intent/cues.js'), 'one');
});

afterEach(() => rmSync(built, { recursive: true }));

describe('the digest of a program', () => {
  test('is the same for the same program', () => {
    expect(digestProgram(built, resolve)).toBe(digestProgram(built, resolve));
  });

  test.each(['retrieval/intent/cues.js', 'retrieval/new.js', 'text/stem.js'])('changes with %s', (file) => {
    const before = digestProgram(built, resolve);
    writeFileSync(join(built, file), 'another');
    expect(digestProgram(built, resolve)).not.toBe(before);
  });

  test.each(['answer/compose.js', 'retrieval/rank.d.ts'])(
    'does not with %s, which reads no corpus',
    (file) => {
      const before = digestProgram(built, resolve);
      writeFileSync(join(built, file), 'another');
      expect(digestProgram(built, resolve)).toBe(before);
    },
  );
});
