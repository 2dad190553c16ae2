//! Records of calls: which, where to, and in which layout.

mod files;
mod golden;
#[cfg(feature = "tracing")]
mod spans;

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use super::{LogLevel, LogRecord, LogSettings, LogSink, Logger, Observed};
use crate::headers::Headers;

/// 2026-01-02T03:04:05.678Z
fn date() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_millis(1_767_323_045_678)
}

/// Keeps what it sees.
#[derive(Default)]
struct Memory(Mutex<Vec<String>>);

impl LogSink for Memory {
    fn emit(&self, record: &LogRecord<'_>) {
        self.0.lock().unwrap().push(record.to_json());
    }
}

impl Memory {
    fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap())
    }

    /// The levels of the records since the last time.
    fn levels(&self) -> Vec<String> {
        let level = |text: &String| {
            let record: serde_json::Value = serde_json::from_str(text).unwrap();
            record["level"].as_str().unwrap().to_owned()
        };
        self.take().iter().map(level).collect()
    }
}

/// A logger that writes nowhere but into the memory.
fn logger(settings: LogSettings) -> (Logger, Arc<Memory>) {
    let memory = Arc::new(Memory::default());
    let sinks: Vec<Arc<dyn LogSink>> = vec![memory.clone()];
    (Logger::new(settings.with_console(false), sinks), memory)
}

struct Call {
    request: Headers,
    response: Headers,
}

impl Call {
    fn new() -> Self {
        let mut request = Headers::default();
        for (name, value) in [
            ("Authorization", "Bearer canary"),
            ("Accept", "application/json"),
            ("Accept", "text/plain"),
            ("Content-Type", "application/json"),
            ("X-Own", "canary"),
        ] {
            request.append(name, value);
        }
        let mut response = Headers::default();
        for (name, value) in [
            ("Content-Type", "application/json"),
            ("ININ-Correlation-Id", "c-1"),
            ("Set-Cookie", "canary"),
            ("Set-Cookie", "canary"),
        ] {
            response.append(name, value);
        }
        Self { request, response }
    }

    fn with_status(&self, status: u16, answer: &'static str) -> Observed<'_> {
        Observed {
            operation: Some("postThing"),
            attempt: 2,
            elapsed: Duration::from_millis(12),
            method: "POST",
            url: "https://u:canary@h.test:444/things?name=Ada&access_token=canary#canary",
            request_headers: &self.request,
            request_body: Some(
                br#"{"name":"Ada","clientSecret":"canary","url":"x/known-canary-1"}"#,
            ),
            status: Some(status),
            response_headers: Some(&self.response),
            response_body: Some(answer.as_bytes()),
            error: None,
            error_type: None,
            token_request: false,
        }
    }

    fn success(&self) -> Observed<'_> {
        self.with_status(200, r#"{"seen":"the answer"}"#)
    }

    fn refusal(&self) -> Observed<'_> {
        let answer = "{\"message\":\"bad\\nline\",\n\"code\":\"bad.request\",\"token\":\"canary\"}";
        self.with_status(400, answer)
    }

    fn lost(&self) -> Observed<'_> {
        Observed {
            status: None,
            response_headers: None,
            response_body: None,
            error: Some("no connection to https://h.test/?token=canary with known-canary-1"),
            error_type: Some("transport"),
            ..self.success()
        }
    }
}

const SECRETS: [&str; 1] = ["known-canary-1"];

#[test]
fn records_of_each_level() {
    let call = Call::new();
    for (level, success, failure) in [
        (
            LogLevel::Trace,
            &["trace", "debug"][..],
            &["trace", "debug", "error"][..],
        ),
        (LogLevel::Debug, &["debug"], &["debug", "error"]),
        (LogLevel::Error, &[], &["error"]),
        (LogLevel::None, &[], &[]),
    ] {
        let (logger, memory) = logger(LogSettings::default().with_level(level));
        for (observed, expected) in [
            (call.success(), success),
            (call.with_status(204, ""), success),
            (call.with_status(199, ""), failure),
            (call.with_status(304, ""), failure),
            (call.refusal(), failure),
            (call.lost(), failure),
            (
                Observed {
                    error: Some("cut off"),
                    ..call.success()
                },
                failure,
            ),
        ] {
            logger.write(&observed, &SECRETS);
            assert_eq!(memory.levels(), expected, "{level} {:?}", observed.status);
        }
        assert_eq!(logger.wants(true), !success.is_empty());
        assert_eq!(logger.wants(false), !failure.is_empty());
    }
}

#[test]
fn nothing_is_wanted_where_nobody_reads() {
    let settings = LogSettings::default()
        .with_level(LogLevel::Trace)
        .with_console(false);
    let deaf = Logger::new(settings.clone(), Vec::new());
    assert!(!deaf.wants(true) && !deaf.wants(false));
    assert!(Logger::new(settings.clone().with_console(true), Vec::new()).wants(true));
    assert!(Logger::new(settings.with_file_path("x"), Vec::new()).wants(true));
}

