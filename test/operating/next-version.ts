import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltProgram } from '../built-program.ts';

/** The migration that the next version has besides. */
export const NEXT_MIGRATION = '999-next';

/** Makes a built program its next version, which has one migration more; gives what makes it the version before again. */
export function makeNextVersion({ folder }: BuiltProgram): () => void {
  const at = (name: string) => join(folder, 'dist', 'src', 'store', 'sql', 'migrations', name);
  renameSync(at('index.js'), at('before.js'));
  writeFileSync(
    at('index.js'),
    `import { MIGRATIONS as BEFORE } from './before.js';
const up = (db) => db.schema.createTable('next_things').addColumn('id', 'text').execute();
export const MIGRATIONS = { ...BEFORE, '${NEXT_MIGRATION}': { up } };
`,
  );
  return () => {
    rmSync(at('index.js'));
    renameSync(at('before.js'), at('index.js'));
  };
}
