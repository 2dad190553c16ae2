//! The rules of a schedule, each with every status and method.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use tokio::time::{Instant, advance};

use super::{Outcome, Quota, RetryPolicy, Schedule, Verdict};
use crate::error::TimeoutPhase;
use crate::headers::Headers;
use crate::operation::Method;
use crate::transport::TransportStage;

const METHODS: [Method; 8] = [
    Method::Get,
    Method::Head,
    Method::Options,
    Method::Trace,
    Method::Put,
    Method::Delete,
    Method::Post,
    Method::Patch,
];

fn is_safe(method: Method) -> bool {
    !matches!(method, Method::Post | Method::Patch)
}

/// Without jitter: waits of 1, 2, 4 s and so on.
fn even(attempts: u32) -> RetryPolicy {
    RetryPolicy::recommended()
        .max_attempts(attempts)
        .jitter(false)
}

fn begin(policy: &RetryPolicy) -> Schedule {
    Schedule::new(policy, None, Method::Get, false, None)
}

fn retry(seconds: u64) -> Verdict {
    Verdict::Retry {
        wait: Duration::from_secs(seconds),
    }
}

fn retry_after(text: &str) -> Headers {
    let mut headers = Headers::default();
    headers.append("retry-after", text);
    headers
}

fn judge(schedule: &mut Schedule, status: u16, headers: &Headers) -> Verdict {
    schedule.next(Outcome::Answer { status, headers }, true)
}

fn fail(schedule: &mut Schedule) -> Verdict {
    judge(schedule, 503, &Headers::default())
}

/// Whether the first attempt of a call is followed by another one.
fn is_retried(policy: &RetryPolicy, method: Method, key: bool, outcome: Outcome<'_>) -> bool {
    let mut schedule = Schedule::new(policy, None, method, key, None);
    let verdict = schedule.next(outcome, true);
    assert_eq!(schedule.attempts(), 1 + u32::from(verdict != Verdict::Stop));
    let mut schedule = Schedule::new(policy, None, method, key, None);
    assert_eq!(schedule.next(outcome, false), Verdict::Stop, "{outcome:?}");
    verdict != Verdict::Stop
}

#[test]
fn each_status_with_each_method() {
    let recommended = RetryPolicy::recommended();
    let go = RetryPolicy::go_compatible();
    let own = RetryPolicy::recommended().statuses([413, 500, 501]);
    let headers = Headers::default();
    for status in 100..=999 {
        let outcome = Outcome::Answer {
            status,
            headers: &headers,
        };
        for method in METHODS {
            let safe = is_safe(method);
            for key in [false, true] {
                let expected = match status {
                    429 => true,
                    502..=504 => safe || key,
                    _ => false,
                };
                let context = format!("{status} {method:?} {key}");
                assert_eq!(
                    is_retried(&recommended, method, key, outcome),
                    expected,
                    "{context}"
                );
                assert_eq!(
                    is_retried(&go, method, key, outcome),
                    status == 429 || (status != 501 && (500..=599).contains(&status)),
                    "Go {context}"
                );
                assert_eq!(
                    is_retried(&own, method, key, outcome),
                    status == 413 || (status == 500 && (safe || key)),
                    "own {context}"
                );
                assert!(!is_retried(&RetryPolicy::none(), method, key, outcome));
            }
        }
    }
}

#[test]
fn each_failure_with_each_method() {
    use TimeoutPhase as Phase;
    use TransportStage as Stage;
    let policy = RetryPolicy::recommended();
    for (outcome, safe, post) in [
        (Outcome::Failure(Stage::Build), false, false),
        (Outcome::Failure(Stage::Connect), true, true),
        (Outcome::Failure(Stage::ConnectTimeout), true, true),
        (Outcome::Failure(Stage::Send), true, false),
        (Outcome::Failure(Stage::Body), true, false),
        (Outcome::Timeout(Phase::Connect), true, true),
        (Outcome::Timeout(Phase::Headers), true, false),
        (Outcome::Timeout(Phase::Body), true, false),
        (Outcome::Timeout(Phase::Deadline), false, false),
    ] {
        for method in METHODS {
            let expected = if is_safe(method) { safe } else { post };
            let context = format!("{outcome:?} {method:?}");
            assert_eq!(
                is_retried(&policy, method, false, outcome),
                expected,
                "{context}"
            );
            assert_eq!(
                is_retried(&policy, method, true, outcome),
                safe,
                "{context}"
            );
            let careless = policy.clone().unsafe_methods(true);
            assert_eq!(is_retried(&careless, method, false, outcome), safe);
            let answers_only = policy.clone().connection_errors(false);
            assert!(!is_retried(&answers_only, method, true, outcome));
        }
    }
}

