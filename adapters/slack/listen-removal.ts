import type { App, Context } from '@slack/bolt';
import { placeAt, type Serving } from './serving.ts';

/** Deletes what is kept of a workspace that removed the bot. */
export function listenRemoval(app: App, { purge, logger }: Serving, forget: (id: string) => void): void {
  const remove = async (id: string): Promise<void> => {
    forget(id);
    await purge(placeAt(id, null));
    logger.info('a workspace removed the bot: what was kept of it is deleted');
  };

  app.event('app_uninstalled', ({ context, body }) => remove(installedAs(context, body.team_id)));

  app.event('tokens_revoked', async ({ event, context, body }) => {
    // The tokens of people are none of ours.
    if ((event.tokens.bot ?? []).length > 0) await remove(installedAs(context, body.team_id));
  });
}

/** The id under which it was installed: an organisation's, or a workspace's. */
function installedAs(
  {
    isEnterpriseInstall,
    enterpriseId,
    teamId,
  }: Pick<Context, 'isEnterpriseInstall' | 'enterpriseId' | 'teamId'>,
  team: string,
): string {
  return (isEnterpriseInstall ? enterpriseId : undefined) ?? teamId ?? team;
}
