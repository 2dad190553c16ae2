//! The futures that a request's `send` returns.

use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use crate::error::Error;
use crate::model::Wire;
use crate::response::{RawResponse, Response};

/// The exchange behind every request, whatever its answer type.
pub(crate) type Exchange = Pin<Box<dyn Future<Output = Result<RawResponse, Error>> + Send>>;

/// A request on its way to the body of its answer.
///
/// Nothing is sent before the first poll; dropping it cancels the request.
#[must_use = "a request is sent when it is awaited"]
pub struct Pending<T> {
    exchange: Exchange,
    answer: PhantomData<fn() -> T>,
}

/// A request on its way to its whole answer.
///
/// Nothing is sent before the first poll; dropping it cancels the request.
#[must_use = "a request is sent when it is awaited"]
pub struct PendingResponse<T> {
    exchange: Exchange,
    answer: PhantomData<fn() -> T>,
}

impl<T> Pending<T> {
    pub(crate) fn new(exchange: Exchange) -> Self {
        Self {
            exchange,
            answer: PhantomData,
        }
    }
}

impl<T> PendingResponse<T> {
    pub(crate) fn new(exchange: Exchange) -> Self {
        Self {
            exchange,
            answer: PhantomData,
        }
    }
}

// An application compiles these two for every answer type, so they stay short.

impl<T: Wire + Default> Future for Pending<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let raw = ready!(self.exchange.as_mut().poll(context))?;
        let mut body = T::default();
        raw.decode_into(body.target())?;
        Poll::Ready(Ok(body))
    }
}

impl<T: Wire + Default> Future for PendingResponse<T> {
    type Output = Result<Response<T>, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let raw = ready!(self.exchange.as_mut().poll(context))?.compact();
        let mut body = T::default();
        raw.decode(body.target())?;
        Poll::Ready(Ok(Response::new(raw, body)))
    }
}

impl<T> fmt::Debug for Pending<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pending")
    }
}

impl<T> fmt::Debug for PendingResponse<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PendingResponse")
    }
}