#[test]
fn r01_waits_stay_below_the_doubling_ceiling() {
    let mut longest = [Duration::ZERO; 2];
    for seed in 0..500 {
        let mut schedule = begin(&RetryPolicy::recommended()).seeded(seed);
        assert_eq!(schedule.attempts(), 1);
        for (ceiling, longest) in [1, 2].into_iter().zip(&mut longest) {
            let Verdict::Retry { wait } = fail(&mut schedule) else {
                panic!("no retry");
            };
            assert!(wait <= Duration::from_secs(ceiling), "{wait:?}");
            *longest = wait.max(*longest);
        }
        assert_eq!(schedule.attempts(), 3);
        schedule.succeeded();
    }
    assert!(longest[0] > Duration::from_millis(950), "{longest:?}");
    assert!(longest[1] > Duration::from_millis(1900), "{longest:?}");
}

#[test]
fn r02_stops_after_the_last_attempt() {
    let mut schedule = begin(&RetryPolicy::recommended());
    let verdicts: Vec<bool> = (0..5)
        .map(|_| fail(&mut schedule) == Verdict::Stop)
        .collect();
    assert_eq!(verdicts, [false, false, true, true, true]);
    assert_eq!(schedule.attempts(), 3);
}

#[test]
fn go_doubles_without_jitter() {
    let mut schedule = begin(&RetryPolicy::go_compatible().max_attempts(8));
    let verdicts: Vec<Verdict> = (0..8).map(|_| fail(&mut schedule)).collect();
    let mut expected: Vec<Verdict> = [1, 2, 4, 8, 16, 30, 30].map(retry).into();
    expected.push(Verdict::Stop);
    assert_eq!(verdicts, expected);
}

#[test]
fn r05_retry_after() {
    for (text, expected) in [
        ("0", retry(0)),
        ("3", retry(3)),
        ("180", retry(180)),
        ("181", Verdict::Stop),
        ("999999", Verdict::Stop),
        ("99999999999999999999999", Verdict::Stop),
        // These say nothing: the back-off of 1 s applies.
        ("abc", retry(1)),
        ("-1", retry(1)),
        ("", retry(1)),
        ("3.5", retry(1)),
        ("Sun, 06 Nov 1994 08:49:37 GMT", retry(1)),
    ] {
        for status in [413, 429, 503] {
            let mut schedule = begin(&even(3).statuses([413, 429, 503]));
            let verdict = judge(&mut schedule, status, &retry_after(text));
            assert_eq!(verdict, expected, "{status} {text:?}");
        }
        let mut schedule = begin(&even(3));
        let verdict = judge(&mut schedule, 502, &retry_after(text));
        assert_eq!(verdict, retry(1), "{text:?} does not count for 502");
    }
    let short = even(3).max_retry_after(Duration::from_secs(2));
    assert_eq!(judge(&mut begin(&short), 429, &retry_after("2")), retry(2));
    assert_eq!(
        judge(&mut begin(&short), 429, &retry_after("3")),
        Verdict::Stop
    );
}

#[test]
fn r05_retry_after_as_a_date() {
    let date = |seconds| {
        let then = SystemTime::now() + Duration::from_secs(seconds);
        retry_after(&httpdate::fmt_http_date(then))
    };
    // The date has whole seconds, and the clock goes on.
    let Verdict::Retry { wait } = judge(&mut begin(&even(3)), 429, &date(60)) else {
        panic!("no retry");
    };
    let seconds = wait.as_secs_f64();
    assert!((55.0..=60.0).contains(&seconds), "{seconds}");
    let verdict = judge(&mut begin(&even(3)), 429, &date(200));
    assert_eq!(verdict, Verdict::Stop);
}

