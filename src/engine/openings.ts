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
import { type Listing, listByNumber } from './listing.ts';
import { edgesAlone, type FirstStep } from './program.ts';
import type { CompiledRule, RuleSet } from './rule-set.ts';
import type { Symbols } from './symbols.ts';

/** Openers of one set that one element opens: those from one offset in `openers` up to another. */
export const SET = 0;
export const FROM = 1;
export const TO = 2;
export const OPENING = 3;

/**
 * How the rules of all sets that run over one lattice may begin. There are fifty sets, and each of some hundred words and labels opens
 * rules of one or two of them: in one table all are at hand.
 */
export interface Openings {
  /**
   * Rules that an element opens, eight integers to a rule (an opener, see `cells.ts`): what must stand before the element, and the
   * outlook on what stands behind it. Most rules whose first word is there fail at the second, and are told by it without a run.
   */
  readonly openers: Int32Array;
  /** Openings (see `SET`) by the number of the fold key and of the label. */
  readonly byFold: Listing;
  readonly byLabel: Listing;
  /** By set, openings whose first integer are the bits of traits. */
  readonly byTrait: readonly Int32Array[];
  readonly byPrefix: readonly (readonly PrefixOpening[])[];
}

export interface PrefixOpening {
  readonly prefix: string;
  readonly from: number;
  readonly to: number;
}

/** Gathers how the rules of the sets may begin. All that rules and lexicons name must be numbered by now. */
export function compileOpenings(sets: readonly RuleSet[], symbols: Symbols): Openings {
  const openers: number[] = [];
  const byFold = new Map<number, number[]>();
  const byLabel = new Map<number, number[]>();
  const put = (rules: Iterable<Opener>): [from: number, to: number] => {
    const from = openers.length;
    for (const { words } of rules) openers.push(...words);
    return [from, openers.length];
  };
  const byTrait: Int32Array[] = [];
  const byPrefix: PrefixOpening[][] = [];
  for (const { number, rules } of sets) {
    const { folds, labels, traits, prefixes } = openersOf(rules, symbols);
    for (const [fold, opened] of folds) addTo(byFold, fold, [number, ...put(opened.values())]);
    for (const [label, opened] of labels) addTo(byLabel, label, [number, ...put(opened.values())]);
    byTrait.push(Int32Array.from([...traits].flatMap(([bits, opened]) => [bits, ...put(opened.values())])));
    byPrefix.push(
      [...prefixes].map(([prefix, opened]) => {
        const [from, to] = put(opened.values());
        return { prefix, from, to };
      }),
    );
  }
  return {
    openers: Int32Array.from(openers),
    byFold: listByNumber(byFold, symbols.folds.size),
    byLabel: listByNumber(byLabel, symbols.labels.size),
    byTrait,
    byPrefix,
  };
}

function addTo(lists: Map<number, number[]>, key: number, items: readonly number[]): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [...items]);
  else list.push(...items);
}

/** A way in which a rule may begin, and the labels of which an edge must end before it; NULL where it may stand anywhere. */
interface Opener {
  readonly words: Int32Array;
  asked: Set<number> | null;
}

/** By element and rule; several ways of a rule with one element are met where one of them is. */
type OpenersBy<Key> = Map<Key, Map<number, Opener>>;

function openersOf(rules: readonly CompiledRule[], symbols: Symbols) {
  const folds: OpenersBy<number> = new Map();
  const labels: OpenersBy<number> = new Map();
  const traits: OpenersBy<number> = new Map();
  const prefixes: OpenersBy<string> = new Map();
  for (const rule of rules)
    for (const step of rule.program.first) {
      const { accept } = step;
      if (accept.type === 'fold') addOpener(folds, symbols.folds.find(accept.fold), rule, step, symbols);
      else if (accept.type === 'edge')
        addOpener(labels, symbols.labels.find(accept.class), rule, step, symbols);
      else if (accept.type === 'prefix') addOpener(prefixes, accept.prefix, rule, step, symbols);
      else {
        const bits = symbols.traitsOf(accept.type === 'shape' ? accept.shapes : accept.type);
        addOpener(traits, bits, rule, step, symbols);
      }
    }
  return { folds, labels, traits, prefixes };
}

function addOpener<Key>(
  openers: OpenersBy<Key>,
  key: Key,
  { order, program }: CompiledRule,
  { next, behind }: FirstStep,
  symbols: Symbols,
): void {
  const ofKey = openers.get(key) ?? new Map<number, Opener>();
  openers.set(key, ofKey);
  const opener: Opener = ofKey.get(order) ?? { words: new Int32Array(WIDTH), asked: new Set() };
  ofKey.set(order, opener);
  const { words } = opener;
  words[RULE] = order;
  for (let word = OPEN_END; word <= MORE_LABELS; word++)
    words[word]! |= program.packed.code[WIDTH * next + word]!;
  if (behind === null || !edgesAlone(behind)) opener.asked = null;
  else
    for (const accept of behind)
      if (accept.type === 'edge') opener.asked?.add(symbols.labels.find(accept.class));
  words.fill(0, ASKED_BEFORE, MORE_ASKED_BEFORE + 1);
  for (const label of opener.asked ?? []) words[labelWord(label) - LABELS + ASKED_BEFORE]! |= labelBit(label);
}

/** Whether a rule could match, its first element leading from one cell to another; false is certain. All three are offsets. */
export function opens(
  openers: Int32Array,
  opener: number,
  cells: Int32Array,
  cell: number,
  after: number,
): boolean {
  const asked = openers[opener + ASKED_BEFORE]!;
  const moreAsked = openers[opener + MORE_ASKED_BEFORE]!;
  return (
    isPromising(openers, opener, cells, after) &&
    ((asked | moreAsked) === 0 ||
      ((asked & cells[cell + LABELS_BEFORE]!) | (moreAsked & cells[cell + MORE_LABELS_BEFORE]!)) !== 0)
  );
}
