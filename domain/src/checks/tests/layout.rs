use super::*;

#[test]
fn shapes_that_are_wrong() {
    let words = |count: usize| format!("<p>{}</p>", "chữ ".repeat(count));
    let row = "<tr><td>Lê An</td><td>Đạt</td></tr>";
    let table: [(String, &[ProblemKind]); 17] = [
        ("<img src=/a>".into(), &[MissingAlt]),
        ("<p>Chữ <img src=/a alt=' '></p>".into(), &[MissingAlt]),
        ("<table><tr><td><img src=/a alt=''></td></tr></table>".into(), &[MissingAlt]),
        ("<h2></h2>".into(), &[EmptyHeading]),
        ("<h2>A</h2><h3>&nbsp;<br></h3><p>b</p>".into(), &[EmptyHeading]),
        ("<h2>A</h2><h4>B</h4>".into(), &[HeadingJump]),
        ("<h3>A</h3>".into(), &[HeadingJump]),
        ("<h2>A</h2><h3>B</h3><h2>C</h2><h4>D</h4>".into(), &[HeadingJump]),
        ("<p><strong>Thời gian, địa điểm</strong></p><p>Sáng thứ Hai.</p>".into(), &[FakeHeading]),
        ("<p><b>1. Đối tượng:</b></p><ul><li>Hộ nghèo</li></ul>".into(), &[FakeHeading]),
        (
            "<p><b>Điều</b> <strong>kiện</strong></p><table><tr><td>Đủ</td></tr></table>".into(),
            &[FakeHeading],
        ),
        (format!("<table>{row}{row}</table>"), &[TableWithoutHeader]),
        (
            format!("<p>a</p><table>{row}{row}</table><table>{row}{row}</table>"),
            &[TableWithoutHeader; 2],
        ),
        (format!("<table><caption>Kết quả</caption>{row}{row}</table>"), &[TableWithoutHeader]),
        (words(181), &[LongParagraph]),
        (format!("<ul><li>{}</li></ul>", words(200)), &[LongParagraph]),
        (format!("{}{}", words(190), words(10)), &[LongParagraph]),
    ];
    for (html, expected) in table {
        assert_eq!(kinds(&html), expected, "{html}");
    }
}

#[test]
fn shapes_that_are_right() {
    let words = "chữ ".repeat(180);
    let row = "<tr><td>Lê An</td><td>Đạt</td></tr>";
    let head = "<tr><th>Tên</th><th>Kết quả</th></tr>";
    let table = [
        "<img src=/a alt='Cầu Bà Lăng'>".to_owned(),
        "<h2>A</h2><h3>B</h3><h4>C</h4><h2>D</h2><h3>E</h3>".into(),
        "<h1>A</h1><h3>B</h3>".into(),
        "<h2><strong>Thời gian</strong></h2><p>Sáng</p>".into(),
        "<p><strong>Lưu ý:</strong> mang theo giấy tờ.</p><p>b</p>".into(),
        "<p><strong>Cổng chỉ mở đến 17 giờ.</strong></p><p>b</p>".into(),
        "<p>a</p><p><strong>Nguyễn Văn An</strong></p>".into(),
        "<p>a</p><p><b>Chủ tịch</b></p><p><b>Nguyễn Văn An</b></p>".into(),
        "<p><b>Chú</b></p><p>b</p>".into(),
        format!("<table>{head}{row}{row}</table>"),
        format!("<table>{row}</table>"),
        "<table><tr><td>Một</td></tr><tr><td>Hai</td></tr></table>".into(),
        "<table><tr><th>Họ tên</th><td>Lê An</td></tr><tr><th>Lớp</th><td>9A</td></tr></table>"
            .into(),
        format!("<p>{words}</p>"),
        format!("<table>{head}<tr><td>{words}{words}</td><td>x</td></tr></table>"),
        "<p></p><p>&nbsp;</p>".into(),
    ];
    for html in table {
        assert_eq!(kinds(&html), [], "{html}");
    }
}
