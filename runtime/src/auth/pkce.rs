//! Proof key for code exchange (RFC 7636).

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest as _, Sha256};

use super::random;
use crate::error::{Error, ErrorKind};
use crate::secret::Secret;

/// The lengths of RFC 7636 section 4.1, in characters.
const LENGTHS: std::ops::RangeInclusive<usize> = 43..=128;

/// The secret of one authorization with PKCE (RFC 7636): its hash goes into the
/// authorize URL, the secret itself into the token request.
///
/// Make a new one for every authorization. `Debug` does not show it.
///
/// ```
/// use platform_client_runtime::auth::PkceVerifier;
///
/// let verifier = PkceVerifier::new("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")?;
/// assert_eq!(verifier.challenge(), "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
/// # Ok::<(), platform_client_runtime::Error>(())
/// ```
#[derive(Clone)]
pub struct PkceVerifier(Secret);

impl PkceVerifier {
    /// The name of the hash in the authorize URL.
    pub const METHOD: &'static str = "S256";

    /// A verifier of 128 characters from the random source of the operating
    /// system.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Auth`] when the operating system gives no random bytes.
    pub fn generate() -> Result<Self, Error> {
        Self::generate_with_length(*LENGTHS.end())
    }

    /// A verifier of 43 to 128 characters from the random source of the
    /// operating system.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidRequest`] for another length, [`ErrorKind::Auth`]
    /// when the operating system gives no random bytes.
    pub fn generate_with_length(length: usize) -> Result<Self, Error> {
        check_length(length)?;
        random::unreserved(length).map(Self)
    }

    /// A verifier that was made elsewhere: 43 to 128 characters out of letters,
    /// digits, `-`, `.`, `_` and `~`.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidRequest`] for any other text, which is not repeated
    /// in the error.
    pub fn new(text: impl Into<String>) -> Result<Self, Error> {
        let text = Secret::new(text.into());
        check_length(text.expose().chars().count())?;
        if !text.expose().bytes().all(random::is_unreserved) {
            return Err(invalid(
                "a PKCE verifier holds only letters, digits, `-`, `.`, `_` and `~`",
            ));
        }
        Ok(Self(text))
    }

    /// The base64url text, without padding, of the SHA-256 hash of the verifier:
    /// `code_challenge` of the authorize URL.
    pub fn challenge(&self) -> String {
        URL_SAFE_NO_PAD.encode(Sha256::digest(self.as_str()))
    }

    /// The secret itself: `code_verifier` of the token request. Keep it where
    /// the answer of the browser is received, and nowhere longer.
    pub fn as_str(&self) -> &str {
        self.0.expose()
    }
}

impl fmt::Debug for PkceVerifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PkceVerifier(redacted)")
    }
}

fn check_length(length: usize) -> Result<(), Error> {
    if LENGTHS.contains(&length) {
        return Ok(());
    }
    Err(invalid(format!(
        "a PKCE verifier has 43 to 128 characters, not {length}"
    )))
}

fn invalid(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::InvalidRequest, message)
}

#[cfg(test)]
mod tests {
    use super::PkceVerifier;
    use crate::error::ErrorKind;

    #[test]
    fn vector_of_rfc_7636_appendix_b() {
        let verifier = PkceVerifier::new("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk").unwrap();
        assert_eq!(
            verifier.challenge(),
            "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
        );
        assert_eq!(PkceVerifier::METHOD, "S256");
    }

    #[test]
    fn a11_lengths_and_alphabet() {
        let of = |length: usize| "-._~Aa09".chars().cycle().take(length).collect::<String>();
        for (text, accepted) in [
            (of(0), false),
            (of(42), false),
            (of(43), true),
            (of(128), true),
            (of(129), false),
            (of(42) + "+", false),
            (of(42) + "/", false),
            (of(42) + " ", false),
            (of(42) + "=", false),
            (of(42) + "\n", false),
            (of(42) + "é", false),
        ] {
            let made = PkceVerifier::new(text.as_str());
            assert_eq!(made.is_ok(), accepted, "{text}");
            if let Err(fault) = made {
                assert_eq!(fault.kind(), ErrorKind::InvalidRequest);
                assert!(text.is_empty() || !format!("{fault:?}").contains(&text));
            }
        }
        for (length, accepted) in [
            (0, false),
            (42, false),
            (43, true),
            (128, true),
            (129, false),
        ] {
            let made = PkceVerifier::generate_with_length(length);
            assert_eq!(made.is_ok(), accepted, "{length}");
            if let Ok(verifier) = made {
                assert_eq!(verifier.as_str().len(), length);
                assert!(PkceVerifier::new(verifier.as_str()).is_ok());
            }
        }
    }

    #[test]
    fn generated_ones_differ_and_hide() {
        let (one, two) = (
            PkceVerifier::generate().unwrap(),
            PkceVerifier::generate().unwrap(),
        );
        assert_eq!(one.as_str().len(), 128);
        assert_ne!(one.as_str(), two.as_str());
        assert!(!format!("{one:?}").contains(one.as_str()));
        // 32 bytes are 43 characters of base64 without padding.
        assert_eq!(one.challenge().len(), 43);
    }
}
