import { z } from 'zod';
import { apiError } from '../api-error.ts';
import type { Discord } from '../discord.ts';
import { readBody } from '../read-body.ts';
import { ok, route } from '../route.ts';
import { snowflake } from '../shapes/common.ts';
import { showChannel, showGuild, showMember, showUser } from '../show.ts';

/** The bot's account, and whom and what it can look up. */
export const ACCOUNT_ROUTES = [
  route('GET /users/@me', (_, { world }) => ok(showUser(world.bot))),

  route('GET /users/@me/guilds', (_, { world }) => {
    const joined = [...world.guilds.values()].filter(({ members }) => members.has(world.bot.id));
    return ok(
      joined.slice(0, 200).map(({ id, name, owner, roles, members }) => {
        const held = [id, ...(members.get(world.bot.id) ?? [])];
        const all = held.reduce((bits, role) => bits | (roles.get(role)?.permissions ?? 0n), 0n);
        const looks = { icon: null, banner: null, features: [] };
        return { id, name, owner: owner === world.bot.id, permissions: String(all), ...looks };
      }),
    );
  }),

  route('GET /users/:user', ({ params }, { world }) => {
    const user = world.users.get(params['user'] ?? '');
    if (!user) throw apiError('unknownUser');
    return ok(showUser(user));
  }),

  route('GET /applications/@me', (_, { world }) => {
    const { flags, install } = world.portal;
    const looks = { icon: null, description: '', verify_key: '0'.repeat(64), flags, team: null };
    return ok({
      id: world.application,
      name: 'Evenkey',
      bot_public: true,
      bot: showUser(world.bot),
      integration_types_config: { 0: install === null ? {} : { oauth2_install_params: install } },
      ...looks,
    });
  }),

  route('POST /users/@me/channels', ({ body }, { world }) => {
    const { recipient_id } = readBody(z.strictObject({ recipient_id: snowflake }), body);
    if (!world.users.has(recipient_id)) throw apiError('unknownUser');
    return ok(showChannel(world.direct(recipient_id), world));
  }),

  route('GET /guilds/:guild', ({ params }, discord) =>
    ok(showGuild(guildOf(params['guild'], discord), discord.world)),
  ),

  route('GET /guilds/:guild/members/:user', ({ params }, discord) => {
    const guild = guildOf(params['guild'], discord);
    const user = discord.world.users.get(params['user'] ?? '');
    if (!user || !guild.members.has(user.id)) throw apiError('unknownMember');
    return ok({ ...showMember(guild, user.id), user: showUser(user) });
  }),
];

function guildOf(id: string | undefined, { world }: Discord) {
  const guild = world.guilds.get(id ?? '');
  if (!guild) throw apiError('unknownGuild');
  if (!guild.members.has(world.bot.id)) throw apiError('missingAccess');
  return guild;
}
