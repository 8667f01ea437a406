/** Takes bytes from a stream of chunks in portions of the taker's choice. */
export class ByteQueue {
  readonly #source: AsyncIterator<Buffer>;
  #held: Buffer = Buffer.alloc(0);
  #done = false;

  constructor(source: AsyncIterable<Buffer>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** Nothing is left of what was read so far. */
  get isEmpty(): boolean {
    return this.#held.length === 0;
  }

  /** The stream has ended. */
  get isDone(): boolean {
    return this.#done;
  }

  /** The next `length` bytes; fewer only where the stream ends. */
  async take(length: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    let missing = length;
    while (missing > 0 && (this.#held.length > 0 || (await this.#more()))) {
      const part = this.#held.subarray(0, missing);
      this.#held = this.#held.subarray(part.length);
      missing -= part.length;
      parts.push(part);
    }
    return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
  }

  /** Bytes up to and with `mark`; null when it does not come within `limit` bytes. */
  async takeThrough(mark: string, limit: number): Promise<Buffer | null> {
    for (;;) {
      const at = this.#held.indexOf(mark);
      if (at >= 0 && at <= limit) return this.take(at + mark.length);
      if (this.#held.length > limit || !(await this.#more())) return null;
    }
  }

  /** Passes over bytes without keeping them; tells how many there were. */
  async skip(length: number): Promise<number> {
    let left = length;
    while (left > 0 && (this.#held.length > 0 || (await this.#more()))) {
      const part = Math.min(left, this.#held.length);
      this.#held = this.#held.subarray(part);
      left -= part;
    }
    return length - left;
  }

  /** Passes over CR and LF. */
  async skipLineEnds(): Promise<void> {
    for (;;) {
      let at = 0;
      while (this.#held[at] === 13 || this.#held[at] === 10) at++;
      this.#held = this.#held.subarray(at);
      if (this.#held.length > 0 || !(await this.#more())) return;
    }
  }

  async #more(): Promise<boolean> {
    if (this.#done) return false;
    const next = await this.#source.next();
    if (next.done) {
      this.#done = true;
      return false;
    }
    this.#held = this.#held.length === 0 ? next.value : Buffer.concat([this.#held, next.value]);
    return true;
  }
}
