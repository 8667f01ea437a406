import type { MentionOf } from '../../../model/mentions/mention-kinds.ts';
import type { UnitFrameValues, UnitValues } from '../../../model/mentions/official-mentions.ts';
import type { LexiconEntry } from '../../../model/reference.ts';
import { foldKey } from '../../../text/fold.ts';
import type { MatchView, Normaliser } from '../pass.ts';

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
export const frame: Normaliser = (view): UnitFrameValues | null => {
  const units = view.edges('u').map((edge) => edge.payload as MentionOf<'unit'>);
  const starts = units.filter(({ values }) => values.name !== null).map(({ start }) => start);
  const name = view.word('n')?.replace(/\s+/g, ' ') ?? null;
  return starts.length === 0 && name === null ? null : { count: starts.length, starts, name, type: null };
};

/** Values of a `unit-side` mention: those of its unit; NULL when the unit stands without its name. */
export const side: Normaliser = (view): UnitValues | null => {
  const { values } = view.edge('u')!.payload as MentionOf<'unit'>;
  return values.name === null ? null : values;
};
