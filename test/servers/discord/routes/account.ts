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

  route('GET /users/:user', ({ params }, { world }) => {
    const user = world.users.get(params['user'] ?? '');
    if (!user) throw apiError('unknownUser');
    return ok(showUser(user));
  }),

  route('GET /applications/@me', (_, { world }) => {
    const looks = { icon: null, description: '', verify_key: '0'.repeat(64), flags: 0, team: null };
    return ok({
      id: world.application,
      name: 'Evenkey',
      bot_public: true,
      bot: showUser(world.bot),
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
