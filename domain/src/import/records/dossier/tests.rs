use super::*;

const HEAD: &str = "Tên giấy tờMẫu đơn, tờ khaiSố lượng";

/// `#` stands for the heading. A paper is told as `originals/copies name | form`.
fn told(text: &str) -> Vec<(String, Vec<String>)> {
    let bundles = read(&text.replace('#', HEAD)).expect(text);
    let paper = |paper: &Paper| {
        let form = if paper.form.is_empty() { String::new() } else { format!(" | {}", paper.form) };
        format!("{}/{} {}{form}", paper.originals, paper.copies, paper.name)
    };
    bundles.iter().map(|it| (it.name.clone(), it.papers.iter().map(paper).collect())).collect()
}

#[test]
fn groups_of_papers() {
    type Group<'t> = (&'t str, &'t [&'t str]);
    let table: [(&str, &[Group]); 9] = [
        (
            "--#Đơn xin câu cá1 bản chínhHai ảnh cỡ 3 cm2 bản chínhBản sao thẻ0 bản chính,1 bản sao",
            &[("", &["1/0 Đơn xin câu cá", "2/0 Hai ảnh cỡ 3 cm", "0/1 Bản sao thẻ"])],
        ),
        (
            "* Giấy tờ nộp: #- Đơn xin câu cá;Mẫu C-01.docx1 bản chính+ Mang giấy tờ gồm:0 bản chính* Lưu \
             ý:#Nộp 1 bản chính và 1 bản sao để so.0 bản chính-#-Thẻ.1 bản chính,3 bản sao",
            &[
                ("Giấy tờ nộp", &["1/0 Đơn xin câu cá | Mẫu C-01.docx", "0/0 Mang giấy tờ gồm:"]),
                ("Lưu ý", &["0/0 Nộp 1 bản chính và 1 bản sao để so."]),
                ("", &["1/3 Thẻ."]),
            ],
        ),
        (
            "1. Người lớn#Đơn1 bản chính2. Trẻ em#Đơn2 bản chínhẢnh1 bản chính",
            &[("1. Người lớn", &["1/0 Đơn"]), ("2. Trẻ em", &["2/0 Đơn", "1/0 Ảnh"])],
        ),
        ("Người lớn#Trẻ em#Đơn1 bản chính", &[("Người lớn", &[]), ("Trẻ em", &["1/0 Đơn"])]),
        ("--\nTên giấy tờ\nMẫu đơn, tờ khai\nSố lượng\nĐơn\n1 bản chính\n", &[("", &["1/0 Đơn"])]),
        (
            "Bao gồm#ĐơnBản chính: 1\nBản sao: 0ThẻBản chính: 0\nBản sao: 2",
            &[("Bao gồm", &["1/0 Đơn", "0/2 Thẻ"])],
        ),
        ("--#Mẫu 7.doc1 bản chính", &[("", &["1/0 Mẫu 7.doc"])]),
        ("--#Không có thông tin", &[]),
        ("Không có thông tin", &[]),
    ];
    for (text, groups) in table {
        let own: Vec<_> = groups
            .iter()
            .map(|(name, papers)| {
                ((*name).to_owned(), papers.iter().map(|paper| (*paper).to_owned()).collect())
            })
            .collect();
        assert_eq!(told(text), own, "{text}");
    }
}

#[test]
fn what_does_not_fit_stays_text() {
    for (text, lines) in [
        ("Đơn xin câu cá\n- Ảnh", "Đơn xin câu cá\n- Ảnh"),
        ("--#Đơn1 bản chínhẢnh", "Đơn: 1 bản chính\nẢnh"),
        (
            "Lưu ý#1 bản chínhẢnh0 bản chính,1 bản sao",
            "Lưu ý\n: 1 bản chính\nẢnh: 0 bản chính,1 bản sao",
        ),
    ] {
        assert_eq!(read(&text.replace('#', HEAD)), Err(lines.to_owned()), "{text}");
    }
}
