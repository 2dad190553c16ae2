//! A successful answer with everything around its body.

use std::fmt;

use bytes::Bytes;

use crate::error::CORRELATION_ID;
use crate::headers::Headers;

/// A successful answer before its body is decoded.
#[derive(Clone)]
pub(crate) struct RawResponse {
    pub(crate) operation: &'static str,
    pub(crate) status: u16,
    pub(crate) headers: Headers,
    pub(crate) body: Bytes,
    pub(crate) attempts: u32,
}

impl RawResponse {
    /// The same for an answer that may be kept for long: the body has a memory of
    /// its own, not a part of the buffer of the connection.
    pub(crate) fn compact(mut self) -> Self {
        self.body = Bytes::copy_from_slice(&self.body);
        self
    }

    /// Whether the body has anything but white space.
    pub(crate) fn has_body(&self) -> bool {
        !matches!(self.status, 204 | 205) && !self.body.trim_ascii().is_empty()
    }
}

/// A successful answer: status, header fields, decoded and raw body.
pub struct Response<T> {
    raw: RawResponse,
    body: T,
}

impl<T> Response<T> {
    pub(crate) fn new(raw: RawResponse, body: T) -> Self {
        Self { raw, body }
    }

    /// The HTTP status: 200 to 299.
    pub fn status(&self) -> u16 {
        self.raw.status
    }

    /// The header fields.
    pub fn headers(&self) -> &Headers {
        &self.raw.headers
    }

    /// The id that names the request in the logs of the service
    /// (`ININ-Correlation-Id`).
    pub fn correlation_id(&self) -> Option<&str> {
        self.raw.headers.get(CORRELATION_ID)
    }

    /// The operation id of the request, such as `getUser`.
    pub fn operation_id(&self) -> &'static str {
        self.raw.operation
    }

    /// How often the request was sent, at least 1; the one replay after a 401
    /// included.
    pub fn attempts(&self) -> u32 {
        self.raw.attempts
    }

    /// The decoded body; the default value of its type when there was none.
    pub fn body(&self) -> &T {
        &self.body
    }

    /// The decoded body, owned.
    pub fn into_body(self) -> T {
        self.body
    }

    /// The bytes of the body as they were received, after decompression.
    pub fn raw(&self) -> &[u8] {
        &self.raw.body
    }

    /// Whether there was a body.
    pub fn has_body(&self) -> bool {
        self.raw.has_body()
    }

    /// The same answer with another body.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Response<U> {
        Response {
            raw: self.raw,
            body: change(self.body),
        }
    }
}

impl<T: Clone> Clone for Response<T> {
    fn clone(&self) -> Self {
        Self {
            raw: self.raw.clone(),
            body: self.body.clone(),
        }
    }
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("operation_id", &self.raw.operation)
            .field("status", &self.raw.status)
            .field("headers", &self.raw.headers)
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}
