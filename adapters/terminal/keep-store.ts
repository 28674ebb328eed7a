import type { MovedStore, StoreAddress } from '../../src/store/move-store.ts';
import type { OpenedStore } from '../../src/store/open-store.ts';
import { StoreError } from '../../src/store/store-error.ts';
import { EXIT } from './exit-codes.ts';
import type { StoreTask } from './read-store-arguments.ts';
import { misused, said, type TaskResult } from './task-result.ts';

/** What keeping the configured store needs. */
export interface StoreDesk {
  readonly openStore: () => Promise<OpenedStore>;
  readonly moveStore: (from: StoreAddress) => Promise<MovedStore>;
}

/** Backs the configured store up, or moves another into it. */
export function keepStore(task: StoreTask, { openStore, moveStore }: StoreDesk): Promise<TaskResult> {
  return task.kind === 'store-backup' ? backUp(task.file, openStore) : move(task.from, moveStore);
}

async function backUp(file: string, openStore: StoreDesk['openStore']): Promise<TaskResult> {
  const opened = await openStore();
  if (!opened.ok) return misused([opened.problem]);
  try {
    await opened.store.upkeep.backup(file);
    return said([`${file} holds the store as it was a moment ago: keep it, and ENCRYPTION_KEY elsewhere.`]);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return { exitCode: EXIT.failed, out: '', err: `${error.message}\n` };
  } finally {
    await opened.store.upkeep.close();
  }
}

async function move(from: StoreAddress, moveStore: StoreDesk['moveStore']): Promise<TaskResult> {
  const result = await moveStore(from);
  if (!result.ok) return { exitCode: EXIT.failed, out: '', err: `Nothing was moved. ${result.problem}\n` };
  const rows = result.moved.map(({ table, rows }) => `${table}: ${rows}`);
  return said([...rows, 'All of it is in the configured store now; the old one is as it was.']);
}
