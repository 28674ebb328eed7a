import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync } from '@swc/core';

/** A module of the project as its text shows it. */
export interface SourceFile {
  /** From the project's folder, with slashes. */
  readonly path: string;
  /** What it imports: paths like {@link path} for the project's own modules, names for others. */
  readonly imports: readonly string[];
  readonly hasImportMeta: boolean;
  readonly hasTopLevelAwait: boolean;
  readonly text: string;
}

const PROJECT = join(__dirname, '..');

/** Reads every module of some folders of the project; a folder that is not there has none. */
export function readSourceFiles(...folders: readonly string[]): readonly SourceFile[] {
  return folders.flatMap(listModules).map(readModule);
}

function listModules(folder: string): readonly string[] {
  const entries = readdirSync(PROJECT).includes(folder)
    ? readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
    : [];
  return entries
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.replace(/\\/gu, '/')}`);
}

function readModule(path: string): SourceFile {
  const text = readFileSync(join(PROJECT, path), 'utf8');
  const found = { imports: new Set<string>(), hasImportMeta: false, hasTopLevelAwait: false };
  walk(parseSync(text, { syntax: 'typescript', target: 'es2023' }), false, (node, inFunction) => {
    if (node['type'] === 'MetaProperty' && node['kind'] === 'import.meta') found.hasImportMeta = true;
    const awaits = node['type'] === 'AwaitExpression' || node['isAwait'] === true;
    if (awaits && !inFunction) found.hasTopLevelAwait = true;
    const imported = importedBy(node);
    if (imported !== null) found.imports.add(resolve(path, imported));
  });
  return { path, text, ...found, imports: [...found.imports] };
}

type Node = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

const FUNCTIONS =
  /^(?:Function|ArrowFunction|ClassMethod|MethodProperty|PrivateMethod|Constructor|GetterProperty)/u;

function walk(node: unknown, inFunction: boolean, visit: (node: Node, inFunction: boolean) => void): void {
  if (!isNode(node)) return;
  visit(node, inFunction);
  const inside = inFunction || FUNCTIONS.test(String(node['type']));
  for (const child of Object.values(node)) walk(child, inside, visit);
}

/** `import … from`, `export … from` and `import(…)`, of types too. */
function importedBy(node: Node): string | null {
  const { type, source, callee, arguments: given } = node;
  if (isNode(source) && /^(?:Import|Export)/u.test(String(type))) return textOf(source);
  const isDynamic = type === 'CallExpression' && isNode(callee) && callee['type'] === 'Import';
  const [first] = isDynamic && Array.isArray(given) ? given : [];
  return isNode(first) && isNode(first['expression']) ? textOf(first['expression']) : null;
}

function textOf(node: Node): string | null {
  return typeof node['value'] === 'string' ? node['value'] : null;
}

function resolve(path: string, imported: string): string {
  return imported.startsWith('.') ? posix.join(posix.dirname(path), imported) : imported;
}
