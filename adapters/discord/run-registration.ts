import { type APIApplication, REST, Routes } from 'discord.js';
import type { Command } from '../../src/commands/command.ts';
import { type Registered, registerCommands } from './register-commands.ts';
import { describeError } from './serve/errors.ts';

/** What a registration needs. */
export interface RegistrationTask {
  /** A secret. */
  readonly token: string;
  /** Null for Discord itself. */
  readonly apiUrl: string | null;
  /** Null for everywhere, else the id of a server. */
  readonly guild: string | null;
  readonly commands: readonly Command[];
}

/** How it came out: what changed, or a sentence on why nothing did. */
export type RegistrationResult =
  | { readonly ok: true; readonly registered: Registered }
  | { readonly ok: false; readonly problem: string };

/** Registers the commands without connecting: `evenkey discord register`. Never rejects. */
export async function runRegistration({
  token,
  apiUrl,
  guild,
  commands,
}: RegistrationTask): Promise<RegistrationResult> {
  const rest = new REST(apiUrl === null ? {} : { api: apiUrl.replace(/\/$/u, '') }).setToken(token);
  try {
    const { id } = (await rest.get(Routes.currentApplication())) as APIApplication;
    return { ok: true, registered: await registerCommands(rest, { application: id, guild }, commands) };
  } catch (error) {
    return { ok: false, problem: explain(describeError(error), guild) };
  }
}

function explain({ status, reason }: Readonly<Record<string, unknown>>, guild: string | null): string {
  if (status === 401)
    return 'Discord does not accept DISCORD_TOKEN: copy it whole from discord.com/developers, Bot > Token.';
  if (status === 403 && guild !== null)
    return `Discord does not let the bot register commands in the server ${guild}: add the bot to it first, with the scope applications.commands.`;
  return `The commands could not be registered: ${String(reason)}`;
}
