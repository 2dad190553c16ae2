//! Credentials of single security schemes.

use std::fmt;

use crate::secret::Secret;

/// An API key: sent as it is with the operations that take its scheme, such as
/// the token of a guest in a web chat.
#[derive(Clone)]
pub struct ApiKey {
    header: String,
    value: Secret,
}

impl ApiKey {
    /// A key in the header `Authorization`.
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            header: "Authorization".to_owned(),
            value: Secret::new(value.into()),
        }
    }

    /// A word before the key, parted by one space, such as `Bearer`.
    #[must_use]
    pub fn prefix(self, word: &str) -> Self {
        Self {
            value: Secret::new(format!("{word} {}", self.value.expose())),
            ..self
        }
    }

    /// The header field that carries the key, in place of `Authorization`.
    #[must_use]
    pub fn header(self, name: impl Into<String>) -> Self {
        Self {
            header: name.into(),
            ..self
        }
    }

    pub(crate) fn name(&self) -> &str {
        &self.header
    }

    pub(crate) fn value(&self) -> &Secret {
        &self.value
    }
}

impl fmt::Debug for ApiKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiKey")
            .field("header", &self.header)
            .field("value", &self.value)
            .finish()
    }
}
