import type { CrfModel } from './read-model.ts';

/** One score for each label. */
export type Row = Float64Array;
export type TemplateValue = readonly [template: string, value: string];

/** Weights of all the attributes `template=value`, summed label by label; an attribute that the model lacks adds nothing. */
export function sumWeights(model: CrfModel, values: readonly TemplateValue[]): Row {
  const row = new Float64Array(model.labels.length);
  for (const [template, value] of values) {
    const weights = model.templates.get(template)?.get(value);
    if (weights !== undefined)
      for (let label = 0; label < row.length; label++) row[label]! += weights[label]!;
  }
  return row;
}
