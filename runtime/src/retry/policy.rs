//! What is tried again, how often, and how long apart.

use std::time::Duration;

use crate::operation::Method;

/// Longest `Retry-After` that the official SDKs wait for.
const MAX_RETRY_AFTER: Duration = Duration::from_secs(180);

/// Which failed attempts of a call are repeated, and when.
///
/// The default is [`none`](RetryPolicy::none): every call is tried once.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct RetryPolicy {
    max_attempts: u32,
    wait_min: Duration,
    wait_max: Duration,
    max_retry_after: Duration,
    max_elapsed: Option<Duration>,
    statuses: Statuses,
    connection_errors: bool,
    unsafe_methods: bool,
    jitter: bool,
    quota: bool,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::none()
    }
}

impl RetryPolicy {
    /// One attempt a call. The other settings are those of
    /// [`recommended`](RetryPolicy::recommended), but for a wait of at most
    /// 30 s, so that `none().max_attempts(4)` is a complete policy.
    pub fn none() -> Self {
        Self {
            max_attempts: 1,
            wait_min: Duration::from_secs(1),
            wait_max: Duration::from_secs(30),
            max_retry_after: MAX_RETRY_AFTER,
            max_elapsed: None,
            statuses: [429, 502, 503, 504].into_iter().collect(),
            connection_errors: true,
            unsafe_methods: false,
            jitter: true,
            quota: true,
        }
    }

    /// Three attempts: after 429, 502, 503, 504 and lost connections, with full
    /// jitter below 1 s, then 2 s, and so on to 20 s. A `Retry-After` of up to
    /// 180 s is waited for instead. `POST` and `PATCH` are repeated only where
    /// that can not do the work twice. A quota bounds the retries of an
    /// outage.
    pub fn recommended() -> Self {
        Self::none()
            .max_attempts(3)
            .wait(Duration::from_secs(1), Duration::from_secs(20))
    }

    /// The rules of the official Go SDK: 429 and every status from 500 but 501,
    /// connection errors, every method, 1 s doubled up to 30 s without jitter,
    /// no quota. Three attempts; Go's own default is one.
    ///
    /// Two differences stay: a `Retry-After` over the limit ends the call for
    /// 503 as well, and the last answer is returned instead of being lost.
    pub fn go_compatible() -> Self {
        Self::none()
            .max_attempts(3)
            .statuses(std::iter::once(429).chain(500..=599))
            .unsafe_methods(true)
            .jitter(false)
            .quota(false)
    }

    /// How often a call is sent at most, the first time included. 1 switches
    /// retries off; 0 counts as 1.
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts.max(1);
        self
    }

    /// The wait before the first retry, which doubles with every further one,
    /// and the longest wait. With [`jitter`](RetryPolicy::jitter) these are
    /// upper bounds. A `min` above `max` counts as `max`.
    pub fn wait(mut self, min: Duration, max: Duration) -> Self {
        self.wait_min = min.min(max);
        self.wait_max = max;
        self
    }

    /// The longest `Retry-After` to wait for. An answer that asks for more is
    /// returned at once. Default: 180 s.
    pub fn max_retry_after(mut self, limit: Duration) -> Self {
        self.max_retry_after = limit;
        self
    }

    /// How long after its start a call may still begin an attempt. A wait that
    /// would end later is not begun: the last answer is returned at once.
    /// Default: no limit.
    pub fn max_elapsed(mut self, limit: Option<Duration>) -> Self {
        self.max_elapsed = limit;
        self
    }

    /// The statuses to try again after, in place of the earlier ones. Those
    /// outside 400 to 599 are left out, and so is 501: a service that does not
    /// know a method will not learn it. Default: 429, 502, 503, 504.
    pub fn statuses(mut self, statuses: impl IntoIterator<Item = u16>) -> Self {
        self.statuses = statuses.into_iter().collect();
        self
    }

    /// Whether to try again after a connection that could not be made, was
    /// lost, or brought no answer in time. Default: yes.
    pub fn connection_errors(mut self, wanted: bool) -> Self {
        self.connection_errors = wanted;
        self
    }

    /// Whether to repeat `POST` and `PATCH` also where the service may have
    /// done the work already. Default: no.
    pub fn unsafe_methods(mut self, wanted: bool) -> Self {
        self.unsafe_methods = wanted;
        self
    }

    /// Whether to draw each wait evenly between zero and its bound, so that
    /// clients that fail together do not come back together. Default: yes.
    pub fn jitter(mut self, wanted: bool) -> Self {
        self.jitter = wanted;
        self
    }

    /// Whether retries draw on the quota that all calls of the client share:
    /// 100 retries in a row, won back by successes, or by a minute in which no
    /// retry was asked for. Default: yes.
    pub fn quota(mut self, wanted: bool) -> Self {
        self.quota = wanted;
        self
    }

    /// How often a call is sent at most; at least 1.
    #[must_use]
    pub fn attempt_limit(&self) -> u32 {
        self.max_attempts
    }

    /// The wait before the first retry.
    #[must_use]
    pub fn wait_min(&self) -> Duration {
        self.wait_min
    }

    /// The longest wait without a `Retry-After`.
    #[must_use]
    pub fn wait_max(&self) -> Duration {
        self.wait_max
    }

    /// The longest `Retry-After` to wait for.
    #[must_use]
    pub fn retry_after_limit(&self) -> Duration {
        self.max_retry_after
    }

    /// How long after its start a call may still begin an attempt.
    #[must_use]
    pub fn elapsed_limit(&self) -> Option<Duration> {
        self.max_elapsed
    }

    /// Whether a status is tried again after.
    #[must_use]
    pub fn retries_status(&self, status: u16) -> bool {
        self.statuses.contains(status)
    }

    /// Whether failures of the connection are tried again after.
    #[must_use]
    pub fn retries_connection_errors(&self) -> bool {
        self.connection_errors
    }

    /// Whether `POST` and `PATCH` are repeated like the other methods.
    #[must_use]
    pub fn retries_unsafe_methods(&self) -> bool {
        self.unsafe_methods
    }

    /// Whether waits are drawn at random below their bound.
    #[must_use]
    pub fn has_jitter(&self) -> bool {
        self.jitter
    }

    /// Whether retries draw on the quota of the client.
    #[must_use]
    pub fn has_quota(&self) -> bool {
        self.quota
    }

    /// Whether the same request may reach the service twice without harm, or
    /// the policy accepts the harm. By RFC 9110 section 9.2.2 that depends on
    /// the method; an idempotency key says it for any.
    pub(crate) fn repeatable(&self, method: Method, idempotent: bool) -> bool {
        idempotent || self.unsafe_methods || !matches!(method, Method::Post | Method::Patch)
    }
}

