import { stringify } from 'yaml';
import type { Command } from '../../src/commands/command.ts';
import type { Complete } from '../../src/commands/complete-line.ts';
import { SLASH_COMMAND } from './line-reader.ts';
import { shorten } from './plain-text.ts';
import { BOT_SCOPES } from './scopes.ts';

/** How the app is reached: over a socket, or at the address where it is served, without a path. */
export type Reached = { readonly kind: 'socket' } | { readonly kind: 'http'; readonly url: string };

/** The events that the bot is told of. */
export const BOT_EVENTS = [
  'app_home_opened',
  'app_mention',
  'app_uninstalled',
  'message.im',
  'tokens_revoked',
] as const;

/** The shortcut that opens a form to ask with. */
export const ASK_SHORTCUT = 'ask';

const DESCRIPTION = 'Both sides of the encryption debate, with sources';
const LONG_DESCRIPTION =
  'Evenkey answers questions about encryption policy with claims and quotes from a curated corpus, each with its speaker, source, date and place. Where a question is contested it gives both sides the same room. Nothing is generated, so nothing can be made up. It reads no channel: it sees what is addressed to it and nothing else, and keeps no question but those handed to the curators.';

/** The app manifest, as https://docs.slack.dev/reference/app-manifest describes it. */
export function createManifest(commands: readonly Command[], complete: Complete, reached: Reached): object {
  const at = reached.kind === 'http' ? { request_url: `${reached.url}/slack/events` } : {};
  return {
    display_information: { name: 'Evenkey', description: DESCRIPTION, long_description: LONG_DESCRIPTION },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      agent_view: { agent_description: DESCRIPTION, suggested_prompts: suggestPrompts(complete) },
      bot_user: { display_name: 'evenkey', always_online: true },
      shortcuts: shortcutsOf(commands),
      slash_commands: [slashCommand(commands, reached)],
    },
    oauth_config: {
      ...(reached.kind === 'http' ? { redirect_urls: [`${reached.url}/slack/oauth_redirect`] } : {}),
      scopes: { bot: BOT_SCOPES },
    },
    settings: {
      event_subscriptions: { ...at, bot_events: BOT_EVENTS },
      interactivity: {
        is_enabled: true,
        ...at,
        ...(reached.kind === 'http' ? { message_menu_options_url: `${reached.url}/slack/events` } : {}),
      },
      org_deploy_enabled: true,
      socket_mode_enabled: reached.kind === 'socket',
      token_rotation_enabled: false,
    },
  };
}

/** The manifest as a file. */
export function printManifest(manifest: object, format: 'yaml' | 'json'): string {
  return format === 'json' ? `${JSON.stringify(manifest, null, 2)}\n` : stringify(manifest);
}

/** Up to four questions to begin with. */
export function suggestPrompts(
  complete: Complete,
): readonly { readonly title: string; readonly message: string }[] {
  return complete('question', '')
    .slice(0, 4)
    .map(({ value }) => ({ title: shorten(value, 75), message: value }));
}

function slashCommand(commands: readonly Command[], reached: Reached): object {
  const names = commands.filter(({ surface, name }) => surface === 'command' && name !== 'ask');
  return {
    command: SLASH_COMMAND,
    description: 'Ask about encryption policy',
    usage_hint: `<question> | ${names.map(({ name }) => name).join(' | ')}`,
    // People and channels come as ids, which the settings take.
    should_escape: true,
    ...(reached.kind === 'http' ? { url: `${reached.url}/slack/events` } : {}),
  };
}

function shortcutsOf(commands: readonly Command[]): readonly object[] {
  const messages = commands
    .filter(({ surface }) => surface === 'message')
    .map(({ name, description }) => ({
      name: name === 'evidence' ? 'Find evidence' : name,
      type: 'message',
      callback_id: name,
      description,
    }));
  const ask = commands.filter(({ name }) => name === ASK_SHORTCUT);
  return [
    ...ask.map(({ description }) => ({
      name: 'Ask Evenkey',
      type: 'global',
      callback_id: ASK_SHORTCUT,
      description,
    })),
    ...messages,
  ];
}
