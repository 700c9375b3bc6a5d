use super::*;
use crate::procedures::{Amount, Time, Unit, Way};

const HEADING: &str = "Hình thức nộpThời gianPhí, lệ phíMô tả";

fn rows(text: &str) -> Vec<String> {
    let channels = read(&format!("{HEADING}{text}")).expect(text);
    let told = |channel: &Channel| {
        let fees: Vec<_> = channel
            .fees
            .iter()
            .map(|fee| match fee.condition.as_str() {
                "" => fee.text(),
                condition => format!("{} [{condition}]", fee.text()),
            })
            .collect();
        let time = channel.time.text();
        [channel.way.name(), &time, &fees.join(" + "), &channel.note].join(" | ")
    };
    channels.iter().map(told).collect()
}

#[test]
fn rows_begin_at_ways() {
    let table: [(&str, &[&str]); 12] = [
        (
            "Trực tuyến4 Ngày làm việcMiễn phíDịch vụ bưu chính4 NgàyMiễn phíTrực tiếp6 GiờKhông có thông tin",
            &[
                "Trực tuyến | 4 ngày làm việc | Miễn phí | ",
                "Dịch vụ bưu chính | 4 ngày | Miễn phí | ",
                "Trực tiếp | 6 giờ |  | ",
            ],
        ),
        // Ways in descriptions begin no row, nor do those in parentheses.
        (
            "Trực tiếp2 ThángMiễn phí(Trực tuyến được giảm)Nộp trực tiếp. Trực tuyến thì gửi\nTrực tuyến: xem \
             trang.\n- Trực tiếp 5 quầyTrực tuyến9 Ngày20,000 Việt Nam Đồng",
            &[
                "Trực tiếp | 2 tháng | Miễn phí [Trực tuyến được giảm] | Nộp trực tiếp. Trực tuyến thì gửi\nTrực \
                 tuyến: xem trang.\n- Trực tiếp 5 quầy",
                "Trực tuyến | 9 ngày | 20.000 đồng | ",
            ],
        ),
        (
            "Trực tiếp8Miễn phíTrực tuyến8Không có thông tinĐăng nhập trước",
            &[
                "Trực tiếp | 8 (nguồn không ghi đơn vị) | Miễn phí | ",
                "Trực tuyến | 8 (nguồn không ghi đơn vị) |  | Đăng nhập trước",
            ],
        ),
        (
            "Trực tiếpKhông có thông tin70 USDGọi trước. Trực tuyếnKhông có thông tinMiễn phí",
            &[
                "Trực tiếp | Không có thông tin | 70 USD | Gọi trước.",
                "Trực tuyến | Không có thông tin | Miễn phí | ",
            ],
        ),
        (
            "Trực tiếp3 Ngày làm việc40 VNĐ((mỗi thẻ))",
            &["Trực tiếp | 3 ngày làm việc | 40 đồng [mỗi thẻ] | "],
        ),
        (
            "Trực tiếpNgay trong buổi nhận đủ giấy tờ5,000 ĐồngTrực tuyếnKhông quá 12 ngàyMiễn phí",
            &[
                "Trực tiếp | Ngay trong buổi nhận đủ giấy tờ | 5.000 đồng | ",
                "Trực tuyến | Không quá 12 ngày | Miễn phí | ",
            ],
        ),
        ("Trực tiếp5-7 NgàyMiễn phí", &["Trực tiếp | 5-7 Ngày | Miễn phí | "]),
        (
            "Trực tiếp\n5 Ngày\nMiễn phí\nNộp tại quầy",
            &["Trực tiếp | 5 ngày | Miễn phí | Nộp tại quầy"],
        ),
        (
            "Trực tiếp5 NgàyTrực tuyến5 Ngày",
            &["Trực tiếp | 5 ngày |  | ", "Trực tuyến | 5 ngày |  | "],
        ),
        (
            "Trực tiếp5 NgàyTheo thỏa thuậnTrực tiếp9 Ngày1,000 Đồng",
            &["Trực tiếp | 5 ngày |  | Theo thỏa thuận", "Trực tiếp | 9 ngày | 1.000 đồng | "],
        ),
        ("Trực tuyếnMiễn phí", &["Trực tuyến | Không có thông tin | Miễn phí | "]),
        (
            "Trực tuyến6Phí : 9000 Đồng",
            &["Trực tuyến | 6 (nguồn không ghi đơn vị) | Phí: 9.000 đồng | "],
        ),
    ];
    for (text, told) in table {
        assert_eq!(rows(text), told, "{text}");
    }
}

#[test]
fn a_time_and_an_amount_that_are_one_number() {
    let fee = |text: &str| {
        let channels = read(&format!("Trực tuyến{text}(phí)Ghi chú")).expect(text);
        assert_eq!((channels.len(), channels[0].note.as_str()), (1, "Ghi chú"), "{text}");
        (channels[0].time.clone(), channels[0].fees[0].amount.clone())
    };
    let words = |text: &str| Time::Text(text.to_owned());
    for (text, time, amount) in [
        ("1200,000 VNĐ", words("1"), Amount::Dong(200_000)),
        ("10300,000 VNĐ", words("10"), Amount::Dong(300_000)),
        ("4,000,000 VNĐ", Time::Unknown, Amount::Dong(4_000_000)),
        ("50,000 VNĐ", Time::Unknown, Amount::Dong(50_000)),
        ("5 Ngày50 VNĐ", Time::Exact { number: 5, unit: Unit::Days }, Amount::Dong(50)),
    ] {
        assert_eq!(fee(text), (time, amount), "{text}");
    }
    for text in ["1300 VNĐ", "12 VNĐ", "15,000 Việt Nam Đồng", "5350,000 VNĐ"] {
        assert_eq!(fee(text), (Time::Unknown, Amount::Text(text.to_owned())), "{text}");
        assert!(is_unclear(text), "{text}");
    }
    assert!(!is_unclear("12 USD") && !is_unclear("5 đồng mỗi trang") && !is_unclear("0,5 đồng"));
}

#[test]
fn what_begins_with_no_row_stays_text() {
    assert_eq!(read("Nộp trực tiếp hoặc gửi thư"), Err("Nộp trực tiếp hoặc gửi thư".to_owned()));
    let text = format!("{HEADING} Ghi chú trước.Trực tiếp5 NgàyMiễn phí");
    assert_eq!(read(&text), Err("Ghi chú trước.Trực tiếp5 NgàyMiễn phí".to_owned()));
    assert_eq!(read(&format!("{HEADING}Không có thông tin")), Ok(Vec::new()));
    assert_eq!(read(""), Ok(Vec::new()));
    let old = "Hình thức nộpThời hạn giải quyếtPhí, lệ phíMô tảTrực tiếp1 GiờMiễn phí";
    assert_eq!(read(old).expect("rows")[0].way, Way::InPerson);
}
