//! Everything that can go wrong with a request, as one opaque type.

mod api;
mod oauth;

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

pub use api::{ApiError, ErrorDetail};
pub use oauth::OAuthError;

use crate::headers::Headers;
use crate::model::DecodeError;
use crate::region::UnknownRegion;
use crate::retry::Outcome;
use crate::transport::TransportStage;

/// The header that names a request in the logs of the service.
pub(crate) const CORRELATION_ID: &str = "ININ-Correlation-Id";

/// Why a request failed.
///
/// Ask [`kind`](Error::kind) or one of the predicates; the text of `Display` is
/// for people. Neither `Display` nor `Debug` shows a token or the query of a
/// URL. `Display` leaves out the cause, which is the
/// [`source`](std::error::Error::source). Cloning is cheap.
#[derive(Clone)]
pub struct Error(Arc<Inner>);

struct Inner {
    kind: ErrorKind,
    message: String,
    operation: Option<&'static str>,
    status: Option<u16>,
    headers: Headers,
    body: Option<String>,
    api: Option<ApiError>,
    retry_after: Option<Duration>,
    phase: Option<TimeoutPhase>,
    stage: Option<TransportStage>,
    oauth: Option<OAuthError>,
    attempts: u32,
    json_path: Option<String>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// The kinds of [`Error`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The service answered with a status of 400 to 599.
    Api,
    /// The request or its answer was lost: no connection, a reset, a broken
    /// message.
    Transport,
    /// A time limit passed; see [`Error::timeout_phase`].
    Timeout,
    /// A successful answer whose body is not what the description promises.
    Decode,
    /// An answer of 300 to 399, which is never followed; see
    /// [`Error::location`].
    Redirect,
    /// An answer of 304: the resource is as the request's condition says.
    NotModified,
    /// The request can not be sent as it is; nothing was sent.
    InvalidRequest,
    /// The client can not be built as configured.
    Config,
    /// There are no usable credentials, or the token endpoint gave none; see
    /// [`Error::oauth`].
    Auth,
    /// The access token was not renewed in time by the one caller who renews it
    /// for all.
    RefreshTimeout,
    /// An interceptor, a token provider or another piece of the application ended
    /// the call.
    Aborted,
    /// The answer is larger than the limit of the client.
    BodyTooLarge,
}

impl ErrorKind {
    /// A short name for logs and metrics, such as `timeout`.
    pub const fn as_str(self) -> &'static str {
        match self {
            ErrorKind::Api => "api",
            ErrorKind::Transport => "transport",
            ErrorKind::Timeout => "timeout",
            ErrorKind::Decode => "decode",
            ErrorKind::Redirect => "redirect",
            ErrorKind::NotModified => "not_modified",
            ErrorKind::InvalidRequest => "invalid_request",
            ErrorKind::Config => "config",
            ErrorKind::Auth => "auth",
            ErrorKind::RefreshTimeout => "refresh_timeout",
            ErrorKind::Aborted => "aborted",
            ErrorKind::BodyTooLarge => "body_too_large",
        }
    }
}

