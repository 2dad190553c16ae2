//! What a caller may ask of one request.

use std::time::Duration;

use crate::retry::RetryPolicy;

/// Settings of one request, beside its parameters.
///
/// Header fields set here win over all others.
#[derive(Clone, Default)]
pub struct CallOptions {
    pub(crate) timeout: Option<Duration>,
    pub(crate) deadline: Option<Duration>,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) content_type: Option<String>,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) idempotency_key: Option<String>,
}

impl CallOptions {
    /// How long one attempt may take until the head of the answer, in place of
    /// the client's [`timeout`](crate::ClientBuilder::timeout).
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = Some(limit);
        self
    }

    /// How long the call may take in all, until the last byte of the answer.
    /// There is no such limit by default.
    pub fn deadline(mut self, limit: Duration) -> Self {
        self.deadline = Some(limit);
        self
    }

    /// When this call is sent again, in place of the client's
    /// [`retry`](crate::ClientBuilder::retry).
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// A key by which a server tells a repeated request from a new one, sent as
    /// `Idempotency-Key` with every attempt. With it a `POST` or `PATCH` is retried
    /// like a `PUT`: use it where the server honours such keys.
    pub fn idempotency_key(mut self, key: impl Into<String>) -> Self {
        self.idempotency_key = Some(key.into());
        self
    }

    /// A header field, in place of any other of its name. A name or value that
    /// HTTP forbids fails the request with
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest).
    ///
    /// An `Authorization` set here replaces the client's own.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// The media types to ask for, in place of the operation's own.
    pub fn accept(self, media_types: impl Into<String>) -> Self {
        self.header("Accept", media_types)
    }

    /// Speaks `application/scim+json` (RFC 7644 section 3.1) where the operation
    /// would speak plain JSON.
    pub fn scim_json(mut self) -> Self {
        const SCIM: &str = "application/scim+json";
        self.content_type = Some(SCIM.to_owned());
        self.accept(SCIM)
    }
}

impl CallOptions {
    /// Whether the caller brings the credentials along.
    pub(crate) fn has_authorization(&self) -> bool {
        let mut names = self.headers.iter().map(|(name, _)| name);
        names.any(|name| name.eq_ignore_ascii_case("authorization"))
    }
}

impl std::fmt::Debug for CallOptions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let names: Vec<&str> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        f.debug_struct("CallOptions")
            .field("timeout", &self.timeout)
            .field("deadline", &self.deadline)
            .field("headers", &names)
            .finish_non_exhaustive()
    }
}
