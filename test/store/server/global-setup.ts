import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { stderr } from 'node:process';
import { environment } from './environment.ts';
import { findPostgres } from './find-postgres.ts';
import { startPostgres } from './postgres-server.ts';
import { keepServer } from './running-server.ts';

/** What is used of jest's configuration of a run. */
interface Run {
  readonly rootDir: string;
  readonly testPathPatterns: {
    readonly isSet: () => boolean;
    readonly toExecutor: (options: { readonly rootDir: string }) => {
      readonly isMatch: (path: string) => boolean;
    };
  };
}

// The folders whose tests open a store.
const FOLDERS = ['store', 'moderation', 'commands', 'operating'].map((name) =>
  join(__dirname, '..', '..', name),
);

/** Starts one PostgreSQL for the whole run, where the run has tests of the store and TEST_DATABASE_URL names none. */
export default async function setUp(run: Run): Promise<void> {
  if (environment['TEST_DATABASE_URL'] || !testsTheStore(run)) return;
  const programs = findPostgres(environment['PATH'] ?? '');
  if (programs === null) {
    stderr.write(
      '\nNo PostgreSQL found: the store is tested on SQLite alone. Install one (apt-get install postgresql), or set TEST_DATABASE_URL.\n',
    );
    return;
  }
  const server = await startPostgres(programs);
  keepServer(server);
  environment['TEST_DATABASE_URL'] = server.url;
}

function testsTheStore({ rootDir, testPathPatterns }: Run): boolean {
  if (!testPathPatterns.isSet()) return true;
  const patterns = testPathPatterns.toExecutor({ rootDir });
  return FOLDERS.some((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).some(
      (file) => file.endsWith('.spec.ts') && patterns.isMatch(join(folder, file)),
    ),
  );
}
