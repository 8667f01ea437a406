/** Words of an article's body in the page that was stored; characters are code points of the body, bytes those of the payload. */
export interface ShownPassage {
  readonly char_start: number;
  readonly char_end: number;
  readonly text: string;
  readonly byte_start: number;
  readonly byte_end: number;
  /** The page's own source there, decoded. */
  readonly snippet: string;
}

/** Where an article stands in the archive, and its words in that page. */
export interface ShownSource {
  readonly article_id: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly origin: string;
  readonly fetched_at: string;
  readonly archive_file: string;
  readonly archive_offset: number;
  /** `sha256:` + hex of the payload that the bytes are counted in. */
  readonly digest: string;
  readonly charset: string;
  /** One for each paragraph that the span touches. */
  readonly passages: readonly ShownPassage[];
}
