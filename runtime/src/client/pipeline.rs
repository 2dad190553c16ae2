//! The one way of a request: credentials, attempts, one replay after a 401.

use std::borrow::Cow;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use tokio::time::{Instant, sleep, timeout};

use super::job::{Credential, Job};
use super::snapshot::Snapshot;
use super::{Client, Shared, token_fault};
use crate::auth::{Authority, Token};
use crate::error::{Error, ErrorKind, TimeoutPhase};
use crate::headers::Headers;
use crate::logging::{in_call_span, record_outcome};
use crate::response::RawResponse;
use crate::retry::{AnswerInfo, AttemptInfo, RetryPolicy, Schedule, Verdict};
use crate::transport::HttpRequest;
use crate::transport::exchange::{Limits, Opened, Wire};

/// What is done with one attempt: its whole answer, or its head.
pub(crate) trait Step: Send + Sync {
    type Answer: Send;

    fn run(
        &self,
        wire: &Wire<'_>,
        request: HttpRequest,
    ) -> impl Future<Output = Result<Self::Answer, Error>> + Send;

    fn status(answer: &Self::Answer) -> u16;

    fn headers(answer: &Self::Answer) -> &Headers;

    fn attempts(answer: &Self::Answer) -> u32;
}

/// Sends a job until it succeeds or may not be sent again, within its deadline.
pub(crate) async fn run<S: Step>(
    client: &Client,
    job: &dyn Job,
    step: &S,
) -> Result<S::Answer, Error> {
    let snapshot = client.shared.snapshot();
    let call = async {
        let outcome = within(client, &snapshot, job, step).await;
        let (status, kind, attempts) = match &outcome {
            Ok(answer) => (Some(S::status(answer)), None, S::attempts(answer)),
            Err(fault) => (
                fault.status(),
                Some(fault.kind().as_str()),
                fault.attempts(),
            ),
        };
        record_outcome(status, kind, attempts);
        outcome
    };
    let (operation, method) = (job.operation(), job.method().as_str());
    in_call_span(operation, method, &snapshot.base_url, call).await
}

async fn within<S: Step>(
    client: &Client,
    snapshot: &Snapshot,
    job: &dyn Job,
    step: &S,
) -> Result<S::Answer, Error> {
    match job.options().deadline {
        None => attempts(client, snapshot, job, step, None).await,
        Some(limit) => {
            let deadline = Instant::now().checked_add(limit);
            timeout(limit, attempts(client, snapshot, job, step, deadline))
                .await
                .unwrap_or_else(|_| Err(past_deadline(limit, job)))
        }
    }
}

fn past_deadline(limit: Duration, job: &dyn Job) -> Error {
    let text = format!("the call did not end within {limit:?}");
    Error::timeout(TimeoutPhase::Deadline, text).with_operation(job.operation())
}

async fn attempts<S: Step>(
    client: &Client,
    snapshot: &Snapshot,
    job: &dyn Job,
    step: &S,
    deadline: Option<Instant>,
) -> Result<S::Answer, Error> {
    let options = job.options();
    let policy = options.retry.as_ref().unwrap_or(&snapshot.retry);
    let mut limits = snapshot.limits;
    if let Some(limit) = options.timeout {
        limits.head = limit;
    }
    let mut journey = Journey {
        shared: &client.shared,
        authority: &client.authority,
        snapshot,
        job,
        policy,
        limits,
        schedule: Schedule::new(
            policy,
            Some(&client.shared.quota),
            job.method(),
            options.idempotency_key.is_some(),
            deadline,
        ),
        began: Instant::now(),
        sent: 0,
        replayed: false,
    };
    loop {
        match journey.attempt(step).await {
            Next::Done(outcome) => return outcome,
            Next::Again(wait) if wait.is_zero() => {}
            Next::Again(wait) => sleep(wait).await,
        }
    }
}

/// One call on its way.
struct Journey<'a> {
    shared: &'a Arc<Shared>,
    authority: &'a Arc<Authority>,
    snapshot: &'a Snapshot,
    job: &'a dyn Job,
    policy: &'a RetryPolicy,
    limits: Limits,
    schedule: Schedule,
    began: Instant,
    sent: u32,
    replayed: bool,
}

enum Next<T> {
    Done(Result<T, Error>),
    Again(Duration),
}

