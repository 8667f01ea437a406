/** A question about single UTF-16 units, asked of Unicode once for each and looked up from then on; answers are 1 to 255. */
export function tabulateUnits<Answer extends number>(
  answer: (unit: string) => Answer,
): (code: number) => Answer {
  const known = new Uint8Array(0x10000);
  const learn = (code: number) => {
    const found = answer(String.fromCharCode(code));
    known[code] = found;
    return found;
  };
  return (code) => (known[code] as Answer | 0) || learn(code);
}

/** Half of a pair. */
export const surrogate = /[\ud800-\udfff]/;
