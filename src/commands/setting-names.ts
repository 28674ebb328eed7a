import type { Platform } from '../actor.ts';
import type { Settings } from '../store/settings.ts';
import { idForm } from './id-forms.ts';

/** The settings as a command names them. */
export const SETTING_NAMES = [
  'answers',
  'enabled',
  'date-language',
  'moderators',
  'summary-channel',
] as const;

/** The name of a setting. */
export type SettingName = (typeof SETTING_NAMES)[number];

/** The most that can be named as moderators. */
export const MOST_MODERATORS = 50;

/** What is known of a setting. */
export interface SettingFacts {
  readonly key: keyof Settings;
  /** What can be given for it, on a platform. */
  readonly possible: (platform: Platform) => string;
  /** Whether it is of the whole space, wherever it is set. */
  readonly ofSpace: boolean;
}

/** Every setting. */
export const SETTINGS: Readonly<Record<SettingName, SettingFacts>> = {
  answers: { key: 'answers', possible: () => 'private, public or default', ofSpace: false },
  enabled: { key: 'enabled', possible: () => 'yes, no or default', ofSpace: false },
  'date-language': {
    key: 'dateLanguage',
    possible: () => 'a form of English such as en-GB, en-US or en-CA, or iso for 2026-11-26, or default',
    ofSpace: false,
  },
  moderators: {
    key: 'moderators',
    possible: (platform) =>
      `up to ${MOST_MODERATORS} ${idForm(platform, 'somebody').words}, with spaces between, or default`,
    ofSpace: true,
  },
  'summary-channel': {
    key: 'summaryChannel',
    possible: (platform) => `${idForm(platform, 'channel').words}, or default`,
    ofSpace: true,
  },
};

/** The name of the setting that is kept under a key; null where this program knows none. */
export function settingName(key: string): SettingName | null {
  return SETTING_NAMES.find((name) => SETTINGS[name].key === key) ?? null;
}
