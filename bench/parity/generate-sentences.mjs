const marks = ['.', ',', ';', ':', '!', '?', '...', '–', '(', ')', '“', '”', '%', '/', '='];
const shapes = [
  '10.300',
  '98,5',
  '25/1/2002',
  '15-11',
  '11-NQ/TW',
  'QL1A',
  'COVID-19',
  '2025',
  'XIII',
  'a.b@c.vn',
  'T.',
  'TP.',
  '==>',
];
const cases = [
  (s) => s,
  (s) => s,
  (s) => s[0].toUpperCase() + s.slice(1),
  (s) => s.toUpperCase(),
  (s) => s.normalize('NFD'),
];

/** `count` sentences of one to forty pieces, the same for the same dictionary: its phrases in several cases, marks, shapes. */
export function* generateSentences(count, dictionary, seed = 20251121) {
  const phrases = dictionary.split('\n').filter(Boolean);
  let state = seed >>> 0;
  const pick = (list) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return list[Math.floor((state / 2 ** 32) * list.length)];
  };
  const kinds = [...Array(12).fill('phrase'), 'mark', 'mark', 'shape'];
  const lengths = Array.from({ length: 40 }, (_, n) => n + 1);
  for (let n = 0; n < count; n++) {
    const pieces = [];
    for (let left = pick(lengths); left > 0; left--) {
      const kind = pick(kinds);
      if (kind === 'phrase') pieces.push(pick(cases)(pick(phrases)));
      else pieces.push(pick(kind === 'mark' ? marks : shapes));
    }
    yield pieces.join(' ');
  }
}
