const committee = {
  above: "TỈNH SƠN KHÊ",
  body: "ỦY BAN NHÂN DÂN\nXÃ BẢN LIỀN SƠN",
  as: "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH",
  signer: "Hà Văn Sinh",
};
const deputy = { ...committee, as: "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH" };
const economy = { ...deputy, signer: "Triệu Đức Lâm" };

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
  {
    ...economy,
    file: "thong-bao/tb-98-thue-quay-cho.pdf",
    title: "Thông báo số 98/TB-UBND về việc lựa chọn hộ thuê quầy tại chợ phiên Bản Liền",
    number: "98/TB-UBND",
    date: "2026-06-12",
    kind: "THÔNG BÁO",
    about: "Lựa chọn hộ kinh doanh thuê quầy có mái che tại chợ phiên Bản Liền giai đoạn 2026 – 2029",
    to: ["Ban Quản lý chợ;", "Các hộ đang kinh doanh tại chợ;", "Trưởng 14 thôn;", "Lưu: VT, KT."],
    text: `Chợ phiên Bản Liền có 24 quầy có mái che, hết hạn hợp đồng ngày 31/7/2026. Ủy ban nhân dân xã tổ chức lựa chọn hộ thuê theo hình thức trả giá kín như sau:
|Khu|Mặt hàng|Số quầy|Diện tích (m²)|Giá khởi điểm (đồng/năm)|Đặt trước (đồng)|
|A|Nông sản, rau quả|8|6|2.400.000|240.000|
|B|Thịt, cá|5|6|3.000.000|300.000|
|C|Vải, thổ cẩm, quần áo|6|8|3.200.000|320.000|
|D|Tạp hóa, nông cụ|3|8|3.600.000|360.000|
|E|Ăn uống|2|10|4.200.000|420.000|
**1. Ưu tiên:** hộ đang thuê được thuê tiếp nếu trả bằng mức cao nhất cùng khu. Bốn quầy khu A dành cho hộ nghèo, cận nghèo, thuê theo giá khởi điểm, bốc thăm nếu nhiều người đăng ký.
**2. Không phải thuê quầy:** người bán gùi, bán rổ trong phiên thứ bảy vẫn ngồi ở sân chợ, không thu tiền.
**3. Nộp phiếu:** từ ngày 15/6 đến 16 giờ 30 ngày 06/7/2026, bỏ phiếu kín vào thùng niêm phong tại quầy số 2.
**4. Mở thùng:** 9 giờ 00 thứ tư, ngày 08/7/2026, tại nhà điều hành chợ; ai cũng được đến xem.
**5. Thời hạn thuê:** 03 năm, từ ngày 01/8/2026 đến ngày 31/7/2029; trả tiền theo năm. Quầy đóng cửa quá 12 phiên liên tục không có lý do thì bị thu hồi.`,
  },
  {
    ...committee,
    signer: null,
    file: "thong-bao/Phiếu trả giá thuê quầy chợ.pdf",
    title: "Mẫu phiếu trả giá thuê quầy chợ phiên Bản Liền",
    number: "Mẫu 01/TB-98",
    date: "2026-06-12",
    kind: "PHIẾU TRẢ GIÁ",
    about: "Thuê quầy có mái che tại chợ phiên Bản Liền",
    text: `> (Kèm theo Thông báo số 98/TB-UBND ngày 12/6/2026; gấp phiếu, bỏ vào phong bì dán kín)
Họ và tên người đại diện hộ: ...................................................................................
Thôn: .........................................................................................................................
Khu đăng ký (đánh dấu một ô): A ☐    B ☐    C ☐    D ☐    E ☐
Đang thuê quầy số (nếu có): ..............    Hộ nghèo, cận nghèo: có ☐  không ☐
Giá trả cho một năm, bằng số: .......................................................................... đồng
Bằng chữ: ..................................................................................................................
Tôi đã đọc hoặc được nghe đọc Thông báo số 98/TB-UBND, hiểu các điều kiện thuê và cam kết nhận quầy nếu được chọn. Nếu bỏ, tôi đồng ý không lấy lại tiền đặt trước.
|Ngày ...... tháng ...... năm 2026 – Người trả giá|Biên nhận tiền đặt trước (quầy số 2)|
|(ký hoặc điểm chỉ, ghi rõ họ tên)|Số tiền: ...................... Người nhận: ......................|
Lưu ý: phiếu sửa chữa, phiếu trả dưới giá khởi điểm, phiếu đăng ký từ hai khu trở lên không hợp lệ. Giá bằng số và bằng chữ khác nhau thì lấy giá bằng chữ.`,
  },
  {
    ...deputy,
    signer: "Lò Thị Mai",
    file: "thong-bao/lich-tiep-cong-dan-quy-4.pdf",
    title: "Thông báo số 181/TB-UBND về lịch tiếp công dân và phục vụ hành chính lưu động quý IV năm 2026",
    number: "181/TB-UBND",
    date: "2026-09-30",
    kind: "THÔNG BÁO",
    about: "Lịch tiếp công dân và phục vụ hành chính lưu động quý IV năm 2026",
    to: ["Thường trực Đảng ủy, HĐND xã;", "Công an xã, Trạm Y tế;", "Trưởng 14 thôn;", "Đài Truyền thanh xã;", "Lưu: VT."],
    text: `## 1. Tiếp công dân tại trụ sở
Phòng tiếp công dân (tầng 1) mở cửa tất cả các ngày làm việc. Lãnh đạo tiếp định kỳ vào thứ năm:
|Ngày|Người tiếp|Giờ|
|08/10/2026|Chủ tịch Hà Văn Sinh|8:00 – 11:30|
|22/10/2026|Phó Chủ tịch Lò Thị Mai|8:00 – 11:30|
|12/11/2026|Chủ tịch Hà Văn Sinh|8:00 – 11:30|
|26/11/2026|Phó Chủ tịch Triệu Đức Lâm|8:00 – 11:30|
|10/12/2026|Chủ tịch Hà Văn Sinh|8:00 – 11:30|
|24/12/2026|Bí thư Đảng ủy, Chủ tịch HĐND Nông Thị Hoàn|8:00 – 11:30|
## 2. Phục vụ lưu động tại thôn
Thứ năm tuần đầu mỗi tháng, tổ lưu động mang máy tính, máy in, bộ phát sóng đến nhà văn hóa thôn, từ 8:30 đến 15:30.
|Ngày|Điểm phục vụ|Thôn lân cận cùng đến|
|01/10/2026|Pù Cáo|Co Muông|
|05/11/2026|Tà Lèng|Khe Vải|
|03/12/2026|Nậm Mu|Phiêng Sa, Khuổi Ngàn|
## 3. Lưu ý
Bận việc đột xuất, người tiếp được thay và báo trên loa trước một ngày; buổi tiếp không bị hủy. Người cần phiên dịch tiếng Mông, tiếng Dao báo trước qua số 0200 000 0102 để Văn phòng bố trí. Đơn thư gửi trước được đọc trước, người dân không phải trình bày lại từ đầu.`,
  },
  {
    ...economy,
    file: "thong-bao/tb-202-phan-luong-ta-leng.pdf",
    title: "Thông báo số 202/TB-UBND về phân luồng giao thông phục vụ thi công đường vào thôn Tà Lèng",
    number: "202/TB-UBND",
    date: "2026-11-05",
    kind: "THÔNG BÁO",
    about: "Phân luồng giao thông phục vụ thi công đoạn đường từ cầu Bà Lăng vào thôn Tà Lèng",
    to: ["Công an xã;", "Trưởng thôn Suối Bạc, Khe Vải, Tà Lèng;", "Trường PTDTBT Tiểu học và THCS Bản Liền Sơn;", "Đơn vị thi công;", "Lưu: VT, KT."],
    text: `**1. Phạm vi:** 1,9 km đường từ đầu cầu phía Khe Vải đến nhà văn hóa thôn Tà Lèng, đổ bê tông từng nửa mặt đường.
**2. Thời gian:** từ ngày 09/11 đến ngày 12/12/2026, trừ các sáng thứ bảy có chợ phiên.
|Giai đoạn|Ngày|Đoạn thi công|Xe máy|Ô tô|
|1|09 – 20/11|Đầu cầu – dốc Ba Cây|Đi nửa đường còn lại|Cấm 7:30 – 16:30|
|2|21/11 – 02/12|Dốc Ba Cây – khe Đá Bàn|Đi nửa đường còn lại|Cấm cả ngày|
|3|03 – 12/12|Khe Đá Bàn – nhà văn hóa|Đi đường tránh nương chè|Cấm 7:30 – 16:30|
**3. Đường vòng cho ô tô:** qua ngầm Nậm Mu khi mực nước dưới vạch đỏ. Xe cấp cứu được ưu tiên; chốt trực dọn rào trong vòng 5 phút, gọi 0200 000 0118.
**4. Học sinh:** 6 giờ 30 – 7 giờ 15 và 16 giờ 45 – 17 giờ 30 dừng máy để các em qua. Đoàn Thanh niên cử hai người đón ở dốc Ba Cây.
**5. Phản ánh:** bụi, tiếng ồn, vật liệu rơi vãi báo Ban Giám sát đầu tư của cộng đồng, ông Sùng A Vảng, 0200 000 0142.`,
  },
  {
    ...committee,
    file: "thong-bao/so-do-phan-luong.png",
    title: "Sơ đồ phân luồng kèm Thông báo 202/TB-UBND",
    number: "202a/SĐ-UBND",
    date: "2026-11-05",
    kind: "BẢNG CHỈ DẪN",
    about: "Phân luồng đường Tà Lèng (dán tại chốt)",
    as: "NGƯỜI LẬP BẢNG",
    signer: "Ma Văn Thuận",
    to: ["Chốt đầu cầu;", "Chốt dốc Ba Cây;", "Nhà văn hóa Tà Lèng."],
    text: `|Bạn đi bằng|Từ chợ vào Tà Lèng|Từ Tà Lèng ra chợ|
|Đi bộ, xe đạp|Qua cầu Bà Lăng, bám lề phải|Bám lề phải, qua cầu Bà Lăng|
|Xe máy|Qua cầu, theo cờ vàng|Nhường xe vào dốc, theo cờ vàng|
|Ô tô con|Sau 16:30 mới qua cầu; trước đó vòng ngầm Nậm Mu|Ra trước 7:30 hoặc sau 16:30|
|Xe tải trên 8 tấn|Không qua cầu; vòng ngầm Nậm Mu|Vòng ngầm Nậm Mu|
|Xe cấp cứu|Bấm còi, chốt mở rào|Bấm còi, chốt mở rào|
**Sáng thứ bảy:** không thi công, đi lại bình thường.
**Nước ngầm Nậm Mu vượt vạch đỏ:** không xe nào được qua ngầm. Gọi chốt 0200 000 0118.`,
  },
  {
    ...deputy,
    signer: "Lò Thị Mai",
    file: "thong-bao/tb-169-chi-tra-tro-cap.pdf",
    title: "Thông báo số 169/TB-UBND về lịch chi trả trợ cấp tháng 9 năm 2026 (thay thế Thông báo số 165/TB-UBND)",
    number: "169/TB-UBND",
    date: "2026-09-03",
    kind: "THÔNG BÁO",
    about: "Lịch chi trả trợ cấp xã hội, trợ cấp hưu trí xã hội tháng 9 năm 2026 (thay thế Thông báo số 165/TB-UBND)",
    to: ["Bưu điện xã;", "Trưởng 14 thôn;", "Đài Truyền thanh xã;", "Lưu: VT, VHXH."],
    text: `Thông báo số 165/TB-UBND ngày 31/8/2026 ghi nhầm ngày chi trả của năm thôn. Ủy ban nhân dân xã xin lỗi bà con và thông báo lại:
|Ngày|Điểm chi trả|Thôn|Giờ|
|Thứ hai, 07/9|Bưu điện xã|Trung Tâm, Nà Hin, Nà Liền, Nà Pheo|7:30 – 16:00|
|Thứ ba, 08/9|Nhà văn hóa Suối Bạc|Suối Bạc, Khe Vải, Tà Lèng|8:00 – 15:00|
|Thứ tư, 09/9|Nhà văn hóa Bản Lăng|Bản Lăng, Bản Tát|8:00 – 11:30|
|Thứ tư, 09/9|Nhà văn hóa Phiêng Sa|Phiêng Sa, Khuổi Ngàn|13:30 – 16:00|
|Thứ năm, 10/9|Nhà văn hóa Pù Cáo|Pù Cáo, Co Muông, Nậm Mu|8:30 – 15:00|
Người nhận qua tài khoản được chuyển tiền trong ngày 07/9. Người già yếu không đến được, nhân viên bưu điện mang đến nhà trước ngày 15/9. Khi nhận, đếm đủ tiền rồi mới ký; không ai được thu lại khoản nào từ tiền trợ cấp.`,
  },
  {
    ...economy,
    file: "thong-bao/Dự thảo quy ước dùng nước suối Bạc.pdf",
    title: "Dự thảo Quy ước dùng chung nước suối Bạc",
    number: "Dự thảo lần 2",
    date: "2026-10-14",
    kind: "QUY ƯỚC (DỰ THẢO)",
    about: "Dùng chung nước suối Bạc của cộng đồng các thôn Suối Bạc, Khe Vải, Tà Lèng, Trung Tâm, Nà Liền",
    signer: null,
    text: `> (Đưa ra lấy ý kiến Nhân dân từ ngày 15/10 đến ngày 30/11/2026)
**Điều 1. Nước của chung.** Nước suối Bạc dùng trước hết cho ăn uống, sau đó cho gia súc, rồi đến ruộng, ao cá và việc khác. Khi thiếu nước, việc đứng sau phải nhường việc đứng trước.
**Điều 2. Mương và phai.** Mỗi phai có một người trông do những nhà dùng nước cử ra, một năm một lần. Người trông phai được mỗi nhà góp 2 kg thóc một vụ.
**Điều 3. Chia nước mùa cạn.** Khi nước ở phai Nà Liền xuống dưới vạch trắng, chia theo phiên:
|Phiên|Nhận nước|Từ – đến|
|1|Mương Suối Bạc, Khe Vải|18 giờ – 6 giờ, ngày chẵn|
|2|Mương Trung Tâm|6 giờ – 18 giờ hằng ngày|
|3|Mương Nà Liền|18 giờ – 6 giờ, ngày lẻ|
**Điều 4. Giữ sạch.** Không giặt ở đoạn từ mó nước đến bể lọc số 1. Chuồng trại cách bờ suối ít nhất 30 m. Vỏ thuốc trừ sâu bỏ vào bể thu gom ở đầu đồng. Không dùng xung điện, thuốc để bắt cá.
**Điều 5. Nuôi cá suối.** Đoạn từ cầu Bà Lăng đến vực Thẳm cấm bắt cá từ tháng 3 đến tháng 7 âm lịch; ngày mở suối do ba trưởng thôn cùng định.
**Điều 6. Khi có người làm sai.** Lần đầu nhắc tại nhà; lần hai nhắc trong họp thôn; lần ba góp một ngày công nạo mương. Việc đã có pháp luật quy định thì báo Ủy ban nhân dân xã, thôn không tự phạt tiền.
**Điều 7. Sửa quy ước.** Sửa khi hơn một nửa số hộ của năm thôn đồng ý.
*Chỗ còn ý kiến khác nhau, xin bà con bàn kỹ: khoảng cách chuồng trại (30 m hay 50 m); có cho phép ao cá lấy nước ban ngày hay không.*`,
  },
  {
    ...deputy,
    signer: "Lò Thị Mai",
    file: "thong-bao/tb-77-tap-huan-ky-nang-so.pdf",
    title: "Thông báo số 77/TB-UBND về lớp tập huấn kỹ năng số cộng đồng đợt 2",
    number: "77/TB-UBND",
    date: "2026-05-06",
    kind: "THÔNG BÁO",
    about: "Mời tham gia lớp tập huấn kỹ năng số cộng đồng đợt 2 năm 2026",
    to: ["Tổ công nghệ số cộng đồng 14 thôn;", "Đoàn Thanh niên, Hội Phụ nữ xã;", "Lưu: VT, VHXH."],
    text: `Ủy ban nhân dân xã mời bà con từ 15 tuổi trở lên tham gia lớp học miễn phí, mỗi lớp 20 người, ba buổi tối.
|Lớp|Địa điểm|Các buổi|Người dạy|
|1|Nhà văn hóa Nà Pheo|19, 20, 21/5|Lò Văn Tuấn|
|2|Nhà văn hóa Khe Vải|26, 27, 28/5|Giàng Thị Mỷ|
|3|Nhà văn hóa Nậm Mu|02, 03, 04/6|Giàng Thị Mỷ (tiếng Mông)|
|4|Nhà văn hóa Bản Tát|09, 10, 11/6|Lò Văn Tuấn|
**Buổi 1:** gọi hình, gửi ảnh, đặt khóa máy, phóng to chữ. **Buổi 2:** đăng nhập định danh, nộp một hồ sơ mẫu, xem bảng tin của xã. **Buổi 3:** nhận biết tin nhắn lừa đảo; mã nào được đọc cho người khác, mã nào không.
Đăng ký với trưởng thôn trước ngày 15/5/2026. Không có điện thoại thông minh vẫn học được: lớp có tám máy cho mượn. Trẻ nhỏ có chỗ chơi, do Hội Phụ nữ trông.`,
  },
  {
    above: "UBND XÃ BẢN LIỀN SƠN",
    body: "TRẠM Y TẾ",
    as: "TRẠM TRƯỞNG",
    signer: "Quàng Thị Dung",
    file: "thong-bao/tb-15-tiem-chung-quy-4.pdf",
    title: "Thông báo số 15/TB-TYT về lịch tiêm chủng quý IV năm 2026",
    number: "15/TB-TYT",
    date: "2026-09-28",
    kind: "THÔNG BÁO",
    about: "Lịch tiêm chủng thường xuyên cho trẻ em và phụ nữ có thai quý IV năm 2026",
    to: ["UBND xã (báo cáo);", "Nhân viên y tế 14 thôn;", "Trường Mầm non Hoa Ban;", "Lưu: TYT."],
    text: `**1. Lịch tiêm tại Trạm và điểm ngoại trạm** (7 giờ 30 – 11 giờ 00)
|Ngày|Điểm tiêm|Thôn|
|05/10, 05/11, 07/12|Trạm Y tế|Trung Tâm, Nà Hin, Nà Liền, Nà Pheo, Bản Lăng, Bản Tát|
|06/10, 06/11, 08/12|Nhà văn hóa Suối Bạc|Suối Bạc, Khe Vải, Tà Lèng|
|07/10, 09/11, 09/12|Nhà văn hóa Phiêng Sa|Phiêng Sa, Khuổi Ngàn|
|08/10, 10/11, 10/12|Nhà văn hóa Pù Cáo|Pù Cáo, Co Muông, Nậm Mu|
**2. Trẻ cần đến**
|Tuổi của trẻ|Mũi tiêm, uống|
|Dưới 1 tháng|Viêm gan B sơ sinh, lao (tiêm ngay sau sinh tại Trạm)|
|2, 3, 4 tháng|Vắc-xin phối hợp 5 trong 1, bại liệt uống|
|5 và 9 tháng|Bại liệt tiêm|
|9 tháng|Sởi|
|12 tháng|Viêm não Nhật Bản|
|18 tháng|Sởi – rubella, nhắc lại bạch hầu – ho gà – uốn ván|
**3. Trước khi đi:** cho trẻ ăn, bú bình thường; mang sổ tiêm. Mất sổ vẫn đến, Trạm tra trên hệ thống. Trẻ đang sốt thì hoãn.
**4. Sau tiêm:** ngồi lại 30 phút. Về nhà theo dõi 24 giờ; trẻ tím tái, khó thở, co giật, bỏ bú thì gọi ngay 0200 000 0115, Trạm trực ngày đêm.
Điểm ngoại trạm hoãn khi mưa lũ; nhân viên y tế thôn báo lịch bù trong vòng bảy ngày.`,
  },
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
