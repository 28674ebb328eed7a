import { randomBytes } from 'node:crypto';
import type { Place } from '../../src/actor.ts';
import type { Store } from '../../src/store/store.ts';

/** A kind of thing that the store keeps, and how one more of it is written, as it is in the program. */
export interface KindOfRow {
  readonly name: string;
  readonly write: (store: Store, number: number) => Promise<unknown>;
}

const idOf = (number: number) => String(1_000_000_000_000_000_000n + BigInt(number));
const placeOf = (number: number): Place => ({
  platform: 'discord',
  space: idOf(number),
  channel: idOf(number),
});
const personOf = (number: number) => ({ ...placeOf(number), person: idOf(number) });
const CLAIMS = Array.from({ length: 6 }, (_, number) => ({
  claim: `a-claim-with-a-name-of-some-length-${number}`,
  hash: randomBytes(6).toString('hex'),
}));
/** A bot token, as OAuth gives it, with what Bolt keeps beside. */
const INSTALLATION = {
  team: { id: 'T0123456789', name: 'A workspace' },
  bot: {
    token: 'x'.repeat(57),
    scopes: ['commands', 'chat:write', 'app_mentions:read', 'im:history', 'users:read'],
    id: 'B0123456789',
    userId: 'U0123456789',
  },
  user: { id: 'U0123456789' },
  appId: 'A0123456789',
  tokenType: 'bot',
  isEnterpriseInstall: false,
  authVersion: 'v2',
};

/** Every kind. */
export const KINDS: readonly KindOfRow[] = [
  {
    name: 'a space’s setting, with its line in the audit',
    write: (store, number) =>
      store.settings.change(
        { ...placeOf(number), channel: null },
        { answers: 'public' },
        { person: idOf(number), role: 'administrator' },
      ),
  },
  {
    name: 'a summary posted, with its three lines in the audit',
    write: async (store, number) => {
      const place = placeOf(number);
      const post = await store.posts.create({
        place,
        target: idOf(number),
        by: idOf(number),
        subject: { kind: 'topic', id: 'backdoors' },
        scope: { length: 'medium', pointsPerSide: 3, dropped: [], swappedIn: [] },
        claims: CLAIMS,
        note: null,
        noteBy: null,
        signedBy: null,
        fingerprint: randomBytes(6).toString('hex'),
        askedAt: null,
        corpusVersion: randomBytes(6).toString('hex'),
        acknowledged: [],
      });
      await store.posts.move(place, post.id, { from: 'draft', to: 'posting', by: idOf(number) });
      await store.posts.move(place, post.id, {
        from: 'posting',
        to: 'posted',
        by: idOf(number),
        change: { message: idOf(number) },
      });
    },
  },
  {
    name: 'a vote',
    write: (store, number) =>
      store.feedback.vote(
        { on: 'point', id: CLAIMS[number % 6]?.claim ?? '', verdict: 'helpful' },
        'abcdef012345',
        personOf(number),
      ),
  },
  {
    name: 'a gap of 60 characters, whose asker wants to be told',
    write: (store, number) =>
      store.gaps.hand({
        space: placeOf(number),
        question: `What did word${number} say about the locks of Rosings in May?`.padEnd(60, '?'),
        tell: personOf(number),
      }),
  },
  {
    name: 'a delivery (kept for minutes)',
    write: (store, number) => store.deliveries.claim(`discord:${idOf(number)}`, 900),
  },
  {
    name: 'an installation, sealed',
    write: (store, number) =>
      store.installations.save({ platform: 'slack', id: `T${idOf(number)}` }, INSTALLATION),
  },
];
