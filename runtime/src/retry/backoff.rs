//! The wait before a retry that the service gave no time for.

use std::time::Duration;

/// `min * 2^retry`, at most `max`. The first retry is number 0.
pub(super) fn ceiling(min: Duration, max: Duration, retry: u32) -> Duration {
    const SECOND: u128 = 1_000_000_000;
    // 2^95 nanoseconds are more than a `Duration` holds.
    let nanos = min.as_nanos().saturating_mul(1 << retry.min(95));
    if nanos >= max.as_nanos() {
        return max;
    }
    // Below `max`, so both parts fit.
    Duration::new((nanos / SECOND) as u64, (nanos % SECOND) as u32)
}

/// Full jitter: any wait from zero to the ceiling, all equally likely.
pub(super) fn full_jitter(ceiling: Duration, random: &mut fastrand::Rng) -> Duration {
    // 2^64 nanoseconds are 584 years.
    let nanos = u64::try_from(ceiling.as_nanos()).unwrap_or(u64::MAX);
    Duration::from_nanos(random.u64(0..=nanos))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{ceiling, full_jitter};

    #[test]
    fn doubles_up_to_the_cap() {
        let (min, max) = (Duration::from_secs(1), Duration::from_secs(20));
        let waits = [0, 1, 2, 3, 4, 5, 6].map(|retry| ceiling(min, max, retry).as_secs());
        assert_eq!(waits, [1, 2, 4, 8, 16, 20, 20]);
        let min = Duration::from_millis(1500);
        assert_eq!(ceiling(min, max, 2), Duration::from_secs(6));
    }

    #[test]
    fn r10_no_overflow() {
        let long = Duration::MAX;
        let nano = Duration::from_nanos(1);
        for retry in [31, 32, 63, 64, 94, 95, 127, 128, 100_000, u32::MAX] {
            assert_eq!(
                ceiling(Duration::from_secs(1), Duration::from_secs(20), retry),
                Duration::from_secs(20)
            );
            assert_eq!(ceiling(Duration::ZERO, long, retry), Duration::ZERO);
            assert_eq!(ceiling(long, long, retry), long);
            assert!(ceiling(nano, long, retry) >= nano);
        }
        assert_eq!(ceiling(nano, long, 40), Duration::from_nanos(1 << 40));
        assert_eq!(ceiling(nano, long, 100_000), long);
        let mut random = fastrand::Rng::with_seed(1);
        assert!(full_jitter(long, &mut random) <= long);
        assert_eq!(full_jitter(Duration::ZERO, &mut random), Duration::ZERO);
    }

    /// The probability that even draws differ from an even distribution by as
    /// much as these do (Kolmogorov-Smirnov, Stephens' approximation).
    fn even(draws: &[Duration], ceiling: Duration) -> f64 {
        let mut shares: Vec<f64> = draws
            .iter()
            .map(|draw| draw.as_secs_f64() / ceiling.as_secs_f64())
            .collect();
        shares.sort_by(f64::total_cmp);
        let count = shares.len() as f64;
        let distance = shares
            .iter()
            .enumerate()
            .fold(0.0, |most: f64, (n, share)| {
                let below = share - n as f64 / count;
                let above = (n + 1) as f64 / count - share;
                most.max(below).max(above)
            });
        let root = count.sqrt();
        let lambda = (root + 0.12 + 0.11 / root) * distance;
        let terms = (1..=100).map(|k| {
            let k = f64::from(k);
            let sign = if k % 2.0 == 1.0 { 2.0 } else { -2.0 };
            sign * (-2.0 * k * k * lambda * lambda).exp()
        });
        terms.sum::<f64>().clamp(0.0, 1.0)
    }

    #[test]
    fn r09_full_jitter_is_even() {
        let second = Duration::from_secs(1);
        // 1,000 clients, each with its own source, at the same instant; and one
        // client that draws 1,000 times.
        let clients: Vec<Duration> = (0..1000)
            .map(|seed| full_jitter(second, &mut fastrand::Rng::with_seed(seed)))
            .collect();
        let mut random = fastrand::Rng::with_seed(42);
        let client: Vec<Duration> = (0..1000)
            .map(|_| full_jitter(second, &mut random))
            .collect();
        for draws in [clients, client] {
            let p = even(&draws, second);
            assert!(p > 0.01, "p = {p}");
            let mut buckets = [0; 21];
            for draw in &draws {
                buckets[draw.as_millis() as usize / 50] += 1;
            }
            let fullest = buckets.iter().max().copied().unwrap();
            assert!(fullest < 100, "{buckets:?}");
        }
    }

    #[test]
    fn the_test_of_evenness_can_fail() {
        let second = Duration::from_secs(1);
        let mut random = fastrand::Rng::with_seed(42);
        // Equal jitter, which draws from the upper half only.
        let draws: Vec<Duration> = (0..1000)
            .map(|_| second / 2 + full_jitter(second / 2, &mut random))
            .collect();
        assert!(even(&draws, second) < 0.01);
    }
}
