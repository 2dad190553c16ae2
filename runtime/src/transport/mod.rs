//! The line between this crate and an HTTP implementation.

pub(crate) mod exchange;
mod gunzip;
mod reqwest;

use std::fmt;
use std::future::Future;
use std::pin::Pin;

use bytes::Bytes;

pub(crate) use self::reqwest::{Reqwest, Settings};
use crate::headers::Headers;
use crate::operation::Method;

pub(crate) type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// One request, complete: nothing is added to it but the framing.
#[derive(Clone)]
pub(crate) struct Request {
    pub(crate) method: Method,
    pub(crate) url: String,
    pub(crate) headers: Headers,
    pub(crate) body: Option<Bytes>,
}

/// The head of an answer, and its body to come.
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: Headers,
    pub(crate) body: Box<dyn Body>,
}

/// The body of an answer, piece by piece, as it is on the wire (compressed if
/// the server compressed it).
pub(crate) trait Body: Send {
    /// The next piece; `None` after the last.
    fn chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, Failure>>;
}

/// Sends one request and waits for the head of its answer. Redirects are
/// answers like any other.
pub(crate) trait Transport: Send + Sync {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Reply, Failure>>;
}

/// Why a transport gave up.
pub(crate) struct Failure {
    pub(crate) stage: Stage,
    /// Without any URL in its text.
    pub(crate) source: Box<dyn std::error::Error + Send + Sync>,
}

/// How far a request came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    /// The request is not one that HTTP can carry.
    Build,
    /// No connection: name look-up, TCP, proxy or TLS.
    Connect,
    /// No connection within the limit.
    ConnectTimeout,
    /// The connection was lost before the head of the answer.
    Send,
    /// The connection was lost inside the body, or the body is malformed.
    Body,
}

impl fmt::Debug for Request {
    /// Without the query and the body, which may hold personal data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.url.split(['?', '#']).next().unwrap_or_default();
        f.debug_struct("Request")
            .field("method", &self.method.as_str())
            .field("url", &path)
            .field("headers", &self.headers)
            .field("body", &self.body.as_ref().map(Bytes::len))
            .finish()
    }
}
