/**
 * Best label path. `state` holds `length` rows of one score for each label, `transitions` the label-to-label weights by rows.
 * Ties go to the lower label, as in CRFsuite. The result is label numbers.
 */
export function viterbi(
  state: Float64Array,
  length: number,
  transitions: Float64Array,
  labels: number,
): Uint8Array {
  const path = new Uint8Array(length);
  if (length === 0) return path;
  const back = new Uint8Array(length * labels);
  let before = state.slice(0, labels);
  let scores = new Float64Array(labels);
  for (let t = 1; t < length; t++) {
    for (let j = 0; j < labels; j++) {
      let best = Number.NEGATIVE_INFINITY;
      let from = 0;
      for (let i = 0; i < labels; i++) {
        const score = before[i]! + transitions[i * labels + j]!;
        if (score > best) {
          best = score;
          from = i;
        }
      }
      back[t * labels + j] = from;
      scores[j] = best + state[t * labels + j]!;
    }
    [before, scores] = [scores, before];
  }
  let last = 0;
  for (let i = 1; i < labels; i++) if (before[i]! > before[last]!) last = i;
  for (let t = length - 1; t >= 0; t--) {
    path[t] = last;
    last = back[t * labels + last]!;
  }
  return path;
}
