import {
  ApplicationIntegrationType,
  ButtonStyle,
  type ChatInputCommandInteraction,
  Client,
  ComponentType,
  Events,
  GatewayIntentBits,
  type Interaction,
  LabelBuilder,
  type Message,
  MessageFlags,
  ModalBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { createScene, type Scene } from './scene.ts';

jest.setTimeout(60_000);

let scene: Scene;
let client: Client;

// A bare bot of the real library, which does with an interaction what the test says.
async function startBot(onInteraction: (interaction: Interaction) => Promise<unknown>): Promise<void> {
  scene = await createScene();
  client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages],
    rest: { api: scene.discord.url },
  });
  client.on(Events.InteractionCreate, (interaction) => {
    onInteraction(interaction).catch((error: unknown) => problems.push(error));
  });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(scene.discord.token);
  await ready;
  await client.application?.commands.set([
    {
      name: 'ask',
      description: 'Asks',
      options: [{ name: 'question', description: 'What', type: 3, required: true, autocomplete: true }],
    },
    { name: 'Find evidence', type: 3 },
    { name: 'anywhere', description: 'Anywhere', integrationTypes: [ApplicationIntegrationType.UserInstall] },
  ]);
}

const problems: unknown[] = [];

afterEach(async () => {
  await client.destroy();
  await scene.discord.stop();
  expect(problems.splice(0)).toEqual([]);
});

const asked = (interaction: Interaction) => interaction as ChatInputCommandInteraction;

describe('the real client, pointed at the loopback server', () => {
  test('becomes ready and sees its servers', async () => {
    await startBot(async () => undefined);
    expect(client.user?.username).toBe('evenkey');
    expect(client.guilds.cache.map(({ name }) => name)).toEqual(['Locksmiths']);
  });

  test('answers a slash command in one call', async () => {
    await startBot((interaction) =>
      asked(interaction).reply({ content: `You asked ${asked(interaction).options.getString('question')}` }),
    );
    const exchange = scene.discord.people.run(scene.ada, { command: 'ask', options: { question: 'why' } });
    expect((await exchange.message()).content).toBe('You asked why');
  });

  test('answers privately in Components V2', async () => {
    await startBot((interaction) =>
      asked(interaction).reply({
        flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
        components: [
          {
            type: ComponentType.Container,
            components: [{ type: ComponentType.TextDisplay, content: 'Hello' }],
          },
        ],
      }),
    );
    const message = await scene.discord.people
      .run(scene.ada, { command: 'ask', options: { question: 'why' } })
      .message();
    expect(message.onlyFor).toBe(scene.ada.by.id);
    expect(message.components).toHaveLength(1);
  });

  test('defers and edits', async () => {
    await startBot(async (interaction) => {
      await asked(interaction).deferReply({ flags: MessageFlags.Ephemeral });
      await asked(interaction).editReply('Later');
      await asked(interaction).followUp({ content: 'And more' });
    });
    const exchange = scene.discord.people.run(scene.ada, { command: 'ask', options: { question: 'why' } });
    expect((await exchange.followUp()).content).toBe('And more');
    expect(await exchange.message()).toMatchObject({ content: 'Later', onlyFor: scene.ada.by.id });
  });

  test('completes an option', async () => {
    await startBot(async (interaction) => {
      if (interaction.isAutocomplete())
        await interaction.respond([{ name: interaction.options.getFocused(), value: 'x' }]);
    });
    const exchange = scene.discord.people.complete(scene.ada, {
      command: 'ask',
      options: { question: 'wh' },
      focused: 'question',
    });
    expect(await exchange.choices()).toEqual([{ name: 'wh', value: 'x' }]);
  });

  test('is given the message that a command is used on', async () => {
    await startBot(async (interaction) => {
      if (interaction.isMessageContextMenuCommand())
        await interaction.reply(`About: ${interaction.targetMessage.content}`);
    });
    const message = scene.discord.people.write(scene.ada, 'Keys are bad');
    const exchange = scene.discord.people.command(scene.ada, 'Find evidence', message);
    expect((await exchange.message()).content).toBe('About: Keys are bad');
  });

  test('updates a message at a press, and opens a modal and reads it', async () => {
    await startBot(async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.reply({
          content: 'First',
          components: [
            {
              type: ComponentType.ActionRow,
              components: [
                { type: ComponentType.Button, style: ButtonStyle.Primary, label: 'More', customId: 'more' },
                { type: ComponentType.Button, style: ButtonStyle.Primary, label: 'Note', customId: 'note' },
              ],
            },
          ],
        });
      if (interaction.isButton() && interaction.customId === 'more')
        await interaction.update({ content: 'Second' });
      if (interaction.isButton() && interaction.customId === 'note')
        await interaction.showModal(
          new ModalBuilder()
            .setCustomId('form')
            .setTitle('A note')
            .addLabelComponents(
              new LabelBuilder()
                .setLabel('Note')
                .setTextInputComponent(
                  new TextInputBuilder().setCustomId('text').setStyle(TextInputStyle.Short),
                ),
            ),
        );
      if (interaction.isModalSubmit()) await interaction.reply(interaction.fields.getTextInputValue('text'));
    });
    const { people } = scene.discord;
    const message = await people.run(scene.ada, { command: 'ask', options: { question: 'why' } }).message();
    await people.press(scene.ada, message, 'More').message();
    expect(message.content).toBe('Second');
    const modal = await people.press(scene.ada, message, 'Note').modal();
    expect((await people.submit(scene.ada, modal, message, { text: 'Mine' }).message()).content).toBe('Mine');
  });

  test('reads what mentions it and nothing else', async () => {
    await startBot(async () => undefined);
    const heard: Message[] = [];
    client.on(Events.MessageCreate, (message) => heard.push(message));
    scene.discord.people.write(scene.ada, 'A secret');
    const message = scene.discord.people.write(scene.ada, `<@${scene.discord.world.bot.id}> why?`);
    const reply = new Promise<Message>((resolve) => {
      client.on(Events.MessageCreate, (each) => each.mentions.has(client.user?.id ?? '') && resolve(each));
    });
    await (await reply).reply('Because');
    expect((await scene.discord.people.answerTo(message)).content).toBe('Because');
    expect(heard.map(({ content }) => content).slice(0, 2)).toEqual([
      '',
      `<@${scene.discord.world.bot.id}> why?`,
    ]);
  });

  test('works in direct messages, and where only the person installed it', async () => {
    await startBot((interaction) => asked(interaction).reply(`${interaction.context}`));
    const { people, world } = scene.discord;
    const direct = { by: scene.ada.by, in: world.direct(scene.ada.by.id) };
    expect((await people.run(direct, { command: 'ask', options: { question: 'x' } }).message()).content).toBe(
      '1',
    );
    const stranger = { by: scene.ada.by, in: scene.elsewhere, through: 'user' } as const;
    expect((await people.run(stranger, { command: 'anywhere' }).message()).content).toBe('0');
  });
});
