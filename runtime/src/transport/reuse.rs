//! Whether a failed request used a connection that was there before, and
//! whether it may be sent again.
//!
//! A server may close a kept connection at any time, also while the next
//! request is on its way (RFC 9112 section 9.3.1). An idempotent request is then
//! sent again, as that section allows and as the HTTP client of Go does.

use std::error::Error as StdError;
use std::future::Future;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use tower_layer::Layer;
use tower_service::Service;

use crate::operation::Method;

tokio::task_local! {
    /// Set when the request of this task opens a connection.
    static OPENED: Arc<AtomicBool>;
}

/// Runs the sending of a request; also answers whether it opened a connection
/// for itself.
///
/// A connection that was opened for this request while another one became free
/// completes elsewhere, and does not count.
pub(super) async fn witness<F: Future>(sending: F) -> (F::Output, bool) {
    let opened = Arc::new(AtomicBool::new(false));
    let output = OPENED.scope(Arc::clone(&opened), sending).await;
    let opened = opened.load(Ordering::Relaxed);
    (output, opened)
}

/// Whether sending a request twice has the effect of sending it once (RFC 9110
/// section 9.2.2).
pub(super) fn is_idempotent(method: Method) -> bool {
    match method {
        Method::Get
        | Method::Head
        | Method::Options
        | Method::Put
        | Method::Delete
        | Method::Trace => true,
        Method::Post | Method::Patch => false,
    }
}

/// Whether a connection ended before the answer began, judged by the chain of
/// causes.
pub(super) fn is_closed(fault: &(dyn StdError + 'static)) -> bool {
    let mut cause = Some(fault);
    while let Some(level) = cause {
        if let Some(own) = level.downcast_ref::<hyper::Error>() {
            // What the body of the request says has nothing to do with the
            // connection, and a malformed answer is one.
            if own.is_user() || own.is_parse() {
                return false;
            }
            if own.is_incomplete_message() || own.is_closed() || own.is_canceled() {
                return true;
            }
        }
        if let Some(own) = level.downcast_ref::<io::Error>() {
            return matches!(
                own.kind(),
                io::ErrorKind::ConnectionReset
                    | io::ErrorKind::ConnectionAborted
                    | io::ErrorKind::BrokenPipe
                    | io::ErrorKind::NotConnected
                    | io::ErrorKind::UnexpectedEof
            );
        }
        cause = level.source();
    }
    false
}

/// Tells [`witness`] of new connections.
#[derive(Clone)]
pub(super) struct Watch;

impl<S> Layer<S> for Watch {
    type Service = Watched<S>;

    fn layer(&self, connector: S) -> Watched<S> {
        Watched(connector)
    }
}

/// A connector that is watched.
#[derive(Clone)]
pub(super) struct Watched<S>(S);

impl<S, Target> Service<Target> for Watched<S>
where
    S: Service<Target>,
    S::Future: Unpin,
{
    type Response = S::Response;
    type Error = S::Error;
    type Future = Opening<S::Future>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.0.poll_ready(context)
    }

    fn call(&mut self, target: Target) -> Self::Future {
        Opening(self.0.call(target))
    }
}

/// A connection that is being opened.
pub(super) struct Opening<F>(F);

impl<F, Connection, Fault> Future for Opening<F>
where
    F: Future<Output = Result<Connection, Fault>> + Unpin,
{
    type Output = F::Output;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let opened = Pin::new(&mut self.0).poll(context);
        if let Poll::Ready(Ok(_)) = &opened {
            // Outside of a request this is a connection for the pool.
            let _ = OPENED.try_with(|flag| flag.store(true, Ordering::Relaxed));
        }
        opened
    }
}
