import { committee } from "../signers.mjs";

const to = ["Thường trực Đảng ủy, HĐND xã;", "Chủ tịch, các Phó Chủ tịch UBND xã;", "Các phòng, trung tâm thuộc UBND xã;", "Trưởng 14 thôn;", "Trang thông tin điện tử xã;", "Lưu: VT."];

export default [
  {
    ...committee,
    to,
    file: "hop/kl-41-phien-hop-thang-10.pdf",
    title: "Thông báo số 41/KL-UBND kết luận phiên họp thường kỳ tháng 10 năm 2026",
    number: "41/KL-UBND",
    date: "2026-10-06",
    kind: "THÔNG BÁO KẾT LUẬN",
    about: "Phiên họp thường kỳ tháng 10 năm 2026 của Ủy ban nhân dân xã",
    text: `Ngày 05/10/2026, tại phòng họp số 1, Ủy ban nhân dân xã họp phiên thường kỳ tháng 10 do Chủ tịch Hà Văn Sinh chủ trì. Sau khi nghe báo cáo của các phòng và ý kiến các đại biểu, Chủ tịch Ủy ban nhân dân xã kết luận:
**1. Giải ngân vốn đầu tư công.** Đến ngày 30/9/2026 đạt 68,3% kế hoạch vốn năm. Phòng Kinh tế chuyển đủ chứng từ quyết toán cầu Bà Lăng sang Kho bạc trước ngày 09/10. Đoạn đường từ đầu cầu vào thôn Tà Lèng thi công từng nửa mặt đường, nghỉ sáng thứ bảy; phương án phân luồng lấy ý kiến ba thôn trước ngày 30/10.
**2. Hồ sơ đất đai tồn từ ba xã cũ**
|Loại hồ sơ|Tổng số|Đã xong|Còn lại|
|Chỉ thiếu xác nhận|122|122|0|
|Thiếu trang, phải dựng lại|46|31|15|
|Tranh chấp, chồng lấn ranh giới|46|9|37|
|**Cộng**|**214**|**162**|**52**|
Ở dòng thứ hai, "đã xong" nghĩa là đã dựng lại đủ trang để kiểm tra; mười tám bộ trong số này được niêm yết đợt 3 từ ngày 12/10. Bộ nào quá ba mươi ngày không có việc gì ghi trong sổ theo dõi thì công chức giữ hồ sơ báo cáo trực tiếp Chủ tịch Ủy ban nhân dân xã.
**3. Nửa trụ sở Bản Lăng cũ.** Đưa ba phương án ra bỏ phiếu kín theo hộ tại năm thôn thuộc xã Bản Lăng cũ, từ ngày 19/10 đến ngày 23/10/2026. Ủy ban Mặt trận Tổ quốc xã kiểm phiếu và công bố tại từng thôn trước ngày 26/10.
|Phương án|Kinh phí|Nguồn|
|Điểm phục vụ hành chính kèm tủ sách|145 triệu đồng|Ngân sách xã|
|Nhà sinh hoạt chung, trưng bày nghề quế|320 triệu đồng|Ngân sách xã 200, vận động 120|
|Cho hợp tác xã thuê làm kho|0 đồng|Thu về 18 triệu đồng một năm|
**4. Kế hoạch phòng cháy, chữa cháy rừng.** Chưa kết luận. Phòng Kinh tế bổ sung mức bồi dưỡng tổ trực và sơ đồ đường băng, trình lại trước ngày 28/10.
Văn phòng HĐND và UBND theo dõi, báo cáo việc thực hiện tại phiên họp sau.`,
  },
  {
    ...committee,
    above: "UBND XÃ BẢN LIỀN SƠN",
    body: "BAN CHỈ HUY\nPHÒNG THỦ DÂN SỰ",
    as: "TRƯỞNG BAN\n(Chủ tịch UBND xã)",
    to: ["Ban Chỉ huy Phòng thủ dân sự tỉnh (báo cáo);", "Thành viên Ban Chỉ huy;", "Trưởng thôn Co Muông;", "Lưu: VT."],
    file: "hop/kl-07-sat-lo-co-muong.pdf",
    title: "Thông báo số 07/KL-BCHPTDS kết luận cuộc họp đột xuất về vụ sạt lở đường Co Muông",
    number: "07/KL-BCHPTDS",
    date: "2026-05-13",
    kind: "THÔNG BÁO KẾT LUẬN",
    about: "Cuộc họp đột xuất về vụ sạt lở đường Co Muông ngày 12 tháng 5 năm 2026",
    text: `Lúc 16 giờ 20 ngày 12/5/2026, mưa lớn làm sạt khoảng 60 m ta luy dương đường Co Muông, vùi lấp một phần ba ngôi nhà. Không có thiệt hại về người. Ban Chỉ huy họp lúc 19 giờ 30 cùng ngày tại nhà văn hóa thôn và kết luận:
**1. Di dời.** Ba hộ, 14 người, chuyển ngay trong đêm; không ai quay lại khi chưa có lệnh. Dân quân gác hai đầu điểm sạt ngày và đêm đến hết ngày 20/5. Vết nứt được đo mỗi giờ một lần, rộng thêm 2 cm trong một giờ thì gõ kẻng sơ tán mười hai hộ phía dưới.
**2. Hỗ trợ.** Cấp ngay mỗi người 15 kg gạo và chăn màn. Phòng Văn hóa – Xã hội lập hồ sơ hỗ trợ ba hộ mất nhà tại chỗ, xong trước ngày 15/5; người dân không phải đi lại.
**3. Thông đường.** Phòng Kinh tế huy động hai máy xúc, thông đường cho xe máy trước 17 giờ 00 ngày 14/5. Cấm ô tô tải đến khi có kết quả kiểm tra nền. Kè rọ đá lập lại dự toán, xong trước ngày 30/6/2026.
**4. Diễn tập.** Ban Chỉ huy quân sự xã tổ chức diễn tập sơ tán ban đêm trong tháng 5, không báo trước.
**5. Đất ở lâu dài cho ba hộ.** Chưa kết luận; chờ khảo sát địa chất hai khu đất do thôn giới thiệu.
Tin báo về vết nứt, nước khe đổi màu, tiếng động lạ trong đất: trực ban Ủy ban nhân dân xã 0200 000 0000, bất kể giờ nào.`,
  },
];
