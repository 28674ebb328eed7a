import type { webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import { callApi, callOnce } from './call-api.ts';
import { postResponse } from './post-response.ts';
import type { RenderedMessage } from './render-reply.ts';

/** Where an answer goes. Nothing in it rejects: what can't be delivered is told to the log. */
export interface Outlet {
  /** To the one person alone. */
  readonly privately: (message: RenderedMessage) => Promise<void>;
  /** To everybody there. */
  readonly publicly: (message: RenderedMessage) => Promise<void>;
  /** In place of the message whose button was pressed. */
  readonly inPlace: (message: RenderedMessage) => Promise<void>;
}

/** What an outlet writes with. */
export interface Writing {
  readonly client: webApi.WebClient;
  readonly logger: Logger;
}

/** Where in Slack an answer belongs. */
export interface Spot {
  readonly channel: string;
  readonly person: string;
  /** The message that begins its thread; null for none. */
  readonly thread: string | null;
}

/** No storm of previews: an answer has enough links as it is. */
const QUIET = { unfurl_links: false, unfurl_media: false } as const;

/** A message's arguments, in a thread or not. */
export function toArguments(
  { text, blocks }: RenderedMessage,
  thread: string | null,
): {
  readonly text: string;
  readonly blocks: webApi.KnownBlock[];
  readonly unfurl_links: false;
  readonly unfurl_media: false;
  readonly thread_ts?: string;
} {
  return { text, blocks: [...blocks], ...QUIET, ...(thread === null ? {} : { thread_ts: thread }) };
}

/** Whom an answer at a response_url is for, and whether it takes the place of the message that was pressed. */
type Aim =
  | { readonly replace_original: true }
  | { readonly replace_original: false; readonly response_type: 'ephemeral' | 'in_channel' };

/** Answers at a response_url, for which the bot need not be in the channel; alone where that fails. */
export function createResponseOutlet(url: string, spot: Spot, writing: Writing): Outlet {
  const post = async (message: RenderedMessage, more: Aim): Promise<void> => {
    const posted = await postResponse(url, { ...toArguments(message, spot.thread), ...more });
    if (posted.kind === 'taken') return;
    writing.logger.warn({ reason: posted.reason }, 'an answer was not taken at its response_url');
    // What is unknown may have arrived; what was refused did not.
    if (posted.kind === 'refused') await tellAlone(message, spot.person, writing);
  };
  return {
    privately: (message) => post(message, { response_type: 'ephemeral', replace_original: false }),
    publicly: (message) => post(message, { response_type: 'in_channel', replace_original: false }),
    inPlace: (message) => post(message, { replace_original: true }),
  };
}

/** Answers by the Web API, where somebody wrote to the bot or of it. What Slack refuses goes another way, by default to the person alone. */
export function createMessageOutlet(
  spot: Spot,
  writing: Writing,
  otherwise: Outlet['privately'] = async (message) => void (await tellAlone(message, spot.person, writing)),
): Outlet {
  const { client } = writing;
  const { channel, person: user, thread } = spot;
  const send = async (message: RenderedMessage, call: () => Promise<unknown>): Promise<void> => {
    const called = await callOnce(call);
    if (called.kind === 'done') return;
    warn(writing, called);
    if (called.kind === 'refused') await otherwise(message);
  };
  const publicly: Outlet['publicly'] = (message) =>
    send(message, () => client.chat.postMessage({ channel, ...toArguments(message, thread) }));
  const privately: Outlet['privately'] = (message) =>
    send(message, () => client.chat.postEphemeral({ channel, user, ...toArguments(message, thread) }));
  const alone = channel.startsWith('D') ? publicly : privately;
  return { publicly, privately: alone, inPlace: alone };
}

/** Writes to one person alone, in the direct messages of the bot; whether it arrived. */
export async function tellAlone(
  message: RenderedMessage,
  person: string,
  writing: Writing,
): Promise<boolean> {
  const { client } = writing;
  const opened = await callApi(() => client.conversations.open({ users: person }));
  const channel = opened.kind === 'done' ? opened.result.channel?.id : undefined;
  if (opened.kind !== 'done') warn(writing, opened);
  if (channel === undefined) return false;
  const called = await callOnce(() => client.chat.postMessage({ channel, ...toArguments(message, null) }));
  if (called.kind !== 'done') warn(writing, called);
  return called.kind === 'done';
}

function warn(
  { logger }: Writing,
  called: { readonly kind: string; readonly error?: string; readonly reason?: string },
): void {
  logger.warn({ outcome: called.kind, reason: called.error ?? called.reason }, 'an answer was not delivered');
}
