import { z } from 'zod';

type Schema = z.core.$ZodType;

/** The schema of what stands under a path; null where the schema knows nothing of it. */
export function schemaAt(schema: Schema, path: readonly PropertyKey[]): Schema | null {
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const child = childOf(unwrap(schema), step);
  return child === null ? null : schemaAt(child, rest);
}

/** What the schema says a key is for; null where it says nothing. */
export function describeKey(schema: Schema, path: readonly PropertyKey[]): string | null {
  const found = schemaAt(schema, path);
  return found === null ? null : (z.globalRegistry.get(found)?.description ?? null);
}

/** The keys that an entry under a path may have. */
export function knownKeys(schema: Schema, path: readonly PropertyKey[]): readonly string[] {
  const found = schemaAt(schema, path);
  const inner = found === null ? null : unwrap(found);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

/** Whether what stands under a path may be left out altogether: an entry of a list or a map, or a key that an entry needn't have. */
export function mayBeLeftOut(schema: Schema, path: readonly PropertyKey[]): boolean {
  const parent = schemaAt(schema, path.slice(0, -1));
  const found = schemaAt(schema, path);
  if (parent === null || found === null || !(unwrap(parent) instanceof z.ZodObject)) return true;
  return z.safeParse(found, undefined).success;
}

function childOf(schema: Schema, step: PropertyKey): Schema | null {
  if (schema instanceof z.ZodObject)
    return Object.hasOwn(schema.shape, step) ? schema.shape[String(step)] : null;
  if (schema instanceof z.ZodArray) return schema.element;
  return schema instanceof z.ZodRecord ? schema.valueType : null;
}

function unwrap(schema: Schema): Schema {
  const wrapped =
    schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault;
  return wrapped ? unwrap(schema.unwrap()) : schema;
}
