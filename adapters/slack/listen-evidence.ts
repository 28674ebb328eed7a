import type { App } from '@slack/bolt';
import { acknowledge } from './acknowledge.ts';
import { invoke } from './invoke.ts';
import { respondingOutlet } from './listen-buttons.ts';
import { readMrkdwn } from './mrkdwn.ts';
import { deliver, placeAt, type Serving } from './serving.ts';

/** Answers the shortcuts on messages, which work in threads, where slash commands do not exist. */
export function listenEvidence(app: App, serving: Serving): void {
  const { bot, reader, logger } = serving;
  for (const { name } of bot.commands.filter(({ surface }) => surface === 'message')) {
    app.shortcut(
      { type: 'message_action', callback_id: name },
      async ({ ack, shortcut, client, context }) => {
        await acknowledge(() => ack());
        const { message, channel, user, response_url: url } = shortcut;
        const call = { command: name, options: { question: readMrkdwn(message.text ?? '') } };
        const doer = { person: user.id, place: placeAt(context.teamId, channel.id) };
        const reply = await invoke(bot, client, doer, call, 'private');
        const thread = typeof message['thread_ts'] === 'string' ? message['thread_ts'] : null;
        const spot = { channel: channel.id, person: user.id, thread };
        await deliver(reply, call, respondingOutlet(url, spot, { client, logger }), reader);
      },
    );
  }
}
