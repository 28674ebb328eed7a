import { Client, Events, GatewayIntentBits, type InteractionReplyOptions } from 'discord.js';

/** The least that a bot of the library can be: it answers the same to everything. */
export async function startBareBot(
  token: string,
  apiUrl: string,
  answer: InteractionReplyOptions | string,
): Promise<void> {
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: apiUrl } });
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isChatInputCommand()) void interaction.reply(answer);
  });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  await ready;
}