/// A set of statuses from 400 to 599, one bit each.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Statuses([u64; 4]);

impl Statuses {
    const FIRST: u16 = 400;

    /// The word and the bit of a status that can be in the set.
    fn place(status: u16) -> Option<(usize, u64)> {
        let index = match status {
            501 => return None,
            400..=599 => status - Self::FIRST,
            _ => return None,
        };
        Some((usize::from(index / 64), 1 << (index % 64)))
    }

    fn contains(self, status: u16) -> bool {
        Self::place(status)
            .is_some_and(|(word, bit)| self.0.get(word).is_some_and(|statuses| statuses & bit != 0))
    }
}

impl FromIterator<u16> for Statuses {
    fn from_iter<T: IntoIterator<Item = u16>>(statuses: T) -> Self {
        let mut set = Self::default();
        for (word, bit) in statuses.into_iter().filter_map(Self::place) {
            if let Some(word) = set.0.get_mut(word) {
                *word |= bit;
            }
        }
        set
    }
}

impl std::fmt::Debug for Statuses {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let members = (Self::FIRST..=599).filter(|status| self.contains(*status));
        f.debug_set().entries(members).finish()
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::RetryPolicy;

    fn statuses(policy: &RetryPolicy) -> Vec<u16> {
        (0..=u16::MAX)
            .filter(|status| policy.retries_status(*status))
            .collect()
    }

    fn seconds(policy: &RetryPolicy) -> [u64; 3] {
        [
            policy.wait_min(),
            policy.wait_max(),
            policy.retry_after_limit(),
        ]
        .map(|limit| limit.as_secs())
    }

    #[test]
    fn presets() {
        let none = RetryPolicy::none();
        assert_eq!(none, RetryPolicy::default());
        assert_eq!((none.attempt_limit(), seconds(&none)), (1, [1, 30, 180]));

        let recommended = RetryPolicy::recommended();
        assert_eq!(recommended.attempt_limit(), 3);
        assert_eq!(seconds(&recommended), [1, 20, 180]);
        assert_eq!(statuses(&recommended), [429, 502, 503, 504]);
        assert_eq!(recommended.elapsed_limit(), None);
        assert!(recommended.retries_connection_errors());
        assert!(!recommended.retries_unsafe_methods());
        assert!(recommended.has_jitter() && recommended.has_quota());

        let go = RetryPolicy::go_compatible();
        let expected: Vec<u16> = std::iter::once(429)
            .chain((500..=599).filter(|status| *status != 501))
            .collect();
        assert_eq!(statuses(&go), expected);
        assert_eq!((go.attempt_limit(), seconds(&go)), (3, [1, 30, 180]));
        assert!(go.retries_connection_errors() && go.retries_unsafe_methods());
        assert!(!go.has_jitter() && !go.has_quota());
    }

    #[test]
    fn setters() {
        let policy = RetryPolicy::none()
            .max_attempts(0)
            .wait(Duration::from_secs(9), Duration::from_secs(2))
            .max_retry_after(Duration::from_secs(7))
            .max_elapsed(Some(Duration::from_secs(8)))
            .statuses([0, 200, 399, 400, 501, 599, 600, u16::MAX])
            .connection_errors(false);
        assert_eq!(policy.attempt_limit(), 1);
        assert_eq!(seconds(&policy), [2, 2, 7]);
        assert_eq!(policy.elapsed_limit(), Some(Duration::from_secs(8)));
        assert_eq!(statuses(&policy), [400, 599]);
        assert!(!policy.retries_connection_errors());
        let shown = format!("{policy:?}");
        assert!(shown.contains("{400, 599}"), "{shown}");
    }
}
