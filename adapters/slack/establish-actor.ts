import type { webApi } from '@slack/bolt';
import type { Actor, Place, Role } from '../../src/actor.ts';
import type { Bot } from '../../src/bot-port.ts';
import { establishRole } from '../../src/commands/establish-role.ts';
import type { Settings } from '../../src/store/settings.ts';
import { callApi } from './call-api.ts';

/** Who somebody is in a workspace, for what needs some `access`; asked anew each time, since who may do what changes. Whoever can't be established is a member. */
export async function establishActor(
  client: webApi.WebClient,
  bot: Pick<Bot, 'settings'>,
  place: Place,
  person: string,
  access: Role,
): Promise<Actor> {
  const [platformRole, settings] = await Promise.all([
    readRole(client, place, person),
    bot.settings(place, access),
  ]);
  const groups = platformRole === 'member' ? await groupsOf(client, settings, person) : [];
  return { person, role: establishRole({ role: platformRole, ids: [person, ...groups] }, settings) };
}

// Somebody of another workspace, in a channel that two share, administers theirs and not this one.
async function readRole(client: webApi.WebClient, { space }: Place, person: string): Promise<Role> {
  const called = await callApi(() => client.users.info({ user: person }));
  const user = called.kind === 'done' ? called.result.user : undefined;
  const belongs = user?.team_id === space || (user?.enterprise_user?.teams ?? []).includes(space);
  return belongs && (user?.is_admin === true || user?.is_owner === true) ? 'administrator' : 'member';
}

/** Those of the user groups that the settings name which somebody belongs to. */
async function groupsOf(
  client: webApi.WebClient,
  { moderators }: Pick<Settings, 'moderators'>,
  person: string,
): Promise<readonly string[]> {
  const groups = moderators.filter((id) => id.startsWith('S'));
  const members = await Promise.all(
    groups.map((usergroup) => callApi(() => client.usergroups.users.list({ usergroup }))),
  );
  return groups.filter((_, index) => {
    const called = members[index];
    return called?.kind === 'done' && (called.result.users ?? []).includes(person);
  });
}
