import type { Call } from '../call.ts';
import { checkMessage } from '../check-message.ts';
import { type Json, parseJson, toText } from '../json.ts';
import { refusal } from '../refusal.ts';
import type { Channel } from '../workspace.ts';
import { findChannel, type Message } from '../world.ts';

/** The most text that an update takes: https://docs.slack.dev/reference/methods/chat.update */
export const MAX_UPDATE_TEXT = 4_000;

/** chat.postMessage: https://docs.slack.dev/reference/methods/chat.postMessage */
export function postMessage(call: Call): Json {
  const channel = channelOf(call);
  const refused = refuseChannel(call, channel) ?? checkMessage(call.arguments);
  if (refused || !channel) return refused ?? refusal('channel_not_found');
  const message = say(call, channel, 'chat.postMessage', null);
  return { ok: true, channel: channel.id, ts: message.ts, message: { ...message.content, ts: message.ts } };
}

/** chat.postEphemeral: https://docs.slack.dev/reference/methods/chat.postEphemeral */
export function postEphemeral(call: Call): Json {
  const channel = channelOf(call);
  const user = toText(call.arguments['user']);
  const refused = refuseChannel(call, channel) ?? checkMessage(call.arguments);
  if (refused || !channel) return refused ?? refusal('channel_not_found');
  if (!channel.members.includes(user)) return refusal('user_not_in_channel');
  return { ok: true, message_ts: say(call, channel, 'chat.postEphemeral', user).ts };
}

/** chat.update: https://docs.slack.dev/reference/methods/chat.update */
export function update(call: Call): Json {
  const found = findOwn(call, 'cant_update_message');
  if ('refused' in found) return found.refused;
  if (toText(call.arguments['text']).length > MAX_UPDATE_TEXT) return refusal('msg_too_long');
  const refused = checkMessage(call.arguments);
  if (refused) return refused;
  const content = { ...found.message.content, ...contentOf(call.arguments) };
  replace(call, found.message, { ...found.message, content });
  return { ok: true, channel: found.message.channel, ts: found.message.ts, text: toText(content['text']) };
}

/** chat.delete: https://docs.slack.dev/reference/methods/chat.delete */
export function remove(call: Call): Json {
  const found = findOwn(call, 'cant_delete_message');
  if ('refused' in found) return found.refused;
  replace(call, found.message, { ...found.message, deleted: true });
  return { ok: true, channel: found.message.channel, ts: found.message.ts };
}

/** chat.getPermalink: https://docs.slack.dev/reference/methods/chat.getPermalink */
export function getPermalink({ world, workspace, arguments: given }: Call): Json {
  const { channel, message_ts: ts } = given;
  const message = world.messages.find((one) => one.channel === channel && one.ts === ts && !one.deleted);
  if (!message) return refusal('message_not_found');
  const name = workspace.id.toLowerCase();
  return { ok: true, channel, permalink: `https://${name}.slack.com/archives/${channel}/p${ts}` };
}

function channelOf({ world, workspace, arguments: given }: Call): Channel | undefined {
  return findChannel(world, workspace.id, toText(given['channel']));
}

function refuseChannel({ workspace, token }: Call, channel: Channel | undefined): Json | null {
  if (!channel) return refusal('channel_not_found');
  if (channel.archived) return refusal('is_archived');
  if (channel.members.includes(workspace.bot.user)) return null;
  if (channel.kind !== 'public') return refusal('channel_not_found');
  return token.scopes.includes('chat:write.public') ? null : refusal('not_in_channel');
}

function say(
  { world, workspace, arguments: given }: Call,
  channel: Channel,
  via: string,
  onlyFor: string | null,
): Message {
  const thread = toText(given['thread_ts']) || null;
  const content = contentOf(given);
  const said = {
    workspace: workspace.id,
    channel: channel.id,
    ts: world.stamp(),
    thread,
    onlyFor,
    via,
    content,
    deleted: false,
  };
  world.messages.push(said);
  return said;
}

const PARTS = ['text', 'blocks', 'metadata', 'unfurl_links', 'unfurl_media'];

function contentOf(given: Json): Json {
  return Object.fromEntries(
    PARTS.filter((part) => given[part] !== undefined).map((part) => [
      part,
      part === 'text' ? given[part] : (parseJson(given[part]) ?? given[part]),
    ]),
  );
}

// An ephemeral message has a ts but can't be found by it.
function findOwn(
  { world, workspace, arguments: given }: Call,
  foreign: string,
): { readonly message: Message } | { readonly refused: Json } {
  const { channel, ts } = given;
  if (!findChannel(world, workspace.id, toText(channel))) return { refused: refusal('channel_not_found') };
  const message = world.messages.find((one) => one.channel === channel && one.ts === ts);
  if (!message || message.deleted || message.onlyFor !== null)
    return { refused: refusal('message_not_found') };
  return message.via === 'person' ? { refused: refusal(foreign) } : { message };
}

function replace({ world }: Call, before: Message, after: Message): void {
  world.messages[world.messages.indexOf(before)] = after;
}
