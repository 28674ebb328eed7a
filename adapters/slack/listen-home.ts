import type { App, types } from '@slack/bolt';
import type { ReplyBlock } from '../../src/reply/document.ts';
import { callApi } from './call-api.ts';
import { invoke } from './invoke.ts';
import { MAX_VIEW_BLOCKS } from './limits.ts';
import { suggestPrompts } from './manifest.ts';
import { renderView } from './render-reply.ts';
import { placeAt, type Serving } from './serving.ts';

/** What the Home tab shows, one command's reply under the other; those that its reader may not use are left out. */
const PARTS = ['about', 'topics', 'settings', 'privacy'];

/** Shows the Home tab, and suggests questions where the messages are opened. */
export function listenHome(app: App, { bot, reader, logger }: Serving): void {
  app.event('app_home_opened', async ({ event, client, context }) => {
    if (event.tab === 'messages') {
      const prompts = suggestPrompts(bot.complete).map((prompt) => ({ ...prompt }));
      if (prompts.length === 0) return;
      const called = await callApi(() =>
        client.assistant.threads.setSuggestedPrompts({
          channel_id: event.channel,
          title: 'You could ask',
          prompts,
        }),
      );
      if (called.kind !== 'done') logger.warn({ outcome: called.kind }, 'no questions were suggested');
      return;
    }
    const doer = { person: event.user, place: placeAt(context.teamId, null) };
    const replies = await Promise.all(
      partsOf(bot.commands.map(({ name }) => name)).map((command) =>
        invoke(bot, client, doer, { command, options: {} }, 'private'),
      ),
    );
    const blocks = replies
      .filter(({ blocks: [first] }) => isShown(first))
      .flatMap((reply): readonly types.KnownBlock[] => [
        ...renderView(reply, reader, true),
        { type: 'divider' },
      ]);
    const view: types.HomeView = { type: 'home', blocks: blocks.slice(0, MAX_VIEW_BLOCKS) };
    const called = await callApi(() => client.views.publish({ user_id: event.user, view }));
    if (called.kind !== 'done') logger.warn({ outcome: called.kind }, 'the Home tab was not shown');
  });
}

function partsOf(names: readonly string[]): readonly string[] {
  return PARTS.filter((name) => names.includes(name));
}

// A refusal is one sentence; what is worth a place begins with a title.
function isShown(first: ReplyBlock | undefined): boolean {
  return first?.kind === 'heading' || first?.kind === 'list';
}
