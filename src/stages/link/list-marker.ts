/** What opens a line of a list, or a heading: a bullet, a number, a letter or a Roman number with its mark. */
export const listMarker = /^\s*(?:[-–—+•*]|(?:\d{1,2}|[A-Z]|[IVX]{1,4})[.)/])\s*/u;
