//! Looks for secrets where they must not be.

use base64::Engine;
use base64::prelude::BASE64_STANDARD_NO_PAD;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Every spelling of a secret that occurs in a text: as it is, percent-encoded,
/// or inside any longer text in base64 (both alphabets).
pub fn spellings_in(text: &str, secret: &str) -> Vec<String> {
    let mut spellings = vec![
        secret.to_owned(),
        utf8_percent_encode(secret, UNRESERVED).to_string(),
        utf8_percent_encode(secret, NON_ALPHANUMERIC).to_string(),
    ];
    for shift in 0..3 {
        // The letters at both ends also depend on the neighbours of the secret.
        let padded = [vec![0; shift], secret.as_bytes().to_vec()].concat();
        let encoded = BASE64_STANDARD_NO_PAD.encode(&padded);
        let first = (shift * 8).div_ceil(6);
        let last = padded.len() * 8 / 6;
        let inner = encoded[first..last].to_owned();
        spellings.push(inner.replace('+', "-").replace('/', "_"));
        spellings.push(inner);
    }
    spellings.dedup();
    spellings.retain(|spelling| text.contains(spelling.as_str()));
    spellings
}

#[cfg(test)]
mod tests {
    use base64::Engine;
    use base64::prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD};

    use super::spellings_in;

    const SECRET: &str = "canary/+ü?>secret";

    #[test]
    fn finds_every_spelling() {
        let encoded = percent_encoding::utf8_percent_encode(SECRET, super::UNRESERVED);
        assert!(!spellings_in(&format!("x={SECRET}."), SECRET).is_empty());
        assert!(!spellings_in(&format!("x={encoded}&"), SECRET).is_empty());
        for before in ["", "i", "id", "id:", "client"] {
            for after in ["", "x", ":y"] {
                let text = format!("{before}{SECRET}{after}");
                let standard = BASE64_STANDARD.encode(&text);
                let url = BASE64_URL_SAFE_NO_PAD.encode(&text);
                assert!(!spellings_in(&standard, SECRET).is_empty(), "{text}");
                assert!(!spellings_in(&url, SECRET).is_empty(), "{text}");
            }
        }
        assert_eq!(spellings_in("canary", SECRET), Vec::<String>::new());
    }
}
