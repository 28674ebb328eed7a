import { z } from 'zod';

type Schema = z.core.$ZodType;

/** What somebody typed, as a value for a schema to judge: nothing is null or left out, lists are parted by commas or semicolons, maps are "key: value". */
export function readAnswer(schema: Schema, typed: string): unknown {
  const text = typed.trim();
  if (schema instanceof z.ZodNullable) return text === '' ? null : readAnswer(schema.unwrap(), text);
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional)
    return text === '' ? undefined : readAnswer(schema.unwrap(), text);
  if (schema instanceof z.ZodNumber) return text === '' ? undefined : Number(text.replace(/[,_\s]/gu, ''));
  if (schema instanceof z.ZodArray) return readList(text, isId(schema.element) ? /[,;]/u : /;/u);
  if (schema instanceof z.ZodRecord) return readMap(text);
  return text;
}

/** How an answer is to be typed; empty where that goes without saying. */
export function howToAnswer(schema: Schema): string {
  if (schema instanceof z.ZodNullable) return join(howToAnswer(schema.unwrap()), 'nothing if not known');
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional)
    return join(howToAnswer(schema.unwrap()), 'may be left out');
  if (schema instanceof z.ZodEnum) return Object.keys(schema.enum).join(', ');
  if (schema instanceof z.ZodArray)
    return isId(schema.element) ? 'ids, with commas between' : 'with semicolons between';
  return schema instanceof z.ZodRecord ? 'motion: pro, con or neutral; commas between several' : '';
}

// Sentences have commas in them, ids have not.
function isId(schema: Schema): boolean {
  return z.safeParse(schema, 'an-id').success && !z.safeParse(schema, 'a, b').success;
}

function readList(text: string, mark: RegExp): readonly string[] {
  return text
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function readMap(text: string): Readonly<Record<string, string>> {
  const pairs = readList(text, /[,;]/u).map((part) => part.split(/\s*:\s*/u));
  return Object.fromEntries(pairs.map(([key = '', value = '']) => [key, value]));
}

function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('; ');
}
