import type { Kysely, Migration } from 'kysely';

type Schema = Kysely<unknown>['schema'];

async function createSettings(schema: Schema): Promise<void> {
  await schema
    .createTable('settings')
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('space', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('settings_key', ['platform', 'space', 'channel', 'name'])
    .execute();
}

async function createPosts(schema: Schema): Promise<void> {
  await schema
    .createTable('posts')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('space', 'text', (column) => column.notNull())
    .addColumn('channel', 'text')
    .addColumn('target', 'text', (column) => column.notNull())
    .addColumn('message', 'text')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('pending', 'text')
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('made_by', 'text', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('changed_at', 'bigint', (column) => column.notNull())
    .addColumn('posted_at', 'bigint')
    .addColumn('refreshed_at', 'bigint')
    .addColumn('retracted_at', 'bigint')
    .execute();
  await schema
    .createIndex('posts_of_space')
    .on('posts')
    .columns(['platform', 'space', 'changed_at'])
    .execute();
  await schema.createIndex('posts_by_state').on('posts').columns(['state', 'changed_at']).execute();
}

async function createVotes(schema: Schema): Promise<void> {
  await schema
    .createTable('votes')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('voter', 'text', (column) => column.notNull())
    .addColumn('verdict', 'text', (column) => column.notNull())
    .addColumn('corpus_version', 'text', (column) => column.notNull())
    .addColumn('voted_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('votes_key', ['kind', 'subject', 'voter'])
    .execute();
  await schema.createIndex('votes_of_voter').on('votes').column('voter').execute();
}

async function createGaps(schema: Schema): Promise<void> {
  await schema
    .createTable('gaps')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('space', 'text', (column) => column.notNull())
    .addColumn('likeness', 'text')
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('asked', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('first_at', 'bigint', (column) => column.notNull())
    .addColumn('last_at', 'bigint', (column) => column.notNull())
    .addColumn('closed_at', 'bigint')
    .addColumn('closed_by', 'text')
    .addUniqueConstraint('gaps_alike', ['platform', 'space', 'likeness'])
    .execute();
  await schema.createIndex('gaps_by_state').on('gaps').columns(['state', 'asked']).execute();
}

async function createWaiting(schema: Schema): Promise<void> {
  await schema
    .createTable('waiting')
    .addColumn('gap', 'text', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('sealed', 'text', (column) => column.notNull())
    .addColumn('asked_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('waiting_key', ['gap', 'person'])
    .execute();
  await schema.createIndex('waiting_of_person').on('waiting').column('person').execute();
}

async function createDeliveries(schema: Schema): Promise<void> {
  await schema
    .createTable('deliveries')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .execute();
  await schema.createIndex('deliveries_by_expiry').on('deliveries').column('expires_at').execute();
}

async function createInstallations(schema: Schema): Promise<void> {
  await schema
    .createTable('installations')
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('sealed', 'text', (column) => column.notNull())
    .addColumn('key_id', 'text', (column) => column.notNull())
    .addColumn('saved_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('installations_key', ['platform', 'id'])
    .execute();
}

async function createAudit(schema: Schema): Promise<void> {
  await schema
    .createTable('audit')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('space', 'text', (column) => column.notNull())
    .addColumn('channel', 'text')
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('done_by', 'text')
    .addColumn('subject', 'text')
    .addColumn('detail', 'text', (column) => column.notNull())
    .addColumn('done_at', 'bigint', (column) => column.notNull())
    .execute();
  await schema.createIndex('audit_of_space').on('audit').columns(['platform', 'space', 'id']).execute();
}

async function createSecrets(schema: Schema): Promise<void> {
  await schema
    .createTable('secrets')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('key_id', 'text')
    .execute();
}

// The columns are those that rate-limiter-flexible asks for.
async function createLimits(schema: Schema): Promise<void> {
  await schema
    .createTable('limits')
    .addColumn('key', 'varchar(255)', (column) => column.primaryKey())
    .addColumn('points', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('expire', 'bigint')
    .execute();
}

/** The first tables. */
export const firstTables: Migration = {
  up: async ({ schema }: Kysely<unknown>) => {
    await createSettings(schema);
    await createPosts(schema);
    await createVotes(schema);
    await createGaps(schema);
    await createWaiting(schema);
    await createDeliveries(schema);
    await createInstallations(schema);
    await createAudit(schema);
    await createSecrets(schema);
    await createLimits(schema);
  },
};
