import {
  type APIMessageTopLevelComponent,
  ComponentType,
  InteractionResponseType,
  TextInputStyle,
} from 'discord.js';
import { MODAL } from '../limits.ts';
import type { Press } from '../press/custom-id.ts';
import { readFieldValue } from '../press/read-message.ts';
import type { Answering } from './answering.ts';

/** Opens a modal with one field. */
export function askFirst(
  answering: Answering,
  { field }: Extract<Press, { kind: 'input' }>,
  customId: string,
  components: readonly APIMessageTopLevelComponent[],
): Promise<void> {
  const value = readFieldValue(components).slice(0, field.maxLength);
  const input = {
    type: ComponentType.TextInput,
    custom_id: field.option,
    style: field.maxLength > 100 ? TextInputStyle.Paragraph : TextInputStyle.Short,
    max_length: Math.min(field.maxLength, MODAL.text),
    required: false,
    ...(value === '' ? {} : { value }),
  };
  const label = field.label.slice(0, MODAL.label) || 'Text';
  const data = {
    custom_id: customId,
    title: label.slice(0, MODAL.title),
    components: [{ type: ComponentType.Label, label, component: input }],
  };
  return answering.respond({ type: InteractionResponseType.Modal, data });
}
