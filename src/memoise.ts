import { finish, type Steps } from './steps.ts';

/** A function of an object that is computed once for each object and forgotten with it. */
export function memoise<Key extends object, Value extends object | number>(
  compute: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}

/** A memoised function whose value can also be computed beforehand in steps. */
export interface SteppedMemo<Key, Value> {
  (key: Key): Value;
  readonly inSteps: (key: Key) => Steps<Value>;
}

/** The same of what is computed in steps: at once where it is asked for first, or step by step before that. */
export function memoiseSteps<Key extends object, Value extends object>(
  compute: (key: Key) => Steps<Value>,
): SteppedMemo<Key, Value> {
  const known = new WeakMap<Key, Value>();
  function* inSteps(key: Key): Steps<Value> {
    const computed = known.get(key) ?? (yield* compute(key));
    // It may have been asked for at once meanwhile.
    const value = known.get(key) ?? computed;
    known.set(key, value);
    return value;
  }
  return Object.assign((key: Key) => known.get(key) ?? finish(inSteps(key)), { inSteps });
}
