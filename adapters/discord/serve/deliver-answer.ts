import { type Message, PermissionFlagsBits, type REST, Routes } from 'discord.js';
import type { RenderedMessage } from '../render/message.ts';
import type { Desk } from './desk.ts';
import { isRefusal } from './errors.ts';
import { insist } from './insist.ts';
import type { Shown } from './respond.ts';
import { showReply, tell } from './show-reply.ts';
import { toBody } from './to-body.ts';

/** Delivers an answer to whoever wrote a message. `told`: what the channel reads where they were answered directly; null for nothing. */
export async function deliverAnswer(
  message: Message,
  shown: Shown,
  told: string | null,
  { rest, bot }: Pick<Desk, 'rest' | 'bot'>,
): Promise<void> {
  if (shown.audience === 'public' || message.guildId === null) return answerThere(message, shown, rest);
  const line = (await tellAlone(message, shown, rest)) ? told : CLOSED;
  if (line === null) return;
  const { first } = showReply(tell(line), bot.commands, null, 1);
  await answerThere(message, { audience: 'public', first, rest: [] }, rest);
}

// The same whatever was asked and whatever hindered the answer, so that it gives nobody away.
const CLOSED = 'I can’t answer here just now. Use /ask in this channel instead.';

// Where the bot may not write, the person is told alone, with what is missing.
async function answerThere(message: Message, { first, rest: more }: Shown, rest: REST): Promise<void> {
  try {
    for (const [index, each] of [first, ...more].entries())
      await insist(() =>
        rest.post(Routes.channelMessages(message.channelId), { body: toAnswer(message, each, index) }),
      );
  } catch (error) {
    if (!isRefusal(error, 'missingAccess', 'missingPermissions', 'replyWithoutHistory')) throw error;
    const { first: line } = showReply(tell(missingLine(message, error)), [], null, 1);
    await tellAlone(message, { audience: 'private', first: line, rest: [] }, rest);
  }
}

// The nonce keeps a try that arrived, although nobody said so, from being shown twice.
function toAnswer({ id }: Message, message: RenderedMessage, index: number) {
  const reference = { message_id: id, fail_if_not_exists: false };
  return {
    ...toBody(message, 'public'),
    message_reference: reference,
    ...onceOnly(id, index),
  };
}

function onceOnly(message: string, index: number) {
  return { nonce: `${message}${index === 0 ? '' : `.${index}`}`, enforce_nonce: true };
}

async function tellAlone(
  { id, author }: Message,
  { first, rest: more }: Shown,
  rest: REST,
): Promise<boolean> {
  try {
    const channel = (await rest.post(Routes.userChannels(), { body: { recipient_id: author.id } })) as {
      id: string;
    };
    for (const [index, each] of [first, ...more].entries()) {
      const body = { ...toBody(each, 'public'), ...onceOnly(`${id}d`, index) };
      await insist(() => rest.post(Routes.channelMessages(channel.id), { body }));
    }
    return true;
  } catch (error) {
    if (isRefusal(error, 'closedToMessages')) return false;
    throw error;
  }
}

const NEEDED = [
  ['View Channel', PermissionFlagsBits.ViewChannel],
  ['Read Message History', PermissionFlagsBits.ReadMessageHistory],
] as const;
const TO_SEND = ['Send Messages', PermissionFlagsBits.SendMessages] as const;
const TO_SEND_IN_THREADS = ['Send Messages in Threads', PermissionFlagsBits.SendMessagesInThreads] as const;

// What is known of permissions may be a moment old; what Discord has just said is not.
function missingLine({ channel, guild }: Message, error: unknown): string {
  const own = guild?.members.me;
  const held = own && !channel.isDMBased() ? channel.permissionsFor(own) : null;
  const toSend = channel.isThread() ? TO_SEND_IN_THREADS : TO_SEND;
  const missing = [...NEEDED, toSend].filter(([, bit]) => held && !held.has(bit)).map(([name]) => name);
  const said = isRefusal(error, 'replyWithoutHistory') ? 'Read Message History' : toSend[0];
  const names = missing.length > 0 ? missing.join(', ') : said;
  return `I can’t answer in the channel where you mentioned me: I need the permission ${names} there. /ask works all the same.`;
}