impl Journey<'_> {
    async fn attempt<S: Step>(&mut self, step: &S) -> Next<S::Answer> {
        if let Some(limiter) = &self.shared.limiter {
            limiter.acquire().await;
        }
        let (token, request) = match self.prepared().await {
            Ok(prepared) => prepared,
            Err(fault) => {
                let fault = fault.with_operation(self.job.operation());
                return Next::Done(Err(fault.with_attempts(self.sent)));
            }
        };
        self.sent += 1;
        let seen = self.announce(&request);
        let body = request.body.clone();
        let wire = self.snapshot.wire(self.job.operation(), self.limits);
        let outcome = step.run(&wire, request).await;
        let refused = matches!(&outcome, Err(fault) if fault.is_unauthorized());
        if let Some(token) = &token
            && !refused
            && answered(&outcome)
        {
            token.accept();
        }
        if let Some(limiter) = &self.shared.limiter {
            match &outcome {
                Ok(answer) => limiter.observe(S::status(answer), S::headers(answer)),
                Err(fault) => limiter.observe(fault.status().unwrap_or_default(), fault.headers()),
            }
        }
        let fault = match outcome {
            Ok(answer) => {
                self.schedule.succeeded();
                self.report(seen, Some(S::status(&answer)), None, None);
                return Next::Done(Ok(answer));
            }
            Err(fault) => fault.with_attempts(self.sent),
        };
        if refused
            && !self.replayed
            && body.is_available()
            && let Some(token) = token
        {
            match self.authority.after_rejection(self.shared, &token).await {
                Ok(true) => {
                    self.replayed = true;
                    self.report(seen, Some(401), Some(fault.kind()), Some(Duration::ZERO));
                    return Next::Again(Duration::ZERO);
                }
                Ok(false) => {}
                Err(cause) => {
                    self.report(seen, Some(401), Some(cause.kind()), None);
                    return Next::Done(Err(cause));
                }
            }
        }
        let verdict = fault.outcome().map_or(Verdict::Stop, |outcome| {
            self.schedule.next(outcome, body.is_available())
        });
        match verdict {
            Verdict::Retry { wait } => {
                self.report(seen, fault.status(), Some(fault.kind()), Some(wait));
                Next::Again(wait)
            }
            Verdict::Stop => {
                self.report(seen, fault.status(), Some(fault.kind()), None);
                Next::Done(Err(fault))
            }
        }
    }

    /// The request of the next attempt, and the token that it carries.
    async fn prepared(&self) -> Result<(Option<Arc<Token>>, HttpRequest), Error> {
        let schemes = self.job.schemes();
        let (mut token, key) = match self.authority.key(schemes) {
            _ if schemes.is_empty() || self.job.options().has_authorization() => (None, None),
            Some(key) => (None, Some(key)),
            None => (self.authority.bearer(self.shared).await?, None),
        };
        if let Some(fault) = token
            .as_ref()
            .and_then(|token| token_fault(token.info().access_token()))
        {
            return Err(Error::new(ErrorKind::Auth, fault));
        }
        let credential = match (&token, key) {
            (Some(token), _) => Some(Credential {
                header: Cow::Borrowed("Authorization"),
                value: token.header(),
            }),
            (None, Some(key)) => Some(Credential::from(key)),
            (None, None) => None,
        };
        let mut request = self.job.request(self.snapshot, credential)?;
        // A parameter of the operation may have taken the header over.
        if let Some(own) = &token
            && request.headers.get("authorization") != Some(own.header().expose())
        {
            token = None;
        }
        request.attempt = self.sent + 1;
        request.max_attempts = self.policy.attempt_limit();
        Ok((token, request))
    }

    fn announce(&self, request: &HttpRequest) -> Option<AttemptInfo> {
        if self.snapshot.observers.is_empty() {
            return None;
        }
        let info = AttemptInfo::new(
            self.job.operation(),
            self.job.method(),
            request.url(),
            self.policy.attempt_limit(),
        )
        .at(self.sent - 1);
        self.snapshot.observers.before(&info);
        Some(info)
    }

    fn report(
        &self,
        seen: Option<AttemptInfo>,
        status: Option<u16>,
        kind: Option<ErrorKind>,
        wait: Option<Duration>,
    ) {
        let Some(attempt) = seen else { return };
        let info = AnswerInfo::new(attempt, self.began.elapsed())
            .with_status(status)
            .with_error(kind)
            .with_wait(wait);
        self.snapshot.observers.after(&info);
    }
}

/// Whether the service itself answered, so that it must have judged the token.
fn answered<T>(outcome: &Result<T, Error>) -> bool {
    match outcome {
        Ok(_) => true,
        Err(fault) => matches!(fault.status(), Some(status) if status < 500),
    }
}

/// The whole answer, for operations.
pub(crate) struct Whole;

impl Step for Whole {
    type Answer = RawResponse;

    async fn run(&self, wire: &Wire<'_>, request: HttpRequest) -> Result<RawResponse, Error> {
        wire.whole(request).await
    }

    fn status(answer: &RawResponse) -> u16 {
        answer.status
    }

    fn headers(answer: &RawResponse) -> &Headers {
        &answer.headers
    }

    fn attempts(answer: &RawResponse) -> u32 {
        answer.attempts
    }
}

/// The head of an answer, for downloads.
pub(crate) struct Head;

impl Step for Head {
    type Answer = Opened;

    async fn run(&self, wire: &Wire<'_>, request: HttpRequest) -> Result<Opened, Error> {
        wire.open(request).await
    }

    fn status(answer: &Opened) -> u16 {
        answer.status
    }

    fn headers(answer: &Opened) -> &Headers {
        &answer.headers
    }

    fn attempts(answer: &Opened) -> u32 {
        answer.attempts
    }
}
