import { webApi } from '@slack/bolt';
import { createApp } from './create-app.ts';
import { createSingleAuthorize } from './create-authorize.ts';
import { identify } from './identify.ts';
import type { SocketConfiguration } from './read-slack-configuration.ts';
import type { Served } from './serve-http.ts';
import { createSocketReceiver } from './socket-receiver.ts';
import type { Start } from './start-slack.ts';

/** Serves one workspace over Socket Mode. */
export async function serveSocket(
  start: Start,
  { appToken, apiUrl, botToken }: SocketConfiguration,
): Promise<Served> {
  const { logger, boltLogger, inFlight, deliveries, serving, end } = start;
  const single = createSingleAuthorize(botToken, start.clientOptions);
  const problem = await identify(single, logger, end);
  if (problem !== null) return { ok: false, problems: [problem] };
  const receiver = createSocketReceiver({ appToken, apiUrl, logger, boltLogger, ended: end });
  createApp({
    receiver,
    authorize: single.authorize,
    clientOptions: start.clientOptions,
    boltLogger,
    deliveries,
    inFlight,
    serving,
    forget: () => undefined,
  });
  try {
    await receiver.start();
  } catch (error) {
    return { ok: false, problems: [error instanceof Error ? error.message : String(error)] };
  }
  const client = new webApi.WebClient(botToken, start.clientOptions);
  return {
    ok: true,
    health: receiver.health,
    writingIn: async (space) => (single.serves(space) ? { client, logger } : 'not-installed'),
    // Only acknowledgements need the socket, and the sooner it closes the fewer commands come to nobody.
    stop: async (milliseconds) => {
      await Promise.all([receiver.stop(milliseconds), inFlight.idle(milliseconds)]);
    },
  };
}
