"""The forms of the procedures, as small Word files. Needs python-docx."""
import datetime, io, pathlib, re, zipfile

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH as Align, WD_TAB_ALIGNMENT as Tab, WD_TAB_LEADER as Leader
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

out = pathlib.Path(__file__).resolve().parent.parent / "thu-tuc"
FONT = "Times New Roman"
XA = "Ủy ban nhân dân xã Bản Liền Sơn"

# A line is a field with room to fill in; "# " a heading, "= " a sentence, "[] " a box to tick, "| a | b |" the head
# of a table with "|3" empty rows, "> " a note.
FORMS = {
    "to-khai-dang-ky-khai-sinh": ("Tờ khai đăng ký khai sinh", XA, "Người đi đăng ký", """
# I. Người đi đăng ký
Họ, chữ đệm, tên
Số định danh cá nhân
Nơi cư trú
Quan hệ với trẻ
# II. Trẻ được khai sinh
Họ, chữ đệm, tên (chữ in hoa)
Ngày, tháng, năm sinh (ghi bằng số và bằng chữ)
Giới tính
Dân tộc
Quốc tịch
Nơi sinh (tên cơ sở y tế; sinh tại nhà thì ghi thôn, xã, tỉnh)
Quê quán
# III. Cha, mẹ của trẻ
| | Mẹ | Cha |
|Họ, chữ đệm, tên|Năm sinh|Dân tộc|Số định danh cá nhân|Nơi cư trú
# IV. Việc làm cùng một lần
[] Đăng ký thường trú cho trẻ theo cha, mẹ hoặc theo người khác: 
[] Cấp thẻ bảo hiểm y tế cho trẻ dưới 6 tuổi
Số bản sao trích lục cần cấp
= Tôi cam đoan những điều khai trên là đúng sự thật, được cha mẹ của trẻ thỏa thuận theo quy định, và chịu trách nhiệm về lời khai của mình.
"""),
    "to-khai-dang-ky-ket-hon": ("Tờ khai đăng ký kết hôn", XA, "Hai bên nam, nữ", """
> Hai bên khai chung một tờ, không phải xin xác nhận của thôn.
| | Bên nữ | Bên nam |
|Họ, chữ đệm, tên|Ngày, tháng, năm sinh|Dân tộc|Quốc tịch|Nơi cư trú|Số định danh cá nhân|Kết hôn lần thứ mấy
Ngày hai bên muốn nhận giấy
Cần phiên dịch tiếng (nếu có)
= Chúng tôi cam đoan việc kết hôn là tự nguyện, không trái quy định của Luật Hôn nhân và gia đình, và những điều khai trên là đúng sự thật.
"""),
    "to-khai-ho-tich": ("Tờ khai hộ tịch dùng chung", XA, "Người yêu cầu", """
> Điền phần I và một trong các phần sau, đúng với việc cần làm.
# I. Người yêu cầu
Họ, chữ đệm, tên
Số định danh cá nhân
Nơi cư trú
Quan hệ với người được khai
# II. Khai tử
Họ tên người chết, ngày sinh, số định danh cá nhân
Chết lúc (giờ, ngày, tháng, năm)
Nơi chết
Nguyên nhân
# III. Xác nhận tình trạng hôn nhân
Thời gian cần xác nhận (từ ngày đến ngày, cư trú ở đâu)
Dùng giấy vào việc
# IV. Thay đổi, cải chính, bổ sung, xác định lại dân tộc
Loại giấy tờ, số, quyển, ngày đăng ký
Nội dung đang ghi
Nội dung đề nghị ghi
Lý do
# V. Cấp bản sao trích lục
Loại trích lục
Họ tên người có tên trong trích lục
Nơi và năm đăng ký (nếu nhớ)
Số bản
= Tôi cam đoan lời khai trên là đúng sự thật và chịu trách nhiệm về lời khai của mình.
"""),
    "to-khai-tro-giup-xa-hoi": ("Tờ khai đề nghị trợ giúp xã hội", XA, "Người khai", """
# I. Người được đề nghị
Họ, chữ đệm, tên
Ngày, tháng, năm sinh
Số định danh cá nhân
Dân tộc
Thôn, xã đang ở
[] Hộ nghèo   
[] Hộ cận nghèo
# II. Đề nghị
[] Trợ cấp hưu trí xã hội
[] Trợ cấp xã hội hằng tháng (ghi rõ nhóm): 
[] Hỗ trợ chăm sóc, nuôi dưỡng hằng tháng
[] Hỗ trợ chi phí mai táng (họ tên, ngày mất): 
[] Trợ giúp khẩn cấp (việc xảy ra, thiệt hại): 
# III. Đang hưởng chế độ khác
Lương hưu, trợ cấp bảo hiểm xã hội, trợ cấp người có công (loại, mức)
# IV. Cách nhận tiền
[] Qua tài khoản, số và ngân hàng: 
[] Qua bưu điện xã
[] Nhận tại nhà (người già yếu, khuyết tật)
# V. Người khai thay (nếu có)
Họ tên, quan hệ, điện thoại
= Tôi cam đoan lời khai là đúng. Khi hoàn cảnh thay đổi, tôi báo cho Ủy ban nhân dân xã trong vòng mười ngày.
"""),
    "don-dang-ky-dat-dai": ("Đơn đăng ký đất đai, tài sản gắn liền với đất", XA, "Người viết đơn", """
# I. Người sử dụng đất
Tên (hộ gia đình thì ghi đủ các thành viên có chung quyền)
Số định danh cá nhân
Địa chỉ, điện thoại
# II. Việc đề nghị
[] Đăng ký, cấp giấy chứng nhận lần đầu
[] Tách thửa, hợp thửa
[] Đăng ký biến động (chuyển nhượng, tặng cho, thừa kế, đổi tên, đổi địa chỉ)
[] Cấp đổi, cấp lại giấy chứng nhận
# III. Thửa đất
| Tờ bản đồ | Thửa | Diện tích (m²) | Mục đích sử dụng | Sử dụng từ năm |
|3
Thôn
Nguồn gốc (khai phá, cha mẹ để lại, nhận chuyển nhượng, được giao)
Ranh giới với các hộ bên cạnh: có thống nhất không
# IV. Nhà, tài sản trên đất (nếu đề nghị ghi)
Loại, năm làm, diện tích xây dựng
# V. Giấy tờ kèm theo
| TT | Tên giấy tờ | Bản chính hay bản sao |
|3
= Tôi cam đoan đất không có tranh chấp, lời khai trên là đúng sự thật; có gì sai tôi chịu trách nhiệm trước pháp luật.
"""),
    "giay-de-nghi-dang-ky-ho-kinh-doanh": ("Giấy đề nghị đăng ký hộ kinh doanh", "Phòng Kinh tế xã Bản Liền Sơn", "Chủ hộ kinh doanh", """
[] Đăng ký thành lập   
[] Đăng ký thay đổi (mã số hộ kinh doanh): 
# I. Chủ hộ
Họ tên (chữ in hoa)
Số định danh cá nhân
Nơi ở hiện tại, điện thoại
Chủ thể thành lập (cá nhân hay các thành viên hộ gia đình)
# II. Hộ kinh doanh
Tên hộ kinh doanh
Trụ sở (thôn, xã; quầy chợ thì ghi số quầy)
Nơi kinh doanh khác (nếu có)
Vốn (đồng)
Ngày bắt đầu hoạt động
Số lao động dự kiến
# III. Ngành, nghề
| TT | Ngành, nghề | Ngành chính (đánh dấu X) |
|4
# IV. Thông tin về thuế
Nơi nhận thông báo thuế
Thư điện tử (nếu có)
= Tôi cam đoan không thuộc diện bị cấm thành lập hộ kinh doanh, không đứng tên hộ nào khác, và chỉ kinh doanh ngành nghề có điều kiện khi đã đủ điều kiện.
"""),
    "don-de-nghi-cap-giay-phep-xay-dung": ("Đơn đề nghị cấp giấy phép xây dựng", XA, "Chủ đầu tư", """
[] Nhà ở riêng lẻ, xây mới   
[] Sửa chữa, cải tạo   
[] Có thời hạn   
[] Cấp lại, gia hạn, điều chỉnh giấy phép số: 
# I. Chủ đầu tư
Họ tên
Số định danh cá nhân, điện thoại
# II. Nơi xây dựng
Thửa đất, tờ bản đồ, diện tích
Thôn
Giấy tờ về đất
# III. Công trình
Loại (nhà sàn, nhà xây, số tầng)
Diện tích xây dựng tầng một (m²)
Tổng diện tích sàn (m²)
Chiều cao (m), cốt nền
Khoảng cách đến chân ta luy, bờ suối (m)
Người lập bản vẽ (nếu có)
Thời gian hoàn thành dự kiến (tháng)
= Tôi cam đoan làm đúng giấy phép, giữ an toàn cho nhà liền kề và tạm dừng khi có cảnh báo sạt lở.
"""),
    "don-de-nghi": ("Đơn đề nghị", XA + " (hoặc cơ quan: ...............................)", "Người làm đơn", """
> Dùng khi thủ tục không có mẫu riêng. Người không viết được thì nhờ cán bộ ghi hộ, nghe đọc lại rồi điểm chỉ.
Họ, chữ đệm, tên
Ngày, tháng, năm sinh
Số định danh cá nhân
Nơi ở, điện thoại
Làm đơn thay cho (nếu có; ghi quan hệ, giấy ủy quyền)
# Nội dung đề nghị

.

.

# Lý do, sự việc

.

.

# Giấy tờ kèm theo
| TT | Tên giấy tờ | Số bản |
|3
Muốn nhận trả lời bằng (giấy, tin nhắn, qua trưởng thôn)
= Tôi cam đoan những điều nêu trên là đúng sự thật.
"""),
}


