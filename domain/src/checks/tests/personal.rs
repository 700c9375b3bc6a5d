use super::*;

fn check_all(table: &[(&str, &[ProblemKind])]) {
    let found = table.iter().map(|(text, expected)| (*text, in_paragraph(text), *expected));
    let wrong = found.filter(|(_, found, expected)| found != expected);
    assert_eq!(wrong.collect::<Vec<_>>(), []);
}

#[test]
fn numbers_of_persons_are_found() {
    check_all(&[
        ("Ông Nguyễn Văn A, CCCD số 079203001234", &[IdentityNumber]),
        ("Số định danh cá nhân: 001099012345", &[IdentityNumber]),
        ("Căn cước 036 088 001 234 do Cục cấp", &[IdentityNumber]),
        ("Thẻ 079.203.001.234", &[IdentityNumber]),
        ("(096300123456)", &[IdentityNumber]),
        ("CCCD: 999999999999", &[IdentityNumber]),
        ("CMND 012345678", &[IdentityNumber]),
        ("Chứng minh nhân dân số 186 123 456", &[IdentityNumber]),
        ("Bà Lê Thị B, số 186123456", &[IdentityNumber]),
        ("CMND/CCCD: 123456789 cấp ngày 12/03/2015", &[IdentityNumber]),
        ("CCCD 079203001234, CCCD 001099012345", &[IdentityNumber, IdentityNumber]),
        ("Gọi anh Ba 0912345678", &[Phone]),
        ("ĐT: 0912.345.678", &[Phone]),
        ("Chị Tư 038 765 4321", &[Phone]),
        ("Zalo 0905 123 456", &[Phone]),
        ("gọi +84 912 345 678", &[Phone]),
        ("gọi (+84)912345678", &[Phone]),
        ("gọi 84912345678", &[Phone]),
        ("gọi 0912 34 56 78", &[Phone]),
        ("gọi 0912345678/0987654321", &[Phone, Phone]),
        ("gọi 0912345678 0987654321", &[Phone, Phone]),
        ("gọi 0912345678-0987654321", &[Phone, Phone]),
        ("gọi 0203 3825 123", &[OfficePhone]),
        ("gọi (024) 3825 1234", &[OfficePhone]),
        ("Liên hệ Văn phòng: 0203.3825.123", &[OfficePhone]),
        ("Đường dây nóng UBND xã: 0912 345 678", &[OfficePhone]),
        ("Bộ phận một cửa, điện thoại 02033825123.", &[OfficePhone]),
        ("Ông Nguyễn Văn A, sinh ngày 12/03/1990", &[BirthDate]),
        ("SINH NGÀY 01/03/1990", &[BirthDate]),
        ("Ngày Sinh: 1/3/1990", &[BirthDate]),
        ("Ngày sinh: 1-3-1990", &[BirthDate]),
        ("ngày, tháng, năm sinh: 05.11.1987", &[BirthDate]),
        ("Lê B (sinh 12/03/1990)", &[BirthDate]),
        ("sinh ngày 5 tháng 3 năm 2001 tại Huế", &[BirthDate]),
        ("Ngày sinh của cháu: 12/03/2015", &[BirthDate]),
        ("Sinh ngày 12/03/1990, CCCD 079203001234", &[BirthDate, IdentityNumber]),
        ("STK 19036812345678 Techcombank", &[BankAccount]),
        ("Số tài khoản: 0912345678 (MB)", &[BankAccount]),
        ("ủng hộ vào tài khoản 1012 345 678 Vietcombank", &[BankAccount]),
        ("gửi về lan.nguyen90@gmail.com.", &[PersonalMail]),
        ("hoa@yahoo.com.vn, binh_le@outlook.com", &[PersonalMail, PersonalMail]),
        ("nguyenvana@hoabinh.gov.vn", &[PersonalMail]),
        ("an.tran@quangninh.gov.vn", &[PersonalMail]),
    ]);
}

