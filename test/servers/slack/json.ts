/** An object as JSON has it. */
export type Json = Readonly<Record<string, unknown>>;

/** Whether it is an object of JSON and not a list. */
export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object, or an empty one. */
export function toJson(value: unknown): Json {
  return isJson(value) ? value : {};
}

/** The list, or an empty one. */
export function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The text, or an empty one. */
export function toText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** What was sent as JSON, alone or inside a form's field; undefined where it is none. */
export function parseJson(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}
