import { fitsOneMessage as fitsInDiscord } from '../../adapters/discord/reach/publisher.ts';
import { createLineReader } from '../../adapters/slack/line-reader.ts';
import { fitsOneMessage as fitsInSlack } from '../../adapters/slack/publisher.ts';
import { claimsOn } from '../../src/answer/compare-sides.ts';
import { createBot } from '../../src/bot.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import type { Claim } from '../../src/corpus/model.ts';
import { findSubjectOf } from '../../src/moderation/find-subject-of.ts';
import { toPublication } from '../../src/moderation/publication.ts';
import { POINTS, startScope } from '../../src/moderation/scope.ts';
import { createSummarise } from '../../src/moderation/summary.ts';
import { type Sizing, shorterScope } from '../../src/moderation/ways-to-fit.ts';
import type { Reach } from '../../src/reach.ts';
import type { PostScope, PostSubject } from '../../src/store/posts.ts';
import type { Store } from '../../src/store/store.ts';
import { bare } from '../bots.ts';
import { corpus } from '../shipped-corpus.ts';
import { sqlite, type TestDatabase } from '../store/server/databases.ts';
import { createFakePlatform } from './fake-platform.ts';
import { createModerator, labelsIn, textOf } from './moderator.ts';

jest.setTimeout(120_000);

const NOTE = 'Please read what the sources say before you answer. '.repeat(10).slice(0, 500);
const LONG = 'This is too long for one message';

const reader = createLineReader(createBot(bare));
const PLATFORMS: readonly (readonly [string, Reach['fits']])[] = [
  ['Discord', (publication) => fitsInDiscord(publication, COMMANDS)],
  ['Slack', (publication) => fitsInSlack(publication, reader)],
];

const SUBJECTS: readonly PostSubject[] = [
  ...corpus.topics.map(({ id }) => ({ kind: 'topic', id }) as const),
  ...corpus.motions.map(({ id }) => ({ kind: 'motion', id }) as const),
];

const summarise = createSummarise(corpus);
const sizeOf = ({ text, quote }: Claim) => text.length + (quote?.exact.length ?? 0);

/** What a summary of the longest claims on a subject would put into a channel. */
function longest(subject: PostSubject, scope: PostScope) {
  const found = findSubjectOf(corpus, subject);
  if (found === null) throw new RangeError(`no ${subject.kind} ${subject.id}`);
  const swappedIn = claimsOn(corpus, found)
    .toSorted((left, right) => sizeOf(left) - sizeOf(right))
    .map(({ id }) => id);
  const signature = { by: '123456789012345678', note: NOTE, noteBy: null, dateLanguage: 'en-GB' };
  return {
    blocks: toPublication(summarise(found, { ...scope, swappedIn }), signature),
    dateLanguage: 'en-GB',
  };
}

describe.each(PLATFORMS)('a summary of the longest claims, in %s', (_, fits) => {
  const tooLong = (scope: PostScope) => SUBJECTS.filter((subject) => !fits(longest(subject, scope)));

  test('fits where it is short and has the fewest points, on every subject', () => {
    expect(tooLong(startScope('short', POINTS.least))).toEqual([]);
  });

  test('is made to fit by one press on Shorter, on every subject and however many points it has', () => {
    const sizes = [
      startScope('long', 5),
      startScope('long'),
      startScope('medium', 4),
      startScope('short', 3),
    ];
    const left = sizes.flatMap((scope) =>
      tooLong(scope).filter((subject) => {
        const isFitting = (sizing: Pick<Sizing, 'scope'>) => fits(longest(subject, sizing.scope));
        return !isFitting({ scope: shorterScope({ scope, note: NOTE }, isFitting) });
      }),
    );
    expect(left).toEqual([]);
  });

  test('does not fit on every subject where it is long', () => {
    expect(tooLong(startScope('long', 5)).length).toBeGreaterThan(0);
  });
});

describe.each(PLATFORMS)('a draft that is too long for one message of %s', (_, fits) => {
  let database: TestDatabase;
  let store: Store;

  beforeAll(async () => {
    database = await sqlite.create();
    store = await database.open();
  });

  afterAll(async () => {
    await store.upkeep.close();
    await database.remove();
  });

  const begin = async () => {
    const platform = createFakePlatform(fits);
    const mina = createModerator({ store, platform, corpus });
    const [subject] = SUBJECTS.filter((one) => !fits(longest(one, startScope('long', 5))));
    if (subject === undefined) throw new RangeError('no subject is too long');
    const draft = await mina.say(`/summary ${subject.id} length:long points:5`);
    return { mina, platform, preview: await mina.press(draft, 'Add a note', NOTE) };
  };

  test('says so before it is posted, and what would make it fit', async () => {
    const { preview, platform } = await begin();
    expect(textOf(preview.blocks)).toContain(`${LONG}, so it can’t be posted. It fits with any of these: `);
    expect(labelsIn(preview)).not.toContain('Post');
    expect(labelsIn(preview)).not.toContain('I have seen the warnings');
    expect(platform.asked).toEqual([]);
  });

  test('is led out of it by one press on Shorter, and can be posted then', async () => {
    const { mina, preview, platform } = await begin();
    let shown = await mina.press(preview, 'Shorter');
    expect(textOf(shown.blocks)).not.toContain(LONG);
    if (labelsIn(shown).includes('I have seen the warnings'))
      shown = await mina.press(shown, 'I have seen the warnings');
    await mina.press(shown, 'Post');
    const [message] = [...platform.messages.values()];
    expect(message && fits(message)).toBe(true);
  });
});
