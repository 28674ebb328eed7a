import {
  type APIApplication,
  type APIGatewayBotInfo,
  REST,
  type RESTAPIPartialCurrentUserGuild,
  RESTEvents,
  type RESTGetAPICurrentUserResult,
  Routes,
} from 'discord.js';
import type { Command } from '../../../src/commands/command.ts';
import type { DiscordConfig } from '../../../src/config.ts';
import { type ClockReading, readDate } from '../../../src/findings/compare-clocks.ts';
import { compareCommands, type Difference } from '../register-commands.ts';

/** What Discord says of the bot. */
export interface AboutBot {
  readonly user: Pick<RESTGetAPICurrentUserResult, 'username'>;
  readonly application: Pick<APIApplication, 'id' | 'flags' | 'integration_types_config'>;
  readonly gateway: APIGatewayBotInfo;
  readonly commands: Difference;
  /** The first 200. */
  readonly servers: readonly RESTAPIPartialCurrentUserGuild[];
  /** Null where Discord said no time. */
  readonly clock: ClockReading | null;
}

/** How long each answer is waited for, in milliseconds. */
const PATIENCE = 5_000;

/** Asks Discord about the bot, without connecting to the gateway; rejects as discord.js does. */
export async function askDiscord(
  { token, apiUrl }: Pick<DiscordConfig, 'token' | 'apiUrl'>,
  commands: readonly Command[],
  now: () => number,
): Promise<AboutBot> {
  const rest = new REST({
    timeout: PATIENCE,
    retries: 0,
    rejectOnRateLimit: () => true,
    ...(apiUrl === null ? {} : { api: apiUrl.replace(/\/$/u, '') }),
  }).setToken(token);
  const date = listenForDate(rest);
  const asked = now();
  const user = (await rest.get(Routes.user())) as RESTGetAPICurrentUserResult;
  const answered = now();
  const said = readDate(date());
  const application = (await rest.get(Routes.currentApplication())) as APIApplication;
  return {
    user,
    application,
    gateway: (await rest.get(Routes.gatewayBot())) as APIGatewayBotInfo,
    commands: await compareCommands(rest, { application: application.id, guild: null }, commands),
    servers: (await rest.get(Routes.userGuilds())) as readonly RESTAPIPartialCurrentUserGuild[],
    clock: said === null ? null : { whose: 'Discord', said, asked, answered },
  };
}

function listenForDate(rest: REST): () => string | null {
  let date: string | null = null;
  rest.on(RESTEvents.Response, (_, { headers }) => {
    date = headers.get('date');
  });
  return () => date;
}
