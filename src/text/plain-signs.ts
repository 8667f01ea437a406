const odd = /[\u2010\u2011\uff01-\uff5e]/;
const oddEach = /[\u2010\u2011\uff01-\uff5e]/g;
const hyphens = 0x2011;
const fullWidthShift = 0xfee0;

/** The text with every hyphen that doesn't break as `-` and every full-width sign as its plain one: `５０％` is `50%`. As long as it was. */
export function plainSigns(text: string): string {
  return odd.test(text) ? text.replace(oddEach, plainSign) : text;
}

function plainSign(sign: string): string {
  const code = sign.charCodeAt(0);
  return code <= hyphens ? '-' : String.fromCharCode(code - fullWidthShift);
}
