import { describe, expect, it } from 'vitest';
import { extract, officialsIn } from '../../../support/extract.ts';

/** Manners of naming posts, each beside the text that it could be taken for. */
const cases: [text: string, ...rows: string[]][] = [
  ['Ông Lò Văn Ún, TUV Phó Chủ tịch UBND tỉnh Sơn La dự.', 'Lò Văn Ún | Tỉnh ủy viên | current', 'Lò Văn Ún | Phó Chủ tịch UBND tỉnh | current'],
  ['Bà Vì Thị Mai, phó phòng Nội vụ huyện Mai Sơn, trình bày.', 'Vì Thị Mai | Phó phòng Nội vụ huyện | current'],
  ['Chủ tịch UBND huyện Mai Sơn (ông Lò Văn Ún) ký văn bản.', 'Lò Văn Ún | Chủ tịch UBND huyện | current'],
  ['Chủ tịch UBND huyện Mai Sơn (ảnh do Lò Văn Ún chụp) phát biểu.'],
  ['Chủ tịch UBND huyện Mai Sơn hiện do bà Vì Thị Mai đảm nhiệm.', 'Vì Thị Mai | Chủ tịch UBND huyện | current'],
  ['Ông Lò Văn Ún, với cương vị Bí thư Huyện ủy Mai Sơn, đã phát biểu.', 'Lò Văn Ún | Bí thư Huyện ủy | current'],
  ['Kéo dài thời gian giữ chức vụ Giám đốc Sở Nội vụ đối với ông Lò Văn Ún.', 'Lò Văn Ún | Giám đốc Sở Nội vụ | incoming'],
  ['Trải qua nhiều cương vị công tác (Trưởng phòng Nội vụ huyện, Phó Chủ tịch UBND huyện), ông Lò Văn Ún có nhiều cống hiến.',
    'Lò Văn Ún | Phó Chủ tịch UBND huyện | former', 'Lò Văn Ún | Trưởng phòng Nội vụ huyện | former'],
  ['Đ/c Lò Văn Ún - CT.UBND huyện Mai Sơn dự.', 'Lò Văn Ún | Chủ tịch UBND huyện | current'],
  ['Các đ/c: Lò Văn Ún - BT Huyện ủy, Vì Thị Mai - PBT TT, cùng dự.', 'Lò Văn Ún | Bí thư Huyện ủy | current', 'Vì Thị Mai | Phó Bí thư Thường trực | current'],
  ['Ông Lò Văn Ún, khởi đầu là Phó Bí thư Đoàn xã, sau đó là Bí thư Huyện đoàn Mai Sơn. Hiện ông là Giám đốc Sở Nội vụ.',
    'Lò Văn Ún | Phó Bí thư Đoàn xã | former', 'Lò Văn Ún | Bí thư Huyện đoàn | former', 'Lò Văn Ún | Giám đốc Sở Nội vụ | current'],
  ['Ông Lò Văn Ún khởi đầu là Phó Bí thư Đoàn xã, sau đó là Bí thư Huyện đoàn Mai Sơn.',
    'Lò Văn Ún | Phó Bí thư Đoàn xã | former', 'Lò Văn Ún | Bí thư Huyện đoàn | current'],
  ['Chúc mừng tân Giám đốc Sở Y tế, Chủ tịch UBND tỉnh Lò Văn Ún đề nghị ngành đổi mới.', 'Lò Văn Ún | Chủ tịch UBND tỉnh | current'],
  ['Tân Bí thư Huyện ủy, Chủ tịch HĐND huyện Lò Văn Ún cảm ơn.', 'Lò Văn Ún | Bí thư Huyện ủy | incoming', 'Lò Văn Ún | Chủ tịch HĐND huyện | incoming'],
  ['Bà Vì Thị Mai, cán bộ hưu trí, nguyên Bí thư Đảng ủy xã, kể.', 'Vì Thị Mai | Bí thư Đảng ủy xã | former'],
  ['Ông Lò Văn Ún, thay mặt các hộ dân, Bí thư Huyện ủy đáp lời.'],
  ['Thầy Lò Văn Ún, Hiệu trưởng Trường THCS Chiềng Ban, dự.', 'Lò Văn Ún | Hiệu trưởng Trường THCS | current'],
  ['Bà Vì Thị Mai, Hiệu trưởng Trường Đại học Tây Bắc, dự.', 'Vì Thị Mai | Hiệu trưởng Trường Đại học Tây Bắc | current'],
  ['Thầy Lò Văn Ún, Hiệu trưởng Trường THCS Chiềng Ban, được luân chuyển về làm Hiệu trưởng Trường THCS Tô Hiệu.',
    'Lò Văn Ún | Hiệu trưởng Trường THCS | outgoing', 'Lò Văn Ún | Hiệu trưởng Trường THCS | incoming'],
  ['Chị Vì Thu Trang, Phó Trưởng ban Tổ chức - Kiểm tra Tỉnh đoàn, nói.', 'Vì Thu Trang | Phó Trưởng ban Tổ chức - Kiểm tra Tỉnh đoàn | current'],
  ['Cô Vì Thị Mai, Chủ tịch Công đoàn Trường Cao đẳng Sơn La, dự.', 'Vì Thị Mai | Chủ tịch Công đoàn Trường Cao đẳng Sơn La | current'],
  ['Bà Vì Thị Mai, Giám đốc Bệnh viện huyện Mai Sơn, cho biết.', 'Vì Thị Mai | Giám đốc Bệnh viện huyện | current'],
  ['Bà Vì Thị Mai, Chánh án TAND khu vực 4, ký.', 'Vì Thị Mai | Chánh án TAND khu vực 4 | current'],
  ['Cô Vì Thị Mai, Tổ trưởng tổ Ngữ văn, dự.', 'Vì Thị Mai | Tổ trưởng tổ Ngữ văn | current'],
  ['Ông Lò Văn Ún, Trưởng thôn Bản Câm, kể.', 'Lò Văn Ún | Trưởng thôn | current'],
  ['Anh Lò Văn Ún được bầu làm Xã đội trưởng Mường Và.', 'Lò Văn Ún | Xã đội trưởng | incoming'],
  ['Đồng chí Lò Văn Ún kiêm Chủ nhiệm UBKT Huyện ủy.', 'Lò Văn Ún | Chủ nhiệm UBKT Huyện ủy | current'],
  ['Hội nghị đã bầu 3 Phó Bí thư Huyện ủy là các đồng chí: Lò Văn Ún, Vì Thị Mai.', 'Lò Văn Ún | Phó Bí thư Huyện ủy | incoming', 'Vì Thị Mai | Phó Bí thư Huyện ủy | incoming'],
  ['Chỉ định đồng chí Lò Văn Ún, Chủ tịch UBND tỉnh, giữ chức Phó Bí thư Tỉnh ủy.', 'Lò Văn Ún | Chủ tịch UBND tỉnh | current', 'Lò Văn Ún | Phó Bí thư Tỉnh ủy | incoming'],
  ['Chỉ định đồng chí Lò Văn Ún, Chủ tịch UBND tỉnh, giữ chức Phó Bí thư Thường trực Tỉnh ủy.',
    'Lò Văn Ún | Chủ tịch UBND tỉnh | outgoing', 'Lò Văn Ún | Phó Bí thư Thường trực Tỉnh ủy | incoming'],
]; // biome-ignore format: a line a row

