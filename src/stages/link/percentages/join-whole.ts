import type { MeasureContext } from '../measures/measure-context.ts';
import { endingWith } from '../measures/trim-phrase.ts';
import type { Member } from './member.ts';
import type { Behind } from './read-behind.ts';

/** `nữ chiếm 30% số cấp ủy viên` measures `nữ trong số cấp ủy viên`; `luân chuyển đạt 10% cán bộ` what it says, `luân chuyển cán bộ`. */
export function joinWhole(context: MeasureContext, member: Member, measured: string, behind: Behind): string {
  if (isOwned(context, member, measured, behind)) return `${measured}: ${behind.phrase}`;
  const joint = measured === '' ? undefined : jointOf(context, member, measured, behind);
  return [measured, joint, behind.phrase].filter(Boolean).join(' ');
}

/** `Cấp ủy khóa mới có 25% | là nữ`, `Cấp ủy cơ sở có 18% | cán bộ trẻ`: what stands before the value has what stands behind it. */
export function isOwned(
  context: MeasureContext,
  { left, right, value }: Member,
  measured: string,
  behind: Behind,
): boolean {
  if (measured === '' || behind.phrase === '' || value.values.change !== null) return false;
  const [copula] = context.tokens(right);
  const has = endingWith(context, 'having-cue', left) !== undefined && behind.population !== null;
  return has || (copula !== undefined && context.at('copula-cue', copula.start) !== undefined);
}

/** The word that a part has to its whole, where the text has only the figure between them. */
function jointOf(
  context: MeasureContext,
  { left, value }: Member,
  measured: string,
  behind: Behind,
): string | undefined {
  if (behind.span === null || behind.population === null || value.values.change !== null) return undefined;
  const { start } = behind.span;
  if (context.at('phrase-joint', start) !== undefined) return undefined;
  const verb = endingWith(context, 'phrase-tail', left)?.values;
  // `Tỷ lệ bao phủ là | 86,9% dân số`
  const leads =
    verb?.level === true || verb?.equal === true || endingWith(context, 'copula-cue', left) !== undefined;
  const whole = leads
    ? (context.at('phrase-whole', start) ?? context.at('bound-noun', start))?.values.of
    : undefined;
  // `68 thôn được công nhận lại, đạt 87% | thôn của toàn huyện`
  const [noun] = context.tokens(behind.span);
  const isSame = noun !== undefined && measured.toLowerCase().startsWith(`${noun.fold} `);
  return verb?.of ?? whole ?? (isSame ? verb?.among : undefined);
}
