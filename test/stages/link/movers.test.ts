import { describe, expect, it } from 'vitest';
import { extract, officialsIn } from '../../support/extract.ts';

/** `type name position_to position_from` of every event. */
const eventsIn = (body: string) =>
  extract(body).events.map(
    ({ type, person_name, position_to, position_from }) =>
      `${type} ${person_name} ${position_to ?? position_from}`,
  );

describe('who moves others', () => {
  it.each([
    [
      'Ông Giàng A Sử được Bí thư Huyện ủy Vi Thị Lan bổ nhiệm giữ chức Trưởng phòng Y tế.',
      ['Giàng A Sử | Trưởng phòng Y tế | incoming', 'Vi Thị Lan | Bí thư Huyện ủy | current'],
      ['bổ nhiệm Giàng A Sử Trưởng phòng Y tế'],
    ],
    [
      'Ông Giàng A Sử được Bí thư Huyện ủy Vi Thị Lan ký quyết định bổ nhiệm giữ chức Trưởng phòng Y tế.',
      ['Giàng A Sử | Trưởng phòng Y tế | incoming', 'Vi Thị Lan | Bí thư Huyện ủy | current'],
      ['bổ nhiệm Giàng A Sử Trưởng phòng Y tế'],
    ],
    [
      'Ông Giàng A Sử bị Chủ tịch UBND huyện Vi Thị Lan cách chức Trưởng phòng Y tế.',
      ['Giàng A Sử | Trưởng phòng Y tế | outgoing', 'Vi Thị Lan | Chủ tịch UBND huyện | current'],
      ['cách chức Giàng A Sử Trưởng phòng Y tế'],
    ],
  ])('stands behind the passive: %s', (body, officials, events) => {
    expect(officialsIn(body)).toEqual(officials);
    expect(eventsIn(body)).toEqual(events);
  });

  it.each([
    'Chủ tịch UBND tỉnh Vi Thị Lan đã ký quyết định miễn nhiệm chức vụ Phó Giám đốc Sở Y tế.',
    'Chủ tịch UBND tỉnh Vi Thị Lan trao quyết định bổ nhiệm chức vụ Phó Giám đốc Sở Y tế.',
    'Chủ tịch UBND tỉnh Vi Thị Lan ký các quyết định phê chuẩn kết quả bầu, miễn nhiệm chức vụ Chủ tịch UBND huyện.',
    'Chủ tịch UBND tỉnh Vi Thị Lan ban hành Quyết định số 1250/QĐ-UBND ngày 3/4/2024 về việc thôi giữ chức vụ Phó Giám đốc Sở Y tế.',
  ])('signs or hands over what moves somebody whom the sentence does not name: %s', (body) => {
    expect(officialsIn(body)).toEqual(['Vi Thị Lan | Chủ tịch UBND tỉnh | current']);
    expect(eventsIn(body).filter((event) => event.includes('Vi Thị Lan'))).toEqual([]);
  });

  it.each([
    ['Đại hội đã bầu được ông Giàng A Sử giữ chức Bí thư Đảng ủy xã.', 'Bí thư Đảng ủy xã'],
    ['Ông Giàng A Sử nhận quyết định bổ nhiệm chức vụ Phó Giám đốc Sở Y tế.', 'Phó Giám đốc Sở Y tế'],
    ['Ông Giàng A Sử được trao quyết định bổ nhiệm chức vụ Phó Giám đốc Sở Y tế.', 'Phó Giám đốc Sở Y tế'],
    ['Bí thư Huyện ủy trao quyết định cho ông Giàng A Sử giữ chức Trưởng phòng Y tế.', 'Trưởng phòng Y tế'],
  ])('is nobody who is elected, or who receives the decision: %s', (body, position) => {
    expect(officialsIn(body)).toEqual([`Giàng A Sử | ${position} | incoming`]);
  });
});
