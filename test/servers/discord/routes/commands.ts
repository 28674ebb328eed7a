import { apiError } from '../api-error.ts';
import { showCommand } from '../commands.ts';
import type { Discord } from '../discord.ts';
import { type Call, NOTHING, ok, route } from '../route.ts';

const GLOBAL = '/applications/:application/commands';
const GUILD = '/applications/:application/guilds/:guild/commands';

/** Registering commands, everywhere and in one server. */
export const COMMAND_ROUTES = [GLOBAL, GUILD].flatMap((path) => [
  route(`GET ${path}`, (call, discord) =>
    ok(
      discord.commands
        .list(scope(call, discord))
        .map((command) => showCommand(command, discord.world.application)),
    ),
  ),
  route(`POST ${path}`, (call, discord) => {
    const guild = scope(call, discord);
    const before = discord.commands.list(guild).length;
    const command = discord.commands.put(guild, call.body);
    const status = discord.commands.list(guild).length > before ? 201 : 200;
    return { status, body: showCommand(command, discord.world.application) };
  }),
  route(`PUT ${path}`, (call, discord) => {
    const commands = discord.commands.replaceAll(scope(call, discord), call.body);
    return ok(commands.map((command) => showCommand(command, discord.world.application)));
  }),
  route(`PATCH ${path}/:command`, (call, discord) => {
    const command = discord.commands.change(scope(call, discord), call.params['command'] ?? '', call.body);
    return ok(showCommand(command, discord.world.application));
  }),
  route(`DELETE ${path}/:command`, (call, discord) => {
    discord.commands.remove(scope(call, discord), call.params['command'] ?? '');
    return NOTHING;
  }),
]);

// The server whose commands these are; null for everywhere.
function scope({ params }: Call, { world }: Discord): string | null {
  if (params['application'] !== world.application) throw apiError('missingAccess');
  const { guild = null } = params;
  if (guild !== null && !world.guilds.get(guild)?.members.has(world.bot.id)) throw apiError('missingAccess');
  return guild;
}
