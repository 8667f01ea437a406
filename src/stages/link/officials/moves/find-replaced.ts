import type { MentionOf, NameMention } from '../../../../model/mentions/mention-kinds.ts';
import { indexAt } from '../../../../model/span.ts';
import type { VerbScene } from './verb-scene.ts';

/** Who leaves the posts that a verb gives to somebody else. */
export interface Replaced {
  readonly mention: MentionOf<'replaced'>;
  readonly name: NameMention;
}

/** Who is replaced by the persons of a verb, among names by their offset; NULL where nobody is said to be. */
export function findReplaced(scene: VerbScene, names: ReadonlyMap<number, NameMention>): Replaced | null {
  const mention = replacedAt(scene);
  const name = mention && names.get(mention.values.at);
  return mention && name ? { mention, name } : null;
}

function replacedAt({
  verb,
  sentence,
  replaced,
  takeUps,
  text,
}: VerbScene): MentionOf<'replaced'> | undefined {
  // `người kế nhiệm ông Y ở vị trí P là ông X`, `ông X kế nhiệm ông Y ở vị trí P`
  const inside = replaced.find(({ start, end }) => start >= verb.start && end <= verb.end);
  if (inside !== undefined) return inside;
  // `giữ chức P1, … giữ chức P2 thay ông Y`: Y held P2.
  const next = takeUps[indexAt(takeUps, verb.start) + 1]?.start ?? text.length;
  const behind = replaced.find(({ start }) => start >= verb.end && start <= next);
  if (behind !== undefined) return behind;
  // `giữ chức P1 thay ông Y được điều động giữ chức P2`: Y takes P2 up.
  const isFirst = takeUps[indexAt(takeUps, sentence.start - 1) + 1] === verb;
  return isFirst ? replaced.find(({ end, values }) => end <= verb.start && !values.goesOn) : undefined;
}
