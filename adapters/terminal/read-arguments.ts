import type { Role } from '../../src/actor.ts';
import { nearestName } from '../../src/commands/nearest-name.ts';
import type { Flag, Parts } from './flags.ts';
import { splitArguments } from './flags.ts';
import { type CorpusTask, readCorpusArguments } from './read-corpus-arguments.ts';
import { readStoreWords, type StoreTask } from './read-store-arguments.ts';

const SIDES = ['both', 'pro', 'con', 'neutral'] as const;
const ROLES: readonly Role[] = ['member', 'moderator', 'administrator'];

/** The sides that `--side` asks for. */
export type SideChoice = (typeof SIDES)[number];

/** What is configured, or a prompt where nothing is. */
export interface StartTask {
  readonly kind: 'start';
  readonly corpus: string | null;
  /** Whom the prompt plays, whatever is configured; null for what is configured, or a member at a prompt where nothing is. */
  readonly role: Role | null;
}

/** One question from the command line. */
export interface AskTask {
  readonly kind: 'ask';
  readonly question: string;
  readonly side: SideChoice | null;
  readonly json: boolean;
  readonly corpus: string | null;
}

/** Questions from standard input. */
export interface BatchTask {
  readonly kind: 'batch';
  readonly side: SideChoice | null;
  readonly corpus: string | null;
}

/** Commands to be registered with Discord. */
export interface RegisterTask {
  readonly kind: 'discord-register';
  /** Null for everywhere, else the id of a server. */
  readonly guild: string | null;
}

/** The manifest of the Slack app, to be printed. */
export interface ManifestTask {
  readonly kind: 'slack-manifest';
  /** The public address of a bot that is served over HTTP; null for Socket Mode. */
  readonly http: string | null;
  readonly json: boolean;
}

/** What a command line asks for. A `corpus` of null is the configured one. */
export type Task =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | StartTask
  | AskTask
  | BatchTask
  | CorpusTask
  | RegisterTask
  | ManifestTask
  | StoreTask
  | { readonly kind: 'doctor'; readonly corpus: string | null };

/** The task, or one sentence on what is wrong with the command line. */
export type ReadArguments =
  | { readonly ok: true; readonly task: Task }
  | { readonly ok: false; readonly problem: string };

/** Reads an argument vector without the program's own name. */
export function readArguments(argv: readonly string[]): ReadArguments {
  const split = splitArguments(argv);
  if (!split.ok) return split;
  const { parts } = split;
  if (parts.flags.has('help')) return { ok: true, task: { kind: 'help' } };
  if (parts.flags.has('version')) return { ok: true, task: { kind: 'version' } };
  const [command, ...words] = parts.words;
  switch (command) {
    case undefined:
      return readStart(parts);
    case 'help':
      return found({ kind: 'help' });
    case 'doctor':
      return readDoctor(words, parts);
    case 'ask':
      return readAsk(words, parts);
    case 'corpus':
      return readCorpusArguments(words, parts);
    case 'gaps':
      return readGaps(words, parts);
    case 'store':
      return misplaced(parts, 'store', ['from']) ?? readStoreWords(words, flag(parts, 'from'));
    case 'discord':
      return readOnly(words, parts, 'discord', 'register', ['guild']);
    case 'slack':
      return readOnly(words, parts, 'slack', 'manifest', ['http', 'json']);
    default:
      return wrong(
        unknown(
          'command',
          command,
          ['ask', 'corpus', 'doctor', 'gaps', 'store', 'discord', 'slack'],
          'to ask, write evenkey ask "…"',
        ),
      );
  }
}

function readStart(parts: Parts): ReadArguments {
  const misuse = misplaced(parts, 'evenkey', ['corpus', 'as']);
  if (misuse !== null) return misuse;
  const as = flag(parts, 'as');
  const role = ROLES.find((one) => one === as) ?? null;
  return role === null && as !== null
    ? wrong(`--as must be one of ${ROLES.join(', ')}, got "${as}"`)
    : found({ kind: 'start', corpus: flag(parts, 'corpus'), role });
}