#[test]
fn r10_attempt_100_000() {
    for jitter in [false, true] {
        let policy = RetryPolicy::none().max_attempts(u32::MAX).jitter(jitter);
        let mut schedule = begin(&policy);
        for attempt in 1..=100_000 {
            let Verdict::Retry { wait } = fail(&mut schedule) else {
                panic!("no retry");
            };
            assert!(wait <= Duration::from_secs(30));
            if attempt == 100_000 && !jitter {
                assert_eq!(wait, Duration::from_secs(30));
            }
        }
        assert_eq!(schedule.attempts(), 100_001);
    }
}

#[tokio::test(start_paused = true)]
async fn the_budget_of_a_call() {
    // 6 s at 3 s each: attempts after 0, 3 and 6 s.
    let policy = even(100).max_elapsed(Some(Duration::from_secs(6)));
    let mut schedule = begin(&policy);
    let start = Instant::now();
    while let Verdict::Retry { wait } = judge(&mut schedule, 429, &retry_after("3")) {
        advance(wait).await;
    }
    assert_eq!(schedule.attempts(), 3);
    assert_eq!(start.elapsed(), Duration::from_secs(6));

    // The time of the attempts counts too, and a longer wait is not cut.
    let mut schedule = begin(&policy);
    advance(Duration::from_secs(4)).await;
    let verdict = judge(&mut schedule, 429, &retry_after("3"));
    assert_eq!(verdict, Verdict::Stop);
    assert_eq!(fail(&mut schedule), retry(1));

    let none = even(3).max_elapsed(Some(Duration::ZERO));
    let mut schedule = begin(&none);
    assert_eq!(fail(&mut schedule), Verdict::Stop);
}

#[tokio::test(start_paused = true)]
async fn the_deadline_of_the_caller() {
    for (seconds, text, expected) in [
        (4, "3", retry(3)),
        (3, "3", Verdict::Stop),
        (2, "3", Verdict::Stop),
        (1, "0", retry(0)),
        (0, "0", Verdict::Stop),
    ] {
        let deadline = Instant::now() + Duration::from_secs(seconds);
        let mut schedule = Schedule::new(&even(3), None, Method::Get, false, Some(deadline));
        let verdict = judge(&mut schedule, 429, &retry_after(text));
        assert_eq!(verdict, expected, "{seconds} {text}");
        advance(Duration::from_secs(1)).await;
    }
    // One that has passed.
    let past = Instant::now() - Duration::from_millis(1);
    let mut schedule = Schedule::new(&even(3), None, Method::Get, false, Some(past));
    assert_eq!(fail(&mut schedule), Verdict::Stop);
}

#[test]
fn the_quota_ends_retries() {
    let quota = Arc::new(Quota::new());
    let policy = RetryPolicy::recommended();
    let with_quota = |policy| Schedule::new(policy, Some(&quota), Method::Get, false, None);
    // What is not retried costs nothing.
    for _ in 0..1000 {
        assert_eq!(
            judge(&mut with_quota(&policy), 404, &Headers::default()),
            Verdict::Stop
        );
        assert_eq!(
            judge(&mut with_quota(&policy), 429, &retry_after("181")),
            Verdict::Stop
        );
    }
    assert_eq!(quota.tokens(), 500);
    for _ in 0..50 {
        let mut schedule = with_quota(&policy);
        while fail(&mut schedule) != Verdict::Stop {}
        assert_eq!(schedule.attempts(), 3);
    }
    assert_eq!(quota.tokens(), 0);
    let mut schedule = with_quota(&policy);
    assert_eq!(fail(&mut schedule), Verdict::Stop);
    assert_eq!(schedule.attempts(), 1);
    // A policy without quota does not care, and does not touch it.
    let free = policy.clone().quota(false);
    let mut schedule = with_quota(&free);
    assert_ne!(fail(&mut schedule), Verdict::Stop);
    schedule.succeeded();
    assert_eq!(quota.tokens(), 0);
    // Successes win it back.
    for _ in 0..5 {
        with_quota(&policy).succeeded();
    }
    let mut schedule = with_quota(&policy);
    assert_ne!(fail(&mut schedule), Verdict::Stop);
    assert_eq!(quota.tokens(), 0);
    schedule.succeeded();
    assert_eq!(quota.tokens(), 5);
}

#[test]
fn debug_is_complete() {
    let shown = format!("{:?}", begin(&RetryPolicy::recommended()));
    assert!(shown.contains("attempts: 1"), "{shown}");
}
