//! Codes that were spent already.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Mutex, PoisonError};

use sha2::{Digest as _, Sha256};

use crate::error::{Error, ErrorKind};

/// How many codes are remembered. A code lives for minutes, and a client logs in
/// once in a while.
const LIMIT: usize = 64;

/// Remembers authorization codes by their hash, so that none is sent twice: a
/// second use makes the service revoke the tokens of the first one (RFC 6749
/// section 4.1.2).
#[derive(Default)]
pub(crate) struct UsedCodes(Mutex<VecDeque<[u8; 32]>>);

impl UsedCodes {
    /// Takes note of a code that is about to be sent.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Auth`] when it was sent before; nothing must be sent then.
    pub(crate) fn spend(&self, code: &str) -> Result<(), Error> {
        let hash = Sha256::digest(code).into();
        let mut spent = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if spent.contains(&hash) {
            return Err(Error::new(
                ErrorKind::Auth,
                "the authorization code was used before, and is good for one login only: send \
                 the user through the login again",
            ));
        }
        if spent.len() == LIMIT {
            spent.pop_front();
        }
        spent.push_back(hash);
        Ok(())
    }

    /// Forgets a code that did not reach the service: no connection was made.
    pub(crate) fn give_back(&self, code: &str) {
        let hash: [u8; 32] = Sha256::digest(code).into();
        let mut spent = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        spent.retain(|own| *own != hash);
    }
}

impl fmt::Debug for UsedCodes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("UsedCodes")
    }
}

#[cfg(test)]
mod tests {
    use super::{LIMIT, UsedCodes};
    use crate::error::ErrorKind;

    #[test]
    fn a11_a_code_is_good_for_one_use() {
        let codes = UsedCodes::default();
        codes.spend("canary").unwrap();
        codes.spend("other").unwrap();
        let fault = codes.spend("canary").unwrap_err();
        assert_eq!(fault.kind(), ErrorKind::Auth);
        assert!(!format!("{fault:?} {codes:?}").contains("canary"));
        codes.give_back("canary");
        codes.spend("canary").unwrap();
        assert!(codes.spend("other").is_err());
    }

    #[test]
    fn few_are_remembered() {
        let codes = UsedCodes::default();
        for number in 0..10 * LIMIT {
            codes.spend(&number.to_string()).unwrap();
        }
        assert_eq!(codes.0.lock().unwrap().len(), LIMIT);
    }
}
