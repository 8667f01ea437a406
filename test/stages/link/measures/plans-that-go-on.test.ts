import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const told = (text: string, published_on = '2020-09-15') =>
  extract(text, { published_on }).percentages.map(({ low, high, status, year_to }) => [
    low ?? high,
    status,
    year_to,
  ]);

describe('sentences behind targets', () => {
  it('take over their deadline, one after another', () => {
    expect(
      told(
        'Đến năm 2025: 60% trường học đạt chuẩn; 45% lao động qua đào tạo. Tỷ lệ hộ dùng nước sạch trên 90%; tỷ lệ thu gom rác đạt 85%. 100% xã có nhà văn hóa.',
      ),
    ).toEqual([
      [60, 'target', 2025],
      [45, 'target', 2025],
      [90, 'target', 2025],
      [85, 'target', 2025],
      [100, 'target', 2025],
    ]);
    expect(
      told(
        'Phấn đấu đến năm 2025, 80% số xã về đích. Tỷ lệ đảng viên hoàn thành tốt nhiệm vụ hằng năm đạt 90%.',
      ).at(-1),
    ).toEqual([90, 'target', 2025]);
  });

  it.each([
    [
      'what is there now',
      'Phấn đấu đến năm 2025, 80% số xã về đích. Hiện tỷ lệ hộ dùng nước sạch là 62%.',
      2020,
    ],
    [
      'what has been counted',
      'Phấn đấu đến năm 2025, 80% số xã về đích. Toàn huyện có 12 xã, trong đó 8 xã đạt chuẩn, chiếm 66%.',
      null,
    ],
    [
      'what somebody did',
      'Phấn đấu đến năm 2025, 80% số xã về đích. Ông Lò Văn Thiết về làm Bí thư xã 2 năm, hộ nghèo giảm 13%.',
      null,
    ],
    [
      'what another time is told of',
      'Phấn đấu đến năm 2025, 80% số xã về đích. Năm 2019, tỷ lệ hộ nghèo là 12%.',
      2019,
    ],
    [
      'what stands behind a result',
      'Phấn đấu đến năm 2025, 80% số xã về đích. Huyện đã hoàn thành quy hoạch. Tỷ lệ che phủ rừng đạt 61%.',
      null,
    ],
  ])('tell a result where they say so: %s', (_case, text, year) => {
    const [, status, year_to] = told(text).at(-1)!;
    expect([status, year_to]).toEqual(['actual', year]);
  });

  it('take up a plan that has been passed, for its period', () => {
    expect(
      told(
        'Hội nghị đã thảo luận và thông qua Nghị quyết về nhiệm vụ phát triển kinh tế 5 năm 2021 - 2025. Trong đó, nông nghiệp chiếm 45%, dịch vụ 35%.',
        '2020-12-19',
      ),
    ).toEqual([
      [45, 'target', 2025],
      [35, 'target', 2025],
    ]);
    expect(
      told(
        'Hội nghị đã đánh giá kết quả Nghị quyết về nhiệm vụ kinh tế 5 năm 2016 - 2020. Trong đó, nông nghiệp chiếm 45%.',
        '2020-12-19',
      ).map(([, status]) => status),
    ).toEqual(['actual']);
  });
});

describe('targets that a congress has passed', () => {
  const passed =
    'Ngày 10/9, Đại hội bế mạc. Đại hội đã thông qua một số chỉ tiêu đến năm 2025 như: tăng trưởng 9%. ';

  it('go on behind them, whatever day is told before', () => {
    const text = `${passed}Kim ngạch xuất khẩu đạt 20 triệu USD. Tạo việc làm mới cho 5.000 lao động, giảm hộ nghèo xuống dưới 3%. Tỷ lệ che phủ rừng 53%, 80% số hộ có nước sạch.`;
    expect(told(text)).toEqual([
      [9, 'target', 2025],
      [3, 'target', 2025],
      [53, 'target', 2025],
      [80, 'target', 2025],
    ]);
  });

  it('end where results are told', () => {
    expect(told(`${passed}Đại hội đã bầu 41 đồng chí. Tỷ lệ nữ đạt 17%.`).at(-1)).toEqual([
      17,
      'actual',
      2020,
    ]);
    expect(told('Đại hội đã đạt 9% chỉ tiêu đến năm 2025. Tỷ lệ che phủ rừng 53%.').at(-1)?.[1]).toBe(
      'actual',
    );
  });
});