function readDoctor(words: readonly string[], parts: Parts): ReadArguments {
  if (words.length > 0)
    return wrong(`doctor takes no "${words.join(' ')}": it looks at everything that is configured`);
  const misuse = misplaced(parts, 'doctor', ['corpus']);
  return misuse ?? found({ kind: 'doctor', corpus: flag(parts, 'corpus') });
}

function readAsk(words: readonly string[], parts: Parts): ReadArguments {
  const side = flag(parts, 'side');
  if (side !== null && !isSide(side))
    return wrong(`--side must be one of ${SIDES.join(', ')}, got "${side}"`);
  const misuse = misplaced(parts, 'ask', ['side', 'json', 'batch', 'corpus']);
  if (misuse !== null) return misuse;
  const task = { side, corpus: flag(parts, 'corpus') };
  const json = parts.flags.has('json');
  if (parts.flags.has('batch')) return readBatch(words, json, { kind: 'batch', ...task });
  if (words.length === 0) return wrong('ask needs a question: write evenkey ask "…"');
  return found({ kind: 'ask', question: words.join(' '), json, ...task });
}

function readBatch(words: readonly string[], json: boolean, task: BatchTask): ReadArguments {
  if (!json) return wrong('--batch needs --json: write evenkey ask --batch --json');
  if (words.length === 0) return found(task);
  return wrong(
    `--batch reads questions from standard input, got "${words.join(' ')}": leave one of the two out`,
  );
}

function readGaps([subcommand, ...words]: readonly string[], parts: Parts): ReadArguments {
  if (subcommand === undefined) return wrong('gaps needs a subcommand: export');
  if (subcommand !== 'export')
    return wrong(unknown('subcommand of gaps', subcommand, ['export'], 'write evenkey gaps export'));
  if (words.length > 0)
    return wrong(`gaps export takes no "${words.join(' ')}": it prints what is open everywhere`);
  const misuse = misplaced(parts, 'gaps export', ['corpus']);
  return misuse ?? found({ kind: 'gaps-export', corpus: flag(parts, 'corpus') });
}

/** A platform's one subcommand. */
function readOnly(
  [subcommand, ...words]: readonly string[],
  parts: Parts,
  platform: 'discord' | 'slack',
  known: string,
  allowed: readonly Flag[],
): ReadArguments {
  if (subcommand !== known)
    return wrong(
      subcommand === undefined
        ? `${platform} needs a subcommand: ${known}`
        : unknown(`subcommand of ${platform}`, subcommand, [known], `write evenkey ${platform} ${known}`),
    );
  if (words.length > 0) return wrong(`${platform} ${known} takes no "${words.join(' ')}": leave it out`);
  const misuse = misplaced(parts, `${platform} ${known}`, allowed);
  if (misuse !== null) return misuse;
  return found(
    platform === 'discord'
      ? { kind: 'discord-register', guild: flag(parts, 'guild') }
      : { kind: 'slack-manifest', http: flag(parts, 'http'), json: parts.flags.has('json') },
  );
}

function misplaced({ flags }: Parts, command: string, allowed: readonly Flag[]): ReadArguments | null {
  const stray = [...flags.keys()].find((name) => !allowed.includes(name));
  return stray === undefined ? null : wrong(`--${stray} is no option of ${command}: leave it out`);
}

function unknown(what: string, typed: string, known: readonly string[], otherwise: string): string {
  const nearest = nearestName(typed, known);
  return `there is no ${what} "${typed}": ${nearest === null ? otherwise : `did you mean ${nearest}?`}`;
}

function flag({ flags }: Parts, name: Flag): string | null {
  return flags.get(name) ?? null;
}

function isSide(side: string): side is SideChoice {
  return SIDES.some((one) => one === side);
}

function found(task: Task): ReadArguments {
  return { ok: true, task };
}

function wrong(problem: string): ReadArguments {
  return { ok: false, problem };
}
