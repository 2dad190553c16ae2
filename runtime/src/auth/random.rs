//! Text that nobody can guess.

use zeroize::Zeroizing;

use crate::error::{Error, ErrorKind};
use crate::secret::Secret;

/// The unreserved characters of RFC 3986 section 2.3, which are those of a
/// PKCE verifier (RFC 7636 section 4.1).
const UNRESERVED: &[u8; 66] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

/// The largest multiple of the alphabet's length that fits a byte. Larger bytes
/// are dropped: a bare remainder would make some characters likelier.
const LIMIT: u8 = 198;

/// Unreserved characters from the random source of the operating system.
pub(super) fn unreserved(length: usize) -> Result<Secret, Error> {
    // The capacity is final, so that no copy stays behind on the heap.
    let mut text = Zeroizing::new(String::with_capacity(length));
    let mut bytes = Zeroizing::new([0_u8; 64]);
    while text.len() < length {
        fill(&mut *bytes)?;
        let drawn = bytes.iter().filter(|byte| **byte < LIMIT);
        let drawn = drawn.filter_map(|byte| UNRESERVED.get(usize::from(byte % 66)));
        for byte in drawn.take(length - text.len()) {
            text.push(char::from(*byte));
        }
    }
    Ok(Secret::new(std::mem::take(&mut *text)))
}

/// Fills the buffer from the random source of the operating system.
pub(super) fn fill(buffer: &mut [u8]) -> Result<(), Error> {
    getrandom::fill(buffer).map_err(|cause| {
        Error::new(
            ErrorKind::Auth,
            "the operating system gives no random bytes",
        )
        .with_source(std::io::Error::other(cause.to_string()))
    })
}

/// Whether the character may stand in a verifier.
pub(super) fn is_unreserved(byte: u8) -> bool {
    UNRESERVED.contains(&byte)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{UNRESERVED, unreserved};

    #[test]
    fn every_character_is_drawn_about_as_often() {
        let text = unreserved(66_000).unwrap();
        assert_eq!(text.expose().len(), 66_000);
        for byte in UNRESERVED {
            let count = text.expose().bytes().filter(|own| own == byte).count();
            // Seven standard deviations around 1,000.
            assert!((780..=1_220).contains(&count), "{byte}: {count}");
        }
    }

    #[test]
    fn no_two_are_equal() {
        let drawn: BTreeSet<String> = (0..1_000)
            .map(|_| unreserved(43).unwrap().expose().to_owned())
            .collect();
        assert_eq!(drawn.len(), 1_000);
    }
}
