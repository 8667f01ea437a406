/** Four-digit years that a shape may be built on; other four-digit figures are counts. */
export function isYear(value: number, digits: number): boolean {
  return digits === 4 && value >= 1900 && value <= 2100;
}

/** Whether day and month can stand in a calendar; which month has 31 days is a rule's question. */
export function isDayMonth(day: number, month: number): boolean {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}
