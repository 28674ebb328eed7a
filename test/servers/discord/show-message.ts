import type { FakeMessage } from './messages.ts';
import { showUser } from './show.ts';
import type { World } from './world.ts';

/** A message as Discord shows one: without its nonce, which only the answer to its sender has. */
export function showMessage(message: FakeMessage, world: World) {
  const { id, channel, author, at, content, components, embeds, flags, edited, mentions, answers } = message;
  const known = (ids: readonly string[]) => ids.flatMap((person) => world.users.get(person) ?? []);
  const [user] = known([author]);
  const reference = { type: 0, channel_id: channel, message_id: answers };
  return {
    id,
    channel_id: channel,
    author: user ? showUser(user) : null,
    content,
    timestamp: new Date(at).toISOString(),
    edited_timestamp: edited === null ? null : new Date(edited).toISOString(),
    tts: false,
    mention_everyone: false,
    mentions: known(mentions).map(showUser),
    mention_roles: [],
    attachments: [],
    embeds,
    components,
    flags,
    pinned: false,
    type: answers === null ? 0 : 19,
    ...(answers === null ? {} : { message_reference: reference }),
    ...(message.interaction === null
      ? {}
      : { webhook_id: world.application, application_id: world.application }),
  };
}
