//! The state of one call between its attempts.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use tokio::time::Instant;

use super::after::wish;
use super::backoff::{ceiling, full_jitter};
use super::policy::RetryPolicy;
use super::quota::Quota;
use crate::error::TimeoutPhase;
use crate::headers::Headers;
use crate::operation::Method;
use crate::transport::TransportStage;

/// How an attempt ended, if not with success.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Outcome<'a> {
    /// With an answer.
    Answer { status: u16, headers: &'a Headers },
    /// Without one, or without its whole body.
    Failure(TransportStage),
    /// Not in time.
    Timeout(TimeoutPhase),
}

/// What to do after an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// The outcome is the result of the call.
    Stop,
    /// Send the request again after the wait.
    Retry { wait: Duration },
}

/// Whether the service may have acted on the request of a failed attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Effect {
    /// It did not, so the request may be sent again whatever its method.
    None,
    /// Nobody knows.
    Unknown,
}

/// Decides after each attempt of one call whether there is another one.
///
/// The replay after a 401 is no business of the schedule and not counted.
#[derive(Debug)]
pub(crate) struct Schedule {
    policy: RetryPolicy,
    quota: Option<Arc<Quota>>,
    repeatable: bool,
    started: Instant,
    deadline: Option<Instant>,
    attempts: u32,
    random: Option<fastrand::Rng>,
}

impl Schedule {
    /// The schedule of a call that is about to be sent for the first time.
    /// `idempotent` says that the caller gave an idempotency key.
    pub(crate) fn new(
        policy: &RetryPolicy,
        quota: Option<&Arc<Quota>>,
        method: Method,
        idempotent: bool,
        deadline: Option<Instant>,
    ) -> Self {
        Self {
            quota: quota.filter(|_| policy.has_quota()).cloned(),
            repeatable: policy.repeatable(method, idempotent),
            policy: policy.clone(),
            started: Instant::now(),
            deadline,
            attempts: 1,
            random: None,
        }
    }

    /// The same with waits that can be foretold.
    #[cfg(test)]
    pub(super) fn seeded(mut self, seed: u64) -> Self {
        self.random = Some(fastrand::Rng::with_seed(seed));
        self
    }

    /// How many attempts there were, the one under way included.
    #[cfg(test)]
    pub(crate) fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Judges an attempt. After `Retry` the next one counts as under way.
    /// A body that can not be replayed allows no retry.
    pub(crate) fn next(&mut self, outcome: Outcome<'_>, body_replayable: bool) -> Verdict {
        self.wait_after(outcome, body_replayable)
            .map_or(Verdict::Stop, |wait| Verdict::Retry { wait })
    }

    /// Books the success of the call.
    pub(crate) fn succeeded(&self) {
        if let Some(quota) = &self.quota {
            quota.give_back(self.attempts > 1);
        }
    }

    fn wait_after(&mut self, outcome: Outcome<'_>, body_replayable: bool) -> Option<Duration> {
        if self.attempts >= self.policy.attempt_limit() || !body_replayable {
            return None;
        }
        match self.effect(outcome)? {
            Effect::Unknown if !self.repeatable => return None,
            Effect::None | Effect::Unknown => (),
        }
        let wait = match outcome {
            Outcome::Answer { status, headers } => wish(status, headers, SystemTime::now()),
            Outcome::Failure(_) | Outcome::Timeout(_) => None,
        };
        let wait = match wait {
            Some(wait) if wait > self.policy.retry_after_limit() => return None,
            Some(wait) => wait,
            None => self.back_off(),
        };
        let now = Instant::now();
        let elapsed = now.saturating_duration_since(self.started);
        if let Some(limit) = self.policy.elapsed_limit()
            && elapsed.saturating_add(wait) > limit
        {
            return None;
        }
        // At the deadline itself there is no time for an attempt.
        if let Some(deadline) = self.deadline
            && wait >= deadline.saturating_duration_since(now)
        {
            return None;
        }
        // Last, so that only a retry that happens is paid for.
        if let Some(quota) = &self.quota
            && !quota.take(now)
        {
            return None;
        }
        self.attempts += 1;
        Some(wait)
    }

    /// `None` if the outcome is not tried again after, whatever the method.
    fn effect(&self, outcome: Outcome<'_>) -> Option<Effect> {
        let (wanted, effect) = match outcome {
            Outcome::Answer { status, .. } => (
                self.policy.retries_status(status),
                match status {
                    413 | 429 => Effect::None,
                    _ => Effect::Unknown,
                },
            ),
            Outcome::Failure(stage) => (
                self.policy.retries_connection_errors(),
                match stage {
                    TransportStage::Build => return None,
                    TransportStage::Connect | TransportStage::ConnectTimeout => Effect::None,
                    TransportStage::Send | TransportStage::Body => Effect::Unknown,
                },
            ),
            Outcome::Timeout(phase) => (
                self.policy.retries_connection_errors(),
                match phase {
                    TimeoutPhase::Connect => Effect::None,
                    TimeoutPhase::Headers | TimeoutPhase::Body => Effect::Unknown,
                    // The time of the whole call is up.
                    _ => return None,
                },
            ),
        };
        wanted.then_some(effect)
    }

    fn back_off(&mut self) -> Duration {
        let retry = self.attempts - 1;
        let ceiling = ceiling(self.policy.wait_min(), self.policy.wait_max(), retry);
        if !self.policy.has_jitter() {
            return ceiling;
        }
        let random = self.random.get_or_insert_with(fastrand::Rng::new);
        full_jitter(ceiling, random)
    }
}
