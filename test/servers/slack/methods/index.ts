import type { MethodDefinition } from '../call.ts';
import { refusal } from '../refusal.ts';
import { getPermalink, postEphemeral, postMessage, remove, update as updateMessage } from './chat.ts';
import { history } from './history.ts';
import { authTest, openConversation, setSuggestedPrompts, userGroupMembers, usersInfo } from './people.ts';
import { open, publish, push, update as updateView } from './views.ts';

/** Every method of the loopback Slack; what is not here is `unknown_method`. */
export const METHODS: Readonly<Record<string, MethodDefinition>> = {
  'auth.test': { scopes: [], caller: 'bot', run: authTest },
  'chat.postMessage': { scopes: ['chat:write'], caller: 'bot', run: postMessage },
  'chat.postEphemeral': { scopes: ['chat:write'], caller: 'bot', run: postEphemeral },
  'chat.update': { scopes: ['chat:write'], caller: 'bot', run: updateMessage },
  'chat.delete': { scopes: ['chat:write'], caller: 'bot', run: remove },
  'chat.getPermalink': { scopes: [], caller: 'bot', run: getPermalink },
  'conversations.open': { scopes: ['im:write', 'mpim:write'], caller: 'bot', run: openConversation },
  'conversations.history': {
    scopes: ['channels:history'],
    caller: 'bot',
    run: history,
  },
  'users.info': { scopes: ['users:read'], caller: 'bot', run: usersInfo },
  'usergroups.users.list': { scopes: ['usergroups:read'], caller: 'bot', run: userGroupMembers },
  'views.open': { scopes: [], caller: 'bot', run: open },
  'views.push': { scopes: [], caller: 'bot', run: push },
  'views.update': { scopes: [], caller: 'bot', run: updateView },
  'views.publish': { scopes: [], caller: 'bot', run: publish },
  'assistant.threads.setSuggestedPrompts': {
    scopes: ['assistant:write'],
    caller: 'bot',
    run: setSuggestedPrompts,
  },
  'apps.connections.open': {
    scopes: ['connections:write'],
    caller: 'app',
    run: ({ socketUrl }) => {
      const url = socketUrl();
      return url === null ? refusal('internal_error') : { ok: true, url };
    },
  },
  'oauth.v2.access': {
    scopes: [],
    caller: 'nobody',
    run: ({ oauth, arguments: given }) => oauth.access(given),
  },
};
