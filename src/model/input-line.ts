import { z } from 'zod';

const text = z.string().nullish();

/** One line of a JSON-lines input: an article's HTML or its plain text, with what is known about it. */
export const inputLineSchema = z
  .object({
    origin: z.string().min(1).max(2000).nullish(),
    url: z
      .url({ protocol: /^https?$/, error: 'an http or https address' })
      .max(8000)
      .nullish(),
    title: text,
    /** ISO calendar date; a time after it is dropped. */
    published: z
      .string()
      .transform((value) => value.replace(/T.*$/, ''))
      .pipe(z.iso.date({ error: 'an ISO date such as 2025-07-01' }))
      .nullish(),
    author: text,
    html: text,
    text,
  })
  .refine((line) => Boolean(line.html?.trim() || line.text?.trim()), {
    path: ['html | text'],
    error: 'the article in one of them',
  });
export type InputLine = z.infer<typeof inputLineSchema>;
