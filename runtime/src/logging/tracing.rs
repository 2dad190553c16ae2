//! Events and spans of the `tracing` crate, with the attribute names of the
//! OpenTelemetry semantic conventions for HTTP clients.

use ::tracing::field::Empty;
use ::tracing::{Level, Span, event, span};
use url::Url;

use super::level::LogLevel;
use super::record::{LogRecord, LogSink, joined};
use super::redact::Redactor;
use crate::headers::Headers;

/// Writes every record as an event of the `tracing` crate.
///
/// The target is `genesyscloud::http`, the level that of the record. The
/// attributes have the names of the OpenTelemetry semantic conventions
/// (`http.request.method`, `url.full`, `server.address`,
/// `http.response.status_code`, `error.type`, `http.request.resend_count`);
/// what these do not name stands under `genesyscloud.`.
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct TracingSink;

impl TracingSink {
    /// The sink.
    pub const fn new() -> Self {
        Self
    }
}

impl LogSink for TracingSink {
    fn emit(&self, record: &LogRecord<'_>) {
        // The level of an event is a constant of its place in the code.
        macro_rules! emit {
            ($level:expr) => {{
                let server = Server::of(record.url());
                event!(
                    target: "genesyscloud::http",
                    $level,
                    "http.request.method" = full(record.method()),
                    "url.full" = full(record.url()),
                    "server.address" = server.address.as_deref(),
                    "server.port" = server.port,
                    "http.response.status_code" = record.status(),
                    "error.type" = error_type(record.status(), record.error_type(), record.error().is_some()).as_deref(),
                    "http.request.resend_count" = resend_count(record.attempt()),
                    "http.request.header" = fields(Some(record.request_headers())),
                    "http.response.header" = fields(record.response_headers()),
                    "genesyscloud.operation_id" = record.operation_id(),
                    "genesyscloud.correlation_id" = record.correlation_id(),
                    "genesyscloud.elapsed_ms" = elapsed(record),
                    "genesyscloud.request_body" = record.request_body(),
                    "genesyscloud.response_body" = record.response_body(),
                    "error.message" = record.error(),
                    "{}",
                    record.message().unwrap_or("call")
                );
            }};
        }
        match record.level() {
            LogLevel::Trace => emit!(Level::TRACE),
            LogLevel::Debug => emit!(Level::DEBUG),
            LogLevel::Error => emit!(Level::ERROR),
            LogLevel::None => {}
        }
    }
}

/// The span of a call. Its outcome is added by [`record_outcome`].
pub(super) fn call_span(operation: &str, method: &str, url: &str) -> Span {
    let place = || {
        let place = url.split(['?', '#']).next().unwrap_or_default();
        Redactor::new(&[]).url(place)
    };
    span!(
        target: "genesyscloud::http",
        Level::INFO,
        "call",
        "otel.name" = format_args!("{method} {operation}"),
        "otel.kind" = "client",
        "otel.status_code" = Empty,
        "http.request.method" = method,
        "url.full" = place(),
        "server.address" = Server::of(url).address.as_deref(),
        "server.port" = Server::of(url).port,
        "http.response.status_code" = Empty,
        "http.request.resend_count" = Empty,
        "error.type" = Empty,
        "genesyscloud.operation_id" = operation,
    )
}

/// Adds the outcome to the span that is entered now.
pub(super) fn record_outcome(status: Option<u16>, name: Option<&str>, attempts: u32) {
    let span = Span::current();
    // The current span may be one of the application, when a filter takes out
    // those of this crate.
    if !span.has_field("genesyscloud.operation_id") {
        return;
    }
    if let Some(status) = status {
        span.record("http.response.status_code", status);
    }
    if let Some(count) = resend_count(attempts) {
        span.record("http.request.resend_count", count);
    }
    if let Some(name) = error_type(status, name, false) {
        span.record("error.type", name.as_str());
        span.record("otel.status_code", "ERROR");
    }
}

/// The host and the port of a URL.
struct Server {
    address: Option<String>,
    port: Option<u16>,
}

impl Server {
    fn of(url: &str) -> Self {
        let url = Url::parse(url).ok();
        Self {
            address: url
                .as_ref()
                .and_then(|url| url.host_str().map(str::to_owned)),
            port: url.as_ref().and_then(Url::port_or_known_default),
        }
    }
}

/// The name of a failure, else a status of 400 and more, else `_OTHER`.
fn error_type(status: Option<u16>, name: Option<&str>, failed: bool) -> Option<String> {
    let status = || {
        status
            .filter(|status| *status >= 400)
            .map(|status| status.to_string())
    };
    name.map(str::to_owned)
        .or_else(status)
        .or_else(|| failed.then(|| "_OTHER".to_owned()))
}

fn resend_count(attempt: u32) -> Option<u32> {
    attempt.checked_sub(1).filter(|count| *count > 0)
}

fn fields(headers: Option<&Headers>) -> Option<String> {
    let headers = headers.filter(|headers| !headers.is_empty())?;
    let lines: Vec<String> = joined(headers)
        .into_iter()
        .map(|(name, value)| format!("{name}: {value}"))
        .collect();
    Some(lines.join("\n"))
}

fn full(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}

fn elapsed(record: &LogRecord<'_>) -> Option<u64> {
    let millis = u64::try_from(record.elapsed().as_millis()).unwrap_or(u64::MAX);
    (record.attempt() > 0).then_some(millis)
}
