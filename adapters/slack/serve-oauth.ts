import { webApi } from '@slack/bolt';
import { createApp } from './create-app.ts';
import { createManyAuthorize, type ManyAuthorize } from './create-authorize.ts';
import { createOAuthReceiver } from './http-server.ts';
import { createInstallationStore } from './installation-store.ts';
import { isNotInstalled } from './not-installed-error.ts';
import type { WritingIn } from './publisher.ts';
import type { OAuthConfiguration } from './read-slack-configuration.ts';
import { listen, type Served } from './serve-http.ts';
import type { Start } from './start-slack.ts';

/** How long the store is waited for where it said something before, in milliseconds. */
const STORE_PATIENCE = 500;

/** Serves every workspace that installs the app, over HTTP. */
export function serveOAuth(start: Start, configuration: OAuthConfiguration): Promise<Served> {
  const { boltLogger, inFlight, deliveries, serving, installations } = start;
  let many: ManyAuthorize | null = null;
  const forget = (id: string): void => many?.forget(id);
  const store = createInstallationStore(installations, forget);
  const receiver = createOAuthReceiver(configuration, store, boltLogger, start.routes ?? [], (ask) => {
    many = createManyAuthorize(ask, STORE_PATIENCE);
    return many.authorize;
  });
  createApp({
    receiver,
    authorize: null,
    clientOptions: start.clientOptions,
    boltLogger,
    deliveries,
    inFlight,
    serving,
    forget,
  });
  return listen(
    receiver,
    configuration,
    inFlight,
    createWritingIn(start, () => many),
  );
}

function createWritingIn({ logger, clientOptions }: Start, many: () => ManyAuthorize | null): WritingIn {
  return async (space) => {
    try {
      const authorized = await many()?.authorizeWorkspace(space);
      if (authorized?.botToken === undefined) return 'not-installed';
      return {
        client: new webApi.WebClient(authorized.botToken, { ...clientOptions, teamId: space }),
        logger,
      };
    } catch (error) {
      if (isNotInstalled(error)) return 'not-installed';
      logger.warn(
        { reason: error instanceof Error ? error.message : 'unknown' },
        'a token could not be looked up',
      );
      return 'away';
    }
  };
}
