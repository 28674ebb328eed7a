import type { Bed } from './bed.ts';
import { admin, DAY, draftFor, freshPlace, moderator, NEW_KEY, OLD_KEY, someone } from './bed.ts';

/** What deliveries promise. */
export function describeDeliveries({ store, clock }: Bed): void {
  describe('a delivery', () => {
    test('is claimed by one of many, until its time is over', async () => {
      const key = `event-${freshPlace().space}`;
      const claims = await Promise.all(Array.from({ length: 20 }, () => store().deliveries.claim(key, 60)));
      expect(claims.filter(Boolean)).toHaveLength(1);
      clock.now += 59_000;
      expect(await store().deliveries.claim(key, 60)).toBe(false);
      clock.now += 1_000;
      expect(await store().deliveries.claim(key, 60)).toBe(true);
    });
  });
}

/** What installations promise. */
export function describeInstallations({ store, reopen }: Bed): void {
  const installation = { bot: { token: 'xoxb-a-token', scopes: ['commands'] }, user: null };

  describe('an installation', () => {
    test('is found as it was saved, replaced, and removed', async () => {
      const key = { platform: 'slack', id: freshPlace().space } as const;
      expect(await store().installations.find(key)).toBeNull();
      await store().installations.save(key, { bot: 'old' });
      await store().installations.save(key, installation);
      expect(await store().installations.find(key)).toEqual(installation);
      expect([await store().installations.remove(key), await store().installations.remove(key)]).toEqual([
        true,
        false,
      ]);
      expect(await store().installations.find(key)).toBeNull();
    });

    test('opens with any of the keys, is sealed anew by the sweep, and then needs the first alone', async () => {
      const key = { platform: 'slack', id: freshPlace().space } as const;
      await (await reopen([OLD_KEY])).installations.save(key, installation);
      const rotating = await reopen([NEW_KEY, OLD_KEY]);
      expect(await rotating.installations.find(key)).toEqual(installation);
      await rotating.upkeep.sweep(new Date());
      expect(await (await reopen([NEW_KEY])).installations.find(key)).toEqual(installation);
      // Back again, for the tests that come after.
      await (await reopen([OLD_KEY, NEW_KEY])).upkeep.sweep(new Date());
    });
  });
}

/** What the audit promises. */
export function describeAudit({ store, clock }: Bed): void {
  test('the audit lists the latest of a space first, page by page', async () => {
    const place = freshPlace();
    for (const dateLanguage of ['de', 'fr', 'it']) {
      await store().settings.change(place, { dateLanguage }, admin);
    }
    const [latest, ...rest] = await store().audit.list(place, { limit: 2 });
    expect(latest).toMatchObject({
      at: new Date(clock.now),
      detail: { dateLanguage: { old: 'fr', new: 'it' } },
    });
    expect(rest).toMatchObject([{ detail: { dateLanguage: { old: 'de', new: 'fr' } } }]);
    const page = await store().audit.list(place, { limit: 9, before: rest[0]?.id ?? '' });
    expect(page).toMatchObject([{ detail: { dateLanguage: { old: null, new: 'de' } } }]);
    expect(await store().audit.list(freshPlace(), { limit: 9 })).toEqual([]);
  });
}

/** What limits promise. */
export function describeLimits({ store }: Bed): void {
  describe('a limit', () => {
    test('is for each person, and says when to try again', async () => {
      const place = freshPlace(null);
      const ask = (person: string) => store().limits.take(someone(place, person), place);
      for (let asked = 0; asked < 3; asked += 1) expect(await ask('U1')).toEqual({ ok: true });
      const refused = await ask('U1');
      expect(refused).toMatchObject({ ok: false, of: 'person' });
      // One of three in an hour comes back after a third of it, not at its end.
      expect(refused.ok || refused.retryInSeconds).toBeGreaterThan(0);
      expect(refused.ok || refused.retryInSeconds).toBeLessThanOrEqual(1_200);
      expect(await ask('U2')).toEqual({ ok: true });
    });

    test('is for each channel, and takes nothing from a person whom the channel refuses', async () => {
      const place = freshPlace();
      const ask = (person: string, channel: string) =>
        store().limits.take(someone(place, person), { ...place, channel });
      for (let asked = 0; asked < 5; asked += 1) await ask(`U${asked}`, 'C1');
      for (let asked = 0; asked < 4; asked += 1)
        expect(await ask('U9', 'C1')).toMatchObject({ ok: false, of: 'channel' });
      expect(await ask('U9', 'C2')).toEqual({ ok: true });
    });
  });
}

