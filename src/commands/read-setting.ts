import type { SettingsChange } from '../store/settings.ts';
import { cut } from '../text/cut.ts';
import { MOST_MODERATORS, SETTINGS, type SettingName } from './setting-names.ts';

/** A change of the settings, or a sentence on what is possible instead. */
export type ReadSetting =
  | { readonly ok: true; readonly change: SettingsChange }
  | { readonly ok: false; readonly problem: string };

/** Reads the value that somebody gave for a setting; `default` is "as if it had never been set". */
export function readSetting(name: SettingName, typed: string): ReadSetting {
  const value = typed.trim();
  const { key, possible } = SETTINGS[name];
  const change = value.toLowerCase() === 'default' ? { [key]: null } : READERS[name](value);
  if (change !== null) return { ok: true, change };
  return { ok: false, problem: `"${cut(value, 60)}" is no value of ${name}: give ${possible}.` };
}

const READERS: Readonly<Record<SettingName, (value: string) => SettingsChange | null>> = {
  answers: (value) => {
    const answers = (['private', 'public'] as const).find((one) => one === value.toLowerCase());
    return answers === undefined ? null : { answers };
  },
  enabled: (value) => {
    const enabled = YES_OR_NO.get(value.toLowerCase());
    return enabled === undefined ? null : { enabled };
  },
  'date-language': (value) => {
    const dateLanguage = readLanguage(value);
    return dateLanguage === null ? null : { dateLanguage };
  },
  moderators: (value) => {
    const ids = withoutNames(value)
      .split(/[\s,]+/u)
      .filter((word) => word !== '')
      .map((word) => readId(word, SOMEBODY));
    const moderators = [...new Set(ids)].filter((id) => id !== null);
    const all = !ids.includes(null) && moderators.length > 0 && moderators.length <= MOST_MODERATORS;
    return all ? { moderators } : null;
  },
  'summary-channel': (value) => {
    const summaryChannel = readId(withoutNames(value), CHANNEL);
    return summaryChannel === null ? null : { summaryChannel };
  },
};

const YES_OR_NO: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['no', false],
]);

const MAX_TAG = 35;

function readLanguage(value: string): string | null {
  if (value.length > MAX_TAG) return null;
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(value)[0] ?? null;
  } catch {
    return null;
  }
}

// People, roles and user groups as Discord and Slack mention them, or by their bare ids.
const SOMEBODY = /^(?:<@[!&]?(?<one>\w{1,64})>|<!subteam\^(?<group>\w{1,64})>|(?<bare>\w{1,64}))$/u;
const CHANNEL = /^(?:<#(?<mentioned>\w{1,64})>|(?<bare>\w{1,64}))$/u;

/** Mentions without the names that Slack writes into them: `<@U1|ada>` is `<@U1>`. */
function withoutNames(value: string): string {
  return value.replace(/(<[@#!][^<>|]*)\|[^<>]*>/gu, '$1>');
}

function readId(text: string, pattern: RegExp): string | null {
  const groups = Object.values(pattern.exec(text)?.groups ?? {});
  return groups.find((id) => id !== undefined) ?? null;
}