describe('manners of naming posts', () => {
  it.each(cases)('%s', (text, ...rows) => {
    expect(officialsIn(text, { published_on: '2023-05-05' }).sort()).toEqual(rows.sort());
  });

  it('reads an abbreviated committee by the kind of its unit', () => {
    const posts = (text: string) =>
      extract(text, { published_on: '2016-05-05' }).appointments.map(({ position, place }) => `${position}, ${place}`);
    expect(posts('Đồng chí Y Liêm Mlô, Bí thư ThU, tiếp đoàn của UBND thị xã Buôn Hồ.')).toEqual(['Bí thư Thị ủy, thị xã Buôn Hồ']);
    expect(posts('UBND thành phố Vinh họp. Đồng chí Lê Văn Út, Bí thư ThU, dự.')).toEqual(['Bí thư Thành ủy, thành phố Vinh']);
    expect(posts('Đồng chí Đào Văn Lộc, PBT TU Hải Phòng, dự.')).toEqual(['Phó Bí thư Thành ủy, thành phố Hải Phòng']);
    expect(posts('Đồng chí Đào Văn Lộc, PBT TU Sơn La, dự.')).toEqual(['Phó Bí thư Tỉnh ủy, tỉnh Sơn La']);
  }); // biome-ignore format: a line a case

  it.each(['TPHCM', 'TP.HCM', 'TP. HCM', 'Tp HCM', 'TP.Hồ Chí Minh'])('reads %s as the city', (city) => {
    const [row] = extract(`Phó Chủ tịch UBND ${city} Bùi Xuân Thực dự.`, { published_on: '2024-05-05' }).appointments;
    expect([row?.position, row?.organization, row?.place]).toEqual(['Phó Chủ tịch UBND thành phố', `UBND ${city}`, 'thành phố Hồ Chí Minh']);
  }); // biome-ignore format: a line a case

  it('places posts by what stands near them', () => {
    const places = (text: string) =>
      extract(text, { published_on: '2023-05-05' }).appointments.map(({ place }) => place);
    expect(places('Về bản Nà Dìa, xã Mường Và, chúng tôi gặp anh Lò Văn Ún, Bí thư chi bộ bản.')).toEqual(['xã Mường Và']);
    expect(places('Báo nhận thư của bà con ấp Đông, xã Thạnh Bình, huyện Tân Biên. Ông chờ đã lâu. Việc này huyện đã biết. Trưởng ấp Đông Nguyễn Văn Hoành nói vậy.'))
      .toEqual(['xã Thạnh Bình']);
    expect(places('Thăm xã Hữu Kiệm và xã Phà Đánh. Đường xa. Trời rét. Trưởng bản Vừ Bá Chò kể.')).toEqual([null]);
    expect(places('Nam Định: Ông Bùi Văn Thực được bầu giữ chức Phó Chủ tịch HĐND tỉnh.\nNinh Bình: Bà Tạ Thị Khuê giữ chức Phó Chủ tịch HĐND tỉnh.'))
      .toEqual(['tỉnh Nam Định', 'tỉnh Ninh Bình']);
    expect(places('Bà Lô Thị Sáng, Hiệu trưởng Trường Mầm non Châu Hội, huyện Quỳ Châu; ông Vi Văn Đông, Hiệu trưởng Trường THCS Châu Bính, dự.'))
      .toEqual(['huyện Quỳ Châu', 'huyện Quỳ Châu']);
  }); // biome-ignore format: a line a case
});
