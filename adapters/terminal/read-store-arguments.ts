import type { StoreAddress } from '../../src/store/move-store.ts';

/** What is done with the store itself. */
export type StoreTask =
  | {
      readonly kind: 'store-backup';
      /** A file that is not there. */
      readonly file: string;
    }
  | {
      readonly kind: 'store-move';
      /** Where the store is that moves into the configured one. */
      readonly from: StoreAddress;
    };

/** The task, or one sentence on what is wrong. */
export type ReadStoreArguments =
  | { readonly ok: true; readonly task: StoreTask }
  | { readonly ok: false; readonly problem: string };

/** Reads what stands after `evenkey store`; flags were looked at before. */
export function readStoreWords(words: readonly string[], from: string | null): ReadStoreArguments {
  const [subcommand, file, ...more] = words;
  if (subcommand === 'backup') {
    if (from !== null) return wrong('--from is no option of store backup: leave it out');
    if (file === undefined)
      return wrong('store backup needs a file to make: write evenkey store backup FILE');
    return more.length > 0
      ? wrong(`store backup makes one file, got "${more.join(' ')}" as well: leave it out`)
      : { ok: true, task: { kind: 'store-backup', file } };
  }
  if (subcommand !== 'move')
    return wrong(`store needs a subcommand, backup or move${subcommand ? `, got "${subcommand}"` : ''}`);
  if (file !== undefined) return wrong(`store move takes no "${file}": write --from=${file}`);
  return from === null
    ? wrong('store move needs the store to move from: --from=FOLDER, or --from=postgres://…')
    : readFrom(from);
}

function readFrom(from: string): ReadStoreArguments {
  if (!/^[a-z]+:\/\//iu.test(from)) return moves({ engine: 'sqlite', folder: from });
  const isPostgres = /^postgres(?:ql)?:\/\//u.test(from) && URL.canParse(from);
  return isPostgres
    ? moves({ engine: 'postgresql', url: from })
    : wrong('--from must be a folder or an address like postgres://user@host:5432/database');
}

function moves(from: StoreAddress): ReadStoreArguments {
  return { ok: true, task: { kind: 'store-move', from } };
}

function wrong(problem: string): ReadStoreArguments {
  return { ok: false, problem };
}
