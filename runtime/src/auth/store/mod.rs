//! Where tokens are kept between logins, and between processes.

mod error;
mod file;
mod memory;
#[cfg(feature = "redis")]
mod redis;
mod token;

use std::sync::Arc;
use std::time::Duration;

pub use self::error::{StoreError, StoreErrorKind};
pub use self::file::FileTokenStore;
pub use self::memory::MemoryTokenStore;
#[cfg(feature = "redis")]
pub use self::redis::RedisTokenStore;
pub use self::token::StoredToken;

use crate::transport::BoxFuture;

/// The prefix of every store, as in the JavaScript SDK.
const PREFIX: &str = "purecloud";

/// Keeps the token of a client.
///
/// A refresh goes: [`lock`](Self::lock), [`load`](Self::load), and when another
/// process has stored a newer token, that one is taken; else the token request,
/// [`save`](Self::save), and the release of the lock. Refresh tokens rotate, so
/// whoever refreshes without the lock logs the others out.
///
/// A store fails fast: an error costs the caller the sharing of its token, not
/// its own token.
pub trait TokenStore: Send + Sync {
    /// The stored token; `None` when there is none.
    fn load(&self) -> BoxFuture<'_, Result<Option<StoredToken>, StoreError>>;

    /// Stores a token in place of the old one. After an error the old one or the
    /// new one is stored, never a part.
    fn save<'a>(&'a self, token: &'a StoredToken) -> BoxFuture<'a, Result<(), StoreError>>;

    /// Removes the token. No token is no error.
    fn clear(&self) -> BoxFuture<'_, Result<(), StoreError>>;

    /// A lock around a refresh, across processes. Waits at most `wait`;
    /// `Ok(None)` when it could not be had in that time. The default is a lock
    /// that excludes nobody.
    fn lock(
        &self,
        wait: Duration,
    ) -> BoxFuture<'_, Result<Option<Box<dyn StoreLock>>, StoreError>> {
        let _ = wait;
        Box::pin(async { Ok(Some(Box::new(Unlocked) as Box<dyn StoreLock>)) })
    }
}

impl<S: TokenStore + ?Sized> TokenStore for Arc<S> {
    fn load(&self) -> BoxFuture<'_, Result<Option<StoredToken>, StoreError>> {
        (**self).load()
    }

    fn save<'a>(&'a self, token: &'a StoredToken) -> BoxFuture<'a, Result<(), StoreError>> {
        (**self).save(token)
    }

    fn clear(&self) -> BoxFuture<'_, Result<(), StoreError>> {
        (**self).clear()
    }

    fn lock(
        &self,
        wait: Duration,
    ) -> BoxFuture<'_, Result<Option<Box<dyn StoreLock>>, StoreError>> {
        (**self).lock(wait)
    }
}

/// A lock that is held. Dropping it releases it as well, as far as that is
/// possible without waiting.
pub trait StoreLock: Send {
    /// Releases the lock.
    fn release(self: Box<Self>) -> BoxFuture<'static, ()>;
}

/// The lock of a store that needs none.
struct Unlocked;

impl StoreLock for Unlocked {
    fn release(self: Box<Self>) -> BoxFuture<'static, ()> {
        Box::pin(async {})
    }
}

/// What an application does with a warning.
type Warn = Arc<dyn Fn(&StoreError) + Send + Sync>;

/// A prefix as it stands in the name of a file: non-word characters become
/// underscores, which is the rule of the JavaScript SDK.
fn word(prefix: &str) -> String {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let prefix = if prefix.is_empty() { PREFIX } else { prefix };
    prefix
        .chars()
        .map(|c| if is_word(c) { c } else { '_' })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::word;

    #[test]
    fn prefixes() {
        for (prefix, expected) in [
            ("purecloud", "purecloud"),
            ("", "purecloud"),
            ("my app-1", "my_app_1"),
            ("../../etc/x", "______etc_x"),
            ("a_B9", "a_B9"),
            ("ü", "_"),
        ] {
            assert_eq!(word(prefix), expected);
        }
    }
}
