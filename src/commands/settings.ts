import type { Place } from '../actor.ts';
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

type Scope = 'channel' | 'space';

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
      description: 'For this channel alone, or for the whole space if left out',
      required: false,
      choices: ['channel', 'space'],
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
  if (scope === 'channel' && SETTINGS[name].ofSpace)
    return say(`${name} is always of all of ${spaceWords(place)}: leave the scope out to set it there.`);
  if (scope === 'channel' && place.channel === null)
    return say('There is no channel here: leave the scope out.');
  const target = scope === 'channel' ? place : { ...place, channel: null };
  const { key } = SETTINGS[name];
  const changed = await context.settings.change(target, read.change, actor);
  const said = `${name} is now ${showSetting(name, changed[key])}, ${whereItHolds(name, scope, place)}.`;
  return doneThen(said, () => settingsPage(context), context);
}

function whereItHolds(name: SettingName, scope: Scope, place: Place): string {
  if (scope === 'channel') return 'in this channel';
  const everywhere = `in all of ${spaceWords(place)}`;
  return SETTINGS[name].ofSpace ? everywhere : `${everywhere} but channels with a value of their own`;
}
