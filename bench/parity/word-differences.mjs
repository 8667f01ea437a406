/** The model's templates reach this many tokens to either side, so what stands there sways a word. */
const reach = 2;
const plain = new Set(['word', 'punct', 'break']);

/**
 * Where the product's words begin otherwise than vntk's: one `{at, reason, ours}` for each token but marks, which are no words, `ours`
 * telling whether a word begins there in the product. `tokens` and `labels` are vntk's own for the same text, `names` character
 * spans of the name layer, `formOf` that of `text/word-spans`.
 * - `name`: in or beside a name, which is one word, or whose apostrophe stays inside a syllable (`R'lấp`)
 * - `shape`: at a shape, which is one token, or within the model's reach of one
 * - `glued`: written without a space, which vntk takes for one token and the product parts: `cơ sởÔng`, `E-Learning`, file names,
 *   `TP.`, or within the model's reach of that
 * - `mark`: vntk joins it to the mark before it (`= RÃNH`), which no word of the product does
 * - `spelling`: the product shows the model another spelling of a word within its reach, its own (`Ủy` for `Uỷ`)
 * - `other`: none of these; there must be none
 */
export function wordDifferences({ text, tokens: ours, words }, names, tokens, labels, formOf) {
  const theirs = beginsOf(text, tokens, labels);
  const inside = new Set(words.flatMap(({ start, end }) => range(start + 1, end)));
  const found = [];
  ours.forEach((token, i) => {
    if (
      token.shape === 'break' ||
      token.shape === 'punct' ||
      inside.has(i) !== theirs.begins.has(token.start)
    )
      return;
    found.push({ at: token.start, reason: reasonAt(i), ours: !inside.has(i) });
  });
  return found;

  function reasonAt(i) {
    const near = ours.slice(Math.max(0, i - reach), i + reach + 1);
    if (names.some((name) => near.some((token) => token.start < name.end && token.end > name.start)))
      return 'name';
    if (near.some((token) => /[\p{L}]['’ʼ‘`]\p{L}/u.test(text.slice(token.start, token.end)))) return 'name';
    if (near.some((token) => !plain.has(token.shape))) return 'shape';
    if (!inside.has(i) && ours[i - 1]?.shape === 'punct') return 'mark';
    // vntk's one token is two of ours or more.
    if (ours.slice(Math.max(0, i - reach), i + reach + 2).some((token) => theirs.covers(token.start)))
      return 'glued';
    if (near.some((token) => formOf(text, token) !== text.slice(token.start, token.end))) return 'spelling';
    return 'other';
  }
}

/** Where vntk's words begin in the text, and whether a place lies inside one of its tokens. */
function beginsOf(text, tokens, labels) {
  const begins = new Set();
  const within = new Set();
  let at = 0;
  tokens.forEach((token, i) => {
    const start = text.indexOf(token, at);
    if (start === -1) throw new Error(`vntk's token "${token}" is not in the text`);
    at = start + token.length;
    if (i === 0 || labels[i] === 'B') begins.add(start);
    for (const inner of range(start + 1, at)) within.add(inner);
  });
  return { begins, covers: (place) => within.has(place) };
}

function range(from, to) {
  return Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n);
}
