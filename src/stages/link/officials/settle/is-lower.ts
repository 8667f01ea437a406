/** Levels from the lowest; a city may be of two. */
const levels: readonly string[] = ['xã', 'huyện', 'city', 'tỉnh', 'trung ương'];

/** Whether one level of a post is known to be below another. */
export function isLower(level: string | null, than: string | null): boolean {
  return level !== null && than !== null && levels.indexOf(level) < levels.indexOf(than);
}
