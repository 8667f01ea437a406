import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

/** `Name | place` of every appointment, in text order. */
const placesIn = (body: string, published_on: string, title: string | null = null) =>
  extract(body, { published_on, title }).appointments.map((row) => `${row.person_name} | ${row.place}`);

describe('the unit of a post that names none', () => {
  it('is left open, with both, behind two communes told of together', () => {
    const told = (body: string) => {
      const { appointments, place_candidates } = extract(body, { published_on: '2024-05-20' });
      return [appointments[0]!.place, place_candidates?.length];
    };
    const chair = 'Ông Lò Văn Thêm, Chủ tịch UBND xã, cho biết lúa tốt.';
    expect(told(`Đoàn đã đến xã Mường Bú và xã Tạ Bú, huyện Mường La. ${chair}`)).toEqual([null, 2]);
    expect(
      told(`Sáng nay, đoàn đến xã Mường Bú. Chiều, đoàn đến xã Tạ Bú, huyện Mường La. ${chair}`),
    ).toEqual(['xã Tạ Bú', 0]);
  });

  it('is never of another kind than its body says: a Huyện ủy is no thành phố', () => {
    const text =
      'Trong hai ngày, tại thành phố Pleiku, Ủy ban Kiểm tra Tỉnh ủy Gia Lai đã họp.\nNhận thấy Ban Thường vụ Huyện ủy Chư Sê có vi phạm.\nTrách nhiệm thuộc về các đồng chí: Rmah Tân, nguyên Bí thư Huyện ủy; Lê Văn Định, Chủ tịch UBND huyện.';
    expect(placesIn(text, '2022-12-22')).toEqual(['Rmah Tân | huyện Chư Sê', 'Lê Văn Định | huyện Chư Sê']);
  });

  it('is the one that the heading names, until the next heading', () => {
    const text =
      'Ủy ban Kiểm tra Tỉnh ủy Gia Lai đã họp.\nI. Kiểm tra Ban Thường vụ Huyện ủy Chư Sê\nTrách nhiệm thuộc về các đồng chí: Rmah Tân, nguyên Bí thư Huyện ủy.\nII. Kiểm tra Ban Thường vụ Huyện ủy Đức Cơ\nTrách nhiệm thuộc về các đồng chí: Siu Hơn, nguyên Bí thư Huyện ủy.';
    expect(placesIn(text, '2022-12-22')).toEqual(['Rmah Tân | huyện Chư Sê', 'Siu Hơn | huyện Đức Cơ']);
  });

  it('is the one that heads a list, or stands before its item', () => {
    const text =
      'Nhân sự chủ chốt các xã, phường mới của tỉnh Lào Cai\nPhường Sa Pa\n- Bí thư Đảng ủy: Đỗ Văn Tân\n- Chủ tịch UBND: Tô Ngọc Liễn\nXã Y Tý gồm các đồng chí:\n- Bí thư Đảng ủy: Sùng A Lử\n- Chủ tịch UBND: Lý Thị Mỷ\nTỉnh giao ông Phan Trung Bá, Chủ tịch UBND, chỉ đạo.\n3. Xã Mường Hum - Chủ tịch UBND: Ly Seo Vàng.';
    expect(placesIn(text, '2025-07-02')).toEqual([
      'Đỗ Văn Tân | phường Sa Pa',
      'Tô Ngọc Liễn | phường Sa Pa',
      'Sùng A Lử | xã Y Tý',
      'Lý Thị Mỷ | xã Y Tý',
      'Phan Trung Bá | tỉnh Lào Cai',
      'Ly Seo Vàng | xã Mường Hum',
    ]);
  });

  it('is the one whose body the sentence speaks of, unless it speaks of the own one too', () => {
    const text =
      'Xem xét báo cáo của Huyện ủy Yên Châu, Ủy ban quyết định khai trừ ông Lò Văn Pó, Phó Giám đốc Trung tâm Y tế huyện.\nHuyện ủy Mai Sơn phối hợp với Huyện ủy Yên Châu ra quân, ông Hà Văn Sơn, Trưởng phòng Nội vụ huyện, dự.';
    expect(placesIn(text, '2022-05-05', 'Huyện Mai Sơn')).toEqual([
      'Lò Văn Pó | huyện Yên Châu',
      'Hà Văn Sơn | huyện Mai Sơn',
    ]);
  });

  it('is the one that opens the sentence, to the end of the paragraph', () => {
    const text =
      'Ngày 12/11, HĐND ba tỉnh Sơn La, Hà Giang, Yên Bái họp.\nTại Sơn La, Lò Văn Hặc, Phó Bí thư Tỉnh ủy, được bầu giữ chức Chủ tịch UBND tỉnh.\nỞ Hà Giang, Vàng Thị Mỷ, Giám đốc Sở Tư pháp, trúng cử Phó Chủ tịch UBND tỉnh.\nTại Yên Bái, Giàng A Dê được bầu làm Phó Chủ tịch UBND tỉnh. Hà Văn Lả, Bí thư Tỉnh ủy, chủ tọa kỳ họp.';
    expect(placesIn(text, '2020-11-13')).toEqual([
      'Lò Văn Hặc | tỉnh Sơn La',
      'Lò Văn Hặc | tỉnh Sơn La',
      'Vàng Thị Mỷ | tỉnh Hà Giang',
      'Vàng Thị Mỷ | tỉnh Hà Giang',
      'Giàng A Dê | tỉnh Yên Bái',
      'Hà Văn Lả | tỉnh Yên Bái',
    ]);
  });

  it('is the one that leads a line, and the next line has its own', () => {
    const text =
      'Xã Chiềng Ban: ông Lò Văn Hặc, Chủ tịch UBND xã. Xã Cò Nòi: ông Lò Văn Hoan, Chủ tịch UBND xã.';
    expect(placesIn(text, '2022-05-05', 'Huyện Mai Sơn')).toEqual([
      'Lò Văn Hặc | xã Chiềng Ban',
      'Lò Văn Hoan | xã Cò Nòi',
    ]);
  });

  it('stays the one whose news it is, when the sentence opens with a venue of another kind', () => {
    const text =
      'Tại thành phố Sơn La, huyện Mai Sơn gặp mặt cán bộ hưu trí. Đồng chí Lò Văn Hặc, Bí thư Huyện ủy, phát biểu.';
    expect(placesIn(text, '2022-05-05', 'Huyện Mai Sơn')).toEqual(['Lò Văn Hặc | huyện Mai Sơn']);
  });
});

