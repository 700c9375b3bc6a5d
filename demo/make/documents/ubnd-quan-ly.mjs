import { committee, economy } from "../signers.mjs";

export default [
  {
    ...economy,
    file: "thong-bao/tb-214-cat-nuoc.pdf",
    title: "Thông báo số 214/TB-UBND về việc tạm ngừng cấp nước sinh hoạt",
    number: "214/TB-UBND",
    date: "2026-11-16",
    kind: "THÔNG BÁO",
    about: "Về việc tạm ngừng cấp nước sinh hoạt để thau rửa bể lọc và thay đường ống khu vực trung tâm",
    to: ["Thường trực Đảng ủy, HĐND xã;", "Trưởng các thôn: Trung Tâm, Nà Liền, Nà Pheo, Nà Hin;", "Trạm Y tế, các trường học;", "Tổ quản lý nước sạch Suối Bạc;", "Đài Truyền thanh xã;", "Lưu: VT, KT."],
    text: `Theo đề nghị của Tổ quản lý nước sạch Suối Bạc tại Tờ trình số 08/TTr-TNS ngày 12/11/2026, Ủy ban nhân dân xã thông báo lịch tạm ngừng cấp nước như sau:
**1. Lý do:** thau rửa bể lọc số 1, số 2 và thay 180 m ống HDPE bị nứt đoạn từ bể chứa xuống ngã ba chợ.
**2. Thời gian và phạm vi**
|TT|Ngày|Giờ ngừng cấp nước|Thôn bị ảnh hưởng|Số hộ|
|1|Thứ tư, 25/11/2026|7 giờ 30 – 16 giờ 30|Trung Tâm, Nà Hin|370|
|2|Thứ năm, 26/11/2026|7 giờ 30 – 16 giờ 30|Nà Liền, Nà Pheo|340|
|3|Thứ sáu, 27/11/2026|8 giờ 00 – 11 giờ 00|Cả bốn thôn (xả rửa đường ống)|710|
**3. Cấp nước thay thế:** xe bồn 3 m³ đặt tại sân Trạm Y tế và sân Trường PTDTBT Tiểu học và THCS Bản Liền Sơn, phục vụ từ 6 giờ 30 đến 17 giờ 00 trong cả ba ngày. Nước ở xe bồn chỉ dùng cho ăn uống.
**4. Đề nghị các hộ:** trữ nước từ tối hôm trước; khóa van sau đồng hồ trong giờ ngừng cấp; khi có nước trở lại, xả bỏ nước đục khoảng 5 phút trước khi dùng. Gia đình có người ốm, người già neo đơn cần chở nước tận nhà báo cho trưởng thôn.
**5. Đầu mối:** ông Nông Văn Chài, Tổ trưởng Tổ quản lý nước sạch, số 0200 000 0131.
Nếu mưa to, việc thau rửa lùi lại một ngày và được báo trên loa truyền thanh lúc 17 giờ 30 hôm trước.`,
  },
  {
    ...committee,
    file: "thong-bao/kh-196-phong-chay-rung.pdf",
    title: "Kế hoạch số 196/KH-UBND về phòng cháy, chữa cháy rừng mùa khô 2026 – 2027",
    number: "196/KH-UBND",
    date: "2026-11-02",
    kind: "KẾ HOẠCH",
    about: "Phòng cháy, chữa cháy rừng mùa khô 2026 – 2027 trên địa bàn xã Bản Liền Sơn",
    to: ["UBND tỉnh (báo cáo);", "Thường trực Đảng ủy, HĐND xã;", "Ban Chỉ huy quân sự, Công an xã;", "Trạm Kiểm lâm địa bàn;", "Trưởng 14 thôn;", "Lưu: VT, KT."],
    text: `# I. TÌNH HÌNH
Toàn xã có 7.846 ha rừng, trong đó 3.912 ha rừng tự nhiên, 3.934 ha rừng trồng (quế, mỡ, sa mộc). Mùa khô 2025 – 2026 xảy ra một vụ cháy thảm cỏ ở Nậm Mu, diện tích 0,4 ha, không thiệt hại về rừng nhờ phát hiện sớm. Năm nay mưa dứt sớm, lớp thực bì khô tích tụ dày ở Pù Cáo, Tà Lèng và Nậm Mu.
# II. MỤC TIÊU
- Không để xảy ra cháy rừng do đốt nương.
- Mọi điểm khói được kiểm tra trong vòng 60 phút kể từ khi phát hiện.
- 100% hộ sống gần rừng ký cam kết trước ngày 30/11/2026.
# III. NHIỆM VỤ
## 1. Khu vực trọng điểm và lực lượng
|TT|Khu vực|Diện tích (ha)|Tổ trực|Người phụ trách|
|1|Núi Pù Cáo|1.240|12 người|Phàn Tà Mình|
|2|Tà Lèng – Khe Vải|865|10 người|Sùng A Vảng|
|3|Nậm Mu – Phiêng Sa|730|10 người|Lường Văn Ín|
|4|Bản Lăng – Bản Tát|610|8 người|Lăng Văn Đạo|
## 2. Trực gác
Chòi Pù Cáo trực 24/24 giờ từ ngày 15/11/2026 đến ngày 30/4/2027; các chốt khác trực từ 10 giờ đến 20 giờ, khi cấp dự báo cháy rừng lên cấp IV thì trực cả đêm.
## 3. Quản lý việc dùng lửa
Cấm đốt nương, đốt ong, đốt than trong rừng và cách bìa rừng dưới 200 m. Hộ có nhu cầu xử lý thực bì làm nương ngoài phạm vi cấm phải báo trưởng thôn trước ba ngày và chỉ đốt trước 9 giờ sáng, có người canh đến khi tắt hẳn.
## 4. Đường băng cản lửa
Phát dọn 6,5 km đường băng, xong trước ngày 10/12/2026: Pù Cáo 3,2 km; Tà Lèng 1,8 km; Nậm Mu 1,5 km.
# IV. KINH PHÍ
|TT|Nội dung|Số tiền (đồng)|
|1|Bồi dưỡng tổ trực|96.000.000|
|2|Phát dọn đường băng|52.000.000|
|3|Dao phát, vỉ dập lửa, đèn pin, nước uống|24.500.000|
|4|Tuyên truyền, diễn tập|11.500.000|
||**Cộng**|**184.000.000**|
# V. TỔ CHỨC THỰC HIỆN
Phòng Kinh tế là cơ quan thường trực, tổng hợp báo cáo vào thứ sáu hằng tuần. Ban Chỉ huy quân sự xã tổ chức diễn tập một lần trước ngày 05/12/2026. Trưởng thôn chịu trách nhiệm về danh sách hộ ký cam kết. Tin báo cháy: Trạm Kiểm lâm địa bàn 0200 000 0114; trực ban UBND xã 0200 000 0000.`,
  },
  {
    ...committee,
    signer: null,
    file: "thong-bao/Mẫu cam kết bảo vệ rừng.pdf",
    title: "Mẫu bản cam kết bảo vệ rừng và phòng cháy, chữa cháy rừng của hộ gia đình",
    number: "Mẫu 02/KH-196",
    date: "2026-11-02",
    kind: "BẢN CAM KẾT",
    about: "Bảo vệ rừng và phòng cháy, chữa cháy rừng mùa khô 2026 – 2027",
    to: ["Hộ cam kết (01 bản);", "Trưởng thôn (01 bản);", "Phòng Kinh tế xã (01 bản)."],
    text: `> (Ban hành kèm theo Kế hoạch số 196/KH-UBND ngày 02/11/2026 của UBND xã Bản Liền Sơn)
Tên tôi là: ................................................................................................................
Đại diện hộ ở thôn: ...................................................................................................
Số người trong hộ: ................. Diện tích rừng, nương giáp rừng: ......................... m²
Tôi đã được trưởng thôn đọc và giải thích Kế hoạch số 196/KH-UBND. Gia đình tôi cam kết:
- Không đốt nương, đốt ong, đốt than trong rừng và trong phạm vi 200 m tính từ bìa rừng.
- Báo trưởng thôn trước ba ngày khi cần xử lý thực bì; chỉ đốt trước 9 giờ sáng, có ít nhất hai người canh, có nước hoặc cát bên cạnh.
- Không mang bật lửa, hương nến vào khu rừng trọng điểm khi có biển cấm lửa cấp IV trở lên.
- Nhắc trẻ em, khách đến chơi cùng thực hiện.
- Khi thấy khói, lửa thì báo ngay cho tổ trực gần nhất và tham gia chữa cháy khi được huy động.
Gia đình tôi hiểu rằng nếu để xảy ra cháy rừng do lỗi của mình thì phải trồng lại, bồi thường và chịu xử lý theo quy định.
|Đại diện hộ cam kết (ký, ghi rõ họ tên)|Trưởng thôn xác nhận (ký, ghi rõ họ tên)|
|Ngày ...... tháng ...... năm 2026|Ngày ...... tháng ...... năm 2026|`,
  },
  {
    ...committee,
    file: "tin-tuc/qd-118-quyet-toan-cau-ba-lang.pdf",
    title: "Quyết định số 118/QĐ-UBND phê duyệt quyết toán công trình cầu Bà Lăng",
    number: "118/QĐ-UBND",
    date: "2026-09-28",
    kind: "QUYẾT ĐỊNH",
    about: "Phê duyệt quyết toán vốn đầu tư công trình cầu Bà Lăng và đường dẫn hai đầu cầu",
    as: "CHỦ TỊCH",
    to: ["Như Điều 4;", "Sở Tài chính tỉnh (báo cáo);", "Kho bạc khu vực;", "Ban Giám sát đầu tư của cộng đồng;", "Lưu: VT, KT."],
    text: `# CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ BẢN LIỀN SƠN
*Xét Báo cáo thẩm tra quyết toán số 27/BC-KT ngày 21/9/2026 của Phòng Kinh tế xã và ý kiến của Ban Giám sát đầu tư của cộng đồng,*
# QUYẾT ĐỊNH:
**Điều 1.** Phê duyệt quyết toán công trình cầu Bà Lăng. Khởi công ngày 03/11/2025; hoàn thành ngày 18/9/2026. Quy mô: cầu ba nhịp bê tông cốt thép dài 42 m, mặt cầu rộng 6 m; đường dẫn 310 m.
**Điều 2.** Chi phí đầu tư
|TT|Nội dung|Dự toán được duyệt (đồng)|Giá trị quyết toán (đồng)|
|1|Xây dựng cầu|6.105.000.000|6.262.380.000|
|2|Đường dẫn hai đầu|985.000.000|1.028.640.000|
|3|Quản lý, tư vấn, giám sát|452.000.000|447.940.000|
|4|Chi khác|78.000.000|73.500.000|
||**Cộng**|**7.620.000.000**|**7.812.460.000**|
Phần tăng do đóng thêm cọc mố phía Khe Vải là 214.000.000 đồng, lấy từ dự phòng của dự án; các khoản khác giảm 21.540.000 đồng.
**Điều 3.** Nguồn vốn: ngân sách tỉnh giao về xã 7.400.000.000 đồng; ngân sách xã 412.460.000 đồng. Đất đường dẫn 1.460 m² do 11 hộ hiến tặng, không tính vào giá trị quyết toán. Công trình giao thôn Suối Bạc và Phòng Kinh tế quản lý, bảo trì.
**Điều 4.** Chánh Văn phòng, Trưởng phòng Kinh tế, Trưởng thôn Suối Bạc và đơn vị thi công chịu trách nhiệm thi hành Quyết định này.`,
  },
  {
    ...economy,
    file: "thong-bao/tb-187-niem-yet-dat-dai.pdf",
    title: "Thông báo số 187/TB-UBND về niêm yết công khai kết quả kiểm tra hồ sơ đăng ký đất đai đợt 3 năm 2026",
    number: "187/TB-UBND",
    date: "2026-10-09",
    kind: "THÔNG BÁO",
    about: "Niêm yết công khai kết quả kiểm tra hồ sơ đăng ký, cấp giấy chứng nhận quyền sử dụng đất lần đầu đợt 3 năm 2026",
    to: ["Trưởng thôn Bản Lăng, Bản Tát, Phiêng Sa;", "Các hộ có tên trong danh sách;", "Trang thông tin điện tử xã;", "Lưu: VT, KT."],
    text: `Ủy ban nhân dân xã niêm yết công khai kết quả kiểm tra 18 hồ sơ của các hộ thuộc ba thôn Bản Lăng, Bản Tát, Phiêng Sa.
**1. Nội dung niêm yết:** tên người sử dụng đất, số thửa, tờ bản đồ, diện tích, loại đất, nguồn gốc và thời điểm sử dụng, tình trạng tranh chấp. Danh sách chi tiết kèm theo; không niêm yết số giấy tờ tùy thân.
**2. Thời gian:** 15 ngày, từ ngày 12/10/2026 đến hết ngày 26/10/2026.
**3. Địa điểm:** bảng tin trụ sở Ủy ban nhân dân xã; nhà văn hóa ba thôn; Trang thông tin điện tử xã.
**4. Kết quả kiểm tra**
|Kết quả|Số hồ sơ|Tổng diện tích (m²)|
|Đủ điều kiện|16|14.905|
|Cần bổ sung giấy tờ|1|620|
|Đang có ý kiến về ranh giới|1|1.105|
**5. Ý kiến phản hồi:** gửi bằng văn bản hoặc nói trực tiếp với công chức địa chính tại quầy số 2 vào các buổi sáng trong tuần. Người không biết chữ được cán bộ ghi hộ và đọc lại cho nghe trước khi điểm chỉ. Hết thời hạn, ý kiến gửi đến vẫn được tiếp nhận nhưng giải quyết theo thủ tục riêng.`,
  },
  {
    ...economy,
    file: "thong-bao/Danh sách hồ sơ đất đai đợt 3.pdf",
    title: "Danh sách hồ sơ đăng ký đất đai lần đầu đợt 3 năm 2026",
    number: "187a/DS-UBND",
    date: "2026-10-09",
    kind: "DANH SÁCH",
    about: "Hồ sơ đăng ký, cấp giấy chứng nhận quyền sử dụng đất lần đầu đợt 3 năm 2026",
    to: ["Như Thông báo số 187/TB-UBND;", "Lưu: VT, KT."],
    text: `> (Kèm theo Thông báo số 187/TB-UBND ngày 09/10/2026)
|TT|Người sử dụng đất|Thôn|Tờ – thửa|Diện tích (m²)|Loại đất|Sử dụng từ|Kết quả|
|1|Hộ ông Lăng Văn Đạo|Bản Lăng|14 – 27|860|ONT, CLN|1991|Đủ điều kiện|
|2|Hộ bà Lăng Thị Mơ|Bản Lăng|14 – 31|745|ONT, CLN|1988|Đủ điều kiện|
|3|Hộ ông Hà Văn Pín|Bản Lăng|14 – 40|1.210|CLN|1995|Đủ điều kiện|
|4|Hộ bà Nông Thị Sảo|Bản Lăng|15 – 06|905|ONT, CLN|1990|Đủ điều kiện|
|5|Hộ ông Lăng Văn Khởi|Bản Lăng|15 – 11|1.105|CLN|1993|Có ý kiến về ranh giới|
|6|Hộ ông Hoàng Văn Tý|Bản Lăng|15 – 19|680|ONT|1992|Đủ điều kiện|
|7|Hộ bà Lò Thị Hặc|Bản Tát|21 – 03|1.020|ONT, CLN|1987|Đủ điều kiện|
|8|Hộ ông Lò Văn Chính|Bản Tát|21 – 08|935|ONT, CLN|1994|Đủ điều kiện|
|9|Hộ ông Quàng Văn Dón|Bản Tát|21 – 15|1.480|CLN|1996|Đủ điều kiện|
|10|Hộ bà Cầm Thị Inh|Bản Tát|21 – 22|620|ONT|2001|Bổ sung giấy tờ|
|11|Hộ ông Vì Văn Hợi|Bản Tát|22 – 02|1.115|ONT, CLN|1989|Đủ điều kiện|
|12|Hộ bà Vì Thị Loan|Bản Tát|22 – 05|790|ONT, CLN|1998|Đủ điều kiện|
|13|Hộ ông Bàn Phúc Vạng|Phiêng Sa|33 – 10|960|ONT, CLN|1990|Đủ điều kiện|
|14|Hộ ông Bàn Phúc Chìu|Phiêng Sa|33 – 12|875|ONT, CLN|1991|Đủ điều kiện|
|15|Hộ bà Triệu Mùi Ghến|Phiêng Sa|33 – 18|1.050|CLN|1997|Đủ điều kiện|
|16|Hộ ông Đặng Văn Tòng|Phiêng Sa|33 – 21|720|ONT|1993|Đủ điều kiện|
|17|Hộ ông Phàn Văn Quẩy|Phiêng Sa|34 – 01|830|ONT, CLN|1992|Đủ điều kiện|
|18|Hộ bà Lý Thị Mấy|Phiêng Sa|34 – 07|730|ONT, CLN|1999|Đủ điều kiện|
Ghi chú: ONT là đất ở tại nông thôn; CLN là đất trồng cây lâu năm. Hộ số 5 và hộ liền kề được mời hòa giải ngày 15/10/2026; kết quả ghi bổ sung vào danh sách này. Hộ số 10 cần giấy xác nhận thời điểm sử dụng đất của hai người ở cùng thôn.`,
  },
  {
    ...committee,
    file: "thong-bao/Kết quả rà soát hộ nghèo năm 2026.pdf",
    title: "Thông báo số 221/TB-UBND về kết quả rà soát hộ nghèo, hộ cận nghèo năm 2026",
    number: "221/TB-UBND",
    date: "2026-11-18",
    kind: "THÔNG BÁO",
    about: "Kết quả rà soát hộ nghèo, hộ cận nghèo năm 2026 (niêm yết lấy ý kiến)",
    to: ["Sở Nông nghiệp và Môi trường (báo cáo);", "Ủy ban MTTQ xã và các đoàn thể;", "Trưởng 14 thôn;", "Lưu: VT, VHXH."],
    text: `Từ ngày 14/9 đến ngày 30/10/2026, các tổ rà soát đã đến 712 hộ, họp dân ở cả 14 thôn. Kết quả bước đầu:
|Chỉ tiêu|Năm 2025|Năm 2026|Tăng, giảm|
|Hộ nghèo|386|311|– 75|
|Tỷ lệ hộ nghèo|18,1%|14,6%|– 3,5%|
|Hộ cận nghèo|274|289|+ 15|
|Tỷ lệ hộ cận nghèo|12,9%|13,6%|+ 0,7%|
Tỷ lệ tính trên tổng số 2.131 hộ. Có 83 hộ thoát nghèo (61 hộ xuống cận nghèo, 22 hộ vượt cận nghèo), 8 hộ mới vào diện nghèo do người lao động chính ốm đau hoặc mất nhà vì sạt lở.
Danh sách hộ đọc tại cuộc họp thôn và niêm yết tại nhà văn hóa thôn từ ngày 19/11 đến hết ngày 25/11/2026. Để giữ thể diện cho các gia đình, danh sách tên không đăng trên mạng; bảng tổng hợp theo thôn có ở phụ lục.
Hộ không đồng ý với kết quả báo trưởng thôn hoặc quầy số 2 để được phúc tra trong 5 ngày làm việc. Kết quả chính thức công bố trước ngày 10/12/2026.`,
    annex: `# PHỤ LỤC: TỔNG HỢP THEO THÔN
> (Kèm theo Thông báo số 221/TB-UBND ngày 18/11/2026)
|TT|Thôn|Tổng số hộ|Hộ nghèo|Hộ cận nghèo|
${[["Trung Tâm", 236, 9, 14], ["Nà Liền", 188, 11, 19], ["Nà Pheo", 152, 14, 18], ["Bản Lăng", 204, 19, 24], ["Bản Tát", 147, 20, 21], ["Suối Bạc", 193, 18, 25], ["Khe Vải", 139, 27, 23], ["Pù Cáo", 98, 29, 19], ["Tà Lèng", 121, 31, 22], ["Nậm Mu", 132, 36, 25], ["Co Muông", 144, 24, 22], ["Phiêng Sa", 117, 26, 18], ["Khuổi Ngàn", 126, 28, 20], ["Nà Hin", 134, 19, 19]].map((r, i) => `|${i + 1}|${r.join("|")}|`).join("\n")}
||**Cộng**|**2.131**|**311**|**289**|
Ba thôn giảm nhiều nhất so với năm 2025: Pù Cáo giảm 14 hộ (nhờ chè shan vào vụ bán ổn định), Suối Bạc giảm 9 hộ, Bản Lăng giảm 8 hộ.`,
  },
  {
    ...committee,
    file: "thong-bao/qd-06-cong-khai-du-toan-2026.pdf",
    title: "Quyết định số 06/QĐ-UBND về công bố công khai dự toán ngân sách xã năm 2026",
    number: "06/QĐ-UBND",
    date: "2026-01-15",
    kind: "QUYẾT ĐỊNH",
    about: "Về việc công bố công khai dự toán thu, chi ngân sách xã Bản Liền Sơn năm 2026",
    as: "CHỦ TỊCH",
    to: ["Như Điều 3;", "Thường trực Đảng ủy, HĐND xã;", "Ủy ban MTTQ xã;", "Lưu: VT, KT."],
    text: `# CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ BẢN LIỀN SƠN
*Căn cứ Nghị quyết số 14/NQ-HĐND ngày 26/12/2025 của Hội đồng nhân dân xã về dự toán ngân sách năm 2026; theo đề nghị của Trưởng phòng Kinh tế,*
# QUYẾT ĐỊNH:
**Điều 1.** Công bố công khai dự toán thu, chi ngân sách xã năm 2026 theo biểu kèm theo.
**Điều 2.** Thời gian niêm yết tại trụ sở là 30 ngày kể từ ngày 15/01/2026; trên Trang thông tin điện tử xã giữ lâu dài.
**Điều 3.** Chánh Văn phòng, Trưởng phòng Kinh tế và các đơn vị dự toán thi hành Quyết định này.`,
    annex: `# BIỂU DỰ TOÁN THU, CHI NGÂN SÁCH XÃ NĂM 2026
> (Kèm theo Quyết định số 06/QĐ-UBND ngày 15/01/2026; đơn vị: triệu đồng)
|TT|Nội dung|Dự toán 2026|
|A|**Tổng thu ngân sách xã**|**94.620**|
|1|Thu xã hưởng theo phân cấp|3.180|
|2|Bổ sung cân đối từ ngân sách tỉnh|71.940|
|3|Bổ sung có mục tiêu|18.300|
|4|Thu chuyển nguồn|1.200|
|B|**Tổng chi ngân sách xã**|**94.620**|
|1|Chi đầu tư phát triển|14.850|
|2|Chi giáo dục, đào tạo|44.310|
|3|Chi y tế, dân số|3.920|
|4|Chi bảo đảm xã hội|7.640|
|5|Chi quản lý nhà nước, Đảng, đoàn thể|15.470|
|6|Chi sự nghiệp kinh tế, môi trường|4.260|
|7|Chi quốc phòng, an ninh|1.530|
|8|Chi văn hóa, thông tin, chuyển đổi số|860|
|9|Dự phòng|1.780|`,
  },
  {
    ...economy,
    file: "thong-bao/bc-138-ngan-sach-6-thang.pdf",
    title: "Báo cáo số 138/BC-UBND về tình hình thực hiện ngân sách xã 6 tháng đầu năm 2026",
    number: "138/BC-UBND",
    date: "2026-07-10",
    kind: "BÁO CÁO",
    about: "Công khai tình hình thực hiện dự toán ngân sách xã 6 tháng đầu năm 2026",
    to: ["Sở Tài chính tỉnh;", "Thường trực HĐND xã;", "Ủy ban MTTQ xã;", "Lưu: VT, KT."],
    text: `# I. KẾT QUẢ (triệu đồng)
|Nội dung|Dự toán năm|Thực hiện 6 tháng|Đạt (%)|
|**Tổng thu**|94.620|50.812|53,7|
|Thu xã hưởng theo phân cấp|3.180|1.746|54,9|
|Bổ sung từ ngân sách tỉnh|90.240|47.866|53,0|
|Thu chuyển nguồn|1.200|1.200|100,0|
|**Tổng chi**|94.620|43.905|46,4|
|Chi đầu tư phát triển|14.850|6.118|41,2|
|Chi giáo dục, đào tạo|44.310|22.084|49,8|
|Chi bảo đảm xã hội|7.640|3.951|51,7|
|Các khoản chi khác|27.820|11.752|42,2|
# II. GIẢI THÍCH
Thu phân cấp vượt tiến độ nhờ lệ phí trước bạ và tiền thuê mặt bằng chợ. Chi đầu tư chậm do công trình cầu Bà Lăng phải điều chỉnh thiết kế mố phía Khe Vải, đến tháng 5 mới thi công trở lại. Chi sự nghiệp kinh tế thấp vì thủy lợi nhỏ làm vào mùa khô cuối năm.
# III. SỬ DỤNG DỰ PHÒNG
Đã chi 286 triệu đồng: khắc phục sạt lở đường Co Muông 174 triệu đồng; mua vắc-xin cho đàn lợn 62 triệu đồng; hỗ trợ ba hộ mất nhà do sạt lở 50 triệu đồng.
# IV. NHIỆM VỤ 6 THÁNG CUỐI NĂM
Giải ngân vốn đầu tư đạt ít nhất 95% trước ngày 31/12; rà soát các khoản thu chợ sau khi chọn lại hộ thuê quầy; công khai tiếp vào tháng 10 và tháng 01 năm sau.`,
  },
];
