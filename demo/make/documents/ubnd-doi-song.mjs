import { committee, deputy, economy } from "../signers.mjs";

export default [
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
];
