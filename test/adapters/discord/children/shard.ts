import { pid } from 'node:process';
import { pino } from 'pino';
import { startDiscord } from '../../../../adapters/discord/start-discord.ts';
import { untilManagerGone } from '../../../../adapters/discord/until-manager-gone.ts';
import type { Bot } from '../../../../src/bot-port.ts';
import { DEFAULT_SETTINGS } from '../../../../src/store/settings.ts';
import { environment } from '../../../store/server/environment.ts';

/** A bot that says in which process it is, or ends it. */
const bot: Bot = {
  answer: async ({ options }) => {
    if (options['question'] === 'crash') process.exit(1);
    return {
      blocks: [{ kind: 'text', text: `process ${pid}`, quiet: false }],
      audience: 'private',
      answer: null,
      dateLanguage: 'en-GB',
    };
  },
  misread: (_line, problem) => ({
    blocks: [{ kind: 'text', text: problem, quiet: false }],
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
if (!started.ok) process.exit(2);
const { adapter } = started;
const leave = (code: number) => adapter.stop(5_000).then(() => process.exit(code));
process.once('SIGTERM', () => leave(0));
void untilManagerGone(process).then(() => leave(0));
void adapter.ended.then(() => leave(2));
