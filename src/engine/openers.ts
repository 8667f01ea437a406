import {
  ASKED_BEFORE,
  isPromising,
  LABELS,
  LABELS_BEFORE,
  labelBit,
  labelWord,
  MORE_ASKED_BEFORE,
  MORE_LABELS,
  MORE_LABELS_BEFORE,
  OPEN_END,
  RULE,
  WIDTH,
} from './cells.ts';
import type { FirstStep, Program } from './program.ts';
import type { Symbols } from './symbols.ts';

/**
 * Rules that one element opens, eight integers to a rule (an opener, see `cells.ts`): what must stand before the element, and the
 * outlook on what stands behind it. Most rules whose first word is there fail at the second, and are told by it without a run.
 */
export type Openers = Int32Array;

/** Gathers the openers of elements; those of an element keep the order in which its rules came. */
export class OpenerTable<Key> {
  readonly #byKey = new Map<Key, Map<number, Int32Array>>();
  readonly #symbols: Symbols;

  constructor(symbols: Symbols) {
    this.#symbols = symbols;
  }

  /** Adds a way in which a rule may begin; several with one element are met where one of them is. */
  add(key: Key, rule: number, { packed }: Program, { next, behind }: FirstStep): void {
    let rules = this.#byKey.get(key);
    if (rules === undefined) this.#byKey.set(key, (rules = new Map()));
    const known = rules.get(rule);
    const opener = known ?? new Int32Array(WIDTH);
    opener[RULE] = rule;
    for (let word = OPEN_END; word <= MORE_LABELS; word++) opener[word]! |= packed.code[WIDTH * next + word]!;
    const free = known !== undefined && !asksBefore(known, 0);
    const asked = free || behind === null ? [] : behind.map((name) => this.#symbols.labels.add(name));
    if (asked.length === 0) opener.fill(0, ASKED_BEFORE, MORE_ASKED_BEFORE + 1);
    for (const label of asked) opener[labelWord(label) - LABELS + ASKED_BEFORE]! |= labelBit(label);
    rules.set(rule, opener);
  }

  keys(): Key[] {
    return [...this.#byKey.keys()];
  }

  entries(): [Key, Openers][] {
    return [...this.#byKey].map(([key, rules]) => [
      key,
      Int32Array.from([...rules.values()].flatMap((opener) => [...opener])),
    ]);
  }
}

/** By the number of the key. */
export function byNumber(table: OpenerTable<number>): readonly (Openers | undefined)[] {
  const list: (Openers | undefined)[] = new Array(Math.max(0, ...table.keys()) + 1).fill(undefined);
  for (const [number, openers] of table.entries()) list[number] = openers;
  return list;
}

/** Whether a rule could match, its first element leading from one cell to another; false is certain. All three are offsets. */
export function opens(
  openers: Openers,
  opener: number,
  cells: Int32Array,
  cell: number,
  after: number,
): boolean {
  return (
    isPromising(openers, opener, cells, after) &&
    (!asksBefore(openers, opener) ||
      ((openers[opener + ASKED_BEFORE]! & cells[cell + LABELS_BEFORE]!) |
        (openers[opener + MORE_ASKED_BEFORE]! & cells[cell + MORE_LABELS_BEFORE]!)) !==
        0)
  );
}

function asksBefore(openers: Openers, opener: number): boolean {
  return (openers[opener + ASKED_BEFORE]! | openers[opener + MORE_ASKED_BEFORE]!) !== 0;
}