describe('a numbered ward', () => {
  it('is the one of the district whose news it is, though every district has it', () => {
    const text = 'Quận ủy quận 5, TPHCM họp. Ông Đỗ Minh Sơn, chủ tịch UBND phường 12, nói về cách làm.';
    expect(placesIn(text, '2013-04-24')).toEqual(['Đỗ Minh Sơn | phường 12']);
  });
  it('says only where a neighbourhood lies', () => {
    const text =
      'Cô Lê Ngọc Hoa, bí thư chi bộ khu phố 4 phường 12, kể chuyện. Ông Lò Văn Ba, Trưởng bản 3 xã Tân Lập, nghe.';
    const rows = extract(text).appointments.map(
      (row) => `${row.person_name} | ${row.position} | ${row.level}`,
    );
    expect(rows).toEqual(['Lê Ngọc Hoa | Bí thư chi bộ khu phố | xã', 'Lò Văn Ba | Trưởng bản | xã']);
  });

  it('is none where the body is a board of the National Assembly, wherever it works', () => {
    const text =
      'Ông Hà Ngọc Chiến, Chủ tịch Hội đồng Dân tộc, dự lễ tại xã Lũng Cú (Hà Giang). Chủ nhiệm Ủy ban Pháp luật Nguyễn Hữu Định làm việc với UBND tỉnh Hà Giang.';
    expect(placesIn(text, '2019-06-15')).toEqual(['Hà Ngọc Chiến | null', 'Nguyễn Hữu Định | null']);
  });
});
