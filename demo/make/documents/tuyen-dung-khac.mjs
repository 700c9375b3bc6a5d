import { committee } from "../signers.mjs";

const council = {
  above: "UBND XÃ BẢN LIỀN SƠN",
  body: "HỘI ĐỒNG TUYỂN DỤNG\nVIÊN CHỨC TRẠM Y TẾ XÃ",
  as: "TM. HỘI ĐỒNG\nCHỦ TỊCH\n(Phó Chủ tịch UBND xã)",
  signer: "Lò Thị Mai",
  to: ["UBND xã (báo cáo);", "Sở Y tế tỉnh (báo cáo);", "Thành viên Hội đồng;", "Trang thông tin điện tử xã;", "Lưu: VT, HĐTD."],
};
// The candidates of 2025: number, name, year of birth, post.
const candidates = `
01|Lý Thị Chiên|1999|Giáo viên mầm non
02|Hoàng Thị Duyên|2001|Giáo viên mầm non
03|Lò Thị Đoan|1998|Giáo viên mầm non
04|Sùng Thị Gầu|2000|Giáo viên mầm non
05|Vi Thị Huế|2002|Giáo viên mầm non
06|Tẩn Mùi Ken|2001|Giáo viên mầm non
07|Lường Thị Liên|1997|Giáo viên mầm non
08|Nguyễn Thị Minh|1999|Giáo viên tiểu học tiếng Anh
09|Hà Văn Nhất|1998|Giáo viên tiểu học tiếng Anh
10|Phạm Thị Oanh|2000|Giáo viên tiểu học tiếng Anh
11|Ma Thị Phấn|1999|Nhân viên y tế trường học
12|Quàng Văn Quyết|2001|Nhân viên y tế trường học
13|Đặng Thị Sen|2000|Nhân viên y tế trường học
`.trim().split("\n").map((row) => row.split("|"));
const hired = { "02": "81,5", "04": "78", "07": "77,5", 10: "83", 11: "74,5" };

