import { announce } from '../announce.ts';
import type { Discord } from '../discord.ts';
import type { FakeMessage } from '../messages.ts';
import type { At } from './place.ts';

/** Writes a message; whom it mentions is read from it. */
export function write(discord: Discord, { by, in: channel }: At, content: string): FakeMessage {
  const mentions = [...content.matchAll(/<@!?(\d+)>/gu)].flatMap(([, id]) => id ?? []);
  const head = {
    channel: channel.id,
    author: by.id,
    onlyFor: null,
    interaction: null,
    answers: null,
    mentions,
  };
  const message = discord.messages.add(head, { content });
  announce(discord, 'MESSAGE_CREATE', message);
  return message;
}
