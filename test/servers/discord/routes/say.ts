import { announce } from '../announce.ts';
import type { Discord } from '../discord.ts';
import type { FakeInteraction } from '../interactions.ts';
import type { FakeMessage } from '../messages.ts';
import { FLAGS } from '../shapes/common.ts';
import type { MessageBody } from '../shapes/messages.ts';

/** A new message of the bot's in answer to an interaction, seen by everybody or by the person alone. */
export function say(body: MessageBody, interaction: FakeInteraction, discord: Discord): FakeMessage {
  const wanted = ((body.flags ?? 0) & FLAGS.ephemeral) !== 0 || interaction.forcedPrivate;
  return put(body, interaction, wanted, discord);
}

/** The message that a deferred answer becomes; whether it is private was said when it was deferred. */
export function sayDeferred(body: MessageBody, interaction: FakeInteraction, discord: Discord): FakeMessage {
  const message = put(body, interaction, interaction.isPrivate, discord);
  Object.assign(interaction, { original: message, state: 'answered' });
  return message;
}

function put(
  body: MessageBody,
  interaction: FakeInteraction,
  isPrivate: boolean,
  discord: Discord,
): FakeMessage {
  const { by, channel, id, message } = interaction;
  const flags = isPrivate ? (body.flags ?? 0) | FLAGS.ephemeral : body.flags;
  const head = {
    channel,
    author: discord.world.bot.id,
    onlyFor: isPrivate ? by : null,
    interaction: id,
    answers: message?.id ?? null,
    mentions: [],
  };
  const said = discord.messages.add(head, { ...body, flags });
  announce(discord, 'MESSAGE_CREATE', said);
  return said;
}
