import type { Call } from '../call.ts';
import { type Json, toText } from '../json.ts';
import { refusal } from '../refusal.ts';
import { findChannel } from '../world.ts';

/** conversations.history: https://docs.slack.dev/reference/methods/conversations.history */
export function history({ world, workspace, arguments: given }: Call): Json {
  const channel = findChannel(world, workspace.id, toText(given['channel']));
  if (!channel) return refusal('channel_not_found');
  if (!channel.members.includes(workspace.bot.user)) return refusal('not_in_channel');
  const oldest = Number(given['oldest'] ?? 0);
  const withMetadata = given['include_all_metadata'] === 'true';
  const messages = world.messages
    .filter((one) => one.channel === channel.id && one.onlyFor === null && !one.deleted)
    .filter(({ ts }) => Number(ts) > oldest)
    .map(({ ts, content: { metadata, ...content } }) => ({
      type: 'message',
      ts,
      ...content,
      ...(withMetadata && metadata !== undefined ? { metadata } : {}),
    }));
  return { ok: true, messages: messages.toReversed(), has_more: false };
}
