import type { Place } from '../../../src/actor.ts';
import type { Post, PostMove, PostState } from '../../../src/store/posts.ts';
import { type Bed, draftFor, freshPlace, moderator } from './bed.ts';

/** What posts promise. */
export function describePosts({ store, reopen, clock }: Bed): void {
  const draft = (place: Place) => store().posts.create(draftFor(place));

  /** Moves a post along some states, and gives it as it is then. */
  const along = async (post: Post, ...states: readonly PostState[]): Promise<Post> => {
    let at = post;
    for (const to of states) {
      const moved = await store().posts.move(at.place, at.id, { from: at.state, to, by: moderator.person });
      if (!moved) throw new Error(`not moved from ${at.state} to ${to}`);
      at = moved;
    }
    return at;
  };

  describe('a post', () => {
    test('is found by its short id, as it was drafted, after a new start too', async () => {
      const place = freshPlace();
      const post = await draft(place);
      expect(post.id).toMatch(/^[2-9a-z]{12}$/u);
      expect(post).toEqual({
        ...draftFor(place),
        id: post.id,
        message: null,
        state: 'draft',
        pending: null,
        revision: 1,
        createdAt: new Date(clock.now),
        changedAt: new Date(clock.now),
        postedAt: null,
        refreshedAt: null,
        retractedAt: null,
      });
      expect(await (await reopen()).posts.find(place, post.id)).toEqual(post);
    });

    test('of another space is neither found nor moved', async () => {
      const post = await draft(freshPlace());
      const elsewhere = freshPlace();
      expect(await store().posts.find(elsewhere, post.id)).toBeNull();
      const move: PostMove = { from: 'draft', to: 'posting', by: null };
      expect(await store().posts.move(elsewhere, post.id, move)).toBeNull();
    });

    test('has its note and its warnings in the audit, with who wrote and saw them', async () => {
      const post = await draft(freshPlace());
      const change = { note: 'Be kind.', noteBy: 'U-OTHER' };
      const move: PostMove = { from: 'draft', to: 'draft', change, by: 'U-OTHER' };
      await store().posts.move(post.place, post.id, move);
      expect(await store().audit.list(post.place, { limit: 9 })).toMatchObject([
        { by: 'U-OTHER', subject: post.id, detail: { from: 'draft', to: 'draft', changed: ['note'] } },
      ]);
    });

    test('is adjusted as a draft, which no audit tells of', async () => {
      const post = await draft(freshPlace());
      const change = { target: 'C7', claims: [{ claim: 'claim-9', hash: 'c3' }] };
      const move: PostMove = { from: 'draft', to: 'draft', change, by: moderator.person };
      expect(await store().posts.move(post.place, post.id, move)).toEqual({
        ...post,
        ...change,
        revision: 2,
      });
      expect(await store().audit.list(post.place, { limit: 9 })).toEqual([]);
    });

    test('is posted, refreshed and retracted, with the time of each', async () => {
      const first = await along(await draft(freshPlace()), 'posting');
      expect(first.pending).toBe('posting');
      const message = { from: 'posting', to: 'posted', change: { message: 'M1' }, by: null } as const;
      const posted = await store().posts.move(first.place, first.id, message);
      expect(posted).toMatchObject({ message: 'M1', pending: null, postedAt: new Date(clock.now) });
      clock.now += 1_000;
      await along({ ...first, state: 'posted' }, 'refreshing');
      const change = { corpusVersion: 'v2' };
      const refresh = { from: 'refreshing', to: 'posted', change, by: moderator.person } as const;
      const refreshed = await store().posts.move(first.place, first.id, refresh);
      expect(refreshed).toMatchObject({
        ...change,
        postedAt: posted?.postedAt,
        refreshedAt: new Date(clock.now),
      });
      clock.now += 1_000;
      const retracted = await along({ ...first, state: 'posted' }, 'retracting', 'retracted');
      expect(retracted).toMatchObject({ retractedAt: new Date(clock.now), message: 'M1', pending: null });
    });

    test('that could not be refreshed has not been', async () => {
      const post = await along(await draft(freshPlace()), 'posting', 'posted', 'refreshing', 'posted');
      expect(post.refreshedAt).toBeNull();
    });

    test('of which the platform did not say whether it arrived tells what was asked', async () => {
      const lost = await along(await draft(freshPlace()), 'posting', 'unknown');
      expect(lost).toMatchObject({ pending: 'posting', postedAt: null });
      expect(await along(lost, 'posted')).toMatchObject({ pending: null, postedAt: new Date(clock.now) });
      const half = await along(await draft(freshPlace()), 'posting', 'posted', 'retracting', 'unknown');
      expect(half.pending).toBe('retracting');
    });

    test('goes nowhere that the table of moves does not have', async () => {
      const { place, id } = await draft(freshPlace());
      const move = store().posts.move(place, id, { from: 'draft', to: 'retracted', by: null });
      await expect(move).rejects.toThrow(TypeError);
    });

    test('moves once, however many press at once, and the audit tells of one', async () => {
      const { place, id } = await draft(freshPlace());
      const press: PostMove = { from: 'draft', to: 'posting', by: moderator.person };
      const presses = await Promise.all(
        Array.from({ length: 50 }, () => store().posts.move(place, id, press)),
      );
      expect(presses.filter((post) => post !== null)).toHaveLength(1);
      expect(await store().audit.list(place, { limit: 99 })).toMatchObject([
        { action: 'post.move', by: moderator.person, subject: id, detail: { from: 'draft', to: 'posting' } },
      ]);
    });

    test('keeps every adjustment of those made at once', async () => {
      const { place, id } = await draft(freshPlace());
      const adjust = (change: PostMove['change'] = {}) =>
        store().posts.move(place, id, { from: 'draft', to: 'draft', change, by: moderator.person });
      await Promise.all([adjust({ note: 'new' }), adjust({ target: 'C8' }), adjust({ corpusVersion: 'v9' })]);
      const adjusted = { note: 'new', target: 'C8', corpusVersion: 'v9', revision: 4 };
      expect(await store().posts.find(place, id)).toMatchObject(adjusted);
    });

    test('does not move from a preview that is out of date', async () => {
      const { place, id, revision } = await draft(freshPlace());
      await store().posts.move(place, id, { from: 'draft', to: 'draft', by: null });
      const press: PostMove = { from: 'draft', to: 'posting', by: moderator.person };
      expect(await store().posts.move(place, id, { ...press, revision })).toBeNull();
      expect(await store().posts.move(place, id, { ...press, revision: revision + 1 })).not.toBeNull();
    });

    test('that a crash left on its way is found by state and age', async () => {
      const place = freshPlace();
      const stuck = await along(await draft(place), 'posting');
      clock.now += 60_000;
      const young = await along(await draft(place), 'posting');
      const query = { space: place, states: ['posting'], limit: 9 } as const;
      const old = { ...query, unchangedSince: new Date(clock.now - 30_000) };
      expect((await store().posts.list(old)).map(({ id }) => id)).toEqual([stuck.id]);
      expect((await store().posts.list(query)).map(({ id }) => id)).toEqual([young.id, stuck.id]);
      const everywhere = await store().posts.list({ ...query, space: null, limit: 999 });
      expect(everywhere.map(({ id }) => id)).toEqual(expect.arrayContaining([young.id, stuck.id]));
    });
  });
}
