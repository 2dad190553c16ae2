//! One record, and its two layouts.

use std::fmt::Write as _;
use std::time::{Duration, SystemTime};

use serde::{Serialize, Serializer};

use super::level::LogLevel;
use crate::headers::Headers;
use crate::model::DateTime;

/// Takes the records of a client, beside the console and the file.
///
/// It is called on the thread that makes the call, so it must not block for
/// long: hand the record (as text, JSON or in parts) to a queue if it has a
/// long way.
pub trait LogSink: Send + Sync {
    /// Takes one record. Credentials are already taken out of it.
    fn emit(&self, record: &LogRecord<'_>);
}

/// What a record may show, at every level. Redacted.
#[derive(Debug)]
pub(super) struct Content {
    pub(super) date: SystemTime,
    pub(super) operation: Option<String>,
    pub(super) attempt: u32,
    pub(super) elapsed: Duration,
    pub(super) method: String,
    pub(super) url: String,
    pub(super) request_headers: Headers,
    pub(super) request_body: Option<String>,
    pub(super) status: Option<u16>,
    pub(super) response_headers: Headers,
    pub(super) correlation_id: Option<String>,
    pub(super) response_body: Option<String>,
    pub(super) error: Option<String>,
    pub(super) error_type: Option<&'static str>,
    pub(super) message: Option<String>,
}

impl Content {
    /// A record of no call.
    pub(super) fn message(date: SystemTime, text: String) -> Self {
        Self {
            date,
            operation: None,
            attempt: 0,
            elapsed: Duration::ZERO,
            method: String::new(),
            url: String::new(),
            request_headers: Headers::default(),
            request_body: None,
            status: None,
            response_headers: Headers::default(),
            correlation_id: None,
            response_body: None,
            error: None,
            error_type: None,
            message: Some(text),
        }
    }
}

/// One record, as its level shows it: a debug record has neither the headers
/// of the answer nor its correlation id, and only an error record has the body
/// of the answer and the text of an error.
///
/// Credentials are replaced by `[REDACTED]`.
#[derive(Clone, Copy, Debug)]
pub struct LogRecord<'a> {
    level: LogLevel,
    content: &'a Content,
}

impl<'a> LogRecord<'a> {
    pub(super) fn new(level: LogLevel, content: &'a Content) -> Self {
        Self { level, content }
    }

    fn shows_answer(&self) -> bool {
        self.level != LogLevel::Debug
    }

    fn is_error(&self) -> bool {
        self.level == LogLevel::Error
    }

    /// How grave it is; never [`LogLevel::None`].
    pub fn level(&self) -> LogLevel {
        self.level
    }

    /// When the call ended.
    pub fn date(&self) -> SystemTime {
        self.content.date
    }

