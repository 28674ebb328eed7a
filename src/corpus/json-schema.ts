import { z } from 'zod';
import { fileSchemas } from './schema.ts';

/** The folder of the JSON Schemas, within the corpus folder. */
export const SCHEMA_FOLDER = 'schema';

/** The JSON Schema of each corpus file, by the name of its own file: what an editor needs to complete and check the YAML. */
export function createJsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(fileSchemas).map(([file, schema]) => [schemaName(file), toText(file, schema)]),
  );
}

function schemaName(file: string): string {
  const name = file === 'sources/<id>.yaml' ? 'source' : file.replace(/\.yaml$/u, '');
  return `${name}.schema.json`;
}

function toText(file: string, schema: z.ZodType): string {
  const { $schema, ...content } = z.toJSONSchema(schema, { io: 'input' });
  return `${JSON.stringify({ $schema, title: `Evenkey corpus: ${file}`, ...content }, null, 2)}\n`;
}
