import { MIGRATIONS } from '../../src/store/sql/migrations/index.ts';
import { admin, freshPlace } from './contract/bed.ts';
import { ENGINES } from './server/databases.ts';

jest.setTimeout(60_000);

describe.each(ENGINES)(
  'the languages of dates that were set before only English was possible, in $name',
  ({ create }) => {
    test('are the English of their country after an update, which the audit tells', async () => {
      const database = await create();
      const { '001-first-tables': first } = MIGRATIONS;
      if (first === undefined) throw new Error('there is no first migration');
      const before = await database.open({}, { migrations: { '001-first-tables': first } });
      const place = freshPlace();
      const tags = { C1: 'de-CH', C2: 'fr', C3: 'en-US', C4: 'nonsense of old', C5: 'en-GB-u-ca-hebrew' };
      for (const [channel, dateLanguage] of Object.entries(tags))
        await before.settings.change({ ...place, channel }, { dateLanguage, answers: 'public' }, admin);
      await before.upkeep.close();

      const after = await database.open();
      const held: Record<string, string> = {};
      for (const channel of Object.keys(tags)) {
        const { answers, dateLanguage } = await after.settings.read({ ...place, channel });
        expect(answers).toBe('public');
        held[channel] = dateLanguage;
      }
      expect(held).toEqual({ C1: 'en-CH', C2: 'en-FR', C3: 'en-US', C4: 'en-GB', C5: 'en-GB' });
      const told = (await after.audit.list(place, { limit: 9 })).filter(({ by }) => by === null);
      expect(told.map(({ place: { channel }, detail }) => [channel, detail])).toEqual(
        expect.arrayContaining([['C1', { dateLanguage: { old: 'de-CH', new: 'en-CH' } }]]),
      );
      expect(told).toHaveLength(4);
      await after.upkeep.close();
      await database.remove();
    });
  },
);
