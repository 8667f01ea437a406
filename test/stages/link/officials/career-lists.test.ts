import { describe, expect, it } from 'vitest';
import { extract, officialsIn } from '../../../support/extract.ts';

const over = { published_on: '2020-10-15' };
const placesIn = (body: string) =>
  extract(body, over).appointments.map(({ position, place }) => `${position} @ ${place}`);

describe('a career told as a list', () => {
  it('goes on over semicolons, whose parts lend each other no unit', () => {
    const body =
      'Ông Lò Văn Bình sinh năm 1968. Ông từng kinh qua các chức vụ: Bí thư Huyện đoàn Mai Sơn; Phó Bí thư Huyện ủy, ' +
      'Chủ tịch UBND huyện Mộc Châu; Giám đốc Sở Nội vụ tỉnh Sơn La...';
    expect(officialsIn(body, over)).toEqual([
      'Lò Văn Bình | Bí thư Huyện đoàn | former',
      'Lò Văn Bình | Phó Bí thư Huyện ủy | former',
      'Lò Văn Bình | Chủ tịch UBND huyện | former',
      'Lò Văn Bình | Giám đốc Sở Nội vụ tỉnh | former',
    ]);
    expect(placesIn(body).slice(0, 3)).toEqual([
      'Bí thư Huyện đoàn @ huyện Mai Sơn',
      'Phó Bí thư Huyện ủy @ huyện Mộc Châu',
      'Chủ tịch UBND huyện @ huyện Mộc Châu',
    ]);
  });

  it('stands behind a word of comparison, with a deputy of the body that the head behind names', () => {
    const body =
      'Bà Vi Thị Lan từng trải qua nhiều vị trí công tác ở địa phương như Phó Chủ tịch, Chủ tịch UBND huyện Mai Sơn, Phó Giám đốc, ' +
      'Giám đốc Sở Xây dựng tỉnh Sơn La.';
    expect(officialsIn(body, over)).toEqual([
      'Vi Thị Lan | Phó Chủ tịch UBND huyện | former',
      'Vi Thị Lan | Chủ tịch UBND huyện | former',
      'Vi Thị Lan | Phó Giám đốc Sở Xây dựng tỉnh | former',
      'Vi Thị Lan | Giám đốc Sở Xây dựng tỉnh | former',
    ]);
    expect(placesIn(body)[2]).toBe('Phó Giám đốc Sở Xây dựng tỉnh @ tỉnh Sơn La');
  });

  it('steps over jobs that are no posts', () => {
    const body =
      'Ông Lò Văn Bình đã giữ nhiều chức vụ: cán bộ Huyện đoàn, Phó Trưởng phòng Y tế huyện, giảng viên Trường Chính trị; Bí thư Đảng ủy xã.';
    expect(officialsIn(body, over)).toHaveLength(2);
  });

  it('ends where another person has the post', () => {
    const body =
      'Ông Lò Văn Bình từng kinh qua các chức vụ: Trưởng phòng Y tế huyện; Bí thư Huyện ủy Vi Thị Lan ghi nhận điều đó.';
    expect(officialsIn(body, over)).toEqual([
      'Lò Văn Bình | Trưởng phòng Y tế huyện | former',
      'Vi Thị Lan | Bí thư Huyện ủy | current',
    ]);
  });

  it('stands right behind its verb, over semicolons', () => {
    const body =
      'Trong quá trình công tác, ông Lò Văn Bình từng giữ Phó Chủ tịch UBND huyện Mai Sơn; Phó Giám đốc Sở Công Thương; ' +
      'Bí thư Huyện ủy Mộc Châu, phái viên của tỉnh; Chủ tịch HĐND tỉnh.';
    expect(officialsIn(body, over)).toEqual([
      'Lò Văn Bình | Phó Chủ tịch UBND huyện | former',
      'Lò Văn Bình | Phó Giám đốc Sở Công Thương | former',
      'Lò Văn Bình | Bí thư Huyện ủy | former',
      'Lò Văn Bình | Chủ tịch HĐND tỉnh | former',
    ]);
  });

  it('begins with jobs, and stops where somebody else has a post', () => {
    const body =
      'Bà Vi Thị Lan từng làm nhân viên Văn phòng UBND tỉnh, Phó Chánh Thanh tra tỉnh, Phó Bí thư rồi Bí thư Huyện ủy Mai Sơn, hiện là Giám đốc Sở Nội vụ.';
    expect(officialsIn(body, over)).toEqual([
      'Vi Thị Lan | Phó Chánh Thanh tra tỉnh | former',
      'Vi Thị Lan | Phó Bí thư Huyện ủy | former',
      'Vi Thị Lan | Bí thư Huyện ủy | former',
      'Vi Thị Lan | Giám đốc Sở Nội vụ | current',
    ]);
    expect(
      officialsIn('Bà Vi Thị Lan từng làm công nhân ở huyện Mai Sơn, Chủ tịch UBND xã khen bà cần cù.'),
    ).toEqual([]);
  });

  it('gives each post the years in brackets behind it, behind its parent body too', () => {
    const body =
      'Đại tá Lò Văn Bình từng trải qua nhiều cương vị: Chính trị viên Tiểu đoàn 8, Trung đoàn 19 (1998-2003); trợ lý tổ chức Sư đoàn 2 (2003-2007); ' +
      'Phó Chính ủy Trung đoàn 19 (2007-2012); Chính ủy Bộ CHQS tỉnh (từ 2012 đến nay).';
    expect(
      extract(body, over).appointments.map(
        ({ position, tenure, held_from, held_to }) => `${position} | ${tenure} | ${held_from}/${held_to}`,
      ),
    ).toEqual([
      'Chính trị viên Tiểu đoàn 8 | former | 1998/2003',
      'Phó Chính ủy Trung đoàn 19 | former | 2007/2012',
      'Chính ủy Bộ CHQS tỉnh | current | 2012/null',
    ]);
  });

  it('leaves the last step, which opens with its own year, as it lasts', () => {
    const body =
      'Ông Lò Văn Bình từng là giáo viên Trường THPT Mai Sơn; Phó Bí thư Huyện đoàn; từ tháng 5/2018 là Phó Chủ tịch UBND huyện.';
    expect(officialsIn(body, over)).toEqual([
      'Lò Văn Bình | Phó Bí thư Huyện đoàn | former',
      'Lò Văn Bình | Phó Chủ tịch UBND huyện | current',
    ]);
  });

  it('is not broken off by what somebody studied', () => {
    expect(
      officialsIn('Bà Vi Thị Lan, thạc sĩ Luật, từng công tác tại Đại học Tây Bắc, Phó Giám đốc Sở Tư pháp.'),
    ).toEqual(['Vi Thị Lan | Phó Giám đốc Sở Tư pháp | former']);
  });

  it('is of nobody where nobody passes through it', () => {
    expect(officialsIn('Huyện bố trí nhiều chức danh như Trưởng phòng Y tế, Trưởng phòng Nội vụ.')).toEqual(
      [],
    );
  });
});

