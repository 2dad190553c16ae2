//! From a call to its records.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use arc_swap::ArcSwap;

use super::level::LogLevel;
use super::output::Output;
use super::record::{Content, LogRecord, LogSink};
use super::redact::{Redactor, Side};
use super::settings::LogSettings;
use crate::error::CORRELATION_ID;
use crate::headers::Headers;

/// What happened in one attempt of a call, with all its credentials.
#[derive(Clone, Copy)]
pub(crate) struct Observed<'a> {
    pub(crate) operation: Option<&'a str>,
    /// From 1.
    pub(crate) attempt: u32,
    /// Of this attempt.
    pub(crate) elapsed: Duration,
    pub(crate) method: &'a str,
    pub(crate) url: &'a str,
    pub(crate) request_headers: &'a Headers,
    pub(crate) request_body: Option<&'a [u8]>,
    pub(crate) status: Option<u16>,
    pub(crate) response_headers: Option<&'a Headers>,
    pub(crate) response_body: Option<&'a [u8]>,
    /// Why there is no usable answer.
    pub(crate) error: Option<&'a str>,
    /// A short name of few values for that, such as `timeout`.
    pub(crate) error_type: Option<&'static str>,
    /// A request for a token: its bodies are never logged.
    pub(crate) token_request: bool,
}

impl Observed<'_> {
    fn is_success(&self) -> bool {
        self.error.is_none()
            && self
                .status
                .is_some_and(|status| (200..=299).contains(&status))
    }
}

/// Writes the records of a client and of its clones. Cloning shares the
/// settings.
#[derive(Clone)]
pub(crate) struct Logger {
    active: Arc<ArcSwap<Active>>,
    sinks: Arc<[Arc<dyn LogSink>]>,
}

impl fmt::Debug for Logger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Logger")
            .field("settings", &self.active.load().settings)
            .field("sinks", &self.sinks.len())
            .finish()
    }
}

struct Active {
    settings: LogSettings,
    output: Output,
}

impl Logger {
    pub(crate) fn new(settings: LogSettings, sinks: Vec<Arc<dyn LogSink>>) -> Self {
        let output = Output::new(&settings, None);
        Self {
            active: Arc::new(ArcSwap::from_pointee(Active { settings, output })),
            sinks: sinks.into(),
        }
    }

    /// Takes new settings at once, for this logger and its clones. Calls on
    /// their way end with the new ones.
    pub(crate) fn reconfigure(&self, settings: LogSettings) {
        self.active.rcu(|before| Active {
            settings: settings.clone(),
            output: Output::new(&settings, Some(&before.output)),
        });
    }

    /// The settings of now.
    pub(crate) fn settings(&self) -> LogSettings {
        self.active.load().settings.clone()
    }

    /// Whether a call of this outcome is written at all: if not, nothing of it
    /// needs to be kept for the log.
    pub(crate) fn wants(&self, success: bool) -> bool {
        let gravest = if success {
            LogLevel::Debug
        } else {
            LogLevel::Error
        };
        let active = self.active.load();
        gravest >= active.settings.level() && !(active.output.is_none() && self.sinks.is_empty())
    }

    /// Whether the body of a request is part of a record of any outcome.
    pub(crate) fn wants_request_body(&self) -> bool {
        self.wants(false) && self.active.load().settings.request_body()
    }

    /// Writes the records of one attempt. `secrets` are the credentials that
    /// the client holds now, to be hidden wherever they stand.
    pub(crate) fn write(&self, observed: &Observed<'_>, secrets: &[&str]) {
        self.write_at(observed, secrets, SystemTime::now());
    }

    pub(super) fn write_at(&self, observed: &Observed<'_>, secrets: &[&str], date: SystemTime) {
        let success = observed.is_success();
        if !self.wants(success) {
            return;
        }
        let active = self.active.load();
        let content = content(observed, &active.settings, secrets, date);
        for level in [LogLevel::Trace, LogLevel::Debug, LogLevel::Error] {
            let applies = level != LogLevel::Error || !success;
            if applies && level >= active.settings.level() {
                self.emit(&active, &LogRecord::new(level, &content));
            }
        }
    }

    /// Writes a record of no call.
    pub(crate) fn message(&self, level: LogLevel, text: &str, secrets: &[&str]) {
        let active = self.active.load();
        if level < active.settings.level() || level == LogLevel::None {
            return;
        }
        let text = Redactor::new(secrets).text(text);
        let content = Content::message(SystemTime::now(), text);
        self.emit(&active, &LogRecord::new(level, &content));
    }

    fn emit(&self, active: &Active, record: &LogRecord<'_>) {
        active.output.emit(record);
        for sink in &*self.sinks {
            sink.emit(record);
        }
    }
}

fn content(
    observed: &Observed<'_>,
    settings: &LogSettings,
    secrets: &[&str],
    date: SystemTime,
) -> Content {
    let redactor = Redactor::new(secrets);
    let none = Headers::default();
    let response_headers = observed.response_headers.unwrap_or(&none);
    let body = |wanted: bool, body: Option<&[u8]>, headers: &Headers, side: Side| {
        let body = body.filter(|_| wanted && !observed.token_request)?;
        redactor.body(body, headers, side)
    };
    Content {
        date,
        operation: observed.operation.map(str::to_owned),
        attempt: observed.attempt,
        elapsed: observed.elapsed,
        method: observed.method.to_owned(),
        url: redactor.url(observed.url),
        request_headers: redactor.headers(observed.request_headers),
        request_body: body(
            settings.request_body(),
            observed.request_body,
            observed.request_headers,
            Side::Request,
        ),
        status: observed.status,
        response_headers: redactor.headers(response_headers),
        correlation_id: response_headers
            .get_all(CORRELATION_ID)
            .find(|id| !id.is_empty())
            .map(|id| redactor.value(id)),
        response_body: body(
            settings.response_body() && !observed.is_success(),
            observed.response_body,
            response_headers,
            Side::Answer,
        ),
        error: observed.error.map(|text| redactor.text(text)),
        error_type: observed.error_type,
        message: None,
    }
}
