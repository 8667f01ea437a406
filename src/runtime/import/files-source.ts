import type { Source } from '../../model/page.ts';

/** The source of what comes from files instead of a portal. */
export const filesSource: Source = {
  source_id: 'files',
  name: 'files',
  home_url: null,
  province: null,
  district: null,
  kind: 'files',
};
