import { findAction } from './find-action.ts';
import { type Json, toText } from './json.ts';
import * as payloads from './payloads.ts';
import type { Asked, ResponseUrls } from './response-urls.ts';
import { takeAcknowledgement, takeSuggestions, takeViewResponse } from './take-response.ts';
import type { Receipt } from './transport.ts';
import type { Triggers } from './triggers.ts';
import type { Workspace } from './workspace.ts';
import type { Message, StandingView, World } from './world.ts';

/** What people work with. */
export interface PeopleParts {
  readonly world: World;
  readonly triggers: Triggers;
  readonly responseUrls: ResponseUrls;
  /** Where response_urls begin. */
  readonly origin: () => string;
  readonly deliver: (type: 'slash_commands' | 'interactive', payload: Json) => Promise<Receipt>;
  /** Delivers an event, and again where nobody acknowledges it. */
  readonly tell: (payload: Json) => Promise<readonly Receipt[]>;
  /** Told of each answer that Slack would not take. */
  readonly reject: (what: string, problem: Json) => void;
}

/** Where somebody is. */
export interface Standing {
  readonly workspace: string;
  readonly user: string;
  readonly channel: string;
}

/** Where somebody says something, perhaps in a thread. */
export interface Saying extends Standing {
  readonly thread?: string;
}

/** What people can do to an app in Slack; each waits until the app acknowledged it. */
export interface People {
  readonly command: (who: Standing, command: string, text: string) => Promise<Receipt>;
  /** The same with people, groups and channels in it as Slack writes them: `<@U1|ada>`. */
  readonly commandWithMentions: (who: Standing, command: string, text: string) => Promise<Receipt>;
  readonly say: (who: Saying, text: string) => Message;
  readonly mention: (who: Saying, text: string) => Promise<readonly Receipt[]>;
  readonly direct: (who: Saying, text: string) => Promise<readonly Receipt[]>;
  readonly press: (who: Standing, message: Message, matches: (element: Json) => boolean) => Promise<Receipt>;
  readonly pressInView: (
    who: Standing,
    view: StandingView,
    matches: (element: Json) => boolean,
    values?: Json,
  ) => Promise<Receipt>;
  readonly choose: (
    who: Standing,
    on: Message,
    matches: (element: Json) => boolean,
    chosen: Json,
  ) => Promise<Receipt>;
  readonly messageShortcut: (who: Standing, callbackId: string, message: Message) => Promise<Receipt>;
  readonly globalShortcut: (who: Standing, callbackId: string) => Promise<Receipt>;
  readonly type: (who: Standing, view: StandingView, actionId: string, value: string) => Promise<Receipt>;
  readonly submit: (who: Standing, view: StandingView, values: Json) => Promise<Receipt>;
  readonly openHome: (who: Standing, tab: 'home' | 'messages') => Promise<readonly Receipt[]>;
  readonly event: (workspace: string, event: Json) => Promise<readonly Receipt[]>;
}

