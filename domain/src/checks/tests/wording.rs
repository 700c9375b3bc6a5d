use super::*;

#[test]
fn capitals_are_told_from_abbreviations() {
    let wrong = [
        "THÔNG BÁO TUYỂN DỤNG VIÊN CHỨC",
        "THÔNG BÁO Số 12/TB-UBND",
        "ỦY BAN NHÂN DÂN XÃ HÒA BÌNH",
        "UBND XÃ TÂN LẬP MỜI HỌP DÂN, NGÀY 12/3",
        "KẾT QUẢ CHẤM ĐIỂM CCHC NĂM 2025",
        "DANH SÁCH HỘ NGHÈO!",
        "PUBLIC ANNOUNCEMENT",
    ];
    // A small letter among them is enough to be read.
    for text in wrong.iter().filter(|text| !text.contains("Số")) {
        assert_eq!(in_paragraph(text), [Capitals], "{text}");
        let draft = Draft { title: text, ..Draft::default() };
        assert_eq!(check(&draft)[0].kind, Capitals, "{text}");
    }
    let right = [
        wrong[1],
        "Thông báo tuyển dụng viên chức",
        "UBND, HĐND, UBMTTQ, BCĐ, BHXH, BHYT",
        "QĐ-TTg, NĐ-CP, TT-BNV, TB-UBND, KH-UBND",
        "1234/QĐ-UBND 56/2024/NĐ-CP",
        "THPT Lê Quý Đôn",
        "HỎA TỐC",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc",
        "TM. ỦY BAN NHÂN DÂN",
        "KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH",
        "ASEAN, UNESCO, WHO, UNICEF, COVID-19",
        "Ông NGUYỄN VĂN HOÀNG",
        "",
    ];
    for text in right {
        assert_eq!(in_paragraph(text), [], "{text}");
    }
    let row = "<table><tr><th>HỌ VÀ TÊN</th><th>NGUYỄN THỊ HOÀNG ANH</th></tr></table>";
    assert_eq!(kinds(row), []);
}

#[test]
fn doubled_signs_are_told_from_dots_and_indents() {
    for text in
        ["hai  dấu cách", "hai &nbsp;dấu", "hai&nbsp;&nbsp;dấu", "hết câu..", "v.v..", "a.. b"]
    {
        assert_eq!(in_paragraph(text), [DoubleSigns], "{text}");
    }
    for text in [
        "một dấu cách",
        "xuống\n        dòng",
        "lửng...",
        "chỗ trống ........",
        "a…",
        " đầu ",
        "../a",
        "1..9",
        "đầu<br>  dòng",
        "v.v.",
        "&nbsp;&nbsp;thụt đầu dòng",
    ] {
        assert_eq!(in_paragraph(text), [], "{text}");
    }
    let cell = "<table><tr><td>\n  <p>a</p>\n  <p>b</p>\n</td><td>c  d</td></tr></table>";
    assert_eq!(kinds(cell), [DoubleSigns]);
    let draft = Draft { title: "Thông báo  số 1", ..Draft::default() };
    assert_eq!(check(&draft)[0].at.excerpt, "Thông báo  số 1");
}

#[test]
fn links_say_where_they_lead() {
    let link = |text: &str| in_paragraph(&format!("Xem <a href=\"/van-ban/7\">{text}</a>"));
    for text in [
        "tại đây",
        "Tại\n đây.",
        "TẠI ĐÂY",
        "<b>xem thêm</b>…",
        "bấm vào đây",
        "“ở đây”",
        "Click here",
        "link",
        "Tải về",
        "ta\u{323}i đây",
    ] {
        assert_eq!(link(text), [VagueLink], "{text}");
    }
    for text in ["Quyết định số 12/QĐ-UBND", "Xem thêm về hộ nghèo", "lịch tiếp công dân", ""]
    {
        assert_eq!(link(text), [], "{text}");
    }
    assert_eq!(link("https://dichvucong.gov.vn/p/home"), [RawAddress]);
    for text in [
        "Truy cập https://dichvucong.gov.vn để nộp.",
        "Xem (http://hoabinh.gov.vn/a?b=1).",
        "Trang www.hoabinh.gov.vn",
        "HTTPS://A.EXAMPLE/",
    ] {
        assert_eq!(in_paragraph(text), [RawAddress], "{text}");
    }
    for text in
        ["Cổng Dịch vụ công", "giao thức https:// và http://", "www là gì", "Ông A. Trang B"]
    {
        assert_eq!(in_paragraph(text), [], "{text}");
    }
    let cell = "<table><tr><td>a</td><td><a href=/b>tại đây</a></td></tr></table>";
    assert_eq!(kinds(cell), [VagueLink]);
}
