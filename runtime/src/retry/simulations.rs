//! Many calls against a made-up service, on a clock that does not wait.

use std::collections::BTreeMap;
use std::future::Future;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::task::JoinSet;
use tokio::time::{Instant, advance, sleep, sleep_until, timeout};

use super::{Limiter, Outcome, Quota, RateLimit, RetryPolicy, Schedule, Verdict};
use crate::headers::Headers;
use crate::operation::Method;

const MILLISECOND: Duration = Duration::from_millis(1);

/// Sends one call until it succeeds or gives up. `attempt` says whether it
/// succeeds.
fn call(policy: &RetryPolicy, quota: &Arc<Quota>, mut attempt: impl FnMut() -> bool) -> bool {
    let mut schedule = Schedule::new(policy, Some(quota), Method::Get, false, None);
    let outcome = Outcome::Answer {
        status: 503,
        headers: &Headers::default(),
    };
    loop {
        if attempt() {
            schedule.succeeded();
            return true;
        }
        if schedule.next(outcome, true) == Verdict::Stop {
            return false;
        }
    }
}

/// 10,000 calls of which a share of the attempts fails: how many attempts there
/// were, and how many calls succeeded.
fn load(policy: &RetryPolicy, failing: f64, seed: u64) -> (u32, u32) {
    let quota = Arc::new(Quota::new());
    let mut random = fastrand::Rng::with_seed(seed);
    let mut sends = 0;
    let succeeded = (0..10_000).filter(|_| {
        call(policy, &quota, || {
            sends += 1;
            random.f64() >= failing
        })
    });
    let succeeded = succeeded.count() as u32;
    (sends, succeeded)
}

#[test]
fn r06_an_outage_is_not_multiplied() {
    let (sends, succeeded) = load(&RetryPolicy::recommended(), 1.0, 1);
    assert_eq!((sends, succeeded), (10_100, 0));
    // Without the quota it is.
    let (sends, _) = load(&RetryPolicy::recommended().quota(false), 1.0, 1);
    assert_eq!(sends, 30_000);
}

#[test]
fn r07_some_failures_are_hidden() {
    for seed in 0..10 {
        let (sends, succeeded) = load(&RetryPolicy::recommended(), 0.1, seed);
        assert!(sends <= 12_000, "{sends}");
        assert!(succeeded >= 9_980, "{succeeded}");
    }
}

/// Calls are offered evenly for 100 s, each attempt takes 50 ms, and the
/// service is out of order from second 10 to 70. Attempts by second.
#[tokio::test(start_paused = true)]
async fn r08_recovery_without_a_storm() {
    const OFFERED: u32 = 500;
    let begin = Instant::now();
    let second = move || begin.elapsed().as_secs();
    let is_out = move || (10..70).contains(&second());
    let quota = Arc::new(Quota::new());
    let sends = Arc::new(Mutex::new(BTreeMap::<u64, u32>::new()));
    let successes = Arc::new(Mutex::new(BTreeMap::<u64, u32>::new()));
    let mut calls = JoinSet::new();
    for n in 0..OFFERED * 100 {
        let (quota, sends, successes) = (quota.clone(), sends.clone(), successes.clone());
        calls.spawn(async move {
            let policy = RetryPolicy::recommended();
            sleep_until(begin + Duration::from_secs(1) / OFFERED * n).await;
            let mut schedule =
                Schedule::new(&policy, Some(&quota), Method::Get, false, None).seeded(u64::from(n));
            loop {
                *sends.lock().unwrap().entry(second()).or_default() += 1;
                let fails = is_out();
                sleep(Duration::from_millis(50)).await;
                if !fails {
                    schedule.succeeded();
                    *successes.lock().unwrap().entry(second()).or_default() += 1;
                    return;
                }
                let headers = Headers::default();
                let outcome = Outcome::Answer {
                    status: 503,
                    headers: &headers,
                };
                match schedule.next(outcome, true) {
                    Verdict::Stop => return,
                    Verdict::Retry { wait } => sleep(wait).await,
                }
            }
        });
    }
    sleep_until(begin + Duration::from_millis(69_990)).await;
    assert!(quota.tokens() < 5, "{}", quota.tokens());
    // 500 successes and what takes them there fill it again.
    sleep_until(begin + Duration::from_millis(71_200)).await;
    assert_eq!(quota.tokens(), 500);
    calls.join_all().await;
    let sends = sends.lock().unwrap();
    for (second, count) in sends.iter() {
        assert!(*count <= OFFERED * 6 / 5, "second {second}: {count}");
    }
    assert!(sends.values().sum::<u32>() <= OFFERED * 100 + 100);
    let successes = successes.lock().unwrap();
    assert!((71..=99).all(|second| successes.get(&second) == Some(&OFFERED)));
}

/// A service that allows so many calls in each window and says so.
struct Service {
    began: Instant,
    allowed: u64,
    window: Duration,
    /// Whether the seconds to the reset are rounded down.
    cuts: bool,
    state: Mutex<Counts>,
}

