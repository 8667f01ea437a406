import { describe, expect, it, vi } from 'vitest';
import type { MeasureContext } from '../../../../src/stages/link/measures/measure-context.ts';
import { toldBefore, toldIn } from '../../../../src/stages/link/measures/told-so-far.ts';

const date = (start: number, edtf: string, from: string, to: string, kind = 'point') => ({
  start,
  end: start + 4,
  rule: 'date',
  values: { edtf, kind, date_from: from, date_to: to, duration: null, resolved_from: 'text' },
});

const dates = [
  date(10, '2019', '2019-01-01', '2019-12-31'),
  date(50, '2023-05-04', '2023-05-04', '2023-05-04'),
  date(90, '2025/2030', '2025-01-01', '2030-12-31', 'term'),
  date(130, '2021', '2021-01-01', '2021-12-31'),
];
const context = { body: 'x'.repeat(200), published: '2023-05-05', dates } as unknown as MeasureContext;

describe('what the dates before a place tell', () => {
  it('is nothing before the first of them', () => {
    const nothing = { latestYear: 0, termToCome: undefined, termBegins: false, isNews: false };
    expect(toldBefore(context, 10)).toEqual(nothing);
  });

  it('goes on from one to the next', () => {
    expect(toldBefore(context, 11)).toMatchObject({ latestYear: 2019, isNews: false });
    expect(toldBefore(context, 60)).toMatchObject({ latestYear: 2019, isNews: true, termToCome: undefined });
    expect(toldBefore(context, 91).termToCome).toBe(dates[2]);
    expect(toldIn(context)).toMatchObject({ latestYear: 2021, termToCome: dates[2], isNews: true });
  });

  it('knows a term that begins in the year of publication', () => {
    expect(toldIn(context).termBegins).toBe(false);
    expect(toldIn({ ...context, published: '2025-06-01' }).termBegins).toBe(true);
  });

  it('is found in one walk, however many figures ask', () => {
    const many = dates.map((one) => ({ ...one }));
    const walked = vi.spyOn(many, 'map');
    const asked = { ...context, dates: many } as unknown as MeasureContext;
    for (let at = 0; at < 200; at++) toldBefore(asked, at);
    expect(walked).toHaveBeenCalledTimes(1);
  });
});
