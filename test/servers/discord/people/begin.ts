import type { Discord } from '../discord.ts';
import type { FakeInteraction } from '../interactions.ts';
import type { FakeMessage } from '../messages.ts';
import { showMessage } from '../show-message.ts';
import { createExchange, type Exchange } from './exchange.ts';
import { type At, describePlace, standing } from './place.ts';

/** What somebody does. */
export interface Deed {
  readonly type: FakeInteraction['type'];
  readonly data: unknown;
  readonly message?: FakeMessage | null;
}

/** Sends what somebody does to the app, as the gateway does. */
export function begin(discord: Discord, at: At, { type, data, message = null }: Deed): Exchange {
  const { by, in: channel } = at;
  const head = { type, by: by.id, channel: channel.id, message };
  const interaction = discord.interactions.add({ ...head, ...standing(at, discord) });
  const { id, token } = interaction;
  const shown = message ? { message: showMessage(message, discord.world) } : {};
  const event = { ...describePlace(at, discord), id, token, type, data, ...shown };
  discord.gateway.dispatch('INTERACTION_CREATE', () => event, { guild: channel.guild, intent: null });
  return createExchange(interaction);
}
