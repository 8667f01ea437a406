import type { Block } from './block.ts';
import type { TextKind } from './clean-text.ts';
import { isCaption } from './find-captions.ts';
import { unaccented } from './find-title.ts';
import { wordsOf } from './fold-line.ts';
import type { LineKind } from './judge-line.ts';
import type { PageCues } from './page-cues.ts';
import { parseByline } from './parse-byline.ts';

/** The lines of a text up to its tail, and what is known of them. */
interface KnownLines {
  readonly lines: readonly Block[];
  readonly kinds: readonly LineKind[];
  readonly kind: TextKind;
  readonly head: number | null;
  readonly title: string | null;
  readonly stamps: ReadonlySet<Block>;
}

/** Parts what is text from captions and from what a pasted page has round it. */
export function sortLines(
  { lines, kinds, kind, head, title, stamps }: KnownLines,
  cues: PageCues,
): { readonly body: Block[]; readonly captions: string[]; readonly fates: Map<Block, string> } {
  const body: Block[] = [];
  const captions: string[] = [];
  const fates = new Map<Block, string>();
  let afterImage = false;
  let afterCaption = false;
  for (const [index, line] of lines.entries()) {
    if (head !== null && (index === head || (index < head && kind === 'pasted'))) {
      fates.set(line, index === head ? 'title' : 'above');
      continue;
    }
    if (kinds[index] === 'image-name' || isUnaccentedName(line.text, title)) {
      fates.set(line, 'image-name');
      afterImage = true;
      continue;
    }
    if ((kinds[index] !== 'text' && kinds[index] !== 'tail') || stamps.has(line)) {
      fates.set(line, stamps.has(line) ? 'stamp' : kinds[index]!);
      continue;
    }
    const shown = { ...line, afterImage };
    afterCaption =
      isCaption(shown, afterCaption, false, cues) || isPastedCaption(line, lines[index - 1], title, cues);
    afterImage = false;
    if (afterCaption) {
      fates.set(line, 'caption');
      captions.push(line.text);
    } else body.push(line);
  }
  return { body, captions, fates };
}

/** The unaccented name of a picture that stands where the picture was: the title's words without marks. */
function isUnaccentedName(text: string, title: string | null): boolean {
  if (!/^[a-z0-9 .,_-]+$/i.test(text) || text.split(' ').length < 4) return false;
  const plain = unaccented(wordsOf(title ?? '')).split(' ');
  const words = wordsOf(text).split(' ');
  return words.filter((word) => plain.includes(word)).length >= words.length * 0.7;
}

/** In a pasted page a caption follows the title repeated as the picture's text, or is a short line without a full stop before a paragraph. */
function isPastedCaption(
  line: Block,
  before: Block | undefined,
  title: string | null,
  cues: PageCues,
): boolean {
  if (line.text.length > 220 || /[.!?:;…]["”]?$/.test(line.text)) return false;
  if (parseByline(line.text, cues)?.labelled === true) return false;
  if (cues.has('photo', line.folded) || isScene(line, cues)) return true;
  return (
    title !== null &&
    before !== undefined &&
    wordsOf(before.text) === wordsOf(title) &&
    // `Chỉ tiêu | Kế hoạch | Thực hiện` heads a table.
    !line.text.includes(' | ') &&
    line.text.split(' ').length >= 5
  );
}

/** `Quang cảnh hội nghị`: what a picture that the copy left out showed. */
function isScene(line: Block, cues: PageCues): boolean {
  return cues.startLength('scene', line.folded) > 0 && line.text.split(' ').length <= 16;
}