/** What is promised to people, and of time. */
export function describeUpkeep({ store, clock }: Bed): void {
  const fill = async () => {
    const place = freshPlace();
    const person = someone(place, moderator.person);
    await store().settings.change(place, { answers: 'public' }, { ...admin, person: person.person });
    await store().posts.create(draftFor(place));
    const { id } = await store().posts.create(draftFor(place));
    await store().posts.move(place, id, { from: 'draft', to: 'posting', by: person.person });
    await store().posts.move(place, id, { from: 'posting', to: 'posted', by: null });
    await store().feedback.vote({ on: 'point', id: place.space, verdict: 'helpful' }, 'v1', person);
    await store().gaps.hand({ space: place, question: 'Asked by one?', tell: person });
    await store().gaps.hand({ space: place, question: 'Asked by two?', tell: person });
    await store().gaps.hand({ space: place, question: 'Asked by two?', tell: null });
    await store().installations.save({ platform: place.platform, id: place.space }, {});
    await store().deliveries.claim(place.space, 60);
    return { place, person };
  };

  test('somebody is told what is kept of them, and it is deleted but for the record of what they moderated', async () => {
    const { place, person } = await fill();
    const holdings = [
      { kind: 'votes', count: 1 },
      { kind: 'waiting', count: 2 },
      { kind: 'drafts', count: 1 },
      { kind: 'posts', count: 1 },
      { kind: 'audit', count: 2 },
    ];
    expect(await store().people.holdings(person)).toEqual(holdings);
    expect(await store().people.forget(person)).toEqual({
      deleted: [...holdings.slice(0, 3), { kind: 'gaps', count: 1 }],
      kept: holdings.slice(3),
    });
    expect(await store().people.holdings(person)).toEqual(holdings.slice(3));
    const gaps = await store().gaps.list({ space: place, states: ['open'], limit: 9 });
    expect(gaps).toMatchObject([{ question: 'Asked by two?', waiting: 0 }]);
    expect(await store().people.forget(person)).toEqual({ deleted: [], kept: holdings.slice(3) });
  });

  test('of nobody else is anything told or deleted', async () => {
    const { place, person } = await fill();
    const stranger = someone(freshPlace(), person.person);
    expect(await store().people.holdings(stranger)).toEqual([]);
    await store().people.forget(stranger);
    await store().people.forget(someone(place, 'U-OTHER'));
    expect(await store().people.holdings(person)).toHaveLength(5);
  });

  test('all of a space is purged, and nothing of another', async () => {
    const [{ place }, other] = [await fill(), await fill()];
    const purged = await store().upkeep.purge(place);
    expect(Object.fromEntries(purged.map(({ kind, count }) => [kind, count]))).toEqual({
      settings: 1,
      posts: 2,
      gaps: 2,
      waiting: 2,
      audit: 3,
      installations: 1,
    });
    expect(await store().upkeep.purge(place)).toEqual([]);
    expect(await store().people.holdings(other.person)).toHaveLength(5);
  });

  test('what is over its time limit is swept, and nothing sooner', async () => {
    const { place, person } = await fill();
    const at = clock.now;
    const kinds = async (days: number) => {
      await store().upkeep.sweep(new Date(at + days * DAY));
      return (await store().people.holdings(person)).map(({ kind }) => kind);
    };
    expect(await kinds(7)).toEqual(['votes', 'waiting', 'drafts', 'posts', 'audit']);
    expect(await kinds(7.1)).toEqual(['votes', 'waiting', 'posts', 'audit']);
    expect(await store().deliveries.claim(place.space, 60)).toBe(true);
    expect(await kinds(365)).toEqual(['votes', 'waiting', 'posts', 'audit']);
    expect(await kinds(365.1)).toEqual(['posts']);
    expect(await store().gaps.list({ space: place, states: ['open'], limit: 9 })).toEqual([]);
    expect(await kinds(730.1)).toEqual([]);
    expect((await store().settings.read(place)).answers).toBe('public');
  });

  test('the store says how it is', async () => {
    expect(await store().upkeep.health()).toMatchObject({ ok: true });
  });
}
