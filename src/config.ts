import { z } from 'zod';

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const environmentSchema = z.object({
  CORPUS_DIR: z.string().trim().min(1).optional(),
  LOG_LEVEL: z.enum(LEVELS).default('info'),
});

const REMEDIES: Readonly<Record<keyof z.output<typeof environmentSchema>, string>> = {
  CORPUS_DIR: 'give the path of a corpus folder, or leave it out for the corpus that comes with Evenkey',
  LOG_LEVEL: `use one of ${LEVELS.join(', ')}`,
};

/** What the environment sets. */
export interface Config {
  /** The corpus folder; null for the one that comes with the program. */
  readonly corpusFolder: string | null;
  readonly logLevel: (typeof LEVELS)[number];
}

/** The configuration, or everything that is wrong with it, a sentence each. */
export type ReadConfig =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reads the environment once, whole: every problem at once. A variable that is set but empty counts as not set. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): ReadConfig {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const read = environmentSchema.safeParse(set);
  if (!read.success)
    return { ok: false, problems: read.error.issues.map(({ path }) => toSentence(String(path[0]), set)) };
  return { ok: true, config: { corpusFolder: read.data.CORPUS_DIR ?? null, logLevel: read.data.LOG_LEVEL } };
}

function toSentence(name: string, set: Readonly<Record<string, string | undefined>>): string {
  const remedy = name in REMEDIES ? REMEDIES[name as keyof typeof REMEDIES] : 'leave it out';
  return `${name} is ${JSON.stringify(set[name])}: ${remedy}`;
}
