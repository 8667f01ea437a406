import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';

describe('classes of lexicons beside kinds of mentions', () => {
  // Class `unit` of the number words once stood under the same name as the mentions of units, and the article was lost.
  it.each(['Tổ mười lăm họp.', 'Chi bộ tổ MƯỜI LĂM', 'Ban mười mốt và tổ hai mươi nhăm'])('%s', (text) => {
    expect(extract(text).appointments).toEqual([]);
  });
});
