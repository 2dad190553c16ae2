//! Whether a failed request used a connection that was there before, and
//! whether it may be sent again.
//!
//! A server may close a kept connection at any time, also while the next
//! request is on its way (RFC 9112 section 9.3.1). An idempotent request is then
//! sent again, as that section allows and as the HTTP client of Go does.

use std::error::Error as StdError;
use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use hyper::http::Extensions;
use hyper_util::client::legacy::Error as ClientError;
use hyper_util::client::legacy::connect::{Connected, Connection, HttpInfo};
use tower_layer::Layer;
use tower_service::Service;

use crate::operation::Method;

tokio::task_local! {
    /// The connections that the request of this task opens.
    static OPENED: Opened;
}

/// Connections by their address on this side, which no other open connection
/// to the same place has.
#[derive(Clone, Default)]
pub(super) struct Opened(Arc<Mutex<Vec<Option<SocketAddr>>>>);

impl Opened {
    fn add(&self, connection: &Connected) {
        let mut own = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        own.push(address(connection));
    }

    /// Whether a request failed on one of these connections. A request may open
    /// a connection and then use another one that became free first.
    pub(super) fn is_of(&self, fault: &(dyn StdError + 'static)) -> bool {
        let own = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let used = causes(fault)
            .find_map(|cause| cause.downcast_ref::<ClientError>())
            .and_then(ClientError::connect_info)
            .and_then(address);
        own.iter()
            .any(|own| used.is_none() || own.is_none() || *own == used)
    }
}

fn address(connection: &Connected) -> Option<SocketAddr> {
    let mut extras = Extensions::new();
    connection.get_extras(&mut extras);
    extras.get::<HttpInfo>().map(HttpInfo::local_addr)
}

/// Runs the sending of a request; also answers which connections it opened for
/// itself.
pub(super) async fn witness<F: Future>(sending: F) -> (F::Output, Opened) {
    let opened = Opened::default();
    let output = OPENED.scope(opened.clone(), sending).await;
    (output, opened)
}

/// A fault and what caused it.
fn causes<'a>(
    fault: &'a (dyn StdError + 'static),
) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    let mut next = Some(fault);
    std::iter::from_fn(move || {
        let own = next?;
        next = own.source();
        Some(own)
    })
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
    for level in causes(fault) {
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
    }
    false
}

/// Tells [`witness`] of new connections.
#[derive(Clone)]
pub(super) struct Watch;

impl<S> Layer<S> for Watch {
    type Service = Watched<S>;

    fn layer(&self, connector: S) -> Watched<S> {
        Watched(Arc::new(connector))
    }
}

/// A connector that is watched. Every request makes some copies of it, also
/// where it opens no connection, so the connector itself is copied when it does.
pub(super) struct Watched<S>(Arc<S>);

impl<S> Clone for Watched<S> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<S, Target> Service<Target> for Watched<S>
where
    S: Service<Target> + Clone + Unpin,
    S::Future: Unpin,
    S::Response: Connection,
    Target: Unpin,
{
    type Response = S::Response;
    type Error = S::Error;
    type Future = Opening<S, Target>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        // The copy that opens the connection is asked then.
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, target: Target) -> Self::Future {
        Opening {
            connector: S::clone(&self.0),
            target: Some(target),
            opening: None,
        }
    }
}

/// A connection that is being opened.
pub(super) struct Opening<S: Service<Target>, Target> {
    connector: S,
    /// Until the connector is ready.
    target: Option<Target>,
    opening: Option<S::Future>,
}

impl<S, Target> Future for Opening<S, Target>
where
    S: Service<Target> + Unpin,
    S::Future: Unpin,
    S::Response: Connection,
    Target: Unpin,
{
    type Output = Result<S::Response, S::Error>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let own = self.get_mut();
        if own.target.is_some() {
            ready!(own.connector.poll_ready(context))?;
        }
        if let Some(target) = own.target.take() {
            own.opening = Some(own.connector.call(target));
        }
        let Some(opening) = &mut own.opening else {
            return Poll::Pending;
        };
        let opened = Pin::new(opening).poll(context);
        if let Poll::Ready(Ok(connection)) = &opened {
            // Outside of a request this is a connection for the pool.
            let _ = OPENED.try_with(|opened| opened.add(&connection.connected()));
        }
        opened
    }
}
