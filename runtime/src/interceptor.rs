//! Steps of an application inside every attempt.

use crate::error::Error;
use crate::transport::{BoxFuture, HttpReply, HttpRequest};

/// Looks at, or changes, what is sent and what comes back.
///
/// Interceptors run in the order of their registration before an attempt, and
/// in the reverse order after it; for calls of operations, for token requests,
/// downloads and uploads. An error ends the call without a retry: make it with
/// [`Error::aborted`].
pub trait Interceptor: Send + Sync {
    /// Before an attempt leaves. The request carries its credentials.
    ///
    /// # Errors
    ///
    /// Ends the call; nothing is sent.
    fn before<'a>(&'a self, request: &'a mut HttpRequest) -> BoxFuture<'a, Result<(), Error>> {
        let _ = request;
        Box::pin(async { Ok(()) })
    }

    /// After the head of an answer, before its body is read.
    ///
    /// # Errors
    ///
    /// Ends the call; the body is not read.
    fn after<'a>(&'a self, reply: &'a mut HttpReply) -> BoxFuture<'a, Result<(), Error>> {
        let _ = reply;
        Box::pin(async { Ok(()) })
    }
}
