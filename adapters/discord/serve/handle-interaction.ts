import { type Interaction, InteractionResponseType } from 'discord.js';
import { reference } from '../../../src/request.ts';
import { createAnswering, UnheardError } from './answering.ts';
import type { Desk } from './desk.ts';
import { describeError, isRefusal } from './errors.ts';
import { handleCommand } from './handle-command.ts';
import { handleCompletion } from './handle-completion.ts';
import { handlePress } from './handle-press.ts';
import { showReply, tell } from './show-reply.ts';
import { toBody } from './to-body.ts';

/** How long a delivery is remembered. */
const REMEMBERED_SECONDS = 15 * 60;

const trouble = () =>
  `Discord did not take the answer as it was. It has been noted${reference()}; please try again later.`;

/** Answers an interaction once, whatever it is. Never rejects. */
export async function handleInteraction(interaction: Interaction, desk: Desk): Promise<void> {
  try {
    if (interaction.isAutocomplete()) return await handleCompletion(interaction, desk);
    if (!(await isFirst(interaction, desk))) return;
    await answer(interaction, desk);
  } catch (error) {
    await giveUp(interaction, desk, error);
  }
}

// What only reads is answered once all the same: a shard runs in one process, and Discord takes one response. The store, which may take longer than the
// answer, is asked about what may change something.
async function isFirst(interaction: Interaction, { recent, deliveries, bot }: Desk): Promise<boolean> {
  if (!recent.isNew(interaction.id)) return false;
  if (interaction.isCommand()) {
    const command = bot.commands.find(({ name }) => name === interaction.commandName);
    if ((command?.access ?? 'member') === 'member') return true;
  }
  return deliveries.claim(`discord:${interaction.id}`, REMEMBERED_SECONDS);
}

async function answer(interaction: Interaction, desk: Desk): Promise<void> {
  if (interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand())
    return handleCommand(interaction, desk);
  if (interaction.isButton() || interaction.isStringSelectMenu() || interaction.isModalSubmit())
    return handlePress(interaction, desk);
}

// What came too late can't be told to anybody; everything else is told to the person, where that is still possible.
async function giveUp(interaction: Interaction, { rest, bot, logger }: Desk, error: unknown): Promise<void> {
  const facts = { interaction: interaction.type, ...describeError(error) };
  if (isRefusal(error, 'unknownInteraction', 'alreadyAcknowledged', 'invalidWebhookToken')) {
    logger.warn(facts, 'an answer came too late, or twice');
    return;
  }
  logger.error(facts, 'an answer could not be given');
  if (interaction.isAutocomplete()) return;
  const answering = createAnswering(rest, interaction);
  const data = toBody(showReply(tell(trouble()), bot.commands, null, 1).first, 'private');
  try {
    await answering.respond({ type: InteractionResponseType.ChannelMessageWithSource, data });
  } catch (second) {
    if (!isRefusal(second, 'alreadyAcknowledged')) return;
    // The answer of which nothing was heard had arrived.
    if (error instanceof UnheardError) return;
    await answering.followUp(data).catch(() => undefined);
  }
}
