/** Freezes plain data through and through, in place, and gives it back. */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
  return value;
}

/** A map from ids to frozen values that refuses every change, as a frozen object does. */
export function frozenMap<Value>(entries: Iterable<readonly [string, Value]>): ReadonlyMap<string, Value> {
  const map = new Map<string, Value>();
  for (const [id, value] of entries) map.set(id, deepFreeze(value));
  const refuse = () => {
    throw new TypeError('the corpus is frozen: load another one instead of changing it');
  };
  return Object.freeze(Object.assign(map, { set: refuse, delete: refuse, clear: refuse }));
}
