import { type Message, PermissionFlagsBits, type REST, Routes } from 'discord.js';
import type { Place } from '../../../src/actor.ts';
import { parseLine } from '../../../src/commands/parse-line.ts';
import type { Reply } from '../../../src/reply/document.ts';
import { callToLine } from '../press/echoes.ts';
import type { RenderedMessage } from '../render/message.ts';
import type { Desk } from './desk.ts';
import { describeError, isRefusal } from './errors.ts';
import { establish } from './establish.ts';
import { insist } from './insist.ts';
import { readMention } from './read-command.ts';
import { memberStanding, NOWHERE } from './read-place.ts';
import type { Shown } from './respond.ts';
import { showReply, tell } from './show-reply.ts';
import { toBody } from './to-body.ts';

/** Answers a message that mentions the bot by name. Never rejects. */
export async function handleMention(message: Message, desk: Desk): Promise<void> {
  const { bot, recent, logger } = desk;
  const question = message.author.bot ? null : readMention(message, message.client.user.id);
  if (question === null || !recent.isNew(message.id)) return;
  try {
    const place: Place = {
      platform: 'discord',
      space: message.guildId ?? NOWHERE,
      channel: message.channelId,
    };
    const parsed = parseLine(question === '' ? '/help' : question, bot.commands);
    const command = bot.commands.find(({ name }) => parsed.ok && name === parsed.call.command);
    const { actor } = await establish(bot, {
      person: message.author.id,
      place,
      standing: memberStanding(message.author.id, message.member),
      custom: 'public',
      access: command?.access ?? 'member',
      trusted: 'member',
    });
    const reply = parsed.ok
      ? await bot.answer({ ...parsed.call, actor, place, custom: 'public' })
      : tell(parsed.problem);
    const shown = showReply(reply, bot.commands, parsed.ok ? callToLine(parsed.call) : null, 1);
    await deliver(message, shown, reply, desk);
  } catch (error) {
    logger.error(describeError(error), 'a mention could not be answered');
  }
}

async function deliver(message: Message, shown: Shown, reply: Reply, { rest, bot }: Desk): Promise<void> {
  if (shown.audience === 'public' || message.guildId === null) return answerThere(message, shown, rest);
  const isTold = await tellAlone(message, shown, rest);
  // A plea is answered where nobody else sees that it was one.
  if (reply.answer?.outcome === 'safeguarding' && isTold) return;
  const line = isTold ? 'I have answered you in a direct message.' : CLOSED;
  const { first } = showReply(tell(line), bot.commands, null, 1);
  await answerThere(message, { audience: 'public', first, rest: [] }, rest);
}

const CLOSED = 'I answer privately here, but can’t write to you directly. Use /ask in this channel instead.';

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
