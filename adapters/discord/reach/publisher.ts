import { type APIMessage, type Client, Routes, SnowflakeUtil } from 'discord.js';
import type { Command } from '../../../src/commands/command.ts';
import type { Done, Found, Publication, Publisher, Target } from '../../../src/reach.ts';
import { withUsableActions } from '../press/echoes.ts';
import { postToComponentId } from '../render/component-ids.ts';
import type { RenderedMessage } from '../render/message.ts';
import { renderReply } from '../render/render-reply.ts';
import { isRefusal } from '../serve/errors.ts';
import { insist } from '../serve/insist.ts';
import { toBody } from '../serve/to-body.ts';
import { belongs, FOREIGN } from './belongs.ts';
import { failureToDone } from './failure.ts';
import { mayReadHistory } from './permissions.ts';

const TOO_LONG =
  'This does not fit one Discord message (4,000 characters, 40 parts): make it shorter, with fewer points or a shorter note.';

const SILENT =
  'Discord does not say whose channel that is just now, so nothing was done: try again in a minute.';

/** The pages of a channel that are looked through for a post, and the messages of one. */
const LOOKED_AT = { pages: 10, messages: 100 } as const;

/** How much before its time a post is looked for: clocks differ. */
const MARGIN_MILLISECONDS = 60_000;

/**
 * Puts posts into Discord's channels, as messages of the bot's own: an interaction's token would die in fifteen minutes. It writes and looks only where the
 * channel is of the post's own server: the bot may be in others, and their channels have ids that anybody can copy.
 */
export function createPublisher(client: Client, commands: readonly Command[]): Publisher {
  const { rest } = client;
  return {
    publish: async (post, target, publication) => {
      const message = toMessage(publication, commands, postToComponentId(post));
      if (message === null) return { kind: 'refused', problem: TOO_LONG };
      const strange = await whyNot(client, target);
      if (strange !== null) return strange;
      const body = { ...toBody(message, 'public'), nonce: post, enforce_nonce: true };
      return attempt(client, target, () => rest.post(Routes.channelMessages(target.channel), { body }));
    },
    update: async (id, target, publication) => {
      const strange = await whyNot(client, target);
      if (strange !== null) return strange;
      const titleId = await titleIdOf(client, target, id);
      const message = toMessage(publication, commands, titleId);
      if (message === null) return { kind: 'refused', problem: TOO_LONG };
      const body = toBody(message, 'public');
      return attempt(client, target, () => rest.patch(Routes.channelMessage(target.channel, id), { body }));
    },
    find: async (post, target, since) => {
      try {
        return await find(client, target, since, postToComponentId(post));
      } catch (error) {
        return isRefusal(error, 'unknownChannel') ? { kind: 'gone' } : { kind: 'unknown' };
      }
    },
  };
}

/** Whether something fits one message of Discord. */
export function fitsOneMessage(publication: Publication, commands: readonly Command[]): boolean {
  return toMessage(publication, commands, undefined) !== null;
}

function toMessage(
  publication: Publication,
  commands: readonly Command[],
  titleId: number | undefined,
): RenderedMessage | null {
  const options = { line: null, ...(titleId === undefined ? {} : { titleId }) };
  const [message, more] = renderReply(withUsableActions(publication, commands), options);
  return message === undefined || more !== undefined ? null : message;
}

/** Why nothing is written there; null where it is. Nothing has happened yet, so what Discord does not say is a refusal too. */
async function whyNot(client: Client, target: Target): Promise<Done | null> {
  try {
    return (await belongs(client, target)) ? null : { kind: 'refused', problem: FOREIGN };
  } catch (error) {
    const done = failureToDone(error, client, target);
    return done.kind === 'unknown' ? { kind: 'refused', problem: SILENT } : done;
  }
}

async function attempt(client: Client, target: Target, ask: () => Promise<unknown>): Promise<Done> {
  try {
    const { id } = (await insist(ask)) as APIMessage;
    return { kind: 'done', message: id };
  } catch (error) {
    return failureToDone(error, client, target);
  }
}

// An updated post must still be found: its message keeps the id that it has.
async function titleIdOf({ rest }: Client, { channel }: Target, id: string): Promise<number | undefined> {
  try {
    const { components = [] } = (await rest.get(Routes.channelMessage(channel, id))) as APIMessage;
    return components[0]?.id;
  } catch {
    return undefined;
  }
}

// Forward from its time, the oldest page first: however much was said since, the post is near the beginning.
async function find(client: Client, target: Target, since: Date, titleId: number): Promise<Found> {
  // Nothing was ever written there for this post.
  if (!(await belongs(client, target))) return { kind: 'absent' };
  if (mayReadHistory(client, target) === false) return { kind: 'unknown' };
  let after = String(SnowflakeUtil.generate({ timestamp: since.getTime() - MARGIN_MILLISECONDS }));
  for (let page = 0; page < LOOKED_AT.pages; page++) {
    const query = new URLSearchParams({ after, limit: String(LOOKED_AT.messages) });
    const messages = (await client.rest.get(Routes.channelMessages(target.channel), {
      query,
    })) as readonly APIMessage[];
    const found = messages.find((message) => isPost(message, client, titleId));
    if (found !== undefined) return { kind: 'found', message: found.id };
    const [newest] = messages;
    if (newest === undefined || messages.length < LOOKED_AT.messages) return { kind: 'absent' };
    after = newest.id;
  }
  return { kind: 'unknown' };
}

function isPost({ author, components = [] }: APIMessage, { user }: Client, titleId: number): boolean {
  return author.id === user?.id && components.some(({ id }) => id === titleId);
}
