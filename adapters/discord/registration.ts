import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Role } from '../../src/actor.ts';
import { assertNever } from '../../src/assert-never.ts';
import type { Command } from '../../src/commands/command.ts';
import type { CommandOption } from '../../src/commands/options.ts';
import { OPTION_TEXT } from './limits.ts';

/** What Discord is told of the commands: those that are used by their name, and those that are used on a message. */
export function commandsToRegistration(
  commands: readonly Command[],
): readonly RESTPostAPIApplicationCommandsJSONBody[] {
  return commands.flatMap((command) => {
    switch (command.surface) {
      case 'command':
        return [slashCommand(command)];
      case 'message':
        return [messageCommand(command)];
      case 'button':
        return [];
      default:
        return assertNever(command.surface);
    }
  });
}

/** The name that people see of the command on a message. */
export const MESSAGE_COMMAND = 'Find evidence';

function slashCommand({
  name,
  description,
  options,
  access,
}: Command): RESTPostAPIApplicationCommandsJSONBody {
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    description,
    options: requiredFirst(options).map(([option, definition]) => toOption(option, definition)),
    ...whereAndWho(access),
  };
}

function messageCommand({ access }: Command): RESTPostAPIApplicationCommandsJSONBody {
  return { type: ApplicationCommandType.Message, name: MESSAGE_COMMAND, ...whereAndWho(access) };
}

// What moderators and administrators do is done in a server; everything else anywhere.
function whereAndWho(access: Role) {
  const { GuildInstall, UserInstall } = ApplicationIntegrationType;
  const { Guild, BotDM, PrivateChannel } = InteractionContextType;
  return access === 'member'
    ? {
        integration_types: [GuildInstall, UserInstall],
        contexts: [Guild, BotDM, PrivateChannel],
        default_member_permissions: null,
      }
    : {
        integration_types: [GuildInstall],
        contexts: [Guild],
        default_member_permissions: String(PERMISSIONS[access]),
      };
}

const PERMISSIONS = {
  moderator: PermissionFlagsBits.ManageMessages,
  administrator: PermissionFlagsBits.ManageGuild,
} as const;

function requiredFirst(options: Command['options']): readonly (readonly [string, CommandOption])[] {
  const all = Object.entries(options);
  return [...all.filter(([, { required }]) => required), ...all.filter(([, { required }]) => !required)];
}

function toOption(name: string, option: CommandOption): APIApplicationCommandOption {
  const base = { name, description: option.description, required: option.required };
  switch (option.type) {
    case 'string':
      return {
        ...base,
        type: ApplicationCommandOptionType.String,
        max_length: Math.min(option.maxLength, OPTION_TEXT),
        ...(option.completion === undefined ? {} : { autocomplete: true }),
      };
    case 'choice':
      return {
        ...base,
        type: ApplicationCommandOptionType.String,
        choices: option.choices.map((choice) => ({ name: choice, value: choice })),
      };
    case 'integer':
      return {
        ...base,
        type: ApplicationCommandOptionType.Integer,
        min_value: option.min,
        max_value: option.max,
      };
    case 'boolean':
      return { ...base, type: ApplicationCommandOptionType.Boolean };
    default:
      return assertNever(option);
  }
}
