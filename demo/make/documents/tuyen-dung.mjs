import { candidates, hired, passed, posts, vn } from "../candidates.mjs";

const council = {
  above: "UBND XÃ BẢN LIỀN SƠN",
  body: "HỘI ĐỒNG TUYỂN DỤNG\nVIÊN CHỨC NĂM 2026",
  as: "TM. HỘI ĐỒNG\nCHỦ TỊCH\n(Phó Chủ tịch UBND xã)",
  signer: "Lò Thị Mai",
  to: ["UBND xã (báo cáo);", "Thành viên Hội đồng;", "Các trường mầm non, phổ thông trong xã;", "Trang thông tin điện tử xã;", "Lưu: VT, HĐTD."],
};
const name = (post) => posts[post][0];
const rows = (list, f) => list.map((c, i) => `|${i + 1}|${f(c).join("|")}|`).join("\n");

export default [
  {
    ...council,
    file: "thong-bao/52-TB-HĐTD kết quả vòng 2.pdf",
    title: "Thông báo số 52/TB-HĐTD về kết quả vòng 2 kỳ tuyển dụng viên chức năm 2026",
    number: "52/TB-HĐTD",
    date: "2026-09-18",
    kind: "THÔNG BÁO",
    about: "Kết quả vòng 2 kỳ tuyển dụng viên chức các đơn vị sự nghiệp công lập thuộc Ủy ban nhân dân xã Bản Liền Sơn năm 2026",
    text: `Căn cứ Kế hoạch số 41/KH-UBND ngày 18/5/2026 của Ủy ban nhân dân xã về tuyển dụng viên chức các đơn vị sự nghiệp công lập năm 2026;
Căn cứ Biên bản tổng hợp điểm vòng 2 ngày 16/9/2026 của Ban Kiểm tra, sát hạch;
Hội đồng tuyển dụng viên chức năm 2026 thông báo kết quả vòng 2 như sau:
**1.** Số thí sinh được triệu tập: ${passed.length}; số thí sinh dự sát hạch: ${passed.length}; không có thí sinh vi phạm nội quy. Điểm vòng 2 tính theo thang 100; thí sinh đạt từ 50 điểm trở lên được xét theo thứ tự từ cao xuống thấp trong phạm vi chỉ tiêu của từng vị trí việc làm. Kỳ tuyển dụng này không có thí sinh thuộc diện cộng điểm ưu tiên làm thay đổi thứ tự.
**2.** Kết quả cụ thể của từng thí sinh và dự kiến người trúng tuyển nêu tại Phụ lục kèm theo. Tổng số dự kiến trúng tuyển: ${hired.length}/12 chỉ tiêu.
**3.** Theo Quy chế của kỳ tuyển dụng, điểm phỏng vấn, thực hành vòng 2 không phúc khảo. Thí sinh thấy có sai sót về họ tên, năm sinh hoặc cách cộng điểm gửi văn bản đề nghị đính chính về Hội đồng (qua Phòng Văn hóa – Xã hội xã) trước 17 giờ 00 ngày 25/9/2026.
**4.** Sau khi kết quả được phê duyệt, Ủy ban nhân dân xã gửi thông báo trúng tuyển bằng văn bản tới từng người. Người trúng tuyển hoàn thiện hồ sơ trong 30 ngày kể từ ngày nhận được thông báo.
Thông báo này niêm yết tại trụ sở Ủy ban nhân dân xã và đăng trên Trang thông tin điện tử xã.`,
    annex: `# PHỤ LỤC
# KẾT QUẢ VÒNG 2 VÀ DỰ KIẾN NGƯỜI TRÚNG TUYỂN
> (Kèm theo Thông báo số 52/TB-HĐTD ngày 18/9/2026)
${Object.keys(posts).map((p) => `## ${name(p)}: ${posts[p][1]} chỉ tiêu
|TT|Số báo danh|Họ và tên|Năm sinh|Điểm vòng 2|Kết quả|
${rows(passed.filter((c) => c.post === p).sort((a, b) => b.two - a.two), (c) => [c.number, c.name, c.year, vn(c.two), hired.includes(c) ? "Dự kiến trúng tuyển" : "Không trúng tuyển"])}`).join("\n")}`,
  },
  {
    file: "thong-bao/kh-41-tuyen-dung-vien-chuc.pdf",
    above: "TỈNH SƠN KHÊ",
    body: "ỦY BAN NHÂN DÂN\nXÃ BẢN LIỀN SƠN",
    as: "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH",
    signer: "Hà Văn Sinh",
    to: ["Sở Nội vụ tỉnh (báo cáo);", "Thường trực Đảng ủy, HĐND xã;", "Các trường mầm non, phổ thông trong xã;", "Lưu: VT, VHXH."],
    title: "Kế hoạch số 41/KH-UBND về tuyển dụng viên chức các đơn vị sự nghiệp công lập năm 2026",
    number: "41/KH-UBND",
    date: "2026-05-18",
    kind: "KẾ HOẠCH",
    about: "Tuyển dụng viên chức các đơn vị sự nghiệp công lập thuộc Ủy ban nhân dân xã Bản Liền Sơn năm 2026",
    text: `# I. NGUYÊN TẮC
- Công khai, khách quan, đúng vị trí việc làm và số lượng người làm việc được giao.
- Mỗi người đăng ký một vị trí; nộp ở nhiều nơi thì bị xóa tên khỏi danh sách.
- Mọi thông báo của kỳ tuyển dụng được niêm yết tại trụ sở và đăng trên Trang thông tin điện tử xã trong ngày ký.
# II. CHỈ TIÊU
|TT|Vị trí việc làm|Đơn vị sử dụng|Chỉ tiêu|
|1|Giáo viên mầm non hạng III|Trường Mầm non Hoa Ban|4|
|2|Giáo viên tiểu học hạng III|Trường PTDTBT Tiểu học và THCS Bản Liền Sơn|4|
|3|Giáo viên THCS hạng III (Toán – Tin)|Trường PTDTBT Tiểu học và THCS Bản Liền Sơn|1|
|4|Giáo viên THCS hạng III (Ngữ văn)|Trường PTDTBT Tiểu học và THCS Bản Liền Sơn|1|
|5|Kế toán viên trung cấp|Trường Mầm non Hoa Ban|1|
|6|Nhân viên thư viện|Trường PTDTBT Tiểu học và THCS Bản Liền Sơn|1|
||**Cộng**||**12**|
# III. HÌNH THỨC VÀ NỘI DUNG
## 1. Vòng 1: kiểm tra kiến thức chung
Trắc nghiệm trên giấy, 60 câu, thời gian 60 phút. Thí sinh trả lời đúng từ 30 câu trở lên được vào vòng 2.
## 2. Vòng 2: nghiệp vụ chuyên ngành
Thực hành giảng dạy một hoạt động hoặc một tiết học (vị trí giáo viên), phỏng vấn (các vị trí khác). Thang điểm 100; đạt từ 50 điểm trở lên mới được xét.
# IV. TIẾN ĐỘ
|TT|Công việc|Thời gian|
|1|Thông báo tuyển dụng|25/5/2026|
|2|Tiếp nhận Phiếu đăng ký|25/5 – 24/6/2026|
|3|Công bố danh sách đủ điều kiện|06/7/2026|
|4|Kiểm tra vòng 1|25/7/2026|
|5|Công bố kết quả vòng 1, nhận đơn phúc khảo|30/7 – 14/8/2026|
|6|Sát hạch vòng 2|12/9/2026|
|7|Công bố kết quả|18/9/2026|
# V. TỔ CHỨC THỰC HIỆN
Phòng Văn hóa – Xã hội tham mưu thành lập Hội đồng tuyển dụng do Phó Chủ tịch Ủy ban nhân dân xã Lò Thị Mai làm Chủ tịch. Công an xã bảo đảm trật tự các buổi kiểm tra. Trạm Y tế bố trí một nhân viên trực trong ngày 25/7 và 12/9. Kinh phí lấy từ phí dự tuyển và ngân sách xã theo dự toán.`,
  },
  {
    ...council,
    file: "thong-bao/tb-12-tiep-nhan-phieu-dang-ky.pdf",
    title: "Thông báo số 12/TB-HĐTD về việc tiếp nhận Phiếu đăng ký dự tuyển viên chức năm 2026",
    number: "12/TB-HĐTD",
    date: "2026-05-25",
    kind: "THÔNG BÁO",
    about: "Tuyển dụng viên chức và tiếp nhận Phiếu đăng ký dự tuyển năm 2026",
    text: `Thực hiện Kế hoạch số 41/KH-UBND ngày 18/5/2026 của Ủy ban nhân dân xã, Hội đồng tuyển dụng thông báo:
## 1. Điều kiện đăng ký
- Là công dân Việt Nam, đủ 18 tuổi trở lên, có lý lịch rõ ràng, đủ sức khỏe làm nhiệm vụ.
- Có văn bằng đào tạo phù hợp: cao đẳng sư phạm trở lên đối với giáo viên mầm non; đại học đối với giáo viên tiểu học và THCS; trung cấp trở lên đối với kế toán và thư viện.
- Cam kết công tác tại xã ít nhất năm năm kể từ ngày được tuyển dụng.
## 2. Cách nộp
- Trực tiếp tại quầy số 3, Trung tâm Phục vụ hành chính công xã, trong giờ làm việc.
- Qua bưu chính, tính theo dấu ngày gửi.
- Trực tuyến: điền biểu mẫu và ký số, hoặc gửi bản chụp Phiếu có chữ ký về hopthu@example.org.
## 3. Thời hạn
Từ 8 giờ 00 ngày 25/5/2026 đến 17 giờ 00 ngày 24/6/2026. Chưa nộp văn bằng, chứng chỉ ở bước này; chỉ người trúng tuyển mới phải nộp bản sao để đối chiếu.
## 4. Phí dự tuyển
|Số thí sinh đăng ký|Mức thu (đồng/thí sinh)|Ghi chú|
|Dưới 100|500.000|Nộp sau khi có danh sách đủ điều kiện|
|Từ 100 trở lên|400.000|Nộp sau khi có danh sách đủ điều kiện|
Người thuộc hộ nghèo của xã được Hội Khuyến học xã hỗ trợ toàn bộ; báo khi nộp Phiếu.
## 5. Tài liệu ôn tập
Danh mục tài liệu phát miễn phí tại quầy và đọc được tại thư viện xã. Hội đồng không tổ chức và không giới thiệu lớp ôn nào. Hỏi đáp: bà Vi Thị Hạnh, Trưởng phòng Văn hóa – Xã hội, 0200 000 0105.`,
  },
  {
    ...council,
    file: "thong-bao/Danh sách đủ điều kiện vòng 1.pdf",
    title: "Thông báo số 21/TB-HĐTD về danh sách thí sinh đủ điều kiện và triệu tập vòng 1",
    number: "21/TB-HĐTD",
    date: "2026-07-06",
    kind: "THÔNG BÁO",
    about: "Danh sách thí sinh đủ điều kiện dự tuyển và triệu tập tham dự vòng 1 kỳ tuyển dụng viên chức năm 2026",
    text: `Hội đồng đã tiếp nhận 34 Phiếu đăng ký. Sau khi rà soát, có ${candidates.length} thí sinh đủ điều kiện dự vòng 1 (Phụ lục). Ba trường hợp không đủ điều kiện gồm: hai người chưa có văn bằng phù hợp vị trí đăng ký, một người gửi Phiếu sau thời hạn; Hội đồng đã trả lời riêng bằng văn bản.
**1. Thời gian:** thứ bảy, ngày 25/7/2026. Từ 7 giờ 00 đối chiếu danh sách, phổ biến nội quy; 8 giờ 00 phát đề.
**2. Địa điểm:** dãy nhà B, Trường PTDTBT Tiểu học và THCS Bản Liền Sơn. Phòng 1: từ BLS001 đến BLS016. Phòng 2: từ BLS017 đến BLS031.
**3. Thí sinh mang theo:** thẻ căn cước hoặc ứng dụng định danh đã xác thực, biên lai phí dự tuyển, bút mực xanh. Không mang điện thoại, đồng hồ thông minh vào phòng.
**4. Phí dự tuyển:** nộp từ ngày 07/7 đến ngày 17/7/2026 tại quầy số 3 hoặc quét mã trên giấy báo.
**5.** Thí sinh thấy sai họ tên, năm sinh, vị trí dự tuyển thì báo Hội đồng trước 17 giờ 00 ngày 15/7/2026.`,
    annex: `# PHỤ LỤC
# DANH SÁCH THÍ SINH ĐỦ ĐIỀU KIỆN DỰ VÒNG 1
> (Kèm theo Thông báo số 21/TB-HĐTD ngày 06/7/2026)
|TT|Số báo danh|Họ và tên|Năm sinh|Vị trí đăng ký|Phòng|
${rows(candidates, (c) => [c.number, c.name, c.year, name(c.post), c.number < "BLS017" ? "1" : "2"])}`,
  },
  {
    ...council,
    file: "thong-bao/noi-quy-vong-1.pdf",
    title: "Nội quy kiểm tra vòng 1 kỳ tuyển dụng viên chức năm 2026",
    number: "22/NQ-HĐTD",
    date: "2026-07-06",
    kind: "NỘI QUY",
    about: "Kiểm tra vòng 1 kỳ tuyển dụng viên chức năm 2026",
    text: `# Điều 1. Quy định đối với thí sinh
- Có mặt trước giờ phát đề 60 phút. Đến chậm quá 15 phút sau khi phát đề thì không được vào phòng.
- Ngồi đúng số báo danh; ghi số báo danh lên giấy làm bài ngay khi nhận.
- Chỉ dùng một màu mực. Tô hoặc khoanh lại phải gạch bỏ phương án cũ rõ ràng.
- Không trao đổi, không chép bài, không đưa đề ra ngoài trước khi hết giờ.
- Ốm đau bất thường thì báo giám thị; nhân viên Trạm Y tế trực ở phòng bảo vệ.
- Phụ nữ đang nuôi con nhỏ được bố trí phòng chờ cho người trông trẻ cạnh phòng 2.
# Điều 2. Xử lý vi phạm
|Hình thức|Áp dụng khi|Hậu quả|
|Khiển trách|Trao đổi, nhìn bài lần thứ nhất|Trừ 25% số câu đúng|
|Cảnh cáo|Tái phạm; chép bài của người khác|Trừ 50% số câu đúng|
|Đình chỉ|Mang điện thoại; chuyển đề ra ngoài|Hủy kết quả|
# Điều 3. Quy định đối với thành viên Hội đồng, giám thị
- Người có vợ, chồng, con, anh chị em ruột dự tuyển không tham gia coi và chấm bài.
- Bài làm được rọc phách trước khi chấm; hai giám khảo chấm độc lập.
- Túi bài niêm phong có chữ ký của giám thị và một thí sinh làm chứng.`,
  },
  {
    ...council,
    file: "thong-bao/tb-33-ket-qua-vong-1.pdf",
    title: "Thông báo số 33/TB-HĐTD về kết quả vòng 1 kỳ tuyển dụng viên chức năm 2026",
    number: "33/TB-HĐTD",
    date: "2026-07-30",
    kind: "THÔNG BÁO",
    about: "Kết quả kiểm tra vòng 1 và việc nhận đơn phúc khảo",
    text: `Ngày 25/7/2026, Hội đồng tổ chức vòng 1 với 31 thí sinh được triệu tập; 30 thí sinh dự kiểm tra, 01 thí sinh vắng mặt (BLS008). Không có thí sinh vi phạm nội quy.
**1. Kết quả:** 26 thí sinh trả lời đúng từ 30 câu trở lên; 04 thí sinh không đạt. Điểm cao nhất 48/60, điểm trung bình của người dự kiểm tra là ${vn((candidates.filter((c) => c.one).reduce((s, c) => s + c.one, 0) / 30).toFixed(1))}/60.
**2. Phúc khảo:** thí sinh nộp đơn từ ngày 31/7/2026 đến 17 giờ 00 ngày 14/8/2026 tại quầy số 3, Trung tâm Phục vụ hành chính công xã, hoặc qua bưu chính. Không nhận đơn qua điện thoại. Lệ phí 150.000 đồng/bài, được trả lại nếu điểm thay đổi.
**3.** Danh sách triệu tập vòng 2 được công bố sau khi có kết quả phúc khảo.`,
    annex: `# PHỤ LỤC
# KẾT QUẢ VÒNG 1
> (Kèm theo Thông báo số 33/TB-HĐTD ngày 30/7/2026)
|TT|Số báo danh|Họ và tên|Vị trí|Số câu đúng (trên 60)|Kết quả|
${rows(candidates, (c) => [c.number, c.name, name(c.post), c.one ?? "Vắng", c.one >= 30 ? "Đạt" : "Không đạt"])}`,
  },
  {
    ...council,
    file: "thong-bao/tb-40-ket-qua-phuc-khao.pdf",
    title: "Thông báo số 40/TB-HĐTD về kết quả phúc khảo bài kiểm tra vòng 1",
    number: "40/TB-HĐTD",
    date: "2026-08-17",
    kind: "THÔNG BÁO",
    about: "Kết quả phúc khảo bài kiểm tra vòng 1 kỳ tuyển dụng viên chức năm 2026",
    text: `Đến hết ngày 14/8/2026, Hội đồng nhận được 03 đơn phúc khảo, đều hợp lệ. Ngày 15/8/2026, Ban Phúc khảo gồm ba giám khảo chưa tham gia chấm lần đầu đã chấm lại. Kết quả như sau:
|TT|Số báo danh|Họ và tên|Trước phúc khảo|Sau phúc khảo|Kết quả|
|1|BLS004|Vàng Thị Chúa|27|27|Không đạt|
|2|BLS018|Hoàng Văn Sơn|28|28|Không đạt|
|3|BLS028|Hà Thị Yên|29|30|Đạt|
Lý do thay đổi điểm của bài BLS028: ở câu 41, thí sinh gạch bỏ phương án B và khoanh phương án D; lần chấm đầu ghi nhận nhầm phương án đã gạch bỏ. Hội đồng xin lỗi thí sinh và đã kiểm tra lại toàn bộ 30 bài về lỗi này, không phát hiện trường hợp nào khác.
Như vậy, số thí sinh đạt vòng 1 là ${passed.length} người. Lệ phí phúc khảo của BLS028 được hoàn trả tại quầy số 3 từ ngày 18/8/2026.`,
  },
  {
    ...council,
    file: "thong-bao/Triệu tập thí sinh vòng 2.pdf",
    title: "Thông báo số 43/TB-HĐTD triệu tập thí sinh dự vòng 2",
    number: "43/TB-HĐTD",
    date: "2026-08-20",
    kind: "THÔNG BÁO",
    about: "Triệu tập thí sinh tham dự vòng 2 kỳ tuyển dụng viên chức năm 2026",
    text: `Hội đồng tuyển dụng triệu tập ${passed.length} thí sinh đạt vòng 1 dự sát hạch vòng 2.
**1. Thời gian:** thứ bảy, ngày 12/9/2026. Buổi sáng có mặt lúc 7 giờ 00, buổi chiều có mặt lúc 13 giờ 15.
**2. Địa điểm và phân ca**
|Ca|Vị trí|Địa điểm|Hình thức|
|Sáng|Giáo viên mầm non|Trường Mầm non Hoa Ban|Thực hành 30 phút|
|Sáng|Giáo viên THCS|Trường PTDTBT Tiểu học và THCS Bản Liền Sơn|Thực hành 35 phút|
|Chiều|Giáo viên tiểu học|Trường PTDTBT Tiểu học và THCS Bản Liền Sơn|Thực hành 35 phút|
|Chiều|Kế toán, thư viện|Phòng họp số 2, trụ sở UBND xã|Phỏng vấn 30 phút|
**3. Chuẩn bị bài:** thí sinh vị trí giáo viên bốc thăm bài dạy lúc 14 giờ 00 ngày 11/9/2026 tại trụ sở, soạn giáo án không quá bốn trang, nộp hai bản trước giờ dạy. Vật liệu làm đồ dùng do trường cung cấp như nhau.
**4.** Thí sinh vắng mặt khi gọi đến lần thứ ba được coi là bỏ sát hạch.`,
    annex: `# PHỤ LỤC
# DANH SÁCH THÍ SINH DỰ VÒNG 2
> (Kèm theo Thông báo số 43/TB-HĐTD ngày 20/8/2026)
|TT|Số báo danh|Họ và tên|Vị trí|Ca|
${rows(passed, (c) => [c.number, c.name, name(c.post), ["MN", "TO", "NV"].includes(c.post) ? "Sáng" : "Chiều"])}`,
  },
  {
    ...council,
    file: "thong-bao/huong-dan-soan-giao-an-vong-2.pdf",
    title: "Hướng dẫn soạn giáo án và tiêu chí chấm thực hành vòng 2",
    number: "44/HD-HĐTD",
    date: "2026-08-20",
    kind: "HƯỚNG DẪN",
    about: "Soạn giáo án và tiêu chí chấm thực hành giảng dạy vòng 2",
    text: `# I. GIÁO ÁN
Giáo án viết tay hoặc đánh máy, không quá bốn trang, gồm: mục tiêu; đồ dùng; tiến trình; cách đánh giá trẻ. Trình bày thế nào là quyền của thí sinh, Hội đồng không ban hành mẫu.
# II. TIÊU CHÍ CHẤM
|TT|Tiêu chí|Điểm tối đa|
|1|Xác định đúng mục tiêu, vừa sức học sinh vùng nhiều dân tộc|20|
|2|Kiến thức chính xác|25|
|3|Tổ chức hoạt động, bao quát cả lớp|25|
|4|Ngôn ngữ rõ ràng, biết hỗ trợ học sinh chưa thạo tiếng Việt|20|
|5|Xử lý tình huống do giám khảo đưa ra|10|
||**Cộng**|**100**|
# III. CÁCH CHẤM
Ba giám khảo chấm độc lập trên phiếu; điểm của thí sinh là trung bình cộng, làm tròn đến 0,5. Hai giám khảo lệch nhau trên 15 điểm thì cả ba trao đổi, ghi biên bản rồi chấm lại. Tiết dạy có học sinh thật của trường tham gia, mỗi lớp không quá 20 em; phụ huynh đã được hỏi ý kiến.`,
  },
];
