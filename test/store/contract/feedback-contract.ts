import { type Bed, freshPlace, someone } from './bed.ts';

/** What feedback promises. */
export function describeFeedback({ store, reopen, clock }: Bed): void {
  describe('feedback', () => {
    test('is one vote a person and point, of which the last one counts, after a new start too', async () => {
      const place = freshPlace();
      const id = `claim-of-${place.space}`;
      await store().feedback.vote({ on: 'point', id, verdict: 'helpful' }, 'v1', someone(place));
      await store().feedback.vote({ on: 'point', id, verdict: 'wrong-stance' }, 'v1', someone(place, 'U2'));
      clock.now += 1_000;
      const again = await reopen();
      await again.feedback.vote({ on: 'point', id, verdict: 'wrong-stance' }, 'v2', someone(place));
      const tally = (await again.feedback.tally('point')).filter((line) => line.id === id);
      expect(tally).toEqual([{ on: 'point', id, verdict: 'wrong-stance', votes: 2, corpusVersion: 'v2' }]);
    });

    test('on answers stands apart from that on points', async () => {
      const place = freshPlace();
      const id = `answer-of-${place.space}`;
      await store().feedback.vote({ on: 'answer', id, verdict: 'not-helpful' }, 'v1', someone(place));
      const onAnswers = (await store().feedback.tally('answer')).filter((line) => line.id === id);
      expect(onAnswers).toEqual([
        { on: 'answer', id, verdict: 'not-helpful', votes: 1, corpusVersion: 'v1' },
      ]);
      expect((await store().feedback.tally('point')).filter((line) => line.id === id)).toEqual([]);
    });

    test('counts people of one name in two workspaces apart', async () => {
      const [one, other] = [freshPlace(), freshPlace()];
      const id = `claim-of-${one.space}`;
      for (const place of [one, other])
        await store().feedback.vote({ on: 'point', id, verdict: 'off-topic' }, 'v1', someone(place));
      const tally = (await store().feedback.tally('point')).filter((line) => line.id === id);
      expect(tally).toMatchObject([{ votes: 2 }]);
    });
  });
}
