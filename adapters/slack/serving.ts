import type { Logger } from 'pino';
import type { Place, Space } from '../../src/actor.ts';
import type { Bot } from '../../src/bot-port.ts';
import type { CommandCall } from '../../src/commands/command.ts';
import type { Reply } from '../../src/reply/document.ts';
import type { LineReader } from './line-reader.ts';
import type { Outlet } from './outlet.ts';
import type { RenderedMessage } from './render-reply.ts';
import { toMessages } from './show-page.ts';

/** What every listener works with. */
export interface Serving {
  readonly bot: Bot;
  readonly reader: LineReader;
  readonly logger: Logger;
  /** Deletes all that is kept of a workspace. */
  readonly purge: (space: Space) => Promise<unknown>;
  /** How long an acknowledgement waits for its answer, in milliseconds. */
  readonly acknowledgeWithin: number;
}

/** How long an acknowledgement waits for its answer before it goes without it, unless it is said otherwise: Slack's patience is 3,000. */
export const ACKNOWLEDGE_WITHIN = 1_500;

/** A place in a workspace. */
export function placeAt(space: string | undefined, channel: string | null): Place {
  return { platform: 'slack', space: space ?? '', channel };
}

/** Sends a reply to whom it is for. */
export async function deliver(
  reply: Reply,
  call: CommandCall,
  outlet: Outlet,
  reader: LineReader,
): Promise<void> {
  await sendAll(toMessages(reply, call, reader), reply, outlet);
}

/** Sends messages to whom a reply is for, one after the other. */
export async function sendAll(
  messages: readonly RenderedMessage[],
  { audience }: Pick<Reply, 'audience'>,
  outlet: Outlet,
): Promise<void> {
  for (const message of messages)
    await (audience === 'private' ? outlet.privately(message) : outlet.publicly(message));
}

/** What comes within so many milliseconds; null where it takes longer. */
export async function within<Result>(work: Promise<Result>, milliseconds: number): Promise<Result | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** A sentence as a reply to its reader alone. */
export function sentence(text: string): Reply {
  return {
    blocks: [{ kind: 'text', text, quiet: false }],
    audience: 'private',
    answer: null,
    dateLanguage: 'en-GB',
  };
}

/** The call of a reply that no call made. */
export const NO_CALL: CommandCall = { command: '', options: {} };

/** What is said where a button can't be read any more. */
export const UNREADABLE = 'This button can’t be read any more: ask anew, please.';
