/** What the bot asks a workspace for, and what for. Nothing else: no history of channels. */
export const SCOPES: Readonly<Record<string, string>> = {
  'app_mentions:read': 'to hear when it is mentioned',
  'assistant:write': 'to suggest questions where its messages are opened',
  'chat:write': 'to answer where it was asked',
  commands: 'to offer /evenkey and its shortcuts',
  'im:history': 'to read what is written to it in direct messages, and nothing else',
  'im:write': 'to answer a person alone where nobody else should see it',
  'usergroups:read': 'to tell whether somebody belongs to a user group that the settings name as moderators',
  'users:read': 'to tell whether somebody is an administrator of the workspace',
};

/** Their names, in order. */
export const BOT_SCOPES: readonly string[] = Object.keys(SCOPES);
