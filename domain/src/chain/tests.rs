use super::*;

const OPEN: [&str; 4] =
    ["{\"act\":\"niêm yết\"}", "", "{\"act\":\"đính chính\",\"note\":\"dòng\\n\"}", "{}"];

fn chain() -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    for (at, open) in OPEN.into_iter().enumerate() {
        let head = entries.last().map(Entry::head).unwrap_or_default();
        let private = format!("{{\"nonce\":\"{at}\"}}");
        entries.push(Entry::next(&head, open.to_owned(), sealed(&private)));
    }
    entries
}

fn broken(number: u64, why: Why) -> Result<Head, Broken> {
    Err(Broken { number, why })
}

fn other() -> Digest {
    Digest::of("other")
}

/// Made by another program:
/// `python3 -c "from hashlib import sha256 as h;z='0'*64;s=h('{\"nonce\":\"9f\"}'.encode()).hexdigest();o='{\"act\":\"niêm yết\"}';a=h(f'niem-yet/1\n1\n{z}\n{s}\n{o}'.encode()).hexdigest();b=h(f'niem-yet/1\n2\n{a}\n{s}\n'.encode()).hexdigest();print(s,a,b,h('a\nb\nđ\n'.encode()).hexdigest(),sep='\n')"`
const GOLDEN: [&str; 4] = [
    "e23c9cee058ba25e19a983ce1839b30b96285a14d97f5dd9a3774ba83d6b0b66",
    "0de5826f503d78d3ceb941ecd7c8bc21c096b3724d7abf5534da0a196dfbfd03",
    "39989ff54181d139f8ecc4154e7ccd57fe8e2e7528b5662a8fc070837163a770",
    "b72d8cac1d57365bab01048dca3dc1c3f97538872fc7de2eacceb7577481244b",
];

#[test]
fn another_program_comes_to_the_same_digests() {
    let seal = sealed("{\"nonce\":\"9f\"}");
    let first = Entry::next(&Head::default(), "{\"act\":\"niêm yết\"}".into(), seal.clone());
    let second = Entry::next(&first.head(), String::new(), seal.clone());
    let mut lines = ["đ", "b", "a"].map(String::from);
    let made = [seal, first.hash, second.hash, list_digest(&mut lines)];
    assert_eq!(made.map(String::from), GOLDEN);
}

#[test]
fn a_whole_chain_leads_to_its_head() {
    let entries = chain();
    let last = entries[3].head();
    assert_eq!(verify(&entries, Head::default()), Ok(last.clone()));
    assert_eq!(verify(&entries[2..], entries[1].head()), Ok(last.clone()), "from a known head");
    assert_eq!(verify(entries.into_iter(), Head::default()), Ok(last));
    assert_eq!(verify([] as [Entry; 0], Head::default()), Ok(Head::default()));
}

#[test]
fn the_first_broken_link_is_named() {
    type Harm = fn(&mut Vec<Entry>);
    let table: [(&str, Harm, Result<Head, Broken>); 14] = [
        ("number", |all| all[1].number = 7, broken(2, Why::Number { found: 7 })),
        ("prev", |all| all[1].prev = other(), broken(2, Why::Prev)),
        ("open", |all| all[2].open.push(' '), broken(3, Why::Hash)),
        ("open made public", |all| all[1].open = "{}".into(), broken(2, Why::Hash)),
        ("sealed", |all| all[2].sealed = other(), broken(3, Why::Hash)),
        ("hash", |all| all[2].hash = other(), broken(3, Why::Hash)),
        ("last hash", |all| all[3].hash = other(), broken(4, Why::Hash)),
        (
            "made anew by itself",
            |all| {
                all[1].open = "{}".into();
                all[1].hash = all[1].hashed();
            },
            broken(3, Why::Prev),
        ),
        ("first", |all| all[0].prev = other(), broken(1, Why::Prev)),
        ("dropped first", |all| drop(all.remove(0)), broken(1, Why::Number { found: 2 })),
        ("dropped", |all| drop(all.remove(2)), broken(3, Why::Number { found: 4 })),
        ("swapped", |all| all.swap(1, 2), broken(2, Why::Number { found: 3 })),
        ("doubled", |all| all.insert(1, all[0].clone()), broken(2, Why::Number { found: 1 })),
        (
            "numbered anew after a drop",
            |all| {
                all.remove(1);
                all[1].number = 2;
            },
            broken(2, Why::Prev),
        ),
    ];
    for (name, harm, expected) in table {
        let mut entries = chain();
        harm(&mut entries);
        assert_eq!(verify(&entries, Head::default()), expected, "{name}");
    }
}

#[test]
fn a_chain_made_anew_is_told_by_a_head_that_was_published() {
    let published = chain()[3].head();
    let mut anew = vec![Entry::next(&Head::default(), "{\"act\":\"khác\"}".into(), sealed(""))];
    for entry in &chain()[1..] {
        let head = anew.last().map(Entry::head).unwrap_or_default();
        anew.push(Entry::next(&head, entry.open.clone(), entry.sealed.clone()));
    }
    let head = verify(&anew, Head::default()).expect("a chain of its own");
    assert_eq!(head.number, published.number);
    assert_ne!(head.hash, published.hash);
}

#[test]
fn every_break_has_a_sentence_that_names_the_entry() {
    for why in [Why::Number { found: 9 }, Why::Prev, Why::Hash] {
        let sentence = Broken { number: 5, why: why.clone() }.to_string();
        assert!(sentence.starts_with("Đứt tại mục 5: ") && sentence.contains("Hãy "), "{why:?}");
    }
}

#[test]
fn digests_are_64_lower_digits() {
    let digits = "0123456789abcdef".repeat(4);
    assert_eq!(digits.parse::<Digest>().map(String::from), Ok(digits.clone()));
    let wrong = [
        String::new(),
        digits[1..].to_owned(),
        format!("{digits}0"),
        digits.to_uppercase(),
        format!("g{}", &digits[1..]),
        format!(" {}", &digits[1..]),
    ];
    for text in wrong {
        assert!(text.parse::<Digest>().is_err(), "{text}");
    }
}

#[test]
fn entries_travel_as_json() {
    let entry = &chain()[0];
    let json = serde_json::to_value(entry).expect("JSON");
    assert_eq!(json["prev"], "0".repeat(64));
    assert_eq!(&serde_json::from_value::<Entry>(json.clone()).expect("JSON"), entry);
    let mut wrong = json;
    wrong["hash"] = "12".into();
    assert!(serde_json::from_value::<Entry>(wrong).is_err());
}

#[test]
fn a_list_has_one_digest_however_it_is_ordered() {
    let digest = |lines: &[&str]| {
        list_digest(&mut lines.iter().map(|line| (*line).to_owned()).collect::<Vec<_>>())
    };
    assert_eq!(digest(&["b", "a"]), digest(&["a", "b"]));
    assert_ne!(digest(&["a", "b"]), digest(&["ab"]));
    assert_ne!(digest(&["a", "a"]), digest(&["a"]));
    assert_eq!(digest(&[]), Digest::of(""));
}