/// What a request was waiting for when its time was up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeoutPhase {
    /// For a connection.
    Connect,
    /// For the header of the answer.
    Headers,
    /// For the next bytes of a body: that of the answer, or of an upload.
    Body,
    /// For the end of the whole call.
    Deadline,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Arc::new(Inner {
            kind,
            message: message.into(),
            operation: None,
            status: None,
            headers: Headers::default(),
            body: None,
            api: None,
            retry_after: None,
            phase: None,
            stage: None,
            oauth: None,
            attempts: 0,
            json_path: None,
            source: None,
        }))
    }

    pub(crate) fn timeout(phase: TimeoutPhase, message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Timeout, message).with(|inner| inner.phase = Some(phase))
    }

    /// An answer of the service that is no success. Its kind follows from the
    /// status.
    pub(crate) fn from_answer(status: u16, headers: Headers, body: &[u8]) -> Self {
        let (kind, message) = match status {
            304 => (ErrorKind::NotModified, "not modified"),
            300..=399 => (
                ErrorKind::Redirect,
                "the service redirects, which is not followed",
            ),
            400..=599 => (ErrorKind::Api, ""),
            _ => (
                ErrorKind::Transport,
                "the status of the answer is not one of HTTP",
            ),
        };
        let api = (kind == ErrorKind::Api)
            .then(|| ApiError::parse(status, body, headers.get(CORRELATION_ID)));
        Self::new(kind, message)
            .with_answer(status, headers, body)
            .with(|inner| inner.api = api)
    }

    /// An error of the application's own, for interceptors and token providers.
    /// It ends the call without a retry.
    pub fn aborted(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Aborted, message)
    }

    /// The same error with a cause, for those that the application makes. Of an
    /// error that is shared already the cause stays as it is.
    #[must_use]
    pub fn caused_by(self, cause: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.with_source(cause)
    }

    /// What a retry policy has to know of it; `None` for what no other attempt
    /// changes.
    pub(crate) fn outcome(&self) -> Option<Outcome<'_>> {
        let inner = &*self.0;
        match (inner.kind, inner.status, inner.stage, inner.phase) {
            (ErrorKind::Api, Some(status), ..) => Some(Outcome::Answer {
                status,
                headers: &inner.headers,
            }),
            (ErrorKind::Transport, _, Some(stage), _) => Some(Outcome::Failure(stage)),
            // A gzip stream that ends too early, or a body that is cut.
            (ErrorKind::Transport, Some(200..=299), None, _) => {
                Some(Outcome::Failure(TransportStage::Body))
            }
            (ErrorKind::Timeout, _, _, Some(phase)) => Some(Outcome::Timeout(phase)),
            _ => None,
        }
    }

    /// Before the error is shared there is one owner, so this always applies.
    fn with(mut self, change: impl FnOnce(&mut Inner)) -> Self {
        if let Some(inner) = Arc::get_mut(&mut self.0) {
            change(inner);
        }
        self
    }

    pub(crate) fn with_operation(self, id: &'static str) -> Self {
        self.with(|inner| inner.operation = Some(id))
    }

    pub(crate) fn with_stage(self, stage: TransportStage) -> Self {
        self.with(|inner| inner.stage = Some(stage))
    }

    pub(crate) fn with_attempts(self, attempts: u32) -> Self {
        self.with(|inner| inner.attempts = attempts)
    }

    pub(crate) fn with_oauth(self, fault: OAuthError) -> Self {
        self.with(|inner| inner.oauth = Some(fault))
    }

    pub(crate) fn with_source(self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.with(|inner| inner.source = Some(source.into()))
    }

    /// Keeps what is known of the answer.
    pub(crate) fn with_answer(self, status: u16, headers: Headers, body: &[u8]) -> Self {
        let retry_after = headers
            .get("retry-after")
            .and_then(|text| parse_retry_after(text, SystemTime::now()));
        self.with(|inner| {
            inner.status = Some(status);
            inner.headers = headers;
            inner.retry_after = retry_after;
            inner.body = Some(String::from_utf8_lossy(body).into_owned());
        })
    }

    pub(crate) fn with_decode_error(self, fault: DecodeError) -> Self {
        self.with(|inner| {
            inner.json_path = Some(fault.path().to_owned());
            inner.source = Some(Box::new(fault));
        })
    }

    /// The kind of failure.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The HTTP status, if there was an answer.
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }

    /// The error body of the service, for [`ErrorKind::Api`].
    pub fn api(&self) -> Option<&ApiError> {
        self.0.api.as_ref()
    }

    /// The header fields of the answer; empty if there was none.
    pub fn headers(&self) -> &Headers {
        &self.0.headers
    }

    /// The id that names the request in the logs of the service
    /// (`ININ-Correlation-Id`), else the context id of the error body.
    pub fn correlation_id(&self) -> Option<&str> {
        let context = || self.0.api.as_ref().and_then(ApiError::context_id);
        self.0.headers.get(CORRELATION_ID).or_else(context)
    }

    /// The operation id of the request, such as `getUser`.
    pub fn operation_id(&self) -> Option<&'static str> {
        self.0.operation
    }

    /// The raw text of the answer, whatever its type; invalid UTF-8 is
    /// replaced.
    pub fn body(&self) -> Option<&str> {
        self.0.body.as_deref()
    }

    /// How long the service asks to wait (`Retry-After`, in seconds or as a
    /// date). A date in the past is zero; an unreadable value is `None`. The
    /// value is not limited.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// The `Location` header of the answer, as it came.
    pub fn location(&self) -> Option<&str> {
        self.0.headers.get("location")
    }

    /// Where in the JSON body decoding failed, for [`ErrorKind::Decode`].
    pub fn json_path(&self) -> Option<&str> {
        self.0.json_path.as_deref()
    }

    /// What was waited for, for [`ErrorKind::Timeout`].
    pub fn timeout_phase(&self) -> Option<TimeoutPhase> {
        self.0.phase
    }

    /// How far the request came, for [`ErrorKind::Transport`] and for a time
    /// limit of the connection.
    pub fn transport_stage(&self) -> Option<TransportStage> {
        self.0.stage
    }

    /// How often the request was sent, the one replay after a 401 included; 0 if
    /// it never was.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// What the token endpoint said, for [`ErrorKind::Auth`].
    pub fn oauth(&self) -> Option<&OAuthError> {
        self.0.oauth.as_ref()
    }

    /// Whether a time limit passed.
    pub fn is_timeout(&self) -> bool {
        self.kind() == ErrorKind::Timeout
    }

    /// Whether the service refused the request for its rate (429).
    pub fn is_rate_limited(&self) -> bool {
        self.status() == Some(429)
    }

    /// Whether the resource does not exist (404).
    pub fn is_not_found(&self) -> bool {
        self.status() == Some(404)
    }

    /// Whether the credentials were not accepted (401).
    pub fn is_unauthorized(&self) -> bool {
        self.status() == Some(401)
    }

    /// Whether the resource is unchanged (304), in answer to a conditional
    /// request.
    pub fn is_not_modified(&self) -> bool {
        self.kind() == ErrorKind::NotModified
    }

    /// Whether the answer is a redirect (300 to 399 but 304).
    pub fn is_redirect(&self) -> bool {
        self.kind() == ErrorKind::Redirect
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.0.api, self.0.status) {
            (Some(api), _) => fmt::Display::fmt(api, f)?,
            (None, Some(status)) => {
                write!(f, "{}: status {status}", self.0.message)?;
                if let Some(oauth) = &self.0.oauth {
                    write!(f, ": {oauth}")?;
                }
            }
            (None, None) => f.write_str(&self.0.message)?,
        }
        match (self.0.operation, self.correlation_id()) {
            (Some(operation), Some(id)) => {
                write!(f, " (operation {operation}, correlation id {id})")
            }
            (Some(operation), None) => write!(f, " (operation {operation})"),
            (None, Some(id)) => write!(f, " (correlation id {id})"),
            (None, None) => Ok(()),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut fields = f.debug_struct("Error");
        fields.field("kind", &self.0.kind);
        fields.field("text", &format_args!("{self}"));
        if let Some(path) = &self.0.json_path {
            fields.field("json_path", path);
        }
        if self.0.attempts > 1 {
            fields.field("attempts", &self.0.attempts);
        }
        if let Some(wait) = &self.0.retry_after {
            fields.field("retry_after", wait);
        }
        if let Some(source) = &self.0.source {
            fields.field("source", source);
        }
        fields.finish_non_exhaustive()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}