describe('the plan behind a slash', () => {
  it('is a target of the time of the result', () => {
    expect(told('Năm 2019, xã đạt chuẩn nông thôn mới 83,2%/50%.')).toEqual([
      [83.2, 'actual', 2019],
      [50, 'target', 2019],
    ]);
    expect(told('Năm 2019, tỷ lệ nữ 21%, 18% là dân tộc thiểu số.').map(([, status]) => status)).toEqual([
      'actual',
      'actual',
    ]);
  });
});

describe('a state of affairs', () => {
  it('is there, whatever is asked to be done about it', () => {
    expect(told('Ông Lò Văn Thiết đề nghị phường khắc phục tình trạng 22% trụ sở bỏ trống.')[0]?.[1]).toBe(
      'actual',
    );
    expect(told('Ông Lò Văn Thiết đề nghị phường sắp xếp 22% trụ sở bỏ trống.')[0]?.[1]).toBe('target');
  });
});

describe('years of a value', () => {
  it('are not those that open the clause of the next one', () => {
    expect(
      told('Tỷ lệ hộ nghèo giảm bình quân 1,5%, cuối năm 2019 còn 6,8%.').map(([, , year]) => year),
    ).toEqual([null, 2019]);
    expect(told('Tỷ lệ hộ nghèo giảm 1,5%, thu nhập tăng 9%, tính đến cuối năm 2019.')).toEqual([
      [1.5, 'actual', 2019],
      [9, 'actual', 2019],
    ]);
  });

  it('are not those of an amount told before', () => {
    const plan = 'Nghị quyết nhiệm kỳ 2020 - 2025 đặt chỉ tiêu: ';
    expect(told(`${plan}huy động vốn 5 năm đạt 1.500 tỷ đồng, thu ngân sách tăng 10%.`)).toEqual([
      [10, 'target', 2025],
    ]);
    // Over a span of years a change holds in no one of them.
    expect(told('Trong 5 năm đã kết nạp 612 đảng viên, vượt 22% chỉ tiêu.')).toEqual([[22, 'actual', null]]);
  });

  it('are not those of the prices that it is measured in', () => {
    expect(
      told('Tổng sản phẩm 6 tháng đầu năm 2020 (theo giá so sánh năm 2010) ước đạt 52 tỷ đồng, tăng 8,1%.'),
    ).toEqual([[8.1, 'actual', 2020]]);
    expect(told('Theo báo cáo năm 2019, giá trị sản xuất tăng 8,1%.')).toEqual([[8.1, 'actual', 2019]]);
  });

  it('are not those of a programme that goes on', () => {
    const done = (period: string) =>
      told(
        `Sau hơn 2 năm thực hiện Chương trình giảm nghèo bền vững giai đoạn ${period}, tỷ lệ hộ nghèo còn 2,7%.`,
      );
    expect(done('2018 - 2025')).toEqual([[2.7, 'actual', null]]);
    expect(done('2016 - 2020')).toEqual([[2.7, 'actual', 2020]]);
  });

  it('are those counted on from a date', () => {
    const moved = 'Ông Lò Văn Thiết về xã từ tháng 5/2014, ';
    const years = (text: string) => told(text).map(([, , year]) => year);
    expect(
      years(`${moved}sau hai năm tỷ lệ hộ nghèo giảm từ 68% xuống 51%, sản lượng tăng 20%.`).slice(1),
    ).toEqual([2016, 2016]);
    expect(years(`${moved}tỷ lệ hộ nghèo năm đó là 51%.`)).toEqual([2014]);
  });

  it('are not those since when somebody lives somewhere', () => {
    expect(told('Ấp có 85 hộ sinh sống từ năm 1996, mới có 60% hộ có điện kế.')).toEqual([
      [60, 'actual', null],
    ]);
  });

  it('open a bracket for what stands in it', () => {
    expect(told('Cấp xã 28,9% (nhiệm kỳ 2011 - 2016 là 24,2%).').map(([, , year]) => year)).toEqual([
      null,
      2016,
    ]);
    expect(
      told('Nhiệm kỳ 2015 - 2020, Ban Chấp hành có 37 đồng chí, nữ 6 đồng chí (16,2%).').map(
        ([, , year]) => year,
      ),
    ).toEqual([2020]);
  });

  it('are not those that the plan of another figure was set for', () => {
    const text =
      'Huyện tinh giản 67 biên chế, bằng 10,3% số biên chế giao năm 2015, vượt mục tiêu 10% đề ra cho cả giai đoạn 2015 - 2021.';
    expect(told(text)).toEqual([
      [10.3, 'actual', null],
      [10, 'target', 2021],
    ]);
  });

  it('are not those of an earlier plan that it is compared with', () => {
    const text =
      'Năm 2020, giá trị sản xuất tăng 4%; thu ngân sách tăng 7% so với dự toán năm 2019; chi tăng 5%.';
    expect(told(text).map(([, , year]) => year)).toEqual([2020, 2020, 2020]);
    expect(told('Thu ngân sách đạt 105% so với dự toán năm 2019.')).toEqual([[105, 'actual', 2019]]);
  });
});

