//! Tokens that the application itself gets.

use std::future::Future;
use std::time::Duration;

use super::info::AuthInfo;
use crate::error::Error;
use crate::transport::BoxFuture;

/// Gets access tokens in the application's own way, for instance from a vault
/// or from another service.
///
/// It is asked for the first token, before the expiry of each, and after a 401;
/// never by two callers of one client at a time. A closure that returns a future
/// is a provider.
pub trait TokenProvider: Send + Sync {
    /// A token that is good now.
    ///
    /// # Errors
    ///
    /// The callers that wait for the token get the error; see
    /// [`Error::aborted`] for one of the application's own.
    fn token(&self) -> BoxFuture<'_, Result<AuthInfo, Error>>;
}

impl<F, A> TokenProvider for F
where
    F: Fn() -> A + Send + Sync,
    A: Future<Output = Result<AuthInfo, Error>> + Send + 'static,
{
    fn token(&self) -> BoxFuture<'_, Result<AuthInfo, Error>> {
        Box::pin(self())
    }
}

impl AuthInfo {
    /// A token of the application's own, with its life from now on. Without
    /// `expires_in` it is used until the service refuses it.
    pub fn provided(access_token: impl Into<String>, expires_in: Option<Duration>) -> Self {
        Self::new(access_token.into(), None, expires_in)
    }
}
