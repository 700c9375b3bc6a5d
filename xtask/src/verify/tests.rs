use domain::{
    Leaf, Moment,
    chain::{Digest, Entry, list_digest, sealed},
    postings::Kind,
    proofs::{ActName, DayLine, DayPart, Days, EditionProof, Line},
};

use super::*;

/// A board in memory: acts by day, one edition to a posting, told in the smallest parts.
#[derive(Clone)]
struct Fake {
    end: Head,
    days: Vec<(Date, Head, Vec<Act>)>,
    contents: BTreeMap<PostingId, Option<String>>,
}

impl Fake {
    /// Three days: an import of two, nothing public, a notice.
    fn new() -> Self {
        let (mut head, mut days, mut id) = (Head::default(), Vec::new(), 0);
        let mut contents = BTreeMap::new();
        for (day, size) in [(1, 2), (2, 0), (4, 1)] {
            let editions: Vec<Line> = (0..size)
                .map(|_| {
                    id += 1;
                    let content = format!("{{\"title\":\"Bài {id}\"}}");
                    let digest = Digest::of(&content);
                    let posting = PostingId(id);
                    contents.insert(posting, Some(content));
                    Line { path: format!("/thong-bao/bai-{id}"), digest, posting, edition: 1 }
                })
                .collect();
            let mut texts: Vec<String> = editions.iter().map(Line::text).collect();
            let open = if size == 0 {
                String::new()
            } else {
                let (count, list) = (texts.len(), list_digest(&mut texts));
                format!(
                    "{{\"at\":\"\",\"what\":\"import\",\"subject\":\"\",\"editions\":{count},\"list\":\"{list}\"}}"
                )
            };
            let entry = Entry::next(&head, open, sealed("riêng"));
            head = entry.head();
            let editions = editions.into_iter().map(Some).collect();
            let date = Date::of(Moment::from_vietnam_day(day));
            days.push((date, head.clone(), vec![Act { entry, editions }]));
        }
        Self { end: head, days, contents }
    }
}

impl Source for Fake {
    /// One day a page, newest first.
    fn days(&self, page: u32) -> Result<Days> {
        let line = self.days.iter().rev().nth(page as usize - 1);
        let lines = line.map(|(date, head, acts)| DayLine {
            date: *date,
            head: head.clone(),
            acts: acts.len() as u64,
        });
        let total = u32::try_from(self.days.len()).expect("few");
        let page = page.try_into().expect("a page");
        let days = Leaf { lines: lines.into_iter().collect(), page, size: 1, total };
        Ok(Days { head: self.end.clone(), days })
    }

    /// One edition a part.
    fn part(&self, date: Date, Next { from, skip }: Next) -> Result<DayPart> {
        let day = self.days.iter().find(|(known, ..)| *known == date).expect("a day");
        let act = day.2.iter().find(|act| act.entry.number >= from).cloned();
        let mut next = None;
        let acts = act.into_iter().map(|mut act| {
            let all = act.editions.len();
            act.editions = act.editions.into_iter().skip(skip as usize).take(1).collect();
            if skip as usize + 1 < all {
                next = Some(Next { from: act.entry.number, skip: skip + 1 });
            }
            act
        });
        let acts = acts.collect();
        Ok(DayPart { date, head: day.1.clone(), acts, next })
    }

    /// Contents only when they are asked for alone.
    fn posting(&self, id: PostingId, edition: Option<u32>) -> Result<Option<PostingProof>> {
        let Some(content) = self.contents.get(&id) else { return Ok(None) };
        let lines = self.days.iter().flat_map(|(.., acts)| acts).flat_map(|act| &act.editions);
        let line = lines.flatten().find(|line| line.posting == id).expect("a line");
        let (date, hash) = (self.days[0].0, Digest::zero());
        let edition = EditionProof {
            number: 1,
            at: Moment::from_unix(0),
            note: String::new(),
            digest: Some(line.digest.clone()),
            act: Some(ActName { number: 1, date, hash }),
            wrong: None,
            content: content.clone().filter(|_| edition.is_some()),
        };
        Ok(Some(PostingProof {
            id,
            kind: Kind::Notice,
            slug: "bai".parse().expect("a slug"),
            title: String::new(),
            agency: String::new(),
            dated: None,
            from: Moment::from_unix(0),
            ended: None,
            expires: None,
            editions: vec![edition],
            endings: Vec::new(),
            documents: Vec::new(),
            views: 0,
            downloads: 0,
            now: Moment::from_unix(0),
            head: self.end.clone(),
        }))
    }
}

fn walked(board: &Fake) -> Found {
    walk(board, true, &mut |_| {}).unwrap_or_else(|_| panic!("nothing fails on the way"))
}

#[test]
fn a_whole_board_agrees() {
    let board = Fake::new();
    let Found { verifier, days, wrong } = walked(&board);
    assert_eq!((wrong, days, verifier.head()), (None, 3, &board.end));
    let seen = verifier.seen();
    assert_eq!((seen.acts, seen.public, seen.lists, seen.editions), (3, 2, 2, 3));
    assert_eq!((seen.contents, seen.untold), (3, 0));
    let told = super::super::summary(&verifier, days, true);
    assert!(told.contains("Đã kiểm 3 mục của 3 ngày") && told.contains("nội dung 3 bản"), "{told}");
}

#[test]
fn an_empty_board_agrees() {
    let board = Fake { end: Head::default(), days: Vec::new(), contents: BTreeMap::new() };
    assert_eq!(walked(&board).wrong, None);
}

#[test]
fn what_was_tampered_with_is_found() {
    type Harm = fn(&mut Fake);
    let table: [(&str, Harm, &str); 8] = [
        ("an act taken out", |it| drop(it.days.remove(1)), "Đứt tại mục 2"),
        ("an act cut off", |it| drop(it.days.pop()), "Sổ công bố mục cuối là 3"),
        ("an act changed", |it| it.days[1].2[0].entry.open = "{}".into(), "Đứt tại mục 2"),
        ("an edition taken out", |it| drop(it.days[0].2[0].editions.pop()), "Mục 1: danh sách"),
        ("a head changed", |it| it.days[0].1.hash = Digest::zero(), "Ngày 1970-01-02"),
        (
            "a content changed",
            |it| drop(it.contents.insert(PostingId(2), Some("x".into()))),
            "Bài 2, bản 1: nội dung",
        ),
        (
            "a posting taken out",
            |it| drop(it.contents.remove(&PostingId(3))),
            "Bài 3, bản 1: có trong sổ",
        ),
        ("the end changed", |it| it.end.hash = Digest::zero(), "Sổ công bố mục cuối là 3"),
    ];
    for (name, harm, told) in table {
        let mut board = Fake::new();
        harm(&mut board);
        let wrong = walked(&board).wrong.expect(name).to_string();
        assert!(wrong.starts_with(told), "{name}: {wrong}");
    }
}

#[test]
fn a_day_that_goes_on_meanwhile_is_no_fault() {
    let mut board = Fake::new();
    // The list was asked for before the last act.
    board.end = board.days[1].1.clone();
    assert_eq!(walked(&board).wrong, None);
}