impl From<UnknownRegion> for Error {
    fn from(fault: UnknownRegion) -> Self {
        Self::new(ErrorKind::Config, "the region is unknown").with_source(fault)
    }
}

/// Reads `Retry-After` (RFC 9110 section 10.2.3): whole seconds or a date.
pub(crate) fn parse_retry_after(text: &str, now: SystemTime) -> Option<Duration> {
    let text = text.trim();
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        // More digits than fit is still a very long time.
        return Some(Duration::from_secs(text.parse().unwrap_or(u64::MAX)));
    }
    let until = httpdate::parse_http_date(text).ok()?;
    Some(until.duration_since(now).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use super::{Error, ErrorKind, parse_retry_after};

    #[test]
    fn retry_after() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777);
        for (text, seconds) in [
            ("3", Some(3)),
            (" 0 ", Some(0)),
            ("999999", Some(999_999)),
            ("99999999999999999999999", Some(u64::MAX)),
            ("-1", None),
            ("+1", None),
            ("1.5", None),
            ("", None),
            ("soon", None),
            ("Sun, 06 Nov 1994 08:49:47 GMT", Some(10)),
            ("Sunday, 06-Nov-94 08:49:47 GMT", Some(10)),
            ("Sun Nov  6 08:49:47 1994", Some(10)),
            ("Sun, 06 Nov 1994 08:49:27 GMT", Some(0)),
        ] {
            assert_eq!(
                parse_retry_after(text, now),
                seconds.map(Duration::from_secs),
                "{text:?}"
            );
        }
    }

    #[test]
    fn is_small_and_shareable() {
        fn shareable<T: Send + Sync + Clone + 'static>(_: &T) {}
        shareable(&Error::new(ErrorKind::Config, "x"));
        assert_eq!(size_of::<Result<(), Error>>(), size_of::<usize>());
    }
}
