import type { Page, Source } from '../../model/page.ts';
import type { SiteLayout } from '../../model/site-profile.ts';
import { vietnamDate } from './read-metadata.ts';

/** The layout that a source's profile has for the day on which a page was fetched; null for none. */
export function pickLayout(source: Source | null, page: Page): SiteLayout | null {
  if (source?.profile === undefined) return null;
  const day = vietnamDate(page.fetched_at);
  if (day === null) return null;
  return (
    source.profile.find(
      ({ valid_from = '', valid_until = '9999' }) => valid_from <= day && day <= valid_until,
    ) ?? null
  );
}
