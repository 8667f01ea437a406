/**
 * A passage of our own in the manner of local news, and its events as `type | status | who | position_from > position_to | decided_by`,
 * by careful reading before the rules were run on any of them.
 */
export type MovePassage = readonly [text: string, ...rows: string[]];

export const moves: readonly MovePassage[] = [
  // Rosters and series
  ['Ban Thường vụ Huyện ủy quyết định bổ nhiệm chức vụ Phó Trưởng phòng Nội vụ huyện đối với các ông Lò Văn Tướng, Hoàng Văn Chấn.',
    'bổ nhiệm | decided | Lò Văn Tướng | - > Phó Trưởng phòng Nội vụ huyện | Ban Thường vụ Huyện ủy', 'bổ nhiệm | decided | Hoàng Văn Chấn | - > Phó Trưởng phòng Nội vụ huyện | Ban Thường vụ Huyện ủy'],
  ['Kỳ họp bầu Phó Chủ tịch HĐND xã là các ông Sùng A Vàng, Lý Seo Dìn.', 'bầu | done | Sùng A Vàng | - > Phó Chủ tịch HĐND xã | -', 'bầu | done | Lý Seo Dìn | - > Phó Chủ tịch HĐND xã | -'],
  ['Ông Mạc Văn Thoan, Phó Chánh Văn phòng Huyện ủy, được biệt phái giữ chức Phó Bí thư Đảng ủy xã Nà Tấu. Bà Đèo Thị Khuyên, Chánh Thanh tra huyện, giữ chức Chủ tịch UBND xã Nà Tấu.',
    'biệt phái | done | Mạc Văn Thoan | Phó Chánh Văn phòng Huyện ủy > Phó Bí thư Đảng ủy xã | -', 'biệt phái | done | Đèo Thị Khuyên | Chánh Thanh tra huyện > Chủ tịch UBND xã | -'],
  ['Các đồng chí: Bế Thị Hoan, Phó Trưởng Ban Dân vận Huyện ủy; Nông Văn Sách, Phó Chánh Thanh tra huyện; Lương Thị Ngần được điều động về công tác tại xã.',
    'điều động | done | Bế Thị Hoan | Phó Trưởng Ban Dân vận Huyện ủy > - | -', 'điều động | done | Nông Văn Sách | Phó Chánh Thanh tra huyện > - | -', 'điều động | done | Lương Thị Ngần | - > - | -'],
  ['HĐND phường bầu ông Tôn Thất Viên làm Chủ tịch HĐND, bà Huỳnh Thị Cúc làm Phó Chủ tịch HĐND và ông Trương Công Đính làm Chủ tịch UBND phường.',
    'bầu | done | Tôn Thất Viên | - > Chủ tịch HĐND | HĐND phường', 'bầu | done | Huỳnh Thị Cúc | - > Phó Chủ tịch HĐND | HĐND phường', 'bầu | done | Trương Công Đính | - > Chủ tịch UBND phường | HĐND phường'],
  // Study
  ['Nhiệm kỳ qua, huyện đưa 42 cán bộ đi đào tạo cao cấp lý luận chính trị.', 'đào tạo | done | 42 | - > - | -'],
  ['Thị ủy đã cử 18 lượt cán bộ tham gia các lớp bồi dưỡng nghiệp vụ.', 'đào tạo | done | 18 | - > - | Thị ủy'],
  ['Công ty đưa 42 lao động đi đào tạo nghề ở nước ngoài.'],
  ['Từ nguồn quy hoạch, có 25 đồng chí được cử đi học trung cấp lý luận chính trị, 9 đồng chí được đưa ra khỏi quy hoạch.', 'đào tạo | done | 25 | - > - | -'],
  ['Ông Hầu A Lử, Bí thư Đảng ủy xã, cho biết mỗi năm xã cử từ 3 cán bộ đi đào tạo, bồi dưỡng.', 'đào tạo | done | 3 | - > - | -'],
  // Hiệp thương, nominations: never an appointment
  ['Sau hiệp thương, bà Quàng Thị Chiên được cử giữ chức Chủ tịch Ủy ban MTTQ Việt Nam huyện khóa XIX.', 'bầu | done | Quàng Thị Chiên | - > Chủ tịch Ủy ban MTTQ Việt Nam huyện | -'],
  ['Hội nghị hiệp thương cử ông Cầm Văn Sương, Phó Chủ tịch Thường trực, giữ chức Chủ tịch Ủy ban MTTQ tỉnh.', 'bầu | done | Cầm Văn Sương | Phó Chủ tịch Thường trực > Chủ tịch Ủy ban MTTQ tỉnh | -'],
  ['Hội nghị hiệp thương lần thứ ba thống nhất lập danh sách 58 người ứng cử đại biểu HĐND huyện.'],
  ['Ban Thường vụ Tỉnh ủy giới thiệu đồng chí Vàng Seo Cón để bầu giữ chức Chủ tịch UBND tỉnh.', 'giới thiệu ứng cử | done | Vàng Seo Cón | - > Chủ tịch UBND tỉnh | Ban Thường vụ Tỉnh ủy', 'bầu | planned | Vàng Seo Cón | - > Chủ tịch UBND tỉnh | -'],
  ['Đồng chí Phan Bá Truyền được quy hoạch chức danh Bí thư Huyện ủy nhiệm kỳ 2025 - 2030.', 'quy hoạch | done | Phan Bá Truyền | - > Bí thư Huyện ủy | -'],
  ['Ông Đậu Văn Quế, người được giới thiệu ứng cử chức Chủ tịch UBND xã, đã trình bày chương trình hành động.', 'giới thiệu ứng cử | done | Đậu Văn Quế | - > Chủ tịch UBND xã | -'],
  ['Cử tri nơi cư trú tín nhiệm giới thiệu 3 người ứng cử đại biểu Quốc hội.', 'giới thiệu ứng cử | done | 3 | - > Đại biểu Quốc hội | -'],
  // Discipline
  ['Ủy ban Kiểm tra Tỉnh ủy quyết định thi hành kỷ luật: cảnh cáo Ban Thường vụ Đảng ủy xã Tà Hộc nhiệm kỳ 2020 - 2025 và các đồng chí Lường Văn Hoan, Cà Thị Dương.',
    'cảnh cáo | decided | Lường Văn Hoan | - > - | Ủy ban Kiểm tra Tỉnh ủy', 'cảnh cáo | decided | Cà Thị Dương | - > - | Ủy ban Kiểm tra Tỉnh ủy'],
  ['Trong năm, có 4 tổ chức đảng bị khiển trách, 2 tổ chức đảng bị cảnh cáo; 11 đảng viên bị khai trừ.', 'khai trừ | done | 11 | - > - | -'],
  ['Ủy ban Kiểm tra Huyện ủy đề nghị Ban Thường vụ Huyện ủy khai trừ ra khỏi Đảng đối với ông Lê Khắc Thọ.', 'khai trừ | planned | Lê Khắc Thọ | - > - | -'],
  ['Ông Trịnh Đình Ngự bị cách chức Giám đốc Ban Quản lý dự án huyện, sau đó bị buộc thôi việc.', 'cách chức | done | Trịnh Đình Ngự | Giám đốc Ban Quản lý dự án huyện > - | -'],
  ['UBND huyện giáng chức ông Hoàng Quốc Chiến từ Trưởng phòng xuống Phó Trưởng phòng Tài chính - Kế hoạch huyện.', 'giáng chức | done | Hoàng Quốc Chiến | Trưởng phòng > Phó Trưởng phòng Tài chính - Kế hoạch huyện | UBND huyện'],
  ['Đồng chí Vi Văn Nhất đã bị kỷ luật về Đảng bằng hình thức khai trừ; đang bị tạm giam để điều tra.', 'khai trừ | done | Vi Văn Nhất | - > - | -'],
  ['Ông Sầm Đức Hải đứng trước nguy cơ bị cách chức nếu không khắc phục hậu quả.'],
  ['Toàn Đảng bộ có 37 đảng viên bị thi hành kỷ luật, trong đó: khiển trách 20 đồng chí, cảnh cáo 12 đồng chí, cách chức 1 đồng chí, khai trừ 4 đồng chí.',
    'khiển trách | done | 20 | - > - | -', 'cảnh cáo | done | 12 | - > - | -', 'cách chức | done | 1 | - > - | -', 'khai trừ | done | 4 | - > - | -'],
  ['Bí thư Đảng ủy Hà Thị Sâm yêu cầu các chi bộ rút kinh nghiệm, kiểm điểm nghiêm túc.'],
  ['Theo quy định, đảng viên sinh con thứ tư thì bị cách chức hoặc khai trừ.'],
  // Dismissal and relief
  ['HĐND huyện đã miễn nhiệm chức vụ Phó Chủ tịch UBND huyện đối với ông Dương Đình Khải để nhận nhiệm vụ mới.', 'miễn nhiệm | done | Dương Đình Khải | Phó Chủ tịch UBND huyện > - | HĐND huyện'],
  ['HĐND xã biểu quyết bãi nhiệm đại biểu HĐND xã đối với bà Lục Thị Vân.', 'bãi nhiệm | decided | Lục Thị Vân | Đại biểu HĐND xã > - | HĐND xã'],
  ['Bộ Chính trị đồng ý cho đồng chí Ma Quốc Tuấn thôi giữ chức Bí thư Tỉnh ủy nhiệm kỳ 2020 - 2025.', 'miễn nhiệm | decided | Ma Quốc Tuấn | Bí thư Tỉnh ủy > - | Bộ Chính trị'],
  ['Ban Chấp hành Đảng bộ tỉnh cho thôi tham gia Ban Chấp hành đối với 5 đồng chí nghỉ hưu trước tuổi.', 'miễn nhiệm | done | 5 | - > - | Ban Chấp hành Đảng bộ tỉnh', 'nghỉ hưu | done | 5 | - > - | -'],
  ['Ông Nghiêm Văn Đích có đơn xin thôi giữ chức Chủ tịch UBND phường.', 'miễn nhiệm | planned | Nghiêm Văn Đích | Chủ tịch UBND phường > - | -'],
  // Retirement, wishes, death
  ['Toàn huyện có 63 cán bộ, công chức có nguyện vọng nghỉ hưu trước tuổi.', 'nghỉ hưu | planned | 63 | - > - | -'],
  ['Đồng chí Khổng Minh Tuệ, Chủ tịch HĐND huyện, đã tự nguyện làm đơn xin nghỉ hưu trước tuổi.', 'nghỉ hưu | planned | Khổng Minh Tuệ | Chủ tịch HĐND huyện > - | -'],
  ['UBND tỉnh ban hành quyết định nghỉ hưu trước tuổi theo Nghị định 178/2024/NĐ-CP đối với 214 cán bộ, công chức, viên chức.', 'nghỉ hưu | decided | 214 | - > - | UBND tỉnh'],
  ['Ông Bàng Văn Thức, nguyên Chủ tịch UBND huyện, từ trần sau thời gian lâm bệnh.'],
  ['Đồng chí Lỷ Dào Sểnh qua đời khi đang giữ chức Phó Chủ tịch HĐND xã.'],
  ['Đã có 17 đồng chí đăng ký nghỉ hưu trước tuổi, trong đó có ông Chẩu Văn Lâm, Trưởng Ban Tổ chức Huyện ủy.', 'nghỉ hưu | planned | 17 | - > - | -', 'nghỉ hưu | planned | Chẩu Văn Lâm | Trưởng Ban Tổ chức Huyện ủy > - | -'],
  // Goals and duties
  ['Mỗi năm, Đảng bộ huyện phấn đấu kết nạp tối thiểu 120 đảng viên.', 'kết nạp | planned | 120 | - > - | -'],
  ['Chỉ tiêu nhiệm kỳ: kết nạp tối thiểu 60 đảng viên mới.', 'kết nạp | planned | 60 | - > - | -'],
  ['Mỗi xã phải luân chuyển ít nhất 2 cán bộ chủ chốt.', 'luân chuyển | planned | 2 | - > - | -'],
  ['Bình quân mỗi năm kết nạp được 35 đảng viên.', 'kết nạp | done | 35 | - > - | -'],
  // Mobilisation
  ['Công an tỉnh tăng cường 30 cán bộ về các xã vùng biên.', 'điều động | done | 30 | - > - | Công an tỉnh'],
  ['Huyện tăng cường 12 cán bộ, công chức về giúp các xã mới trong 3 tháng.', 'điều động | done | 12 | - > - | -'],
  ['Thiếu tá Triệu Sinh Phú được tăng cường về giữ chức Phó Bí thư Đảng ủy xã Tả Ván.', 'điều động | done | Triệu Sinh Phú | - > Phó Bí thư Đảng ủy xã | -'],
  ['Các đơn vị tăng cường tuyên truyền cho 300 cán bộ, đảng viên.'],
  // People who are named for another reason
  ['Tham dự Lễ kết nạp đảng viên có đồng chí Lò Thị Ứng, Bí thư Chi bộ.'],
  ['Huyện gặp mặt, tặng quà 120 cán bộ nghỉ hưu nhân dịp Tết.'],
  ['UBND tỉnh thu hồi quyết định bổ nhiệm ông Hoàng Đức Lịch.'],
  ['Năm nay, toàn ngành có 12 cán bộ nghỉ hưu.', 'nghỉ hưu | done | 12 | - > - | -'],
  // The year 2025
  ['Ban Thường vụ Tỉnh ủy chỉ định Ban Chấp hành Đảng bộ xã Yên Lạc gồm 27 đồng chí, Ban Thường vụ gồm 9 đồng chí; chỉ định đồng chí Hứa Thị Diễm giữ chức Bí thư Đảng ủy xã.',
    'chỉ định | done | 27 | - > - | Ban Thường vụ Tỉnh ủy', 'chỉ định | done | 9 | - > - | Ban Thường vụ Tỉnh ủy', 'chỉ định | done | Hứa Thị Diễm | - > Bí thư Đảng ủy xã | Ban Thường vụ Tỉnh ủy'],
  ['Ngày 1/7, Ban Thường vụ Đảng ủy xã Yên Lạc công bố quyết định bổ nhiệm ông Nịnh Văn Tài giữ chức Chánh Văn phòng Đảng ủy, bà Lục Thị Thảo giữ chức Trưởng Ban Xây dựng Đảng.',
    'bổ nhiệm | decided | Nịnh Văn Tài | - > Chánh Văn phòng Đảng ủy | Ban Thường vụ Đảng ủy xã Yên Lạc', 'bổ nhiệm | decided | Lục Thị Thảo | - > Trưởng Ban Xây dựng Đảng | Ban Thường vụ Đảng ủy xã Yên Lạc'],
  ['Sau sáp nhập, đồng chí Thào A Dế, nguyên Bí thư Huyện ủy Mù Cả, được chỉ định giữ chức Bí thư Đảng ủy xã Mù Cả nhiệm kỳ 2025 - 2030.', 'chỉ định | done | Thào A Dế | Bí thư Huyện ủy > Bí thư Đảng ủy xã | -'],
  ['Bộ Chính trị chỉ định đồng chí Hoàng Thế Bách tham gia Ban Chấp hành, Ban Thường vụ và giữ chức Bí thư Tỉnh ủy nhiệm kỳ 2020 - 2025.', 'chỉ định | done | Hoàng Thế Bách | - > Bí thư Tỉnh ủy | Bộ Chính trị'],
  ['Chủ tịch UBND tỉnh quyết định chỉ định ông Kim Ngọc Sang giữ chức Chủ tịch UBND xã và các bà Thạch Thị Ni, Sơn Thị Hường giữ chức Phó Chủ tịch UBND xã.',
    'chỉ định | decided | Kim Ngọc Sang | - > Chủ tịch UBND xã | Chủ tịch UBND tỉnh', 'chỉ định | decided | Thạch Thị Ni | - > Phó Chủ tịch UBND xã | Chủ tịch UBND tỉnh', 'chỉ định | decided | Sơn Thị Hường | - > Phó Chủ tịch UBND xã | Chủ tịch UBND tỉnh'],
  ['Sở Nội vụ bổ nhiệm 6 trưởng phòng và 11 phó trưởng phòng sau sắp xếp.', 'bổ nhiệm | done | 6 | - > Trưởng phòng | Sở Nội vụ', 'bổ nhiệm | done | 11 | - > Phó trưởng phòng | Sở Nội vụ'],
  // One event told twice
  ['Điều động ông Tạ Quang Bửu làm Bí thư Huyện ủy Sìn Hồ\nBan Thường vụ Tỉnh ủy vừa điều động ông Tạ Quang Bửu, Phó Giám đốc Sở Nội vụ, giữ chức Bí thư Huyện ủy Sìn Hồ.',
    'điều động | done | Tạ Quang Bửu | Phó Giám đốc Sở Nội vụ > Bí thư Huyện ủy | Ban Thường vụ Tỉnh ủy'],
  ['Đồng chí Nguyễn Hữu Sơn được bầu làm Bí thư Đảng ủy xã. Trước đó, ông Sơn được luân chuyển về làm Phó Bí thư Đảng ủy xã. Phát biểu nhận nhiệm vụ, tân Bí thư Đảng ủy xã Nguyễn Hữu Sơn cảm ơn đại hội đã bầu ông.',
    'bầu | done | Nguyễn Hữu Sơn | - > Bí thư Đảng ủy xã | -', 'luân chuyển | done | Nguyễn Hữu Sơn | - > Phó Bí thư Đảng ủy xã | -'],
  // Who decides, announces, receives
  ['Đồng chí Lê Thị Quyên, Trưởng Ban Tổ chức Tỉnh ủy, công bố quyết định của Ban Bí thư chuẩn y đồng chí Hạ Văn Dũng giữ chức Phó Bí thư Tỉnh ủy.', 'chuẩn y | decided | Hạ Văn Dũng | - > Phó Bí thư Tỉnh ủy | Ban Bí thư'],
  ['Thừa ủy quyền của Chủ tịch UBND tỉnh, Giám đốc Sở Nội vụ Bùi Đức Thiện trao quyết định bổ nhiệm ông Ngô Quý Lân giữ chức Phó Giám đốc Sở Y tế.', 'bổ nhiệm | decided | Ngô Quý Lân | - > Phó Giám đốc Sở Y tế | Chủ tịch UBND tỉnh'],
  ['Thủ tướng Chính phủ phê chuẩn kết quả bầu chức vụ Chủ tịch UBND tỉnh đối với ông Đàm Công Hạnh.', 'chuẩn y | done | Đàm Công Hạnh | - > Chủ tịch UBND tỉnh | Thủ tướng Chính phủ'],
  ['Bà Lý Mỹ Dung sẽ được bổ nhiệm lại sau khi có kết luận của Ủy ban Kiểm tra.', 'bổ nhiệm lại | planned | Lý Mỹ Dung | - > - | -'],
]; // biome-ignore format: a text and its rows
