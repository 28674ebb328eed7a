import {
  type APIMessageTopLevelComponent,
  type ButtonInteraction,
  InteractionContextType,
  MessageFlags,
  type ModalSubmitInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { CommandCall } from '../../../src/commands/command.ts';
import { parseLine } from '../../../src/commands/parse-line.ts';
import type { Reply } from '../../../src/reply/document.ts';
import { cleanInput } from '../../../src/text/normalise.ts';
import { type Press, readCustomId } from '../press/custom-id.ts';
import { completeCall } from '../press/echoes.ts';
import { lineAgain } from '../press/line-again.ts';
import { readQuestion } from '../press/read-message.ts';
import { createAnswering } from './answering.ts';
import { askFirst } from './ask-first.ts';
import type { Desk } from './desk.ts';
import { establish } from './establish.ts';
import { serverOnly } from './handle-command.ts';
import { NOWHERE, readPlace, readStanding } from './read-place.ts';
import { respond } from './respond.ts';
import { showReply, tell } from './show-reply.ts';
import { whySilent } from './why-silent.ts';

type PressInteraction = ButtonInteraction | StringSelectMenuInteraction | ModalSubmitInteraction;

interface Wanted {
  readonly call: CommandCall;
  /** Of a page that is turned to. */
  readonly page: number | null;
}

const OUTDATED =
  'This button is of an earlier version, or its message can’t be read any more. Ask again with /ask.';

/** Does what a button, a menu or a modal of ours says. */
export async function handlePress(interaction: PressInteraction, desk: Desk): Promise<void> {
  const answering = createAnswering(desk.rest, interaction);
  const press = readCustomId(interaction.customId);
  if (press?.kind === 'input' && !interaction.isModalSubmit())
    return askFirst(answering, press, interaction.customId, componentsOf(interaction));
  const wanted = press === null ? null : readWanted(press, interaction, desk);
  const command = desk.bot.commands.find(({ name }) => name === wanted?.call.command);
  const access = command?.access ?? 'member';
  const place = readPlace(interaction);
  const { actor } = await establish(desk.bot, {
    person: interaction.user.id,
    place,
    standing: readStanding(interaction),
    access,
    trusted: 'member',
  });
  const inPlace = isOwnMessage(interaction) && (wanted?.page !== null || command?.replies === 'in-place');
  const answer = async () => {
    const show = (reply: Reply, line: string | null, page: number) =>
      showReply(reply, desk.bot.commands, line, page);
    if (wanted === null) return show(tell(OUTDATED), null, 1);
    const { call, page } = wanted;
    if (command !== undefined && command.access !== 'member' && place.space === NOWHERE)
      return show(tell(serverOnly(call)), null, 1);
    const reply = await desk.bot.answer({ ...call, actor, place, custom: 'private' });
    const silence = page === null && reply.audience === 'public' ? whySilent(interaction) : null;
    if (silence !== null) return show(tell(silence), null, 1);
    return show(page === null ? reply : { ...reply, audience: 'private' }, lineAgain(call, reply), page ?? 1);
  };
  await respond(answering, answer(), { inPlace: wanted !== null && inPlace });
}

function readWanted(press: Press, interaction: PressInteraction, { bot }: Desk): Wanted | null {
  const line = lineOf(press, interaction);
  const parsed = line === '' ? null : parseLine(line, bot.commands);
  if (parsed !== null && !parsed.ok) return null;
  const base = parsed?.call ?? { command: 'ask', options: {} };
  const call = completeCall(base, readQuestion(componentsOf(interaction)), bot.commands);
  if (call === null) return null;
  const page = press.kind === 'page' ? press.page : null;
  return { call: withField(call, press, interaction), page };
}

function lineOf(press: Press, interaction: PressInteraction): string {
  if (press.kind !== 'menu') return press.line;
  return interaction.isStringSelectMenu() ? (interaction.values[0] ?? '/') : '/';
}

function withField(call: CommandCall, press: Press, interaction: PressInteraction): CommandCall {
  if (press.kind !== 'input' || !interaction.isModalSubmit()) return call;
  const { option } = press.field;
  const text = cleanInput(interaction.fields.getTextInputValue(option));
  return { ...call, options: { ...call.options, [option]: text } };
}

function componentsOf({ message }: PressInteraction): readonly APIMessageTopLevelComponent[] {
  return (message?.components ?? []).map((component) =>
    component.toJSON(),
  ) as readonly APIMessageTopLevelComponent[];
}

// Only what the person alone sees is changed under their hands: a private message, or one in their direct messages with the bot.
function isOwnMessage({ message, context }: PressInteraction): boolean {
  const isDirect = context === InteractionContextType.BotDM;
  return message !== null && (isDirect || message.flags.has(MessageFlags.Ephemeral));
}
