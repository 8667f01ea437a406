/** The part of a hash that a table goes by: 96 bits. */
export type Words = readonly [number, number, number];

/** 96 bits of a hash -> a number from 0 to 2^53, in typed arrays: some 30 bytes an entry. What has no end is for a `SpillTable`. */
export class CompactTable {
  #keys = new Uint32Array(3 * 1024);
  #values = new Float64Array(1024).fill(-1);
  #size = 0;

  /** `key` is at least 24 hex digits; `sha256:` in front of them is skipped. */
  get(key: string): number | undefined {
    return this.getAt(wordsOf(key));
  }

  getAt(words: Words): number | undefined {
    const value = this.#values[this.#slotOf(words)]!;
    return value < 0 ? undefined : value;
  }

  /** Sets or replaces the value of a key. */
  set(key: string, value: number): void {
    this.setAt(wordsOf(key), value);
  }

  setAt(words: Words, value: number): void {
    if ((this.#size + 1) * 10 > this.#values.length * 7) this.#grow();
    this.#put(words, value);
  }

  get size(): number {
    return this.#size;
  }

  /** Bytes that it takes. */
  get held(): number {
    return this.#keys.byteLength + this.#values.byteLength;
  }

  /** All entries in the order of their keys. */
  *sorted(): Generator<readonly [Words, number]> {
    const slots = new Uint32Array(this.#size);
    let filled = 0;
    for (let slot = 0; slot < this.#values.length; slot++)
      if (this.#values[slot]! >= 0) slots[filled++] = slot;
    const keys = this.#keys;
    slots.sort(
      (a, b) =>
        keys[a * 3]! - keys[b * 3]! ||
        keys[a * 3 + 1]! - keys[b * 3 + 1]! ||
        keys[a * 3 + 2]! - keys[b * 3 + 2]!,
    );
    for (const slot of slots) yield [wordsIn(keys, slot), this.#values[slot]!];
  }

  #put(words: Words, value: number): void {
    const slot = this.#slotOf(words);
    if (this.#values[slot]! < 0) this.#size++;
    this.#keys.set(words, slot * 3);
    this.#values[slot] = value;
  }

  #slotOf(words: Words): number {
    const mask = this.#values.length - 1;
    for (let slot = words[0] & mask; ; slot = (slot + 1) & mask) {
      if (this.#values[slot]! < 0) return slot;
      const at = slot * 3;
      if (this.#keys[at] === words[0] && this.#keys[at + 1] === words[1] && this.#keys[at + 2] === words[2])
        return slot;
    }
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.#values];
    this.#keys = new Uint32Array(keys.length * 2);
    this.#values = new Float64Array(values.length * 2).fill(-1);
    this.#size = 0;
    for (let slot = 0; slot < values.length; slot++) {
      if (values[slot]! >= 0) this.#put(wordsIn(keys, slot), values[slot]!);
    }
  }
}

function wordsIn(keys: Uint32Array, slot: number): Words {
  return [keys[slot * 3]!, keys[slot * 3 + 1]!, keys[slot * 3 + 2]!];
}

/** The words of a key: at least 24 hex digits; `sha256:` in front of them is skipped. */
export function wordsOf(key: string): Words {
  const start = key.startsWith('sha256:') ? 7 : 0;
  const word = (index: number) => Number.parseInt(key.slice(start + index * 8, start + index * 8 + 8), 16);
  return [word(0), word(1), word(2)];
}
