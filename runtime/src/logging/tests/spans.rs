//! What the `tracing` crate is told.

use std::fmt::{Debug, Write as _};
use std::sync::{Arc, Mutex};

use ::tracing::field::{Field, Visit};
use ::tracing::span::{Attributes, Id, Record};
use ::tracing::{Event, Subscriber, subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt as _};
use tracing_subscriber::registry;

use super::{Call, SECRETS};
use crate::logging::{LogLevel, LogSettings, Logger, TracingSink, in_call_span, record_outcome};

/// Keeps a line for every event and span.
#[derive(Clone, Default)]
struct Told(Arc<Mutex<Vec<String>>>);

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let _ = write!(self.0, " {}={value:?}", field.name());
    }
}

impl Told {
    fn line(&self, start: String, record: impl FnOnce(&mut Line)) {
        let mut line = Line(start);
        record(&mut line);
        self.0.lock().unwrap().push(line.0);
    }
}

impl<S: Subscriber> Layer<S> for Told {
    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let about = event.metadata();
        self.line(format!("{} {}", about.target(), about.level()), |line| {
            event.record(line)
        });
    }

    fn on_new_span(&self, span: &Attributes<'_>, _: &Id, _: Context<'_, S>) {
        let about = span.metadata();
        self.line(format!("{} span", about.target()), |line| span.record(line));
    }

    fn on_record(&self, _: &Id, values: &Record<'_>, _: Context<'_, S>) {
        self.line("record".to_owned(), |line| values.record(line));
    }
}

fn told(run: impl FnOnce()) -> Vec<String> {
    let told = Told::default();
    subscriber::with_default(registry().with(told.clone()), run);
    std::mem::take(&mut told.0.lock().unwrap())
}

#[test]
fn events_have_the_attributes_of_http() {
    let settings = LogSettings::default()
        .with_level(LogLevel::Trace)
        .with_console(false)
        .with_request_body(true)
        .with_response_body(true);
    let lines = told(|| {
        let logger = Logger::new(settings, vec![Arc::new(TracingSink::new())]);
        logger.write(&Call::new().refusal(), &SECRETS);
        logger.write(&Call::new().lost(), &SECRETS);
    });
    assert_eq!(lines.len(), 6, "{lines:?}");
    let all = lines.join("\n");
    assert!(!all.contains("canary"), "{all}");
    for part in [
        "genesyscloud::http ERROR",
        r#"http.request.method="POST""#,
        r#"url.full="https://h.test:444/things?name=Ada&access_token=[REDACTED]""#,
        r#"server.address="h.test" server.port=444"#,
        "http.response.status_code=400",
        r#"error.type="400""#,
        "http.request.resend_count=1",
        r#"genesyscloud.operation_id="postThing""#,
        r#"genesyscloud.correlation_id="c-1""#,
        "genesyscloud.elapsed_ms=12",
    ] {
        assert!(lines[2].contains(part), "{part}: {}", lines[2]);
    }
    assert!(
        lines[0].starts_with("genesyscloud::http TRACE"),
        "{}",
        lines[0]
    );
    assert!(
        lines[1].starts_with("genesyscloud::http DEBUG"),
        "{}",
        lines[1]
    );
    assert!(!lines[1].contains("correlation_id"), "{}", lines[1]);
    assert!(
        lines[5].contains(r#"error.type="transport""#),
        "{}",
        lines[5]
    );
}

#[test]
fn a_call_has_a_span() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    let lines = told(|| {
        let url = "https://u:canary@h.test/things/1?token=canary";
        runtime.block_on(in_call_span("getThing", "GET", url, async {
            record_outcome(Some(503), Some("api"), 3);
        }));
        record_outcome(Some(200), None, 1);
    });
    assert_eq!(lines.len(), 5, "{lines:?}");
    assert!(!lines.join("").contains("canary"), "{lines:?}");
    for part in [
        "genesyscloud::http span",
        "otel.name=GET getThing",
        r#"url.full="https://h.test/things/1""#,
        r#"server.address="h.test" server.port=443"#,
    ] {
        assert!(lines[0].contains(part), "{part}: {}", lines[0]);
    }
    assert_eq!(
        lines[1..],
        [
            "record http.response.status_code=503",
            "record http.request.resend_count=2",
            r#"record error.type="api""#,
            r#"record otel.status_code="ERROR""#,
        ]
    );
}
