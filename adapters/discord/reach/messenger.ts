import { type REST, Routes } from 'discord.js';
import type { Command } from '../../../src/commands/command.ts';
import type { Messenger } from '../../../src/reach.ts';
import { withUsableActions } from '../press/echoes.ts';
import { renderReply } from '../render/render-reply.ts';
import { toBody } from '../serve/to-body.ts';

/** Writes direct messages. Whoever takes none is not told, and nothing is tried twice. */
export function createMessenger(rest: REST, commands: readonly Command[]): Messenger {
  return {
    tell: async ({ person }, publication) => {
      try {
        const body = { recipient_id: person };
        const { id } = (await rest.post(Routes.userChannels(), { body })) as { readonly id: string };
        for (const message of renderReply(withUsableActions(publication, commands), { line: null }))
          await rest.post(Routes.channelMessages(id), { body: toBody(message, 'public') });
        return true;
      } catch {
        return false;
      }
    },
  };
}
