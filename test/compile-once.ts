import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { hashFiles } from './hash-files.ts';

const PROJECT = join(__dirname, '..');
const SOURCES = ['src', 'adapters', 'eval', 'bench'];
const SETTINGS = ['tsconfig.json', 'tsconfig.build.json', 'package-lock.json'];
const NAME = 'evenkey-compiled-';
const DAY = 86_400_000;

/**
 * A folder with the program compiled from the source as it stands: compiled by whichever test file needs it first, and kept under the hash of what
 * it was compiled from.
 */
export function compileOnce(cache: string): string {
  const compiled = join(
    cache,
    `${NAME}${hashFiles(SOURCES, '.ts', SETTINGS)}-${hashFiles(['corpus'], '.yaml')}`,
  );
  if (existsSync(compiled)) return compiled;
  removeOld(cache);
  const own = mkdtempSync(join(cache, 'evenkey-compiling-'));
  compile(own);
  execFileSync(process.execPath, [join(own, 'src', 'main', 'prepare.js'), join(PROJECT, 'corpus')]);
  try {
    renameSync(own, compiled);
  } catch (error) {
    rmSync(own, { recursive: true, force: true });
    // Another test file was faster.
    if (!existsSync(compiled)) throw error;
  }
  return compiled;
}

function removeOld(cache: string): void {
  for (const name of readdirSync(cache).filter((one) => one.startsWith(NAME)))
    if (Date.now() - statSync(join(cache, name)).mtimeMs > DAY)
      rmSync(join(cache, name), { recursive: true, force: true });
}

function compile(target: string): void {
  const compiler = join(PROJECT, 'node_modules', 'typescript', 'bin', 'tsc');
  const flags = ['--outDir', target, '--declaration', 'false', '--sourceMap', 'false'];
  try {
    execFileSync(process.execPath, [compiler, '-p', 'tsconfig.build.json', ...flags], {
      cwd: PROJECT,
      stdio: 'pipe',
    });
  } catch {
    // What was compiled in spite of a wrong type is tested all the same: `npm run types` tells the type.
  }
}
