import type { LegacyFinding } from '../../text/legacy/repair-paragraphs.ts';

/** Notes that tell what text in a legacy encoding was found in a page and what bore it out. */
export function tellFindings(findings: readonly LegacyFinding[]): string[] {
  return findings.map(({ name, paragraphs, good, changed, inFont }) => {
    const font = inFont === 0 ? '' : `, in its font in ${inFont}`;
    return `text-repaired: ${name} in ${paragraphs} paragraphs, ${good} of ${changed} words became syllables${font}`;
  });
}
