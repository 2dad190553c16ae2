//! Sending a request within its time limits, however long its body is.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::Poll;
use std::time::Duration;

use bytes::Bytes;
use tokio::time::{Instant, sleep, timeout};

use super::exchange::Limits;
use super::{
    BoxFuture, HttpBody, HttpReply, HttpRequest, HttpTransport, RequestBody, TransportError,
};
use crate::error::{Error, TimeoutPhase};

/// A body up to this size fits into the buffers of a connection: there is no
/// progress to be seen, and one limit covers it and the head of the answer.
const SMALL: u64 = 64 << 10;

/// The pieces in which a connection gets a longer body, so that it shows how
/// far it came.
const PIECE: usize = 128 << 10;

/// Sends a request and waits for the head of the answer.
///
/// The limit for the head counts from the end of a longer body. While it is on
/// its way it may pause for the idle limit.
///
/// # Errors
///
/// A limit passed. What the transport says is the inner result.
pub(super) async fn send(
    transport: &dyn HttpTransport,
    mut request: HttpRequest,
    limits: Limits,
) -> Result<Result<HttpReply, TransportError>, Error> {
    if request.body.length().is_some_and(|length| length <= SMALL) {
        let sent = timeout(limits.head, transport.send(request)).await;
        return sent.map_err(|_| no_answer(limits));
    }
    let progress = Arc::new(Progress::new());
    request.body = observed(&request.body, &progress);
    let mut sending = pin!(transport.send(request));
    // No stage ends earlier than this after its beginning, so an alarm that rings
    // so often is in time for every one, and pieces need not set it.
    let shortest = limits.head.min(limits.idle);
    let mut alarm = pin!(sleep(shortest));
    poll_fn(|context| {
        if let Poll::Ready(sent) = sending.as_mut().poll(context) {
            return Poll::Ready(Ok(sent));
        }
        while alarm.as_mut().poll(context).is_ready() {
            let Some(left) = progress.time_left(limits) else {
                return Poll::Ready(Err(progress.late(limits)));
            };
            alarm.set(sleep(left.min(shortest)));
        }
        Poll::Pending
    })
    .await
}

fn no_answer(limits: Limits) -> Error {
    let text = format!("no answer within {:?}", limits.head);
    Error::timeout(TimeoutPhase::Headers, text)
}

/// How far a body came.
struct Progress(Mutex<(Stage, Instant)>);

/// What is being waited for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// A connection that asks for the first piece.
    Start,
    /// The source of the body, for its next piece.
    Source,
    /// The connection, to ask for the next piece.
    Connection,
    /// The answer.
    Answer,
}

impl Progress {
    fn new() -> Self {
        Self(Mutex::new((Stage::Start, Instant::now())))
    }

    fn enter(&self, stage: Stage) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = (stage, Instant::now());
    }

    fn state(&self) -> (Stage, Instant) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// `None` when the limit of the stage has passed.
    fn time_left(&self, limits: Limits) -> Option<Duration> {
        let (stage, since) = self.state();
        let limit = match stage {
            Stage::Start | Stage::Answer => limits.head,
            Stage::Source | Stage::Connection => limits.idle,
        };
        let left = limit.checked_sub(since.elapsed());
        left.filter(|left| !left.is_zero())
    }

    fn late(&self, limits: Limits) -> Error {
        let text = match self.state().0 {
            Stage::Start | Stage::Answer => return no_answer(limits),
            Stage::Source => format!(
                "the body of the request gave nothing to send for {:?}",
                limits.idle
            ),
            Stage::Connection => format!(
                "the connection took nothing of the body of the request for {:?}",
                limits.idle
            ),
        };
        Error::timeout(TimeoutPhase::Body, text)
    }
}

/// The same body, in pieces that are seen going out. Whether it can be sent
/// again stays a matter of the original.
fn observed(body: &RequestBody, progress: &Arc<Progress>) -> RequestBody {
    let (original, progress) = (body.clone(), Arc::clone(progress));
    let length = body.length();
    RequestBody::replayable(length, move || {
        progress.enter(Stage::Start);
        let inner = original
            .open()
            .map_err(|cause| std::io::Error::other(cause.source))?
            .ok_or_else(|| std::io::Error::other("there is no body"))?;
        Ok(Box::new(Observed {
            inner,
            ready: Bytes::new(),
            left: length,
            progress: Arc::clone(&progress),
        }))
    })
}

struct Observed {
    inner: Box<dyn HttpBody>,
    /// What the source gave and the connection did not take yet.
    ready: Bytes,
    /// Bytes until the end, where the length is known.
    left: Option<u64>,
    progress: Arc<Progress>,
}

impl HttpBody for Observed {
    fn chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        Box::pin(async move {
            if self.ready.is_empty() {
                self.progress.enter(Stage::Source);
                // An empty piece would end a chunked message.
                while self.ready.is_empty() {
                    match self.inner.chunk().await? {
                        Some(piece) => self.ready = piece,
                        None => {
                            self.progress.enter(Stage::Answer);
                            return Ok(None);
                        }
                    }
                }
            }
            let piece = self.ready.split_to(self.ready.len().min(PIECE));
            if let Some(left) = &mut self.left {
                *left = left.saturating_sub(piece.len() as u64);
            }
            // Of a body of known length a connection takes the last piece and
            // does not ask for another.
            let last = self.left == Some(0);
            let next = if last {
                Stage::Answer
            } else {
                Stage::Connection
            };
            self.progress.enter(next);
            Ok(Some(piece))
        })
    }
}

#[cfg(test)]
mod tests;
