//! The pace of the calls of a client.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::{Instant, sleep, timeout};

use super::window::Pace;
use crate::headers::Headers;

/// Longer waits mean nothing, and this one can be added to any time.
const DAY: Duration = Duration::from_secs(24 * 3600);

/// How often the first in the queue looks whether its wait still stands: an
/// answer to an earlier call may have shortened it.
const LOOK: Duration = Duration::from_secs(1);

/// How a client keeps below the rate limit of the service.
///
/// The limiter reads `inin-ratelimit-allowed`, `-count` and `-reset` from every
/// answer. Calls start at once while four fifths of the limit last; the rest is
/// spread evenly over the time that is left, and when nothing is left, calls
/// wait for the next window, in the order in which they came. A 429 with a
/// `Retry-After` stops all calls until then. Calls that have piled up are
/// spread over the next window.
///
/// It sees only the calls of its own client: a limit that is shared with other
/// programs needs a [`reserve`](RateLimit::reserve). It never fails a call.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct RateLimit {
    reserve: f64,
    max_wait: Duration,
}

impl RateLimit {
    /// Follows what the answers say, leaves 5 % of the limit unused, and makes
    /// no call wait longer than 120 s.
    pub fn adaptive() -> Self {
        Self {
            reserve: 0.05,
            max_wait: Duration::from_secs(120),
        }
    }

    /// The share of the limit to leave to others, from 0 to 0.9; values outside
    /// are brought inside. One call a window is always used.
    pub fn reserve(mut self, share: f64) -> Self {
        self.reserve = if share.is_nan() {
            0.0
        } else {
            share.clamp(0.0, 0.9)
        };
        self
    }

    /// How long one call waits at most, once per attempt. Then it is sent even
    /// though the service may refuse it. A `Retry-After` counts up to this
    /// limit as well. Default: 120 s; more than a day counts as a day.
    pub fn max_wait(mut self, limit: Duration) -> Self {
        self.max_wait = limit.min(DAY);
        self
    }
}

/// Makes calls wait. Shared by all calls that count against the same limit.
///
/// While there is room a call takes one lock for the length of a few
/// comparisons, never across an `await`. Calls that have to wait stand in a
/// queue; only the first of them has a timer for its turn, and a call that is
/// dropped leaves the queue and has used up nothing.
#[derive(Debug)]
pub(crate) struct Limiter {
    max_wait: Duration,
    pace: Mutex<Pace>,
    /// Held by the first in the queue. Fair: first come, first served.
    turn: tokio::sync::Mutex<()>,
    waiting: AtomicUsize,
}

/// One place in the queue.
struct Place<'a>(&'a AtomicUsize);

impl Drop for Place<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Limiter {
    pub(crate) fn new(settings: &RateLimit) -> Self {
        Self {
            max_wait: settings.max_wait,
            pace: Mutex::new(Pace::new(settings.reserve)),
            turn: tokio::sync::Mutex::new(()),
            waiting: AtomicUsize::new(0),
        }
    }

    /// Waits until the next call may start and counts it; to be called once for
    /// every request that is sent. Returns how long that took.
    pub(crate) async fn acquire(&self) -> Duration {
        let came = Instant::now();
        // Nobody who waits is overtaken.
        if self.waiting.load(Ordering::Relaxed) == 0 && self.pace().admit(came, 1).is_zero() {
            return Duration::ZERO;
        }
        if timeout(self.patience(), self.queue()).await.is_err() {
            self.pace().overdue();
        }
        came.elapsed()
    }

    /// Learns from the head of an answer.
    pub(crate) fn observe(&self, status: u16, headers: &Headers) {
        self.pace()
            .observe(status, headers, Instant::now(), self.max_wait);
    }

    async fn queue(&self) {
        self.waiting.fetch_add(1, Ordering::Relaxed);
        let _place = Place(&self.waiting);
        let _turn = self.turn.lock().await;
        loop {
            let waiting = self.waiting.load(Ordering::Relaxed);
            let wait = self.pace().admit(Instant::now(), waiting);
            if wait.is_zero() {
                return;
            }
            sleep(wait.min(LOOK)).await;
        }
    }

    /// The longest wait of one call: between four fifths of the limit and the
    /// whole, so that calls that came together do not lose patience together.
    fn patience(&self) -> Duration {
        self.max_wait - (self.max_wait / 5).mul_f64(fastrand::f64())
    }

    /// A panic inside leaves numbers, which stay usable.
    fn pace(&self) -> MutexGuard<'_, Pace> {
        self.pace.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Limiter, RateLimit};
    use crate::headers::Headers;

    #[test]
    fn settings() {
        let adaptive = RateLimit::adaptive();
        assert_eq!(adaptive.reserve, 0.05);
        assert_eq!(adaptive.max_wait, Duration::from_secs(120));
        for (share, kept) in [
            (0.0, 0.0),
            (0.5, 0.5),
            (1.0, 0.9),
            (-1.0, 0.0),
            (f64::NAN, 0.0),
            (f64::INFINITY, 0.9),
        ] {
            assert_eq!(RateLimit::adaptive().reserve(share).reserve, kept);
        }
        let longest = RateLimit::adaptive().max_wait(Duration::MAX);
        assert_eq!(longest.max_wait, Duration::from_secs(86_400));
    }

    #[tokio::test(start_paused = true)]
    async fn extremes_of_the_wait() {
        let mut refusal = Headers::default();
        refusal.append("Retry-After", u64::MAX.to_string());
        for (limit, hours) in [(Duration::ZERO, 0..=0), (Duration::MAX, 19..=24)] {
            let limiter = Limiter::new(&RateLimit::adaptive().max_wait(limit));
            limiter.observe(429, &refusal);
            let waited = limiter.acquire().await.as_secs() / 3600;
            assert!(hours.contains(&waited), "{waited}");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_shorter_wait_is_noticed() {
        let report = |reset: &'static str| {
            let mut headers = Headers::default();
            headers.append("inin-ratelimit-allowed", "300");
            headers.append("inin-ratelimit-count", "300");
            headers.append("inin-ratelimit-reset", reset);
            headers
        };
        let limiter = Limiter::new(&RateLimit::adaptive());
        limiter.observe(200, &report("90"));
        let late = async {
            tokio::time::sleep(Duration::from_secs(5)).await;
            limiter.observe(200, &report("10"));
        };
        let (waited, ()) = tokio::join!(limiter.acquire(), late);
        assert!((15..=16).contains(&waited.as_secs()), "{waited:?}");
    }
}