#[test]
fn numbers_of_other_things_are_not() {
    let texts = [
        "Thông báo số 12/TB-UBND ngày 03/10/2018",
        "Quyết định số 1234/QĐ-TTg ngày 05 tháng 3 năm 2024",
        "Luật số 31/2024/QH15, Nghị định 101/2024/NĐ-CP",
        "Mã thủ tục 1.000948, 2.001234.000.00.00.H38",
        "Mã hồ sơ H38.12.34-240515-0001",
        "000.00.16.H38-240515-0001",
        "Tổng kinh phí 1.500.000.000 đồng",
        "Dự toán 012.345.678.901 đồng",
        "Thu 0912.345.678 đồng tiền phạt",
        "năm 2023, 2024, 2025 và 2026",
        "giai đoạn 2021-2025, 2026-2030",
        "từ 7 giờ 30 đến 11 giờ 30, 13:30 đến 17:00",
        "từ 12/03/2026 đến 30/03/2026",
        "12.03.2026 15.03.2026",
        "Điều 12, khoản 3, điểm a",
        "MST: 0312345678",
        "Mã số thuế 0312345678-001",
        "Mã số doanh nghiệp: 0801234567",
        "Hóa đơn số 123456789",
        "Biên lai số 000123456",
        "Giấy phép số 123456789",
        "thửa số 123, tờ bản đồ số 45, diện tích 1.234,5 m2",
        "tổng đài 1022, 1900 1234, 113, 114, 115",
        "Mã vạch 8934567890123",
        "Biển số 14A-123.45",
        "vĩ độ 20.951234, kinh độ 107.084567",
        "https://a.example/079203001234",
        "tep_079203001234.pdf",
        "SHA-256 0912345678abcdef",
        "ISBN 978-604-0-12345-6",
        "danh sách 123 456 789 người",
        "123456789012",
        "099999999999",
        "079903001234",
        "Bảng 1 12 123 1234 12345",
        "các năm 03 2024 2025",
        "Học sinh ngày 12/03/2026 nghỉ học",
        "vệ sinh ngày 12/03/2026",
        "sinh hoạt ngày 12/03/2026",
        "sinh viên nộp trước 12/03/2026",
        "thí sinh ngày 12/03/2026 có mặt",
        "đăng ký khai sinh ngày 12/03/2026",
        "Chủ trì: Hà Văn Sinh, 30/11/2026",
        "giao bà Lò Thị Sinh ngày 30/11/2026",
        "sinh năm 1990",
        "Ngày sinh hoạt hè 12/06/2026",
        "Ông A sinh năm 1990, nhận quyết định ngày 12/03/2026",
        "ngày 12/03/2026, nơi sinh Huế",
        "Tài khoản 3741.0.1234567 tại Kho bạc Nhà nước",
        "tài khoản số 711A.1234.5678",
        "tài khoản định danh mức 2",
        "chuyển vào tài khoản 1.500.000 đồng",
        "tk 131, 331, 642",
        "ubndxahoabinh@gmail.com",
        "vanphong@hoabinh.gov.vn, info@congty.vn",
        "dangky@hoabinh.gov.vn",
        "sotuphap@quangninh.gov.vn",
        "họp @ 8 giờ, a@b",
        "Facebook: @hoabinh",
    ];
    let found = texts.map(|text| (text, in_paragraph(text)));
    let wrong = found.into_iter().filter(|(_, kinds)| kinds.iter().any(|kind| kind.is_personal()));
    assert_eq!(wrong.collect::<Vec<_>>(), []);
}

#[test]
fn cells_are_read_behind_their_columns_names() {
    let rows = |head: &str, cells: &[&str]| {
        let cells: String =
            cells.iter().map(|cell| format!("<tr><td>1</td><td>{cell}</td></tr>")).collect();
        format!("<table><tr><th>STT</th><th>{head}</th></tr>{cells}</table>")
    };
    let table: [(String, &[ProblemKind]); 10] = [
        (rows("Ngày sinh", &["12/03/1990", "05/11/1987", "1990"]), &[BirthDate]),
        (rows("Ngày, tháng, năm sinh", &["12/03/1990"]), &[BirthDate]),
        (rows("Số CMND", &["012345678"]), &[IdentityNumber]),
        (rows("STK", &["19036812345678"]), &[BankAccount]),
        (rows("Điện thoại", &["0912345678"]), &[Phone]),
        (rows("Ngày ký", &["12/03/2026"]), &[]),
        (rows("Năm sinh", &["1990"]), &[]),
        (rows("Số học sinh", &["120"]), &[]),
        (rows("Mã số thuế", &["0312345678"]), &[]),
        (rows("Số tiền (đồng)", &["1.500.000.000"]), &[]),
    ];
    for (html, expected) in table {
        assert_eq!(kinds(&html), expected, "{html}");
    }
    let html = rows("Ngày sinh", &["12/03/1990", "05/11/1987"]);
    let problems = check(&Draft { title: "A", body: &html, ..Draft::default() });
    assert_eq!((problems[0].at.block, problems[0].at.excerpt.as_str()), (1, "12/03/1990"));
    assert!(problems[0].sentence.ends_with("(Có 2 chỗ như vậy; đây là chỗ đầu tiên.)"));
    // Each table is told by itself, and what stands after is no part of it.
    let twice = format!("{html}{html}<p>Họp ngày 12/03/2026</p>");
    assert_eq!(kinds(&twice), [BirthDate, BirthDate]);
}
