//! Levels of government in words.

use super::text;
use crate::{fold, procedures::Level};

/// The levels a cell names, from the top down, each once. A word that is not known is another
/// body.
pub fn read(text: &str) -> Vec<Level> {
    let mut levels: Vec<Level> = text::cell(text)
        .split([',', ';', '/', '\n'])
        .flat_map(|word| word.split(" và "))
        .filter_map(level)
        .collect();
    levels.sort_unstable();
    levels.dedup();
    levels
}

fn level(word: &str) -> Option<Level> {
    if text::is_nothing(word) {
        return None;
    }
    let folded = fold::fold(word);
    Some(match folded.strip_prefix("cap ").unwrap_or(&folded) {
        "bo" | "trung uong" | "bo nganh" => Level::Ministry,
        "tinh" | "thanh pho" => Level::Province,
        "huyen" | "quan" => Level::District,
        "xa" | "phuong" | "thi tran" | "dac khu" => Level::Commune,
        _ => Level::Other,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use Level::{Commune, District, Ministry, Other, Province};

    #[test]
    fn levels_in_words() {
        let table: [(&str, &[Level]); 8] = [
            ("Cấp tỉnh", &[Province]),
            ("Cấp Xã, Cấp Tỉnh", &[Province, Commune]),
            ("Cấp Huyện; Cấp Bộ; cấp bộ", &[Ministry, District]),
            ("Cấp tỉnh/huyện/xã", &[Province, District, Commune]),
            ("CẤP XÃ\nCơ quan khác", &[Commune, Other]),
            ("Ngành dọc", &[Other]),
            ("Cấp tỉnh và cấp xã", &[Province, Commune]),
            ("Không có thông tin", &[]),
        ];
        for (text, levels) in table {
            assert_eq!(read(text), levels, "{text}");
        }
    }
}
