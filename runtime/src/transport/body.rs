//! Bodies on their way out and in.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;

use super::{BoxFuture, TransportError, TransportStage};

/// A body piece by piece. That of an answer is as it is on the wire: compressed
/// if the server compressed it.
pub trait HttpBody: Send {
    /// The next piece; `None` after the last.
    ///
    /// # Errors
    ///
    /// A [`TransportError`] at the stage [`TransportStage::Body`].
    fn chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>>;
}

type Open = dyn Fn() -> std::io::Result<Box<dyn HttpBody>> + Send + Sync;

/// The body of a request.
#[derive(Clone, Default)]
pub struct RequestBody(Kind);

#[derive(Clone, Default)]
enum Kind {
    #[default]
    None,
    Bytes(Bytes),
    Replayable {
        length: Option<u64>,
        open: Arc<Open>,
    },
    Once {
        length: Option<u64>,
        body: Arc<Mutex<Option<Box<dyn HttpBody>>>>,
    },
}

impl RequestBody {
    /// No body, and no `Content-Length`.
    pub fn none() -> Self {
        Self(Kind::None)
    }

    /// A body in memory. An empty one is sent with `Content-Length: 0`.
    pub fn bytes(bytes: impl Into<Bytes>) -> Self {
        Self(Kind::Bytes(bytes.into()))
    }

    /// A body that is opened anew for each attempt. `length` is in bytes; without
    /// it the body is sent in chunks.
    pub fn replayable(
        length: Option<u64>,
        open: impl Fn() -> std::io::Result<Box<dyn HttpBody>> + Send + Sync + 'static,
    ) -> Self {
        Self(Kind::Replayable {
            length,
            open: Arc::new(open),
        })
    }

    /// A body that can be sent once: a call with it is neither retried nor
    /// replayed once the sending began. `length` is in bytes.
    pub fn once(length: Option<u64>, body: Box<dyn HttpBody>) -> Self {
        Self(Kind::Once {
            length,
            body: Arc::new(Mutex::new(Some(body))),
        })
    }

    /// The whole body, where it is in memory.
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Kind::Bytes(bytes) => Some(bytes),
            _ => None,
        }
    }

    /// Whether there is no body.
    pub fn is_none(&self) -> bool {
        matches!(self.0, Kind::None)
    }

    /// Bytes, where that is known.
    pub fn length(&self) -> Option<u64> {
        match &self.0 {
            Kind::None => Some(0),
            Kind::Bytes(bytes) => Some(bytes.len() as u64),
            Kind::Replayable { length, .. } | Kind::Once { length, .. } => *length,
        }
    }

    /// Whether the body can be sent (again).
    pub fn is_available(&self) -> bool {
        match &self.0 {
            Kind::Once { body, .. } => body
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .is_some(),
            _ => true,
        }
    }

    /// The pieces, for a transport. `None` where there is no body.
    ///
    /// # Errors
    ///
    /// The body can not be opened, or it was sent already.
    pub fn open(&self) -> Result<Option<Box<dyn HttpBody>>, TransportError> {
        let fault = |cause: std::io::Error| TransportError::new(TransportStage::Build, cause);
        match &self.0 {
            Kind::None => Ok(None),
            Kind::Bytes(bytes) => Ok(Some(whole(bytes.clone()))),
            Kind::Replayable { open, .. } => open().map(Some).map_err(fault),
            Kind::Once { body, .. } => body
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .take()
                .map(Some)
                .ok_or_else(|| fault(std::io::Error::other("the body was sent already"))),
        }
    }
}

impl fmt::Debug for RequestBody {
    /// The length only: the content may hold personal data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.0, self.length()) {
            (Kind::None, _) => f.write_str("none"),
            (_, Some(length)) => write!(f, "{length} bytes"),
            (_, None) => f.write_str("a stream"),
        }
    }
}

/// A body in one piece.
pub(super) fn whole(bytes: Bytes) -> Box<dyn HttpBody> {
    Box::new(Whole(Some(bytes)))
}

struct Whole(Option<Bytes>);

impl HttpBody for Whole {
    fn chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        let bytes = self.0.take().filter(|bytes| !bytes.is_empty());
        Box::pin(async move { Ok(bytes) })
    }
}
