/**
 * Keeps what a pure function of a string gave, up to `limit` strings at once; hostile input must not grow the process, so the
 * store starts afresh when it is full. Strings of more than 200 characters are not worth keeping.
 */
export function memoize<Value>(limit: number, work: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = work(key);
    if (key.length > 200) return value;
    if (known.size >= limit) known.clear();
    known.set(key, value);
    return value;
  };
}
