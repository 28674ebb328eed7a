import { readFileSync } from 'node:fs';
import { isFloat32Array, isUint8Array } from 'node:util/types';
import { deserialize, serialize } from 'node:v8';
import { readBehindDigest, withDigest } from '../digest.ts';
import type { Model } from './learned/classifier.ts';
import type { ReadClaim } from './read-claim.ts';

/** What searching a corpus needs that can be worked out beforehand, to be kept beside it: it takes most of the start. */
export interface PreparedRetrieval {
  /** The version of the corpus. */
  readonly corpus: string;
  readonly claims: readonly ReadClaim[];
  /** What passages are matched by, in the order of the numbers that the claims name them by. */
  readonly features: readonly string[];
  /** How messages are put, in the order of the numbers that the claims and the models name these features by. */
  readonly manners: readonly string[];
  /** What was learned of the field; null where the corpus lists too few questions. */
  readonly field: Model | null;
  readonly safeguard: Model;
  readonly debate: Model;
}

/** What was prepared as bytes: a digest of it and of the program that made it, and what follows in the format of V8. */
export function packRetrieval(prepared: PreparedRetrieval, program: string): Uint8Array {
  return withDigest(serialize(prepared), [program]);
}

/** What was prepared, from bytes that {@link packRetrieval} made for the same program; null for anything else, one bit less included. */
export function unpackRetrieval(bytes: Uint8Array, program: string): PreparedRetrieval | null {
  try {
    const packed = readBehindDigest(bytes, [program]);
    const value: unknown = packed === null ? null : deserialize(packed);
    return isPrepared(value) ? value : null;
  } catch {
    return null;
  }
}

/** The same from a file; null also where it can't be read. */
export function readRetrieval(file: string, program: string): PreparedRetrieval | null {
  try {
    return unpackRetrieval(readFileSync(file), program);
  } catch {
    return null;
  }
}

function isPrepared(value: unknown): value is PreparedRetrieval {
  if (typeof value !== 'object' || value === null || !('corpus' in value)) return false;
  const hasLists = ['claims', 'features', 'manners'].every(
    (key) => key in value && Array.isArray(value[key as keyof typeof value]),
  );
  const hasModels =
    ['safeguard', 'debate'].every((key) => isModel(value[key as keyof typeof value])) &&
    'field' in value &&
    (value.field === null || isModel(value.field));
  return hasLists && hasModels && typeof value.corpus === 'string';
}

function isModel(value: unknown): value is Model {
  if (typeof value !== 'object' || value === null || !('weights' in value) || !('known' in value))
    return false;
  return 'kinds' in value && isFloat32Array(value.weights) && isUint8Array(value.known);
}
