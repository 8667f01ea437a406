import type { Page, Source } from '../../model/page.ts';
import { loadIntakes } from './intake-record.ts';

/** The sources that intakes have named, and a lookup that always gives one. */
export interface SourceBook {
  readonly sources: readonly Source[];
  of(page: Page): Source;
}

/** Reads the sources from the intakes of an output folder; a page of an unnamed source gets one that says nothing but its id. */
export function openSourceBook(intakeFolder: string): SourceBook {
  const byId = new Map<string, Source>();
  for (const { sources } of loadIntakes(intakeFolder))
    for (const source of sources) byId.set(source.source_id, source);
  return {
    sources: [...byId.values()],
    of(page) {
      const { source_id } = page;
      const kind = page.url === null ? 'files' : 'portal';
      return (
        byId.get(source_id) ?? {
          source_id,
          name: source_id,
          home_url: null,
          province: null,
          district: null,
          kind,
        }
      );
    },
  };
}
