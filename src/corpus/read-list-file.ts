import { z } from 'zod';
import { parseYaml } from './parse-yaml.ts';
import type { FileReading } from './read-file.ts';
import {
  type Content,
  mergeReadings,
  type Noun,
  type Reading,
  readEntry,
  readList,
  unreadable,
} from './reading.ts';

/** Reads a file whose content is a list of entries. */
export function readListFile<Item extends z.ZodType>(
  file: FileReading | undefined,
  schema: z.ZodArray<Item>,
  noun: Noun,
): Reading<z.output<Item>> {
  return readContent(file, noun, (content) => {
    const items = z.array(z.unknown()).min(1).safeParse(content.value);
    const whole = { word: 'file', kinds: noun.kinds };
    if (!items.success) return { ...readEntry(schema, whole, content, content.value, []), entries: [] };
    return readList(schema.element, noun, content, items.data);
  });
}

/** Reads a file with whatever reads its content; where there is none, tells what is therefore not known. */
export function readContent<Value>(
  file: FileReading | undefined,
  noun: Noun,
  read: (content: Content) => Reading<Value>,
): Reading<Value> {
  if (file === undefined || file.text === null) return unreadable(noun, null, file?.problems ?? []);
  const parsed = parseYaml(file.name, file.text);
  if (!parsed.ok) return unreadable(noun, file.text, [...file.problems, ...parsed.problems]);
  return mergeReadings([{ entries: [], problems: file.problems, unread: [] }, read(parsed)]);
}
