import { describe, expect, it } from 'vitest';
import { parseFigure } from '../../../src/text/numbers/parse-figure.ts';

describe('parseFigure', () => {
  it.each([
    ['10.300', 10300],
    ['1.510', 1510],
    ['5.600.000', 5600000],
    ['5 600 000', 5600000],
    ['98,5', 98.5],
    ['0,2', 0.2],
    ['1.234,5', 1234.5],
    ['2.5', 2.5],
    ['0.125', 0.125],
    ['7.2023', 7.2023],
    ['08', 8],
    ['03', 3],
    ['1,234', 1.234],
    ['1,234.5', 1234.5],
    ['1,234,567', 1234567],
    ['１２', 12],
    ['0', 0],
  ])('%s is %d', (figure, value) => {
    expect(parseFigure(figure)).toBe(value);
  });

  it.each([
    ['1,234', 1234],
    ['98.5', 98.5],
    ['1,234.5', 1234.5],
  ])('reads %s as %d where foreign style is known', (figure, value) => {
    expect(parseFigure(figure, 'foreign')).toBe(value);
  });

  it.each(['', 'một', '1.', '.5', '1.2.3', '1.23.456', '1,2,3', '1234567890123456', '1.234,5.6', '-1'])(
    'gives null for %j',
    (figure) => {
      expect(parseFigure(figure)).toBeNull();
    },
  );
});