#[derive(Default)]
struct Counts {
    windows: BTreeMap<u64, u64>,
    refused: u64,
    /// When the calls came, in milliseconds.
    times: Vec<u64>,
}

impl Service {
    fn new(allowed: u64, window: u64) -> Arc<Self> {
        Self::rounding(allowed, window, false)
    }

    fn rounding(allowed: u64, window: u64, cuts: bool) -> Arc<Self> {
        Arc::new(Self {
            began: Instant::now(),
            allowed,
            window: Duration::from_secs(window),
            cuts,
            state: Mutex::default(),
        })
    }

    fn answer(&self) -> (u16, Headers) {
        let since = self.began.elapsed().as_millis() as u64;
        let length = self.window.as_millis() as u64;
        let left = length - since % length;
        let reset = if self.cuts {
            left / 1000
        } else {
            left.div_ceil(1000)
        };
        let mut state = self.state.lock().unwrap();
        state.times.push(since);
        let count = state.windows.entry(since / length).or_default();
        *count += 1;
        let count = *count;
        let mut headers = Headers::default();
        headers.append("inin-ratelimit-allowed", self.allowed.to_string());
        headers.append("inin-ratelimit-count", count.to_string());
        headers.append("inin-ratelimit-reset", reset.to_string());
        if count <= self.allowed {
            return (200, headers);
        }
        state.refused += 1;
        headers.append("retry-after", left.div_ceil(1000).to_string());
        (429, headers)
    }

    /// The fullest `span` of milliseconds.
    fn fullest(&self, span: u64) -> usize {
        let mut counts = BTreeMap::<u64, usize>::new();
        for time in &self.state.lock().unwrap().times {
            *counts.entry(time / span).or_default() += 1;
        }
        counts.values().max().copied().unwrap_or_default()
    }

    fn refused(&self) -> u64 {
        self.state.lock().unwrap().refused
    }

    fn calls(&self) -> usize {
        self.state.lock().unwrap().times.len()
    }
}

/// A call that takes 30 ms and is repeated as long as it is refused.
fn send(
    service: &Arc<Service>,
    limiter: &Arc<Limiter>,
) -> impl Future<Output = ()> + Send + 'static {
    let (service, limiter) = (service.clone(), limiter.clone());
    async move {
        loop {
            limiter.acquire().await;
            let (status, headers) = service.answer();
            sleep(Duration::from_millis(30)).await;
            limiter.observe(status, &headers);
            if status == 200 {
                return;
            }
        }
    }
}

fn limiter(settings: &RateLimit) -> Arc<Limiter> {
    Arc::new(Limiter::new(settings))
}

/// Waits as long as it takes.
fn patient() -> RateLimit {
    RateLimit::adaptive().max_wait(Duration::from_secs(3600))
}

/// One call, so that the limiter knows the limit.
async fn warm(service: &Arc<Service>, limiter: &Arc<Limiter>) {
    send(service, limiter).await;
}

#[tokio::test(start_paused = true)]
async fn a_busy_client_is_never_refused() {
    for cuts in [false, true] {
        let service = Service::rounding(300, 60, cuts);
        let limiter = limiter(&RateLimit::adaptive());
        warm(&service, &limiter).await;
        let mut workers = JoinSet::new();
        for _ in 0..20 {
            let (service, limiter) = (service.clone(), limiter.clone());
            workers.spawn(async move {
                while service.began.elapsed() < Duration::from_secs(600) {
                    send(&service, &limiter).await;
                }
            });
        }
        workers.join_all().await;
        assert_eq!(service.refused(), 0);
        // 10 windows of 300 calls, of which 5 % are left to others.
        let calls = service.calls();
        assert!((2_600..=2_900).contains(&calls), "{calls}");
    }
}

