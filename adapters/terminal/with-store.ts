import type { OpenedStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { StoreError } from '../../src/store/store-error.ts';

/** What was got out of a store, or one sentence on why nothing was; `isOpen` where there is one, but it did not answer. */
export type UsedStore<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly isOpen: boolean; readonly problem: string };

/** Opens a store, uses it and closes it again. */
export async function withStore<Value>(
  open: () => Promise<OpenedStore>,
  use: (store: Store) => Promise<Value>,
): Promise<UsedStore<Value>> {
  const opened = await open();
  if (!opened.ok) return { ok: false, isOpen: false, problem: opened.problem };
  try {
    return { ok: true, value: await use(opened.store) };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return { ok: false, isOpen: true, problem: error.message };
  } finally {
    await opened.store.upkeep.close();
  }
}
