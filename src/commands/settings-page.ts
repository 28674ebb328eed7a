import { channelOf, type Place, wholeOf } from '../actor.ts';
import { button, offer } from '../reply/buttons.ts';
import type { ActionsBlock, ListBlock, ReplyBlock } from '../reply/document.ts';
import { DEFAULT_SETTINGS, type Settings } from '../store/settings.ts';
import type { KeepingContext } from './keeping.ts';
import { lastChanges } from './last-changes.ts';
import { SETTING_NAMES, SETTINGS, type SettingName } from './setting-names.ts';
import { showSetting } from './show-setting.ts';
import { spaceWords } from './space-words.ts';

/** The most characters of a value that is asked for; Slack's inputs hold 3,000. */
export const MOST_TYPED = 3_000;

/** What is set at each level. */
interface Levels {
  readonly thread: Partial<Settings>;
  readonly channel: Partial<Settings>;
  readonly space: Partial<Settings>;
}

/** What holds in a place, where each value comes from, what is possible, and what was changed of late. */
export async function settingsPage(context: KeepingContext): Promise<readonly ReplyBlock[]> {
  const { store, place } = context;
  const space = await store.settings.readOwn(wholeOf(place));
  const channel = place.channel === null ? {} : await store.settings.readOwn(channelOf(place));
  const thread = place.thread === undefined ? {} : await store.settings.readOwn(place);
  const levels = { thread, channel, space };
  return [
    { kind: 'heading', level: 2, text: `Settings of ${spaceWords(place)}, and what holds in this channel` },
    list(levels, place),
    {
      kind: 'text',
      text: `Change one with /settings, its name and a value; add scope:channel for this channel alone${place.thread === undefined ? '' : ' or scope:thread for this thread alone'}, where that is possible.`,
      quiet: true,
    },
    buttons(levels, place),
    ...(await lastChanges(context)),
  ];
}

function list(levels: Levels, place: Place): ListBlock {
  return {
    kind: 'list',
    items: SETTING_NAMES.map((name) => {
      const shown = showSetting(name, holding(levels)[SETTINGS[name].key]);
      const from = originOf(name, levels, place);
      return {
        term: name,
        detail: `${shown} (${from}). Possible: ${SETTINGS[name].possible(place.platform)}`,
        url: null,
      };
    }),
  };
}

function holding({ thread, channel, space }: Levels): Settings {
  return { ...DEFAULT_SETTINGS, ...space, ...channel, ...thread };
}

function originOf(name: SettingName, { thread, channel, space }: Levels, place: Place): string {
  const { key } = SETTINGS[name];
  if (thread[key] !== undefined) return 'set for this thread';
  if (channel[key] !== undefined) return 'set for this channel';
  return space[key] === undefined ? 'by default' : `set for ${spaceWords(place)}`;
}

function buttons(levels: Levels, { channel }: Place): ActionsBlock {
  const { answers, moderators, dateLanguage, summaryChannel } = holding(levels);
  const { enabled } = holding({ ...levels, thread: {} });
  return offer(
    answers === 'public'
      ? button('Answer privately', '/settings answers private')
      : button('Answer in public', '/settings answers public'),
    ...(channel === null ? [] : [hereButton(enabled)]),
    ask('Say who moderates', 'moderators', 'Ids or mentions, with spaces between', moderators.join(' ')),
    ask('Choose the channel of summaries', 'summary-channel', 'The id of the channel', summaryChannel ?? ''),
    ask(
      'Choose how dates are written',
      'date-language',
      'A form of English such as en-US, or iso',
      dateLanguage,
    ),
  );
}

function hereButton(enabled: boolean) {
  return enabled
    ? button('Switch off in this channel', '/settings enabled no scope:channel', 'danger')
    : button('Switch on in this channel', '/settings enabled yes scope:channel', 'primary');
}

function ask(label: string, name: SettingName, what: string, value: string) {
  const input = { option: 'value', label: what, maxLength: MOST_TYPED, value: value.slice(0, MOST_TYPED) };
  return { ...button(label, `/settings ${name}`), input };
}
