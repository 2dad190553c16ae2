//! What an application can see of a client.

use super::*;

/// Everything that an application could see, as text.
#[derive(Clone, Default)]
pub(super) struct Seen(Arc<Mutex<String>>);

impl Seen {
    pub(super) fn line(&self, text: impl AsRef<str>) {
        let mut all = self.0.lock().unwrap();
        all.push_str(text.as_ref());
        all.push('\n');
    }

    pub(super) fn debug(&self, value: &dyn Debug) {
        self.line(format!("{value:?}\n{value:#?}"));
    }

    /// An error with all its causes, and what it gives of itself.
    pub(super) fn error(&self, what: &str, fault: &Error) {
        self.line(format!("{what}: {}", crate::shown(fault)));
        self.debug(fault);
        self.debug(&(
            fault.api(),
            fault.oauth(),
            fault.headers(),
            fault.json_path(),
        ));
        self.line(fault.body().unwrap_or_default());
    }

    pub(super) fn failed<T>(&self, what: &str, outcome: Result<T, Error>) {
        match outcome {
            Ok(_) => panic!("{what} did not fail"),
            Err(fault) => self.error(what, &fault),
        }
    }

    pub(super) fn text(&self) -> String {
        self.0.lock().unwrap().clone()
    }
}

impl LogSink for Seen {
    fn emit(&self, record: &LogRecord<'_>) {
        self.line(record.to_text());
        self.line(record.to_json());
        self.line(format!("{:?}", record.request_headers()));
    }
}

impl Interceptor for Seen {
    fn before<'a>(&'a self, request: &'a mut HttpRequest) -> BoxFuture<'a, Result<(), Error>> {
        self.debug(request);
        Box::pin(async { Ok(()) })
    }

    fn after<'a>(&'a self, reply: &'a mut HttpReply) -> BoxFuture<'a, Result<(), Error>> {
        self.debug(reply);
        Box::pin(async { Ok(()) })
    }
}

impl RetryObserver for Seen {
    fn before_attempt(&self, attempt: &AttemptInfo) {
        self.debug(attempt);
    }

    fn after_attempt(&self, answer: &AnswerInfo) {
        self.debug(answer);
    }
}

/// The fields of every event and span of all crates.
struct Line(String);

impl tracing::field::Visit for Line {
    fn record_debug(&mut self, field: &tracing::field::Field, value: &dyn Debug) {
        let _ = write!(self.0, " {}={value:?}", field.name());
    }
}

impl<S: tracing::Subscriber> Layer<S> for Seen {
    fn on_event(&self, event: &tracing::Event<'_>, _: Context<'_, S>) {
        let mut line = Line(format!("tracing {}", event.metadata().target()));
        event.record(&mut line);
        self.line(line.0);
    }

    fn on_new_span(
        &self,
        span: &tracing::span::Attributes<'_>,
        _: &tracing::span::Id,
        _: Context<'_, S>,
    ) {
        let mut line = Line(format!("span {}", span.metadata().target()));
        span.record(&mut line);
        self.line(line.0);
    }

    fn on_record(
        &self,
        _: &tracing::span::Id,
        values: &tracing::span::Record<'_>,
        _: Context<'_, S>,
    ) {
        let mut line = Line("record".to_owned());
        values.record(&mut line);
        self.line(line.0);
    }
}
