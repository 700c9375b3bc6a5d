use super::*;
use crate::PageNumber;

const NOW: Moment = Moment::from_unix(1000);

fn catalogue() -> Catalogue {
    serde_json::from_value(serde_json::json!({
        "fields": {"1": {"slug": "cho", "name": "Chợ"}, "2": {"slug": "do", "name": "Đò"}},
        "agencies": {"7": {"slug": "xa", "name": "UBND xã"}, "9": {"slug": "so", "name": "Sở Chợ"}},
        "strata": [[10, null, 8, 1], [20, null, 10, 1], [30, null, 2, 1], [30, 999, 2, 1], [1001, null, 2, 1], [40, null, 0, 1]],
        "parts": [
            [
                [1, "1.900002", "Mở chợ", 10, null, 8, "full", [1], [7]],
                [2, "1.900001", "Đóng chợ", 20, null, 10, "partial", [1], [7, 9]],
                [3, "1.900003", "Chở đò", 30, null, 2, "full", [2], [9]],
            ],
            [
                [4, "1.900004", "Đã hết", 30, 999, 2, "full", [2], [9]],
                [5, "1.900005", "Chưa đến", 1001, null, 2, "full", [2], [9]],
                [6, "1.900006", "Không rõ", 40, null, 0, "unknown", [], []],
            ],
        ],
    }))
    .expect("a catalogue")
}

fn codes(question: &ListProcedures) -> Vec<String> {
    let list = catalogue().list(question, NOW).expect("a page");
    list.leaf.lines.iter().map(|line| line.code.as_str()[6..].to_owned()).collect()
}

fn counts(choices: &[Choice]) -> Vec<(&str, u32)> {
    choices.iter().map(|choice| (choice.slug.as_str(), choice.count)).collect()
}

#[test]
fn a_procedure_of_two_levels_counts_in_each_and_once_in_all() {
    let levels = catalogue().strata.levels(NOW);
    assert_eq!((levels.total, levels.unknown, levels.shared), (4, 1, 1));
    assert_eq!(levels.levels, [(Level::Province, 2), (Level::Commune, 2)]);
}

#[test]
fn filters_hold_together() {
    let slug = |text: &str| text.parse().ok();
    let all = ListProcedures::default;
    let table = [
        (all(), "01 02 03 06"),
        (ListProcedures { sort: Sort::Name, ..all() }, "03 01 06 02"),
        (ListProcedures { sort: Sort::Newest, ..all() }, "06 03 01 02"),
        (ListProcedures { field: slug("cho"), ..all() }, "01 02"),
        (ListProcedures { field: slug("khong-co"), ..all() }, ""),
        (ListProcedures { agency: slug("so"), level: Some(Level::Commune), ..all() }, "01"),
        (ListProcedures { scope: Some(Scope::Full), ..all() }, "02 03"),
        (ListProcedures { words: "CHO dong".into(), ..all() }, "01"),
        (ListProcedures { words: "1.900003".into(), ..all() }, "03"),
        (ListProcedures { words: "chợ".into(), sort: Sort::Code, ..all() }, "01 02 03"),
        (ListProcedures { words: "mở chợ".into(), ..all() }, "02"),
        (ListProcedures { words: "đò".into(), ..all() }, "01 03"),
        (ListProcedures { words: "ho".into(), ..all() }, ""),
        (ListProcedures { words: "%".into(), ..all() }, ""),
    ];
    for (question, found) in table {
        assert_eq!(codes(&question).join(" "), found, "{question:?}");
    }
}

#[test]
fn a_choice_is_counted_under_the_other_filters() {
    let question = ListProcedures {
        field: "cho".parse().ok(),
        scope: Some(Scope::Full),
        ..Default::default()
    };
    let choices = catalogue().list(&question, NOW).expect("a page").choices;
    assert_eq!(counts(&choices.fields), [("cho", 1), ("do", 1)], "of all that go online in full");
    assert_eq!(counts(&choices.scopes), [("toan-trinh", 1), ("mot-phan", 1)], "of the field");
    assert_eq!(counts(&choices.agencies), [("xa", 1)]);
    assert_eq!(counts(&choices.levels), [("xa", 1)]);
}

#[test]
fn what_is_chosen_is_told_though_nothing_has_it() {
    let question = ListProcedures {
        field: "cho".parse().ok(),
        agency: "xa".parse().ok(),
        level: Some(Level::Ministry),
        scope: Some(Scope::Unknown),
        ..Default::default()
    };
    let choices = catalogue().list(&question, NOW).expect("a page").choices;
    let told = [&choices.fields, &choices.agencies, &choices.levels, &choices.scopes];
    assert_eq!(
        told.map(|it| counts(it)),
        [[("cho", 0)], [("xa", 0)], [("bo", 0)], [("chua-ro", 0)]]
    );
}

#[test]
fn a_page_beyond_the_end_is_none() {
    let page = PageNumber::try_from(2).expect("a number");
    assert!(catalogue().list(&ListProcedures { page, ..Default::default() }, NOW).is_none());
    assert!(Catalogue::default().list(&ListProcedures::default(), NOW).is_some(), "an empty board");
}

#[test]
fn the_best_match_comes_first() {
    let titles = [
        "Đăng ký khai sinh lưu động",
        "Thủ tục đăng ký khai sinh",
        "Lại đăng ký khai sinh",
        "Khai báo đăng ký sinh",
    ];
    let items: Vec<_> = (1..)
        .zip(titles)
        .map(|(id, title)| {
            serde_json::json!([id, format!("1.90000{id}"), title, 1, null, 8, "full", [], []])
        })
        .collect();
    let told = serde_json::json!({ "fields": {}, "agencies": {}, "strata": [], "parts": [items] });
    let catalogue: Catalogue = serde_json::from_value(told).expect("a catalogue");
    for words in ["dang ky khai sinh", "đăng kí khai sinh"] {
        let question = ListProcedures { words: words.into(), ..Default::default() };
        let list = catalogue.list(&question, NOW).expect("a page");
        let found: Vec<_> = list.leaf.lines.iter().map(|line| line.code.as_str()).collect();
        assert_eq!(found, ["1.900002", "1.900001", "1.900003", "1.900004"], "{words}");
    }
}
