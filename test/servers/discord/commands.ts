import { apiError, invalidForm } from './api-error.ts';
import { readBody } from './read-body.ts';
import { COMMAND_RULES } from './rules/index.ts';
import { type CommandBody, command as shape } from './shapes/command.ts';

/** A command as it is registered: for one server, or everywhere (null). */
export interface FakeCommand {
  readonly id: string;
  readonly version: string;
  readonly guild: string | null;
  readonly body: CommandBody;
}

/** The registered commands. */
export interface Commands {
  readonly list: (guild: string | null) => readonly FakeCommand[];
  readonly find: (guild: string | null, id: string) => FakeCommand;
  /** Registers one; one of the same name and type is replaced and keeps its id. */
  readonly put: (guild: string | null, body: unknown) => FakeCommand;
  readonly change: (guild: string | null, id: string, change: unknown) => FakeCommand;
  readonly replaceAll: (guild: string | null, bodies: unknown) => readonly FakeCommand[];
  readonly remove: (guild: string | null, id: string) => void;
}

/** Keeps commands as Discord does. */
export function createCommands(nextId: () => string): Commands {
  let kept: readonly FakeCommand[] = [];
  const list = (guild: string | null) => kept.filter((command) => command.guild === guild);
  const read = (body: unknown) => readBody(shape, body, COMMAND_RULES);
  const find = (guild: string | null, id: string): FakeCommand => {
    const found = list(guild).find((command) => command.id === id);
    if (!found) throw apiError('unknownCommand');
    return found;
  };

  const register = (guild: string | null, body: CommandBody, id?: string): FakeCommand => {
    const same = list(guild).find((command) => (id ? command.id === id : isSame(command.body, body)));
    const command = { id: same?.id ?? nextId(), version: nextId(), guild, body };
    kept = [...kept.filter((other) => other !== same), command];
    return command;
  };

  return {
    list,
    find,
    put: (guild, body) => register(guild, read(body)),
    change: (guild, id, change) =>
      register(guild, read({ ...find(guild, id).body, ...asObject(change) }), id),
    replaceAll: (guild, bodies) => {
      const bodiesRead = asArray(bodies).map(read);
      const doubled = bodiesRead.findIndex(
        (body, index) => bodiesRead.findIndex((other) => isSame(other, body)) < index,
      );
      if (doubled >= 0) throw invalidForm([duplicate(doubled)]);
      kept = kept.filter(
        (command) => command.guild !== guild || bodiesRead.some((body) => isSame(command.body, body)),
      );
      return bodiesRead.map((body) => register(guild, body));
    },
    remove: (guild, id) => {
      const found = find(guild, id);
      kept = kept.filter((command) => command !== found);
    },
  };
}

function isSame(one: CommandBody, other: CommandBody): boolean {
  return one.name === other.name && (one.type ?? 1) === (other.type ?? 1);
}

function duplicate(index: number) {
  const message = 'Application command names must be unique';
  return { path: [index], code: 'APPLICATION_COMMANDS_DUPLICATE_NAME', message };
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

function asArray(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw invalidForm([{ path: [], code: 'LIST_TYPE_CONVERT', message: 'Must be a list' }]);
}

/** A command as Discord shows one: what is false or empty in an option is left out. */
export function showCommand({ id, version, guild, body }: FakeCommand, application: string) {
  const options = (body.options ?? []).map((option) =>
    Object.fromEntries(Object.entries(option).filter(([, value]) => value !== false && value !== null)),
  );
  return {
    id,
    version,
    application_id: application,
    ...(guild === null ? {} : { guild_id: guild }),
    type: body.type ?? 1,
    name: body.name,
    name_localizations: body.name_localizations ?? null,
    description: body.description ?? '',
    description_localizations: body.description_localizations ?? null,
    default_member_permissions: body.default_member_permissions ?? null,
    nsfw: body.nsfw ?? false,
    ...(guild === null ? { contexts: body.contexts ?? null, dm_permission: body.dm_permission ?? true } : {}),
    integration_types: body.integration_types ?? [0],
    ...(options.length > 0 ? { options } : {}),
  };
}
