//! Vietnamese syllables without marks: which there are, and which of them cannot be right so.

use crate::marks::bare;

const ONSETS: [&str; 26] = [
    "", "b", "c", "ch", "d", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh",
    "ph", "qu", "r", "s", "t", "th", "tr", "v", "x",
];

/// Rimes that are right with no mark at all, in some word.
const LEVEL: &str = " a ai am an ang anh ao au ay e em en eng eo i ia im in inh iu o oa oai oan \
    oang oanh oao oay oe oen oeo oi om on ong oong u ua ui um un ung uy uya uyn uynh y ";

/// Rimes that lack a tone or the mark of a vowel: no syllable ends so without one.
const STRIPPED: &str = " ac ach ap at ec ech ep et enh eu ich iec iem ien ieng iep iet ieu ip it \
    oac oach oam oap oat oc oet ooc op ot uan uang uat uay uc ue uech uenh uo uoc uoi uom uon uong \
    uop uot uou up ut uu uych uyen uyet uyt uyu yem yen yet yeu ";

/// What may follow `qu` besides the rimes.
const AFTER_QU: &str = " y ynh yen yet yt ych o oc ";

/// Whether a syllable can be right without marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    Right,
    Stripped,
}

/// The word in lower case without marks.
pub fn bared(word: &str) -> String {
    word.chars().map(bare).collect()
}

/// Whether a bared word can be Vietnamese.
pub fn is_syllable(word: &str) -> bool {
    reading(word).is_some()
}

/// How a bared word reads, if it can be Vietnamese.
pub fn reading(word: &str) -> Option<Reading> {
    let holds = |list: &str, rime: &str| list.contains(&format!(" {rime} "));
    let mut found = (word == "gi").then_some(Reading::Right);
    for onset in ONSETS {
        let Some(rime) = word.strip_prefix(onset) else { continue };
        let qu = onset == "qu";
        if rime.is_empty() || !spelt(onset, rime) {
            continue;
        }
        let right = holds(LEVEL, rime) || qu && rime == "y";
        if right {
            return Some(Reading::Right);
        }
        if holds(STRIPPED, rime) || qu && holds(AFTER_QU, rime) {
            found = Some(Reading::Stripped);
        }
    }
    found
}

/// `k`, `gh` and `ngh` stand before e, i and y; `c`, `g` and `ng` before the others.
fn spelt(onset: &str, rime: &str) -> bool {
    let front = rime.starts_with(['e', 'i', 'y']);
    match onset {
        "k" | "gh" | "ngh" => front,
        "c" | "g" | "ng" => !front,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_read() {
        use Reading::{Right, Stripped};
        let table = [
            ("ban", Some(Right)),
            ("trong", Some(Right)),
            ("khuya", Some(Right)),
            ("quan", Some(Right)),
            ("que", Some(Right)),
            ("gi", Some(Right)),
            ("gian", Some(Right)),
            ("nghieng", Some(Stripped)),
            ("duoc", Some(Stripped)),
            ("nguoi", Some(Stripped)),
            ("viet", Some(Stripped)),
            ("quyet", Some(Stripped)),
            ("quoc", Some(Stripped)),
            ("thue", Some(Stripped)),
            ("tuan", Some(Stripped)),
            ("yeu", Some(Stripped)),
            ("ubnd", None),
            ("hdnd", None),
            ("the", Some(Right)),
            ("of", None),
            ("this", None),
            ("king", None),
            ("get", None),
            ("kan", None),
            ("file", None),
            ("", None),
        ];
        for (word, read) in table {
            assert_eq!(reading(word), read, "{word}");
        }
    }
}
