import { DEFAULT_SETTINGS } from '../../../src/store/settings.ts';
import { admin, type Bed, freshPlace } from './bed.ts';

/** What settings promise. */
export function describeSettings({ store, reopen }: Bed): void {
  describe('settings', () => {
    test('hold without any', async () => {
      const place = freshPlace();
      expect(await store().settings.read(place)).toEqual(DEFAULT_SETTINGS);
      expect(await store().settings.readOwn(place)).toEqual({});
    });

    test('of a channel win over its space, and the space over the defaults', async () => {
      const place = freshPlace();
      const space = { ...place, channel: null };
      await store().settings.change(space, { answers: 'public', dateLanguage: 'en-CH' }, admin);
      await store().settings.change(place, { answers: 'private', enabled: false }, admin);
      const inherited = { ...DEFAULT_SETTINGS, dateLanguage: 'en-CH' };
      expect(await store().settings.read(place)).toEqual({
        ...inherited,
        answers: 'private',
        enabled: false,
      });
      expect(await store().settings.read({ ...place, channel: 'C2' })).toEqual({
        ...inherited,
        answers: 'public',
      });
      expect(await store().settings.readOwn(place)).toEqual({ answers: 'private', enabled: false });
    });

    test('of a thread are those of its channel, where it has none of its own', async () => {
      const channel = freshPlace();
      const thread = { ...channel, thread: 'T1' };
      await store().settings.change(channel, { answers: 'public', enabled: false }, admin);
      const inherited = { ...DEFAULT_SETTINGS, answers: 'public', enabled: false };
      expect(await store().settings.read(thread)).toEqual(inherited);
      const changed = await store().settings.change(thread, { enabled: true }, admin);
      expect(changed).toEqual({ ...inherited, enabled: true });
      expect(await store().settings.readOwn(thread)).toEqual({ enabled: true });
      expect(await store().settings.read(channel)).toEqual(inherited);
      expect(await store().settings.read({ ...channel, thread: 'T2' })).toEqual(inherited);
      const [entry] = await store().audit.list(channel, { limit: 1 });
      expect(entry?.place.channel).toBe('T1');
    });

    test('of the whole space are set for it wherever they are set', async () => {
      const place = freshPlace();
      const changed = await store().settings.change(
        place,
        { moderators: ['S1', 'U2'], enabled: false },
        admin,
      );
      expect(changed).toEqual({ ...DEFAULT_SETTINGS, moderators: ['S1', 'U2'], enabled: false });
      expect(await store().settings.readOwn({ ...place, channel: null })).toEqual({
        moderators: ['S1', 'U2'],
      });
      expect(await store().settings.readOwn(place)).toEqual({ enabled: false });
    });

    test('set to null hold as if they had never been set', async () => {
      const place = freshPlace();
      await store().settings.change(place, { answers: 'public', summaryChannel: 'C9' }, admin);
      await store().settings.change(place, { answers: null, summaryChannel: null }, admin);
      expect(await store().settings.read(place)).toEqual(DEFAULT_SETTINGS);
      expect(await store().settings.readOwn(place)).toEqual({});
    });

    test('are kept for the next start, and from other spaces and platforms', async () => {
      const place = freshPlace();
      await store().settings.change(place, { answers: 'public' }, admin);
      const again = await reopen();
      expect((await again.settings.read(place)).answers).toBe('public');
      expect(await again.settings.read({ ...place, platform: 'discord' })).toEqual(DEFAULT_SETTINGS);
      expect(await again.settings.read({ ...place, space: 'T0' })).toEqual(DEFAULT_SETTINGS);
    });

    test('that change are audited with the old and the new value, and those that do not are not', async () => {
      const place = freshPlace();
      await store().settings.change(place, { answers: 'public' }, admin);
      await store().settings.change(place, { answers: 'public' }, admin);
      await store().settings.change(place, { answers: null }, admin);
      const common = { place, action: 'settings.change', by: admin.person, subject: null };
      expect(await store().audit.list(place, { limit: 9 })).toMatchObject([
        { ...common, detail: { answers: { old: 'public', new: null } } },
        { ...common, detail: { answers: { old: null, new: 'public' } } },
      ]);
    });
  });
}
