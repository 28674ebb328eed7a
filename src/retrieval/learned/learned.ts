import { readFileSync } from 'node:fs';
import { isFloat32Array, isUint8Array } from 'node:util/types';
import { deserialize, serialize } from 'node:v8';
import { readBehindDigest, withDigest } from '../../digest.ts';
import type { Model } from './classifier.ts';

/** Everything that was learned for a corpus, to be kept beside it: learning takes a third of the start. */
export interface Learned {
  /** The version of the corpus. */
  readonly corpus: string;
  /** How many features the corpus's own passages have; those of the examples follow. */
  readonly first: number;
  readonly features: readonly string[];
  /** Null where the corpus lists too few questions. */
  readonly field: Model | null;
  readonly safeguard: Model;
}

/** What was learned as bytes: a digest, and what follows in the format of V8. */
export function packLearned(learned: Learned): Uint8Array {
  return withDigest(serialize(learned));
}

/** What was learned, from bytes that {@link packLearned} made; null for anything else, one bit less included. */
export function unpackLearned(bytes: Uint8Array): Learned | null {
  try {
    const packed = readBehindDigest(bytes);
    const value: unknown = packed === null ? null : deserialize(packed);
    return isLearned(value) ? value : null;
  } catch {
    return null;
  }
}

/** The same from a file; null also where it can't be read. */
export function readLearned(file: string): Learned | null {
  try {
    return unpackLearned(readFileSync(file));
  } catch {
    return null;
  }
}

function isLearned(value: unknown): value is Learned {
  if (typeof value !== 'object' || value === null || !('safeguard' in value) || !('field' in value))
    return false;
  const hasFeatures = 'features' in value && Array.isArray(value.features);
  const isOfCorpus = 'corpus' in value && typeof value.corpus === 'string' && 'first' in value;
  return (
    hasFeatures && isOfCorpus && isModel(value.safeguard) && (value.field === null || isModel(value.field))
  );
}

function isModel(value: unknown): value is Model {
  if (typeof value !== 'object' || value === null || !('weights' in value) || !('known' in value))
    return false;
  return 'kinds' in value && isFloat32Array(value.weights) && isUint8Array(value.known);
}
