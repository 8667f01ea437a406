import { describe, expect, it } from 'vitest';
import { officialsIn } from '../../../support/extract.ts';

describe('names of many peoples, without a form of address', () => {
  it.each([
    'Hốih Minh', 'Tơ Ngôl Vứi', 'Pơloong Nhiếu', 'Zơ Râm Lan', 'Pi Năng Thạnh', 'Chamaléa Thị Mận', 'Katơr Điệp',
    'Đơng Gur Ha Sin', 'Liêng Jrang Ha Ben', 'Kră Jăn Tham', 'Jơr Lơng Ha Bin', 'Touneh Hàn Lâm', 'Ra Pát Cheo', 'Kêr Tic',
    'Mách Sa Lê', 'Phùn Quay Sám', 'Voòng Chắn Mành', 'Khưu Quốc Bình', 'Công Huyền Tôn Nữ Lan', 'Neáng Kim Cheng',
    'Rơ Chăm Giáo', 'Kra Jăn Plin', 'Mang Lợi', 'Lỷ A Tài', 'Khoàng Phù Xa', 'Sừng Lò Xè', 'Nay Phin', 'Danh Tha', 'Y Lóong',
  ])('%s', (name) => {
    expect(officialsIn(`Dự có các đồng chí: Lê Văn Ba, Bí thư Đảng ủy xã; ${name}, Chủ tịch UBND xã.`)).toEqual([
      'Lê Văn Ba | Bí thư Đảng ủy xã | current',
      `${name} | Chủ tịch UBND xã | current`,
    ]);
  }); // biome-ignore format: a line of names

  it('takes a given name for no surname, and a notice for no person', () => {
    expect(officialsIn('Chủ tịch UBND xã Lương Minh Thông cho biết đường đã xong.')).toEqual([
      'Lương Minh Thông | Chủ tịch UBND xã | current',
    ]);
    expect(officialsIn('Gửi các đồng chí: Thông Báo Mới, Bí thư Đảng ủy xã.')).toEqual([]);
  });
});
