import type { Block } from './block.ts';
import type { Byline } from './parse-byline.ts';

/** The byline that won, with the blocks that are bylines and so no text. */
export interface FoundAuthor {
  readonly author: string | null;
  readonly office: string | null;
  readonly bylines: ReadonlySet<Block>;
  readonly notes: readonly string[];
}

/** What a byline is worth by where it stands, the best first. */
export const bylineScores = {
  /** A label on the last line; each line between it and the end takes a tenth away. */
  labelAtEnd: 10,
  creditRow: 9.6,
  labelInOwnBox: 9.5,
  label: 9,
  labelInPart: 8.5,
  /** `Theo Lê Hoàng Oanh` in the writer's own box. */
  sourceInOwnBox: 8.2,
  ownBox: 8,
  /** Two letters in the writer's box may stand for the portrait. */
  initialsInOwnBox: 7.8,
  marked: 7.6,
  partOfOwnBox: 7.5,
  nameAtEnd: 6,
  /** An office is asked for only where no byline has one. */
  office: 6,
  nameAtHead: 5.5,
  /** Initials say less than the name that may stand over the text. */
  initialsAtEnd: 5.2,
  /** Who put a text on the site counts for less than whoever signs it, and for more than an account in the metadata. */
  poster: 5.1,
  metadata: 5,
  besideStamp: 4.5,
  beside: 4,
} as const;

interface Offer extends Byline {
  readonly score: number;
}

const initialsOnly = /^(?:\p{Lu}\p{Ll}?\.?){1,5}$/u;

/** `H.A`, `T.Tr`. */
export function isInitials(name: string | null): boolean {
  return initialsOnly.test(name ?? '');
}

/** The bylines of a page as they are found. */
export class BylineOffers {
  /** Blocks that are bylines. */
  readonly blocks: Set<Block>;
  readonly #offers: Offer[] = [];

  constructor(blocks: Iterable<Block>) {
    this.blocks = new Set(blocks);
  }

  add(byline: Byline, score: number): void {
    const most = byline.poster === true ? bylineScores.poster : score;
    this.#offers.push({ ...byline, score: Math.min(score, most) });
  }

  addName(author: string, score: number): void {
    this.add({ author, office: null, labelled: false }, score);
  }

  /** A line that is an office alone. */
  addOffice(office: string, block: Block): void {
    this.blocks.add(block);
    this.add({ author: null, office, labelled: false }, bylineScores.office);
  }

  /** The best offer whose writer is not the site itself. */
  settle(isSite: (name: string) => boolean): FoundAuthor {
    const ranked = this.#offers.toSorted((a, b) => b.score - a.score);
    const winner = ranked.find(({ author }) => author !== null && !isSite(author));
    return {
      author: winner?.author ?? null,
      office: winner?.office ?? ranked.find(({ office }) => office !== null)?.office ?? null,
      bylines: this.blocks,
      notes: ranked
        .slice(0, 4)
        .map(({ author, office, score }) => `author: ${author ?? office ?? '-'} ${score.toFixed(1)}`),
    };
  }
}
