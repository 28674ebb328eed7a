import { ApplicationIntegrationType, PermissionFlagsBits } from 'discord.js';
import { type Finding, fine, warning } from '../../../src/findings/finding.ts';
import type { AboutBot } from './ask-discord.ts';

const NEEDED: readonly (readonly [bit: bigint, name: string])[] = [
  [PermissionFlagsBits.ViewChannel, 'View Channels'],
  [PermissionFlagsBits.SendMessages, 'Send Messages'],
  [PermissionFlagsBits.SendMessagesInThreads, 'Send Messages in Threads'],
  [PermissionFlagsBits.ReadMessageHistory, 'Read Message History'],
];

const SCOPES = ['applications.commands', 'bot'];

/** Whether the install link of the application asks for what the bot needs, where Discord says what it asks for. */
export function examineInstallation({ application }: AboutBot): readonly Finding[] {
  const config = application.integration_types_config;
  if (config === undefined) return [];
  const asked = config[ApplicationIntegrationType.GuildInstall]?.oauth2_install_params;
  if (asked === undefined) return [warning(`the install link asks for nothing: ${WHERE}`)];
  const scopes = SCOPES.filter((scope) => !asked.scopes.some((each) => each === scope));
  const lacking = [...scopes, ...missing(asked.permissions)];
  return lacking.length === 0
    ? [fine('the install link asks for what is needed')]
    : [warning(`the install link does not ask for ${lacking.join(', ')}: ${WHERE}`)];
}

const WHERE = 'add it under Installation > Guild Install (docs/DISCORD.md, step 5)';

/** How many servers are named one by one. */
const SHOWN = 5;

/** Whether the bot may do in its servers what it needs; channels may still say otherwise. */
export function examineServers({ servers }: AboutBot): readonly Finding[] {
  if (servers.length === 0)
    return [warning('the bot is in no server: open the Install Link (docs/DISCORD.md, step 9)')];
  const lacking = servers
    .map(({ id, permissions }) => ({ id, lacks: missing(permissions) }))
    .filter(({ lacks }) => lacks.length > 0);
  const most = servers.length === 200 ? 'the first 200 servers' : `${servers.length} servers`;
  if (lacking.length === 0) return [fine(`the bot may do what it needs in all of ${most}`)];
  return [
    ...lacking
      .slice(0, SHOWN)
      .map(({ id, lacks }) =>
        warning(`in the server ${id} the bot lacks ${lacks.join(', ')}: give its role these permissions`),
      ),
    ...(lacking.length > SHOWN ? [warning(`the same in ${lacking.length - SHOWN} more of ${most}`)] : []),
  ];
}

function missing(permissions: string): readonly string[] {
  const granted = BigInt(permissions);
  if ((granted & PermissionFlagsBits.Administrator) !== 0n) return [];
  return NEEDED.filter(([bit]) => (granted & bit) === 0n).map(([, name]) => name);
}
