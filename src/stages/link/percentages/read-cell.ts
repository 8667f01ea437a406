import type { Percentage } from '../../../model/facts.ts';
import type { MentionOf } from '../../../model/mentions/mention-kinds.ts';
import type { Span } from '../../../model/span.ts';
import type { Column } from '../measures/find-columns.ts';
import { isHeaded } from '../measures/is-headed.ts';
import type { MeasureContext } from '../measures/measure-context.ts';
import { phraseText, trimPhrase } from '../measures/trim-phrase.ts';
import type { Basis } from './find-basis.ts';
import type { Member } from './member.ts';

/** What a table says of a percentage that fills one of its cells. */
export interface CellReading {
  readonly indicator: string;
  /** The unit or group of the row, where the column says what is measured. */
  readonly population: string | null;
  /** NULL where the heading names none. */
  readonly basis: Basis | null;
  /** A cell before the figure says by how much it is more or less (`thiếu`, `vượt`); NULL without one. */
  readonly change: Percentage['change'];
  /** Own words for its level: heading and labels. */
  readonly words: readonly Span[];
}

/** Nothing but the figure, its sign and bounds. */
const MOST_BESIDE = 12;

/** A longer line above a table is a paragraph of its own. */
const MOST_CAPTION = 100;

/** The words of a bracket at a heading's end, and a sign of percent at its edge. */
const UNIT = /\s*\([^()]*%[^()]*\)\s*$|\s*%\s*$/u;

/**
 * A percentage that fills a cell: what its row is called is measured (`Tỷ lệ hộ nghèo | 12%`), or what heads its column where the row names a unit or a
 * group (`Xã | Tỷ lệ hộ nghèo`). NULL outside of tables, for a cell with words of its own, and for a row without a name.
 */
export function readCell(context: MeasureContext, { value }: Member): CellReading | null {
  const column = context.columnOf(value.start);
  const [first] = column?.labels ?? [];
  if (column === null || first === undefined) return null;
  if (column.cell.end - column.cell.start > value.end - value.start + MOST_BESIDE) return null;
  if (context.tokens(column.cell).some(({ shape, start }) => shape === 'word' && start >= value.end))
    return null;
  const verb = verbOfRow(context, column);
  const change = verb?.values.change ?? null;
  const basis = verb?.values.basis ?? basisOfHeading(context, column.heading);
  const last = column.labels.findLast((one) => one.start !== verb?.start) ?? first;
  const isPlace = isUnit(context, first);
  const label = isPlace && column.labels.length > 1 ? last : first;
  const measured = [column.heading, column.above].find(
    (span) => span !== null && measures(context, span, isPlace),
  );
  const caption = column.caption !== null && isHeaded(context, column.caption) ? column.caption : null;
  const named = isHeaded(context, label) ? null : (measured ?? (isPlace && label === first ? caption : null));
  const words = [column.heading, ...column.labels];
  if (named == null) {
    const population = isPlace && label !== first ? phraseText(context, first) : null;
    const over = population === null ? captionOver(context, column, label) : '';
    return { indicator: `${over}${textOf(context, label)}`, population, basis, change, words };
  }
  return { indicator: textOf(context, named), population: textOf(context, label), basis, change, words };
}

/** `Cơ cấu kinh tế của huyện (ĐVT: %)` over `Nông nghiệp | 35 | 33`: what the line above a table measures, where its rows do not say it. */
function captionOver(context: MeasureContext, { caption, labels }: Column, label: Span): string {
  if (caption === null || isHeaded(context, label) || labels.some((one) => isHeaded(context, one))) return '';
  const isLong = caption.end - caption.start > MOST_CAPTION;
  return isLong || !isHeaded(context, caption) ? '' : `${textOf(context, caption)}: `;
}

/** `Nữ (yêu cầu 15% trở lên) | thiếu | 0,4%`: a cell that holds nothing but how the figure is to what is required, or to the time before. */
function verbOfRow(context: MeasureContext, { labels }: Column): MentionOf<'cell-change'> | undefined {
  const cell = labels.length > 1 ? labels.at(-1)! : undefined;
  const verb = cell && context.at('cell-change', cell.start);
  return verb?.end === cell?.end ? verb : undefined;
}

/** `Tỷ lệ hộ khá`, or beside a unit any noun (`Hộ khá (%)`): no bare `Tỷ lệ`, no year alone, no plan, no result and nothing that is compared. */
function measures(context: MeasureContext, heading: Span, besideUnit: boolean): boolean {
  if (textOf(context, heading).length < 2) return false;
  const other = ['basis-cue', 'result-head', 'status-cue'].some(
    (kind) => context.within(kind, heading).length > 0,
  );
  const dates = context.within('date', heading);
  const [head] = context.within('phrase-head', heading);
  // `Tỷ lệ hộ nghèo năm 2025` measures, `Tỷ lệ năm 2025` and `Ước năm 2025` do not.
  if (other || (dates.length > 0 && head === undefined)) return false;
  const words = context
    .tokens({ start: head?.end ?? heading.start, end: heading.end })
    .filter(({ start, end }) => !dates.some((date) => date.start <= start && end <= date.end));
  return (besideUnit || head !== undefined) && words.some(({ shape }) => shape === 'word');
}

/** A row of a place or a body of it. */
function isUnit(context: MeasureContext, label: Span): boolean {
  return ['unit', 'unit-bare', 'org'].some((kind) =>
    context.within(kind, label).some(({ start, end }) => start - label.start <= 1 && end >= label.end - 1),
  );
}

/** `So với kế hoạch`, `% kế hoạch`, `So với cùng kỳ`; `Kế hoạch` alone heads the plan's own figures. */
function basisOfHeading(context: MeasureContext, heading: Span): Basis | null {
  const cues = context.within('basis-cue', heading);
  const previous = cues.find(({ values }) => values.basis === 'previous' && values.same === true);
  const compared = cues.find(({ values }) => values.compared === true);
  const found = previous ?? compared ?? cues.find(({ values }) => values.basis === 'previous');
  if (found !== undefined) return found.values.basis;
  const text = context.body.slice(heading.start, heading.end).replace(/\(\s*%\s*\)\s*$/u, '');
  if (cues.length > 0 && /[%/]/u.test(text)) return 'plan';
  return cues.length > 0 || context.within('result-head', heading).length > 0 ? 'share' : null;
}

function textOf(context: MeasureContext, span: Span): string {
  const bare = { start: span.start, end: span.end };
  const unit = UNIT.exec(context.body.slice(span.start, span.end));
  if (unit !== null) bare.end = span.start + unit.index;
  // When it is so is told in columns of its own.
  const [date] = context.within('date', bare);
  if (date !== undefined && date.end === bare.end && date.start > bare.start) bare.end = date.start;
  const trimmed = trimPhrase(context, bare);
  return phraseText(context, trimmed.end > trimmed.start ? trimmed : bare);
}
