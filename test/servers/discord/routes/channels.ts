import { announce } from '../announce.ts';
import { apiError, invalidForm } from '../api-error.ts';
import type { Discord } from '../discord.ts';
import type { FakeMessage } from '../messages.ts';
import { PERMISSIONS } from '../permissions.ts';
import { readBody } from '../read-body.ts';
import { NOTHING, ok, route } from '../route.ts';
import { channelMessage, messageEdit } from '../shapes/messages.ts';
import { permissionsOf, showChannel } from '../show.ts';
import { showMessage } from '../show-message.ts';
import type { FakeChannel } from '../world.ts';
import { reach } from './reach.ts';

/** Channels and the bot's own messages in them. */
export const CHANNEL_ROUTES = [
  route('GET /channels/:channel', ({ params }, discord) =>
    ok(showChannel(reach(discord, params['channel']), discord.world)),
  ),

  route('POST /channels/:channel/typing', ({ params }, discord) => {
    reach(discord, params['channel'], 'sendMessages');
    return NOTHING;
  }),

  route('POST /channels/:channel/messages', ({ params, body }, discord) => {
    const channel = reach(discord, params['channel'], 'sendMessages');
    const { nonce, enforce_nonce, message_reference, ...said } = readBody(channelMessage, body);
    if (channel.recipients.some((person) => discord.world.closed.has(person)))
      throw apiError('closedToMessages');
    const answers = message_reference ? referred(channel, message_reference, discord) : null;
    const head = {
      channel: channel.id,
      author: discord.world.bot.id,
      onlyFor: null,
      interaction: null,
      answers,
      mentions: [],
    };
    const before = discord.messages.all().length;
    const message = discord.messages.add(head, said, enforce_nonce && nonce ? String(nonce) : null);
    if (discord.messages.all().length > before) announce(discord, 'MESSAGE_CREATE', message);
    return ok({ ...showMessage(message, discord.world), ...(nonce ? { nonce } : {}) });
  }),

  route('GET /channels/:channel/messages', ({ params, query }, discord) => {
    const channel = reach(discord, params['channel']);
    if (!canReadHistory(channel, discord)) return ok([]);
    return ok(
      page(discord.messages.in(channel.id), query).map((message) => showMessage(message, discord.world)),
    );
  }),

  route('GET /channels/:channel/messages/:message', ({ params }, discord) => {
    const channel = reach(discord, params['channel'], 'readMessageHistory');
    return ok(showMessage(find(channel, params['message'], discord), discord.world));
  }),

  route('PATCH /channels/:channel/messages/:message', ({ params, body }, discord) => {
    const message = find(reach(discord, params['channel']), params['message'], discord);
    if (message.author !== discord.world.bot.id) throw apiError('othersMessage');
    const edited = discord.messages.edit(message, readBody(messageEdit, body));
    announce(discord, 'MESSAGE_UPDATE', edited);
    return ok(showMessage(edited, discord.world));
  }),

  route('DELETE /channels/:channel/messages/:message', ({ params }, discord) => {
    const channel = reach(discord, params['channel']);
    const message = find(channel, params['message'], discord);
    if (message.author !== discord.world.bot.id) reach(discord, channel.id, 'manageMessages');
    discord.messages.remove(message);
    announce(discord, 'MESSAGE_DELETE', message);
    return NOTHING;
  }),
];

// What one person alone sees can't be reached through its channel.
function find({ id }: FakeChannel, message: string | undefined, { messages }: Discord): FakeMessage {
  const found = messages.find(id, message ?? '');
  if (!found || found.onlyFor !== null) throw apiError('unknownMessage');
  return found;
}

function canReadHistory(channel: FakeChannel, { world }: Discord): boolean {
  return (permissionsOf(world, channel, world.bot.id) & PERMISSIONS.readMessageHistory) !== 0n;
}

function referred(
  channel: FakeChannel,
  { message_id, fail_if_not_exists }: { message_id: string; fail_if_not_exists?: boolean | null | undefined },
  discord: Discord,
): string | null {
  if (!canReadHistory(channel, discord)) throw apiError('replyWithoutHistory');
  if (discord.messages.find(channel.id, message_id)) return message_id;
  if (fail_if_not_exists === false) return null;
  const problem = { code: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown message' };
  throw invalidForm([{ path: ['message_reference'], ...problem }]);
}

// The newest first, as Discord lists them.
function page(messages: readonly FakeMessage[], query: URLSearchParams): readonly FakeMessage[] {
  const [before, after] = [query.get('before'), query.get('after')];
  const limit = Number(query.get('limit') ?? 50);
  if (!(limit >= 1 && limit <= 100))
    throw invalidForm([
      { path: ['limit'], code: 'NUMBER_TYPE_MAX', message: 'int value should be 1 to 100.' },
    ]);
  const seen = messages
    .filter(({ onlyFor }) => onlyFor === null)
    .filter(({ id }) => before === null || BigInt(id) < BigInt(before))
    .filter(({ id }) => after === null || BigInt(id) > BigInt(after));
  return (after === null ? seen.slice(-limit) : seen.slice(0, limit)).toReversed();
}
