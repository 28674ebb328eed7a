import type { ActionInput } from '../../src/reply/document.ts';
import { MAX_VALUE } from './limits.ts';

/** What a button stands for: everything is in its value, so that it works after a restart and on any replica. */
export interface ButtonValue {
  readonly line: string;
  /** The question that the message echoes, where the line needs it. */
  readonly question: string | null;
  readonly input: ActionInput | null;
}

/** The value of a button; null where it does not fit, so that the button can't be shown. What a text begins with is given up first. */
export function encodeButton(value: ButtonValue): string | null {
  const { line, question, input } = value;
  const whole = JSON.stringify(question === null && input === null ? [line] : [line, question, input]);
  if (whole.length <= MAX_VALUE) return whole;
  return input === null || input.value === ''
    ? null
    : encodeButton({ ...value, input: { ...input, value: '' } });
}

/** What a button stands for; null where its value is none of ours. */
export function decodeButton(text: string): ButtonValue | null {
  const read = parse(text);
  if (!Array.isArray(read)) return null;
  const [line, question = null, input = null]: readonly unknown[] = read;
  if (typeof line !== 'string' || !(question === null || typeof question === 'string')) return null;
  return input === null || isInput(input) ? { line, question, input } : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isInput(value: unknown): value is ActionInput {
  return (
    typeof value === 'object' &&
    value !== null &&
    'option' in value &&
    typeof value.option === 'string' &&
    'label' in value &&
    typeof value.label === 'string' &&
    'maxLength' in value &&
    typeof value.maxLength === 'number' &&
    'value' in value &&
    typeof value.value === 'string'
  );
}
