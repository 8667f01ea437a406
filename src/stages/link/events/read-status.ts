import type { MentionOf } from '../../../model/mentions/mention-kinds.ts';
import type { Span } from '../../../model/span.ts';
import type { Act, EventScene, EventStatus } from './event-scene.ts';
import { isInName } from './is-in-name.ts';

/** Whether a move is done, decided or planned; `denied` makes no event. */
export type StatusReading = EventStatus | 'denied';

const readings: Readonly<Record<string, EventStatus>> = {
  'event-done': 'done',
  'event-decided': 'decided',
  'event-planned': 'planned',
  'event-aim': 'planned',
};

/**
 * Reads the nearest word of status before a verb; NULL when there is none. A denial counts only right before the verb or its `được`, `bị`;
 * what somebody leaves a post for (`from`: the verb of leaving) is as sure as the leaving (`thôi giữ chức P để điều động giữ chức Q`).
 */
export function readStatus(scene: EventScene, act: Act, from: Act | null): StatusReading | null {
  if (nothings.some((is) => is(scene, act))) return 'denied';
  if (isPending(scene, act)) return 'planned';
  const isAt = (end: number) => end <= act.start && scene.text.slice(end, act.start).trim() === '';
  const cue = scene
    .mentions('event-status')
    .find((mention) => isAt(mention.end) && !isInName(scene, cueOf(mention)));
  if (cue === undefined) return isNorm(scene, act) ? 'planned' : null;
  if (cue.values.class === 'event-aim' && from !== null && cue.start >= from.end) return null;
  const reading = readings[cue.values.class];
  if (reading !== undefined) return reading === 'planned' && isGranted(scene, act) ? 'decided' : reading;
  const voice = scene.mentions('event-voice').find((mention) => isAt(mention.end));
  const gap = scene.text.slice(cue.values.cueEnd, voice?.start ?? act.start);
  return gap.trim() === '' ? 'denied' : null;
}

const cueOf = ({ start, values }: MentionOf<'event-status'>): Span => ({ start, end: values.cueEnd });

/** What makes no event whatever stands before the verb. */
const nothings = [
  isRate,
  isPurpose,
  isMembership,
  isStructure,
  isRumour,
  isOfSession,
  isOfBody,
  isElsewhere,
  isBound,
];

/** `bác bỏ tin mình bị khai trừ Đảng`. */
function isRumour(scene: EventScene, act: Act): boolean {
  return scene.mentions('event-rumour').some(({ values }) => values.act === act.start);
}

/** `Đại hội bầu Đoàn Chủ tịch gồm 5 đồng chí`: those who lead the meeting. */
function isOfSession(scene: EventScene, act: Act): boolean {
  return scene.mentions('event-session').some(({ values }) => values.act === act.start);
}

/** `2 tổ chức đảng (khiển trách 2)`: organisations, no persons. */
function isOfBody(scene: EventScene, act: Act): boolean {
  return scene.mentions('event-body').some(({ values }) => values.act === act.start);
}

/** `kéo dài thời gian giữ chức vụ P đến khi nghỉ hưu`: how long something else holds. */
function isBound(scene: EventScene, act: Act): boolean {
  return (
    act.voice === 'subject' && scene.mentions('event-bound').some(({ values }) => values.act === act.start)
  );
}

/** `được bầu là cầu thủ xuất sắc nhất`: sport, school, religion. */
function isElsewhere(scene: EventScene, act: Act): boolean {
  return scene.mentions('event-elsewhere').some(({ values }) => values.act === act.start);
}

/** `mỗi chi bộ kết nạp tối thiểu 1 đảng viên`: so many for each of them. */
function isRate(scene: EventScene, act: Act): boolean {
  return scene.mentions('event-rate').some(({ end }) => end === act.end);
}

/** `Đoàn xã kết nạp 35 đoàn viên`: they join the Youth Union, not the Party. */
function isMembership(scene: EventScene, act: Act): boolean {
  return scene.mentions('event-membership').some(({ start }) => start === act.start);
}

/** `nữ 8 người, tái cử 30 người (chiếm 73%)`: what a committee is made of. */
function isStructure(scene: EventScene, act: Act): boolean {
  return scene.mentions('event-structure').some(({ start }) => start === act.start);
}

/** `giới thiệu X để HĐND bầu giữ chức`: the nomination is told, not the election. */
function isPurpose(scene: EventScene, act: Act): boolean {
  const nominated = ({ end, types }: Act) => end <= act.start && types.some(({ post }) => post === 'stand');
  return (
    scene.mentions('event-purpose').some(({ end }) => end === act.end) &&
    scene.acts.some((other) => nominated(other) && !scene.text.slice(other.end, act.start).includes(';'))
  );
}

/** `ông X có đơn xin thôi giữ chức P và đã được chấp thuận`: no other verb stands between. */
function isGranted(scene: EventScene, act: Act): boolean {
  const granted = scene.mentions('event-granted').find(({ start }) => start >= act.end);
  return (
    granted !== undefined &&
    !scene.acts.some(({ start, end }) => start >= act.end && end <= granted.start) &&
    !scene.text.slice(act.end, granted.start).includes(';')
  );
}

/** `mỗi năm kết nạp tối thiểu 20 đảng viên`. */
function isNorm(scene: EventScene, act: Act): boolean {
  return scene.mentions('event-floor').some(({ start }) => start === act.start);
}

/** `Việc giáng chức ông X đang được xem xét`: no other verb stands between. */
function isPending(scene: EventScene, act: Act): boolean {
  const pending = scene.mentions('event-pending').find(({ start }) => start >= act.end);
  return (
    pending !== undefined &&
    !scene.acts.some(({ start, end }) => start >= act.end && end <= pending.start) &&
    !/[;:]/.test(scene.text.slice(act.end, pending.start))
  );
}