    /// The operation id, such as `getUser`; none for a request for a token.
    pub fn operation_id(&self) -> Option<&'a str> {
        self.content.operation.as_deref()
    }

    /// Which attempt of the call it was, from 1; 0 in a record of no call.
    pub fn attempt(&self) -> u32 {
        self.content.attempt
    }

    /// How long the attempt took.
    pub fn elapsed(&self) -> Duration {
        self.content.elapsed
    }

    /// The method in capitals; empty in a record of no call.
    pub fn method(&self) -> &'a str {
        &self.content.method
    }

    /// The URL with its query; empty in a record of no call.
    pub fn url(&self) -> &'a str {
        &self.content.url
    }

    /// The header fields of the request.
    pub fn request_headers(&self) -> &'a Headers {
        &self.content.request_headers
    }

    /// The body of the request, if request bodies are logged; `<N bytes>` for
    /// one that is no text.
    pub fn request_body(&self) -> Option<&'a str> {
        self.content.request_body.as_deref()
    }

    /// The HTTP status, if there was an answer.
    pub fn status(&self) -> Option<u16> {
        self.content.status
    }

    /// The header fields of the answer, in trace and error records.
    pub fn response_headers(&self) -> Option<&'a Headers> {
        (self.shows_answer() && self.content.status.is_some())
            .then_some(&self.content.response_headers)
    }

    /// The id that names the call in the logs of the service, in trace and
    /// error records.
    pub fn correlation_id(&self) -> Option<&'a str> {
        self.content
            .correlation_id
            .as_deref()
            .filter(|_| self.shows_answer())
    }

    /// The body of the answer, in error records if response bodies are logged.
    pub fn response_body(&self) -> Option<&'a str> {
        self.content
            .response_body
            .as_deref()
            .filter(|_| self.is_error())
    }

    /// Why there was no usable answer, in error records.
    pub fn error(&self) -> Option<&'a str> {
        self.content.error.as_deref().filter(|_| self.is_error())
    }

    /// A short name of the kind of failure, such as `timeout`, in error
    /// records.
    pub fn error_type(&self) -> Option<&'a str> {
        self.content.error_type.filter(|_| self.is_error())
    }

    /// The text of a record of no call, such as a faulty configuration file.
    pub fn message(&self) -> Option<&'a str> {
        self.content.message.as_deref()
    }

    /// The text layout: a line with level and date, then the parts of the
    /// request and of the answer that are there, each on a line of its own.
    /// Without a line end at the end.
    ///
    /// Control characters are escaped, and a line of a body after its first
    /// begins with a tab: no body can forge a record.
    pub fn to_text(&self) -> String {
        let mut out = self.level.as_str().to_ascii_uppercase();
        out.push_str(": ");
        out.push_str(DateTime::from_system_time(self.date()).as_str());
        out.push(' ');
        if let Some(message) = self.message() {
            escape(&mut out, message);
            return out;
        }
        out.push_str("\n=== REQUEST ===");
        line(&mut out, "URL", Some(self.url()));
        line(&mut out, "Method", Some(self.method()));
        fields(&mut out, self.request_headers());
        line(&mut out, "Body", self.request_body());
        out.push_str("\n=== RESPONSE ===");
        let status = self.status().map(|status| status.to_string());
        line(&mut out, "Status", status.as_deref());
        if let Some(headers) = self.response_headers() {
            fields(&mut out, headers);
        }
        line(&mut out, "CorrelationId", self.correlation_id());
        line(&mut out, "Body", self.response_body());
        line(&mut out, "Error", self.error());
        out
    }

    /// The JSON layout: one object on one line, without what is empty. Without
    /// a line end at the end.
    pub fn to_json(&self) -> String {
        let full = |text: &'a str| (!text.is_empty()).then_some(text);
        let json = JsonRecord {
            date: DateTime::from_system_time(self.date()).as_str().to_owned(),
            level: self.level.as_str(),
            method: full(self.method()),
            url: full(self.url()),
            request_headers: Some(JsonFields(self.request_headers())).filter(|f| !f.0.is_empty()),
            response_headers: self
                .response_headers()
                .map(JsonFields)
                .filter(|f| !f.0.is_empty()),
            correlation_id: self.correlation_id().and_then(full),
            status_code: self.status(),
            request_body: self.request_body().and_then(full),
            response_body: self.response_body().and_then(full),
            error: self.error().and_then(full),
            message: self.message().and_then(full),
        };
        // Texts and numbers always have a JSON form.
        serde_json::to_string(&json).unwrap_or_default()
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct JsonRecord<'a> {
    date: String,
    level: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    method: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    request_headers: Option<JsonFields<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    response_headers: Option<JsonFields<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    correlation_id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status_code: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    request_body: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    response_body: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<&'a str>,
}

struct JsonFields<'a>(&'a Headers);

impl Serialize for JsonFields<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(joined(self.0))
    }
}

/// Every name once, in the spelling and at the place of its first field, with
/// all its values joined by `, ` (RFC 9110 section 5.3).
pub(super) fn joined(headers: &Headers) -> Vec<(&str, String)> {
    let mut joined: Vec<(&str, String)> = Vec::with_capacity(headers.len());
    for (name, value) in headers.iter() {
        let own = joined
            .iter_mut()
            .find(|(own, _)| own.eq_ignore_ascii_case(name));
        match own {
            Some((_, values)) => {
                values.push_str(", ");
                values.push_str(value);
            }
            None => joined.push((name, value.to_owned())),
        }
    }
    joined
}

fn line(out: &mut String, name: &str, value: Option<&str>) {
    if let Some(value) = value.filter(|value| !value.is_empty()) {
        out.push('\n');
        out.push_str(name);
        out.push_str(": ");
        escape(out, value);
    }
}

fn fields(out: &mut String, headers: &Headers) {
    if headers.is_empty() {
        return;
    }
    out.push_str("\nHeaders: ");
    for (name, value) in joined(headers) {
        out.push_str("\n\t");
        escape(out, name);
        out.push_str(": ");
        escape(out, &value);
    }
}

/// Line ends stay, with a tab behind them; other control characters are shown
/// by their number, since a terminal obeys some of them.
fn escape(out: &mut String, text: &str) {
    for letter in text.chars() {
        match letter {
            '\n' => out.push_str("\n\t"),
            '\t' => out.push('\t'),
            letter if letter.is_control() => {
                let _ = write!(out, "\\u{{{:x}}}", u32::from(letter));
            }
            letter => out.push(letter),
        }
    }
}
