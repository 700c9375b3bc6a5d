"""The notices' spreadsheet, form and scan; run after pdf.mjs. Needs openpyxl, python-docx and Pillow."""
import pathlib

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH as Align
from docx.oxml.ns import qn
from docx.shared import Pt
from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.utils import get_column_letter
from PIL import Image, ImageChops, ImageFilter

out = pathlib.Path(__file__).resolve().parent.parent / "thong-bao"
FONT = "Times New Roman"
BODY = "UBND xã Bản Liền Sơn"


def spreadsheet():
    kindergarten, school = "Trường Mầm non Hoa Ban", "Trường PTDTBT Tiểu học và THCS Bản Liền Sơn"
    posts = [
        ("Giáo viên mầm non hạng III", kindergarten, "Cao đẳng sư phạm mầm non trở lên", 38, 34),
        ("Giáo viên tiểu học hạng III", school, "Đại học sư phạm tiểu học", 41, 37),
        ("Giáo viên THCS hạng III (Toán – Tin)", school, "Đại học sư phạm Toán hoặc Tin", 6, 5),
        ("Giáo viên THCS hạng III (Ngữ văn)", school, "Đại học sư phạm Ngữ văn", 5, 4),
        ("Kế toán viên trung cấp", kindergarten, "Trung cấp kế toán trở lên", 1, 0),
        ("Nhân viên thư viện", school, "Trung cấp thư viện trở lên", 1, 0),
    ]
    book = Workbook()
    book.properties.title, book.properties.creator = "Biểu chỉ tiêu tuyển dụng viên chức năm 2026", BODY
    sheet = book.active
    sheet.title = "Chỉ tiêu"
    sheet.append(["BIỂU CHỈ TIÊU TUYỂN DỤNG VIÊN CHỨC NĂM 2026"])
    sheet.append(["Kèm theo Kế hoạch số 41/KH-UBND ngày 18/5/2026 của UBND xã Bản Liền Sơn"])
    sheet.append([])
    sheet.append(["TT", "Vị trí việc làm", "Đơn vị sử dụng", "Trình độ", "Được giao", "Hiện có", "Cần tuyển"])
    for i, (*words, given, present) in enumerate(posts, 1):
        sheet.append([i, *words, given, present, given - present])
    given, present = (sum(p[i] for p in posts) for i in (3, 4))
    sheet.append([None, "Cộng", None, None, given, present, given - present])
    sheet["A1"].font, sheet["A2"].font = Font(FONT, 14, bold=True), Font(FONT, 12, italic=True)
    line = Side(style="thin")
    for row in sheet.iter_rows(min_row=4):
        for cell in row:
            cell.border = Border(line, line, line, line)
            cell.alignment = Alignment(wrap_text=True, vertical="center")
            cell.font = Font(FONT, 12, bold=cell.row in (4, sheet.max_row))
    for i, width in enumerate((5, 38, 42, 36, 11, 11, 11), 1):
        sheet.column_dimensions[get_column_letter(i)].width = width
    book.save(out / "Biểu chỉ tiêu tuyển dụng 2026.xlsx")


def form():
    document = Document()
    properties = document.core_properties
    properties.title, properties.author, properties.language = "Phiếu đăng ký dự tuyển viên chức năm 2026", BODY, "vi"
    style = document.styles["Normal"]
    style.font.name, style.font.size = FONT, Pt(13)
    style.element.rPr.rFonts.set(qn("w:eastAsia"), FONT)

    def line(text, bold=False, italic=False, align=Align.LEFT):
        paragraph = document.add_paragraph()
        paragraph.alignment, paragraph.paragraph_format.space_after = align, Pt(4)
        run = paragraph.add_run(text)
        run.bold, run.italic = bold, italic

    line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold=True, align=Align.CENTER)
    line("Độc lập - Tự do - Hạnh phúc", bold=True, align=Align.CENTER)
    line("PHIẾU ĐĂNG KÝ DỰ TUYỂN VIÊN CHỨC NĂM 2026", bold=True, align=Align.CENTER)
    line("(Dùng cho kỳ tuyển dụng của xã Bản Liền Sơn, tỉnh Sơn Khê)", italic=True, align=Align.CENTER)
    line("I. Thông tin cá nhân", bold=True)
    for field in ("Họ và tên (chữ in hoa)", "Ngày, tháng, năm sinh", "Dân tộc", "Nơi thường trú", "Điện thoại liên hệ", "Thư điện tử (nếu có)"):
        line(f"{field}: {'.' * 50}")
    line("II. Vị trí đăng ký (chỉ chọn một)", bold=True)
    for post in ("Giáo viên mầm non", "Giáo viên tiểu học", "Giáo viên THCS (Toán – Tin)", "Giáo viên THCS (Ngữ văn)", "Kế toán viên", "Nhân viên thư viện"):
        line(f"☐ {post}")
    line("III. Văn bằng, chứng chỉ", bold=True)
    table = document.add_table(4, 4, style="Table Grid")
    for cell, head in zip(table.rows[0].cells, ("Tên văn bằng", "Nơi cấp", "Năm cấp", "Xếp loại")):
        cell.text = head
    line(f"IV. Tiếng dân tộc sử dụng được (không bắt buộc): {'.' * 33}")
    line(f"V. Diện ưu tiên (nếu có): {'.' * 50}")
    line("Tôi cam đoan những điều khai trên là đúng. Nếu trúng tuyển mà văn bằng không đúng như đã khai, tôi chấp nhận bị hủy kết quả.")
    line("Ngày ...... tháng ...... năm 2026", italic=True, align=Align.RIGHT)
    line("NGƯỜI ĐĂNG KÝ", bold=True, align=Align.RIGHT)
    document.save(out / "Phiếu đăng ký dự tuyển.docx")


def scan():
    """Makes the rendered sheet look scanned: soft, grainy, a little askew, in eight greys."""
    path = out / "so-do-phan-luong.png"
    sheet = Image.open(path).convert("L").filter(ImageFilter.GaussianBlur(0.5))
    paper = ImageChops.multiply(sheet, Image.new("L", sheet.size, 246))
    grainy = ImageChops.add(paper, Image.effect_noise(sheet.size, 7), 1, -128)
    askew = grainy.rotate(-0.7, Image.BICUBIC, fillcolor=214).point(lambda v: 255 if v > 232 else v)
    askew.quantize(8, dither=Image.Dither.NONE).save(path, optimize=True)


spreadsheet()
form()
scan()
