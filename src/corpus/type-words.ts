/** What a type is called in a problem's message. */
export const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of keys',
  record: 'a map of keys',
};

/** How to turn a value into the type that is wanted; what the key is for where that can't be said. */
export function remedyForType(expected: string, value: unknown, purpose: string): string {
  const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  if (expected === 'string' && plain) return `put quotes around it: "${String(value)}"`;
  if (expected === 'array' && plain) return `write it as a list: [${String(value)}]`;
  if ((expected === 'number' || expected === 'int') && typeof value === 'string')
    return `write digits without quotes, commas or units. ${purpose}`;
  return purpose;
}

/** How to make an id of text that is none; what the key is for where nothing of it can stay. */
export function remedyForId(value: string, purpose: string): string {
  const plain = value
    .normalize('NFKD')
    .replace(/\p{Mn}+/gu, '')
    .toLowerCase();
  const id = plain.replace(/[^a-z0-9]+/gu, '-').replace(/^-+|-+$/gu, '');
  return id === '' ? purpose : `write ${id.slice(0, 60)}. ${purpose}`;
}
