import type { BackedUp } from '../../src/store/back-up-store.ts';
import type { MovedStore, StoreAddress } from '../../src/store/move-store.ts';
import { EXIT } from './exit-codes.ts';
import type { StoreTask } from './read-store-arguments.ts';
import { misused, said, type TaskResult } from './task-result.ts';

/** What keeping the configured store needs. */
export interface StoreDesk {
  readonly backUpStore: (file: string) => Promise<BackedUp>;
  readonly moveStore: (from: StoreAddress) => Promise<MovedStore>;
}

/** Backs the configured store up, or moves another into it. */
export function keepStore(task: StoreTask, { backUpStore, moveStore }: StoreDesk): Promise<TaskResult> {
  return task.kind === 'store-backup' ? backUp(task.file, backUpStore) : move(task.from, moveStore);
}

async function backUp(file: string, backUpStore: StoreDesk['backUpStore']): Promise<TaskResult> {
  const result = await backUpStore(file);
  if (result.ok)
    return said([`${file} holds the store as it was a moment ago: keep it, and ENCRYPTION_KEY elsewhere.`]);
  const told = misused([result.problem]);
  return result.isMisuse ? told : { ...told, exitCode: EXIT.failed };
}

async function move(from: StoreAddress, moveStore: StoreDesk['moveStore']): Promise<TaskResult> {
  const result = await moveStore(from);
  if (!result.ok) return { exitCode: EXIT.failed, out: '', err: `Nothing was moved. ${result.problem}\n` };
  const rows = result.moved.map(({ table, rows }) => `${table}: ${rows}`);
  return said([...rows, 'All of it is in the configured store now; the old one is as it was.']);
}
