import { type AutocompleteInteraction, InteractionResponseType } from 'discord.js';
import { AUTOCOMPLETE } from '../limits.ts';
import { createAnswering } from './answering.ts';
import type { Desk } from './desk.ts';

/** Offers what completes the option that somebody is typing. */
export async function handleCompletion(
  interaction: AutocompleteInteraction,
  { bot, rest }: Desk,
): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  const command = bot.commands.find((each) => each.name === interaction.commandName);
  const option = command?.options[name];
  const completion = option?.type === 'string' ? option.completion : undefined;
  const found = completion === undefined ? [] : bot.complete(completion, value);
  const choices = found
    .filter((choice) => choice.value.length <= AUTOCOMPLETE.characters)
    .slice(0, AUTOCOMPLETE.choices)
    .map(({ label, value: chosen }) => ({ name: cut(label), value: chosen }));
  await createAnswering(rest, interaction).respond({
    type: InteractionResponseType.ApplicationCommandAutocompleteResult,
    data: { choices },
  });
}

function cut(label: string): string {
  const { characters } = AUTOCOMPLETE;
  return label.length <= characters ? label : `${label.slice(0, characters - 1).toWellFormed()}…`;
}
