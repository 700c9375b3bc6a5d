import { committee, deputy } from "../signers.mjs";

export default [
  {
    above: "UBND XÃ BẢN LIỀN SƠN",
    body: "TRƯỜNG PTDTBT\nTIỂU HỌC VÀ THCS BẢN LIỀN SƠN",
    as: "HIỆU TRƯỞNG",
    signer: "Bàn Văn Phúc",
    file: "thong-bao/Kế hoạch tuyển sinh 2026-2027.pdf",
    title: "Kế hoạch số 07/KH-THTHCS về tuyển sinh lớp 1, lớp 6 năm học 2026 – 2027",
    number: "07/KH-THTHCS",
    date: "2026-06-01",
    kind: "KẾ HOẠCH",
    about: "Tuyển sinh lớp 1, lớp 6 và xét duyệt học sinh bán trú năm học 2026 – 2027",
    to: ["UBND xã (báo cáo);", "Trường Mầm non Hoa Ban;", "Trưởng 14 thôn;", "Lưu: VT."],
    text: `# I. CHỈ TIÊU
|Lớp|Điểm trường|Số lớp|Số học sinh dự kiến|
|1|Trung tâm|3|88|
|1|Nậm Mu|1|24|
|1|Pù Cáo|1|19|
|1|Phiêng Sa|1|22|
|6|Trung tâm|4|162|
# II. HỒ SƠ
- Lớp 1: đơn theo mẫu (điền tại trường hoặc trực tuyến). Trẻ sinh năm 2020. Nhà trường tự tra dữ liệu dân cư, phụ huynh không phải nộp bản sao giấy khai sinh.
- Lớp 6: đơn theo mẫu; học bạ do trường lưu giữ, phụ huynh không phải rút.
- Bán trú: đơn đề nghị ở bán trú, ghi rõ quãng đường từ nhà đến trường.
# III. THỜI GIAN
|Việc|Thời gian|
|Nhận đơn tại trường và trực tuyến|15/6 – 30/6/2026|
|Nhận đơn tại thôn xa (Pù Cáo, Nậm Mu, Tà Lèng)|22/6 – 26/6/2026|
|Công bố danh sách|06/7/2026|
|Nhận lớp, nhận phòng bán trú|24/8/2026|
|Khai giảng|05/9/2026|
# IV. HỌC SINH BÁN TRÚ
Ở bán trú: học sinh tiểu học nhà cách trường từ 4 km, học sinh THCS từ 7 km trở lên, hoặc đường đi qua suối không có cầu. Tổng số chỗ: 264. Sau khi cầu Bà Lăng thông xe, học sinh Suối Bạc, Khe Vải được hỏi lại nguyện vọng vào đầu học kỳ II; không em nào bị chuyển khỏi bán trú giữa học kỳ.
# V. CÁC KHOẢN THU
Nhà trường không thu khoản nào khi nhập học. Đồng phục không bắt buộc; thứ hai hằng tuần khuyến khích mặc trang phục dân tộc. Mọi thắc mắc gặp thầy Bàn Văn Phúc, 0200 000 0120.`,
  },
  {
    ...deputy,
    signer: "Lò Thị Mai",
    file: "tin-tuc/kh-29-chuyen-doi-so.pdf",
    title: "Kế hoạch số 29/KH-UBND về hoạt động của Tổ công nghệ số cộng đồng năm 2026",
    number: "29/KH-UBND",
    date: "2026-03-20",
    kind: "KẾ HOẠCH",
    about: "Hoạt động của Tổ công nghệ số cộng đồng năm 2026",
    to: ["Sở Khoa học và Công nghệ (báo cáo);", "Đoàn Thanh niên xã;", "Trưởng 14 thôn;", "Lưu: VT, VHXH."],
    text: `# I. MỤC TIÊU
|TT|Chỉ tiêu|Hiện nay|Cuối năm|
|1|Thôn có tổ công nghệ số hoạt động hằng tuần|9|14|
|2|Người từ 15 tuổi tự nộp được một hồ sơ trực tuyến|1.120|2.400|
|3|Quầy ở chợ phiên có mã thanh toán|7|20|
|4|Thôn có điểm phát sóng công cộng|6|11|
# II. CÁCH LÀM
- Mỗi tổ có từ năm đến bảy người, ít nhất hai người nói được tiếng dân tộc đông nhất trong thôn.
- Không cầm máy thay, không giữ mật khẩu, không nhận tiền.
- Mỗi tháng một buổi "ngồi cùng" ở nhà văn hóa; việc khó thì ghi vào sổ gửi Trung tâm Phục vụ hành chính công.
- Người đã học xong mời một người khác trong họ hàng đến buổi sau.
# III. KINH PHÍ
Tổng cộng 118.000.000 đồng: mua tám điện thoại dùng chung 24.000.000 đồng; đường truyền và bộ phát sóng 46.000.000 đồng; bồi dưỡng người dạy 36.000.000 đồng; in tờ gấp tiếng Tày, Mông, Dao 12.000.000 đồng.
# IV. THEO DÕI
Tổ trưởng Lò Văn Tuấn báo cáo hằng quý. Cuối năm Văn phòng chọn ngẫu nhiên 60 người đã học, hỏi lại xem còn tự làm được không; kết quả công bố trên bảng tin.`,
  },
  {
    above: "LIÊN MINH HỢP TÁC XÃ TỈNH SƠN KHÊ",
    body: "HỢP TÁC XÃ CHÈ PÙ CÁO",
    as: "TM. HỘI ĐỒNG QUẢN TRỊ\nGIÁM ĐỐC",
    signer: "Triệu Mùi Chiêm",
    file: "tin-tuc/Quy trình hái và thu mua chè shan.pdf",
    title: "Quy trình hái và thu mua chè búp shan vụ xuân 2026 của Hợp tác xã chè Pù Cáo",
    number: "03/QT-HTX",
    date: "2026-03-16",
    kind: "QUY TRÌNH",
    about: "Hái và thu mua chè búp shan vụ xuân 2026",
    to: ["47 hộ thành viên;", "Phòng Kinh tế xã;", "Lưu: HTX."],
    text: `# I. HÁI
- Hái khi sương đã tan, chậm nhất 10 giờ phải xong; không hái ngày mưa.
- Hái một tôm hai lá; để lại lá cá. Cây trên 80 năm tuổi chỉ hái tán ngoài, do người được giao trèo.
- Đựng gùi tre, không nén, không dùng bao ni lông. Từ nương về xưởng không quá ba giờ.
# II. GIÁ THU MUA
|Loại|Tiêu chuẩn|Giá (đồng/kg tươi)|
|Đặc biệt|Một tôm, cây cổ thụ|120.000|
|Một|Một tôm một lá|65.000|
|Hai|Một tôm hai lá|38.000|
|Ba|Một tôm ba lá, không lẫn lá già|18.000|
Cân hai lần, người bán đọc số và tự ghi vào sổ của mình. Trả tiền trong ngày. Lô nào bị trả lại thì nói rõ lý do trước mặt người bán.
# III. CẤM
Không dùng thuốc trừ cỏ trong nương và ven nương chè cổ thụ. Hộ vi phạm bị ngừng thu mua một vụ; ba năm không vi phạm được cộng 5% giá.
# IV. TRUY XUẤT
Mỗi gùi một thẻ tre ghi mã hộ và ngày hái; mẻ sao ghi số thẻ. Người mua quét mã trên gói sẽ thấy tên thôn, ngày hái, người sao.`,
  },
  {
    ...committee,
    file: "tin-tuc/Báo cáo số 125 - phụ lục số liệu.pdf",
    title: "Báo cáo số 125/BC-UBND: phụ lục số liệu một năm vận hành chính quyền địa phương hai cấp",
    number: "125/BC-UBND",
    date: "2026-07-02",
    kind: "PHỤ LỤC BÁO CÁO",
    about: "Số liệu một năm vận hành chính quyền địa phương hai cấp tại xã Bản Liền Sơn (01/7/2025 – 30/6/2026)",
    to: ["UBND tỉnh (báo cáo);", "Thường trực Đảng ủy, HĐND xã;", "Ủy ban MTTQ xã;", "Trang thông tin điện tử xã;", "Lưu: VT."],
    text: `# BIỂU 1. HỒ SƠ THỦ TỤC HÀNH CHÍNH THEO QUÝ
|Quý|Tiếp nhận|Trực tuyến|Đúng và trước hạn|Quá hạn|
|III/2025|2.104|612|1.873|231|
|IV/2025|2.388|905|2.266|122|
|I/2026|2.571|1.188|2.495|76|
|II/2026|2.849|1.530|2.798|51|
|**Cộng**|**9.912**|**4.235**|**9.432**|**480**|
# BIỂU 2. HỒ SƠ THEO LĨNH VỰC
|TT|Lĩnh vực|Số hồ sơ|Quá hạn|
|1|Chứng thực|3.284|0|
|2|Hộ tịch|1.962|14|
|3|Đất đai|1.745|331|
|4|Bảo trợ xã hội, người có công|1.518|62|
|5|Nông nghiệp, lâm nghiệp|604|39|
|6|Đăng ký kinh doanh, xây dựng và lĩnh vực khác|799|34|
||**Cộng**|**9.912**|**480**|
# BIỂU 3. CÁN BỘ, CÔNG CHỨC
|Đơn vị|Được giao|Có mặt 01/7/2025|Có mặt 30/6/2026|
|Văn phòng HĐND và UBND|11|9|11|
|Phòng Kinh tế|13|10|12|
|Phòng Văn hóa – Xã hội|11|10|11|
|Trung tâm Phục vụ hành chính công|7|5|7|
|**Cộng**|**42**|**34**|**41**|
# BIỂU 4. TIẾP CÔNG DÂN, GIẢI QUYẾT ĐƠN
|Nội dung|Số lượng|
|Lượt công dân được tiếp|318|
|Đơn tiếp nhận|87|
|Đơn thuộc thẩm quyền|61|
|Đã giải quyết xong|54|
|Hòa giải thành ở thôn|43|
# BIỂU 5. CƠ SỞ VẬT CHẤT
|Trụ sở cũ|Dùng vào việc|Từ ngày|
|Nà Liền (trung tâm)|Trụ sở Đảng ủy, HĐND, UBND, Trung tâm Phục vụ hành chính công|01/7/2025|
|Bản Lăng|Lớp mầm non và điểm phục vụ lưu động|05/9/2025|
|Suối Bạc|Thư viện, phòng truyền thống, kho vật tư phòng chống thiên tai|12/01/2026|`,
  },
];
