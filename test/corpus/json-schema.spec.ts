import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createJsonSchemas } from '../../src/corpus/json-schema.ts';
import { writeJsonSchemas } from '../../src/corpus/write-json-schemas.ts';

const COMMITTED = join(process.cwd(), 'corpus/schema');

describe('the JSON Schemas under corpus/schema', () => {
  const schemas = createJsonSchemas();

  test.each([...schemas])('%s is what `npm run schema` writes (run it if this fails)', async (name, text) => {
    expect(await readFile(join(COMMITTED, name), 'utf8')).toBe(text);
  });

  test('are one for each file of a corpus and no more (`npm run schema` writes them)', async () => {
    expect((await readdir(COMMITTED)).toSorted()).toEqual([...schemas.keys()].toSorted());
  });

  test('describe every key, so that an editor can say what it is for', () => {
    const { properties } = JSON.parse(schemas.get('source.schema.json') ?? '{}');
    const { properties: claim } = properties.claims.items;
    const described = [properties, claim].flatMap((keys) => Object.values<{ description?: string }>(keys));
    expect(described.filter(({ description }) => !description)).toEqual([]);
  });

  test('do not ask for keys that have a default', () => {
    const { items } = JSON.parse(schemas.get('names.schema.json') ?? '{}');
    expect(items.required).toEqual(['name', 'kind']);
  });
});

describe('writeJsonSchemas', () => {
  test('writes them into the folder schema of a corpus', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'evenkey-schema-'));
    const written = await writeJsonSchemas(folder);
    expect(written).toContain(join(folder, 'schema', 'source.schema.json'));
    expect(written).toHaveLength(7);
  });
});
