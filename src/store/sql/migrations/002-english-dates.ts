import type { Kysely, Migration } from 'kysely';
import { createTimedId } from '../../create-id.ts';

interface Tables {
  readonly settings: {
    readonly platform: string;
    readonly space: string;
    readonly channel: string;
    readonly name: string;
    readonly value: string;
  };
  readonly audit: {
    readonly id: string;
    readonly platform: string;
    readonly space: string;
    readonly channel: string | null;
    readonly action: string;
    readonly done_by: string | null;
    readonly subject: string | null;
    readonly detail: string;
    readonly done_at: number;
  };
}

type Row = Tables['settings'];

const NAME = 'dateLanguage';

/** Dates stand in English sentences, so each language that was set for them becomes the English of its country; the audit says so. */
export const englishDates: Migration = {
  up: async (db: Kysely<Tables>) => {
    const rows = await db.selectFrom('settings').selectAll().where('name', '=', NAME).execute();
    for (const row of rows) {
      const old: unknown = JSON.parse(row.value);
      const english = toEnglish(String(old));
      if (english !== old) await change(db, row, old, english);
    }
  },
};

/** `en-US` stays, `de-CH` is `en-CH`, `fr` is `en-FR`; what is no tag is `en-GB`. */
function toEnglish(tag: string): string {
  try {
    const { language, region, baseName } = new Intl.Locale(tag);
    if (language === 'en' && region === undefined) return 'en';
    return `en-${region ?? new Intl.Locale(baseName).maximize().region ?? 'GB'}`;
  } catch {
    return 'en-GB';
  }
}

async function change(db: Kysely<Tables>, row: Row, old: unknown, english: string): Promise<void> {
  const { platform, space, channel } = row;
  await db
    .updateTable('settings')
    .set({ value: JSON.stringify(english) })
    .where('platform', '=', platform)
    .where('space', '=', space)
    .where('channel', '=', channel)
    .where('name', '=', NAME)
    .execute();
  const now = Date.now();
  await db
    .insertInto('audit')
    .values({
      id: createTimedId(now),
      platform,
      space,
      channel: channel === '' ? null : channel,
      action: 'settings.change',
      done_by: null,
      subject: null,
      detail: JSON.stringify({ [NAME]: { old, new: english } }),
      done_at: now,
    })
    .execute();
}
