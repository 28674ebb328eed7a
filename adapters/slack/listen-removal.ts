import type { App } from '@slack/bolt';
import { placeAt, type Serving } from './serving.ts';

/** Deletes what is kept of a workspace that removed the bot. */
export function listenRemoval(app: App, { purge, logger }: Serving, forget: (id: string) => void): void {
  const remove = async (ids: readonly (string | undefined)[]): Promise<void> => {
    for (const id of ids) {
      if (id === undefined) continue;
      forget(id);
      await purge(placeAt(id, null));
      logger.info('a workspace removed the bot: what was kept of it is deleted');
    }
  };

  app.event('app_uninstalled', ({ context, body }) => remove([context.teamId ?? body.team_id]));

  app.event('tokens_revoked', async ({ event, context, body }) => {
    // The tokens of people are none of ours.
    if ((event.tokens.bot ?? []).length > 0) await remove([context.teamId ?? body.team_id]);
  });
}
