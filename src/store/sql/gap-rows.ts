import type { Kysely } from 'kysely';
import type { Platform } from '../../actor.ts';
import type { Gap } from '../gaps.ts';
import { toDate } from './post-rows.ts';
import type { GapsTable, Tables } from './tables.ts';

/** The gaps, each with how many people wait for it. */
export function selectGaps(db: Kysely<Tables>) {
  return db
    .selectFrom('gaps')
    .selectAll()
    .select(({ selectFrom }) =>
      selectFrom('waiting')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .whereRef('waiting.gap', '=', 'gaps.id')
        .$asScalar()
        .$notNull()
        .as('waiting'),
    );
}

/** The gap that a row holds. */
export function rowToGap(row: GapsTable & { readonly waiting: number }): Gap {
  return {
    id: row.id,
    platform: row.platform as Platform,
    space: row.space,
    question: row.question,
    asked: row.asked,
    waiting: row.waiting,
    state: row.state as Gap['state'],
    firstAt: new Date(row.first_at),
    lastAt: new Date(row.last_at),
    closedAt: toDate(row.closed_at),
    closedBy: row.closed_by,
  };
}
