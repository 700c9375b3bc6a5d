//! Tables whose cells stand each on a line of its own, with cells that are empty.

use super::*;

/// The titles and counts of a table's notices, and the lines of the rows that are refused.
fn read_table(text: &str) -> (Vec<(String, u64, u64)>, Vec<u32>) {
    let (entries, faults) = page(text);
    assert!(faults.refused.iter().all(|refused| refused.reason.contains("“-”")), "{faults:?}");
    let notices = entries.into_iter().map(|entry| {
        assert_eq!(entry.kind, Kind::Notice, "{text}");
        (entry.title, entry.opening.views, entry.opening.downloads)
    });
    let lines = faults.refused.iter().filter_map(|refused| refused.line);
    (notices.collect(), lines.collect())
}

#[test]
fn an_empty_cell_refuses_its_row_and_no_other() {
    let numbered = "STT Trích-yếu Ngày Lượt-xem Lượt-tải";
    let undated = "STT Trích-yếu Lượt-xem Lượt-tải";
    let plain = "Trích-yếu Ngày Lượt-xem Lượt-tải";
    let table: &[(&str, &str, &[&str], &[u32])] = &[
        (numbered, "1 Một 03/04/2021 162 158 2 Hai 04/04/2021 8 0", &["Một", "Hai"], &[]),
        (numbered, "11 Một 03/04/2021 162 158 12 Hai - 8 -", &["Một", "Hai"], &[]),
        (numbered, "1 Một 162 158 2 Hai 04/04/2021 8 0", &["Hai"], &[6]),
        (numbered, "1 Một 03/04/2021 158 2 Hai 04/04/2021 8 0", &["Hai"], &[6]),
        (numbered, "1 Một 03/04/2021 5 4 Hai 04/04/2021 8 0", &["Một"], &[11]),
        (numbered, "1 Một 03/04/2021 5 4 2 Hai 8 0 3 Ba 05/04/2021 9 1", &["Một", "Ba"], &[11]),
        (numbered, "1 Một 5 4 2 Hai 8 0 3 Ba 05/04/2021 9 1", &["Ba"], &[6, 10]),
        (numbered, "1 Một 03/04/2021 5 4 2 Hai 04/04/2021 8", &["Một"], &[11]),
        (numbered, "1 Một 5 4", &[], &[6]),
        (undated, "1 Một 5 2 Hai 8 0", &["Hai"], &[5]),
        (undated, "1 Một 5 4 2 Hai 8", &["Một"], &[9]),
        (plain, "Một 5 4 Hai 04/04/2021 8 0", &["Hai"], &[5]),
        (plain, "Một 03/04/2021 5 4 Hai 8 0 Ba 05/04/2021 9 1", &["Một", "Ba"], &[9]),
        (plain, "Một 03/04/2021 5 4 Hai 04/04/2021 8", &["Một"], &[9]),
    ];
    let counts = [("Một", 162, 158), ("Một", 5, 4), ("Hai", 8, 0), ("Ba", 9, 1)];
    for (headings, cells, titles, refused) in table {
        let lines = |text: &str| text.replace(' ', "\n").replace('-', " ");
        let cells = cells.replace(' ', "\n");
        let text = format!("{}\n{cells}\nTrang sau", lines(headings));
        let (notices, at) = read_table(&text);
        let found: Vec<&str> = notices.iter().map(|notice| notice.0.as_str()).collect();
        assert_eq!((found.as_slice(), at.as_slice()), (*titles, *refused), "{headings} {cells}");
        for (title, views, downloads) in &notices {
            assert!(counts.contains(&(title.as_str(), *views, *downloads)), "{notices:?}");
        }
    }
}
