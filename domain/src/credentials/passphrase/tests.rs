use std::collections::BTreeSet;

use super::*;

const ABOUT: [&str; 3] =
    ["Nguyễn Thị Hồng Hạnh", "hanh.bientap@namdan.example", "Cổng thông tin xã Kim Liên"];

#[test]
fn good_passphrases_are_taken() {
    let table = [
        "cửa sổ gió lùa bàn chân",
        "Sáng nay tôi ăn xôi gấc",
        "mưa rơi trên mái tôn",
        "trâu lá bút mực cơm rang",
        "x#9$Kq!2vR&z",
        "kTz4vRw9pLcX",
        "gr0und-teapot-vex-41",
        "北京東西南北大小中外上下",
        "🙂🙃🐃🌾🛶🏮🥁🎋🪷🐉🌧🍵",
        "7305 9148 2260 7713 52",
    ];
    for text in table {
        assert!(Passphrase::new(text, &ABOUT).is_ok(), "{text}");
    }
}

#[test]
fn lengths_count_characters_as_read() {
    let short = Passphrase::new("trời mưa gió", &[]);
    assert!(short.is_ok(), "twelve: {short:?}");
    for (text, said) in [
        ("", "0 ký tự"),
        ("trời mưa to", "11 ký tự"),
        ("tro\u{300}\u{31b}i mưa to", "11 ký tự"),
        (&"ộ x".repeat(100), "dài quá 200"),
    ] {
        let reason = Passphrase::new(text, &[]).expect_err(text);
        assert!(reason.contains(said), "{text}: {reason}");
    }
    let longest: String = "ba con trâu ăn cỏ ngoài đê ".chars().cycle().take(180).collect();
    let longest =
        format!("{longest}{}", "gập ghềnh khúc khuỷu".chars().take(20).collect::<String>());
    assert!(Passphrase::new(&longest, &[]).is_ok());
}

#[test]
fn what_guessers_try_first_is_refused() {
    let table = [
        "matkhau123456",
        "Mật khẩu 2026",
        "M@tKh@u@2026",
        "m4tkh4u!!!!!!",
        "anhyeuem123456",
        "Anh yêu em mãi mãi",
        "password1234",
        "P@ssw0rd2026!",
        "PasswordPassword",
        "p.a.s.s.w.o.r.d.1",
        "qwertyuiop12",
        "1q2w3e4r5t6y",
        "zxcvbnm,./123",
        "asdfghjkl;123",
        "poiuytrewq09",
        "!@#$%^&*()12",
        "aaaaaaaaaaaa",
        "hahahahahaha",
        "abcabcabcabc",
        "x7k2x7k2x7k2",
        "k3v9qzk3v9qz",
        "121212121212",
        "123456789012",
        "098765432109",
        "abcdefghijkl",
        "zyxwvutsrqpo",
        "abc123abc123",
        "111122223333",
        "0912345678 lan",
        "001085012345",
        "19/05/1990 hà",
        "nguyenthilan1990",
        "Trần Văn Hùng 85",
        "Không có gì quý hơn độc lập tự do",
        "correct horse battery staple",
        "Có công mài sắt, có ngày nên kim!",
        "Ubnd@123456789",
        "quantri@2027",
        "Admin@123456",
        "Hanoi@12345678",
        "iloveyou3000!!!",
        "vietnamvodich2022",
    ];
    for text in table {
        let reason = Passphrase::new(text, &[]).expect_err(text);
        assert!(reason.contains("nhiều người dùng"), "{text}: {reason}");
    }
}

#[test]
fn what_is_known_of_the_person_is_refused_to_them_only() {
    let table = [
        "honghanh.bientap",
        "Nguyễn Thị Hồng Hạnh",
        "namdan.example!9",
        "kimlien hanh bien tap 7",
        "H4nh-bi3ntap-nd!",
        "hanh.bientap@namdan.example",
    ];
    for text in table {
        let reason = Passphrase::new(text, &ABOUT).expect_err(text);
        assert!(reason.contains("địa chỉ thư") || reason.contains("nhiều người dùng"), "{text}");
    }
    assert!(Passphrase::new("rặng tre hanh heo", &["Tô Vũ", "a@b.c"]).is_ok());
    let known = "Bế Khắc Trọng Ý 7";
    assert!(Passphrase::new(known, &[]).is_ok());
    let reason = Passphrase::new(known, &["Bế Khắc Trọng Ý"]).expect_err("a name and a digit");
    assert!(reason.contains("địa chỉ thư"), "{reason}");
}

