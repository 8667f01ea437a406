import { describe, expect, it } from 'vitest';
import { officialsIn } from '../../../support/extract.ts';

/** Sentences of newspapers, each with what it tells of; nothing told is an empty list. */
const told: Record<string, readonly (readonly [string, readonly string[]])[]> = {
  'is told of by a verb or a chair that is held': [
    ['Ông Lê Hữu Nghĩa hiện giữ ghế Chủ tịch UBND xã Bình Minh.', ['Lê Hữu Nghĩa | Chủ tịch UBND xã | current']],
    ['Bà Lò Thị Út - người đang nắm giữ cương vị Bí thư Huyện ủy - nói thêm.', ['Lò Thị Út | Bí thư Huyện ủy | current']],
    ['Chức Chủ tịch UBND huyện hiện do ông Vi Hữu Ký đảm nhiệm.', ['Vi Hữu Ký | Chủ tịch UBND huyện | current']],
    ['Vị trí Trưởng Ban Tổ chức Huyện ủy do ông Bùi Thanh An đảm nhận từ tháng 3/2021.', ['Bùi Thanh An | Trưởng Ban Tổ chức Huyện ủy | current']],
    ['Anh Quàng Văn Hưởng được bà con tín nhiệm, giữ chức Trưởng bản từ năm 2015 đến nay.', ['Quàng Văn Hưởng | Trưởng bản | current']],
    ['Ông Lò Văn Sử quê Sơn La. Ông hiện là Chủ tịch UBND xã.', ['Lò Văn Sử | Chủ tịch UBND xã | current']],
  ],
  'is taken up': [
    ['Bà Trương Mỹ Lan chính thức ngồi vào ghế Giám đốc Sở Du lịch.', ['Trương Mỹ Lan | Giám đốc Sở Du lịch | incoming']],
    ['Ghế giám đốc Sở Tư pháp thuộc về bà Vi Thị Hoa.', ['Vi Thị Hoa | Giám đốc Sở Tư pháp | incoming']],
    ['Ban Bí thư giao ông Lữ Văn Hùng trọng trách Bí thư Tỉnh ủy.', ['Lữ Văn Hùng | Bí thư Tỉnh ủy | incoming']],
    ['Từ ngày 1/7, ông Trần Phong sẽ đảm nhiệm cương vị Chủ tịch UBND phường.', ['Trần Phong | Chủ tịch UBND phường | incoming']],
    ['Người được bổ nhiệm giữ chức Giám đốc Sở Y tế là ông Lò Văn Sử.', ['Lò Văn Sử | Giám đốc Sở Y tế | incoming']],
    ['Người ngồi ghế Bí thư Huyện ủy sẽ là ông Lò Văn Sử.', ['Lò Văn Sử | Bí thư Huyện ủy | incoming']],
    [
      'Người kế nhiệm ông Lưu Văn Trung ở vị trí Chủ tịch UBND tỉnh là ông Trần Trung Hiển.',
      ['Lưu Văn Trung | Chủ tịch UBND tỉnh | outgoing', 'Trần Trung Hiển | Chủ tịch UBND tỉnh | incoming'],
    ],
    [
      'Ông Ngô Xuân Hòa, Phó Giám đốc Sở Tài chính, được điều động về Sở Nội vụ, cũng ở cương vị Phó Giám đốc.',
      ['Ngô Xuân Hòa | Phó Giám đốc Sở Tài chính | outgoing', 'Ngô Xuân Hòa | Phó Giám đốc Sở Nội vụ | incoming'],
    ],
  ],
  'is given up': [
    [
      'Ông Lò Đình Tài không còn là Chủ tịch UBND huyện, cương vị mới của ông là Phó Trưởng Ban Nội chính Tỉnh ủy.',
      ['Lò Đình Tài | Chủ tịch UBND huyện | outgoing', 'Lò Đình Tài | Phó Trưởng Ban Nội chính Tỉnh ủy | incoming'],
    ],
    ['Ông Kiều Công Minh bị tước chức Chủ tịch UBND xã vì để mất rừng.', ['Kiều Công Minh | Chủ tịch UBND xã | outgoing']],
    [
      'Tân Phó giám đốc Sở Y tế là ông Trần Quốc Vĩnh, được bổ nhiệm từ vị trí Giám đốc Bệnh viện Đa khoa tỉnh.',
      ['Trần Quốc Vĩnh | Phó giám đốc Sở Y tế | incoming', 'Trần Quốc Vĩnh | Giám đốc Bệnh viện Đa khoa tỉnh | outgoing'],
    ],
    [
      'Từ Phó Chủ tịch UBND xã, ông Lò Minh Luân được đưa lên ghế Chủ tịch UBND xã.',
      ['Lò Minh Luân | Phó Chủ tịch UBND xã | outgoing', 'Lò Minh Luân | Chủ tịch UBND xã | incoming'],
    ],
    [
      'Ông Cao Văn Hùng nhường lại vị trí Trưởng phòng Nội vụ huyện cho cấp phó Đinh Thị Lệ.',
      ['Cao Văn Hùng | Trưởng phòng Nội vụ huyện | outgoing', 'Đinh Thị Lệ | Trưởng phòng Nội vụ huyện | incoming'],
    ],
    [
      'Bà Vi Thị Mây tiếp quản ghế Chủ tịch UBND xã từ ông Lò Văn Sử.',
      ['Lò Văn Sử | Chủ tịch UBND xã | outgoing', 'Vi Thị Mây | Chủ tịch UBND xã | incoming'],
    ],
  ],
  'is past': [
    ['Ông Lê Đức Sơn, người từng ngồi ghế Bí thư Huyện ủy, hầu tòa sáng nay.', ['Lê Đức Sơn | Bí thư Huyện ủy | former']],
    [
      'Ông Trần Huy Tuấn quê Vĩnh Phúc. Ông từng là Phó Chủ tịch UBND huyện, rồi Chủ tịch UBND huyện.',
      ['Trần Huy Tuấn | Phó Chủ tịch UBND huyện | former', 'Trần Huy Tuấn | Chủ tịch UBND huyện | former'],
    ],
    ['Sinh thời, cụ Hoàng Đình Sơn là Bí thư Chi bộ bản.', ['Hoàng Đình Sơn | Bí thư Chi bộ bản | former']],
    [
      'Bí thư Đảng ủy xã Lò Văn Sử, 44 tuổi, trước đó là Trưởng phòng Y tế huyện.',
      ['Lò Văn Sử | Bí thư Đảng ủy xã | current', 'Lò Văn Sử | Trưởng phòng Y tế huyện | former'],
    ],
    [
      'Bà Vi Thị Lan từng kinh qua các vị trí: Phó Bí thư Tỉnh đoàn, Bí thư Huyện ủy.',
      ['Vi Thị Lan | Phó Bí thư Tỉnh đoàn | former', 'Vi Thị Lan | Bí thư Huyện ủy | former'],
    ],
  ],
  'is held for the time being': [
    ['Ông Phạm Thanh Tùng tạm thời nắm quyền Giám đốc Sở Y tế.', ['Phạm Thanh Tùng | Giám đốc Sở Y tế | acting']],
    ['Bà Bùi Thị Thu tạm thời đảm đương công việc của Bí thư Huyện ủy.', ['Bùi Thị Thu | Bí thư Huyện ủy | acting']],
    [
      'Nhiệm vụ quyền bí thư Tỉnh ủy Bình Thuận được trao cho ông Đặng Văn Sỹ, Chủ tịch UBND tỉnh Lâm Đồng.',
      ['Đặng Văn Sỹ | Bí thư Tỉnh ủy | acting', 'Đặng Văn Sỹ | Chủ tịch UBND tỉnh | outgoing'],
    ],
    [
      'Nhiệm vụ quyền chủ tịch UBND tỉnh được trao cho ông Đặng Văn Sỹ, Phó Chủ tịch UBND tỉnh.',
      ['Đặng Văn Sỹ | Chủ tịch UBND tỉnh | acting', 'Đặng Văn Sỹ | Phó Chủ tịch UBND tỉnh | current'],
    ],
    [
      'Đồng chí Lương Văn Quỳnh, Phó Bí thư Thường trực Thành ủy, được giao phụ trách Đảng bộ thành phố trong thời gian chờ kiện toàn chức danh Bí thư Thành ủy.',
      ['Lương Văn Quỳnh | Phó Bí thư Thường trực Thành ủy | current', 'Lương Văn Quỳnh | Phụ trách Đảng bộ thành phố | acting'],
    ],
  ],
  'takes its body from the subject of what it has': [
    [
      'Ban lãnh đạo Sở Y tế hiện có 2 phó giám đốc là bà Phạm Thị Ngọc và ông Trịnh Văn Lộc.',
      ['Phạm Thị Ngọc | Phó giám đốc Sở Y tế | current', 'Trịnh Văn Lộc | Phó giám đốc Sở Y tế | current'],
    ],
    ['UBND tỉnh vừa có tân Chánh Văn phòng là ông Cao Thành Long.', ['Cao Thành Long | Chánh Văn phòng UBND tỉnh | incoming']],
  ],
  'is not told of': [
    ['Người dân gặp lãnh đạo huyện, cán bộ xã thuộc về ông Lò Văn Sử.', []],
    ['Ông Lò Văn Sử đang công tác tại xã, chức Chủ tịch UBND xã còn trống.', []],
    ['Ông Lò Văn Sử cho hay ghế Chủ tịch UBND xã thuộc về ai chưa rõ.', []],
  ],
}; // biome-ignore format: one sentence after another

describe('a post in the words of newspapers', () => {
  for (const [what, sentences] of Object.entries(told))
    it.each(sentences)(`${what}: %s`, (sentence, rows) => {
      expect(officialsIn(sentence, { published_on: '2025-06-10' }).sort()).toEqual([...rows].sort());
    });
});
