import { channelOf, type Place, wholeOf } from '../actor.ts';
import type { CommandReply } from '../reply/document.ts';
import { defineCommand } from './command.ts';
import { doneThen } from './done-then.ts';
import { type KeepingContext, keeping } from './keeping.ts';
import { readSetting } from './read-setting.ts';
import { say, showPrivately } from './say.ts';
import { SETTING_NAMES, SETTINGS, type SettingName } from './setting-names.ts';
import { MOST_TYPED, settingsPage } from './settings-page.ts';
import { showSetting } from './show-setting.ts';
import { spaceWords } from './space-words.ts';

type Scope = 'thread' | 'channel' | 'space';

/** Shows administrators what holds here, and changes it. */
export const settings = defineCommand({
  name: 'settings',
  description: 'What holds here: who sees answers, who moderates, where summaries go',
  example: '/settings',
  access: 'administrator',
  replies: 'in-place',
  gated: false,
  options: {
    setting: {
      type: 'choice',
      description: 'The setting to change',
      required: false,
      choices: SETTING_NAMES,
    },
    value: {
      type: 'string',
      description: 'Its new value, or default',
      required: false,
      maxLength: MOST_TYPED,
    },
    scope: {
      type: 'choice',
      description: 'For this thread or channel alone, or for the whole space if left out',
      required: false,
      choices: ['thread', 'channel', 'space'],
    },
  },
  run: keeping(async ({ setting, value, scope = 'space' }, context) => {
    if (setting === undefined)
      return value === undefined
        ? showPrivately(await settingsPage(context))
        : say(`Say which setting: ${SETTING_NAMES.join(', ')}.`);
    if (value === undefined)
      return say(`Give ${setting} a value: ${SETTINGS[setting].possible(context.place.platform)}.`);
    return change(setting, value, scope, context);
  }),
});

async function change(
  name: SettingName,
  value: string,
  scope: Scope,
  context: KeepingContext,
): Promise<CommandReply> {
  const { place, actor } = context;
  const read = readSetting(name, value, place.platform);
  if (!read.ok) return say(read.problem);
  if (scope !== 'space' && SETTINGS[name].ofSpace)
    return say(`${name} is always of all of ${spaceWords(place)}: leave the scope out to set it there.`);
  const target = targetOf(scope, place);
  if (typeof target === 'string') return say(target);
  const { key } = SETTINGS[name];
  const changed = await context.settings.change(target, read.change, actor);
  const said = `${name} is now ${showSetting(name, changed[key])}, ${whereItHolds(name, scope, place)}.`;
  return doneThen(said, () => settingsPage(context), context);
}

/** What a scope means in a place, or a sentence where there is none. */
function targetOf(scope: Scope, place: Place): Place | string {
  switch (scope) {
    case 'thread':
      return place.thread === undefined ? NO_THREAD : place;
    case 'channel':
      return place.channel === null ? 'There is no channel here: leave the scope out.' : channelOf(place);
    case 'space':
      return wholeOf(place);
  }
}

const NO_THREAD =
  'There is no thread here that could have settings of its own: use scope:channel, or leave the scope out.';

function whereItHolds(name: SettingName, scope: Scope, place: Place): string {
  if (scope === 'thread') return 'in this thread';
  if (scope === 'channel') return 'in this channel';
  const everywhere = `in all of ${spaceWords(place)}`;
  return SETTINGS[name].ofSpace ? everywhere : `${everywhere} but channels with a value of their own`;
}
