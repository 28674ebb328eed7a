import { type APIAllowedMentions, type APIMessageTopLevelComponent, MessageFlags } from 'discord.js';
import type { Reply } from '../../../src/reply/document.ts';
import type { RenderedMessage } from '../render/message.ts';

/** A message as Discord takes it. */
export interface MessageBody {
  readonly flags: number;
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly allowed_mentions: APIAllowedMentions;
}

/** Nobody is ever called, whatever a text says. */
export const NO_MENTIONS: APIAllowedMentions = { parse: [] };

/** A rendered message for whoever is to see it. */
export function toBody({ components }: RenderedMessage, audience: Reply['audience']): MessageBody {
  const flags = MessageFlags.IsComponentsV2 | (audience === 'private' ? MessageFlags.Ephemeral : 0);
  return { flags, components, allowed_mentions: NO_MENTIONS };
}
