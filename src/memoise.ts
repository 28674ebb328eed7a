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
