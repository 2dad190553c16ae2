//! Observers of attempts.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::error::ErrorKind;
use crate::operation::Method;

/// Is told of every attempt of every call: for metrics, logs and tests.
///
/// The methods run on the task of the call, so they must not block. They can
/// change nothing; dropping the call's future may leave an attempt without its
/// end.
pub trait RetryObserver: Send + Sync {
    /// Before each attempt, the first included.
    fn before_attempt(&self, attempt: &AttemptInfo) {
        let _ = attempt;
    }

    /// After each attempt, whether it brought an answer or not.
    fn after_attempt(&self, answer: &AnswerInfo) {
        let _ = answer;
    }
}

/// One attempt of a call, before it is sent.
#[derive(Clone, Debug)]
pub struct AttemptInfo {
    operation: &'static str,
    method: Method,
    url: Arc<str>,
    attempt: u32,
    max_attempts: u32,
}

impl AttemptInfo {
    /// The first attempt of a call. The query and the fragment of the URL are
    /// left out: they may hold personal data.
    pub(crate) fn new(
        operation: &'static str,
        method: Method,
        url: &str,
        max_attempts: u32,
    ) -> Self {
        Self {
            operation,
            method,
            url: url.split(['?', '#']).next().unwrap_or_default().into(),
            attempt: 0,
            max_attempts,
        }
    }

    /// The same call at another attempt, counted from 0.
    pub(crate) fn at(&self, attempt: u32) -> Self {
        Self {
            attempt,
            ..self.clone()
        }
    }

    /// The operation id of the description, such as `getUser`.
    pub fn operation_id(&self) -> &'static str {
        self.operation
    }

    /// The method in capitals, such as `GET`.
    pub fn method(&self) -> &'static str {
        self.method.as_str()
    }

    /// The absolute URL without its query.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Which attempt this is, from 0. The one replay after a 401 has the number
    /// of the attempt that it repeats.
    pub fn attempt(&self) -> u32 {
        self.attempt
    }

    /// How many attempts the policy allows; at least 1.
    pub fn max_attempts(&self) -> u32 {
        self.max_attempts
    }
}

/// One attempt of a call, after its end.
#[derive(Clone, Debug)]
pub struct AnswerInfo {
    attempt: AttemptInfo,
    status: Option<u16>,
    error: Option<ErrorKind>,
    wait: Option<Duration>,
    elapsed: Duration,
}

impl AnswerInfo {
    /// An attempt that ended `elapsed` after the start of the call.
    pub(crate) fn new(attempt: AttemptInfo, elapsed: Duration) -> Self {
        Self {
            attempt,
            status: None,
            error: None,
            wait: None,
            elapsed,
        }
    }

    pub(crate) fn with_status(mut self, status: Option<u16>) -> Self {
        self.status = status;
        self
    }

    pub(crate) fn with_error(mut self, kind: Option<ErrorKind>) -> Self {
        self.error = kind;
        self
    }

    pub(crate) fn with_wait(mut self, wait: Option<Duration>) -> Self {
        self.wait = wait;
        self
    }

    /// The operation id of the description, such as `getUser`.
    pub fn operation_id(&self) -> &'static str {
        self.attempt.operation
    }

    /// The method in capitals, such as `GET`.
    pub fn method(&self) -> &'static str {
        self.attempt.method()
    }

    /// The absolute URL without its query.
    pub fn url(&self) -> &str {
        self.attempt.url()
    }

    /// Which attempt this was, from 0.
    pub fn attempt(&self) -> u32 {
        self.attempt.attempt
    }

    /// How many attempts the policy allows; at least 1.
    pub fn max_attempts(&self) -> u32 {
        self.attempt.max_attempts
    }

    /// The HTTP status, if there was an answer.
    pub fn status(&self) -> Option<u16> {
        self.status
    }

    /// What went wrong; `None` after a success.
    pub fn error_kind(&self) -> Option<ErrorKind> {
        self.error
    }

    /// How long the call waits before its next attempt; `None` if this was the
    /// last one.
    pub fn next_attempt_in(&self) -> Option<Duration> {
        self.wait
    }

    /// The time since the start of the call, waits included.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }
}

/// The observers of a client, in the order in which they are told.
#[derive(Clone, Default)]
pub(crate) struct Observers(Vec<Arc<dyn RetryObserver>>);

impl Observers {
    pub(crate) fn push(&mut self, observer: Arc<dyn RetryObserver>) {
        self.0.push(observer);
    }

    /// Whether nobody listens, so that there is nothing to describe.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn before(&self, attempt: &AttemptInfo) {
        for observer in &self.0 {
            observer.before_attempt(attempt);
        }
    }

    pub(crate) fn after(&self, answer: &AnswerInfo) {
        for observer in &self.0 {
            observer.after_attempt(answer);
        }
    }
}

impl fmt::Debug for Observers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Observers({})", self.0.len())
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};
    use std::time::Duration;

    use super::{AnswerInfo, AttemptInfo, Observers, RetryObserver};
    use crate::error::ErrorKind;
    use crate::operation::Method;

    #[derive(Default)]
    struct Notes(Mutex<Vec<String>>);

    impl RetryObserver for Notes {
        fn before_attempt(&self, attempt: &AttemptInfo) {
            self.0.lock().unwrap().push(format!(
                "{} {} {} {}/{}",
                attempt.operation_id(),
                attempt.method(),
                attempt.url(),
                attempt.attempt(),
                attempt.max_attempts()
            ));
        }

        fn after_attempt(&self, answer: &AnswerInfo) {
            self.0.lock().unwrap().push(format!(
                "{}/{} {:?} {:?} {:?} {:?}",
                answer.attempt(),
                answer.max_attempts(),
                answer.status(),
                answer.error_kind(),
                answer.next_attempt_in(),
                answer.elapsed()
            ));
        }
    }

    /// Listens to nothing.
    struct Deaf;

    impl RetryObserver for Deaf {}

    #[test]
    fn are_told_in_order_and_without_the_query() {
        let notes = Arc::new(Notes::default());
        let mut observers = Observers::default();
        assert!(observers.is_empty());
        observers.push(Arc::new(Deaf));
        observers.push(notes.clone());
        assert!(!observers.is_empty());

        let first = AttemptInfo::new("getUser", Method::Get, "https://h/u?canary#canary", 3);
        let second = first.at(1);
        observers.before(&first);
        let answer = AnswerInfo::new(first, Duration::from_secs(1))
            .with_status(Some(503))
            .with_error(Some(ErrorKind::Api))
            .with_wait(Some(Duration::from_secs(2)));
        assert_eq!(
            (answer.operation_id(), answer.method(), answer.url()),
            ("getUser", "GET", "https://h/u")
        );
        observers.after(&answer);
        observers.before(&second);
        observers.after(&AnswerInfo::new(second, Duration::from_secs(4)).with_status(Some(200)));
        assert_eq!(
            *notes.0.lock().unwrap(),
            [
                "getUser GET https://h/u 0/3",
                "0/3 Some(503) Some(Api) Some(2s) 1s",
                "getUser GET https://h/u 1/3",
                "1/3 Some(200) None None 4s",
            ]
        );
        assert_eq!(format!("{observers:?}"), "Observers(2)");
    }
}
