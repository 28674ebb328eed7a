import type { App, types } from '@slack/bolt';
import type { Reply } from '../../src/reply/document.ts';
import { acknowledge } from './acknowledge.ts';
import { invoke } from './invoke.ts';
import { SLASH_COMMAND } from './line-reader.ts';
import { createResponseOutlet, toArguments } from './outlet.ts';
import type { RenderedMessage } from './render-reply.ts';
import { deliver, NO_CALL, placeAt, type Serving, sendAll, within } from './serving.ts';
import { toMessages } from './show-page.ts';

/**
 * Answers `/evenkey …`. The answer goes with the acknowledgement, in one round trip; where it takes too long, or the acknowledgement can't be
 * sent any more, it follows at the response_url.
 */
export function listenCommands(app: App, { bot, reader, logger, acknowledgeWithin }: Serving): void {
  app.command(SLASH_COMMAND, async ({ command, ack, client, context }) => {
    const parsed = reader.readTyped(command.text ?? '');
    const call = parsed.ok ? parsed.call : NO_CALL;
    const doer = { person: command.user_id, place: placeAt(context.teamId, command.channel_id) };
    const work = parsed.ok
      ? invoke(bot, client, doer, call, 'private')
      : Promise.resolve(bot.misread(command.text ?? '', parsed.problem));
    const soon = await within(work, acknowledgeWithin);
    const [first, ...more] = soon === null ? [] : toMessages(soon, call, reader);
    const sent = await acknowledge(() => ack(soon && first ? toAcknowledgement(soon, first) : undefined));
    const spot = { channel: command.channel_id, person: command.user_id, thread: null };
    const outlet = createResponseOutlet(command.response_url, spot, { client, logger });
    if (soon !== null && sent) return sendAll(more, soon, outlet);
    await deliver(await work, call, outlet, reader);
  });
}

interface Acknowledgement {
  readonly response_type: 'ephemeral' | 'in_channel';
  readonly text: string;
  readonly blocks: types.KnownBlock[];
}

function toAcknowledgement({ audience }: Reply, message: RenderedMessage): Acknowledgement {
  return {
    response_type: audience === 'private' ? 'ephemeral' : 'in_channel',
    ...toArguments(message, null),
  };
}
