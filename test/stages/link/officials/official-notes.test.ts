import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const mentionsIn = (body: string) => extract(body, { published_on: '2023-05-05' }).appointment_mentions ?? [];

describe('posts named without their holder', () => {
  const named = 'Đồng chí Vi Thị Lan, Bí thư Huyện ủy Mường La, chủ trì hội nghị. ';
  it.each([
    ['Đồng chí Bí thư Huyện ủy yêu cầu các xã rà soát.', 'Bí thư Huyện ủy'],
    ['Kết luận hội nghị. Bí thư Huyện ủy Mường La nhấn mạnh ba việc.', 'Bí thư Huyện ủy Mường La'],
  ])('points back to who holds it: %s', (sentence, words) => {
    const { appointments, appointment_mentions } = extract(named + sentence, { published_on: '2023-05-05' });
    expect(appointments).toHaveLength(1);
    expect(appointment_mentions).toMatchObject([
      { person_id: appointments[0]!.person_id, position_code: appointments[0]!.position_code, text: words },
    ]);
  });
  it.each([
    ['nobody holds it', 'Đồng chí Bí thư Tỉnh ủy khẳng định quyết tâm của tỉnh.'],
    ['another unit is meant', `${named}Bí thư Huyện ủy Bắc Yên nhấn mạnh ba việc.`],
    [
      'it is past',
      'Ông Lò Văn Thêm, nguyên Bí thư Huyện ủy, đến dự. Đồng chí Bí thư Huyện ủy yêu cầu rà soát.',
    ],
    [
      'two hold it',
      'Các ông Lò Văn Thêm, Phó Chủ tịch UBND huyện; Vi Văn Ba, Phó Chủ tịch UBND huyện dự. Đồng chí Phó Chủ tịch UBND huyện yêu cầu rà soát.',
    ],
    ['several are meant', `${named}Các đồng chí Bí thư Huyện ủy khẳng định quyết tâm.`],
  ])('stays open where %s', (_why, body) => {
    expect(mentionsIn(body)).toEqual([]);
  });
  it('makes no row', () => {
    expect(
      extract('Phát biểu tại hội nghị, đồng chí Bí thư Tỉnh ủy khẳng định quyết tâm.').appointments,
    ).toEqual([]);
  });
});

describe('units that a post may be of', () => {
  const placesOf = (body: string) => {
    const { appointments, place_candidates } = extract(body, { published_on: '2023-05-05' });
    return { places: appointments.map((row) => row.place), candidates: place_candidates ?? [] };
  };
  it('are recorded where the name leaves several', () => {
    const { places, candidates } = placesOf('Ông Lò Văn Thêm, Chủ tịch UBND huyện Châu Thành, dự.');
    expect(places).toEqual([null]);
    expect(candidates).toHaveLength(10);
    expect(candidates.every(({ text }) => text === 'Lò Văn Thêm, Chủ tịch UBND huyện Châu Thành')).toBe(true);
  });
  it('are none where the province settles it', () => {
    const { places, candidates } = placesOf(
      'Ông Lò Văn Thêm, Chủ tịch UBND huyện Châu Thành, tỉnh Long An, dự.',
    );
    expect(places).toEqual(['huyện Châu Thành']);
    expect(candidates).toEqual([]);
  });
  it('are none where the district settles it', () => {
    const { places, candidates } = placesOf(
      'Bà Vi Thị Lan, Bí thư Đảng ủy xã Tân Lập, huyện Mộc Châu, trao quà.',
    );
    expect(places).toEqual(['xã Tân Lập']);
    expect(candidates).toEqual([]);
  });
});

describe('the branch of a post', () => {
  it.each([
    ['Bí thư Đảng ủy xã', 'party'],
    ['Ủy viên Trung ương Đảng', 'party'],
    ['Trưởng Ban Dân vận Huyện ủy', 'party'],
    ['Chánh Văn phòng Huyện ủy', 'party'],
    ['Chủ tịch HĐND xã', 'elected'],
    ['Đại biểu Quốc hội', 'elected'],
    ['Chánh Văn phòng HĐND tỉnh', 'elected'],
    ['Chánh Văn phòng UBND tỉnh', 'state'],
    ['Chủ tịch xã', 'state'],
    ['Trưởng phòng Tổ chức', 'state'],
    ['Giám đốc Sở Nội vụ', 'state'],
    ['Phó Chủ tịch Ủy ban MTTQ Việt Nam huyện', 'front'],
    ['Trưởng ban Công tác Mặt trận', 'front'],
    ['Bí thư Huyện đoàn', 'mass'],
    ['Chủ tịch Hội Nông dân', 'mass'],
    ['Trưởng Công an huyện', 'armed'],
    ['Trưởng phòng Cảnh sát hình sự', 'armed'],
    ['Phó Trưởng phòng An ninh kinh tế', 'armed'],
    ['Chính trị viên Ban CHQS huyện', 'armed'],
    ['Chánh án TAND huyện', 'justice'],
    ['Viện trưởng VKSND huyện', 'justice'],
    ['Hiệu trưởng', 'public_service'],
    ['Giám đốc Bệnh viện đa khoa huyện', 'public_service'],
    ['Trưởng thôn', 'community'],
  ])('%s: %s', (post, branch) => {
    expect(extract(`Bà Vi Thị Lan, ${post}, dự lễ.`).branches).toMatchObject([{ branch }]);
  });
  it('is open where the words leave it open', () => {
    expect(extract('Bà Vi Thị Lan, Phó Giám đốc, dự lễ.').branches).toEqual([]);
  });
});
