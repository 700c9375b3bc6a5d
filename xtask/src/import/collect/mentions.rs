use icu_normalizer::ComposingNormalizerBorrowed;

/// A source's text as it is searched for names of files, which may stand in it percent-encoded.
pub struct Mentions {
    plain: String,
    decoded: String,
}

impl Mentions {
    pub fn of(source: &[u8]) -> Self {
        Self {
            plain: plain(&String::from_utf8_lossy(source)),
            decoded: plain(&String::from_utf8_lossy(&percent_decoded(source))),
        }
    }

    pub fn has(&self, name: &str) -> bool {
        let name = plain(name);
        self.plain.contains(&name) || self.decoded.contains(&name)
    }
}

fn plain(text: &str) -> String {
    ComposingNormalizerBorrowed::new_nfc().normalize(text).to_lowercase()
}

fn percent_decoded(bytes: &[u8]) -> Vec<u8> {
    let digit = |at: usize| bytes.get(at).and_then(|byte| char::from(*byte).to_digit(16));
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let pair = digit(at + 1).zip(digit(at + 2)).filter(|_| *byte == b'%');
        let value = pair.and_then(|(high, low)| u8::try_from(high * 16 + low).ok());
        decoded.push(value.unwrap_or(*byte));
        at += if value.is_some() { 3 } else { 1 };
    }
    decoded
}
