import { MAX_GAP_LENGTH } from '../../../src/store/gaps.ts';
import { type Bed, freshPlace, moderator, someone } from './bed.ts';

/** What gaps promise. */
export function describeGaps({ store, reopen, clock }: Bed): void {
  const open = { states: ['open'], limit: 9 } as const;

  describe('a gap', () => {
    test('merges questions that are alike, in one space and not across spaces', async () => {
      const [space, other] = [freshPlace(), freshPlace()];
      const first = await store().gaps.hand({ space, question: 'What did Signal say?', tell: null });
      clock.now += 1_000;
      const second = await store().gaps.hand({ space, question: 'what did SIGNAL say', tell: null });
      const elsewhere = await store().gaps.hand({
        space: other,
        question: 'What did Signal say?',
        tell: null,
      });
      expect(second).toEqual({ ...first, asked: 2, lastAt: new Date(clock.now) });
      expect(elsewhere.id).not.toBe(first.id);
      expect(await store().gaps.list({ space, ...open })).toEqual([second]);
    });

    test('holds what was asked, without what is invisible, cut to a length', async () => {
      const question = `\u202eWhat\u0000 of ${'x'.repeat(2_000)}`;
      const gap = await store().gaps.hand({ space: freshPlace(), question, tell: null });
      expect(gap.question.startsWith('What of xxx')).toBe(true);
      expect(gap.question).toHaveLength(MAX_GAP_LENGTH);
    });

    test('lists what was asked most first', async () => {
      const space = freshPlace();
      for (const question of ['About cats?', 'About dogs?', 'About dogs?'])
        await store().gaps.hand({ space, question, tell: null });
      const listed = await store().gaps.list({ space, ...open });
      expect(listed.map((gap) => [gap.question, gap.asked])).toEqual([
        ['About dogs?', 2],
        ['About cats?', 1],
      ]);
      const everywhere = await store().gaps.list({ space: null, states: ['open'], limit: 999 });
      expect(everywhere.map(({ id }) => id)).toEqual(expect.arrayContaining(listed.map(({ id }) => id)));
    });

    test('is closed once, with who did it and an audit; a question asked again opens a new one', async () => {
      const space = freshPlace();
      const { id } = await store().gaps.hand({ space, question: 'About cats?', tell: null });
      const closings = await Promise.all(
        Array.from({ length: 9 }, () => store().gaps.close(space, id, 'answered', moderator)),
      );
      const closed = { id, state: 'answered', closedBy: moderator.person, closedAt: new Date(clock.now) };
      expect(closings.filter((gap) => gap !== null)).toMatchObject([closed]);
      expect(await store().audit.list(space, { limit: 9 })).toMatchObject([
        { place: space, action: 'gap.close', by: moderator.person, subject: id, detail: { as: 'answered' } },
      ]);
      const again = await store().gaps.hand({ space, question: 'About cats?', tell: null });
      expect([again.id === id, again.asked]).toEqual([false, 1]);
    });

    test('is found in its space, whatever its state, and nowhere else', async () => {
      const space = freshPlace();
      const gap = await store().gaps.hand({ space, question: 'About cats?', tell: null });
      expect(await store().gaps.find(space, gap.id)).toEqual(gap);
      const closed = await store().gaps.close(space, gap.id, 'dismissed', moderator);
      expect(await store().gaps.find(space, gap.id)).toEqual(closed);
      expect(await store().gaps.find(freshPlace(), gap.id)).toBeNull();
      expect(await store().gaps.find(space, 'nothing')).toBeNull();
    });

    test('of another space is not closed', async () => {
      const { id } = await store().gaps.hand({ space: freshPlace(), question: 'About cats?', tell: null });
      expect(await store().gaps.close(freshPlace(), id, 'dismissed', moderator)).toBeNull();
    });

    test('that is answered gives out each who waits once, after a new start too', async () => {
      const space = freshPlace();
      const [one, two] = [someone(space, 'U1'), someone(space, 'U2')];
      const { id } = await store().gaps.hand({ space, question: 'About cats?', tell: one });
      await store().gaps.hand({ space, question: 'about cats', tell: null });
      await store().gaps.hand({ space, question: 'about cats', tell: two });
      const last = await store().gaps.hand({ space, question: 'about cats!', tell: one });
      expect([last.asked, last.waiting]).toEqual([2, 2]);
      expect(await store().gaps.takeWaiting(space, id)).toEqual([]);
      await store().gaps.close(space, id, 'answered', moderator);
      const again = await reopen();
      const given = await Promise.all([1, 2, 3].map(() => again.gaps.takeWaiting(space, id)));
      expect(given.flat()).toHaveLength(2);
      expect(given.flat()).toEqual(expect.arrayContaining([one, two]));
    });

    test('that is dismissed forgets who waits', async () => {
      const space = freshPlace();
      const gap = { space, question: 'About cats?', tell: someone(space) };
      const { id } = await store().gaps.hand(gap);
      expect(await store().gaps.close(space, id, 'dismissed', moderator)).toMatchObject({ waiting: 0 });
      expect(await store().gaps.takeWaiting(space, id)).toEqual([]);
    });
  });
}