describe('what somebody is beside', () => {
  it('is told with its terms, over semicolons', () => {
    const body =
      'Ông Lò Văn Bình từng làm Giám đốc Sở Y tế. Ông là đại biểu Quốc hội các khóa XIII, XIV; Ủy viên Trung ương Đảng khóa XII, Trưởng đoàn ĐBQH tỉnh Sơn La.';
    expect(officialsIn(body, over).slice(1)).toEqual([
      'Lò Văn Bình | Đại biểu Quốc hội | current',
      'Lò Văn Bình | Ủy viên Trung ương Đảng | current',
      'Lò Văn Bình | Trưởng đoàn ĐBQH tỉnh | current',
    ]);
  });

  it('is told as beside', () => {
    expect(
      officialsIn('Ông Lò Văn Bình cũng đồng thời là đại biểu Quốc hội, ủy viên Ủy ban Pháp luật.'),
    ).toEqual([
      'Lò Văn Bình | Đại biểu Quốc hội | current',
      'Lò Văn Bình | Ủy viên Ủy ban Pháp luật | current',
    ]);
  });

  it('was, where a word of the past opens the list behind the home', () => {
    const body =
      'Ông Lò Văn Bình sinh ngày 10/2/1940, quê quán xã Chiềng Ban, huyện Mai Sơn, Sơn La; nguyên là Bí thư Huyện ủy khóa X, XI; Phó Bí thư Tỉnh ủy.';
    expect(officialsIn(body, over)).toEqual([
      'Lò Văn Bình | Bí thư Huyện ủy | former',
      'Lò Văn Bình | Phó Bí thư Tỉnh ủy | former',
    ]);
  });

  it('is not what others are who stand behind a semicolon', () => {
    const body = 'Dự có ông Lò Văn Bình, Bí thư Huyện ủy; Chủ tịch UBND huyện và các phòng.';
    expect(officialsIn(body)).toEqual(['Lò Văn Bình | Bí thư Huyện ủy | current']);
  });
});

