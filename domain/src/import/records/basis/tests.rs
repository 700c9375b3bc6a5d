use super::*;

const HEAD: &str = "Tên văn bản pháp lýMã văn bản";

fn told(text: &str) -> Vec<[String; 3]> {
    let rows = read(&format!("{HEAD}{text}")).expect(text);
    rows.into_iter().map(|row| [row.number, row.date, row.name]).collect()
}

#[test]
fn rows_end_with_numbers() {
    let table: [(&str, &[[&str; 3]]); 14] = [
        (
            "Luật Thư viện46/2019/QH14Nghị định về thư viện93/2020/NĐ-CP Thông tư về sách1/2020/TT-BVHTTDLquy chế \
             đọc45/QĐ-TTg",
            &[
                ["46/2019/QH14", "", "Luật Thư viện"],
                ["93/2020/NĐ-CP", "", "Nghị định về thư viện"],
                ["1/2020/TT-BVHTTDL", "", "Thông tư về sách"],
                ["45/QĐ-TTg", "", "quy chế đọc"],
            ],
        ),
        // Names tell numbers too, their own and others'.
        (
            "Nghị định số 93/2020/NĐ-CP ngày 18/8/2020 của Chính phủ93/2020/NĐ-CPSửa Thông tư số 2/2019/TT-BYT ngày \
             1/2/2019 và Thông tư 3/2019/TT-BYT5/2021/TT-BYT",
            &[
                [
                    "93/2020/NĐ-CP",
                    "18/08/2020",
                    "Nghị định số 93/2020/NĐ-CP ngày 18/8/2020 của Chính phủ",
                ],
                [
                    "5/2021/TT-BYT",
                    "",
                    "Sửa Thông tư số 2/2019/TT-BYT ngày 1/2/2019 và Thông tư 3/2019/TT-BYT",
                ],
            ],
        ),
        (
            "Thông tư số 7/2018/TT-BTC của Bộ Tài chính ngày 9 tháng 3 năm 2018 về phí7/2018/TT-BTC",
            &[[
                "7/2018/TT-BTC",
                "09/03/2018",
                "Thông tư số 7/2018/TT-BTC của Bộ Tài chính ngày 9 tháng 3 năm 2018 về phí",
            ]],
        ),
        (
            "Luật 46/2019/QH1446/2019/QH14Nghị định 93/2020/NĐ-CP93/2020/NĐ-CP",
            &[
                ["46/2019/QH14", "", "Luật 46/2019/QH14"],
                ["93/2020/NĐ-CP", "", "Nghị định 93/2020/NĐ-CP"],
            ],
        ),
        (
            "Luật Thư viện năm 201946/2019/QH14có hiệu lực từ 01/07/202093/2020/NĐ-CP",
            &[
                ["46/2019/QH14", "", "Luật Thư viện năm 2019"],
                ["93/2020/NĐ-CP", "", "có hiệu lực từ 01/07/2020"],
            ],
        ),
        // The column may tell the kind, a date, or several numbers.
        (
            "mượn sáchNghị định số 93/2020/NĐ-CPtrả sáchSố 8/2020/TT-BNVGiữ sách1/2020/NQ-HĐND; 2/2021/NQ-HĐNDLuật \
             Sách89/2013/NĐ-CP ngày 06/8/2013Lệnh9/L-CTN",
            &[
                ["Nghị định số 93/2020/NĐ-CP", "", "mượn sách"],
                ["Số 8/2020/TT-BNV", "", "trả sách"],
                ["1/2020/NQ-HĐND; 2/2021/NQ-HĐND", "", "Giữ sách"],
                ["89/2013/NĐ-CP ngày 06/8/2013", "06/08/2013", "Luật Sách"],
                ["9/L-CTN", "", "Lệnh"],
            ],
        ),
        (
            "Chỉ thị số 4/2021/CT-BYT ngày 2/9/2021 của BộChỉ thị số 4/2021/CT-BYT",
            &[[
                "Chỉ thị số 4/2021/CT-BYT",
                "02/09/2021",
                "Chỉ thị số 4/2021/CT-BYT ngày 2/9/2021 của Bộ",
            ]],
        ),
        (
            "QUY ĐỊNH VỀ SÁCH12/2020/TT-BTPLUẬT THƯ VIỆN46/2019/QH14",
            &[["12/2020/TT-BTP", "", "QUY ĐỊNH VỀ SÁCH"], ["46/2019/QH14", "", "LUẬT THƯ VIỆN"]],
        ),
        (
            "Thông tư số 9/2020/TT- BTP ngày 3/1/2020 về thẻ9/2020/TT-BTP",
            &[["9/2020/TT-BTP", "03/01/2020", "Thông tư số 9/2020/TT- BTP ngày 3/1/2020 về thẻ"]],
        ),
        // A row without figures in its number.
        (
            "Luật SáchLuật SáchThông tư về thẻ9/2020/TT-BTPHiến pháp năm 2013",
            &[
                ["Luật Sách", "", "Luật Sách"],
                ["9/2020/TT-BTP", "", "Thông tư về thẻ"],
                ["", "", "Hiến pháp năm 2013"],
            ],
        ),
        (
            "Nghị định số 93/2020/NĐ-CPThông tư về thẻ9/2020/TT-BTP",
            &[
                ["93/2020/NĐ-CP", "", "Nghị định số 93/2020/NĐ-CP"],
                ["9/2020/TT-BTP", "", "Thông tư về thẻ"],
            ],
        ),
        (
            "Luật SáchKhông có thông tinNghị định9/2020/NĐ-CPLệnh ABCKhông có thông tin",
            &[["", "", "Luật Sách"], ["9/2020/NĐ-CP", "", "Nghị định"], ["", "", "Lệnh ABC"]],
        ),
        ("Mẫu thẻ của tỉnh24/2024", &[["24/2024", "", "Mẫu thẻ của tỉnh"]]),
        ("Không có thông tin", &[]),
    ];
    for (text, rows) in table {
        assert_eq!(
            told(text),
            rows.iter().map(|row| row.map(str::to_owned)).collect::<Vec<_>>(),
            "{text}"
        );
    }
}

#[test]
fn what_cannot_be_split_stays_text() {
    let unsure = "Thẻ theo khoản 1 Điều 512/2020/NĐ-CPLuật Sách46/2019/QH14";
    let lines = "Thẻ theo khoản 1 Điều 512/2020/NĐ-CP\nLuật Sách46/2019/QH14";
    assert_eq!(read(&format!("{HEAD}{unsure}")), Err(lines.to_owned()));
    assert_eq!(
        read("- Luật Sách;\n- Nghị định về thẻ."),
        Err("- Luật Sách;\n- Nghị định về thẻ.".to_owned())
    );
    assert_eq!(read("Luật Sách46/2019/QH14").map(|rows| rows.len()), Ok(1));
}
