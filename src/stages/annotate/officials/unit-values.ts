import type { Mention } from '../../../model/mention.ts';
import type { LexiconEntry } from '../../../model/reference.ts';
import { foldKey } from '../../../text/fold.ts';
import type { MatchView, Normaliser } from '../pass.ts';

/**
 * A unit as the text names it. `type`: its kind written out, NULL after a body. `name`: NULL for `huyện` alone.
 * `level`: tỉnh, huyện, xã, or `city`, which is of the province or the district level as the gazetteer says at the date.
 * Token ranges, half-open, of the whole and of the name (-1 without one), so that wordings of posts can leave it out.
 */
export type UnitValues = {
  readonly type: string | null;
  readonly level: string | null;
  readonly name: string | null;
  readonly start: number;
  readonly end: number;
  readonly nameStart: number;
  readonly nameEnd: number;
  /** Token behind the word for its kind: without a name, what follows it only points (`huyện này`). */
  readonly kindEnd: number;
};

/** Whether what stands before is a name that folds like an abbreviation: `Thu` is one, `ThU` a committee. */
function followsName({ text, match, values }: MatchView): boolean {
  const before = text.tokens[match.start - 1];
  const shorts = ((values.shorts as string | undefined) ?? '').split(' ');
  if (before === undefined) return false;
  const written = text.text.slice(before.start, before.end);
  return !shorts.includes(written) && shorts.some((short) => foldKey(short) === before.fold);
}

/** `Di sản Văn hóa` goes on with a word, not with the commune Văn Hóa: where no kind says that a unit stands here, capitals must. */
function isWord({ values }: MatchView, name: string | null): boolean {
  return values.capitals === true && name !== null && /(?:^|\s)\p{Ll}/u.test(name);
}

/** Values of a `unit` mention. */
export const unit: Normaliser = (view): UnitValues | null => {
  if (followsName(view)) return null;
  const entry = view.edge('t')?.payload as LexiconEntry | undefined;
  const name = view.match.captures.find((capture) => capture.name === 'n');
  const words = view.word('n')?.replace(/\s+/g, ' ') ?? null;
  if (isWord(view, words)) return null;
  return {
    type: entry?.attributes.written ?? null,
    level: entry?.attributes.level ?? null,
    name: words,
    start: view.match.start,
    end: view.match.end,
    nameStart: name?.start ?? -1,
    nameEnd: name?.end ?? -1,
    kindEnd: view.match.captures.find((capture) => capture.name === 't')?.end ?? view.match.end,
  };
};

/** Values of a `unit-frame` mention: where its units stand, or the name of one without its kind; NULL when one stands without a name (`Tại huyện, …`). */
export const frame: Normaliser = (view) => {
  const units = view.edges('u').map((edge) => edge.payload as Mention);
  const starts = units.filter(({ values }) => values.name !== null).map(({ start }) => start);
  const name = view.word('n')?.replace(/\s+/g, ' ') ?? null;
  return starts.length === 0 && name === null ? null : { count: starts.length, starts, name, type: null };
};

/** Values of a `unit-side` mention: those of its unit; NULL when the unit stands without its name. */
export const side: Normaliser = (view) => {
  const { values } = view.edge('u')!.payload as Mention;
  return values.name === null ? null : values;
};
