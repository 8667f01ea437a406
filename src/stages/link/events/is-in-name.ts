import { contains, type Span } from '../../../model/span.ts';
import type { EventScene } from './event-scene.ts';

/** Whether a word is part of a body's or a post's name: `Sở Kế hoạch và Đầu tư` plans nothing, `Phòng Tham mưu` proposes nothing. */
export function isInName(scene: EventScene, word: Span): boolean {
  return ['org', 'post'].some((kind) => scene.mentions(kind).some((name) => contains(name, word)));
}
