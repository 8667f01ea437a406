const FREE = -1;

/**
 * Values by the characters of a stretch of text. Unlike a `Map` it needs no string cut out of the text, to be hashed and forgotten, for
 * every question: of a text's tokens nearly all were met before. Holds at most `limit` stretches of up to `longest` characters; when it
 * is full it starts afresh, so that hostile input cannot grow the process.
 */
export class SpanMap<Value> {
  readonly #limit: number;
  readonly #longest: number;
  /** Numbers of entries by hash, `FREE` none; at least twice as many places as entries. */
  #places = new Int32Array(1 << 10).fill(FREE);
  #hashes: number[] = [];
  #keys: string[] = [];
  #values: Value[] = [];

  constructor(limit: number, longest: number) {
    this.#limit = limit;
    this.#longest = longest;
  }

  /** What was kept for the characters from `start` to `end`. */
  find(text: string, start: number, end: number): Value | undefined {
    if (end - start > this.#longest) return undefined;
    const entry = this.#places[this.#placeOf(text, start, end, hashOf(text, start, end))]!;
    return entry === FREE ? undefined : this.#values[entry];
  }

  /** Keeps a value for the characters from `start` to `end`; longer stretches are not kept. */
  keep(text: string, start: number, end: number, value: Value): void {
    if (end - start > this.#longest) return;
    if (this.#keys.length >= this.#limit) this.#clear();
    const hash = hashOf(text, start, end);
    const place = this.#placeOf(text, start, end, hash);
    if (this.#places[place] !== FREE) {
      this.#values[this.#places[place]!] = value;
      return;
    }
    this.#places[place] = this.#keys.push(text.slice(start, end)) - 1;
    this.#hashes.push(hash);
    this.#values.push(value);
    if (2 * this.#keys.length > this.#places.length) this.#widen();
  }

  /** The place of the stretch, or the free one where it would go. */
  #placeOf(text: string, start: number, end: number, hash: number): number {
    const mask = this.#places.length - 1;
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const entry = this.#places[place]!;
      if (entry === FREE || (this.#hashes[entry] === hash && isAt(this.#keys[entry]!, text, start, end)))
        return place;
    }
  }

  #widen(): void {
    const places = new Int32Array(2 * this.#places.length).fill(FREE);
    const mask = places.length - 1;
    for (const [entry, hash] of this.#hashes.entries()) {
      let place = hash & mask;
      while (places[place] !== FREE) place = (place + 1) & mask;
      places[place] = entry;
    }
    this.#places = places;
  }

  #clear(): void {
    this.#places = new Int32Array(1 << 10).fill(FREE);
    this.#hashes = [];
    this.#keys = [];
    this.#values = [];
  }
}

/** FNV-1a over code units, its bits mixed once more for the low ones, which tell the place. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

function isAt(key: string, text: string, start: number, end: number): boolean {
  if (key.length !== end - start) return false;
  for (let at = 0; at < key.length; at++)
    if (key.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
