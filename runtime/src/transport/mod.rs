//! The line between this crate and an HTTP implementation.
//!
//! An application that has its own HTTP stack implements [`HttpTransport`] and
//! gives it to the builder of its client. Everything else (credentials,
//! retries, time limits, decompression, redirects, logging) stands above it.

mod body;
pub(crate) mod exchange;
mod gunzip;
mod origin;
mod outgoing;
mod reqwest;
mod reuse;
mod upload;

use std::fmt;
use std::future::Future;
use std::pin::Pin;

use bytes::Bytes;

pub use body::{HttpBody, RequestBody};

pub(crate) use self::reqwest::{Reqwest, Settings};
use crate::headers::Headers;
use crate::operation::Method;

/// A future on the heap that can move between threads.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// One request, complete: a transport adds nothing to it but the framing.
#[derive(Clone)]
pub struct HttpRequest {
    pub(crate) method: Method,
    pub(crate) url: String,
    pub(crate) headers: Headers,
    pub(crate) body: RequestBody,
    pub(crate) attempt: u32,
    pub(crate) max_attempts: u32,
}

impl HttpRequest {
    pub(crate) fn new(method: Method, url: String, headers: Headers, body: RequestBody) -> Self {
        Self {
            method,
            url,
            headers,
            body,
            attempt: 1,
            max_attempts: 1,
        }
    }

    /// The method in capitals, such as `GET`.
    pub fn method(&self) -> &'static str {
        self.method.as_str()
    }

    /// The absolute URL with its query.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Sends the request elsewhere. The credentials among its header fields go
    /// along: take them out where the new place must not see them.
    pub fn set_url(&mut self, url: impl Into<String>) {
        self.url = url.into();
    }

    /// The header fields, credentials included.
    pub fn headers(&self) -> &Headers {
        &self.headers
    }

    /// The header fields, to be changed.
    pub fn headers_mut(&mut self) -> &mut Headers {
        &mut self.headers
    }

    /// The body.
    pub fn body(&self) -> &RequestBody {
        &self.body
    }

    /// Replaces the body. `Content-Type` is not changed.
    pub fn set_body(&mut self, body: RequestBody) {
        self.body = body;
    }

    /// Which attempt of the call this is, from 1.
    pub fn attempt(&self) -> u32 {
        self.attempt
    }

    /// How many attempts the retry policy of the call allows, at least 1. The
    /// one replay after a 401 is not counted.
    pub fn max_attempts(&self) -> u32 {
        self.max_attempts
    }
}

/// The head of an answer, and its body to come.
pub struct HttpReply {
    pub(crate) status: u16,
    pub(crate) headers: Headers,
    pub(crate) body: Box<dyn HttpBody>,
}

impl HttpReply {
    /// An answer with a body that is still on its way.
    pub fn new(status: u16, headers: Headers, body: Box<dyn HttpBody>) -> Self {
        Self {
            status,
            headers,
            body,
        }
    }

    /// An answer whose body is there.
    pub fn complete(status: u16, headers: Headers, body: impl Into<Bytes>) -> Self {
        Self::new(status, headers, body::whole(body.into()))
    }

    /// The HTTP status.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The header fields.
    pub fn headers(&self) -> &Headers {
        &self.headers
    }

    /// The header fields, to be changed.
    pub fn headers_mut(&mut self) -> &mut Headers {
        &mut self.headers
    }
}

/// Sends one request and waits for the head of its answer. Redirects are
/// answers like any other; a compressed body stays compressed.
///
/// Dropping the future cancels the request. Time limits are the caller's, but
/// for that of the connection.
pub trait HttpTransport: Send + Sync {
    /// Sends the request once.
    ///
    /// # Errors
    ///
    /// A [`TransportError`] that says how far the request came. Its text must
    /// hold neither a URL nor a header value.
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpReply, TransportError>>;
}

/// Why a transport gave up.
pub struct TransportError {
    pub(crate) stage: TransportStage,
    pub(crate) source: Box<dyn std::error::Error + Send + Sync>,
}

impl TransportError {
    /// A failure at a stage. The text of the cause must hold neither a URL nor
    /// a header value.
    pub fn new(
        stage: TransportStage,
        cause: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        Self {
            stage,
            source: cause.into(),
        }
    }

    /// How far the request came.
    pub fn stage(&self) -> TransportStage {
        self.stage
    }
}

impl fmt::Debug for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportError")
            .field("stage", &self.stage)
            .field("source", &self.source)
            .finish()
    }
}

/// How far a request came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportStage {
    /// The request is not one that HTTP can carry.
    Build,
    /// No connection: name look-up, TCP, proxy or TLS. Nothing was sent.
    Connect,
    /// No connection within the limit. Nothing was sent.
    ConnectTimeout,
    /// The connection was lost before the head of the answer.
    Send,
    /// The connection was lost inside the body, or the body is malformed.
    Body,
}

impl fmt::Debug for HttpRequest {
    /// Without the query and the body, which may hold personal data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.url.split(['?', '#']).next().unwrap_or_default();
        f.debug_struct("HttpRequest")
            .field("method", &self.method.as_str())
            .field("url", &path)
            .field("headers", &self.headers)
            .field("body", &self.body)
            .field("attempt", &self.attempt)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for HttpReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpReply")
            .field("status", &self.status)
            .field("headers", &self.headers)
            .finish_non_exhaustive()
    }
}
