import { committee, deputy } from "../signers.mjs";

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
|Nhà văn hóa liên thôn kèm tủ sách|145 triệu đồng|Ngân sách xã|
|Xưởng sơ chế quế cho thuê|320 triệu đồng|Ngân sách xã 200, người thuê 120; thu về 36 triệu đồng một năm|
|Nhà công vụ giáo viên, sáu phòng|410 triệu đồng|Đề nghị tỉnh hỗ trợ 250, ngân sách xã 160|
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
    text: `Lúc 16 giờ 20 ngày 12/5/2026, mưa lớn làm sạt khoảng 60 m ta luy dương đường Co Muông, ba ngôi nhà bị vùi lấp một phần. Không có thiệt hại về người. Ban Chỉ huy họp lúc 19 giờ 30 cùng ngày tại nhà văn hóa thôn và kết luận:
**1. Di dời.** Ba hộ, 14 người, chuyển ngay trong đêm; không ai quay lại khi chưa có lệnh. Dân quân gác hai đầu điểm sạt ngày và đêm đến hết ngày 20/5. Vết nứt được đo mỗi giờ một lần, rộng thêm 2 cm trong một giờ thì gõ kẻng sơ tán mười hai hộ phía dưới.
**2. Hỗ trợ.** Cấp ngay mỗi người 15 kg gạo và chăn màn. Phòng Văn hóa – Xã hội lập hồ sơ hỗ trợ ba hộ mất nhà tại chỗ, xong trước ngày 15/5; người dân không phải đi lại.
**3. Thông đường.** Phòng Kinh tế huy động hai máy xúc, thông đường cho xe máy trước 17 giờ 00 ngày 14/5. Cấm ô tô tải đến khi có kết quả kiểm tra nền. Kè rọ đá lập lại dự toán, xong trước ngày 30/6/2026.
**4. Diễn tập.** Ban Chỉ huy quân sự xã tổ chức diễn tập sơ tán ban đêm trong tháng 5, không báo trước.
**5. Đất ở lâu dài cho ba hộ.** Chưa kết luận; chờ khảo sát địa chất hai khu đất do thôn giới thiệu.
Tin báo về vết nứt, nước khe đổi màu, tiếng động lạ trong đất: trực ban Ủy ban nhân dân xã 0200 000 0000, bất kể giờ nào.`,
  },
  {
    ...deputy,
    signer: "Lò Thị Mai",
    to,
    file: "hop/tb-207-giao-ban-thang-11.pdf",
    title: "Thông báo số 207/TB-UBND kết luận hội nghị giao ban tháng 11 năm 2026",
    number: "207/TB-UBND",
    date: "2026-11-10",
    kind: "THÔNG BÁO",
    about: "Kết luận hội nghị giao ban tháng 11 năm 2026 với trưởng các thôn",
    text: `Ngày 09/11/2026, Phó Chủ tịch Ủy ban nhân dân xã Lò Thị Mai chủ trì hội nghị giao ban với trưởng 14 thôn. Sau khi nghe các trưởng thôn báo cáo, Phó Chủ tịch kết luận:
**1. Cam kết bảo vệ rừng.** Đã ký 1.126 trong 1.480 hộ sống gần rừng. Ba thôn còn dưới một nửa:
|Thôn|Số hộ phải ký|Đã ký|
|Nậm Mu|132|58|
|Khuổi Ngàn|126|49|
|Bản Tát|96|41|
Trưởng thôn mang bản cam kết lên lán nương. Nhà đi vắng dài ngày thì gọi điện trước, ký khi về, xong trước ngày 30/11/2026.
**2. Nửa trụ sở Bản Lăng cũ.** Ủy ban Mặt trận Tổ quốc xã công bố kết quả bỏ phiếu kín tại năm thôn, từ ngày 19/10 đến ngày 23/10:
|Phương án|Số phiếu|
|Nhà văn hóa liên thôn kèm tủ sách|341|
|Xưởng sơ chế quế cho thuê|168|
|Nhà công vụ giáo viên|71|
|Phiếu trắng|7|
|**Cộng**|**587**|
Làm theo phương án nhiều phiếu nhất. Văn phòng HĐND và UBND trình quyết định và dự toán trước ngày 27/11; báo cáo Hội đồng nhân dân xã tại kỳ họp cuối năm. Chứng thực sáng thứ tư vẫn như cũ.
**3. Rà soát hộ nghèo.** Niêm yết tại nhà văn hóa thôn từ ngày 19/11 đến hết ngày 25/11. Không chụp danh sách đưa lên mạng. Hộ đề nghị xem lại thì trưởng thôn ghi vào sổ, không bắt viết đơn.
**4. Quy ước nước suối Bạc.** Chưa kết luận; tiếp tục lấy ý kiến đến hết ngày 30/11.
**5. Loa thôn.** Đài Truyền thanh xã thay hai bộ thu, một cột loa ở Khuổi Ngàn và Tà Lèng trước ngày 20/11. Không dùng kẻng dài, kẻng dồn để gọi họp.`,
  },
  {
    above: "TỈNH SƠN KHÊ",
    body: "HỘI ĐỒNG NHÂN DÂN\nXÃ BẢN LIỀN SƠN",
    as: "CHỦ TỊCH",
    signer: "Nông Thị Hoàn",
    to: ["Thường trực HĐND tỉnh, UBND tỉnh (báo cáo);", "Đại biểu HĐND xã;", "UBND, Ủy ban MTTQ xã;", "Kho bạc Nhà nước khu vực;", "Lưu: VT."],
    file: "hop/nq-14-dieu-chinh-dau-tu-cong.pdf",
    title: "Nghị quyết số 14/NQ-HĐND về điều chỉnh kế hoạch đầu tư công năm 2026",
    number: "14/NQ-HĐND",
    date: "2026-07-16",
    kind: "NGHỊ QUYẾT",
    about: "Về điều chỉnh kế hoạch đầu tư công năm 2026 của xã Bản Liền Sơn",
    text: `> HỘI ĐỒNG NHÂN DÂN XÃ BẢN LIỀN SƠN, KỲ HỌP THƯỜNG LỆ GIỮA NĂM 2026
Xét Tờ trình số 61/TTr-UBND ngày 06/7/2026 của Ủy ban nhân dân xã, báo cáo thẩm tra của Ban Kinh tế – Ngân sách và ý kiến thảo luận của đại biểu;
# QUYẾT NGHỊ
**Điều 1.** Điều chỉnh kế hoạch đầu tư công năm 2026 như sau (đơn vị: triệu đồng):
|TT|Công trình|Kế hoạch đã giao|Điều chỉnh|Sau điều chỉnh|
|1|Kè rọ đá Co Muông|1.200|+ 1.850|3.050|
|2|Đường Co Muông – Khuổi Ngàn (vốn còn dư)|4.160|– 740|3.420|
|3|Nguồn tăng thu ngân sách xã||– 1.110||
Vốn của các công trình đang thi công giữ nguyên.
**Điều 2.** Kè rọ đá Co Muông hoàn thành trước ngày 31/3/2027. Thôn Co Muông bầu Ban Giám sát đầu tư của cộng đồng trước khi khởi công.
**Điều 3.** Giao Ủy ban nhân dân xã thực hiện; Thường trực Hội đồng nhân dân, Ban Kinh tế – Ngân sách và đại biểu giám sát.
Nghị quyết này được Hội đồng nhân dân xã Bản Liền Sơn thông qua ngày 16/7/2026, với 24 trên 24 đại biểu có mặt tán thành, và có hiệu lực từ ngày ký.`,
  },
  {
    ...committee,
    to,
    file: "hop/tb-162-doi-thoai.pdf",
    title: "Thông báo số 162/TB-UBND kết luận hội nghị đối thoại năm 2026",
    number: "162/TB-UBND",
    date: "2026-08-25",
    kind: "THÔNG BÁO",
    about: "Kết luận hội nghị đối thoại năm 2026 giữa Chủ tịch Ủy ban nhân dân xã với Nhân dân",
    text: `Chiều 20/8/2026, tại nhà văn hóa thôn Bản Lăng, Chủ tịch Ủy ban nhân dân xã đối thoại với 164 người dân. Hội nghị nghe 19 câu hỏi. Ủy ban nhân dân xã hẹn mười bốn việc:
|TT|Việc|Người chịu trách nhiệm|Ngày phải xong|
|1|Kiểm tra xong 46 hồ sơ đất đai thiếu trang|Triệu Đức Lâm|30/9/2026|
|2|Kiểm tra ranh giới hai thửa đất ở thôn Bản Lăng|Ma Văn Thuận|30/9/2026|
|3|Niêm yết hồ sơ đất đai đợt 3|Ma Văn Thuận|30/10/2026|
|4|Viết lại tờ hướng dẫn đất đai theo câu hỏi của người dân|Hoàng Thị Bích|25/9/2026|
|5|Thông xe cầu Bà Lăng|Triệu Đức Lâm|10/10/2026|
|6|Lấy ý kiến ba thôn về đoạn đường vào Tà Lèng|Ma Văn Thuận|30/10/2026|
|7|Kẻ lại vạch đỏ, thay biển ở ngầm Nậm Mu|Ma Văn Thuận|15/9/2026|
|8|Công khai thu, chi tiền nước hằng tháng|Nông Văn Chài|30/9/2026|
|9|Khởi công kè rọ đá Co Muông|Triệu Đức Lâm|31/12/2026|
|10|Chứng thực tại trụ sở Bản Lăng cũ sáng thứ tư|Lò Thị Mai|16/9/2026|
|11|In giấy hẹn chữ cỡ 16|Hoàng Thị Bích|28/8/2026|
|12|Trả kết quả hồ sơ trực tuyến qua trưởng thôn|Hoàng Thị Bích|10/9/2026|
|13|Loa các thôn đọc lúc 6 giờ và 17 giờ 30|Đặng Văn Quý|24/8/2026|
|14|Trả lời về giờ mở thư viện Suối Bạc sáng thứ bảy|Vi Thị Hạnh|30/9/2026|
Hai đề nghị không làm được: đường bê tông ra nương Khuổi Ngàn, vì đi qua rừng phòng hộ; cộng điểm cho con em trong xã khi tuyển viên chức, vì trái quy định.
Việc nào không đúng ngày thì người chịu trách nhiệm nói lý do trên loa truyền thanh xã. Thường trực Hội đồng nhân dân xã giám sát.`,
  },
];
