import { z } from 'zod';
import { type EncryptionKey, readKeys } from './store/keys.ts';

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const environmentSchema = z.object({
  CORPUS_DIR: z.string().trim().min(1).optional(),
  LOG_LEVEL: z.enum(LEVELS).default('info'),
  DATABASE_URL: z.string().trim().refine(isPostgresAddress, 'is no such address').optional(),
  DATA_DIR: z.string().trim().min(1).default('./data'),
  ENCRYPTION_KEY: z.string().transform(toKeys).optional(),
});

type Name = keyof z.output<typeof environmentSchema>;
type Issue = Pick<z.core.$ZodIssue, 'path' | 'message'>;

const REMEDIES: Readonly<Record<Name, string>> = {
  CORPUS_DIR: 'give the path of a corpus folder, or leave it out for the corpus that comes with Evenkey',
  LOG_LEVEL: `use one of ${LEVELS.join(', ')}`,
  DATABASE_URL:
    'write postgres://user:password@host:5432/database, with what is special in user and password percent-encoded, or leave it out for SQLite',
  DATA_DIR: 'give the path of a folder, or leave it out for ./data',
  ENCRYPTION_KEY:
    'make one with "openssl rand -base64 32"; several, with commas between them, are the one that seals and those before it',
};

// Their values never show, since messages end in logs.
const SECRETS: readonly string[] = ['DATABASE_URL', 'ENCRYPTION_KEY'] satisfies readonly Name[];

/** What the environment sets. */
export interface Config {
  /** The corpus folder; null for the one that comes with the program. */
  readonly corpusFolder: string | null;
  readonly logLevel: (typeof LEVELS)[number];
  /** Of a PostgreSQL, a secret; null for a SQLite file in `dataFolder`. */
  readonly databaseUrl: string | null;
  readonly dataFolder: string;
  /** What is secret in the store is sealed with the first of them and opened with any. */
  readonly encryptionKeys: readonly EncryptionKey[];
}

/** The configuration, or everything that is wrong with it, a sentence each. */
export type ReadConfig =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reads the environment once, whole: every problem at once. A variable that is set but empty counts as not set. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): ReadConfig {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const { success, data, error } = environmentSchema.safeParse(set);
  if (!success) return { ok: false, problems: error.issues.map((issue) => toSentence(issue, set)) };
  const config = {
    corpusFolder: data.CORPUS_DIR ?? null,
    logLevel: data.LOG_LEVEL,
    databaseUrl: data.DATABASE_URL ?? null,
    dataFolder: data.DATA_DIR,
    encryptionKeys: data.ENCRYPTION_KEY ?? [],
  };
  return { ok: true, config };
}

function toSentence({ path, message }: Issue, set: Readonly<Record<string, string | undefined>>): string {
  const name = String(path[0]);
  const what = SECRETS.includes(name)
    ? `(a secret, not shown) ${message}`
    : `is ${JSON.stringify(set[name])}`;
  const remedy = name in REMEDIES ? REMEDIES[name as Name] : 'leave it out';
  return `${name} ${what}: ${remedy}`;
}

function isPostgresAddress(text: string): boolean {
  return URL.canParse(text) && /^postgres(?:ql)?:$/u.test(new URL(text).protocol);
}

function toKeys(text: string, context: z.RefinementCtx): readonly EncryptionKey[] {
  const read = readKeys(text);
  if (read.ok) return read.keys;
  context.addIssue(read.problem);
  return z.NEVER;
}
