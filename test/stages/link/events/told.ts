import type { MovePassage } from './moves.ts';

/** As `moves`: announced before it is told, broken down by form or way, and in the words of other newsrooms. */
export const told: readonly MovePassage[] = [
  // Announced first; `theo đó` tells who
  [
    'Ban Thường vụ Huyện ủy công bố quyết định điều động, bổ nhiệm cán bộ. Theo đó, ông Hoàng Văn Vịnh, Phó Chánh Văn phòng Huyện ủy, giữ chức Bí thư Đảng ủy xã; bà Nông Thị Hoài, Trưởng phòng Nội vụ, giữ chức Chủ tịch UBND xã.',
    'bổ nhiệm | decided | Hoàng Văn Vịnh | Phó Chánh Văn phòng Huyện ủy > Bí thư Đảng ủy xã | Ban Thường vụ Huyện ủy',
    'bổ nhiệm | decided | Nông Thị Hoài | Trưởng phòng Nội vụ > Chủ tịch UBND xã | Ban Thường vụ Huyện ủy',
  ],
  [
    'Tỉnh ủy công bố các quyết định chỉ định nhân sự cấp ủy xã mới. Theo đó, ông Vàng A Vịnh làm Bí thư Đảng ủy xã.',
    'chỉ định | decided | Vàng A Vịnh | - > Bí thư Đảng ủy xã | Tỉnh ủy',
  ],
  [
    'Huyện ủy công bố quyết định bổ nhiệm cán bộ. Theo đó, ông Vàng A Vịnh, Trưởng phòng Y tế, giữ chức Chánh Thanh tra huyện. Bà Nông Thị Hoài, Phó Trưởng phòng Y tế, giữ chức Trưởng phòng Y tế. Ông Lê Văn Ba là Trưởng phòng Nội vụ.',
    'bổ nhiệm | decided | Vàng A Vịnh | Trưởng phòng Y tế > Chánh Thanh tra huyện | Huyện ủy',
    'bổ nhiệm | decided | Nông Thị Hoài | Phó Trưởng phòng Y tế > Trưởng phòng Y tế | Huyện ủy',
  ],
  [
    'Huyện ủy công bố quyết định bổ nhiệm cán bộ. Theo đó, ông Vàng A Vịnh, Phó Chánh Văn phòng Huyện ủy, phát biểu nhận nhiệm vụ.',
  ],
  ['Huyện ủy sẽ bổ nhiệm cán bộ. Theo đó, ông Vàng A Vịnh đang giữ chức Trưởng phòng Y tế huyện.'],
  [
    'Sở trao quyết định điều động ông Lò Văn Hắc, Chủ tịch UBND xã, về công tác tại Phòng Nông nghiệp; ông Cầm Văn Dịu từ Phòng Tư pháp về làm Chủ tịch UBND xã.',
    'điều động | decided | Lò Văn Hắc | Chủ tịch UBND xã > - | -',
    'điều động | decided | Cầm Văn Dịu | - > Chủ tịch UBND xã | -',
  ],
  [
    'Đại hội chi bộ đã bầu bí thư, phó bí thư. Theo đó, đồng chí Lý Seo Thiệu giữ chức Bí thư Chi bộ; đồng chí Hà Thị Thiện giữ chức Phó Bí thư Chi bộ.',
    'bầu | done | Lý Seo Thiệu | - > Bí thư Chi bộ | chi bộ',
    'bầu | done | Hà Thị Thiện | - > Phó Bí thư Chi bộ | chi bộ',
  ],
  // Broken down
  [
    'Kỷ luật 15 đảng viên (khiển trách: 9; cảnh cáo: 4; khai trừ: 2).',
    'khiển trách | done | 9 | - > - | -',
    'cảnh cáo | done | 4 | - > - | -',
    'khai trừ | done | 2 | - > - | -',
  ],
  [
    'Có 4 đảng viên bị kỷ luật, gồm: 2 khiển trách, 1 cảnh cáo, 1 khai trừ.',
    'khiển trách | done | 2 | - > - | -',
    'cảnh cáo | done | 1 | - > - | -',
    'khai trừ | done | 1 | - > - | -',
  ],
  [
    'Trong số 45 cán bộ được luân chuyển có 20 đồng chí từ tỉnh về huyện, 25 đồng chí từ huyện về xã.',
    'luân chuyển | done | 45 | - > - | -',
    'luân chuyển | done | 20 | - > - | -',
    'luân chuyển | done | 25 | - > - | -',
  ],
  ['Trong tổng số 12 đồng chí nghỉ hưu có 3 đồng chí là cấp ủy viên.', 'nghỉ hưu | done | 12 | - > - | -'],
  // Other words
  ['Huyện đã đề bạt 14 cán bộ trẻ vào các vị trí lãnh đạo.', 'bổ nhiệm | done | 14 | - > - | -'],
  [
    'Ông Nông Văn Thái, Phó Giám đốc Sở Nội vụ, được tiếp nhận và bổ nhiệm giữ chức Giám đốc Sở Dân tộc và Tôn giáo.',
    'bổ nhiệm | done | Nông Văn Thái | Phó Giám đốc Sở Nội vụ > Giám đốc Sở Dân tộc và Tôn giáo | -',
  ],
  [
    'Bí thư Huyện đoàn Lò Thị Phương được Ban Thường vụ Tỉnh đoàn điều động giữ chức Phó Trưởng ban Phong trào Tỉnh đoàn.',
    'điều động | done | Lò Thị Phương | Bí thư Huyện đoàn > Phó Trưởng ban Phong trào Tỉnh đoàn | Ban Thường vụ Tỉnh đoàn',
  ],
  [
    'Đồng chí Hồ Thị Ngân được điều về làm Bí thư Đảng ủy phường 5.',
    'điều động | done | Hồ Thị Ngân | - > Bí thư Đảng ủy phường | -',
  ],
  ['Những điều về Chủ tịch UBND xã Lê Văn Tám được người dân kể lại.'],
  [
    'Ông Phạm Bá Tước được chuyển công tác về làm Phó Trưởng ban Dân vận Huyện ủy.',
    'điều động | done | Phạm Bá Tước | - > Phó Trưởng ban Dân vận Huyện ủy | -',
  ],
  [
    'Từ 1/6, ông Lương Minh Sơn nghỉ công tác, hưởng chế độ hưu trí.',
    'nghỉ hưu | done | Lương Minh Sơn | - > - | -',
  ],
  [
    'Có 5 đồng chí nguyên là Ủy viên Ban Thường vụ Huyện ủy xin nghỉ trước tuổi.',
    'nghỉ hưu | planned | 5 | - > - | -',
  ],
  [
    'Sáu tháng đầu năm, toàn huyện có 126 quần chúng ưu tú được đứng vào hàng ngũ của Đảng.',
    'kết nạp | done | 126 | - > - | -',
  ],
  [
    'UBND tỉnh điều động ông A Nhân đến nhận công tác tại Sở Ngoại vụ, bổ nhiệm giữ chức Phó Giám đốc Sở.',
    'điều động | done | A Nhân | - > Phó Giám đốc Sở | UBND tỉnh',
    'bổ nhiệm | done | A Nhân | - > Phó Giám đốc Sở | UBND tỉnh',
  ],
  // `trình` is a word only by itself
  [
    'HĐND tỉnh đã tiến hành quy trình miễn nhiệm 02 Ủy viên UBND tỉnh.',
    'miễn nhiệm | done | 2 | Ủy viên UBND tỉnh > - | -',
  ],
  [
    'Huyện đã đào tạo 340 đồng chí có trình độ cao cấp lý luận, luân chuyển 57 cán bộ.',
    'đào tạo | done | 340 | - > - | -',
    'luân chuyển | done | 57 | - > - | -',
  ],
  ['Huyện ủy trình Ban Thường vụ Tỉnh ủy bổ nhiệm 3 đồng chí.', 'bổ nhiệm | planned | 3 | - > - | -'],
  ['Toàn huyện đạt 105% kế hoạch, kết nạp 45 đảng viên.', 'kết nạp | done | 45 | - > - | -'],
  [
    'Ban Thường vụ Huyện ủy cho chủ trương bổ nhiệm lại 5 hiệu trưởng.',
    'bổ nhiệm lại | planned | 5 | - > Hiệu trưởng | Ban Thường vụ Huyện ủy',
  ],
  // Lists: whose verb stands before them
  [
    'HĐND xã khóa XII đã bầu các chức danh chủ chốt. Có mặt 24/25 đại biểu. Kết quả như sau:\nA. HĐND XÃ\n1. Chủ tịch: Ông Lò Văn Rươi, Bí thư Đảng ủy - 24 phiếu, đạt 100%.\n2. Phó Chủ tịch: Bà Tòng Thị Mỹ - 23 phiếu.\nB. UBND XÃ\n1. Chủ tịch: Ông Lâm Chí Hiếu - 24 phiếu.\nKỳ họp bế mạc. Chủ tịch: Ông Vi Văn Ba cảm ơn.',
    'bầu | done | Lò Văn Rươi | - > Chủ tịch HĐND xã | HĐND xã',
    'bầu | done | Tòng Thị Mỹ | - > Phó Chủ tịch HĐND xã | HĐND xã',
    'bầu | done | Lâm Chí Hiếu | - > Chủ tịch UBND xã | HĐND xã',
  ],
  [
    'Trưởng phòng Y tế huyện Hoàng Thế Lưỡng và Chánh Thanh tra huyện Trương Văn Nậm cũng được Ban Thường vụ Huyện ủy đồng ý cho nghỉ từ ngày 1/4/2025.',
    'nghỉ hưu | done | Hoàng Thế Lưỡng | Trưởng phòng Y tế huyện > - | Ban Thường vụ Huyện ủy',
    'nghỉ hưu | done | Trương Văn Nậm | Chánh Thanh tra huyện > - | Ban Thường vụ Huyện ủy',
  ],
  ['Từ ngày mai, học sinh toàn tỉnh nghỉ theo diện phòng dịch.'],
  // The decree is for those who quit too.
  [
    'Toàn tỉnh có 1.094 người được phê duyệt nghỉ theo Nghị định 178, trong đó 871 người nghỉ hưu trước tuổi.',
    'nghỉ hưu | done | 871 | - > - | -',
  ],
  // A list at the end of a sentence, with another sentence behind it
  [
    'Đại hội nghe công bố quyết định chỉ định 29 đồng chí vào Ban Chấp hành, 11 đồng chí vào Ban Thường vụ. Nghị quyết được thông qua.',
    'chỉ định | decided | 29 | - > - | -',
    'chỉ định | decided | 11 | - > - | -',
  ],
  [
    'Huyện ủy chỉ định ông Hoàng Bảo Lộc giữ chức Bí thư Đảng ủy xã; bà Tôn Nữ Minh Châu và ông Đặng Công Khế giữ chức Phó Bí thư. Nghị quyết được thông qua với tỷ lệ cao.',
    'chỉ định | done | Hoàng Bảo Lộc | - > Bí thư Đảng ủy xã | Huyện ủy',
    'chỉ định | done | Tôn Nữ Minh Châu | - > Phó Bí thư | Huyện ủy',
    'chỉ định | done | Đặng Công Khế | - > Phó Bí thư | Huyện ủy',
  ],
  // Counted people hold their post when they are moved, and take it up when they are appointed.
  [
    'Năm 2019, huyện điều động 5 trưởng phòng, bổ nhiệm 3 phó trưởng phòng.',
    'điều động | done | 5 | Trưởng phòng > - | -',
    'bổ nhiệm | done | 3 | - > Phó trưởng phòng | -',
  ],
  // Words of planning and proposing inside a body's name
  [
    'Bà Lò Thị Vân, Trưởng phòng Tài chính - Kế hoạch huyện, được bầu làm Phó Chủ tịch UBND huyện.',
    'bầu | done | Lò Thị Vân | Trưởng phòng Tài chính - Kế hoạch huyện > Phó Chủ tịch UBND huyện | -',
  ],
  [
    'Ông Lê Văn Phúc, Giám đốc Sở Kế hoạch và Đầu tư, sẽ được điều động giữ chức Bí thư Huyện ủy.',
    'điều động | planned | Lê Văn Phúc | Giám đốc Sở Kế hoạch và Đầu tư > Bí thư Huyện ủy | -',
  ],
  [
    'Ban Bí thư quyết định khiển trách ông Đỗ Thanh Hà.',
    'khiển trách | decided | Đỗ Thanh Hà | - > - | Ban Bí thư',
  ],
  [
    'Bí thư Huyện ủy ký quyết định khiển trách ông Đỗ Thanh Hà.',
    'khiển trách | decided | Đỗ Thanh Hà | - > - | Bí thư Huyện ủy',
  ],
  // Counts that belong to another clause
  [
    'Huyện giảm 14 trưởng phòng, 22 phó trưởng phòng; 35 cán bộ nghỉ hưu trước tuổi.',
    'nghỉ hưu | done | 35 | - > - | -',
  ],
  [
    'Xã đã miễn nhiệm 3, cho từ chức 2 cán bộ.',
    'miễn nhiệm | done | 3 | - > - | -',
    'từ chức | done | 2 | - > - | -',
  ],
  [
    'Có 12 trưởng thôn, 5 phó trưởng thôn nghỉ hưu trước tuổi.',
    'nghỉ hưu | done | 12 | Trưởng thôn > - | -',
    'nghỉ hưu | done | 5 | Phó trưởng thôn > - | -',
  ],
  [
    'Tân Giám đốc Sở Tư pháp, ông Bùi Anh Tú, nhận quyết định bổ nhiệm sáng nay.',
    'bổ nhiệm | decided | Bùi Anh Tú | - > Giám đốc Sở Tư pháp | -',
  ],
  // A career told without its subject: who took the post is known from the sentences before
  [
    'Ông Đoàn Quang Vinh kể: năm 1994 làm Chánh Văn phòng Huyện ủy; năm 1998 được bầu làm Chủ nhiệm UBKT Huyện ủy; năm 2005 về quê.',
    'bầu | done | Đoàn Quang Vinh | - > Chủ nhiệm UBKT Huyện ủy | -',
  ],
  // Members of unions and associations, and of the Party
  ['Đoàn xã kết nạp 35 đoàn viên; Hội Nông dân phát triển mới 120 hội viên.'],
  ['Đảng bộ xã kết nạp 4 đoàn viên ưu tú vào Đảng.', 'kết nạp | done | 4 | - > - | Đảng bộ xã'],
  // Sent to study by name
  [
    'Năm 1996, xã cho ông Lường Văn Piềng đi học trung cấp chính trị.',
    'đào tạo | done | Lường Văn Piềng | - > - | -',
  ],
  ['Ông Kim Vuôl được Đảng ủy cho đi học trung cấp.', 'đào tạo | done | Kim Vuôl | - > - | Đảng ủy'],
  ['Anh Và Bá Chò được huyện cử đi học lớp quản lý nhà nước.', 'đào tạo | done | Và Bá Chò | - > - | -'],
  // Counted people posted to the communes, and those who only help there
  ['Sau sắp xếp, 312 cán bộ, công chức huyện được phân công về cơ sở.', 'phân công | done | 312 | - > - | -'],
  ['Huyện phân công 12 đảng viên giúp đỡ hộ nghèo.'],
  [
    'Công an tỉnh điều động 235 cán bộ, chiến sĩ về đảm nhiệm chức danh công an xã.',
    'điều động | done | 235 | - > - | Công an tỉnh',
  ],
  ['Bộ CHQS tỉnh điều động 200 cán bộ, chiến sĩ về các xã giúp dân gặt lúa.'],
];
