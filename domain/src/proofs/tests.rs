use super::*;
use crate::{
    Moment,
    chain::{Broken, Digest, Entry, Head, Why, list_digest, sealed},
    postings::PostingId,
};

const CONTENTS: [&str; 3] = ["{\"title\":\"Một\"}", "{\"title\":\"Hai\"}", "{\"title\":\"Ba\"}"];

fn line(at: usize) -> Line {
    let posting = u32::try_from(at).expect("small") + 1;
    Line {
        path: format!("/thong-bao/bai-{posting}"),
        digest: Digest::of(CONTENTS[at]),
        posting: PostingId(posting),
        edition: 1,
    }
}

fn publication(head: &Head, what: &str, lines: &[Line]) -> Act {
    let mut texts: Vec<String> = lines.iter().map(Line::text).collect();
    let open = format!(
        "{{\"at\":\"2026-11-25T07:30:00+07:00\",\"what\":\"{what}\",\"subject\":\"\",\"editions\":{},\"list\":\"{}\"}}",
        lines.len(),
        list_digest(&mut texts)
    );
    let entry = Entry::next(head, open, sealed(what));
    Act { entry, editions: lines.iter().cloned().map(Some).collect() }
}

/// An import of two, something private, a notice, a withdrawal.
fn log() -> Vec<Act> {
    let import = publication(&Head::default(), "import", &[line(0), line(1)]);
    let private = Entry::next(&import.entry.head(), String::new(), sealed("đăng nhập"));
    let notice = publication(&private.head(), "publish", &[line(2)]);
    let open = "{\"at\":\"2026-11-25T09:00:00+07:00\",\"what\":\"withdraw\",\
                \"subject\":\"posting thong-bao/bai-1\",\"why\":\"Nhầm.\"}";
    let withdrawal = Entry::next(&notice.entry.head(), open.to_owned(), sealed("thu hồi"));
    let bare = |entry| Act { entry, editions: Vec::new() };
    vec![import, bare(private), notice, bare(withdrawal)]
}

fn verified(acts: &[Act]) -> Result<Verifier, Wrong> {
    let mut verifier = Verifier::default();
    acts.iter().try_for_each(|act| verifier.take(act)).map(|()| verifier)
}

fn date(text: &str) -> Date {
    text.parse().expect(text)
}

#[test]
fn dates_are_days_of_vietnams_calendar() {
    for text in ["2026-11-25", "2024-02-29", "1970-01-01", "0001-01-01"] {
        assert_eq!(date(text).to_string(), text);
    }
    for text in ["", "2026-11-5", "2026-02-29", "26-11-25", "2026-11-25-1", "+026-11-25", "hôm nay"]
    {
        assert!(
            text.parse::<Date>().is_err_and(|told| told.contains("ví dụ 2026-11-25")),
            "{text}"
        );
    }
    let late = Moment::in_vietnam(2026, 11, 25, 23, 59).expect("a minute");
    assert_eq!(Date::of(late), date("2026-11-25"));
    assert_eq!(date("2026-11-25").path(), "/niem-yet/2026-11-25");
}

#[test]
fn a_whole_log_agrees() {
    let acts = log();
    let verifier = verified(&acts).expect("whole");
    let last = acts[3].entry.head();
    assert_eq!(verifier.head(), &last);
    let seen = Seen { acts: 4, public: 3, lists: 2, editions: 3, ..Seen::default() };
    assert_eq!(verifier.seen(), seen);
    assert_eq!(verifier.end(&last), Ok(()));
    assert_eq!(verifier.end_day(date("2026-11-25"), &last), Ok(()));
    assert_eq!(verifier.postings(), [1, 2, 3].map(PostingId));
}

#[test]
fn what_was_tampered_with_is_named() {
    type Harm = fn(&mut Vec<Act>);
    let list = |number| Wrong::List { number };
    let link = |number, why| Wrong::Link(Broken { number, why });
    let table: [(&str, Harm, Wrong); 9] = [
        ("a content's digest", |all| edition(all, 0).digest = Digest::of("khác"), list(1)),
        ("an address", |all| edition(all, 2).path.push('x'), list(3)),
        ("one left out", |all| drop(all[0].editions.pop()), list(1)),
        ("one put in", |all| all[2].editions.push(Some(line(0))), list(3)),
        ("one made by nothing", |all| all[1].editions.push(Some(line(0))), list(2)),
        ("one made by a withdrawal", |all| all[3].editions.push(Some(line(0))), list(4)),
        (
            "the reason",
            |all| all[3].entry.open = all[3].entry.open.replace("Nhầm", "Hết"),
            link(4, Why::Hash),
        ),
        ("what is sealed", |all| all[1].entry.sealed = sealed("khác"), link(2, Why::Hash)),
        ("an act left out", |all| drop(all.remove(1)), link(2, Why::Number { found: 3 })),
    ];
    for (name, harm, expected) in table {
        let mut acts = log();
        harm(&mut acts);
        let wrong = verified(&acts).expect_err(name);
        assert_eq!(wrong, expected, "{name}");
        assert!(wrong.to_string().contains("Hãy "), "{name}: what to do next");
    }
}

