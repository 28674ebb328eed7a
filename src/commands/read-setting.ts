import type { Platform } from '../actor.ts';
import { readDateLanguage } from '../corpus/date-language.ts';
import type { SettingsChange } from '../store/settings.ts';
import { cut } from '../text/cut.ts';
import { idForm, readId } from './id-forms.ts';
import { MOST_MODERATORS, SETTINGS, type SettingName } from './setting-names.ts';

/** A change of the settings, or a sentence on what is possible instead. */
export type ReadSetting =
  | { readonly ok: true; readonly change: SettingsChange }
  | { readonly ok: false; readonly problem: string };

/** Reads the value that somebody on a platform gave for a setting; `default` is "as if it had never been set". */
export function readSetting(name: SettingName, typed: string, platform: Platform): ReadSetting {
  const value = typed.trim();
  const { key, possible } = SETTINGS[name];
  const change = value.toLowerCase() === 'default' ? { [key]: null } : READERS[name](value, platform);
  if (change !== null) return { ok: true, change };
  return { ok: false, problem: `"${cut(value, 60)}" is no value of ${name}: give ${possible(platform)}.` };
}

const READERS: Readonly<Record<SettingName, (value: string, platform: Platform) => SettingsChange | null>> = {
  answers: (value) => {
    const answers = (['private', 'public'] as const).find((one) => one === value.toLowerCase());
    return answers === undefined ? null : { answers };
  },
  enabled: (value) => {
    const enabled = YES_OR_NO.get(value.toLowerCase());
    return enabled === undefined ? null : { enabled };
  },
  'date-language': (value) => {
    const dateLanguage = readDateLanguage(value);
    return dateLanguage === null ? null : { dateLanguage };
  },
  moderators: (value, platform) => {
    const form = idForm(platform, 'somebody');
    const ids = withoutNames(value)
      .split(/[\s,]+/u)
      .filter((word) => word !== '')
      .map((word) => readId(word, form));
    const moderators = [...new Set(ids)].filter((id) => id !== null);
    const all = !ids.includes(null) && moderators.length > 0 && moderators.length <= MOST_MODERATORS;
    return all ? { moderators } : null;
  },
  'summary-channel': (value, platform) => {
    const summaryChannel = readId(withoutNames(value), idForm(platform, 'channel'));
    return summaryChannel === null ? null : { summaryChannel };
  },
};

const YES_OR_NO: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['no', false],
]);

/** Mentions without the names that Slack writes into them: `<@U1|ada>` is `<@U1>`. */
function withoutNames(value: string): string {
  return value.replace(/(<[@#!][^<>|]*)\|[^<>]*>/gu, '$1>');
}
