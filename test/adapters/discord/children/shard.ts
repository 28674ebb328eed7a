import { pid } from 'node:process';
import { pino } from 'pino';
import { startDiscord } from '../../../../adapters/discord/start-discord.ts';
import type { Bot } from '../../../../src/bot-port.ts';
import { DEFAULT_SETTINGS } from '../../../../src/store/settings.ts';
import { environment } from '../../../store/server/environment.ts';

/** A bot that says in which process it is. */
const bot: Bot = {
  answer: async () => ({
    blocks: [{ kind: 'text', text: `process ${pid}`, quiet: false }],
    audience: 'private',
    answer: null,
    dateLanguage: 'en-GB',
  }),
  settings: async () => DEFAULT_SETTINGS,
  complete: () => [],
  commands: [],
};

const [, , apiUrl = ''] = process.argv;
const started = await startDiscord({
  bot,
  token: environment['DISCORD_TOKEN'] ?? '',
  apiUrl,
  shards: 'given',
  deliveries: { claim: async () => true },
  logger: pino({ level: 'silent' }),
  purge: async () => [],
  register: false,
});
if (!started.ok) throw new Error(started.problems.join(' '));
process.once('SIGTERM', () => started.adapter.stop(5_000).then(() => process.exit(0)));
