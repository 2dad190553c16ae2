//! The error body of the token endpoint.

use std::fmt;

use serde_json::Value;

/// Why the token endpoint refused (RFC 6749 section 5.2), such as
/// `invalid_client` or `invalid_grant`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OAuthError {
    error: Option<String>,
    description: Option<String>,
}

impl OAuthError {
    /// Reads what there is; empty for a body that is not JSON.
    pub(crate) fn parse(body: &[u8]) -> Self {
        let value: Value = serde_json::from_slice(body).unwrap_or_default();
        let text = |name: &str| value.get(name).and_then(Value::as_str).map(str::to_owned);
        Self {
            error: text("error"),
            description: text("error_description").or_else(|| text("description")),
        }
    }

    /// The error code, such as `invalid_grant`.
    pub fn error(&self) -> Option<&str> {
        self.error.as_deref()
    }

    /// What the service says for people.
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }
}

impl fmt::Display for OAuthError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.error, &self.description) {
            (Some(error), Some(description)) => write!(f, "[{error}] {description}"),
            (Some(text), None) | (None, Some(text)) => f.write_str(text),
            (None, None) => f.write_str("no reason given"),
        }
    }
}
