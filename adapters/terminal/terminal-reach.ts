import type { Reach } from '../../src/reach.ts';

/** What a terminal can be asked to do: its channel is the terminal itself, where every message stands as long as the program runs. */
export function createTerminalReach(): Reach {
  const posted = new Set<string>();
  return {
    publisher: {
      publish: async (post) => {
        posted.add(post);
        return { kind: 'done', message: post };
      },
      update: async (message) => ({ kind: 'done', message }),
      find: async (post) => (posted.has(post) ? { kind: 'found', message: post } : { kind: 'absent' }),
    },
    messenger: { tell: async () => true },
  };
}
