import { z } from 'zod';
import { parseSelector } from './selector.ts';

const selector = z
  .string()
  .min(1)
  .max(500)
  .refine((text) => parseSelector(text) !== null, {
    error: 'a selector of tags, #ids, .classes and [attributes], parted by blanks, ">" or ","',
  });
const day = z.iso.date({ error: 'a day such as "2021-06-30"' });

/** The parts of a page that a profile can name; what it doesn't name is found by the general rules. */
export const profileParts = ['title', 'body', 'date', 'author'] as const;

const layoutSchema = z
  .strictObject({
    /** First and last day on which pages of this layout were fetched, Vietnamese time; open where left out. */
    valid_from: day.optional(),
    valid_until: day.optional(),
    title: selector.optional(),
    /** One box or several; what they hold is still cleaned by the general rules. */
    body: selector.optional(),
    date: selector.optional(),
    author: selector.optional(),
    /** Boxes that are no text of the article, wherever they stand. */
    drop: z.array(selector).max(30).default([]),
  })
  .refine(({ drop, ...parts }) => drop.length > 0 || profileParts.some((part) => parts[part] !== undefined), {
    error: 'at least one of title, body, date, author and drop',
  })
  .refine(({ valid_from, valid_until }) => !(valid_from! > valid_until!), {
    error: 'a valid_until that is not before valid_from',
  });

/** One layout of a site: selectors for what the general rules can't tell, and the days on which they hold. */
export type SiteLayout = z.infer<typeof layoutSchema>;

/** The layouts that a site has had; no day has two. */
export const siteProfileSchema = z
  .array(layoutSchema)
  .min(1)
  .max(50)
  .refine((layouts) => !overlap(layouts), { error: 'layouts of which no two hold on one day' });

function overlap(layouts: readonly SiteLayout[]): boolean {
  const spans = layouts
    .map(({ valid_from, valid_until }) => ({ from: valid_from ?? '', until: valid_until ?? '9999' }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  return spans.some(({ from }, at) => at > 0 && spans[at - 1]!.until >= from);
}
