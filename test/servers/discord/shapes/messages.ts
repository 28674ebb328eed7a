import { z } from 'zod';
import type { AnyComponent } from '../rules/walk-components.ts';
import { allowedMentions, flagsAmong, snowflake, yesOrNo } from './common.ts';
import { messageComponents } from './components.ts';

const body = {
  content: z.string().max(2_000).nullish(),
  embeds: z.array(z.looseObject({})).max(10).nullish(),
  allowed_mentions: allowedMentions,
  components: messageComponents,
  attachments: z
    .array(z.looseObject({ id: z.union([snowflake, z.int()]) }))
    .max(10)
    .nullish(),
};

const create = { ...body, tts: yesOrNo, poll: z.looseObject({}).nullish() };

/** A bot's own message into a channel. */
export const channelMessage = z.strictObject({
  ...create,
  nonce: z.union([z.string().max(25), z.int()]).nullish(),
  enforce_nonce: yesOrNo,
  sticker_ids: z.array(snowflake).max(3).nullish(),
  message_reference: z
    .strictObject({
      type: z.union([z.literal(0), z.literal(1)]).nullish(),
      message_id: snowflake,
      channel_id: snowflake.nullish(),
      guild_id: snowflake.nullish(),
      fail_if_not_exists: yesOrNo,
    })
    .nullish(),
  flags: flagsAmong('suppressEmbeds', 'suppressNotifications', 'componentsV2'),
});

// Not documented here, but the real client always sends them, and Discord takes no notice.
const unnoticed = { enforce_nonce: z.literal(false).nullish() };

/** An answer to an interaction, at once or as a follow-up. */
export const interactionMessage = z.strictObject({
  ...create,
  ...unnoticed,
  flags: flagsAmong('suppressEmbeds', 'ephemeral', 'suppressNotifications', 'componentsV2'),
});

/** What an edit changes. */
export const messageEdit = z.strictObject({
  ...body,
  ...unnoticed,
  tts: yesOrNo,
  flags: flagsAmong('suppressEmbeds', 'componentsV2'),
});

/** What a message says, whichever way it came. */
export interface MessageBody {
  readonly content?: string | null | undefined;
  readonly embeds?: readonly unknown[] | null | undefined;
  readonly components?: readonly AnyComponent[] | null | undefined;
  readonly flags?: number | null | undefined;
  readonly poll?: unknown;
  readonly sticker_ids?: readonly string[] | null | undefined;
}
