import type { App, types } from '@slack/bolt';
import type { CommandCall } from '../../src/commands/command.ts';
import type { Reply } from '../../src/reply/document.ts';
import { invoke } from './invoke.ts';
import { type LineReader, SLASH_COMMAND } from './line-reader.ts';
import { readMrkdwn } from './mrkdwn.ts';
import { createResponseOutlet, toArguments } from './outlet.ts';
import { ACKNOWLEDGE_WITHIN, deliver, NO_CALL, placeAt, type Serving, sentence, within } from './serving.ts';
import { showPage } from './show-page.ts';

/**
 * Answers `/evenkey …`. The answer goes with the acknowledgement, in one round trip; where it takes too long, or the acknowledgement can't be
 * sent any more, it follows at the response_url.
 */
export function listenCommands(app: App, { bot, reader, logger }: Serving): void {
  app.command(SLASH_COMMAND, async ({ command, ack, client, context }) => {
    const parsed = reader.readTyped(readMrkdwn(command.text ?? ''));
    const call = parsed.ok ? parsed.call : NO_CALL;
    const doer = { person: command.user_id, place: placeAt(context.teamId, command.channel_id) };
    const work = parsed.ok
      ? invoke(bot, client, doer, call, 'private')
      : Promise.resolve(sentence(parsed.problem));
    const soon = await within(work, ACKNOWLEDGE_WITHIN);
    const sent = await acknowledge(ack, soon === null ? undefined : toAcknowledgement(soon, call, reader));
    if (soon !== null && sent) return;
    const spot = { channel: command.channel_id, person: command.user_id, thread: null };
    await deliver(
      await work,
      call,
      createResponseOutlet(command.response_url, spot, { client, logger }),
      reader,
    );
  });
}

interface Acknowledgement {
  readonly response_type: 'ephemeral' | 'in_channel';
  readonly text: string;
  readonly blocks: types.KnownBlock[];
}

function toAcknowledgement(reply: Reply, call: CommandCall, reader: LineReader): Acknowledgement {
  const response_type = reply.audience === 'private' ? 'ephemeral' : 'in_channel';
  return { response_type, ...toArguments(showPage(reply, call, 0, reader), null) };
}

// A socket may be gone by now, and then so is the acknowledgement.
async function acknowledge(
  ack: (message?: Acknowledgement) => Promise<void>,
  message: Acknowledgement | undefined,
): Promise<boolean> {
  try {
    await ack(message);
    return true;
  } catch {
    return false;
  }
}
