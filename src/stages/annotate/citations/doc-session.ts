import type { Mention } from '../../../model/mention.ts';
import type { DocSessionValues } from '../../../model/mentions/citation-mentions.ts';
import type { UnitValues } from '../../../model/mentions/official-mentions.ts';
import type { LexiconEntry } from '../../../model/reference.ts';
import { fromRoman, toRoman } from '../../../text/roman.ts';
import type { MatchView, Normaliser } from '../pass.ts';

const none = { numbers: [], national: false, level: null, unitType: null, unitName: null };

/** `Trung ương 4 (khóa XII)`, `Hội nghị lần thứ tư BCHTW khóa XII`. */
export const plenum: Normaliser = (view): DocSessionValues | null => {
  const number = ordinalAt(view, 'p');
  if (number === null || number > 20) return null;
  const further = view.words('p').slice(1).map(Number);
  return {
    ...none,
    meeting: 'plenum',
    number,
    numbers: [number, ...further],
    terms: termsOf(view),
    body: (view.word('c') ?? '').replace(/\s+/g, ' '),
  };
};

/** `NQTW4 (khóa XII)`: `c` is one word of letters and the plenum's number. */
export const plenumCode: Normaliser = (view): DocSessionValues | null => {
  const number = ordinalAt(view, 'c');
  return number === null
    ? null
    : { ...none, meeting: 'plenum', number, numbers: [number], terms: termsOf(view), body: '' };
};

/** `Đại hội XIII`, `Đại hội đại biểu toàn quốc lần thứ XIII của Đảng`. */
export const nationalCongress: Normaliser = (view): DocSessionValues | null => {
  const number = ordinalAt(view, 'o');
  if (number === null) return null;
  return {
    ...none,
    meeting: 'congress',
    number,
    terms: [],
    national: true,
    body: congressName(view),
  };
};

/** `Đại hội Đảng bộ huyện Chi Lăng lần thứ XXIII`. */
export const localCongress: Normaliser = (view): DocSessionValues | null => {
  const edge = view.edge('u');
  const unit = edge === null ? null : ((edge.payload as Mention).values as UnitValues);
  const number = ordinalAt(view, 'o');
  if (unit === null && number === null) return null;
  return {
    ...none,
    meeting: 'congress',
    number,
    terms: [],
    level: unit?.level ?? null,
    unitType: unit?.type ?? null,
    unitName: unit?.name ?? null,
    body: congressName(view),
  };
};

/** Terms named in captures `k`, in Roman figures. */
export function termsOf(view: MatchView): string[] {
  return view.words('k').flatMap((word) => {
    const value = fromRoman(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : null);
    return (value === null ? null : toRoman(value)) ?? [];
  });
}

/** A congress as the text names it; none where only its number stands. */
function congressName(view: MatchView): string {
  if (view.word('b') === null) return '';
  const { tokens, text } = view.text;
  const name = text.slice(tokens[view.match.start]!.start, tokens[view.match.end - 1]!.end);
  return name.replace(/\s+/g, ' ');
}

function ordinalAt(view: MatchView, name: string): number | null {
  const entry = view.edge(name)?.payload as LexiconEntry | undefined;
  if (entry !== undefined) return Number(entry.attributes.value);
  const word = view.word(name);
  if (word === null) return null;
  if (/^\d{1,2}$/.test(word)) return Number(word);
  // Symbol of the kind, then of the centre: letters of the notation itself, as in `NQTW4`.
  const code = /^(?:\p{Lu}{2,3})?TW(\d{1,2})$/u.exec(word)?.[1];
  return code === undefined ? fromRoman(word) : Number(code);
}
