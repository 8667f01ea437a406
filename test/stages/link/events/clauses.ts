import type { EventPassage } from './passages.ts';

/** Clauses that say the verb once, names and forms that papers print, and who stands near a move without being moved, each with its events. */
export const clauses: readonly EventPassage[] = [
  // The verb said once, over a comma as over a semicolon.
  ['Ông Hà Văn Xuân được chỉ định giữ chức Bí thư Đảng ủy xã, các đồng chí Lò Văn Định và Lò Thị Mai giữ chức Phó Bí thư Đảng ủy xã.', 'chỉ định | done | Hà Văn Xuân | Bí thư Đảng ủy xã', 'chỉ định | done | Lò Văn Định | Phó Bí thư Đảng ủy xã', 'chỉ định | done | Lò Thị Mai | Phó Bí thư Đảng ủy xã'],
  ['Anh Hà Văn Xuân, Phó phòng Văn hóa huyện, được luân chuyển về làm Bí thư Đảng ủy xã Chiềng Sung; chị Lò Thị Mai, cán bộ Hội Phụ nữ huyện, làm Phó Chủ tịch UBND xã Mường Bú.', 'luân chuyển | done | Hà Văn Xuân | Bí thư Đảng ủy xã', 'luân chuyển | done | Lò Thị Mai | Phó Chủ tịch UBND xã'],
  ['Kết quả, ông Hà Văn Xuân Bí thư Đảng ủy được bầu làm Chủ tịch HĐND xã, ông Lò Văn Định được bầu làm Phó Chủ tịch HĐND xã.', 'bầu | done | Hà Văn Xuân | Chủ tịch HĐND xã', 'bầu | done | Lò Văn Định | Phó Chủ tịch HĐND xã'],
  ['Chị Lò Thị Mai tái đắc cử chức danh Chủ tịch; chị Quàng Thị Inh, nguyên Bí thư Huyện đoàn, và chị Cầm Thị Xuyến được bầu giữ chức Phó Chủ tịch Hội LHPN huyện.', 'bầu | done | Lò Thị Mai | Chủ tịch', 'bầu | done | Quàng Thị Inh | Phó Chủ tịch Hội LHPN huyện', 'bầu | done | Cầm Thị Xuyến | Phó Chủ tịch Hội LHPN huyện'],
  ['Đại hội bầu ông Hà Văn Xuân giữ chức Chủ tịch, ông Lò Văn Định, Phó Trưởng Công an xã, đến chúc mừng.', 'bầu | done | Hà Văn Xuân | Chủ tịch'],
  // Names of any surname where a list gives them a post.
  ['Hội nghị bầu các đồng chí:\n- Lò Thị Mai, Bí thư Huyện ủy;\n- Đồ Văn Khuyên, Phó Bí thư Huyện ủy.', 'bầu | done | Lò Thị Mai | -', 'bầu | done | Đồ Văn Khuyên | -'],
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
  // Who hands a decision over to cadres that nobody names is not moved.
  ['Đồng chí Hà Văn Xuân, Trưởng Ban Tổ chức Huyện ủy, chủ trì và trao quyết định cho cán bộ được điều động, phân công nhiệm vụ mới.'],
  ['Đồng chí Hà Văn Xuân, Bí thư Huyện ủy, chúc mừng cán bộ được bổ nhiệm.'],
]; // biome-ignore format: a text and its rows
