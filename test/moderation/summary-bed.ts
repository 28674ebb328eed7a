import type { Corpus } from '../../src/corpus/model.ts';
import type { Reply } from '../../src/reply/document.ts';
import type { Store } from '../../src/store/store.ts';
import { literary } from '../literary-corpus.ts';
import type { TestDatabase } from '../store/server/databases.ts';
import { createFakePlatform, type FakePlatform } from './fake-platform.ts';
import { createModerator, type Moderator } from './moderator.ts';

/** The literary corpus with one claim corrected and one withdrawn. */
export const REVISED: Corpus = {
  ...literary,
  version: 'revised00000',
  claims: literary.claims
    .filter(({ id }) => id !== 'dupin-any-thief')
    .map((claim) =>
      claim.id === 'prefect-second-seal' ? { ...claim, text: `${claim.text} (corrected)` } : claim,
    ),
};

/** The literary corpus with every claim said at greater length. */
export const GROWN: Corpus = {
  ...literary,
  version: 'grown0000000',
  claims: literary.claims.map((claim) => ({
    ...claim,
    text: `${claim.text} (And so it was in later times.)`,
  })),
};

/** What a test of a moderator's summary works with: a space and a platform of its own, and Mina, who moderates there. */
export interface SummaryBed {
  readonly store: Store;
  /** The same database, as another process has it. */
  readonly other: Store;
  readonly platform: FakePlatform;
  readonly space: string;
  readonly mina: Moderator;
  /** A draft whose warnings were acknowledged. */
  readonly acknowledged: (line?: string) => Promise<Reply>;
  readonly post: () => Promise<Reply>;
  /** The state of every post in the space, discarded ones too. */
  readonly stateIn: () => Promise<readonly string[]>;
}

let spaces = 0;

/** Opens a database for the tests of a file; gives the bed of the test that runs. */
export function useSummaryBed(create: () => Promise<TestDatabase>): () => SummaryBed {
  let database: TestDatabase;
  let stores: readonly [Store, Store];
  let bed: SummaryBed;

  beforeAll(async () => {
    database = await create();
    stores = [await database.open(), await database.open()];
  });

  afterAll(async () => {
    await Promise.all(stores.map(({ upkeep }) => upkeep.close()));
    await database.remove();
  });

  beforeEach(() => {
    bed = createBed(...stores);
  });

  return () => bed;
}

function createBed(store: Store, other: Store): SummaryBed {
  spaces += 1;
  const space = `space${spaces}`;
  const platform = createFakePlatform();
  const mina = createModerator({ store, platform, space });
  const acknowledged: SummaryBed['acknowledged'] = async (line = '/summary second-seals') =>
    mina.press(await mina.say(line), 'I have seen the warnings');
  return {
    ...{ store, other, platform, space, mina, acknowledged },
    post: async () => mina.press(await acknowledged(), 'Post'),
    stateIn: async () => {
      const posts = await store.posts.list({
        space: { platform: 'terminal', space },
        states: STATES,
        limit: 9,
      });
      return posts.map(({ state }) => state);
    },
  };
}

const STATES = [
  'draft',
  'discarded',
  'posting',
  'posted',
  'refreshing',
  'retracting',
  'retracted',
  'unknown',
  'gone',
] as const;
