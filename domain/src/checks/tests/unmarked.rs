use super::*;

#[test]
fn vietnamese_without_marks_is_found() {
    let texts = [
        "Thong bao tuyen dung vien chuc nam 2026",
        "THONG BAO Ve viec tiep cong dan dinh ky",
        "Uy ban nhan dan xa Hoa Binh thong bao",
        "Kinh moi ba con nhan dan den du hop",
        "De nghi cac ho gia dinh nop thue dat truoc ngay 30",
        "Lich cat dien ngay mai tai cac thon tren dia ban",
        "Danh sach thi sinh du dieu kien du thi",
        "Cong ty co phan dau tu xay dung Hoa Phat",
        "Nguoi dan can mang theo can cuoc cong dan",
        "Ke hoach to chuc Dai hoi the duc the thao",
        "Ket qua bau cu dai bieu Hoi dong nhan dan",
        "Xin cam on quy vi da quan tam theo doi",
        "Được biết: cac truong hop vang mat khong co ly do se bi phe binh",
        "(theo quyet dinh cua uy ban nhan dan tinh)",
        "xe tai cam di vao duong nay tu sau gio sang den chieu",
    ];
    let missed = texts.into_iter().filter(|text| !in_paragraph(text).contains(&Unmarked));
    assert_eq!(missed.collect::<Vec<_>>(), [""; 0]);
    let draft =
        Draft { title: "Lịch họp: Uy ban nhan dan xa Hoa Binh, nhé", ..Draft::default() };
    assert_eq!(check(&draft)[0].at.excerpt, "Lịch họp: Uy ban nhan dan xa Hoa Binh, nhé");
}

#[test]
fn other_texts_are_not() {
    let texts = [
        // Vietnamese that has all its marks.
        "cho con trong khi hai anh em ra đồng",
        "Hai anh em đi xe ra thăm quê hai hôm nay",
        "Các em Lan, Linh, Nam, Minh, Anh, Trang, Hoa, Mai, Dung được khen",
        "Ban Mai Trang Linh Nam Minh Anh",
        "Trung tâm y tế xã thông báo lịch tiêm",
        "Công ty TNHH An Phong Long Thanh",
        "Thông báo về việc tuyển dụng viên chức",
        "Ba mươi ba con trâu ăn no nê",
        // English.
        "The quick brown fox jumps over the lazy dog",
        "So can he do that to me then",
        "Can the men in the van sing a song then",
        "Please contact the People's Committee for more information on the plan",
        "He can hang on to that long tin can",
        "not that the cat sat on it then",
        // Codes, abbreviations, addresses, names of files.
        "UBND HĐND UBMTTQ BCH TTHC CCHC PCCC",
        "1.000948 2.001234 3.000555 H38 TTHC DVC",
        "thong-bao-tuyen-dung-vien-chuc-nam-2026.pdf",
        "Thong bao tuyen dung vien chuc nam 2026.pdf",
        "Thong bao ket qua trung tuyen so 12.docx",
        "Danh sach thi sinh du dieu kien du thi.xlsx",
        "ubnd.hoabinh@gmail.com",
        "Soạn tin: TTHC ho so gửi 8088",
        "Viet Nam, Ha Noi, Da Nang, Hue, Can Tho, Hai Phong",
        "lorem ipsum dolor sit amet consectetur",
        "",
    ];
    let wrong = texts.into_iter().filter(|text| in_paragraph(text).contains(&Unmarked));
    assert_eq!(wrong.collect::<Vec<_>>(), [""; 0]);
}
