import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createJsonSchemas, SCHEMA_FOLDER } from './json-schema.ts';

/** Writes the JSON Schemas into a corpus folder and gives their paths; rejects where the folder can't be written. */
export async function writeJsonSchemas(folder: string): Promise<readonly string[]> {
  const target = join(folder, SCHEMA_FOLDER);
  await mkdir(target, { recursive: true });
  const written: string[] = [];
  for (const [name, text] of createJsonSchemas()) {
    await writeFile(join(target, name), text);
    written.push(join(target, name));
  }
  return written;
}
