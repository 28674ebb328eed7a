import type { Logger } from 'pino';
import type { Bot, StartedAdapter } from '../../src/bot-port.ts';
import type { Config, SlackConfig } from '../../src/config.ts';
import { createSteadyDeliveries } from '../../src/store/steady-deliveries.ts';
import type { Store } from '../../src/store/store.ts';
import type { Route } from './http-server.ts';
import { readSlackConfiguration } from './read-slack-configuration.ts';
import { startSlack } from './start-slack.ts';

/** What the program serves Slack with. */
export interface ConfiguredSlack {
  readonly bot: Bot;
  readonly slack: SlackConfig;
  readonly config: Pick<Config, 'host' | 'port' | 'encryptionKeys'>;
  readonly store: Store;
  readonly logger: Logger;
  /** What is answered beside Slack's requests where it is served over HTTP. */
  readonly routes?: readonly Route[];
}

/** Serves Slack as the environment says; or says everything that is wrong with that. */
export async function startConfiguredSlack({
  bot,
  slack,
  config,
  store,
  logger,
  routes = [],
}: ConfiguredSlack): Promise<StartedAdapter> {
  const read = readSlackConfiguration(slack, config);
  if (!read.ok) return read;
  const { configuration } = read;
  if (configuration.kind === 'oauth' && config.encryptionKeys.length === 0)
    return { ok: false, problems: [NO_KEY] };
  return startSlack({
    bot,
    configuration,
    deliveries: createSteadyDeliveries(store.deliveries),
    installations: store.installations,
    purge: store.upkeep.purge,
    logger,
    routes,
  });
}

const NO_KEY =
  'ENCRYPTION_KEY is missing: without it the tokens of workspaces are not kept; make one with "openssl rand -base64 32"';
