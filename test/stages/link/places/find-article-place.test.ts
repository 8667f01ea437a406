import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const placeOf = (body: string, published: string) => extract(body, { published_on: published }).place;

describe('findArticlePlace', () => {
  it.each([
    [
      'a district, whatever the sign of the province’s paper',
      '(QTO) Chiều 12/5, Huyện ủy Hải Lăng tổ chức hội nghị sơ kết công tác cán bộ.',
      'huyện Hải Lăng',
    ],
    [
      'a district named once beside the sign and a body of the province',
      '(BTO) - Ban Tổ chức Tỉnh ủy Bình Thuận vừa trao quyết định cho Phó Bí thư Huyện ủy Tánh Linh. Lễ trao diễn ra tại huyện Tánh Linh.',
      'huyện Tánh Linh',
    ],
    [
      'the province, where the sign is all that names a unit',
      '(GLO) - Nhiều chi bộ làng sinh hoạt đúng kỳ, nội dung thiết thực.',
      'tỉnh Gia Lai',
    ],
    [
      'the province, where the text itself speaks of it',
      'LSO - Sáng 3/4, tỉnh Lạng Sơn tổ chức hội nghị trực tuyến về cải cách hành chính.',
      'tỉnh Lạng Sơn',
    ],
    [
      'the district of two communes told of alike',
      'Đoàn công tác đã đến xã Mường Bú và xã Tạ Bú, huyện Mường La.',
      'huyện Mường La',
    ],
    [
      'the commune that is told of more',
      'Đoàn công tác đã đến xã Mường Bú và xã Tạ Bú, huyện Mường La.\nTại xã Mường Bú, lúa tốt.',
      'xã Mường Bú',
    ],
  ])('gives %s', (_, body, place) => {
    expect(placeOf(body, '2019-06-01')).toBe(place);
  });
});
