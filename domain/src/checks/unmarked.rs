//! Vietnamese typed without its marks.
//!
//! Six words in a row without marks are not enough: *cho con trong khi hai anh em ra* is right as
//! it stands. Two signs must speak against the run: syllables that no word has without a mark
//! (*viec*, *tuyen*), or pairs that are never right so (*uy ban*).

use std::ops::Range;

use super::syllables::{Reading, bared, reading};

/// A run has at least so many words.
const LEAST: usize = 6;

/// In no right text do so many words follow each other without a single mark.
const CERTAIN: usize = 12;

/// English words that read like stripped syllables.
const ENGLISH: &str = " that not what hat bat sat met set let lot hot got cut but nut hut top stop \
    chat chap map lap tap tip lip hip sip dip rip rich tech doc net bet ten due hue sue up it at \
    not put to the he she can do so no on in an be me then than them him men ";

/// Pairs of public affairs whose words are right without marks only apart.
const PAIRS: &str = " uy ban,nhan dan,thong bao,tuyen dung,hoi dong,cong bo,cong khai,ke hoach,xa hoi,\
    quan ly,dau tu,xay dung,dang ky,ho so,hanh chinh,cong dan,can bo,cong chuc,co quan,don vi,hoc sinh,\
    giao duc,y te,moi truong,dat dai,nong nghiep,bao cao,to chuc,bo sung,thanh pho,giai quyet,chinh quyen,\
    chu tich,dia phuong,nghia vu,quan su,thoi gian,noi dung,yeu cau,dong y,danh sach,ket qua,thu tuc,\
    van ban,hoa binh,tham gia,thi truong,giao thong,dan cu,cu tri,bau cu,dai bieu,lao dong,doanh nghiep,\
    cam on,kinh gui,kinh moi,quy vi,quan tam,theo doi,tran trong, ";

/// The first run of words that lack their marks.
pub fn found(text: &str) -> Option<Range<usize>> {
    let mut run: Vec<(Range<usize>, String)> = Vec::new();
    let mut at = 0;
    for token in text.split(' ') {
        let start = at;
        at += token.len() + 1;
        let word = token.trim_matches(|sign: char| !sign.is_alphanumeric());
        let parts = token.starts_with(['(', '"', '“', '[']);
        let ends = token.ends_with(|sign: char| !sign.is_alphanumeric());
        if parts && let Some(span) = judged(&run) {
            return Some(span);
        }
        if parts {
            run.clear();
        }
        if word.bytes().all(|byte| byte.is_ascii_digit()) && !ends {
            continue;
        }
        let plain = !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_alphabetic());
        if plain && reading(&bared(word)).is_some() {
            run.push((start..start + token.len(), bared(word)));
            if !ends {
                continue;
            }
        } else if is_file_name(word) {
            // The words before are the rest of its name.
            run.clear();
        }
        if let Some(span) = judged(&run) {
            return Some(span);
        }
        run.clear();
    }
    judged(&run)
}

/// Whether a run is long and strange enough.
fn judged(run: &[(Range<usize>, String)]) -> Option<Range<usize>> {
    let stripped = |word: &str| {
        reading(word) == Some(Reading::Stripped) && !ENGLISH.contains(&format!(" {word} "))
    };
    let words = run.iter().filter(|(_, word)| stripped(word)).count();
    let pairs = run.windows(2).filter(|two| {
        let pair = format!("{} {}", two[0].1, two[1].1);
        PAIRS.split(',').any(|known| known.trim() == pair)
    });
    let (first, last) = (run.first()?, run.last()?);
    let strange = words + pairs.count() >= 2 || run.len() >= CERTAIN;
    (run.len() >= LEAST && strange).then_some(first.0.start..last.0.end)
}

/// A name with an ending of two to four letters.
fn is_file_name(word: &str) -> bool {
    word.rsplit_once('.').is_some_and(|(name, ending)| {
        !name.is_empty()
            && (2..=4).contains(&ending.len())
            && ending.bytes().all(|byte| byte.is_ascii_alphanumeric())
            && ending.bytes().any(|byte| byte.is_ascii_alphabetic())
    })
}
