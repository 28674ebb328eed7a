import type { CommandReply, ReplyBlock } from '../reply/document.ts';
import { StoreError } from '../store/store-error.ts';
import type { CommandContext } from './command.ts';
import { showPrivately } from './say.ts';

/** Says what was done and shows how things are now; where the store fails at that, what was done is said all the same, and the log is told. */
export async function doneThen(
  done: string,
  page: () => Promise<readonly ReplyBlock[]>,
  { unkept }: Pick<CommandContext, 'unkept'>,
): Promise<CommandReply> {
  const said: ReplyBlock = { kind: 'text', text: done, quiet: false };
  try {
    return showPrivately([said, ...(await page())]);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    unkept(error);
    return showPrivately([said]);
  }
}
