import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const one = (text: string, published: string | null = null) =>
  extract(text, { published_on: published }).events.at(0);

describe('columns of an event', () => {
  it('says from which post to which, when and by whose decision', () => {
    const text =
      'Ban Thường vụ Huyện ủy Mai Sơn quyết định luân chuyển đồng chí Lò Văn Ích, Trưởng phòng Tư pháp huyện, giữ chức Bí thư Đảng ủy xã Chiềng Mai kể từ ngày 1/4/2021.';
    expect(one(text)).toMatchObject({
      type: 'luân chuyển',
      status: 'decided',
      person_name: 'Lò Văn Ích',
      count: null,
      position_from: 'Trưởng phòng Tư pháp huyện',
      position_to: 'Bí thư Đảng ủy xã',
      organization_to: 'Đảng ủy xã Chiềng Mai',
      date_edtf: '2021-04-01',
      decided_by: 'Ban Thường vụ Huyện ủy Mai Sơn',
      rule: 'event.move',
      document_id: null,
    });
  });

  it('parts two bodies of one wording', () => {
    const text =
      'Ban Thường vụ Huyện ủy điều động ông Lò Văn Ích, Phó Bí thư Đảng ủy xã Chiềng Mai, đến giữ chức Phó Bí thư Đảng ủy xã Nà Ớt.';
    expect(one(text)).toMatchObject({
      organization_from: 'Đảng ủy xã Chiềng Mai',
      organization_to: 'Đảng ủy xã Nà Ớt',
    });
  });

  it('dates each count of a period by its own', () => {
    const { events } = extract(
      'Riêng giai đoạn 2016 - 2020, huyện luân chuyển 42 lượt cán bộ; giai đoạn 2021 - 2023 là 25 lượt; năm 2024 là 9 lượt.',
    );
    expect(events.slice(1).map(({ count, date_edtf }) => [count, date_edtf])).toEqual([
      [25, '2021/2023'],
      [9, '2024'],
    ]);
  });

  it('takes the date of the clause before that of another', () => {
    const { events } = extract(
      'Ông Hà Văn Xuân về quê; năm 1980 ông được kết nạp Đảng; từ năm 1985 ông được bầu làm Chủ tịch UBND xã.',
    );
    expect(events.map(({ type, date_edtf }) => [type, date_edtf])).toEqual([
      ['kết nạp', '1980'],
      ['bầu', '1985'],
    ]);
  });

  it("takes a roster's post for the one taken up, not for one held before", () => {
    const text = 'Kết quả bầu cử:\n- Chủ tịch HĐND xã: Lò Văn Thịnh (34/35 phiếu)';
    expect(one(text)).toMatchObject({ position_from: null, position_to: 'Chủ tịch HĐND xã' });
  });

  it('takes what a body holds for no part of its name', () => {
    expect(one('Ngày 21/9, chi bộ tổ chức kết nạp 2 đảng viên.')).toMatchObject({ decided_by: 'chi bộ' });
    expect(one('Ban Tổ chức Huyện ủy điều động ông Hà Văn Bình.')).toMatchObject({
      decided_by: 'Ban Tổ chức Huyện ủy',
    });
  });

  it('names the body where no post is named', () => {
    expect(one('Bà Lò Thị Mai được điều động về công tác tại Sở Nội vụ.')).toMatchObject({
      position_to: null,
      organization_to: 'Sở Nội vụ',
    });
  });

  it('takes the post that is given up as the one left, whatever is taken up in the same breath', () => {
    const text = 'Ông Bùi Văn Toản thôi giữ chức Chủ tịch UBND xã để giữ chức Phó Bí thư Huyện ủy.';
    expect(one(text)).toMatchObject({
      type: 'miễn nhiệm',
      position_from: 'Chủ tịch UBND xã',
      position_to: null,
    });
  });

  it('gives the person the id that their appointment has, and none without one', () => {
    const facts = extract(
      'Đồng chí Vi Thị Lan, Bí thư Huyện ủy, được điều động về tỉnh. Ông Hà Văn Bình bị khiển trách.',
    );
    const [moved, blamed] = facts.events;
    expect(moved!.person_id).toBe(facts.appointments[0]!.person_id);
    expect(blamed).toMatchObject({ person_name: 'Hà Văn Bình', person_id: null });
  });

  it('has evidence that can be quoted', () => {
    const body = 'Sáng nay, 𝐡ội nghị diễn ra. HĐND huyện bầu ông Hà Văn Bình giữ chức Chủ tịch UBND huyện.';
    const row = one(body)!;
    expect([...body].slice(row.char_start, row.char_end).join('')).toBe(row.text);
    expect(row.text).toBe('bầu ông Hà Văn Bình giữ chức Chủ tịch UBND huyện');
    expect(row.sentence_no).toBe(1);
  });

  it('keeps two elections of one person apart, and tells one only once', () => {
    const text =
      'Ông Hà Văn Bình được bầu giữ chức Bí thư Huyện ủy. Năm 2015, ông Bình được bầu làm Chủ tịch UBND huyện. Ông Bình được bầu Bí thư.';
    expect(extract(text).events.map((row) => row.position_to)).toEqual([
      'Bí thư Huyện ủy',
      'Chủ tịch UBND huyện',
    ]);
  });

  it.each([
    [
      'Ông Hà Văn Bình năm 2010 được bầu làm Phó Chủ tịch UBND xã, năm 2015 được bầu làm Chủ tịch UBND xã, từ tháng 8/2023 đến nay là Trưởng phòng Nội vụ huyện.',
      ['2010', '2015'],
    ],
    ['Ngày 3/2/2020, ông Hà Văn Bình được bổ nhiệm Trưởng phòng, kể từ ngày 15/2/2020.', ['2020-02-15']],
    [
      'Ông Hà Văn Bình được bổ nhiệm làm Trưởng phòng thay ông Vi Văn Sáu nghỉ hưu từ ngày 1/6/2020.',
      [null, '2020-06-01'],
    ],
    ['Hội nghị ngày 3/2/2020 đã bầu ông Hà Văn Bình làm Bí thư Đảng ủy xã.', ['2020-02-03']],
  ])('dates each move of a sentence by itself: %s', (text, dates) => {
    expect(extract(text).events.map((row) => row.date_edtf)).toEqual(dates);
  });

  it('leaves out a denied move and one of a body', () => {
    expect(one('Ông Hà Văn Bình không được bổ nhiệm lại.')).toBeUndefined();
    expect(one('Ông Hà Văn Bình cho biết Ban Thường vụ Huyện ủy bị khiển trách.')).toBeUndefined();
  });

  it.each([
    [
      'Huyện ủy Mai Sơn cho thôi giữ chức Bí thư Đảng ủy xã Chiềng Ban và điều chuyển công tác khác đối với ông Vi Văn Sáu.',
      ['miễn nhiệm Vi Văn Sáu', 'điều động Vi Văn Sáu'],
    ],
    [
      'Huyện ủy Mai Sơn cho thôi giữ chức Bí thư Đảng ủy xã Chiềng Ban đối với ông Lò Văn An và điều động đối với ông Vi Văn Sáu.',
      ['miễn nhiệm Lò Văn An', 'điều động Vi Văn Sáu'],
    ],
    ['UBND xã Chiềng Ban chỉ định thầu cho ông Vi Văn Sáu.', []],
    ['Huyện ủy Mai Sơn chỉ định ông Vi Văn Sáu làm Bí thư Đảng ủy xã Chiềng Ban.', ['chỉ định Vi Văn Sáu']],
  ])('tells whom verbs before one name move: %s', (text, expected) => {
    expect(extract(text).events.map(({ type, person_name }) => `${type} ${person_name}`)).toEqual(expected);
  });

  it.each([
    [
      'HĐND xã bầu Chủ tịch UBND xã Chiềng Mai là ông Lò Văn An; Phó Chủ tịch UBND xã là ông Vi Văn Tú.',
      ['Lò Văn An: null -> Chủ tịch UBND xã', 'Vi Văn Tú: null -> Phó Chủ tịch UBND xã'],
    ],
    [
      'HĐND xã bầu ông Lò Văn An, Phó Chủ tịch UBND xã Chiềng Mai, làm Chủ tịch UBND xã.',
      ['Lò Văn An: Phó Chủ tịch UBND xã -> Chủ tịch UBND xã'],
    ],
  ])('gives each the post that stands before them: %s', (text, expected) => {
    const way = (row: {
      person_name: string | null;
      position_from: string | null;
      position_to: string | null;
    }) => `${row.person_name}: ${row.position_from} -> ${row.position_to}`;
    expect(extract(text).events.map(way)).toEqual(expected);
  });
});
