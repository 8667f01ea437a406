import type { DateMention } from '../../../../model/mentions/mention-kinds.ts';
import { mentionsOf } from '../../../../model/mentions-of.ts';
import { indexAt } from '../../../../model/span.ts';
import { byStart } from '../collect/collect-holdings.ts';
import type { Holding } from '../holding.ts';
import type { ToldArticle } from '../told-article.ts';

/** Characters between a post and the years in brackets behind it. */
const bracket = 2;

/** `Phó Bí thư Huyện ủy (2010-2018)`, `Chủ tịch UBND xã giai đoạn 2010 - 2013`: the years right behind a post are its own, as is its end (`đến tháng 8/2011`); what ended before the article is past. */
export function settleBracketedYears(
  holdings: readonly Holding[],
  { text, mentions, published }: ToldArticle,
): Holding[] {
  const dates = mentionsOf(mentions, 'date');
  const orgs = mentionsOf(mentions, 'org');
  const posts = byStart(mentions, 'post');
  // `Chính trị viên Tiểu đoàn 8, Trung đoàn 19 (1998-2003)`: behind the body that the post's own is part of.
  const endOf = ({ postEnd }: Holding) => {
    const org = orgs[indexAt(orgs, postEnd + bracket)];
    return org?.start === postEnd + bracket && text[postEnd] === ',' ? org.end : postEnd;
  };
  const sinces = new Set(mentionsOf(mentions, 'since').map(({ end }) => end));
  const saidOf = ({ postAt }: Holding) => posts.get(postAt)?.values.tenure;
  return holdings
    .map((holding) =>
      withYearsBehind(
        holding,
        { end: endOf(holding), past: saidOf(holding) === 'former', now: saidOf(holding) === 'current' },
        dates,
        {
          text,
          published,
          sinces,
        },
      ),
    )
    .map((holding) => withEndBehind(holding, dates, published));
}

/** `end`: behind the words of the post; `past`: one of them says that it is. */
function withYearsBehind(
  holding: Holding,
  { end, past: said, now }: { readonly end: number; readonly past: boolean; readonly now: boolean },
  dates: readonly DateMention[],
  {
    text,
    published,
    sinces,
  }: Pick<ToldArticle, 'text' | 'published'> & { readonly sinces: ReadonlySet<number> },
): Holding {
  const date = dates[indexAt(dates, end - 1) + 1];
  if (date === undefined) return holding;
  const between = text.slice(end, date.start).trim();
  // `trở về làm P (1977 - 1983), Q (1983 - 1989)`: of each its own, whatever dates them all.
  if (holding.held_from != null && between !== '(') return holding;
  const isClosed = text[date.end] === ')';
  const form = date.values.forms[0] ?? '';
  const opened = isClosed && sinces.has(date.start - 1) && /^\([^(),;.]{0,7}$/u.test(between);
  const told = between === '' || opened || (between === '(' && isClosed);
  if (!told) return holding;
  const since =
    /^(\d{4}(?:-\d\d)?)\/\.\.$/.exec(form)?.[1] ?? (opened ? /^\d{4}(?:-\d\d)?$/.exec(form)?.[0] : undefined);
  const isOld = published !== null && since !== undefined && since.slice(0, 4) < published.slice(0, 4);
  // `được bầu làm P (từ tháng 5/2016)`: it has lasted since, however long ago that was, also at the end of a list of what somebody was.
  if (
    since !== undefined &&
    (holding.tenure === null ||
      (holding.tenure === 'former' && !said) ||
      (holding.tenure === 'incoming' && isOld))
  )
    return { ...holding, held_from: since, tenure: 'current', begun: false };
  const [from, to] = /^(\d{4})\/(\d{4})$/.exec(form)?.slice(1) ?? [];
  if (from === undefined || to === undefined) return holding;
  const isOpen = holding.tenure === null || (holding.tenure === 'current' && !now);
  const past = published !== null && to < published.slice(0, 4) && isOpen;
  return { ...holding, held_from: from, held_to: to, tenure: past ? 'former' : holding.tenure };
}

function withEndBehind(holding: Holding, dates: readonly DateMention[], published: string | null): Holding {
  const date = dates[indexAt(dates, holding.postEnd + 1)];
  if (date?.start !== holding.postEnd + 1 || date.values.kind !== 'deadline' || published === null)
    return holding;
  const form = date.values.forms[0] ?? '';
  const end = /^\d{4}(?:-\d\d)?/.exec(form)?.[0];
  const isPast = end !== undefined && !form.includes('/') && form < published.slice(0, form.length);
  return isPast ? { ...holding, held_to: end, tenure: 'former', begun: false, unended: false } : holding;
}