describe('a figure over some years', () => {
  it('holds in the period of as many that the paragraph tells of', () => {
    const mean = 'Tăng trưởng bình quân 5 năm là 10,1%.';
    const years = (text: string) => told(text).map(([, , year]) => year);
    expect(years(`Trong nhiệm kỳ 2015 - 2020, xã đã hoàn thành các chỉ tiêu. ${mean}`)).toEqual([2020]);
    expect(years(`Giai đoạn 2016 - 2020, xã đã hoàn thành các chỉ tiêu. ${mean}`)).toEqual([2020]);
    // Another number of years, or none: nobody says which.
    expect(years(`Giai đoạn 2011 - 2020, xã đã hoàn thành các chỉ tiêu. ${mean}`)).toEqual([null]);
    expect(years(mean)).toEqual([null]);
  });
});

describe('the years between the ends of a change', () => {
  it('are one of each', () => {
    expect(told('Hộ nghèo giảm từ 26,9% năm 2015 đến năm 2019 còn 17,1%.')).toEqual([
      [26.9, 'actual', 2015],
      [17.1, 'actual', 2019],
    ]);
    expect(told('Giai đoạn 2015 - 2019, hộ nghèo giảm từ 26,9% xuống 17,1%.').at(-1)).toEqual([
      17.1,
      'actual',
      2019,
    ]);
  });
});

describe('what a result is compared with', () => {
  it('plans nothing', () => {
    const text =
      'Trúng cử 500 người, trong đó nữ 122 người (24,4%) ít hơn dự kiến 28 người, giảm 1,4% so với khóa trước; tái cử tăng 7 người so với dự kiến, tăng 5,8% so với khóa trước.';
    expect(told(text).map(([, status]) => status)).toEqual(['actual', 'actual', 'actual']);
    expect(told('Năm 2021, dự kiến nữ chiếm 24,4%.').map(([, status]) => status)).toEqual(['target']);
  });
});

describe('a list behind a preamble', () => {
  it('is governed by the last cue before its first figure', () => {
    const plan =
      'Trên cơ sở kết quả đã đạt được, Đảng ủy đề ra chỉ tiêu phấn đấu 100% chi bộ học nghị quyết; 98% đảng viên hoàn thành nhiệm vụ.';
    expect(told(plan).map(([, status]) => status)).toEqual(['target', 'target']);
    expect(
      told('Phấn đấu vượt khó, Đảng ủy đã có 100% chi bộ học nghị quyết; 98% đảng viên đạt.').map(
        ([, status]) => status,
      ),
    ).toEqual(['actual', 'actual']);
  });
});

describe('a holiday', () => {
  it('is no time of a figure', () => {
    const years = (text: string) => told(text).map(([, , year]) => year);
    expect(
      years('Xã có 100% chi hội tổ chức hoạt động nhân kỷ niệm ngày Thương binh - Liệt sĩ 27/7.'),
    ).toEqual([null]);
    expect(years('Xã có 100% chi hội đạt danh hiệu vào dịp 26/3, 15/10; 90% thanh niên tham gia.')).toEqual([
      null,
      null,
    ]);
    expect(years('Ngày 26/3, xã có 100% chi hội đạt danh hiệu.')).toEqual([2020]);
  });
});

describe('results within a term', () => {
  it('hold in the one that is printed', () => {
    const years = (text: string) => told(text).map(([, , year]) => year);
    expect(years('Trong nhiệm kỳ 2015 - 2020, tỷ lệ tập hợp thanh niên đạt 75%.')).toEqual([2020]);
    expect(
      years('Nhiệm kỳ 2015 - 2020, Hội thực hiện được 7/8 chỉ tiêu. Trong nhiệm kỳ, tỷ lệ tập hợp đạt 75%.'),
    ).toEqual([2020]);
  });

  it('hold in none where the term to come is printed, or none', () => {
    const years = (text: string) => told(text).map(([, , year]) => year);
    expect(years('Xã mở đại hội nhiệm kỳ 2020 - 2025. Trong nhiệm kỳ, tỷ lệ tập hợp đạt 75%.')).toEqual([
      null,
    ]);
    expect(years('Trong nhiệm kỳ, tỷ lệ tập hợp đạt 75%.')).toEqual([null]);
  });
});
