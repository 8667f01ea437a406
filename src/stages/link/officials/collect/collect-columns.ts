import type { Tenure } from '../../../../model/facts.ts';
import type { MentionOf } from '../../../../model/mentions/mention-kinds.ts';
import { mentionsOf } from '../../../../model/mentions-of.ts';
import { indexAt, type Span, startingIn } from '../../../../model/span.ts';
import { findColumns } from '../../measures/find-columns.ts';
import type { Holding } from '../holding.ts';
import type { ToldArticle } from '../told-article.ts';
import { byStart, holdingsOf } from './collect-holdings.ts';

/**
 * Posts in the rows of a table whose columns are headed with what its persons leave and what they take up (`Chức vụ cũ | Chức vụ mới`), as
 * those of the one person whom the row names (a table with but one of the two says who they are, no move); and posts that head columns of names
 * (`Xã | Bí thư Đảng ủy | Chủ tịch UBND xã`), as those of the persons who stand in the cells.
 */
export function collectColumns(told: ToldArticle): Holding[] {
  return told.text.includes('|') ? [...collectMoved(told), ...collectHeaded(told)] : [];
}

function collectMoved({ text, paragraphs, mentions }: ToldArticle): Holding[] {
  const heads = mentionsOf(mentions, 'post-column');
  if (!isOf(heads, 'column-before') || !isOf(heads, 'column-after')) return [];
  const columnAt = findColumns(text, paragraphs);
  const names = mentionsOf(mentions, 'name').filter(({ values }) => !values.given);
  const posts = byStart(mentions, 'post');
  const tenureAt = (at: number): Tenure | null => {
    const heading = columnAt(indexAt(paragraphs, at), at)?.heading;
    const row = heading && paragraphs[indexAt(paragraphs, heading.start)];
    const told = row ? startingIn(heads, row) : [];
    if (heading === undefined || !isOf(told, 'column-before') || !isOf(told, 'column-after')) return null;
    const [head] = startingIn(told, heading);
    return head === undefined ? null : head.values.class === 'column-before' ? 'outgoing' : 'incoming';
  };
  return mentionsOf(mentions, 'posts').flatMap((list) => {
    const tenure = tenureAt(list.start);
    const row: Span = paragraphs[indexAt(paragraphs, list.start)]!;
    const [name, ...others] = startingIn(names, row);
    if (tenure === null || name === undefined || others.length > 0) return [];
    const listed = list.values.starts.map((start) => posts.get(start)!);
    return holdingsOf(list, name, listed, null, tenure);
  });
}

/** A cell is a name's with a form of address, and nothing else. */
const longestAddress = 12;

function collectHeaded({ text, paragraphs, mentions }: ToldArticle): Holding[] {
  const lists = mentionsOf(mentions, 'posts');
  const posts = byStart(mentions, 'post');
  const units = mentionsOf(mentions, 'unit').filter(({ values }) => values.name !== null);
  const columnAt = findColumns(text, paragraphs);
  const isWhole = ({ start, end }: Span, cell: Span) => start === cell.start && end === cell.end;
  return mentionsOf(mentions, 'name').flatMap((name) => {
    const column = columnAt(indexAt(paragraphs, name.start), name.start);
    if (column === null || name.end !== column.cell.end || name.start - column.cell.start > longestAddress)
      return [];
    const list = lists[indexAt(lists, column.heading.start)];
    if (list === undefined || !isWhole(list, column.heading)) return [];
    const listed = list.values.starts.map((start) => posts.get(start)!);
    // It is told where the name stands, and of the unit that the row names.
    const { start, end } = name;
    const [unit, ...others] = startingIn(units, paragraphs[indexAt(paragraphs, start)]!);
    const of = unit === undefined || others.length > 0 ? {} : unitOf(unit);
    return holdingsOf(list, name, listed, null, null).map((holding) => ({
      ...holding,
      ...(holding.unit === null ? of : {}),
      start,
      end,
      postAt: start,
      postEnd: end,
    }));
  });
}

function unitOf({ values }: MentionOf<'unit'>): Pick<Holding, 'unit' | 'unitType'> {
  return { unit: values.name, unitType: values.type ?? null };
}

const isOf = (heads: readonly MentionOf<'post-column'>[], kind: string) =>
  heads.some(({ values }) => values.class === kind);