#[tokio::test(start_paused = true)]
async fn below_the_limit_nobody_waits() {
    let service = Service::new(300, 60);
    let limiter = limiter(&RateLimit::adaptive());
    warm(&service, &limiter).await;
    for _ in 0..10 {
        // 220 calls of one window at once.
        for _ in 0..220 {
            assert_eq!(limiter.acquire().await, Duration::ZERO);
            let (status, headers) = service.answer();
            limiter.observe(status, &headers);
        }
        advance(Duration::from_secs(60)).await;
    }
    assert_eq!(service.refused(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_crowd_is_spread_over_the_windows() {
    let service = Service::new(300, 60);
    let limiter = limiter(&patient());
    warm(&service, &limiter).await;
    let mut calls = JoinSet::new();
    for _ in 0..1000 {
        calls.spawn(send(&service, &limiter));
    }
    calls.join_all().await;
    assert_eq!((service.refused(), service.calls()), (0, 1001));
    // 285 a window: three windows and a part.
    let elapsed = service.began.elapsed().as_secs();
    assert!((180..240).contains(&elapsed), "{elapsed}");
    // The first window has its free part; later ones have no peak.
    let times = service.state.lock().unwrap().times.clone();
    let later: Vec<u64> = times.into_iter().filter(|time| *time >= 60_000).collect();
    let peak = later.windows(6).map(|calls| calls[5] - calls[0]).min();
    assert!(peak >= Some(900), "6 calls within {peak:?} ms");
}

#[tokio::test(start_paused = true)]
async fn a08_a_refusal_stops_everybody() {
    // The limit is used up by somebody else; no headers but `Retry-After`.
    let limiter = limiter(&RateLimit::adaptive());
    let mut refusal = Headers::default();
    refusal.append("Retry-After", "7");
    limiter.observe(429, &refusal);
    let begin = Instant::now();
    let mut calls = JoinSet::new();
    for _ in 0..100 {
        let limiter = limiter.clone();
        calls.spawn(async move {
            limiter.acquire().await;
            begin.elapsed()
        });
    }
    let mut starts = calls.join_all().await;
    starts.sort();
    assert!(starts[0] >= Duration::from_secs(7), "{:?}", starts[0]);
    for pair in starts.windows(2) {
        assert!(pair[1] - pair[0] >= 49 * MILLISECOND, "{pair:?}");
    }
    assert!(starts[99] < Duration::from_secs(13), "{:?}", starts[99]);
}

#[tokio::test(start_paused = true)]
async fn refused_together_they_do_not_come_back_together() {
    // A cold client: the burst goes out before the first answer comes.
    let service = Service::new(300, 60);
    let limiter = limiter(&patient());
    let mut calls = JoinSet::new();
    for _ in 0..500 {
        calls.spawn(send(&service, &limiter));
    }
    calls.join_all().await;
    assert_eq!((service.refused(), service.calls()), (200, 700));
    let times = service.state.lock().unwrap().times.clone();
    let later: Vec<u64> = times.into_iter().filter(|time| *time > 0).collect();
    assert!(later.iter().all(|time| *time >= 60_000));
    let peak = later.windows(6).map(|calls| calls[5] - calls[0]).min();
    assert!(peak >= Some(900), "6 calls within {peak:?} ms");
    assert_eq!(service.fullest(60_000), 500);
}

#[tokio::test(start_paused = true)]
async fn nobody_waits_longer_than_allowed() {
    let limiter = limiter(&RateLimit::adaptive().max_wait(Duration::from_secs(10)));
    let mut full = Headers::default();
    full.append("inin-ratelimit-allowed", "300");
    full.append("inin-ratelimit-count", "300");
    full.append("inin-ratelimit-reset", "60");
    full.append("retry-after", "999999");
    limiter.observe(429, &full);
    let mut calls = JoinSet::new();
    for _ in 0..500 {
        let limiter = limiter.clone();
        calls.spawn(async move { limiter.acquire().await });
    }
    let waits = calls.join_all().await;
    let mut buckets = [0; 11];
    for wait in &waits {
        assert!(*wait <= Duration::from_secs(10) + MILLISECOND, "{wait:?}");
        assert!(*wait >= Duration::from_secs(8), "{wait:?}");
        buckets[(wait.as_millis() as usize - 8000) / 200] += 1;
    }
    // They do not lose patience together.
    assert!(buckets.iter().all(|count| *count < 100), "{buckets:?}");
}

#[tokio::test(start_paused = true)]
async fn dropped_calls_leave_the_queue() {
    let service = Service::new(300, 60);
    let limiter = limiter(&RateLimit::adaptive());
    warm(&service, &limiter).await;
    let mut calls = JoinSet::new();
    for n in 0..1000 {
        let call = send(&service, &limiter);
        // Some never stand in the queue, some are its first.
        calls.spawn(async move { timeout(MILLISECOND * n, call).await.is_ok() });
    }
    let done = calls.join_all().await.into_iter().filter(|done| *done);
    assert!(done.count() < 285);
    // What is left of the window is spread, and nobody is before us.
    let rest = Duration::from_secs(60) - service.began.elapsed();
    let waited = limiter.acquire().await;
    assert!(waited <= rest / 50, "{waited:?}");
    assert_eq!(service.refused(), 0);
}

#[tokio::test(start_paused = true)]
async fn short_windows_with_a_small_limit() {
    let service = Service::new(5, 2);
    let limiter = limiter(&RateLimit::adaptive());
    warm(&service, &limiter).await;
    let mut calls = JoinSet::new();
    for _ in 0..100 {
        calls.spawn(send(&service, &limiter));
    }
    calls.join_all().await;
    assert_eq!(service.refused(), 0);
    let elapsed = service.began.elapsed().as_secs();
    assert!((38..80).contains(&elapsed), "{elapsed}");
}

#[tokio::test(start_paused = true)]
async fn another_program_shares_the_limit() {
    let service = Service::new(300, 60);
    let limiter = limiter(&patient().reserve(0.45));
    warm(&service, &limiter).await;
    let mut calls = JoinSet::new();
    for _ in 0..400 {
        calls.spawn(send(&service, &limiter));
    }
    // Two calls a second that the limiter knows nothing of.
    let mut refused = 0;
    while service.began.elapsed() < Duration::from_secs(180) {
        sleep(Duration::from_millis(500)).await;
        refused += u32::from(service.answer().0 == 429);
    }
    calls.join_all().await;
    assert_eq!((service.refused(), refused), (0, 0));
}
