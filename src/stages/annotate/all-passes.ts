import { citationPasses } from './citations/citation-passes.ts';
import { eventPasses } from './events/event-passes.ts';
import { figurePasses } from './numbers/figure-passes.ts';
import { officialPasses } from './officials/official-passes.ts';
import type { Pass } from './pass.ts';

/** Every pass in the order in which it runs; a pass sees the mentions of those before it. */
export const allPasses: readonly Pass[] = [
  ...figurePasses,
  ...officialPasses,
  ...citationPasses,
  ...eventPasses,
];
