//! What can be sent with the credentials and the retries of a client.

use std::borrow::Cow;

use crate::auth::ApiKey;
use crate::call::{Call, CallOptions};
use crate::error::Error;
use crate::operation::Method;
use crate::secret::Secret;
use crate::transport::HttpRequest;

use super::snapshot::Snapshot;

/// The credential of one attempt: the header field and its value.
pub(crate) struct Credential<'a> {
    pub(crate) header: Cow<'static, str>,
    pub(crate) value: &'a Secret,
}

impl<'a> From<&'a ApiKey> for Credential<'a> {
    fn from(key: &'a ApiKey) -> Self {
        Self {
            header: Cow::Owned(key.name().to_owned()),
            value: key.value(),
        }
    }
}

/// A request that is made anew for every attempt.
pub(crate) trait Job: Send + Sync {
    fn operation(&self) -> &'static str;

    fn method(&self) -> Method;

    /// The security schemes; with none, no credentials are sent.
    fn schemes(&self) -> &'static [&'static str];

    fn options(&self) -> &CallOptions;

    /// The request, with what the client adds to all requests.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest).
    fn request(
        &self,
        snapshot: &Snapshot,
        credential: Option<Credential<'_>>,
    ) -> Result<HttpRequest, Error>;
}

impl Job for Call {
    fn operation(&self) -> &'static str {
        Call::operation(self).id()
    }

    fn method(&self) -> Method {
        Call::operation(self).method()
    }

    fn schemes(&self) -> &'static [&'static str] {
        Call::operation(self).schemes()
    }

    fn options(&self) -> &CallOptions {
        self.settings()
    }

    fn request(
        &self,
        snapshot: &Snapshot,
        credential: Option<Credential<'_>>,
    ) -> Result<HttpRequest, Error> {
        Call::request(self, &snapshot.base_url, &snapshot.defaults, credential)
    }
}
