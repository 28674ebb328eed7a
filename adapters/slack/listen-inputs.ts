import type { App } from '@slack/bolt';
import { acknowledge } from './acknowledge.ts';
import { INPUT_BLOCK, INPUT_VIEW, readMemory } from './input-modal.ts';
import { aloneOutlet, answerPress, respondingOutlet } from './listen-buttons.ts';
import type { Serving } from './serving.ts';

/** Does what a button does after the text that it asked for. */
export function listenInputs(app: App, serving: Serving): void {
  app.view(
    { type: 'view_submission', callback_id: INPUT_VIEW },
    async ({ ack, body, view, client, context }) => {
      await acknowledge(() => ack());
      const memory = readMemory(view.private_metadata);
      if (memory === null) return;
      const { line, question, option, channel, thread, url } = memory;
      const text = view.state.values[INPUT_BLOCK]?.[INPUT_BLOCK]?.value ?? '';
      const spot = { channel, person: body.user.id, thread };
      const writing = { client, logger: serving.logger };
      const outlet = url === null ? aloneOutlet(spot, writing) : respondingOutlet(url, spot, writing);
      await answerPress(
        serving,
        client,
        context.teamId,
        { spot, outlet },
        { line, question, input: null },
        { [option]: text },
      );
    },
  );
}
