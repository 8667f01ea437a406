/** Prose of our own in the manner of local news; names and events are invented. */
export const prose: readonly string[] = [
  'Sáng 15/11, Huyện ủy tổ chức hội nghị sơ kết công tác cán bộ chín tháng đầu năm, triển khai nhiệm vụ trọng tâm những tháng cuối năm.',
  'Phát biểu kết luận, đồng chí Bí thư yêu cầu các cấp ủy khẩn trương rà soát quy hoạch, chuẩn bị tốt nhân sự đại hội đảng bộ cơ sở.',
  'Toàn huyện hiện có 45 chi bộ với hơn 3.200 đảng viên; tỷ lệ đảng viên trẻ đạt 18,5%, tăng 2,3% so với cùng kỳ.',
  'Bão số 3 gây mưa lớn trên diện rộng, nước lũ dâng nhanh làm ngập hàng trăm ngôi nhà, nhiều tuyến đường bị chia cắt.',
  'Bà con nông dân xuống giống vụ đông đúng khung thời vụ, giá phân bón giảm nhẹ nên ai nấy đều phấn khởi.',
  'Lễ hội xuân mở đầu bằng nghi thức rước kiệu, tiếp đó là các trò chơi dân gian: kéo co, đẩy gậy, ném còn, bịt mắt bắt dê.',
  'Trường tiểu học vừa khánh thành dãy phòng học mới gồm tám phòng, tổng kinh phí xây dựng gần bốn tỷ đồng.',
  'Người dân xã vùng cao ước mong có con đường bê tông để trẻ em đỡ vất vả mỗi khi đến lớp vào mùa mưa.',
  'Ủy ban Kiểm tra quyết định thi hành kỷ luật bằng hình thức khiển trách đối với hai tổ chức đảng và cảnh cáo một đảng viên.',
  'Mỗi dịp thu về, những thửa ruộng bậc thang ngả vàng óng ả, khách thập phương kéo nhau về chụp ảnh, thưởng thức xôi nếp, gà đồi.',
  'Ông Hoàng Văn Thụy, tổ trưởng tổ hợp tác, cho biết nhờ chuyển đổi cây trồng mà thu nhập của các hộ đã khá hơn trước rất nhiều.',
  'Kỳ họp thứ mười ba thông qua bảy nghị quyết quan trọng về ngân sách, đầu tư công và sắp xếp đơn vị hành chính.',
];

/** Syllables of every rime and tone class in common use, for made-up sentences; `ả` alone is a pilcrow in TCVN3, which stays one. */
export const syllables: readonly string[] = [
  ...new Set(prose.flatMap((line) => line.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [])),
  ...(
    'ấm ủng ghế kẻ nghĩa thuở khuya quýt xoáy ngoằn quẹo chuối giếng vẫy vững lẫn nữa mãi sẵn cỗ dỡ rễ kỹ vỹ hẳn đẳng ngẩng kẽm tẻ ' +
    'lặng bặt đắp giặc nhắn trăng kịp tịch ích ngủ hũ lụt nhúm chùa thừa lứa tượng mượt rượu hươu nghiệp yểm yến kiệu diều'
  ).split(' '),
].filter((syllable) => syllable !== 'ả');
