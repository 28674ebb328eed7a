import {
  type APIApplicationCommand,
  type REST,
  type RESTPostAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';
import type { Command } from '../../src/commands/command.ts';
import { commandsToRegistration } from './registration.ts';

/** What a registration changed, by the names of the commands. */
export interface Registered {
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: readonly string[];
}

/** Where commands are registered: for an application, everywhere or in one server. */
export interface Scope {
  readonly application: string;
  /** Null for everywhere. */
  readonly guild: string | null;
}

/** How what is registered differs from what the commands say. */
export interface Difference {
  readonly stale: readonly APIApplicationCommand[];
  readonly changed: readonly RESTPostAPIApplicationCommandsJSONBody[];
  readonly unchanged: readonly RESTPostAPIApplicationCommandsJSONBody[];
}

/** Makes what is registered what the commands say, and changes only what differs. */
export async function registerCommands(
  rest: REST,
  scope: Scope,
  commands: readonly Command[],
): Promise<Registered> {
  const path = pathOf(scope);
  const { stale, changed, unchanged } = await compareCommands(rest, scope, commands);
  for (const { id } of stale) await rest.delete(`${path}/${id}`);
  for (const body of changed) await rest.post(path, { body });
  return {
    written: changed.map(({ name }) => name),
    removed: stale.map(({ name }) => name),
    unchanged: unchanged.map(({ name }) => name),
  };
}

/** Holds what is registered against what the commands say; changes nothing. */
export async function compareCommands(
  rest: REST,
  scope: Scope,
  commands: readonly Command[],
): Promise<Difference> {
  const { guild } = scope;
  const there = (await rest.get(pathOf(scope))) as readonly APIApplicationCommand[];
  const wanted = commandsToRegistration(commands);
  const isThere = (body: Wanted) =>
    there.some((command) => isSame(command, body) && says(command, guild) === says(body, guild));
  return {
    stale: there.filter((command) => !wanted.some((body) => isSame(command, body))),
    changed: wanted.filter((body) => !isThere(body)),
    unchanged: wanted.filter(isThere),
  };
}

function pathOf({ application, guild }: Scope): `/${string}` {
  return guild === null
    ? Routes.applicationCommands(application)
    : Routes.applicationGuildCommands(application, guild);
}

type Wanted = RESTPostAPIApplicationCommandsJSONBody;

function isSame(command: APIApplicationCommand, body: Wanted): boolean {
  return command.name === body.name && command.type === (body.type ?? 1);
}

// Both sides brought to one form: Discord leaves out what is false, and adds what nobody asked for.
function says(command: APIApplicationCommand | Wanted, guild: string | null): string {
  const { default_member_permissions, integration_types, contexts } = command;
  return JSON.stringify(
    sorted({
      description: 'description' in command ? command.description : '',
      options: ('options' in command ? command.options : null) ?? [],
      permissions: default_member_permissions ?? null,
      // A command of one server has neither.
      ...(guild === null ? { types: integration_types ?? [], contexts: contexts ?? [] } : {}),
    }),
  );
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(
    ([, each]) => each !== false && each !== null && each !== undefined,
  );
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, sorted(each)]),
  );
}
