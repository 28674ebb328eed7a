import type { Json } from './json.ts';
import { viewPayload } from './methods/views.ts';
import type { Workspace } from './workspace.ts';
import type { Message, StandingView } from './world.ts';

/** Who does something, and where. */
export interface Doing {
  readonly workspace: Workspace;
  readonly user: string;
  readonly channel: string;
  readonly triggerId: string;
  /** Empty where what is done has none. */
  readonly responseUrl: string;
}

const APP = 'A0EVENKEY';

/** https://docs.slack.dev/interactivity/implementing-slash-commands: text comes with &, < and > as entities. */
export function commandPayload(doing: Doing, command: string, text: string): Json {
  const { workspace, user, channel, triggerId, responseUrl } = doing;
  return {
    token: 'verification-token',
    team_id: workspace.id,
    team_domain: workspace.id.toLowerCase(),
    ...(workspace.enterprise === null ? {} : { enterprise_id: workspace.enterprise }),
    channel_id: channel,
    channel_name: channel.startsWith('D') ? 'directmessage' : 'general',
    user_id: user,
    user_name: user.toLowerCase(),
    command,
    text,
    api_app_id: APP,
    is_enterprise_install: 'false',
    response_url: responseUrl,
    trigger_id: triggerId,
  };
}

/** What is typed as Slack passes it on. */
export function escapeText(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
}

/** The outer event of the Events API: https://docs.slack.dev/apis/events-api */
export function eventPayload(workspace: Workspace, id: string, event: Json, seconds: number): Json {
  return {
    token: 'verification-token',
    team_id: workspace.id,
    api_app_id: APP,
    event,
    type: 'event_callback',
    event_id: id,
    event_time: seconds,
    is_ext_shared_channel: false,
    authorizations: [
      {
        enterprise_id: workspace.enterprise,
        team_id: workspace.id,
        user_id: workspace.bot.user,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
  };
}

function base(type: string, { workspace, user, triggerId }: Doing): Json {
  const enterprise =
    workspace.enterprise === null ? null : { id: workspace.enterprise, name: 'Organisation' };
  return {
    type,
    token: 'verification-token',
    api_app_id: APP,
    team: { id: workspace.id, domain: workspace.id.toLowerCase() },
    enterprise,
    is_enterprise_install: false,
    user: { id: user, username: user.toLowerCase(), name: user.toLowerCase(), team_id: workspace.id },
    trigger_id: triggerId,
  };
}

/** https://docs.slack.dev/reference/interaction-payloads/shortcuts-interaction-payload */
export function globalShortcutPayload(doing: Doing, callbackId: string): Json {
  return { ...base('shortcut', doing), callback_id: callbackId, action_ts: '1.1' };
}

/** The same for a message. */
export function messageShortcutPayload(doing: Doing, callbackId: string, message: Json): Json {
  return {
    ...base('message_action', doing),
    callback_id: callbackId,
    action_ts: '1.1',
    message_ts: message['ts'],
    channel: { id: doing.channel, name: 'general' },
    response_url: doing.responseUrl,
    message,
  };
}

/** https://docs.slack.dev/reference/interaction-payloads/block_actions-payload, for a message */
export function messageActionPayload(doing: Doing, message: Message, action: Json): Json {
  const hidden = message.onlyFor !== null;
  // Slack leaves the blocks of an ephemeral message out.
  const shown = hidden
    ? { type: 'message', ts: message.ts, user: doing.workspace.bot.user, text: message.content['text'] }
    : {
        type: 'message',
        ts: message.ts,
        user: doing.workspace.bot.user,
        bot_id: doing.workspace.bot.id,
        ...message.content,
      };
  return {
    ...base('block_actions', doing),
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: message.channel,
      is_ephemeral: hidden,
      ...(message.thread === null ? {} : { thread_ts: message.thread }),
    },
    channel: { id: message.channel, name: 'general' },
    message: message.thread === null ? shown : { ...shown, thread_ts: message.thread },
    response_url: doing.responseUrl,
    actions: [{ action_ts: '1.1', ...action }],
    state: { values: {} },
  };
}

/** The same for a view. */
export function viewActionPayload(doing: Doing, view: StandingView, action: Json, values: Json): Json {
  return {
    ...base('block_actions', doing),
    container: { type: 'view', view_id: view.id },
    view: { ...viewPayload(view), state: { values } },
    actions: [{ action_ts: '1.1', ...action }],
  };
}

/** https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload */
export function submissionPayload(
  doing: Doing,
  view: StandingView,
  values: Json,
  responseUrls: readonly Json[],
): Json {
  return {
    ...base('view_submission', doing),
    view: { ...viewPayload(view), state: { values } },
    response_urls: responseUrls,
  };
}

/** https://docs.slack.dev/reference/interaction-payloads/block_suggestion-payload */
export function suggestionPayload(
  doing: Doing,
  view: StandingView,
  ids: { readonly action: string; readonly block: string },
  value: string,
): Json {
  return {
    ...base('block_suggestion', doing),
    container: { type: 'view', view_id: view.id },
    view: viewPayload(view),
    action_id: ids.action,
    block_id: ids.block,
    value,
  };
}
