import { compileOnce } from './compile-once.ts';
import { foldLine, wordsOf } from './fold-line.ts';
import type { PageCues } from './page-cues.ts';
import type { PageMetadata } from './read-metadata.ts';

/** The titles that a page declares and the words of each. */
export interface DeclaredTitles {
  readonly titles: readonly string[];
  readonly words: readonly string[];
}

const toldOf = compileOnce(() => new WeakMap<PageMetadata, DeclaredTitles>());

/** As `declaredTitles`, told once for all who ask. */
export function titlesOf(metadata: PageMetadata, cues: PageCues): DeclaredTitles {
  const told = toldOf(cues);
  let found = told.get(metadata);
  if (found === undefined) {
    const titles = declaredTitles(metadata, cues);
    found = { titles, words: titles.map(wordsOf) };
    told.set(metadata, found);
  }
  return found;
}

/** Titles that the page declares, without site names; a `<title>` that is the site's name on every page gives none. */
export function declaredTitles(metadata: PageMetadata, cues: PageCues): string[] {
  const sites = metadata.siteNames.map(wordsOf);
  const usable = (title: string) => {
    const words = wordsOf(title);
    const folded = foldLine(title);
    return (
      words.split(' ').length >= 4 &&
      !sites.includes(words) &&
      !cues.has('portal', folded) &&
      !cues.is('generic-title', folded) &&
      !isUnitName(title, folded, cues) &&
      !/^website /.test(folded)
    );
  };
  const parts = metadata.pageTitle.split(/\s+[|–—>-]\s+|\s*(?:[|»]|::)\s*/);
  const heads = [metadata.pageTitle, ...parts].filter((part) => part.length >= 12);
  const all = [...new Set([...metadata.titles.filter(usable), ...heads.filter(usable)])];
  // What another title ends with behind a mark is the site's name: `Tổng kết phong trào thi đua – UBND xã A`.
  // An office before the mark is the site as well: `Ban Nội chính Tỉnh ủy - Kết quả tiếp dân quý II`.
  const offices = all.filter((title) => all.some((other) => isSiteBefore(title, other, cues)));
  const led = (title: string) => offices.some((office) => title.length > office.length);
  return all.filter(
    (title) => !offices.includes(title) && (led(title) || !all.some((other) => isSiteOf(title, other))),
  );
}

/** Whether a title is an office of a few words that another has before a mark and a longer headline, which is no office's name. */
function isSiteBefore(title: string, other: string, cues: PageCues): boolean {
  const tail = other.startsWith(title)
    ? /^\s*[|–—»-]\s+(.+)$/.exec(other.slice(title.length))?.[1]
    : undefined;
  if (tail === undefined || tail.length <= title.length || tail.split(' ').length < 5) return false;
  const isOffice = (text: string) => cues.startLength('office', foldLine(text)) > 0;
  return isOffice(title) && title.split(' ').length <= 6 && !isOffice(tail) && !/\d/.test(title);
}

/** `Xã Hưng Đạo Hạ`, `UBND huyện Tân Kiều`: a unit's name is its portal's on every page; a headline has words in lower case. */
function isUnitName(title: string, folded: string, cues: PageCues): boolean {
  let rest = title.trim();
  for (let length = cues.startLength('office', folded); length > 0; ) {
    rest = rest.slice(length).trim();
    length = cues.startLength('office', foldLine(rest));
  }
  if (rest === title.trim() || title.length > 60 || !/\p{Ll}/u.test(title)) return false;
  return rest === '' || rest.split(' ').every((word) => /^[\p{Lu}\d]/u.test(word));
}

function isSiteOf(title: string, other: string): boolean {
  return (
    other.length > title.length && /[|–—»-]\s*$/.test(other.slice(0, -title.length)) && other.endsWith(title)
  );
}
