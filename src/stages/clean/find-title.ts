import { holds } from '../../markup/query-markup.ts';
import { hasWords, linkShare, type MarkupBlock } from './block.ts';
import { titlesOf } from './declared-titles.ts';
import type { Region } from './find-region.ts';
import { foldLine, wordsOf, wordsOfFolded } from './fold-line.ts';
import { letterKind } from './letter-kind.ts';
import type { PageCues } from './page-cues.ts';
import { cutStampTail } from './parse-stamp.ts';
import type { PageMetadata } from './read-metadata.ts';
import { scoreForm } from './score-form.ts';

/** The title and where it stands; `index` is null when only the metadata names it. */
export interface FoundTitle {
  readonly text: string;
  readonly index: number | null;
  readonly score: number;
  /** Metadata or the address says the same. */
  readonly agrees: boolean;
  /** Up to three next-best lines. */
  readonly losers: readonly string[];
}

const least = 4;
/** Letters of links that make a menu: four words of it. */
const menuLetters = 30;

/**
 * Ranks the page's lines as titles (`firstProse` is -1 for a page without running text): headings and title boxes, agreement with metadata and address, nearness above the
 * first paragraph; section names, menu words and site names lose. Metadata alone is the last resort.
 */
export function findTitle(
  blocks: readonly MarkupBlock[],
  region: Region,
  firstProse: number,
  metadata: PageMetadata,
  slug: string,
  cues: PageCues,
): FoundTitle | null {
  const { titles: declared, words: declaredWords } = titlesOf(metadata, cues);
  let linked: ReadonlySet<string> | null = null;
  const isLinked = (words: string) => {
    linked ??= new Set(
      blocks.flatMap((block) => (linkShare(block) > 0.8 ? [wordsOfFolded(block.folded)] : [])),
    );
    return linked.has(words);
  };
  const ranked: FoundTitle[] = [];
  const from = Math.max(0, firstProse - 60);
  const until = firstProse < 0 ? 400 : firstProse + 12;
  for (let index = from; index < Math.min(blocks.length, until); index++) {
    const block = blocks[index]!;
    const text = trimTitle(cutStampTail(block.text, cues).text);
    if (text.length < 6 || text.length > 320 || block.teaser || isFurniture(block, cues)) continue;
    const folded = text === block.text ? block.folded : foldLine(text);
    const words = wordsOfFolded(folded);
    const agreement = isBanner(blocks, index, firstProse) ? 0 : agreementWith(words, declaredWords, slug);
    if (agreement === 0 && isText(text)) continue;
    const score =
      agreement +
      scorePlace(block, index, firstProse, region) +
      scoreForm({ block, text, folded, words, agrees: agreement > 0, isLinked }, cues);
    ranked.push({ text, index, score, agrees: agreement > 0, losers: [] });
  }
  // Stable: of equals the upper one.
  ranked.sort((a, b) => b.score - a.score);
  const losers = ranked.slice(1, 4).flatMap((title) => (title.score > 0 ? [title.text] : []));
  const best = ranked[0] === undefined ? null : { ...ranked[0], losers };
  if (best !== null && best.score >= least) return best;
  // Without any sign of Vietnamese over a text that has them `<title>` is the site's: `Bao Song Lam dien tu`.
  const accented = firstProse >= 0 && isAccented(blocks[firstProse]!.text);
  const fallback = declared.find((title) => title.length >= 15 && (!accented || isAccented(title)));
  return fallback === undefined
    ? best
    : { text: trimTitle(fallback), index: null, score: least, agrees: false, losers };
}

function isAccented(text: string): boolean {
  return /[\u00c0-\u1ef9]/.test(text);
}

/** A line that the site's menu or a headline's box parts from the text, neither heading nor title box: the portal's name, which `<title>` says too. */
function isBanner(blocks: readonly MarkupBlock[], index: number, firstProse: number): boolean {
  const { heading, roles, text } = blocks[index]!;
  if (heading > 0 || roles.has('role-title')) return false;
  let links = 0;
  let titled = false;
  for (let at = index + 1; at < firstProse; at++) {
    const block = blocks[at]!;
    links += block.linkLength;
    titled ||= block.roles.has('role-title') && linkShare(block) < 0.5 && hasWords(block.text, 5);
  }
  // A masthead in capitals, where a box named after the headline holds another line under it.
  return links >= menuLetters || (titled && /^\P{Ll}+$/u.test(text));
}

/** A row of cells, or a menu that opens with the word for home; a row of one cell is a line like any other. */
function isFurniture(block: MarkupBlock, cues: PageCues): boolean {
  if (block.row && block.text.includes(' | ')) return true;
  const first = linkShare(block) > 0.8 ? block.runs.find((run) => run.node !== null)?.node : undefined;
  return first != null && cues.is('home', foldLine(first.text.trim()));
}

/** Two sentences are a text, also where no title stands over them. */
function isText(text: string): boolean {
  return text.length > 120 && /[.!?]\s\p{Lu}[^.!?]{20,}$/u.test(text);
}

function scorePlace(block: MarkupBlock, index: number, firstProse: number, region: Region): number {
  const reason = region.dropped.get(block);
  let score = 0;
  if (firstProse < 0) score += 1;
  else if (index <= firstProse) score += Math.max(0, 4 - 0.35 * (firstProse - index));
  else score -= 3 + (index - firstProse);
  if (holds(region.element, block.element)) score += 0.5;
  if (
    reason === 'drop-related' ||
    reason === 'drop-comment' ||
    reason === 'drop-footer' ||
    reason === 'teaser'
  )
    score -= 8;
  else if (reason !== undefined && reason !== 'link') score -= 4;
  return score;
}

function agreementWith(words: string, declared: readonly string[], slug: string): number {
  if (words.length < 8) return 0;
  for (const title of declared) {
    if (title === words) return 7;
    if (
      title.length >= 20 &&
      (words.startsWith(title) || (title.startsWith(words) && words.length > title.length * 0.6))
    )
      return 6;
  }
  if (slug.length >= 12) {
    const plain = unaccented(words);
    if (plain === slug || (plain.length >= 15 && (plain.startsWith(slug) || slug.includes(plain)))) return 6;
  }
  return 0;
}

/** Words of an address's last step, for comparison with unaccented titles; '' when it has none. */
export function slugWords(url: string | null): string {
  if (url === null) return '';
  let path = url
    .replace(/[?#].*$/, '')
    .replace(/\/(?:index|default)\.\w+$/i, '')
    .replace(/\/+$/, '');
  path = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w{2,5}$/, '');
  try {
    path = decodeURIComponent(path);
  } catch {
    // A broken escape: the raw letters are compared.
  }
  return unaccented(wordsOf(path.normalize('NFC'))).replace(/ \d+$/, '');
}

/** Words without tone marks and other diacritics: what an address is written in. */
export function unaccented(words: string): string {
  return words.replace(/đ/g, 'd').normalize('NFD').replace(/\p{M}/gu, '');
}

/** A title as it should stand: no closing full stop, empty brackets or truncation blanks. */
export function trimTitle(text: string): string {
  // Nothing of this stands at the edges of most lines.
  if (letterKind(text.charCodeAt(0)) === 1 && letterKind(text.charCodeAt(text.length - 1)) === 1) return text;
  return text
    .replace(/\s*[([{]\s*[)\]}]\s*$/, '')
    .replace(/(?<!\.)\.$/, '')
    .replace(/^[•»>\s-]+|[\s|»-]+$/g, '')
    .trim();
}
