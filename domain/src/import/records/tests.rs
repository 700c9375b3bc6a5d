use super::*;
use crate::procedures::{Outline, Time};

fn raw() -> Raw {
    Raw {
        ma_thu_tuc: " 1.002345.H07 ".into(),
        ten_thu_tuc: "Cấp thẻ  câu cá\u{a0}".into(),
        detail_url: "https://dichvucong.example/thu-tuc/1".into(),
        so_quyet_dinh: "12/QĐ-UBND".into(),
        cap_thuc_hien: "Cấp Xã, Cấp Tỉnh".into(),
        linh_vuc: "Thủy sản, câu cá".into(),
        doi_tuong_thuc_hien: "Người câu cá, Cán bộ, công chức".into(),
        co_quan_thuc_hien: "Ủy ban nhân dân xã, phường.".into(),
        co_quan_phoi_hop: "Không có thông tin".into(),
        yeu_cau_dieu_kien: "Không".into(),
        trinh_tu_thuc_hien: "Bước 1:\n- Nộp đơn".into(),
        cach_thuc_thuc_hien: "Hình thức nộpThời gianPhí, lệ phíMô tảTrực tuyến5 NgàyMiễn phí"
            .into(),
        thanh_phan_ho_so: "--Tên giấy tờMẫu đơn, tờ khaiSố lượngĐơn1 bản chính".into(),
        can_cu_phap_ly: "Tên văn bản pháp lýMã văn bảnLuật Cá18/2017/QH14".into(),
        ket_qua_xu_ly: "Thẻ câu cáMã: 12Từ khóaKhông có thông tin".into(),
        ..Raw::default()
    }
}

#[test]
fn a_record_is_told() {
    let Told { code, title, levels, fields, agencies, record } = told(&raw()).expect("a record");
    assert_eq!((code.as_str(), title.as_str()), ("1.002345.H07", "Cấp thẻ câu cá"));
    assert_eq!(levels, [Level::Province, Level::Commune]);
    assert_eq!(fields, ["Thủy sản, câu cá"]);
    assert_eq!(agencies, [(Role::CarriesOut, "Ủy ban nhân dân xã, phường".to_owned())]);
    assert_eq!(record.audiences, ["Người câu cá", "Cán bộ, công chức"]);
    assert_eq!((record.steps.len(), record.conditions), (2, Outline::new()));
    assert_eq!((record.channels.len(), record.dossier.len()), (1, 1));
    assert_eq!(
        (record.basis[0].number.as_str(), record.results[0].code.as_str()),
        ("18/2017/QH14", "12")
    );
    assert_eq!(record.online, "https://dichvucong.example/thu-tuc/1");
    assert_eq!(told(&raw()), told(&raw()));
}

#[test]
fn online_needs_a_way_and_an_address() {
    let online = |way: &str, url: &str| {
        let cach_thuc_thuc_hien = format!("{way}5 NgàyMiễn phí");
        told(&Raw { cach_thuc_thuc_hien, detail_url: url.into(), ..raw() })
            .expect("a record")
            .record
            .online
    };
    assert_eq!(online("Trực tuyến", "http://a.vn/x"), "http://a.vn/x");
    assert_eq!(online("Trực tiếp", "http://a.vn/x"), "");
    for url in
        ["", "/thu-tuc/1", "javascript:alert(1)", "https://", "https://a.vn/ x", "https://a.vn/\"x"]
    {
        assert_eq!(online("Trực tuyến", url), "", "{url}");
    }
}

#[test]
fn a_record_needs_code_and_name() {
    let refused = |raw: &Raw| told(raw).expect_err("no record");
    assert!(refused(&Raw::default()).contains("chưa có mã"));
    assert!(refused(&Raw { ma_thu_tuc: "mã số".into(), ..raw() }).contains("không phải mã"));
    assert!(refused(&Raw { ten_thu_tuc: " ".into(), ..raw() }).contains("chưa có tên"));
}

#[test]
fn what_is_not_split_is_said() {
    let left = |raw: &Raw| unsplit(&told(raw).expect("a record").record);
    assert!(left(&raw()).is_empty());
    let glued = Raw { cach_thuc_thuc_hien: "Trực tuyến1300 VNĐ".into(), ..raw() };
    assert_eq!(left(&glued), ["cách thức thực hiện"]);
    assert_eq!(told(&glued).expect("a record").record.channels[0].time, Time::Unknown);
    let words = Raw {
        cach_thuc_thuc_hien: "Gửi thư".into(),
        thanh_phan_ho_so: "Đơn".into(),
        can_cu_phap_ly: "- Luật A\n- Luật B".into(),
        ..raw()
    };
    assert_eq!(left(&words), ["cách thức thực hiện", "thành phần hồ sơ", "căn cứ pháp lý"]);
    let record = told(&words).expect("a record").record;
    assert_eq!((record.channels_text.as_str(), record.dossier_text.as_str()), ("Gửi thư", "Đơn"));
}

/// Broken and very long texts give something, soon.
#[test]
fn any_text_is_read() {
    let pieces = [
        "Trực tuyến",
        "Trực tiếp",
        "5 Ngày",
        "12",
        "1,000 VNĐ",
        "Phí : ",
        "(",
        ")",
        "((a).)",
        "Miễn phí",
        "Tên giấy tờMẫu đơn, tờ khaiSố lượng",
        "1 bản chính",
        ",2 bản sao",
        "Mẫu 1.doc",
        ".doc",
        "x4",
        "\n",
        " ",
        "Ễ",
        "Mã:",
        "KQ.1.000001",
        "Từ khóa",
        "Luật",
        "Thông tư số ",
        "85/2019/TT-BTC",
        "QH13",
        "2019",
        "/",
        "-",
        ";",
        "đ",
        "ngày 1/1/2019",
    ];
    let mut seed = 7_usize;
    let mut next = || {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        seed >> 33
    };
    for length in (0..300).chain([30_000]) {
        let text: String = (0..length).map(|_| pieces[next() % pieces.len()]).collect();
        let raw = Raw {
            cap_thuc_hien: text.clone(),
            co_quan_thuc_hien: text.clone(),
            trinh_tu_thuc_hien: text.clone(),
            cach_thuc_thuc_hien: text.clone(),
            thanh_phan_ho_so: text.clone(),
            can_cu_phap_ly: text.clone(),
            ket_qua_xu_ly: text,
            ..raw()
        };
        assert_eq!(told(&raw), told(&raw));
    }
}
