import type { webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import type { Space } from '../../src/actor.ts';
import type { AdapterHealth, Bot, RunningAdapter, StartedAdapter } from '../../src/bot-port.ts';
import type { DeliveryStore } from '../../src/store/deliveries.ts';
import type { InstallationStore } from '../../src/store/installations.ts';
import { createBoltLogger } from './bolt-logger.ts';
import { clientOptions } from './client-options.ts';
import type { Route } from './http-server.ts';
import { createInFlight, type InFlight } from './in-flight.ts';
import { createLineReader, type LineReader } from './line-reader.ts';
import { createMessenger, createPublisher, fitsOneMessage, type WritingIn } from './publisher.ts';
import type { SlackConfiguration } from './read-slack-configuration.ts';
import { type Served, serveHttp } from './serve-http.ts';
import { serveOAuth } from './serve-oauth.ts';
import { serveSocket } from './serve-socket.ts';
import { ACKNOWLEDGE_WITHIN, type Serving } from './serving.ts';

/** What Slack is served with. */
export interface SlackDependencies {
  readonly bot: Bot;
  readonly configuration: SlackConfiguration;
  /** The steady ones. */
  readonly deliveries: DeliveryStore;
  readonly installations: InstallationStore;
  /** Deletes all that is kept of a workspace, its installation too. */
  readonly purge: (space: Space) => Promise<unknown>;
  readonly logger: Logger;
  /** What is answered beside Slack's requests where it is served over HTTP. */
  readonly routes?: readonly Route[];
  /** How long an acknowledgement waits for its answer, in milliseconds. */
  readonly acknowledgeWithin?: number;
}

/** What each way of serving works with. */
export interface Start extends SlackDependencies {
  readonly serving: Serving;
  readonly inFlight: InFlight;
  readonly boltLogger: ReturnType<typeof createBoltLogger>;
  readonly clientOptions: webApi.WebClientOptions;
  /** Told, once, why it ended by itself. */
  readonly end: (sentence: string) => void;
}

/** Serves Slack, in whichever way is configured; or says what is wrong with the configuration. */
export async function startSlack(dependencies: SlackDependencies): Promise<StartedAdapter> {
  const { bot, configuration, purge, acknowledgeWithin = ACKNOWLEDGE_WITHIN } = dependencies;
  const logger = dependencies.logger.child({ platform: 'slack' });
  const boltLogger = createBoltLogger(logger);
  const reader = createLineReader(bot);
  const inFlight = createInFlight();
  const { promise: ended, resolve: end } = withResolvers<string>();
  const served = await serve({
    ...dependencies,
    logger,
    boltLogger,
    inFlight,
    serving: { bot, reader, logger, purge, acknowledgeWithin },
    clientOptions: clientOptions(configuration.apiUrl, boltLogger),
    end,
  });
  if (!served.ok) return served;
  logger.info({ mode: configuration.kind }, 'Slack is served');
  return { ok: true, adapter: toAdapter(served, reader, inFlight, ended) };
}

function serve(start: Start): Promise<Served> {
  const { configuration } = start;
  switch (configuration.kind) {
    case 'socket':
      return serveSocket(start, configuration);
    case 'http':
      return serveHttp(start, configuration);
    case 'oauth':
      return serveOAuth(start, configuration);
  }
}

function toAdapter(
  served: Extract<Served, { readonly ok: true }>,
  reader: LineReader,
  inFlight: InFlight,
  ended: Promise<string>,
): RunningAdapter {
  const writingIn: WritingIn = served.writingIn;
  let draining = false;
  const health = (): AdapterHealth =>
    draining ? { state: 'draining', detail: `Slack: ${inFlight.count()} left to answer` } : served.health();
  return {
    platform: 'slack',
    reach: {
      publisher: createPublisher(writingIn, reader),
      messenger: createMessenger(writingIn, reader),
      fits: (publication) => fitsOneMessage(publication, reader),
    },
    health,
    stop: async (milliseconds) => {
      draining = true;
      await served.stop(milliseconds);
    },
    ended,
  };
}

function withResolvers<Value>(): {
  readonly promise: Promise<Value>;
  readonly resolve: (value: Value) => void;
} {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((given) => {
    resolve = given;
  });
  return { promise, resolve };
}
