const INVITE = 'Evenkey is not in that channel: write /invite @evenkey there, and try again.';

const ARCHIVED = 'That channel is archived: open it again, or choose another one.';

const SENTENCES: Readonly<Record<string, string>> = {
  not_in_channel: INVITE,
  // Of a private channel that the bot is not in, Slack does not even say that it exists.
  channel_not_found: INVITE,
  is_archived: ARCHIVED,
  // The same of a message that is to be changed.
  is_inactive: ARCHIVED,
  restricted_action: 'This workspace does not let Evenkey write there: ask an administrator.',
  restricted_action_read_only_channel: 'Only some people may write in that channel: choose another one.',
  msg_too_long: 'This is too long for one message: leave something out.',
  msg_blocks_too_long: 'This is too long for one message: leave something out.',
  ratelimited: 'Slack is too busy just now: try again in a minute.',
  token_revoked: 'Evenkey was removed from this workspace: install it again.',
  account_inactive: 'Evenkey was removed from this workspace: install it again.',
};

/** Why Slack said no, and what to do, as one sentence for whoever wanted it. */
export function explainRefusal(error: string, needed: string): string {
  if (error === 'missing_scope')
    return `Evenkey lacks the permission ${needed}: an administrator can install it again.`;
  return SENTENCES[error] ?? `Slack refused it (${error}): try again, or ask an administrator.`;
}
