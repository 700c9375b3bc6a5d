/** Fragments as programs put them on the clipboard, shortened, with what must come of them. */
export interface Paste {
  name: string;
  html: string;
  clean: string;
}

const WORD_HEAD = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style><!-- /* Style Definitions */
p.MsoNormal, li.MsoNormal {mso-style-parent:""; margin:0cm; font-size:14.0pt; font-family:"Times New Roman",serif;}
h1 {mso-style-next:Normal; font-weight:bold;} span.Nhan {font-weight:bold; font-style:italic}
@page WordSection1 {size:595.3pt 841.9pt;} div.WordSection1 {page:WordSection1;}
--></style></head><body lang=VI><!--StartFragment--><div class=WordSection1>`;
const WORD_TAIL = "</div><!--EndFragment--></body></html>";

const item = (level: number, sign: string, text: string, place = "Middle") =>
  `<p class=MsoListParagraphCxSp${place} style='margin-left:${level * 36}pt;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span lang=VI>${text}<o:p></o:p></span></p>\n`;

const word = (html: string) => WORD_HEAD + html + WORD_TAIL;

export const PASTES: Paste[] = [
  {
    name: "Word: headings, bold, empty paragraphs, soft hyphens, decomposed marks",
    html: word(`<h1 style='margin-top:12pt'>THÔNG BÁO<o:p></o:p></h1>
<p class=MsoNormal align=center style='text-align:center'><b style='mso-bidi-font-weight:normal'><span
lang=VI>Về việc </span></b><i><span lang=VI>tiêm phòng</span></i><o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<h2>Th\u01a1\u0300i gian</h2>
<p class=MsoNormal>Vie\u0323\u0302c l\u00e0m\u200b b\u00e1\u00ado&nbsp;&nbsp; c\u00e1o <span class=Nhan>gấp</span>, m<sup>2</sup>
<a href="https://example.org/a?b=1&amp;c=2"><span style='color:blue;text-decoration:underline'>trang</span></a>
<a name="_Toc1"></a><a href="file:///C:/x.doc">tệp</a></p>`),
    clean:
      "<h2>THÔNG BÁO</h2><p><strong>Về việc</strong> <em>tiêm phòng</em></p><h3>Thời gian</h3>" +
      "<p>Việc làm báo cáo <strong><em>gấp</em></strong>, m<sup>2</sup> " +
      '<a href="https://example.org/a?b=1&amp;c=2" rel="noopener">trang</a> tệp</p>',
  },
  {
    name: "Word: lists by level",
    html: word(
      item(1, "·", "Một", "First") +
        item(2, "o", "Một một") +
        item(2, "o", "Một hai") +
        item(3, "§", "Sâu") +
        item(1, "·", "Hai", "Last") +
        "<p class=MsoNormal>Rồi</p>" +
        item(1, "1.", "Đầu") +
        item(1, "2.", "Sau") +
        item(2, "-", "Con") +
        item(1, "3.", "Cuối"),
    ),
    clean:
      "<ul><li>Một<ul><li>Một một</li><li>Một hai<ul><li>Sâu</li></ul></li></ul></li><li>Hai</li></ul>" +
      "<p>Rồi</p><ol><li>Đầu</li><li>Sau<ul><li>Con</li></ul></li><li>Cuối</li></ol>",
  },
  {
    name: "Word: a list goes on at its number, other signs stay as text",
    html: word(
      `<h2 style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>Điều 1.<span>&nbsp; </span></span><![endif]>Phạm vi</h2>` +
        item(1, "4.", "Bốn") +
        item(2, "a)", "Điểm a") +
        item(2, "b)", "Điểm b") +
        item(1, "5.", "Năm") +
        item(1, "1.1.", "Mục"),
    ),
    clean:
      '<h2>Điều 1. Phạm vi</h2><ol start="4"><li><p>Bốn</p><p>a) Điểm a</p><p>b) Điểm b</p></li>' +
      "<li>Năm</li></ol><p>1.1. Mục</p>",
  },
  {
    name: "Word: a table with a bold first row",
    html: word(`<table class=MsoTableGrid border=1 cellspacing=0 style='border-collapse:collapse'>
<tr style='mso-yfti-irow:0'><td width=200 valign=top style='width:150pt'><p class=MsoNormal align=center><b>Họ tên<o:p></o:p></b></p></td>
<td><p class=MsoNormal><b>Điểm</b></p></td></tr>
<tr><td rowspan=2><p class=MsoNormal>An</p></td><td><p class=MsoNormal>8,5</p></td></tr>
<tr><td><p class=MsoNormal>9<o:p></o:p></p><p class=MsoNormal>(lần 2)</p></td></tr></table>`),
    clean:
      '<table tabindex="0"><thead><tr><th scope="col">Họ tên</th><th scope="col">Điểm</th></tr></thead>' +
      '<tbody><tr><td rowspan="2">An</td><td>8,5</td></tr><tr><td><p>9</p><p>(lần 2)</p></td></tr></tbody></table>',
  },
  {
    name: "Excel: spans kept, empty edges dropped, bold by class",
    html: `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name=ProgId content=Excel.Sheet>
<style><!--table {mso-displayed-decimal-separator:"\\,";} td {padding:0; font-weight:400; font-style:normal; text-decoration:none;}
.xl65 {font-weight:700; text-align:center;} .xl66 {mso-number-format:"\\@";}--></style></head><body>
<!--StartFragment--><table border=0 cellpadding=0 width=320><col width=64 span=5><tr height=20>
<td colspan=4 class=xl65 width=256>DANH SÁCH</td><td></td></tr>
<tr><td class=xl65>STT</td><td class=xl65>Tên</td><td class=xl65>Số</td><td></td><td></td></tr>
<tr><td align=right>1</td><td class=xl66>Bản A</td><td align=right>12</td><td></td><td>&nbsp;</td></tr>
<tr><td></td><td></td><td></td><td></td><td></td></tr></table><!--EndFragment--></body></html>`,
    clean:
      '<table tabindex="0"><thead><tr><th colspan="3" scope="col">DANH SÁCH</th></tr></thead><tbody><tr>' +
      "<td><strong>STT</strong></td><td><strong>Tên</strong></td><td><strong>Số</strong></td></tr>" +
      "<tr><td>1</td><td>Bản A</td><td>12</td></tr></tbody></table>",
  },
  {
    name: "Google Docs: the bold that is none, nested lists",
    html: `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr" style="line-height:1.38"><span style="font-size:11pt;font-weight:400;font-style:normal;text-decoration:none">Thường </span><span style="font-weight:700">đậm</span><span style="font-style:italic;vertical-align:baseline"> nghiêng</span></p><br /><ul><li dir="ltr" style="list-style-type:disc"><p dir="ltr" role="presentation"><span>Một</span></p></li><ul><li><p role="presentation"><span>Hai</span></p></li></ul></ul><h1><span style="font-weight:400">Mục</span></h1></b>`,
    clean:
      "<p>Thường <strong>đậm</strong> <em>nghiêng</em></p><ul><li>Một<ul><li>Hai</li></ul></li></ul><h2>Mục</h2>",
  },
  {
    name: "CKEditor: nested boxes and fonts, breaks for paragraphs, aligned, styled",
    html: `<div class="content"><div style="text-align: justify;"><font face="Arial" size="2"><span style="font-size:14px;"><strong>Tin:</strong> Sáng&nbsp;&nbsp;&nbsp;nay<br /><br />&nbsp;Chiều nay<br>tối nay</span></font></div>
<div align="center"><div>Ảnh</div><p style="text-align:right"><span style="font-weight:600">Hết</span></p><p>&nbsp;</p></div></div>
<script>alert(1)</script><p onclick="x()" style="display:none">ẩn</p><a href="javascript:x">mã</a><blockquote>Lời</blockquote>`,
    clean:
      "<p><strong>Tin:</strong> Sáng nay</p><p>Chiều nay<br>tối nay</p><p>Ảnh</p>" +
      "<p><strong>Hết</strong></p><p>mã</p><blockquote><p>Lời</p></blockquote>",
  },
  {
    name: "CKEditor: a table that frames a text, one with its own head",
    html: `<table><tbody><tr><td><p>Khung</p><p>chữ</p></td></tr></table>
<table><caption>Giá <b>đất</b></caption><thead><tr><th>Vị trí</th><th scope="col">Giá</th></tr></thead><tbody><tr><th scope="row">1</th><td>9</td></tr></tbody><tfoot><tr><td colspan="2">Cộng</td></tr></tfoot></table>`,
    clean:
      '<p>Khung</p><p>chữ</p><table tabindex="0"><caption>Giá đất</caption><thead><tr><th scope="col">Vị trí</th>' +
      '<th scope="col">Giá</th></tr></thead><tbody><tr><th scope="row">1</th><td>9</td></tr>' +
      '<tr><td colspan="2">Cộng</td></tr></tbody></table>',
  },
  {
    name: "pictures: the board's own stay, with their words",
    html: `<figure><img src="/anh/a.png" alt="Cầu mới" width="3" height="2" style="width:9px"><figcaption>Chú <i>thích</i></figcaption></figure>
<p><img src="http://editor.test/anh/b.png" alt="Chợ"></p><p>x <img src="/anh/c.png" alt="con dấu"> y <img src="/anh/d.png"><img src="https://example.org/e.png" alt="e"></p>`,
    clean:
      '<figure><img src="/anh/a.png" alt="Cầu mới" width="3" height="2" loading="lazy" decoding="async">' +
      "<figcaption>Chú <em>thích</em></figcaption></figure>" +
      '<figure><img src="/anh/b.png" alt="Chợ" loading="lazy" decoding="async"></figure>' +
      '<p>x <img src="/anh/c.png" alt="con dấu" loading="lazy" decoding="async"> y</p>',
  },
  { name: "nothing", html: "<meta charset=utf-8><p><br></p>&nbsp;<div></div>", clean: "" },
];