#[test]
fn bodies_need_their_flags() {
    let call = Call::new();
    for (request, response) in [(false, false), (true, false), (false, true), (true, true)] {
        let (logger, memory) = logger(
            LogSettings::default()
                .with_level(LogLevel::Trace)
                .with_request_body(request)
                .with_response_body(response),
        );
        assert_eq!(logger.wants_request_body(), request);
        logger.write(&call.success(), &SECRETS);
        logger.write(&call.refusal(), &SECRETS);
        for text in memory.take() {
            let record: serde_json::Value = serde_json::from_str(&text).unwrap();
            assert_eq!(record.get("requestBody").is_some(), request, "{text}");
            let expected = response && record["level"] == "error";
            assert_eq!(record.get("responseBody").is_some(), expected, "{text}");
        }
    }
}

#[test]
fn the_answer_is_seen_in_trace_and_error_records_only() {
    let (logger, memory) = logger(LogSettings::default().with_level(LogLevel::Trace));
    logger.write(&Call::new().refusal(), &SECRETS);
    for text in memory.take() {
        let record: serde_json::Value = serde_json::from_str(&text).unwrap();
        let seen = record["level"] != "debug";
        assert_eq!(record.get("responseHeaders").is_some(), seen, "{text}");
        assert_eq!(record.get("correlationId").is_some(), seen, "{text}");
    }
}

#[test]
fn bodies_of_token_requests_are_never_seen() {
    let call = Call::new();
    let (logger, memory) = logger(
        LogSettings::default()
            .with_level(LogLevel::Trace)
            .with_request_body(true)
            .with_response_body(true),
    );
    let observed = Observed {
        token_request: true,
        operation: None,
        ..call.refusal()
    };
    logger.write(&observed, &SECRETS);
    let records = memory.take();
    assert_eq!(records.len(), 3);
    assert!(!records.join("").contains("Body"), "{records:?}");
}

#[test]
fn the_level_changes_at_once() {
    let call = Call::new();
    let (logger, memory) = logger(LogSettings::default());
    let clone = logger.clone();
    clone.write(&call.refusal(), &SECRETS);
    assert!(memory.take().is_empty());
    let settings = LogSettings::default().with_console(false);
    logger.reconfigure(settings.clone().with_level(LogLevel::Debug));
    assert_eq!(clone.settings().level(), LogLevel::Debug);
    clone.write(&call.refusal(), &SECRETS);
    assert_eq!(memory.levels(), ["debug", "error"]);
    logger.reconfigure(settings);
    assert!(!clone.wants(false));
}

#[test]
fn logging_changes_no_header() {
    let call = Call::new();
    let before = (call.request.clone(), call.response.clone());
    let (logger, _memory) = logger(LogSettings::default().with_level(LogLevel::Trace));
    logger.write(&call.refusal(), &SECRETS);
    assert_eq!((call.request, call.response), before);
}

#[test]
fn records_of_no_call() {
    let (logger, memory) = logger(LogSettings::default().with_level(LogLevel::Error));
    logger.message(LogLevel::Debug, "unseen", &[]);
    logger.message(
        LogLevel::Error,
        "bad file: token=canary known-canary-1",
        &SECRETS,
    );
    let records = memory.take();
    assert_eq!(records.len(), 1);
    assert!(
        records[0]
            .ends_with(r#""level":"error","message":"bad file: token=[REDACTED] [REDACTED]"}"#),
        "{records:?}"
    );
}

#[test]
fn no_body_forges_a_record() {
    struct Text(Mutex<String>);
    impl LogSink for Text {
        fn emit(&self, record: &LogRecord<'_>) {
            *self.0.lock().unwrap() = record.to_text();
        }
    }
    let sink = Arc::new(Text(Mutex::default()));
    let settings = LogSettings::default()
        .with_level(LogLevel::Error)
        .with_console(false)
        .with_response_body(true);
    let logger = Logger::new(settings, vec![sink.clone()]);
    let call = Call::new();
    logger.write(
        &call.with_status(500, "{\n\r\nERROR: x \u{1b}[2J\n=== REQUEST ==="),
        &[],
    );
    let text = sink.0.lock().unwrap().clone();
    assert_eq!(
        text.lines()
            .filter(|line| line.starts_with("ERROR"))
            .count(),
        1,
        "{text}"
    );
    assert_eq!(
        text.lines().filter(|line| line.starts_with("===")).count(),
        2,
        "{text}"
    );
    assert!(
        !text.contains('\u{1b}') && text.contains("\\u{1b}[2J"),
        "{text}"
    );
}
