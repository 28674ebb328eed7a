import type { types } from '@slack/bolt';
import type { ActionInput } from '../../src/reply/document.ts';
import type { ButtonValue } from './button-value.ts';
import { MAX_INPUT_LENGTH, MAX_PRIVATE_METADATA, MAX_TITLE } from './limits.ts';
import type { Pressed } from './listen-buttons.ts';
import { plainText, shortText } from './plain-text.ts';

/** What a form that asks for a text before an action sends back. */
export const INPUT_VIEW = 'input';
export const INPUT_BLOCK = 'text';

/** What the form remembers of the press: its action, and where the answer goes. */
export interface InputMemory {
  readonly line: string;
  readonly question: string | null;
  readonly option: string;
  readonly channel: string;
  readonly thread: string | null;
  readonly url: string | null;
}

/** A form with one field; null where it can't remember what it is for. */
export function inputModal(
  { line, question }: ButtonValue,
  input: ActionInput,
  pressed: Pick<Pressed, 'spot' | 'responseUrl'>,
): types.ModalView | null {
  const { channel, thread } = pressed.spot;
  const memory: InputMemory = {
    line,
    question,
    option: input.option,
    channel,
    thread,
    url: pressed.responseUrl,
  };
  const remembered = JSON.stringify(memory);
  if (remembered.length > MAX_PRIVATE_METADATA) return null;
  const maxLength = Math.min(Math.max(1, input.maxLength), MAX_INPUT_LENGTH);
  const element: types.PlainTextInput = {
    type: 'plain_text_input',
    action_id: INPUT_BLOCK,
    multiline: maxLength > 100,
    max_length: maxLength,
    ...(input.value === '' ? {} : { initial_value: input.value.slice(0, maxLength) }),
  };
  return {
    type: 'modal',
    callback_id: INPUT_VIEW,
    private_metadata: remembered,
    title: shortText('Evenkey', MAX_TITLE),
    submit: plainText('Save'),
    close: plainText('Cancel'),
    blocks: [{ type: 'input', block_id: INPUT_BLOCK, label: plainText(input.label), element }],
  };
}

/** What a form remembered; null where it can't be read. */
export function readMemory(text: string): InputMemory | null {
  try {
    const read: unknown = JSON.parse(text);
    return isMemory(read) ? read : null;
  } catch {
    return null;
  }
}

function isMemory(value: unknown): value is InputMemory {
  if (typeof value !== 'object' || value === null) return false;
  const texts = ['line', 'option', 'channel'].every((name) => typeof Reflect.get(value, name) === 'string');
  const perhaps = ['question', 'thread', 'url'].every((name) => {
    const one: unknown = Reflect.get(value, name);
    return one === null || typeof one === 'string';
  });
  return texts && perhaps;
}
