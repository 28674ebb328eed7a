import type { Kysely } from 'kysely';
import { type Actor, type Place, spotOf, wholeOf } from '../../actor.ts';
import { DEFAULT_SETTINGS, type Settings, type SettingsChange, type SettingsStore } from '../settings.ts';
import { writeAudit } from './audit.ts';
import type { Database } from './database.ts';
import type { Tables } from './tables.ts';

type Name = keyof Settings;
type Own = Partial<Settings>;

const OF_THE_SPACE: readonly Name[] = ['moderators', 'summaryChannel'];

/** The settings in a database. */
export function createSettingsStore(database: Database, now: () => number): SettingsStore {
  return {
    read: (place) => database.run((db) => read(db, place)),
    readOwn: (place) => database.run((db) => readOwn(db, place)),
    change: (place, change, by) =>
      database.transact(async (db) => {
        for (const [level, part] of toLevels(place, change)) await changeLevel(db, level, part, by, now());
        return read(db, place);
      }),
  };
}

// What is narrower comes last and wins: the space, the channel, the thread.
async function read(db: Kysely<Tables>, { platform, space, channel, thread }: Place): Promise<Settings> {
  const levels = ['', channel, thread].filter((level) => typeof level === 'string');
  const rows = await db
    .selectFrom('settings')
    .select(['channel', 'name', 'value'])
    .where('platform', '=', platform)
    .where('space', '=', space)
    .where('channel', 'in', levels)
    .execute();
  const found = levels.map((level) => toSettings(rows.filter((row) => row.channel === level)));
  return Object.assign({}, DEFAULT_SETTINGS, ...found);
}

async function readOwn(db: Kysely<Tables>, place: Place): Promise<Own> {
  const { platform, space } = place;
  const rows = await db
    .selectFrom('settings')
    .select(['name', 'value'])
    .where('platform', '=', platform)
    .where('space', '=', space)
    .where('channel', '=', spotOf(place) ?? '')
    .execute();
  return toSettings(rows);
}

function toSettings(rows: readonly { readonly name: string; readonly value: string }[]): Own {
  return Object.fromEntries(rows.map(({ name, value }) => [name, JSON.parse(value)]));
}

/** A change as what changes for the space, and what for the channel. */
function toLevels(place: Place, change: SettingsChange): readonly (readonly [Place, SettingsChange])[] {
  const ofSpace = (name: string) => OF_THE_SPACE.some((other) => other === name) || place.channel === null;
  const pick = (wanted: boolean): SettingsChange =>
    Object.fromEntries(Object.entries(change).filter(([name]) => ofSpace(name) === wanted));
  return [
    [wholeOf(place), pick(true)],
    [place, pick(false)],
  ];
}

async function changeLevel(
  db: Kysely<Tables>,
  place: Place,
  change: SettingsChange,
  by: Actor,
  at: number,
): Promise<void> {
  const before: Readonly<Record<string, unknown>> = await readOwn(db, place);
  const changed = Object.entries(change).filter(
    ([name, value]) => JSON.stringify(before[name] ?? null) !== JSON.stringify(value),
  );
  if (changed.length === 0) return;
  for (const [name, value] of changed) await setValue(db, place, name, value);
  const detail = Object.fromEntries(
    changed.map(([name, value]) => [name, { old: before[name] ?? null, new: value }]),
  );
  const where = { ...wholeOf(place), channel: spotOf(place) };
  await writeAudit(db, { place: where, action: 'settings.change', by: by.person, subject: null, detail }, at);
}

async function setValue(db: Kysely<Tables>, place: Place, name: string, value: unknown): Promise<void> {
  const key = { platform: place.platform, space: place.space, channel: spotOf(place) ?? '', name };
  await db
    .deleteFrom('settings')
    .where('platform', '=', key.platform)
    .where('space', '=', key.space)
    .where('channel', '=', key.channel)
    .where('name', '=', name)
    .execute();
  if (value === null) return;
  await db
    .insertInto('settings')
    .values({ ...key, value: JSON.stringify(value) })
    .onConflict((conflict) =>
      conflict
        .columns(['platform', 'space', 'channel', 'name'])
        .doUpdateSet({ value: JSON.stringify(value) }),
    )
    .execute();
}
