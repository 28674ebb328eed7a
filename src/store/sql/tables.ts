/** The tables, the same in both engines: times are milliseconds since 1970, what has parts is JSON. */
export interface Tables {
  readonly settings: SettingsTable;
  readonly posts: PostsTable;
  readonly votes: VotesTable;
  readonly gaps: GapsTable;
  readonly waiting: WaitingTable;
  readonly deliveries: DeliveriesTable;
  readonly installations: InstallationsTable;
  readonly audit: AuditTable;
  readonly secrets: SecretsTable;
  readonly limits: LimitsTable;
}

/** One value that is set somewhere. */
export interface SettingsTable {
  readonly platform: string;
  readonly space: string;
  /** Empty for the space as a whole. */
  readonly channel: string;
  readonly name: string;
  readonly value: string;
}

/** A post; `content` is everything that it says. */
export interface PostsTable {
  readonly id: string;
  readonly platform: string;
  readonly space: string;
  readonly channel: string | null;
  readonly target: string;
  readonly message: string | null;
  readonly state: string;
  readonly pending: string | null;
  readonly revision: number;
  readonly made_by: string;
  readonly content: string;
  readonly created_at: number;
  readonly changed_at: number;
  readonly posted_at: number | null;
  readonly refreshed_at: number | null;
  readonly retracted_at: number | null;
}

/** A vote; `voter` is a keyed hash. */
export interface VotesTable {
  readonly kind: string;
  readonly subject: string;
  readonly voter: string;
  readonly verdict: string;
  readonly corpus_version: string;
  readonly voted_at: number;
}

/** A gap; `likeness` is what alike questions share, null once it is closed, so that a new one may open. */
export interface GapsTable {
  readonly id: string;
  readonly platform: string;
  readonly space: string;
  readonly likeness: string | null;
  readonly question: string;
  readonly asked: number;
  readonly state: string;
  readonly first_at: number;
  readonly last_at: number;
  readonly closed_at: number | null;
  readonly closed_by: string | null;
}

/** Somebody who wants to be told: `person` is a keyed hash, `sealed` the address. */
export interface WaitingTable {
  readonly gap: string;
  readonly person: string;
  readonly sealed: string;
  readonly asked_at: number;
}

/** A delivery that was claimed. */
export interface DeliveriesTable {
  readonly key: string;
  readonly expires_at: number;
}

/** An installation; `key_id` tells which key sealed it. */
export interface InstallationsTable {
  readonly platform: string;
  readonly id: string;
  readonly sealed: string;
  readonly key_id: string;
  readonly saved_at: number;
}

/** An entry of the audit. */
export interface AuditTable {
  readonly id: string;
  readonly platform: string;
  readonly space: string;
  readonly channel: string | null;
  readonly action: string;
  readonly done_by: string | null;
  readonly subject: string | null;
  readonly detail: string;
  readonly done_at: number;
}

/** The store's own key, sealed where `key_id` names a key. */
export interface SecretsTable {
  readonly name: string;
  readonly value: string;
  readonly key_id: string | null;
}

/** What rate-limiter-flexible counts in; used with PostgreSQL only. */
export interface LimitsTable {
  readonly key: string;
  readonly points: number;
  readonly expire: number | null;
}
