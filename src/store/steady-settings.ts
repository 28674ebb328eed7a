import { type Place, type Space, wholeOf } from '../actor.ts';
import { createPatience } from './patience.ts';
import { DEFAULT_SETTINGS, type Settings, type SettingsStore } from './settings.ts';

/** How fresh settings are kept, and how long an answer waits for them. */
export interface SteadySettingsOptions {
  /** Read from memory alone for so long. */
  readonly freshMilliseconds: number;
  /** From memory for so long, and read again beside; older ones are waited for. */
  readonly staleMilliseconds: number;
  readonly waitMilliseconds: number;
  /** How long they are waited for where they decide who moderates. */
  readonly waitForRoleMilliseconds: number;
  /** After the store failed, it isn't waited for again so soon. */
  readonly restMilliseconds: number;
  /** The most places kept in memory. */
  readonly places: number;
  readonly now: () => number;
}

const DEFAULTS: SteadySettingsOptions = {
  freshMilliseconds: 3_000,
  staleMilliseconds: 60_000,
  waitMilliseconds: 150,
  waitForRoleMilliseconds: 1_000,
  restMilliseconds: 1_000,
  places: 10_000,
  now: () => performance.now(),
};

interface Known {
  readonly settings: Settings;
  readonly at: number;
}

/** Settings that an answer can read, and somebody's role be established by. */
export interface SteadySettings extends SettingsStore {
  /**
   * What holds in a place, a few seconds old at most, for whoever wants to do what not everybody may. Where the store does not say in time, nobody is named
   * as a moderator, so that whoever was removed by another process acts on for seconds only. Never rejects.
   */
  readonly readForRole: (place: Place) => Promise<Settings>;
}

/**
 * The settings as an answer reads them: from memory where they are a few seconds old, else from the store, which is waited for a moment;
 * where it is away or slow, the last known ones hold, else {@link DEFAULT_SETTINGS}. `read` never rejects. A change made here holds here at
 * once, one made by another process within seconds.
 */
export function createSteadySettings(
  store: SettingsStore,
  options: Partial<SteadySettingsOptions> = {},
): SteadySettings {
  const { freshMilliseconds, staleMilliseconds, restMilliseconds, places, now, ...waits } = {
    ...DEFAULTS,
    ...options,
  };
  const known = new Map<string, Known>();
  const loading = new Map<string, Promise<Settings>>();
  const ask = createPatience({ milliseconds: waits.waitMilliseconds, restMilliseconds, now });
  const insist = createPatience({ milliseconds: waits.waitForRoleMilliseconds, restMilliseconds, now });

  const remember = (key: string, settings: Settings) => {
    known.delete(key);
    known.set(key, { settings, at: now() });
    const [oldest] = known.keys();
    if (known.size > places && oldest !== undefined) known.delete(oldest);
  };

  // What was asked before a change may tell of before it: only the latest asking is remembered.
  const load = (key: string, place: Place): Promise<Settings> => {
    const earlier = loading.get(key);
    if (earlier) return earlier;
    const asked = store.read(place).then((settings) => {
      if (loading.get(key) === asked) remember(key, settings);
      return settings;
    });
    loading.set(key, asked);
    const forget = () => {
      if (loading.get(key) === asked) loading.delete(key);
    };
    asked.then(forget, forget);
    return asked;
  };

  const read = async (place: Place): Promise<Settings> => {
    const key = toKey(place);
    const last = known.get(key);
    const age = last ? now() - last.at : Number.POSITIVE_INFINITY;
    if (last && age < freshMilliseconds) return last.settings;
    const asked = ask(() => load(key, place));
    if (last && age < staleMilliseconds) return last.settings;
    const told = await asked;
    return told.ok ? told.value : (last?.settings ?? DEFAULT_SETTINGS);
  };

  const readForRole = async (place: Place): Promise<Settings> => {
    const key = toKey(place);
    const last = known.get(key);
    if (last && now() - last.at < freshMilliseconds) return last.settings;
    const told = await insist(() => load(key, place));
    return told.ok ? told.value : { ...(last?.settings ?? DEFAULT_SETTINGS), moderators: [] };
  };

  const forgetSpace = (space: Space) => {
    const start = toKey(wholeOf(space));
    for (const key of [...known.keys(), ...loading.keys()]) {
      if (!key.startsWith(start)) continue;
      known.delete(key);
      loading.delete(key);
    }
  };

  return {
    read,
    readForRole,
    readOwn: store.readOwn,
    change: async (place, change, by) => {
      try {
        return await store.change(place, change, by);
      } finally {
        forgetSpace(place);
      }
    },
  };
}

// A space's key is the beginning of its channels' keys, and a channel's of its threads'.
function toKey({ platform, space, channel, thread }: Place): string {
  return [platform, space, channel ?? '', ...(thread === undefined ? [] : [thread])].join('\n');
}
