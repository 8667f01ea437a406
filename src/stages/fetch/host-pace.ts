/** Waits, ending early (and throwing) when the signal does. */
export type Sleep = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

const maxSlowMs = 30_000;

/** When a host may be asked next. Asking is one at a time: the caller waits for `ready`, asks, and tells `asked`. */
export class HostPace {
  readonly #clock: () => Date;
  readonly #sleep: Sleep;
  #delayMs: number;
  #nextAt = 0;

  constructor(clock: () => Date, sleep: Sleep, delayMs: number) {
    this.#clock = clock;
    this.#sleep = sleep;
    this.#delayMs = delayMs;
  }

  /** The gap between the end of one request and the start of the next. */
  get delayMs(): number {
    return this.#delayMs;
  }

  /** Never less than what robots.txt asks for. */
  atLeast(delayMs: number): void {
    this.#delayMs = Math.max(this.#delayMs, delayMs);
  }

  /** Milliseconds until the host may be asked. */
  get waitMs(): number {
    return Math.max(0, this.#nextAt - this.#clock().getTime());
  }

  async ready(signal?: AbortSignal): Promise<void> {
    const wait = this.waitMs;
    if (wait > 0) await this.#sleep(wait, signal);
  }

  /** A request ended; one that took long is followed by a pause as long, so that a struggling server gets room. */
  asked(milliseconds: number): void {
    const slow = milliseconds > 2000 ? Math.min(milliseconds, maxSlowMs) : 0;
    this.#nextAt = this.#clock().getTime() + Math.max(this.#delayMs, slow);
  }

  /** Leave the host alone for so long. */
  backOff(milliseconds: number): void {
    this.#nextAt = Math.max(this.#nextAt, this.#clock().getTime() + milliseconds);
  }
}
