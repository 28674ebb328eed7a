import type { Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { InstallationStore as BoltInstallationStore } from '@slack/bolt';
import { type Logger as BoltLogger, HTTPReceiver } from '@slack/bolt';
import { clientOptions } from './client-options.ts';
import type { AuthorizeSource } from './create-authorize.ts';
import type { HttpConfiguration, OAuthConfiguration } from './read-slack-configuration.ts';
import { BOT_SCOPES } from './scopes.ts';

/** The largest request that is read: Slack's own are well below. */
export const BODY_LIMIT = 1024 * 1024;

/** A path that is answered beside Slack's, as for health checks. */
export interface Route {
  readonly path: string;
  readonly answer: () => { readonly status: number; readonly body: string };
}

/** Bolt's HTTP receiver for one workspace. */
export function createHttpReceiver(
  { signingSecret }: Pick<HttpConfiguration, 'signingSecret'>,
  logger: BoltLogger,
  routes: readonly Route[],
): HTTPReceiver {
  return new HTTPReceiver({
    signingSecret,
    logger,
    bodyLimit: BODY_LIMIT,
    customRoutes: toCustomRoutes(routes),
  });
}

/** The same for many, which install the app at `/slack/install`; with what wraps the question whose token an event is answered with. */
export function createOAuthReceiver(
  configuration: OAuthConfiguration,
  installationStore: BoltInstallationStore,
  logger: BoltLogger,
  routes: readonly Route[],
  wrap: (authorize: AuthorizeSource) => AuthorizeSource,
): HTTPReceiver {
  const { signingSecret, clientId, clientSecret, stateSecret, apiUrl } = configuration;
  const receiver = new HTTPReceiver({
    signingSecret,
    clientId,
    clientSecret,
    stateSecret,
    scopes: [...BOT_SCOPES],
    installationStore,
    installerOptions: { clientOptions: clientOptions(apiUrl, logger), stateVerification: true },
    logger,
    bodyLimit: BODY_LIMIT,
    customRoutes: toCustomRoutes(routes),
  });
  const { installer } = receiver;
  if (installer !== undefined) installer.authorize = wrap(installer.authorize);
  return receiver;
}

/** How long a connection may be idle, in milliseconds: longer than balancers keep theirs (60 s mostly), so that none sends a request along one that ends just then. */
const IDLE = 75_000;

/** Keeps the connections of a server as balancers expect it. */
export function keepConnections(server: Server): void {
  server.keepAliveTimeout = IDLE;
  server.headersTimeout = IDLE + 5_000;
}

/** How long requests are still taken once the server is to end, in milliseconds: a balancer hears of that only when it asks for health the next time. */
const GRACE = 3_000;

/** The most of the time for ending that may be spent on waiting for a balancer. */
const GRACE_SHARE = 0.3;

/**
 * Closes a server whose health says already that it ends: for a moment it answers what comes all the same, each time asking for another connection, then nothing new
 * is taken, what has been taken is answered, and after so many milliseconds it ends all the same.
 */
export async function closeServer(server: Server, milliseconds: number): Promise<void> {
  const grace = Math.min(GRACE, GRACE_SHARE * milliseconds);
  server.prependListener('request', (_, response) => response.setHeader('connection', 'close'));
  await sleep(grace);
  await close(server, milliseconds - grace);
}

async function close(server: Server, milliseconds: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  // A connection that was busy a moment ago is kept alive by whoever opened it.
  const sweeping = setInterval(() => server.closeIdleConnections(), 50);
  const ending = setTimeout(() => server.closeAllConnections(), milliseconds);
  await closed;
  clearInterval(sweeping);
  clearTimeout(ending);
}

function toCustomRoutes(
  routes: readonly Route[],
): NonNullable<ConstructorParameters<typeof HTTPReceiver>[0]['customRoutes']> {
  return routes.map(({ path, answer }) => ({
    path,
    method: 'GET',
    handler: (_, response) => {
      const { status, body } = answer();
      response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(body);
    },
  }));
}
