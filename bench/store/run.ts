import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { readKeys } from '../../src/store/keys.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { environment } from '../../test/store/server/environment.ts';
import { findPostgres } from '../../test/store/server/find-postgres.ts';
import { startPostgres } from '../../test/store/server/postgres-server.ts';
import { KINDS, type KindOfRow } from './kinds.ts';

const ROWS = Number(process.argv[2] ?? 2_000);
/** So many are written at once, as by people who do not wait for each other. */
const AT_ONCE = 8;

const keys = readKeys('ab'.repeat(32));
if (!keys.ok) throw new Error('no key');

interface Bed {
  readonly name: string;
  readonly databaseUrl: string | null;
  readonly size: () => Promise<number>;
}

const folder = mkdtempSync(join(tmpdir(), 'evenkey-store-'));
const programs = findPostgres(environment['PATH'] ?? '');
const server = programs === null ? null : await startPostgres(programs);
const beds: Bed[] = [
  { name: 'SQLite', databaseUrl: null, size: async () => statSync(join(folder, 'evenkey.db')).size },
];
if (server !== null)
  beds.push({ name: 'PostgreSQL', databaseUrl: server.url, size: () => sizeOf(server.url) });

process.stdout.write(
  `${ROWS} of each kind, ${AT_ONCE} at a time; bytes with indexes. PostgreSQL does not wait for its disk here (fsync=off).\n\n`,
);
for (const bed of beds) await measure(bed);
await server?.stop();
rmSync(folder, { recursive: true, force: true });

async function measure({ name, databaseUrl, size }: Bed): Promise<void> {
  for (const kind of KINDS) {
    const store = await open(databaseUrl);
    const before = await settled(store, size);
    const again = await open(databaseUrl);
    const start = performance.now();
    await writeAll(kind, again);
    const seconds = (performance.now() - start) / 1_000;
    const bytes = (await settled(again, size)) - before;
    process.stdout.write(
      `${name.padEnd(11)}${kind.name.padEnd(54)}${Math.round(bytes / ROWS)
        .toString()
        .padStart(6)} bytes  ${Math.round(ROWS / seconds)
        .toString()
        .padStart(6)} a second\n`,
    );
  }
}

async function open(databaseUrl: string | null): Promise<Store> {
  const opened = await openStore({
    databaseUrl,
    dataFolder: folder,
    encryptionKeys: keys.ok ? keys.keys : [],
  });
  if (!opened.ok) throw new Error(opened.problem);
  return opened.store;
}

// Closed, so that SQLite's log is in its file.
async function settled(store: Store, size: () => Promise<number>): Promise<number> {
  await store.upkeep.close();
  return size();
}

async function writeAll({ write }: KindOfRow, store: Store): Promise<void> {
  let next = 0;
  const work = async () => {
    while (next < ROWS) await write(store, next++);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function sizeOf(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(
    `select sum(pg_total_relation_size(oid))::bigint as bytes from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
  );
  await client.end();
  return Number(rows[0].bytes);
}
