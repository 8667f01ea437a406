import { z } from 'zod';

/** A cleaned page: what the article says, parted from what the portal puts around it. */
export const articleSchema = z.object({
  /** Hash of address (or origin): stable over versions. */
  article_id: z.string(),
  page_id: z.string(),
  source_id: z.string(),
  url: z.string().nullable(),
  origin: z.string(),
  title: z.string().nullable(),
  lead: z.string().nullable(),
  /** NFC, paragraphs parted by one newline; starts with the lead. Title, captions and byline are not in it. */
  body: z.string(),
  captions: z.array(z.string()),
  author: z.string().nullable(),
  author_office: z.string().nullable(),
  section: z.string().nullable(),
  /** ISO date that the page or its own text states; never a page clock or the crawl date. */
  published_on: z.string().nullable(),
  published_edtf: z.string().nullable(),
  /** Text that names the portal's unit (banner, footer, site name), for the resolution of `place`. */
  portal_text: z.string().nullable(),
  language: z.string(),
  views: z.number().int().nullable(),
  /** `sha256:` + hex of the folded body. */
  content_hash: z.string(),
  /** What cleaning decided and why (decoding, lead, dates left aside): `code: detail`. */
  notes: z.array(z.string()),
});
export type Article = z.infer<typeof articleSchema>;
