import { isJson, type Json } from './json.ts';

/** Which text objects a place takes: https://docs.slack.dev/reference/block-kit/composition-objects/text-object */
export type TextType = 'plain_text' | 'mrkdwn';

/** Both kinds of text. */
export const ANY_TEXT: readonly TextType[] = ['plain_text', 'mrkdwn'];

/** Only text without marks. */
export const PLAIN: readonly TextType[] = ['plain_text'];

/** What Slack would say of a text object: its kind, that it is not empty, and its length. */
export function checkText(
  value: unknown,
  path: string,
  max: number,
  types: readonly TextType[],
): readonly string[] {
  if (!isJson(value)) return [`must be a text object [json-pointer:${path}]`];
  const known = types.some((type) => type === value['type']);
  if (!known) return [`unsupported type: ${String(value['type'])} [json-pointer:${path}/type]`];
  return [...checkString(value['text'], `${path}/text`, max), ...checkFields(value, path)];
}

function checkFields(value: Json, path: string): readonly string[] {
  const allowed = value['type'] === 'mrkdwn' ? ['type', 'text', 'verbatim'] : ['type', 'text', 'emoji'];
  return Object.keys(value)
    .filter((key) => !allowed.includes(key))
    .map((key) => `additional property "${key}" [json-pointer:${path}]`);
}

/** What Slack would say of a string that must be there. */
export function checkString(value: unknown, path: string, max: number): readonly string[] {
  if (typeof value !== 'string') return [`must be a string [json-pointer:${path}]`];
  if (value.length === 0) return [`must be more than 0 characters [json-pointer:${path}]`];
  return value.length > max ? [`must be less than ${max + 1} characters [json-pointer:${path}]`] : [];
}

/** The same for a string that may be absent. */
export function checkOptional(value: unknown, path: string, max: number): readonly string[] {
  return value === undefined ? [] : checkString(value, path, max);
}

/** A list with so many items. */
export function checkCount(value: unknown, path: string, min: number, max: number): readonly string[] {
  if (!Array.isArray(value)) return [`must be an array [json-pointer:${path}]`];
  if (value.length < min) return [`must have at least ${min} items [json-pointer:${path}]`];
  return value.length > max ? [`no more than ${max} items allowed [json-pointer:${path}]`] : [];
}