describe('a post taken up anew', () => {
  it('is incoming also where it was held before', () => {
    const body =
      'Kết quả, ông Lò Văn Bình, Phó Chủ tịch HĐND huyện khóa XIX tái cử chức danh Phó Chủ tịch HĐND huyện khóa XX.';
    expect(officialsIn(body, over)).toEqual(['Lò Văn Bình | Phó Chủ tịch HĐND huyện | incoming']);
  });

  it('is incoming also where the career ends in it', () => {
    const body =
      'Ông Lò Văn Bình tái đắc cử Bí thư Tỉnh ủy Sơn La ngày 13/10. Trước khi tái đắc cử chức Bí thư Tỉnh ủy Sơn La, ông Bình từng giữ nhiều chức vụ: Phó Bí thư Tỉnh ủy rồi Bí thư Tỉnh ủy Sơn La.';
    expect(officialsIn(body, over)).toEqual([
      'Lò Văn Bình | Bí thư Tỉnh ủy | incoming',
      'Lò Văn Bình | Phó Bí thư Tỉnh ủy | former',
    ]);
  });

  it('is outgoing of whom the text lets go of it', () => {
    const body =
      'HĐND huyện miễn nhiệm Chủ tịch UBND huyện đối với ông Lò Văn Bình; bầu ông Vi Văn Tú giữ chức Chủ tịch UBND huyện.';
    expect(officialsIn(body, over)).toEqual([
      'Lò Văn Bình | Chủ tịch UBND huyện | outgoing',
      'Vi Văn Tú | Chủ tịch UBND huyện | incoming',
    ]);
  });
});

describe('before', () => {
  it('a post was given that lasts, its holder had others', () => {
    const body =
      'Trước khi được Ban Thường vụ Tỉnh ủy điều động, bổ nhiệm giữ chức Giám đốc Sở Y tế, ông Lò Văn Bình là Bí thư Huyện ủy Mai Sơn.';
    expect(officialsIn(body, over)).toEqual([
      'Lò Văn Bình | Giám đốc Sở Y tế | current',
      'Lò Văn Bình | Bí thư Huyện ủy | former',
    ]);
  });

  it('somebody retired they were in a post that is past', () => {
    const body = 'Trước khi về hưu, ông Lò Văn Bình được bầu giữ chức Chủ tịch Hội Khuyến học tỉnh.';
    expect(officialsIn(body, over)).toEqual(['Lò Văn Bình | Chủ tịch Hội Khuyến học tỉnh | former']);
  });
});

describe('what others do', () => {
  it('takes nobody from the post who only greets them', () => {
    expect(
      officialsIn(
        'Ông Lò Văn Bình - Phó Chủ tịch UBND huyện chúc mừng các đồng chí nhận nhiệm vụ mới.',
        over,
      ),
    ).toEqual(['Lò Văn Bình | Phó Chủ tịch UBND huyện | current']);
    expect(officialsIn('Ông Lò Văn Bình, Phó Chủ tịch UBND huyện, nhận nhiệm vụ mới.', over)).toEqual([
      'Lò Văn Bình | Phó Chủ tịch UBND huyện | outgoing',
    ]);
  });
});

describe('a post given over', () => {
  it('may be so for the time being, before words of its duties', () => {
    expect(
      officialsIn(
        'Đại tá Lò Văn Bình bàn giao trách nhiệm, quyền hạn Chính ủy Bộ CHQS tỉnh tạm thời cho Thượng tá Vi Văn Tú.',
        over,
      ),
    ).toEqual([
      'Lò Văn Bình | Chính ủy Bộ CHQS tỉnh | outgoing',
      'Vi Văn Tú | Chính ủy Bộ CHQS tỉnh | incoming',
    ]);
  });
});
