import type { EventPassage } from './passages.ts';

/** Clauses that say the verb once, names and forms that papers print, and who stands near a move without being moved, each with its events. */
export const clauses: readonly EventPassage[] = [
  // The verb said once, over a comma as over a semicolon.
  ['Ông Hà Văn Xuân được chỉ định giữ chức Bí thư Đảng ủy xã, các đồng chí Lò Văn Định và Lò Thị Mai giữ chức Phó Bí thư Đảng ủy xã.', 'chỉ định | done | Hà Văn Xuân | Bí thư Đảng ủy xã', 'chỉ định | done | Lò Văn Định | Phó Bí thư Đảng ủy xã', 'chỉ định | done | Lò Thị Mai | Phó Bí thư Đảng ủy xã'],
  ['Anh Hà Văn Xuân, Phó phòng Văn hóa huyện, được luân chuyển về làm Bí thư Đảng ủy xã Chiềng Sung; chị Lò Thị Mai, cán bộ Hội Phụ nữ huyện, làm Phó Chủ tịch UBND xã Mường Bú.', 'luân chuyển | done | Hà Văn Xuân | Bí thư Đảng ủy xã', 'luân chuyển | done | Lò Thị Mai | Phó Chủ tịch UBND xã'],
  ['Kết quả, ông Hà Văn Xuân Bí thư Đảng ủy được bầu làm Chủ tịch HĐND xã, ông Lò Văn Định được bầu làm Phó Chủ tịch HĐND xã.', 'bầu | done | Hà Văn Xuân | Chủ tịch HĐND xã', 'bầu | done | Lò Văn Định | Phó Chủ tịch HĐND xã'],
  ['Chị Lò Thị Mai tái đắc cử chức danh Chủ tịch; chị Quàng Thị Inh, nguyên Bí thư Huyện đoàn, và chị Cầm Thị Xuyến được bầu giữ chức Phó Chủ tịch Hội LHPN huyện.', 'bầu | done | Lò Thị Mai | Chủ tịch', 'bầu | done | Quàng Thị Inh | Phó Chủ tịch Hội LHPN huyện', 'bầu | done | Cầm Thị Xuyến | Phó Chủ tịch Hội LHPN huyện'],
  ['Đại hội bầu ông Hà Văn Xuân giữ chức Chủ tịch, ông Lò Văn Định, Phó Trưởng Công an xã, đến chúc mừng.', 'bầu | done | Hà Văn Xuân | Chủ tịch'],
  ['Hội nghị bầu đồng chí Hà Văn Xuân làm Bí thư; các đồng chí Lò Văn Định và Lò Thị Mai là Phó Bí thư.', 'bầu | done | Hà Văn Xuân | Bí thư', 'bầu | done | Lò Văn Định | Phó Bí thư', 'bầu | done | Lò Thị Mai | Phó Bí thư'],
  ['Huyện ủy điều động đồng chí Hà Văn Xuân làm Bí thư Đảng ủy xã Chiềng Sung; đồng chí Lò Văn Định là Phó Bí thư Đảng ủy xã.', 'điều động | done | Hà Văn Xuân | Bí thư Đảng ủy xã'],
  ['Đại hội bầu bà Lò Thị Mai giữ chức Chủ tịch Hội LHPN huyện, ông Hà Văn Xuân và ông Lò Văn Định được bầu làm Phó Chủ tịch Hội LHPN huyện.', 'bầu | done | Lò Thị Mai | Chủ tịch Hội LHPN huyện', 'bầu | done | Hà Văn Xuân | Phó Chủ tịch Hội LHPN huyện', 'bầu | done | Lò Văn Định | Phó Chủ tịch Hội LHPN huyện'],
  // An election told on by a roster: in a sentence of its own, in lines with votes, with who was re-elected.
  ['Chị Lò Thị Mai tái cử Chủ tịch với số phiếu tuyệt đối. Hai Phó Chủ tịch: chị Quàng Thị Inh và chị Cầm Thị Xuyến, nguyên Bí thư Đoàn xã.', 'bầu | done | Lò Thị Mai | Chủ tịch', 'bầu | done | Quàng Thị Inh | Phó Chủ tịch', 'bầu | done | Cầm Thị Xuyến | Phó Chủ tịch'],
  ['Chị Lò Thị Mai tái cử Chủ tịch Hội LHPN xã. Phó Chủ tịch: chị Quàng Thị Inh.', 'bầu | done | Lò Thị Mai | Chủ tịch Hội LHPN xã', 'bầu | done | Quàng Thị Inh | Phó Chủ tịch'],
  ['HĐND huyện đã bầu các chức danh chủ chốt. Kết quả như sau:\n1. Chủ tịch UBND huyện: ông Hà Văn Xuân - 34 phiếu, đạt 100% (tái cử).\n2. Phó Chủ tịch UBND huyện: ông Lò Văn Định - 33 phiếu; bà Lò Thị Mai - 30 phiếu.\n3. Ủy viên UBND huyện: 16 người.', 'bầu | done | Hà Văn Xuân | Chủ tịch UBND huyện', 'bầu | done | Lò Văn Định | Phó Chủ tịch UBND huyện', 'bầu | done | Lò Thị Mai | Phó Chủ tịch UBND huyện', 'bầu | done | 16 | Ủy viên UBND huyện'],
  ['Đồng chí Lò Thị Mai được luân chuyển làm Phó Bí thư Huyện ủy. Đồng chí Hà Văn Xuân, nguyên Bí thư Đảng ủy xã, hiện giữ cương vị Trưởng Ban Dân tộc tỉnh.', 'luân chuyển | done | Lò Thị Mai | Phó Bí thư Huyện ủy'],
  // A list with reasons, a line with a colon, a form of discipline joined to another, a career told on by a form of address.
  ['Kỳ họp miễn nhiệm chức danh Ủy viên UBND huyện đối với các ông: Hà Văn Xuân, nguyên Trưởng phòng Y tế, do chuyển công tác; Lò Văn Định, nguyên Trưởng Công an huyện; Cầm Văn Tiến, Trưởng phòng Nội vụ - do nghỉ hưu; đồng thời bầu bổ sung 2 Ủy viên UBND huyện.', 'miễn nhiệm | done | Hà Văn Xuân | -', 'miễn nhiệm | done | Lò Văn Định | -', 'miễn nhiệm | done | Cầm Văn Tiến | -', 'nghỉ hưu | done | Cầm Văn Tiến | -', 'bầu | done | 2 | Ủy viên UBND huyện'],
  ['HĐND phường bầu ông Hà Văn Xuân giữ chức Chủ tịch UBND phường; hai Phó Chủ tịch là ông Lò Văn Định, bà Lò Thị Mai.', 'bầu | done | Hà Văn Xuân | Chủ tịch UBND phường', 'bầu | done | Lò Văn Định | Phó Chủ tịch', 'bầu | done | Lò Thị Mai | Phó Chủ tịch'],
  ['Ông Hà Văn Xuân được bầu giữ chức Chủ tịch UBND phường; các Phó Chủ tịch UBND phường: ông Lò Văn Định, bà Lò Thị Mai.', 'bầu | done | Hà Văn Xuân | Chủ tịch UBND phường', 'bầu | done | Lò Văn Định | Phó Chủ tịch UBND phường', 'bầu | done | Lò Thị Mai | Phó Chủ tịch UBND phường'],
  ['Huyện ủy luân chuyển ông Hà Văn Xuân làm Chủ tịch UBND xã Chiềng Sung; Phó Chủ tịch UBND xã là bà Lò Thị Mai.', 'luân chuyển | done | Hà Văn Xuân | Chủ tịch UBND xã'],
  ['Huyện ủy bổ nhiệm ông Hà Văn Xuân làm Trưởng phòng Nội vụ huyện; bà Lò Thị Mai phát biểu.', 'bổ nhiệm | done | Hà Văn Xuân | Trưởng phòng Nội vụ huyện'],
  ['Thiếu tá Hà Văn Xuân, Trưởng Công an xã Chiềng Sung: phân công phụ trách Đội Cảnh sát kinh tế, Công an huyện.', 'phân công | done | Hà Văn Xuân | -'],
  ['Ông Hà Văn Xuân, Bí thư Đảng ủy xã, vừa bị khai trừ Đảng và đang đề nghị cách chức để chờ xử lý.', 'khai trừ | done | Hà Văn Xuân | -', 'cách chức | planned | Hà Văn Xuân | -'],
  ['UBKT Huyện ủy khiển trách ông Hà Văn Xuân, cảnh cáo Ban Thường vụ Đảng ủy xã.', 'khiển trách | done | Hà Văn Xuân | -'],
  ['Đồng chí Hà Văn Xuân làm Bí thư Đoàn xã; từ năm 2001, ông về huyện làm Phó Trưởng Ban Dân vận, đến tháng 8/2010 thì được bầu giữ chức Chủ nhiệm UBKT Huyện ủy.', 'bầu | done | Hà Văn Xuân | Chủ nhiệm UBKT Huyện ủy'],
  // Names of any surname where a list gives them a post.
  ['Hội nghị bầu các đồng chí:\n- Lò Thị Mai, Bí thư Huyện ủy;\n- Đồ Văn Khuyên, Phó Bí thư Huyện ủy.', 'bầu | done | Lò Thị Mai | Bí thư Huyện ủy', 'bầu | done | Đồ Văn Khuyên | Phó Bí thư Huyện ủy'],
  ['Xã chia tay 3 cán bộ nghỉ hưu trước tuổi, gồm các ông Siu Đơn, Chủ tịch UBND xã; Hà Văn Xuân, Phó Chủ tịch UBND xã; Nay Khuyên, Trưởng Công an xã.', 'nghỉ hưu | done | Siu Đơn | -', 'nghỉ hưu | done | Hà Văn Xuân | -', 'nghỉ hưu | done | Nay Khuyên | -'],
  // New members, those who leave under a decree, those who act for somebody, and an approval between the passive and its verb.
  ['Năm 2022, Đảng bộ huyện phát triển được 58 đảng viên mới.', 'kết nạp | done | 58 | -'],
  ['Đảng bộ huyện phát triển được 58 mô hình, có 20 đảng viên tham gia.'],
  ['Ông Hà Văn Xuân, Trưởng phòng Nội vụ huyện, xin nghỉ theo Nghị định 178.', 'nghỉ hưu | planned | Hà Văn Xuân | -'],
  ['Ông Hà Văn Xuân xin nghỉ theo lịch của cơ quan.'],
  ['Có 310 người được nghỉ theo Nghị định 178.'],
  ['Ông Hà Văn Xuân, Phó Chủ tịch UBND huyện, được giao thực hiện nhiệm vụ Chủ tịch UBND huyện.', 'phân công | done | Hà Văn Xuân | Chủ tịch UBND huyện'],
  ['Có 27 cán bộ cấp xã đã được phê duyệt nghỉ hưu trước tuổi.', 'nghỉ hưu | done | 27 | -'],
  ['Nhắc đến ông Hà Văn Xuân ai cũng quý. Từ năm 2004 đến nay, ông liên tục được bà con bầu làm Trưởng bản.', 'bầu | done | Hà Văn Xuân | Trưởng bản'],
  // What did not happen, who is something already, and a clause that stands before its person.
  ['Tin đồn ông Hà Văn Xuân bị cách chức lan khắp xã.'],
  ['Việc ông Hà Văn Xuân bị khai trừ Đảng là không đúng sự thật, lãnh đạo xã khẳng định.'],
  ['Việc bổ nhiệm ông Hà Văn Xuân giữ chức Trưởng phòng Nội vụ huyện là không đúng quy định.', 'bổ nhiệm | done | Hà Văn Xuân | Trưởng phòng Nội vụ huyện'],
  ['Cả xã có 12 cán bộ nghỉ hưu đang sinh hoạt tại các chi bộ.'],
  ['Sau khi bị cảnh cáo, ông Hà Văn Xuân vẫn tái phạm.', 'cảnh cáo | done | Hà Văn Xuân | -'],
  ['Sau khi được kết nạp Đảng năm 2010, anh Hà Văn Xuân luôn gương mẫu.', 'kết nạp | done | Hà Văn Xuân | -'],
  ['Sau khi bị cảnh cáo, xã đã sửa chữa; ông Hà Văn Xuân phát biểu.'],
  // Those who only lead a meeting, and those who take somebody's place in a body.
  ['Đại hội bầu Đoàn Chủ tịch gồm 5 đồng chí, Đoàn Thư ký gồm 2 đồng chí; bầu 35 đồng chí vào Ban Chấp hành.', 'bầu | done | 35 | -'],
  ['Hội nghị bầu các ông Hà Văn Xuân, Lò Văn Định vào Ban kiểm phiếu.'],
  ['Hội nghị hiệp thương bầu thay thế 9 Ủy viên Ủy ban MTTQ Việt Nam huyện.', 'bầu | done | 9 | Ủy viên Ủy ban MTTQ Việt Nam huyện'],
  // Counts by periods, in the sentence and behind it, shares, and organisations that are disciplined.
  ['Từ năm 2016, huyện đã luân chuyển, điều động 76 lượt cán bộ, trong đó từ huyện về xã 30 đồng chí. Riêng giai đoạn 2016 - 2020 là 42 lượt cán bộ; giai đoạn 2021 - 2023 là 25 lượt.', 'luân chuyển | done | 76 | -', 'điều động | done | 76 | -', 'luân chuyển | done | 30 | -', 'luân chuyển | done | 42 | -', 'luân chuyển | done | 25 | -'],
  ['Kết quả kết nạp đảng viên qua các năm: năm 2021: 120 đồng chí; năm 2022: 135 đồng chí.', 'kết nạp | done | 120 | -', 'kết nạp | done | 135 | -'],
  ['Huyện kết nạp 120 đảng viên; năm 2023 có 35 đồng chí được khen thưởng.', 'kết nạp | done | 120 | -'],
  ['Trong số 36 đảng viên bị kỷ luật, khiển trách 66,7%, cảnh cáo 19,4%.'],
  ['Cấp ủy kỷ luật 3 tổ chức đảng, trong đó khiển trách 2, cảnh cáo 1; kỷ luật 45 đảng viên, trong đó khiển trách 30, cảnh cáo 15.', 'khiển trách | done | 30 | -', 'cảnh cáo | done | 15 | -'],
  ['Tỉnh điều động 12 công chức Sở Tài chính, 9 công chức Sở Xây dựng.', 'điều động | done | 12 | -', 'điều động | done | 9 | -'],
  // Why each of two leaves, and a form of address behind a year.
  ['Thủ tướng phê chuẩn miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh đối với ông Hà Văn Xuân để nghỉ hưu trước tuổi và ông Lò Văn Định để nhận nhiệm vụ mới.', 'miễn nhiệm | done | Hà Văn Xuân | -', 'miễn nhiệm | done | Lò Văn Định | -', 'nghỉ hưu | planned | Hà Văn Xuân | -'],
  ['Ông Hà Văn Xuân trở về quê; năm 1980 ông được kết nạp Đảng.', 'kết nạp | done | Hà Văn Xuân | -'],
  // A heading without a colon, several persons at a roster's end, who is replaced between two, and thanks.
  ['KẾT QUẢ BẦU CỬ\n- Chủ tịch HĐND xã: ông Hà Văn Xuân (100%).\n- Phó Chủ tịch HĐND xã: bà Lò Thị Mai (96%).', 'bầu | done | Hà Văn Xuân | Chủ tịch HĐND xã', 'bầu | done | Lò Thị Mai | Phó Chủ tịch HĐND xã'],
  ['HĐND xã bầu các chức danh: Chủ tịch UBND xã: ông Hà Văn Xuân; Phó Chủ tịch UBND xã: các ông Lò Văn Định, Cầm Văn Tiến.', 'bầu | done | Hà Văn Xuân | Chủ tịch UBND xã', 'bầu | done | Lò Văn Định | Phó Chủ tịch UBND xã', 'bầu | done | Cầm Văn Tiến | Phó Chủ tịch UBND xã'],
  ['Tỉnh ủy chuẩn y ông Hà Văn Xuân giữ chức Bí thư Huyện ủy thay bà Lò Thị Mai nghỉ hưu và ông Lò Văn Định giữ chức Chủ nhiệm UBKT Huyện ủy.', 'chuẩn y | done | Hà Văn Xuân | Bí thư Huyện ủy', 'chuẩn y | done | Lò Văn Định | Chủ nhiệm UBKT Huyện ủy', 'nghỉ hưu | done | Lò Thị Mai | -'],
  ['Đồng chí Lò Văn Định được luân chuyển giữ chức Bí thư Đảng ủy xã. Phát biểu, ông Định cảm ơn Huyện ủy đã tin tưởng điều động ông về cơ sở.', 'luân chuyển | done | Lò Văn Định | Bí thư Đảng ủy xã'],
  ['Tỉnh ủy chỉ định Ban Chấp hành Đảng bộ xã gồm 25 đồng chí, trong đó đồng chí Hà Văn Xuân, Ủy viên Ban Thường vụ Tỉnh ủy, làm Bí thư; các đồng chí Lò Văn Định, Lò Thị Mai làm Phó Bí thư.', 'chỉ định | done | 25 | -', 'chỉ định | done | Hà Văn Xuân | Bí thư', 'chỉ định | done | Lò Văn Định | Phó Bí thư', 'chỉ định | done | Lò Thị Mai | Phó Bí thư'],
  // Who hands a decision over to cadres that nobody names is not moved.
  ['Đồng chí Hà Văn Xuân, Trưởng Ban Tổ chức Huyện ủy, chủ trì và trao quyết định cho cán bộ được điều động, phân công nhiệm vụ mới.'],
  ['Đồng chí Hà Văn Xuân, Bí thư Huyện ủy, chúc mừng cán bộ được bổ nhiệm.'],
]; // biome-ignore format: a text and its rows
