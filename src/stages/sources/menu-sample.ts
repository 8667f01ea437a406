/** How often addresses are linked to on the first articles of a site: what they repeat is its frame, not their content. */
export interface MenuSample {
  readonly pages: number;
  readonly counts: Readonly<Record<string, number>>;
}

export const emptyMenuSample: MenuSample = { pages: 0, counts: {} };

const maxPages = 30;
const maxKeys = 5000;
const certain = 1000;

/** Adds an article's links, or the short ones of a start page, which are frame at once. The sample is full after 30 pages. */
export function addToMenuSample(sample: MenuSample, keys: readonly string[], isStart: boolean): MenuSample {
  if (sample.pages >= maxPages && !isStart) return sample;
  const counts = { ...sample.counts };
  let size = Object.keys(counts).length;
  for (const key of keys) {
    if (counts[key] === undefined && size++ >= maxKeys) continue;
    counts[key] = (counts[key] ?? 0) + (isStart ? certain : 1);
  }
  return { pages: sample.pages + (isStart ? 0 : 1), counts };
}

/** Whether a start page leads to an address in a few words, as menus do to sections. */
export function isInMenuOfStart(sample: MenuSample, key: string): boolean {
  return (sample.counts[key] ?? 0) >= certain;
}

/** Whether an address belongs to the frame: on a fifth of the sampled pages, and on three at least. */
export function isInMenu(sample: MenuSample, key: string): boolean {
  return (sample.counts[key] ?? 0) >= Math.max(3, sample.pages / 5);
}
