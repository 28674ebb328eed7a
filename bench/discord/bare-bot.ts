import { Client, Events, GatewayIntentBits } from 'discord.js';

/** The least that a bot of the library can be: it answers "hello" to everything. */
export async function startBareBot(token: string, apiUrl: string): Promise<void> {
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: apiUrl } });
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isChatInputCommand()) void interaction.reply('hello');
  });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  await ready;
}
