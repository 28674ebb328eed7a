import type { Actor, Place } from '../actor.ts';

/** What can be set for one channel or thread, too; a thread without its own value has its channel's, a channel its space's. */
export interface ChannelSettings {
  /** Whether an answer is shown to its asker alone or to the channel, where the asker doesn't say; null as is the platform's custom. */
  readonly answers: 'private' | 'public' | null;
  /** Whether questions are answered at all. */
  readonly enabled: boolean;
  /** How dates are written: a form of English by its BCP 47 tag, or `iso`. */
  readonly dateLanguage: string;
}

/** What holds in a place. */
export interface Settings extends ChannelSettings {
  /** Ids of the roles, people and user groups that count as moderators, beside the space's administrators. Of the whole space. */
  readonly moderators: readonly string[];
  /** The channel where summaries go; null for the one in which they are asked for. Of the whole space. */
  readonly summaryChannel: string | null;
}

/** The settings to change; null is "as if it had never been set". */
export type SettingsChange = { readonly [Name in keyof Settings]?: Settings[Name] | null };

/** What holds where nothing is set. */
export const DEFAULT_SETTINGS: Settings = {
  answers: null,
  enabled: true,
  dateLanguage: 'en-GB',
  moderators: [],
  summaryChannel: null,
};

/** The settings of spaces and channels. */
export interface SettingsStore {
  /** What holds in a place: the thread's own, else its channel's, else its space's, else {@link DEFAULT_SETTINGS}. */
  readonly read: (place: Place) => Promise<Settings>;
  /** What is set for exactly this place (the thread, where it names one) and not inherited; `channel: null` is the space. */
  readonly readOwn: (place: Place) => Promise<Partial<Settings>>;
  /**
   * Changes what is named, for the thread or else the channel where the place has one; `moderators` and `summaryChannel` are set for its space
   * all the same. Audited with the old and the new values. Returns what holds from now on.
   */
  readonly change: (place: Place, change: SettingsChange, by: Actor) => Promise<Settings>;
}