/// The families lists of leaks are made of: what the rules must know without holding the lists.
#[test]
fn thousands_of_common_ones_are_refused() {
    let heads = [
        "matkhau",
        "anhyeuem",
        "password",
        "quantri",
        "iloveyou",
        "vietnam",
        "saigon",
        "nguyenvan",
        "congchuc",
        "ubnd",
        "princess",
    ];
    let tails = [
        "123456",
        "12345678",
        "123456789",
        "1234567890",
        "@123456",
        "@12345678",
        "!123456789",
        "654321",
        "987654321",
        "000000",
        "00000000",
        "111111",
        "888888",
        "66668888",
        "19051990",
        "01012000",
        "2609 1998",
        "2024",
        "2025",
        "2026",
        "2027",
        "@2026",
        "@2026!",
        "2026!!!",
        "#2027",
        "1990",
        "1985",
        "1111",
        "qwerty",
        "qwertyuiop",
        "asdfgh",
        "zxcvbnm",
        "abcdef",
        "abc123",
        "abcabc",
        "xyzxyz",
        "aaaaaa",
        "!!!!!!",
        "1q2w3e4r",
        "1qaz2wsx",
        "qazwsx",
        "147258369",
        "123321",
        "112233",
        "123123",
        "1234 1234",
    ];
    let spelled: [fn(&str) -> String; 4] = [
        str::to_owned,
        str::to_uppercase,
        |head| head.replace('a', "@").replace('o', "0").replace('e', "3"),
        |head| head.chars().flat_map(|sign| [sign, '-']).collect(),
    ];
    let mut refused = BTreeSet::new();
    for head in heads {
        for tail in tails {
            for text in spelled.iter().map(|spell| format!("{}{tail}", spell(head))) {
                for text in [format!("{tail}{head}"), text] {
                    if text.chars().count() >= SHORTEST {
                        assert!(Passphrase::new(&text, &[]).is_err(), "{text}");
                        refused.insert(text);
                    }
                }
            }
        }
    }
    assert!(refused.len() > 1_500, "{}", refused.len());
}

#[test]
fn a_long_one_is_judged_in_time() {
    for unit in ["a", "ab", "aab", "matkhau", "ăâêôơư"] {
        let text: String = unit.chars().cycle().take(LONGEST).collect();
        assert!(Passphrase::new(&text, &ABOUT).is_err(), "{unit}");
    }
}

#[test]
fn hashed_and_verified_however_it_is_typed() {
    let passphrase = Passphrase::new("Mưa rơi trên mái tôn", &[]).expect("a good one");
    let stored = hash(&passphrase, [7; 16]);
    assert!(stored.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{stored}");
    assert_eq!(stored, hash(&passphrase, [7; 16]));
    assert_ne!(stored, hash(&passphrase, [8; 16]));
    let table = [
        ("Mưa rơi trên mái tôn", true),
        ("Mu\u{31b}a ro\u{31b}i trên ma\u{301}i to\u{302}n", true),
        ("mưa rơi trên mái tôn", false),
        ("Mưa rơi trên mái tôn ", false),
        ("", false),
    ];
    for (text, same) in table {
        assert_eq!(verify(&stored, text), same, "{text}");
    }
    assert_eq!(format!("{passphrase:?}"), "Passphrase(…)");
}

#[test]
fn stored_parameters_count() {
    let weak = Params::new(64, 1, 1, None).expect("small");
    let salt = SaltString::encode_b64(&[1; 16]).expect("a salt");
    let older = Argon2::new(Algorithm::Argon2id, Version::V0x13, weak);
    let older = older.hash_password("mưa".as_bytes(), &salt).expect("a hash").to_string();
    assert!(verify(&older, "mưa") && !verify(&older, "mua"), "{older}");
    assert!(needs_rehash(&older) && !needs_rehash(dummy_hash()));
    assert!(needs_rehash(""));
    for broken in ["", "x", "$argon2id$", "$argon2id$v=19$m=19456,t=2,p=1$abc", "$scrypt$x$y$z"] {
        assert!(!verify(broken, ""), "{broken}");
    }
}

#[test]
fn the_dummy_costs_what_a_real_one_does_and_matches_nothing() {
    let dummy = PasswordHash::new(dummy_hash()).expect("well formed");
    let params = Params::try_from(&dummy).expect("parameters");
    assert_eq!((params.m_cost(), params.t_cost(), params.p_cost()), (MEMORY_KIB, PASSES, LANES));
    assert_eq!(dummy.hash.map(|hash| hash.len()), Some(32));
    assert!(!verify(dummy_hash(), "") && !verify(dummy_hash(), "dummy"));
}
