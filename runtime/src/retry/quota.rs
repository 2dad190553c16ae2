//! The retries that all calls of a client have together.

use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::time::Duration;

use tokio::time::Instant;

/// A bucket of tokens that retries take from and successes give back to, so
/// that an outage is not multiplied by the number of attempts. No locks.
///
/// Time alone gives nothing back while retries are asked for: during an outage
/// that would let a steady stream of them through.
#[derive(Debug)]
pub(crate) struct Quota {
    tokens: AtomicU32,
    created: Instant,
    /// When a retry was last asked for, in milliseconds since `created`.
    asked: AtomicU64,
}

impl Quota {
    /// The tokens of a full bucket.
    pub(super) const CAPACITY: u32 = 500;
    /// What one retry costs, and a success after a retry gives back.
    pub(super) const COST: u32 = 5;
    /// What a success at the first attempt gives back.
    const REWARD: u32 = 1;
    /// After so long without the wish for a retry the bucket is full again.
    const QUIET: Duration = Duration::from_secs(60);

    pub(crate) fn new() -> Self {
        Self {
            tokens: AtomicU32::new(Self::CAPACITY),
            created: Instant::now(),
            asked: AtomicU64::new(0),
        }
    }

    /// Takes the cost of a retry, if it is there.
    pub(super) fn take(&self, now: Instant) -> bool {
        let now = now.saturating_duration_since(self.created).as_millis();
        let now = u64::try_from(now).unwrap_or(u64::MAX);
        // Of those that ask at once after a quiet minute one sees the old time
        // and fills the bucket.
        let quiet = now.saturating_sub(self.asked.fetch_max(now, Ordering::Relaxed));
        if u128::from(quiet) >= Self::QUIET.as_millis() {
            self.tokens.store(Self::CAPACITY, Ordering::Relaxed);
        }
        self.tokens
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tokens| {
                tokens.checked_sub(Self::COST)
            })
            .is_ok()
    }

    /// Gives back for a call that succeeded.
    pub(super) fn give_back(&self, retried: bool) {
        let amount = if retried { Self::COST } else { Self::REWARD };
        // A full bucket, which is the rule, is only read. The refusal to update
        // is no failure.
        let _ = self
            .tokens
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tokens| {
                (tokens < Self::CAPACITY).then(|| (tokens + amount).min(Self::CAPACITY))
            });
    }

    #[cfg(test)]
    pub(super) fn tokens(&self) -> u32 {
        self.tokens.load(Ordering::Relaxed)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU32, Ordering};
    use std::thread;
    use std::time::Duration;

    use tokio::time::Instant;

    use super::Quota;

    #[test]
    fn a_hundred_retries_then_none() {
        let quota = Quota::new();
        let now = Instant::now();
        let granted = (0..1000).filter(|_| quota.take(now)).count();
        assert_eq!((granted, quota.tokens()), (100, 0));
        for _ in 0..4 {
            quota.give_back(false);
            assert!(!quota.take(now));
        }
        quota.give_back(false);
        assert!(quota.take(now));
        quota.give_back(true);
        assert!(quota.take(now));
        assert!(!quota.take(now));
    }

    #[test]
    fn never_over_capacity() {
        let quota = Quota::new();
        quota.give_back(false);
        quota.give_back(true);
        assert_eq!(quota.tokens(), 500);
        assert!(quota.take(Instant::now()));
        for expected in [496, 500, 500] {
            quota.give_back(expected == 500);
            assert_eq!(quota.tokens(), expected);
        }
    }

    #[test]
    fn a_quiet_minute_fills_it() {
        let quota = Quota::new();
        let mut now = Instant::now();
        while quota.take(now) {}
        // Asked for all the time, even in vain, there is nothing to win.
        for _ in 0..10 {
            now += Duration::from_secs(59);
            assert!(!quota.take(now));
        }
        now += Duration::from_secs(61);
        let granted = (0..1000).filter(|_| quota.take(now)).count();
        assert_eq!(granted, 100);
        // A clock that stands still or a late thread changes nothing.
        assert!(!quota.take(now - Duration::from_secs(300)));
        assert!(!quota.take(now));
    }

    #[test]
    fn threads_do_not_overdraw() {
        let quota = Quota::new();
        let now = Instant::now();
        let granted = AtomicU32::new(0);
        thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    for _ in 0..1000 {
                        if quota.take(now) {
                            granted.fetch_add(1, Ordering::Relaxed);
                        }
                    }
                });
            }
        });
        assert_eq!((granted.into_inner(), quota.tokens()), (100, 0));
    }
}
