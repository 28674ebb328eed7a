import type { CommandReply, ReplyBlock } from '../reply/document.ts';
import { StoreError } from '../store/store-error.ts';
import { showPrivately } from './say.ts';

/** Says what was done and shows how things are now; where the store fails at that, what was done is said all the same. */
export async function doneThen(
  done: string,
  page: () => Promise<readonly ReplyBlock[]>,
): Promise<CommandReply> {
  const said: ReplyBlock = { kind: 'text', text: done, quiet: false };
  try {
    return showPrivately([said, ...(await page())]);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return showPrivately([said]);
  }
}
