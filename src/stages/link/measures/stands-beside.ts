/** Nothing but white space, a bracket or a short word (`98% năm 2030`, `98% (năm 2030)`, `98% vào năm 2030`). */
const gap = /^\s*(?:[(]|\p{Ll}{2,5})?\s*$/u;

/** Whether a date is of what ends there: it stands right behind. */
export function standsBeside(body: string, end: number, date: number): boolean {
  return gap.test(body.slice(end, date));
}
