//! Why a token store failed.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use crate::error::{Error, ErrorKind};

/// The failure of a [`TokenStore`](super::TokenStore): what was tried, where,
/// and why it failed. It holds no token and no password. Cloning is cheap.
#[derive(Clone)]
pub struct StoreError(Arc<Inner>);

struct Inner {
    kind: StoreErrorKind,
    message: String,
    place: String,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// The kinds of [`StoreError`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StoreErrorKind {
    /// The store can not work as it is configured.
    Config,
    /// The store can not be reached, read or written.
    Unavailable,
    /// Others could read, replace or have planted what is stored: a symbolic
    /// link, a file or folder that others can write, a foreign owner.
    Unsafe,
    /// What is stored is no token, or one of a newer version of this crate.
    Broken,
}

impl StoreError {
    /// An error at a place: a path, or a host without credentials. No text may
    /// hold a token or a password.
    pub fn new(kind: StoreErrorKind, message: impl Into<String>, place: impl Into<String>) -> Self {
        Self(Arc::new(Inner {
            kind,
            message: message.into(),
            place: place.into(),
            source: None,
        }))
    }

    /// The same with a cause, whose text must hold no token or password either.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        // Before the error is shared there is one owner.
        if let Some(inner) = Arc::get_mut(&mut self.0) {
            inner.source = Some(source.into());
        }
        self
    }

    /// The kind of failure.
    pub fn kind(&self) -> StoreErrorKind {
        self.0.kind
    }

    /// The path, or the host without credentials.
    pub fn place(&self) -> &str {
        &self.0.place
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.0.place, self.0.message)
    }
}

impl fmt::Debug for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StoreError")
            .field("kind", &self.0.kind)
            .field("text", &format_args!("{self}"))
            .field("source", &self.0.source)
            .finish()
    }
}

impl StdError for StoreError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}

impl From<StoreError> for Error {
    fn from(fault: StoreError) -> Self {
        let kind = match fault.kind() {
            StoreErrorKind::Config => ErrorKind::Config,
            _ => ErrorKind::Auth,
        };
        Self::new(kind, "the token store failed").with_source(fault)
    }
}
