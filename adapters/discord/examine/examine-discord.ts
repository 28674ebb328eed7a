import { ApplicationFlags } from 'discord.js';
import type { Command } from '../../../src/commands/command.ts';
import type { DiscordConfig } from '../../../src/config.ts';
import { compareClocks } from '../../../src/findings/compare-clocks.ts';
import { type Finding, fine, problem, warning } from '../../../src/findings/finding.ts';
import { describeError } from '../serve/errors.ts';
import { type AboutBot, askDiscord } from './ask-discord.ts';
import { examineInstallation, examineServers } from './examine-permissions.ts';

/** What is looked at of Discord. */
export interface DiscordExamination {
  readonly discord: DiscordConfig;
  readonly commands: readonly Command[];
  /** By this machine's clock, in milliseconds since 1970. */
  readonly now: () => number;
}

/** Whether Discord can be reached, takes the token, and has the bot set up as it needs; changes nothing and does not connect. */
export async function examineDiscord({
  discord,
  commands,
  now,
}: DiscordExamination): Promise<readonly Finding[]> {
  try {
    return examineBot(await askDiscord(discord, commands, now), discord);
  } catch (error) {
    return [explain(error, discord)];
  }
}

function explain(error: unknown, { shards, apiUrl }: DiscordConfig): Finding {
  const { status, reason } = describeError(error);
  if (status === 401)
    return problem(
      'Discord does not accept DISCORD_TOKEN: copy it whole from discord.com/developers, Bot > Reset Token',
    );
  const host = apiUrl === null ? 'discord.com' : new URL(apiUrl).host;
  const text = `Discord can't be asked at ${host} (${String(reason)}): check the network, a proxy, and DISCORD_API_URL`;
  // How many shards there are is asked once, at the start.
  return shards === 'auto' ? problem(text) : warning(`${text}; Evenkey starts, and tries again until it can`);
}

function examineBot(about: AboutBot, discord: DiscordConfig): readonly Finding[] {
  const { user, application, clock } = about;
  return [
    fine(`DISCORD_TOKEN is taken: the bot is ${user.username}, of the application ${application.id}`),
    ...examineGateway(about, discord),
    ...examineIntents(about),
    ...examineCommands(about, discord),
    ...examineInstallation(about),
    ...examineServers(about),
    ...(clock === null ? [] : [compareClocks(clock)]),
  ];
}

function examineGateway({ gateway }: AboutBot, { shards }: DiscordConfig): readonly Finding[] {
  const { shards: recommended, session_start_limit: limit } = gateway;
  const started = typeof shards === 'number' ? shards : recommended;
  const again = Math.ceil(limit.reset_after / 60_000);
  return [
    limit.remaining >= started
      ? fine(`${limit.remaining} of ${limit.total} connections are left today`)
      : problem(
          `only ${limit.remaining} connections are left today and ${started} are needed: wait ${again} minutes, and find what restarts so often`,
        ),
    started < recommended
      ? warning(
          `DISCORD_SHARDS is ${started}, and Discord recommends ${recommended}: write DISCORD_SHARDS=auto`,
        )
      : fine(
          `${started} ${started === 1 ? 'shard' : 'shards'}, ${shards === null ? 'in one process' : 'each in a process of its own'}`,
        ),
  ];
}

const PRIVILEGED: readonly (readonly [flag: number, name: string])[] = [
  [ApplicationFlags.GatewayPresence | ApplicationFlags.GatewayPresenceLimited, 'Presence'],
  [ApplicationFlags.GatewayGuildMembers | ApplicationFlags.GatewayGuildMembersLimited, 'Server Members'],
  [ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited, 'Message Content'],
];

function examineIntents({ application: { flags } }: AboutBot): readonly Finding[] {
  const on = PRIVILEGED.filter(([flag]) => (flags & flag) !== 0).map(([, name]) => name);
  return on.length === 0
    ? [fine('no privileged intent is on, and none is needed')]
    : [
        warning(
          `privileged intents are on that Evenkey does not need (${on.join(', ')}): switch them off under Bot > Privileged Gateway Intents`,
        ),
      ];
}

function examineCommands({ commands }: AboutBot, { register }: DiscordConfig): readonly Finding[] {
  const { stale, changed, unchanged } = commands;
  if (stale.length + changed.length === 0) return [fine(`all ${unchanged.length} commands are registered`)];
  const what = `${changed.length} commands are to be registered and ${stale.length} to be removed`;
  return [
    register
      ? fine(`${what}: the next start does it`)
      : warning(`${what}, and DISCORD_REGISTER is no: run "evenkey discord register"`),
  ];
}
