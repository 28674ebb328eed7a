import type { Server } from 'node:http';
import { type HTTPReceiver, webApi } from '@slack/bolt';
import type { AdapterHealth } from '../../src/bot-port.ts';
import { createApp } from './create-app.ts';
import { createSingleAuthorize } from './create-authorize.ts';
import { closeServer, createHttpReceiver, keepConnections } from './http-server.ts';
import { identify } from './identify.ts';
import type { InFlight } from './in-flight.ts';
import type { WritingIn } from './publisher.ts';
import type { HttpConfiguration, Listening } from './read-slack-configuration.ts';
import type { Start } from './start-slack.ts';

/** Slack as it is served, or why it can't be. */
export type Served =
  | {
      readonly ok: true;
      readonly health: () => AdapterHealth;
      readonly writingIn: WritingIn;
      readonly stop: (milliseconds: number) => Promise<void>;
    }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Serves one workspace over HTTP. */
export async function serveHttp(start: Start, configuration: HttpConfiguration): Promise<Served> {
  const { logger, boltLogger, inFlight, deliveries, serving, end } = start;
  const single = createSingleAuthorize(configuration.botToken, start.clientOptions);
  const problem = await identify(single, logger, end);
  if (problem !== null) return { ok: false, problems: [problem] };
  const receiver = createHttpReceiver(configuration, boltLogger, start.routes ?? []);
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
  const client = new webApi.WebClient(configuration.botToken, start.clientOptions);
  return listen(receiver, configuration, inFlight, async (space) =>
    single.serves(space) ? { client, logger } : 'not-installed',
  );
}

/** Listens, and says where. */
export async function listen(
  receiver: HTTPReceiver,
  { host, port }: Listening,
  inFlight: InFlight,
  writingIn: WritingIn,
): Promise<Served> {
  let server: Server;
  try {
    server = await receiver.start({ host, port });
    keepConnections(server);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      ok: false,
      problems: [`HOST and PORT can’t be listened at (${reason}): choose others, or stop what listens there`],
    };
  }
  return {
    ok: true,
    health: () => ({ state: 'ready', detail: `Slack: served over HTTP at ${addressOf(server)}` }),
    writingIn,
    stop: async (milliseconds) => {
      const end = Date.now() + milliseconds;
      await closeServer(server, milliseconds);
      await inFlight.idle(end - Date.now());
    },
  };
}

function addressOf(server: Server): string {
  const address = server.address();
  return typeof address === 'object' && address !== null ? `${address.address}:${address.port}` : 'nowhere';
}