export default [
  {
    ...council,
    file: "thong-bao/tb-01-tuyen-dung-tram-y-te.pdf",
    title: "Thông báo số 01/TB-HĐTDYT về tuyển dụng viên chức Trạm Y tế xã năm 2026",
    number: "01/TB-HĐTDYT",
    date: "2026-11-06",
    kind: "THÔNG BÁO",
    about: "Tuyển dụng và tiếp nhận Phiếu đăng ký dự tuyển viên chức Trạm Y tế xã năm 2026",
    text: `Thực hiện Kế hoạch số 199/KH-UBND ngày 04/11/2026 của Ủy ban nhân dân xã, Hội đồng tuyển dụng thông báo:
## 1. Vị trí và số lượng
|TT|Vị trí|Số lượng|Trình độ|
|1|Bác sĩ hạng III|1|Bác sĩ y khoa hoặc y học dự phòng, có giấy phép hành nghề|
|2|Điều dưỡng hạng IV|2|Cao đẳng điều dưỡng trở lên, có giấy phép hành nghề|
|3|Hộ sinh hạng IV|1|Cao đẳng hộ sinh trở lên, có giấy phép hành nghề|
|4|Dược hạng IV|1|Cao đẳng dược trở lên|
||**Cộng**|**5**||
## 2. Cách nộp Phiếu
Nộp tại quầy số 3, Trung tâm Phục vụ hành chính công xã; gửi qua bưu chính, tính theo dấu ngày gửi; hoặc gửi bản chụp Phiếu đã ký về hopthu@example.org. Mỗi người đăng ký một vị trí. Chưa phải nộp văn bằng, giấy phép hành nghề.
## 3. Thời hạn
Từ 8 giờ 00 ngày 09/11/2026 đến 17 giờ 00 ngày 08/12/2026.
## 4. Hình thức
Vòng 1: trắc nghiệm trên giấy, 60 câu, 60 phút, lúc 7 giờ 30 ngày 09/01/2027 tại hội trường trụ sở xã; đúng từ 30 câu trở lên thì vào vòng 2. Vòng 2: phỏng vấn kết hợp thực hành trên mô hình, thang điểm 100.
## 5. Điều kiện làm việc
Luân phiên đến hai điểm trạm mỗi tuần hai ngày, trực đêm theo lịch. Có phòng ở tập thể. Hưởng lương, phụ cấp ưu đãi nghề và phụ cấp vùng theo quy định.
## 6. Phí dự tuyển
500.000 đồng một thí sinh, nộp sau khi có danh sách đủ điều kiện. Hỏi đáp: bác sĩ Quàng Thị Dung, 0200 000 0115, giờ hành chính.`,
  },
  {
    ...council,
    file: "thong-bao/tb-04-gia-han-tram-y-te.pdf",
    title: "Thông báo số 04/TB-HĐTDYT về gia hạn nhận Phiếu và lùi ngày vòng 1",
    number: "04/TB-HĐTDYT",
    date: "2026-11-24",
    kind: "THÔNG BÁO",
    about: "Gia hạn thời gian tiếp nhận Phiếu đăng ký dự tuyển và lùi ngày kiểm tra vòng 1",
    text: `Đến 17 giờ 00 ngày 23/11/2026, Hội đồng nhận 7 Phiếu đăng ký:
|Vị trí|Chỉ tiêu|Số Phiếu|
|Bác sĩ hạng III|1|0|
|Điều dưỡng hạng IV|2|4|
|Hộ sinh hạng IV|1|1|
|Dược hạng IV|1|2|
Vì chưa có người đăng ký vị trí bác sĩ, Hội đồng thông báo:
**1.** Gia hạn nhận Phiếu đăng ký ở tất cả các vị trí đến **17 giờ 00 ngày 18/12/2026** (ngày đã báo: 08/12/2026).
**2.** Lùi vòng 1 sang **7 giờ 30 thứ bảy, ngày 16/01/2027** (ngày đã báo: 09/01/2027), địa điểm không đổi.
**3.** Người đã nộp Phiếu không phải nộp lại. Người không dự được ngày mới thì báo Hội đồng để rút Phiếu.
**4.** Các nội dung khác giữ như Thông báo số 01/TB-HĐTDYT ngày 06/11/2026.
Hội đồng xin lỗi những người đã sắp xếp công việc theo ngày cũ.`,
  },
  {
    ...committee,
    to: ["Sở Nội vụ tỉnh (báo cáo);", "Thường trực Đảng ủy, HĐND xã;", "Các phòng, trung tâm thuộc UBND xã;", "Trang thông tin điện tử xã;", "Lưu: VT, VHXH."],
    file: "thong-bao/tb-226-nhu-cau-tuyen-dung-cong-chuc.pdf",
    title: "Thông báo số 226/TB-UBND về nhu cầu tuyển dụng công chức xã năm 2027",
    number: "226/TB-UBND",
    date: "2026-11-23",
    kind: "THÔNG BÁO",
    about: "Nhu cầu và tiến độ dự kiến tuyển dụng công chức xã năm 2027",
    text: `Căn cứ biên chế được giao và số người nghỉ hưu trong năm 2027, Ủy ban nhân dân xã thông báo nhu cầu tuyển dụng công chức để người quan tâm chuẩn bị:
|TT|Vị trí|Nơi làm việc|Số lượng|Trình độ|
|1|Quản lý xây dựng|Phòng Kinh tế|1|Đại học xây dựng, kiến trúc, quy hoạch, giao thông hoặc thủy lợi|
|2|Tài chính – kế toán|Phòng Kinh tế|1|Đại học tài chính, kế toán, kiểm toán|
|3|Văn thư – lưu trữ|Văn phòng HĐND và UBND|1|Đại học văn thư, lưu trữ, quản trị văn phòng|
||**Cộng**||**3**||
**Tiến độ dự kiến:** nhận Phiếu đăng ký tháng 01/2027; vòng 1 theo đợt chung của tỉnh, tháng 3/2027; vòng 2 và ngày công nhận kết quả chưa ấn định.
Người có kết quả kiểm định chất lượng đầu vào công chức còn giá trị thì không phải thi vòng 1. Ở bước này xã chưa nhận Phiếu, không nhận hồ sơ trước, không thu khoản nào và không giới thiệu lớp ôn.
Kế hoạch chính thức được đăng trên Trang thông tin điện tử xã trong ngày ký.`,
  },
  {
    ...council,
    body: "HỘI ĐỒNG TUYỂN DỤNG\nVIÊN CHỨC NĂM 2025",
    to: ["UBND xã (báo cáo);", "Thành viên Hội đồng;", "Các trường mầm non, phổ thông trong xã;", "Lưu: VT, HĐTD."],
    file: "thong-bao/tb-09-trieu-tap-vong-1-2025.pdf",
    title: "Thông báo số 09/TB-HĐTD triệu tập thí sinh dự vòng 1 năm 2025",
    number: "09/TB-HĐTD",
    date: "2025-10-08",
    kind: "THÔNG BÁO",
    about: "Danh sách thí sinh đủ điều kiện và triệu tập dự vòng 1 kỳ tuyển dụng viên chức năm 2025",
    text: `Hội đồng nhận 14 Phiếu đăng ký, có 13 thí sinh đủ điều kiện; một người có văn bằng không đúng vị trí đã được trả lời riêng.
**1. Thời gian:** thứ bảy, ngày 25/10/2025; có mặt lúc 7 giờ 30, phát đề lúc 8 giờ 00.
**2. Địa điểm:** dãy nhà B, Trường PTDTBT Tiểu học và THCS Bản Liền Sơn.
**3. Mang theo:** thẻ căn cước, bút mực xanh. Không mang điện thoại vào phòng.
**4.** Thí sinh ở Co Muông, Khuổi Ngàn đi đường tránh. Đường tắc thì gọi 0200 000 0105 trước 6 giờ 30, xã cử xe đón.`,
    annex: `# PHỤ LỤC
# DANH SÁCH THÍ SINH
> (Kèm theo Thông báo số 09/TB-HĐTD ngày 08/10/2025)
|TT|Số báo danh|Họ và tên|Năm sinh|Vị trí|
${candidates.map(([number, ...rest], i) => `|${i + 1}|VC${number}|${rest.join("|")}|`).join("\n")}`,
  },
  {
    ...committee,
    to: ["Sở Nội vụ tỉnh (báo cáo);", "Các trường mầm non, phổ thông trong xã;", "Người có tên tại Điều 1;", "Lưu: VT, VHXH."],
    file: "thong-bao/qd-377-cong-nhan-ket-qua-2025.pdf",
    title: "Quyết định số 377/QĐ-UBND công nhận kết quả tuyển dụng viên chức năm 2025",
    number: "377/QĐ-UBND",
    date: "2025-12-12",
    kind: "QUYẾT ĐỊNH",
    about: "Công nhận kết quả kỳ tuyển dụng viên chức bổ sung cho các trường học năm 2025",
    text: `Căn cứ Kế hoạch số 19/KH-UBND ngày 25/8/2025 về tuyển dụng viên chức bổ sung cho các trường học năm 2025;
Theo đề nghị của Hội đồng tuyển dụng và Trưởng phòng Văn hóa – Xã hội,
# QUYẾT ĐỊNH
**Điều 1.** Công nhận 5 người trúng tuyển:
|TT|Số báo danh|Họ và tên|Năm sinh|Vị trí|Điểm vòng 2|
${candidates.filter(([number]) => hired[number]).map(([number, ...rest], i) => `|${i + 1}|VC${number}|${rest.join("|")}|${hired[number]}|`).join("\n")}
**Điều 2.** Người trúng tuyển hoàn thiện hồ sơ tại Phòng Văn hóa – Xã hội trước ngày 26/12/2025, ký hợp đồng và nhận việc ngày 02/01/2026. Không đến mà không có lý do chính đáng thì hủy kết quả.
**Điều 3.** Phòng Văn hóa – Xã hội, các trường và người có tên tại Điều 1 thi hành Quyết định này.`,
  },
];
