import type { App, webApi } from '@slack/bolt';
import type { Reply } from '../../src/reply/document.ts';
import { invoke } from './invoke.ts';
import { createMessageOutlet, type Spot, tellAlone } from './outlet.ts';
import { deliver, NO_CALL, placeAt, type Serving } from './serving.ts';
import { toMessages } from './show-page.ts';

/** Answers where the bot is mentioned, in that thread, and what is written to it in direct messages. */
export function listenMessages(app: App, serving: Serving): void {
  app.event('app_mention', async ({ event, client, context }) => {
    if (event.user === undefined || event.bot_id !== undefined) return;
    const thread = event.thread_ts ?? null;
    await answer(serving, client, {
      text: event.text.replace(/^\s*<@[^>]*>/u, ''),
      space: context.teamId,
      spot: { channel: event.channel, person: event.user, thread: thread ?? event.ts },
      inThread: thread !== null,
      custom: 'public',
    });
  });

  app.event('message', async ({ event, client, context }) => {
    if (event.channel_type !== 'im' || !(event.subtype === undefined || event.subtype === 'file_share'))
      return;
    if ('bot_id' in event || !event.text) return;
    await answer(serving, client, {
      text: event.text,
      space: context.teamId,
      spot: { channel: event.channel, person: event.user, thread: event.thread_ts ?? event.ts },
      inThread: true,
      custom: 'private',
    });
  });
}

interface Written {
  readonly text: string;
  readonly space: string | undefined;
  readonly spot: Spot;
  /** Whether a thread is there already: what is shown to one person alone shows in those only. */
  readonly inThread: boolean;
  readonly custom: Reply['audience'];
}

async function answer(serving: Serving, client: webApi.WebClient, written: Written): Promise<void> {
  const { bot, reader, logger } = serving;
  const { spot, space, custom, inThread } = written;
  const parsed = reader.readTyped(written.text);
  const doer = { person: spot.person, place: placeAt(space, spot.channel) };
  const reply = parsed.ok
    ? await invoke(bot, client, doer, parsed.call, custom)
    : bot.misread(written.text, parsed.problem);
  const call = parsed.ok ? parsed.call : NO_CALL;
  const isPlea = reply.answer?.outcome === 'safeguarding' && !spot.channel.startsWith('D');
  const [first] = toMessages(reply, call, reader);
  // A disclosure is answered where nobody else looks and where it stays.
  if (isPlea && first && (await tellAlone(first, spot.person, { client, logger }))) return;
  const alone = reply.audience === 'private' && !inThread;
  const outlet = createMessageOutlet(alone ? { ...spot, thread: null } : spot, { client, logger });
  await deliver(reply, call, outlet, reader);
}
