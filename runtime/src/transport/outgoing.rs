//! A request's body as the HTTP crate wants it.

use std::error::Error as StdError;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};

use super::{BoxFuture, HttpBody, TransportError};

type Pieces = Box<dyn HttpBody>;
type Turn = (Pieces, Result<Option<Bytes>, TransportError>);

/// A body in pieces. With a known length it is sent with a `Content-Length`,
/// and it has to have that length: one that is cut short or too long would make
/// the server misread what follows on the connection.
pub(super) struct Outgoing {
    // The lock is never waited for: it makes the type `Sync`.
    state: Mutex<State>,
    sent: u64,
    length: Option<u64>,
}

enum State {
    Idle(Pieces),
    Busy(BoxFuture<'static, Turn>),
    End,
}

impl Outgoing {
    pub(super) fn new(body: Pieces, length: Option<u64>) -> Self {
        Self {
            state: Mutex::new(State::Idle(body)),
            sent: 0,
            length,
        }
    }

    /// What the connection gets for the next piece.
    fn counted(
        &mut self,
        piece: Option<Bytes>,
    ) -> Option<Result<Frame<Bytes>, Box<dyn StdError + Send + Sync>>> {
        let sent = self.sent + piece.as_ref().map_or(0, |piece| piece.len() as u64);
        let wrong = self.length.is_some_and(|length| match &piece {
            Some(_) => sent > length,
            None => sent != length,
        });
        self.sent = sent;
        if wrong {
            let text = format!(
                "the body of the request has not the {} bytes that were announced",
                self.length.unwrap_or_default()
            );
            return Some(Err(text.into()));
        }
        piece.map(|piece| Ok(Frame::data(piece)))
    }
}

impl Body for Outgoing {
    type Data = Bytes;
    type Error = Box<dyn StdError + Send + Sync>;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        let own = self.get_mut();
        let state = own.state.get_mut().unwrap_or_else(PoisonError::into_inner);
        let mut turn = match std::mem::replace(state, State::End) {
            State::Idle(mut body) => Box::pin(async move {
                let piece = body.chunk().await;
                (body, piece)
            }) as BoxFuture<'static, Turn>,
            State::Busy(turn) => turn,
            State::End => return Poll::Ready(None),
        };
        match turn.as_mut().poll(context) {
            Poll::Pending => {
                *state = State::Busy(turn);
                Poll::Pending
            }
            Poll::Ready((body, Ok(piece))) => {
                if piece.is_some() {
                    *state = State::Idle(body);
                }
                Poll::Ready(own.counted(piece))
            }
            Poll::Ready((_, Err(cause))) => Poll::Ready(Some(Err(cause.source))),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match self.length {
            Some(length) => SizeHint::with_exact(length.saturating_sub(self.sent)),
            None => SizeHint::default(),
        }
    }
}
