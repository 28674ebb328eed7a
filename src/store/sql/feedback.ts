import type { Kysely } from 'kysely';
import { ANSWER_VERDICTS, type FeedbackStore, POINT_VERDICTS, type Tally, type Vote } from '../feedback.ts';
import type { Database } from './database.ts';
import type { Tables } from './tables.ts';
import type { Vault } from './vault.ts';

/** The votes in a database. */
export function createFeedbackStore(database: Database, vault: Vault, now: () => number): FeedbackStore {
  return {
    vote: async (vote, corpusVersion, by) => {
      const voter = (await vault.open()).hash(by);
      await database.run((db) =>
        keepVote(db, vote, { voter, corpus_version: corpusVersion, voted_at: now() }),
      );
    },
    tally: (on) => database.run(async (db) => (await count(db, on)).flatMap((row) => toTally(on, row))),
  };
}

interface Cast {
  readonly voter: string;
  readonly corpus_version: string;
  readonly voted_at: number;
}

async function keepVote(db: Kysely<Tables>, { on, id, verdict }: Vote, cast: Cast): Promise<void> {
  const { voter, ...change } = { ...cast, verdict };
  await db
    .insertInto('votes')
    .values({ kind: on, subject: id, voter, ...change })
    .onConflict((conflict) => conflict.columns(['kind', 'subject', 'voter']).doUpdateSet(change))
    .execute();
}

interface Counted {
  readonly subject: string;
  readonly verdict: string;
  readonly votes: number;
  readonly corpus_version: string;
}

function count(db: Kysely<Tables>, on: Vote['on']): Promise<readonly Counted[]> {
  return db
    .selectFrom('votes as vote')
    .select(({ fn, selectFrom }) => [
      'vote.subject',
      'vote.verdict',
      fn.countAll<number>().as('votes'),
      selectFrom('votes as latest')
        .select('latest.corpus_version')
        .whereRef('latest.kind', '=', 'vote.kind')
        .whereRef('latest.subject', '=', 'vote.subject')
        .whereRef('latest.verdict', '=', 'vote.verdict')
        .orderBy('latest.voted_at', 'desc')
        .limit(1)
        .$asScalar()
        .$notNull()
        .as('corpus_version'),
    ])
    .where('vote.kind', '=', on)
    .groupBy(['vote.kind', 'vote.subject', 'vote.verdict'])
    .orderBy('vote.subject')
    .orderBy('vote.verdict')
    .execute();
}

// A verdict that this program doesn't know any more is left out.
function toTally(on: Vote['on'], row: Counted): readonly Tally[] {
  const common = { id: row.subject, votes: row.votes, corpusVersion: row.corpus_version };
  if (on === 'point') {
    const verdict = POINT_VERDICTS.find((known) => known === row.verdict);
    return verdict ? [{ on, verdict, ...common }] : [];
  }
  const verdict = ANSWER_VERDICTS.find((known) => known === row.verdict);
  return verdict ? [{ on, verdict, ...common }] : [];
}
