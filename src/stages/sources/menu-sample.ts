/** How often addresses are linked to on the first pages of a site: what most pages repeat is its frame, not its content. */
export interface MenuSample {
  readonly pages: number;
  readonly counts: Readonly<Record<string, number>>;
}

export const emptyMenuSample: MenuSample = { pages: 0, counts: {} };

const maxPages = 30;
const maxKeys = 5000;
const certain = 1000;

/** Adds a page's links; those of a start page count as frame at once. The sample is full after 30 pages. */
export function addToMenuSample(sample: MenuSample, keys: readonly string[], isStart: boolean): MenuSample {
  if (sample.pages >= maxPages && !isStart) return sample;
  const counts = { ...sample.counts };
  let size = Object.keys(counts).length;
  for (const key of keys) {
    if (counts[key] === undefined && size++ >= maxKeys) continue;
    counts[key] = (counts[key] ?? 0) + (isStart ? certain : 1);
  }
  return { pages: sample.pages + 1, counts };
}

/** Whether an address belongs to the frame: on a fifth of the sampled pages, and on three at least. */
export function isInMenu(sample: MenuSample, key: string): boolean {
  return (sample.counts[key] ?? 0) >= Math.max(3, sample.pages / 5);
}