fn edition(acts: &mut [Act], act: usize) -> &mut Line {
    acts[act].editions[0].as_mut().expect("told")
}

#[test]
fn a_list_waits_for_what_is_still_to_come() {
    let mut acts = log();
    acts[0].editions[1] = None;
    let seen = verified(&acts).expect("nothing is wrong").seen();
    assert_eq!((seen.lists, seen.waiting, seen.editions), (1, 1, 2));
}

#[test]
fn a_text_that_is_no_act_is_wrong() {
    let entry = Entry::next(&Head::default(), "không phải JSON".to_owned(), sealed(""));
    let wrong = verified(&[Act { entry, editions: Vec::new() }]).expect_err("unreadable");
    assert_eq!(wrong, Wrong::List { number: 1 });
}

#[test]
fn published_heads_are_held_against_the_acts() {
    let acts = log();
    let verifier = verified(&acts[..3]).expect("whole");
    let (found, told) = (acts[2].entry.head(), acts[3].entry.head());
    let day = date("2026-11-25");
    let wrong = verifier.end_day(day, &told).expect_err("one was cut off");
    assert_eq!(wrong, Wrong::Day { date: day, told: told.clone(), found: found.clone() });
    assert!(wrong.to_string().starts_with("Ngày 2026-11-25: công bố mục cuối là 4"));
    assert_eq!(verifier.end(&told), Err(Wrong::End { told, found }));
}

fn told(at: usize) -> EditionProof {
    let line = line(at);
    EditionProof {
        number: line.edition,
        at: Moment::from_unix(0),
        note: String::new(),
        digest: Some(line.digest),
        act: None,
        wrong: None,
        content: Some(CONTENTS[at].to_owned()),
    }
}

#[test]
fn contents_are_held_against_the_log() {
    let posting = PostingId(1);
    let (right, edition) = (told(0), 1);
    let other = EditionProof { content: Some(CONTENTS[1].to_owned()), ..right.clone() };
    let both = EditionProof { digest: Some(Digest::of(CONTENTS[1])), ..other.clone() };
    let named = |number| {
        let (date, hash) = (date("2026-11-25"), Digest::of("mục"));
        Some(ActName { number, date, hash })
    };
    let right_again = right.clone();
    let put_in = EditionProof { number: 2, act: named(3), ..right.clone() };
    let made_meanwhile = EditionProof { number: 2, act: named(5), ..right.clone() };
    let untold = EditionProof { content: None, ..right.clone() };
    let table = [
        ("right", vec![right.clone()], Ok((1, 0))),
        ("another content", vec![other], Err(Wrong::Content { posting, edition })),
        ("another digest, too", vec![both], Err(Wrong::Digest { posting, edition })),
        ("put in", vec![right_again, put_in], Err(Wrong::Unlisted { posting, edition: 2 })),
        ("made meanwhile", vec![right.clone(), made_meanwhile], Ok((2, 0))),
        ("taken off", vec![untold], Ok((0, 1))),
        ("gone", vec![], Err(Wrong::Lost { posting, edition })),
    ];
    for (name, editions, expected) in table {
        let mut verifier = verified(&log()).expect("whole");
        let done = verifier.contents(posting, &editions);
        let seen = verifier.seen();
        assert_eq!(done.map(|()| (seen.contents, seen.untold)), expected, "{name}");
    }
}

#[test]
fn an_act_told_in_two_parts_is_one() {
    let acts = log();
    let mut first = acts[..1].to_vec();
    let rest = Act { editions: first[0].editions.split_off(1), ..first[0].clone() };
    let second = [vec![rest], acts[1..].to_vec()].concat();
    assert_eq!(gathered(first, second), acts);
}

#[test]
fn acts_are_told_in_words() {
    let open = |act: &Act| Open::read(&act.entry.open);
    let acts = log();
    let words = acts.iter().map(|act| open(act).map(|open| open.words())).collect::<Vec<_>>();
    assert_eq!(words, [Some("Nạp bài từ tệp"), None, Some("Niêm yết"), Some("Thu hồi")]);
    let withdrawal = open(&acts[3]).expect("public");
    assert_eq!((withdrawal.hour(), withdrawal.why.as_deref()), ("09:00", Some("Nhầm.")));
}

#[test]
fn parts_travel_as_flat_json() {
    let act = &log()[0];
    let json = serde_json::to_value(act).expect("JSON");
    assert_eq!(json["number"], 1);
    assert_eq!(json["editions"][0]["path"], "/thong-bao/bai-1");
    assert_eq!(&serde_json::from_value::<Act>(json).expect("JSON"), act);
}
