import type { EventPassage } from './passages.ts';

/** Sessions, rolls and lists as papers of many provinces write them, as `type | status | who | position_to`, each kind with what it must not take. */
export const news: readonly EventPassage[] = [
  // A post vacated and filled again in one sentence: who left it was not elected to it
  [
    'HĐND huyện Mai Sơn đã miễn nhiệm chức vụ Phó Chủ tịch UBND huyện đối với ông Lò Văn Pâng vì lý do sức khỏe và bầu bổ sung Phó Chủ tịch UBND huyện.',
    'miễn nhiệm | done | Lò Văn Pâng | -',
  ],
  [
    'Kỳ họp miễn nhiệm chức danh Chủ tịch UBND xã đối với bà Lường Thị Chựa do nhận nhiệm vụ mới; đồng thời tiến hành bầu chức danh Chủ tịch UBND xã khóa XX.',
    'miễn nhiệm | done | Lường Thị Chựa | -',
  ],
  [
    'HĐND xã miễn nhiệm chức danh Phó Chủ tịch UBND xã đối với bà Lường Thị Chựa và bầu giữ chức Chủ tịch UBND xã.',
    'miễn nhiệm | done | Lường Thị Chựa | -',
    'bầu | done | Lường Thị Chựa | Chủ tịch UBND xã',
  ],
  // Lists with a rank or a reason beside each name
  [
    'HĐND huyện miễn nhiệm Ủy viên UBND huyện đối với các ông: Hà Văn Xuân, nguyên Trưởng phòng Tư pháp, do chuyển công tác; Lò Văn Định, Trưởng phòng Y tế, vì lý do sức khỏe; Quàng Văn Thức, nguyên Chánh Thanh tra huyện.',
    'miễn nhiệm | done | Hà Văn Xuân | -',
    'miễn nhiệm | done | Lò Văn Định | -',
    'miễn nhiệm | done | Quàng Văn Thức | -',
  ],
  [
    'HĐND tỉnh bầu Ủy viên UBND tỉnh đối với ông Hà Văn Xuân, Đại tá, Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh; bà Lò Thị Mai, Giám đốc Sở Tư pháp.',
    'bầu | done | Hà Văn Xuân | Ủy viên UBND tỉnh',
    'bầu | done | Lò Thị Mai | Ủy viên UBND tỉnh',
  ],
  [
    'HĐND xã miễn nhiệm chức vụ Phó Chủ tịch UBND xã đối với ông Hà Văn Xuân, do chuyển công tác; ông Lò Văn Định phát biểu chia tay.',
    'miễn nhiệm | done | Hà Văn Xuân | -',
  ],
  // Posts and persons in turn behind one verb
  [
    'Ủy ban Thường vụ Quốc hội phê chuẩn kết quả bầu: Chủ tịch HĐND tỉnh Sơn La khóa XV đối với bà Lò Thị Mai kể từ ngày 15/6/2021; Chủ tịch HĐND tỉnh Hòa Bình khóa XVII đối với ông Bùi Văn Khánh kể từ ngày 20/6/2021.',
    'chuẩn y | done | Lò Thị Mai | Chủ tịch HĐND tỉnh',
    'chuẩn y | done | Bùi Văn Khánh | Chủ tịch HĐND tỉnh',
  ],
  [
    'HĐND huyện đã bầu chức danh Chủ tịch UBND huyện đối với ông Vì Văn Yên; Phó Chủ tịch UBND huyện đối với ông Hà Văn Xuân và bà Lò Thị Mai; Ủy viên UBND huyện đối với ông Lò Văn Định.',
    'bầu | done | Vì Văn Yên | Chủ tịch UBND huyện',
    'bầu | done | Hà Văn Xuân | Phó Chủ tịch UBND huyện',
    'bầu | done | Lò Thị Mai | Phó Chủ tịch UBND huyện',
    'bầu | done | Lò Văn Định | Ủy viên UBND huyện',
  ],
  [
    'Kỳ họp đã miễn nhiệm chức danh Phó Chủ tịch HĐND xã đối với ông Vì Văn Yên, Trưởng Ban Pháp chế HĐND xã đối với bà Lò Thị Mai.',
    'miễn nhiệm | done | Vì Văn Yên | -',
    'miễn nhiệm | done | Lò Thị Mai | -',
  ],
  [
    'HĐND xã bầu chức danh Chủ tịch UBND xã đối với ông Vì Văn Yên; đại biểu HĐND xã chất vấn đối với ông Lò Văn Định.',
    'bầu | done | Vì Văn Yên | Chủ tịch UBND xã',
  ],
  // What is approved is that somebody leaves
  [
    'Thủ tướng Chính phủ phê chuẩn việc miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh đối với ông Vì Văn Yên để nhận nhiệm vụ mới.',
    'miễn nhiệm | done | Vì Văn Yên | -',
  ],
  [
    'Chủ tịch UBND tỉnh phê chuẩn miễn nhiệm chức vụ Chủ tịch UBND huyện của ông Vì Văn Yên, phê chuẩn kết quả bầu bà Lò Thị Mai giữ chức Chủ tịch UBND huyện.',
    'miễn nhiệm | done | Vì Văn Yên | -',
    'chuẩn y | done | Lò Thị Mai | Chủ tịch UBND huyện',
  ],
  // The names of those counted in the sentence before
  [
    'Bốn cán bộ xã Chiềng Sung bị kỷ luật khiển trách về mặt Đảng. Đó là các ông Hà Văn Xuân, Phó Chủ tịch UBND xã; Lò Văn Định, Trưởng Công an xã; Vì Văn Yên, Phó Chủ tịch HĐND xã và bà Lò Thị Mai, kế toán.',
    'khiển trách | done | 4 | -',
    'khiển trách | done | Hà Văn Xuân | -',
    'khiển trách | done | Lò Văn Định | -',
    'khiển trách | done | Vì Văn Yên | -',
    'khiển trách | done | Lò Thị Mai | -',
  ],
  [
    'UBND huyện vừa điều động 2 giáo viên. Cụ thể là ông Hà Văn Xuân và bà Lò Thị Mai.',
    'điều động | done | 2 | -',
    'điều động | done | Hà Văn Xuân | -',
    'điều động | done | Lò Thị Mai | -',
  ],
  ['Chi bộ kết nạp 2 đảng viên. Dự lễ có ông Hà Văn Xuân và bà Lò Thị Mai.', 'kết nạp | done | 2 | -'],
  [
    'Chi bộ Trường THCS Chiềng Sung tổ chức lễ kết nạp đảng viên cho 02 quần chúng ưu tú. Tại buổi lễ, Bí thư Chi bộ trao quyết định kết nạp cho hai quần chúng: Hà Văn Xuân và Lò Thị Mai.',
    'kết nạp | decided | Hà Văn Xuân | -',
    'kết nạp | decided | Lò Thị Mai | -',
  ],
  [
    'Năm 2019, Đảng bộ xã kết nạp 2 đảng viên. Năm 2020, xã kết nạp đảng viên cho ông Hà Văn Xuân và bà Lò Thị Mai.',
    'kết nạp | done | 2 | -',
    'kết nạp | done | Hà Văn Xuân | -',
    'kết nạp | done | Lò Thị Mai | -',
  ],
  // Those who join the Party behind a colon, and who hands them the decision
  [
    'Chi bộ Trạm Y tế tổ chức lễ kết nạp đảng viên cho quần chúng ưu tú: Lò Thị Mai vào Đảng Cộng sản Việt Nam.',
    'kết nạp | done | Lò Thị Mai | -',
  ],
  ['Đồng chí Hà Văn Xuân, Bí thư Chi bộ đã trao quyết định cho đồng chí được kết nạp đảng viên.'],
  ['Hội Nông dân xã kết nạp mới hơn 1.200 hội viên.'],
  [
    'Hội Phụ nữ xã kết nạp thêm trên 300 hội viên; 12 hội viên ưu tú được kết nạp vào Đảng.',
    'kết nạp | done | 12 | -',
  ],
  // In charge without a post
  [
    'Bộ trưởng Bộ Công an giao Đại tá Hà Văn Xuân, Phó Giám đốc Công an tỉnh phụ trách Công an tỉnh Sơn La.',
    'phân công | done | Hà Văn Xuân | -',
  ],
  [
    'UBND tỉnh giao nhiệm vụ phụ trách điều hành UBND huyện cho ông Lò Văn Định, Phó Chủ tịch UBND huyện.',
    'phân công | done | Lò Văn Định | -',
  ],
  [
    'UBND tỉnh giao ông Lò Văn Định phụ trách UBND huyện cho đến khi bổ nhiệm Chủ tịch mới.',
    'phân công | done | Lò Văn Định | -',
  ],
  [
    'Bà Lò Thị Mai công tác tại Huyện ủy đến khi được bầu làm Chủ tịch Hội Phụ nữ xã.',
    'bầu | done | Lò Thị Mai | Chủ tịch Hội Phụ nữ xã',
  ],
  [
    'HĐND xã miễn nhiệm Ủy viên UBND xã đối với các ông Hà Văn Xuân, do chuyển công tác; Lò Văn Định, do nghỉ hưu trước tuổi.',
    'miễn nhiệm | done | Hà Văn Xuân | -',
    'miễn nhiệm | done | Lò Văn Định | -',
    'nghỉ hưu | done | Lò Văn Định | -',
  ],
  ['Xã giao ông Hà Văn Xuân 2 ha đất; giao Phòng Nội vụ phụ trách việc này.'],
  [
    'Trong thời gian chờ kiện toàn chức danh Bí thư Đảng ủy, ông Lò Văn Định được Ban Thường vụ Huyện ủy giao phụ trách Đảng bộ xã.',
    'phân công | done | Lò Văn Định | -',
  ],
  [
    'Ông Lò Văn Định đang chờ được bổ nhiệm giữ chức Trưởng phòng Y tế huyện.',
    'bổ nhiệm | planned | Lò Văn Định | Trưởng phòng Y tế huyện',
  ],
  // Passed is not proposed
  [
    'HĐND huyện đã thông qua tờ trình về việc miễn nhiệm chức danh Ủy viên UBND huyện đối với ông Lò Văn Định.',
    'miễn nhiệm | decided | Lò Văn Định | -',
  ],
  [
    'HĐND huyện nghe tờ trình về việc miễn nhiệm chức danh Ủy viên UBND huyện đối với ông Lò Văn Định.',
    'miễn nhiệm | planned | Lò Văn Định | -',
  ],
  [
    'Ủy ban Thường vụ Quốc hội thông qua nghị quyết về việc cho thôi đại biểu Quốc hội đối với ông Lò Văn Định.',
    'miễn nhiệm | done | Lò Văn Định | -',
  ],
  // Counted parts and makeup
  [
    'Huyện luân chuyển 24 cán bộ. Trong số cán bộ luân chuyển đợt này có 3 đồng chí là nữ.',
    'luân chuyển | done | 24 | -',
  ],
  ['Sau khi bị khởi tố, hai cán bộ này đã bị đình chỉ tất cả chức vụ.', 'đình chỉ | done | 2 | -'],
  [
    'Thành ủy cảnh cáo các cá nhân gồm ông Hà Văn Xuân, Bí thư Huyện ủy và hai ủy viên Ban Thường vụ Huyện ủy là ông Lò Văn Định, Trưởng Công an huyện và ông Vì Văn Yên, Chỉ huy trưởng Ban CHQS huyện.',
    'cảnh cáo | done | Hà Văn Xuân | -',
    'cảnh cáo | done | Lò Văn Định | -',
    'cảnh cáo | done | Vì Văn Yên | -',
  ],
  // Who takes over is not who goes
  [
    'Theo Quyết định của Bộ trưởng Bộ Quốc phòng, Đại tá Hà Văn Xuân, Lữ đoàn trưởng Lữ đoàn 5 - Quân khu 2 được bổ nhiệm giữ chức Chỉ huy trưởng Bộ CHQS tỉnh, thay Đại tá Lò Văn Định nghỉ hưu theo chế độ.',
    'bổ nhiệm | decided | Hà Văn Xuân | Chỉ huy trưởng Bộ CHQS tỉnh',
    'nghỉ hưu | done | Lò Văn Định | -',
  ],
  [
    'Lữ đoàn trưởng Lữ đoàn 5 được bổ nhiệm giữ chức Chỉ huy trưởng Bộ CHQS tỉnh, thay Đại tá Lò Văn Định nghỉ hưu theo chế độ.',
    'nghỉ hưu | done | Lò Văn Định | -',
  ],
  [
    'Sau khi được miễn nhiệm chức danh Phó Chủ tịch HĐND xã, ông Lò Văn Định được bầu giữ chức Chủ tịch UBND xã.',
    'miễn nhiệm | done | Lò Văn Định | -',
    'bầu | done | Lò Văn Định | Chủ tịch UBND xã',
  ],
  // Asked for and granted
  [
    'Ông Lò Văn Định có đơn xin thôi giữ chức Chủ tịch UBND xã và đã được chấp thuận.',
    'miễn nhiệm | decided | Lò Văn Định | -',
  ],
  [
    'Đơn xin từ chức của bà Lò Thị Mai, Phó Chủ tịch UBND xã, đã được Ban Thường vụ Huyện ủy đồng ý.',
    'từ chức | decided | Lò Thị Mai | -',
  ],
  [
    'Ông Lò Văn Định có đơn xin thôi giữ chức Chủ tịch UBND xã nhưng chưa được chấp thuận.',
    'miễn nhiệm | planned | Lò Văn Định | -',
  ],
  [
    'Ngoài ông Lò Văn Định, có 3 người khác trong Ban Thường vụ Huyện ủy cũng có đơn xin nghỉ hưu trước tuổi.',
    'nghỉ hưu | planned | 3 | -',
  ],
  ['Đến nay, 4 cán bộ của huyện đã nghỉ hưu trước tuổi.', 'nghỉ hưu | done | 4 | -'],
  // Told by way, by exchange, last of all
  [
    'Huyện đã luân chuyển 103 lượt cán bộ. Trong đó, luân chuyển giữa các cơ quan của huyện và các xã, thị trấn là 37 lượt cán bộ.',
    'luân chuyển | done | 103 | -',
    'luân chuyển | done | 37 | -',
  ],
  [
    'Ông Hà Văn Xuân, Trưởng Công an xã Chiềng Mung và ông Lò Văn Định, Trưởng Công an xã Chiềng Sung hoán đổi vị trí công tác cho nhau.',
    'điều động | done | Hà Văn Xuân | -',
    'điều động | done | Lò Văn Định | -',
  ],
  ['Xã hoán đổi vị trí 2 chợ cho nhau.'],
  [
    'Ông Hà Văn Xuân thôi giữ chức Phó Chủ tịch UBND huyện để đi biệt phái tại xã Chiềng Sung.',
    'miễn nhiệm | done | Hà Văn Xuân | -',
    'biệt phái | planned | Hà Văn Xuân | -',
  ],
  [
    'Người được chi bộ kết nạp hôm 2/9 vừa rồi là chị Lò Thị Mai, giáo viên mầm non.',
    'kết nạp | done | Lò Thị Mai | -',
  ],
  [
    'Ông Hà Văn Xuân được bổ nhiệm vào vị trí mà người tiền nhiệm là ông Lò Văn Định để lại.',
    'bổ nhiệm | done | Hà Văn Xuân | -',
  ],
  // Handed over by one, meant for another
  [
    'Bí thư Huyện ủy Hà Văn Xuân trao quyết định nghỉ hưu cho các đồng chí: Lò Văn Định, nguyên Chủ nhiệm UBKT Huyện ủy; Lò Thị Mai, nguyên Chánh Văn phòng Huyện ủy.',
    'nghỉ hưu | decided | Lò Văn Định | -',
    'nghỉ hưu | decided | Lò Thị Mai | -',
  ],
  [
    'Ông Hà Văn Xuân nhận quyết định nghỉ hưu, bàn giao công việc cho bà Lò Thị Mai.',
    'nghỉ hưu | decided | Hà Văn Xuân | -',
  ],
  [
    'UBKT Huyện ủy khiển trách 5 đảng viên, trong đó có nguyên Bí thư Chi bộ bản Nà Ớt Hà Văn Xuân.',
    'khiển trách | done | 5 | -',
    'khiển trách | done | Hà Văn Xuân | -',
  ],
  [
    'UBND tỉnh giao Phó Chủ tịch UBND huyện Lò Thị Mai phụ trách, điều hành UBND huyện từ ngày 1/8.',
    'phân công | done | Lò Thị Mai | -',
  ],
  [
    'Theo quyết định, Trung tá Hà Văn Xuân thôi giữ chức Trưởng Công an huyện để điều động giữ chức Trưởng phòng Cảnh sát hình sự.',
    'miễn nhiệm | decided | Hà Văn Xuân | -',
    'điều động | decided | Hà Văn Xuân | Trưởng phòng Cảnh sát hình sự',
  ],
  [
    'Huyện ủy chuẩn bị nhân sự để bổ nhiệm ông Hà Văn Xuân giữ chức Trưởng phòng Nội vụ huyện.',
    'bổ nhiệm | planned | Hà Văn Xuân | Trưởng phòng Nội vụ huyện',
  ],
  [
    'HĐND huyện cho thôi nhiệm vụ đại biểu đối với 2 đại biểu, gồm bà Lò Thị Mai và ông Lò Văn Định.',
    'miễn nhiệm | done | Lò Thị Mai | -',
    'miễn nhiệm | done | Lò Văn Định | -',
  ],
  [
    'HĐND tỉnh bãi nhiệm đại biểu đối với ông Hà Văn Xuân, cho thôi làm nhiệm vụ đại biểu đối với 2 đại biểu khác.',
    'bãi nhiệm | done | Hà Văn Xuân | -',
    'miễn nhiệm | done | 2 | -',
  ],
  [
    'Bà Lò Thị Mai thôi giữ chức Trưởng phòng Nội vụ huyện và bàn giao lại cho ông Hà Văn Xuân.',
    'miễn nhiệm | done | Lò Thị Mai | -',
  ],
];
