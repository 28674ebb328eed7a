import type { Done, Publication, Reach } from '../../src/reach.ts';
import type { Io } from './io.ts';
import { createOutlet } from './outlet.ts';
import { renderReply } from './render-reply.ts';

/** What a terminal can be asked to do: its channel is the terminal itself, where whatever is posted or changed is printed. */
export function createTerminalReach(io: Io): Reach {
  const out = createOutlet(io.stdout);
  const posted = new Set<string>();
  const print = async (
    title: string,
    message: string,
    { blocks, dateLanguage }: Publication,
  ): Promise<Done> => {
    const text = renderReply({ blocks, dateLanguage, audience: 'public', answer: null }, io);
    await out.write(`[${title}]\n${text}\n[end of the message]\n\n`);
    return { kind: 'done', message };
  };
  return {
    publisher: {
      publish: (post, { channel }, publication) => {
        posted.add(post);
        return print(`In the channel ${channel}:`, post, publication);
      },
      update: (message, { channel }, publication) =>
        print(`In the channel ${channel}, in place of an earlier message:`, message, publication),
      find: async (post) => (posted.has(post) ? { kind: 'found', message: post } : { kind: 'absent' }),
    },
    messenger: {
      tell: async ({ person }, publication) => {
        await print(`To ${person}:`, person, publication);
        return true;
      },
    },
    fits: () => true,
  };
}
