/** How a speaker words a number: every choice that regions and habits leave open. */
export interface Spelling {
  readonly four: 'tư' | 'bốn';
  readonly five: 'lăm' | 'nhăm';
  readonly link: 'linh' | 'lẻ';
  readonly thousand: 'nghìn' | 'ngàn';
  readonly billion: 'tỷ' | 'tỉ';
  readonly seven: 'bảy' | 'bẩy';
  /** Empty hundreds inside a number are said: `một nghìn không trăm linh năm`. */
  readonly emptyHundreds: boolean;
}

/** The number in words, for whole numbers from 0 to 10^15. */
export function spellNumber(value: number, spelling: Spelling): string {
  if (value === 0) return 'không';
  const scales: readonly [number, string][] = [
    [1e9, spelling.billion],
    [1e6, 'triệu'],
    [1e3, spelling.thousand],
  ];
  const said: string[] = [];
  let rest = value;
  for (const [scale, word] of scales) {
    const count = Math.floor(rest / scale);
    rest -= count * scale;
    if (count > 0) said.push(spellPart(count, said.length > 0, spelling), word);
  }
  if (rest > 0) said.push(spellPart(rest, said.length > 0, spelling));
  return said.join(' ');
}

function spellPart(value: number, inside: boolean, spelling: Spelling): string {
  return value >= 1000 ? spellNumber(value, spelling) : spellHundreds(value, inside, spelling);
}

function spellHundreds(value: number, inside: boolean, spelling: Spelling): string {
  const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', spelling.seven, 'tám', 'chín'];
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor(value / 10) % 10;
  const ones = value % 10;
  const said: string[] = [];
  if (hundreds > 0 || (inside && spelling.emptyHundreds)) said.push(digits[hundreds]!, 'trăm');
  if (tens === 1) said.push('mười');
  if (tens > 1) said.push(digits[tens]!, 'mươi');
  if (ones === 0) return said.join(' ');
  if (tens === 0 && (said.length > 0 || inside)) said.push(spelling.link);
  if (tens > 0 && ones === 5) said.push(spelling.five);
  else if (tens > 1 && ones === 1) said.push('mốt');
  else if (tens > 1 && ones === 4) said.push(spelling.four);
  else said.push(digits[ones]!);
  return said.join(' ');
}