def shade(paragraph, text, **style):
    run = paragraph.add_run(text)
    for name, value in style.items():
        setattr(run, name, value)


def make(name, title, to, signer, text):
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin, section.right_margin, section.top_margin, section.bottom_margin = Cm(3), Cm(1.5), Cm(2), Cm(2)
    properties = document.core_properties
    properties.title, properties.author, properties.language = title, "UBND xã Bản Liền Sơn", "vi"
    properties.created = properties.modified = datetime.datetime(2026, 2, 26, 9, 0)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = FONT, Pt(13)
    normal.element.rPr.rFonts.set(qn("w:eastAsia"), FONT)

    def line(text, align=Align.LEFT, **style):
        paragraph = document.add_paragraph()
        paragraph.alignment, paragraph.paragraph_format.space_after = align, Pt(4)
        shade(paragraph, text, **style)
        return paragraph

    def table(head, rows):
        grid = document.add_table(rows + 1, len(head), style="Table Grid")
        for cell, text in zip(grid.rows[0].cells, head):
            cell.text = text
        return grid

    line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Align.CENTER, bold=True)
    line("Độc lập - Tự do - Hạnh phúc", Align.CENTER, bold=True)
    line("", Align.CENTER)
    line(title.upper(), Align.CENTER, bold=True)
    line(f"Kính gửi: {to}", Align.CENTER)
    lines = text.strip("\n").split("\n")
    for i, row in enumerate(lines):
        if not row.strip():
            continue
        if row.startswith("# "):
            line(row[2:], bold=True)
        elif row.startswith("= "):
            line(row[2:], Align.JUSTIFY)
        elif row.startswith("> "):
            line(row[2:], Align.CENTER, italic=True)
        elif row.startswith("[] "):
            label = row[3:].rstrip()
            line(f"☐ {label} {'.' * 30 if label.endswith(':') else ''}".rstrip())
        elif row.startswith("| "):
            head = [cell.strip() for cell in row.strip("| ").split("|")] if not row.startswith("| |") else [""] + [c.strip() for c in row[3:].strip(" |").split("|")]
            below = lines[i + 1][1:]
            if below.isdigit():
                table(head, int(below))
            else:
                names = below.split("|")
                for label, cells in zip(names, table(head, len(names)).rows[1:]):
                    cells.cells[0].text = label
        elif row.startswith("|"):
            continue
        else:
            paragraph = line("" if row == "." else f"{row}: ")
            shade(paragraph, "\t")
            paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(16.5), Tab.RIGHT, Leader.DOTS)
    line("Bản Liền Sơn, ngày ...... tháng ...... năm ..........", Align.RIGHT, italic=True)
    line(signer, Align.RIGHT, bold=True)
    line("(Ký hoặc điểm chỉ, ghi rõ họ tên)", Align.RIGHT, italic=True)
    made = io.BytesIO()
    document.save(made)
    # The same bytes every time; without the picture of the template.
    with zipfile.ZipFile(made) as parts, zipfile.ZipFile(out / f"{name}.docx", "w", zipfile.ZIP_DEFLATED) as packed:
        for part in parts.namelist():
            if part == "docProps/thumbnail.jpeg":
                continue
            data = parts.read(part)
            if part == "_rels/.rels":
                data = re.sub(rb'<Relationship [^>]*thumbnail[^>]*/>', b"", data)
            packed.writestr(zipfile.ZipInfo(part, (2026, 2, 26, 9, 0, 0)), data, zipfile.ZIP_DEFLATED, 9)


out.mkdir(exist_ok=True)
for name, form in FORMS.items():
    make(name, *form)
    print((out / f"{name}.docx").stat().st_size, name)
