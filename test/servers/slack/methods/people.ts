import type { Call } from '../call.ts';
import { type Json, parseJson, toList, toText } from '../json.ts';
import { refusal } from '../refusal.ts';
import { directMessages } from '../workspace.ts';
import { findChannel } from '../world.ts';

/** users.info: https://docs.slack.dev/reference/methods/users.info */
export function usersInfo({ workspace, arguments: given }: Call): Json {
  const person = workspace.people.find(({ id }) => id === given['user']);
  if (!person) return refusal('user_not_found');
  const { id, admin } = person;
  const user = {
    id,
    team_id: workspace.id,
    is_admin: admin,
    is_owner: false,
    is_primary_owner: false,
    is_bot: false,
  };
  return { ok: true, user };
}

/** usergroups.users.list: https://docs.slack.dev/reference/methods/usergroups.users.list */
export function userGroupMembers({ workspace, arguments: given }: Call): Json {
  const users = workspace.userGroups[toText(given['usergroup'])];
  return users ? { ok: true, users } : refusal('no_such_subteam');
}

/** conversations.open: https://docs.slack.dev/reference/methods/conversations.open */
export function openConversation({ world, workspace, arguments: given }: Call): Json {
  const [user, ...others] = toText(given['users']).split(',');
  if (others.length > 0) return refusal('method_not_supported_for_channel_type');
  if (!workspace.people.some(({ id }) => id === user)) return refusal('user_not_found');
  const { id } = directMessages(workspace.bot.user, user ?? '');
  return findChannel(world, workspace.id, id) ? { ok: true, channel: { id } } : refusal('channel_not_found');
}

/** auth.test: https://docs.slack.dev/reference/methods/auth.test */
export function authTest({ workspace }: Call): Json {
  const { bot, id, enterprise } = workspace;
  return {
    ok: true,
    url: `https://${id.toLowerCase()}.slack.com/`,
    team_id: id,
    user_id: bot.user,
    bot_id: bot.id,
    ...(enterprise === null ? {} : { enterprise_id: enterprise }),
    is_enterprise_install: false,
  };
}

/** assistant.threads.setSuggestedPrompts: at most four, each with a title and a message. */
export function setSuggestedPrompts({ world, workspace, arguments: given }: Call): Json {
  const prompts = toList(parseJson(given['prompts']));
  if (!findChannel(world, workspace.id, toText(given['channel_id']))) return refusal('channel_not_found');
  return prompts.length > 4 ? refusal('invalid_arguments', ['no more than 4 prompts']) : { ok: true };
}
