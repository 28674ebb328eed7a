import type { SettingName } from './setting-names.ts';

/** The value of a setting in words; null is one that was never set. */
export function showSetting(name: SettingName, value: unknown): string {
  if (value === null || value === undefined) return UNSET[name];
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.length === 0 ? UNSET[name] : value.join(' ');
  return String(value);
}

const UNSET: Readonly<Record<SettingName, string>> = {
  answers: 'as the asker asks: privately for a command, in public for a mention',
  enabled: 'default',
  'date-language': 'default',
  moderators: 'nobody but whom the platform lets manage messages',
  'summary-channel': 'the channel in which a summary is asked for',
};
