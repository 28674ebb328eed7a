import { dirname, join } from 'node:path';

/** The packages that a program loads as it starts, by how it loads them. */
export interface Packages {
  readonly imported: readonly string[];
  readonly required: readonly string[];
}

const NAME = `["']([\\w@./:-]+)["']`;
const LOADED = new RegExp(`^(?:import|export)\\b(?:[^'"]*\\bfrom)? ?${NAME}|\\brequire\\(${NAME}\\)`, 'gmu');

/**
 * Follows the static imports of a compiled module, from file to file, to the packages they lead to; Node's own modules and
 * what is imported only later are left out. `read` gives the text of a file.
 */
export function findPackages(entry: string, read: (file: string) => string): Packages {
  const files = [entry];
  const imported = new Set<string>();
  const required = new Set<string>();
  for (const file of files) {
    for (const [, byImport, byRequire] of read(file).matchAll(LOADED)) {
      const name = byImport ?? byRequire ?? '';
      const local = join(dirname(file), name);
      if (name.startsWith('node:') || files.includes(local)) continue;
      if (name.startsWith('.')) files.push(local);
      else (byRequire ? required : imported).add(name);
    }
  }
  return { imported: [...imported].sort(), required: [...required].sort() };
}

/** A module that loads packages and does nothing with them. */
export function loadOnly({ imported, required }: Packages): string {
  const load = required.map((name) => `createRequire(process.cwd() + '/')('${name}');`);
  return [
    `import { createRequire } from 'node:module';`,
    ...imported.map((name) => `import '${name}';`),
    ...load,
  ].join('\n');
}
