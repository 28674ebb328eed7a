import type { CommandReply, ReplyBlock } from '../reply/document.ts';

/** A few sentences for the asker's eyes only: what is wrong, or what was done. */
export function say(...sentences: readonly string[]): CommandReply {
  return {
    blocks: sentences.map((text) => ({ kind: 'text', text, quiet: false })),
    audience: 'private',
    answer: null,
  };
}

/** Blocks for the asker's eyes only. */
export function showPrivately(blocks: readonly ReplyBlock[]): CommandReply {
  return { blocks, audience: 'private', answer: null };
}