/** People of this world. */
export function createPeople(parts: PeopleParts): People {
  const { world, deliver, tell } = parts;

  const eventOf = (workspace: string, event: Json): Promise<readonly Receipt[]> => {
    const seconds = Math.floor(world.now() / 1_000);
    return tell(payloads.eventPayload(findWorkspace(world, workspace), `Ev${world.next()}`, event, seconds));
  };

  const say = ({ workspace, user, channel, thread }: Saying, text: string): Message => {
    const content = { text: payloads.escapeText(text), user };
    const message: Message = {
      workspace,
      channel,
      ts: world.stamp(),
      thread: thread ?? null,
      onlyFor: null,
      via: 'person',
      content,
      deleted: false,
    };
    world.messages.push(message);
    return message;
  };

  const spoken = (who: Saying, text: string, more: Json): Promise<readonly Receipt[]> => {
    const message = say(who, '');
    const thread = message.thread === null ? {} : { thread_ts: message.thread };
    const { user, channel, workspace } = who;
    return eventOf(workspace, {
      user,
      channel,
      ts: message.ts,
      event_ts: message.ts,
      text,
      ...thread,
      ...more,
    });
  };

  const press = (who: Standing, message: Message, action: Json | null, chosen: Json): Promise<Receipt> => {
    if (action === null) throw new Error('Nothing there can be pressed so.');
    const doing = begin(parts, who, message.thread, message);
    return deliver('interactive', payloads.messageActionPayload(doing, message, { ...action, ...chosen }));
  };

  const typeCommand = async (who: Standing, command: string, text: string): Promise<Receipt> => {
    const asked = { ...who, thread: null, original: null };
    const receipt = await deliver(
      'slash_commands',
      payloads.commandPayload(begin(parts, who, null, null), command, text),
    );
    takeAcknowledgement(parts, asked, receipt);
    return receipt;
  };

  return {
    command: (who, command, text) => typeCommand(who, command, payloads.escapeText(text)),
    commandWithMentions: typeCommand,
    say,
    mention: (who, text) => {
      const bot = findWorkspace(world, who.workspace).bot.user;
      return spoken(who, `<@${bot}> ${payloads.escapeText(text)}`, { type: 'app_mention' });
    },
    direct: (who, text) => spoken(who, payloads.escapeText(text), { type: 'message', channel_type: 'im' }),
    press: (who, message, matches) => press(who, message, findAction(message.content, matches), {}),
    choose: (who, message, matches, chosen) =>
      press(who, message, findAction(message.content, matches), chosen),
    pressInView: (who, view, matches, values = {}) => {
      const action = findAction(view.content, matches);
      if (action === null) throw new Error('Nothing there can be pressed so.');
      return deliver(
        'interactive',
        payloads.viewActionPayload(begin(parts, who, null, null), view, action, values),
      );
    },
    messageShortcut: (who, callbackId, { ts, thread, content }) => {
      const message = { type: 'message', ts, ...(thread === null ? {} : { thread_ts: thread }), ...content };
      return deliver(
        'interactive',
        payloads.messageShortcutPayload(begin(parts, who, thread, null), callbackId, message),
      );
    },
    globalShortcut: (who, callbackId) =>
      deliver('interactive', payloads.globalShortcutPayload(begin(parts, who, null, null), callbackId)),
    type: async (who, view, actionId, value) => {
      const found = findAction(view.content, (element) => element['action_id'] === actionId);
      const ids = { action: actionId, block: toText(found?.['block_id']) };
      const receipt = await deliver(
        'interactive',
        payloads.suggestionPayload(begin(parts, who, null, null), view, ids, value),
      );
      takeSuggestions(parts, receipt);
      return receipt;
    },
    submit: async (who, view, values) => {
      const receipt = await deliver(
        'interactive',
        payloads.submissionPayload(begin(parts, who, null, null), view, values, []),
      );
      takeViewResponse(parts, view, receipt);
      return receipt;
    },
    openHome: ({ workspace, user, channel }, tab) =>
      eventOf(workspace, { type: 'app_home_opened', user, channel, tab, event_ts: world.stamp() }),
    event: eventOf,
  };
}

function findWorkspace({ workspaces }: World, id: string): Workspace {
  const workspace = workspaces.get(id);
  if (!workspace) throw new Error(`There is no workspace ${id}.`);
  return workspace;
}

function begin(
  parts: PeopleParts,
  who: Standing,
  thread: string | null,
  original: Message | null,
): payloads.Doing {
  const asked: Asked = { ...who, thread, original };
  return {
    workspace: findWorkspace(parts.world, who.workspace),
    user: who.user,
    channel: who.channel,
    triggerId: parts.triggers.issue(who.workspace, who.user),
    responseUrl: `${parts.origin()}/response/${parts.responseUrls.issue(asked)}`,
  };
}
