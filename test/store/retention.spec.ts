import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RETENTION } from '../../src/store/retention.ts';

describe('retention', () => {
  test('is told in docs/OPERATING.md as it is enforced', () => {
    const page = readFileSync(join(__dirname, '../../docs/OPERATING.md'), 'utf8');
    for (const { kind, what, days, until } of RETENTION)
      expect(page).toContain(`| ${kind} | ${what} | ${days ?? '–'} | ${until} |`);
  });
});
