//! R06 to R09: many calls against a service that fails.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use platform_client_runtime::__gen::Call;
use platform_client_runtime::retry::{AnswerInfo, RetryObserver};
use platform_client_runtime::{RetryPolicy, Value};
use reliability_tests::platform::Fault;
use reliability_tests::statistics::{fullest_bucket, uniformity};
use reliability_tests::{InProcess, Platform, Reply, process};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use crate::{GET, get};

const CALLS: u64 = 10_000;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn r06_an_outage_is_not_multiplied() {
    process::raise_descriptor_limit();
    let platform = Platform::start();
    platform.change(|rules| rules.api.fail_some(1.0, 1, &[Fault::Status(503)]));
    let client = platform
        .builder()
        .access_token(platform.issue_token())
        .retry(RetryPolicy::recommended())
        .build()
        .unwrap();
    let places = Arc::new(Semaphore::new(64));
    let mut calls = JoinSet::new();
    let start = Instant::now();
    for _ in 0..CALLS {
        let (client, places) = (client.clone(), Arc::clone(&places));
        calls.spawn(async move {
            let _place = places.acquire().await.unwrap();
            get(&client).await.unwrap_err().status()
        });
    }
    while let Some(status) = calls.join_next().await {
        assert_eq!(status.unwrap(), Some(503));
    }
    let sends = platform.counts().api_calls;
    println!(
        "measured: r06: {CALLS} calls, {sends} sends in {:?}",
        start.elapsed()
    );
    assert!((CALLS..=CALLS + 100).contains(&sends), "{sends}");
}

/// Whether an attempt of a call fails: the same in every run.
fn fails(call: u64, attempt: u32, share: f64) -> bool {
    // Seeds that are close to each other give numbers that are alike.
    let seed = (call << 8 | u64::from(attempt)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let mut random = fastrand::Rng::with_seed(seed);
    random.u64(..);
    random.f64() < share
}

#[tokio::test(start_paused = true)]
async fn r07_a_tenth_fails() {
    let service = InProcess::new(|sent| {
        let id = sent.url.rsplit('/').next().unwrap().parse().unwrap();
        let reply = if fails(id, sent.attempt, 0.1) {
            Reply::fault(503)
        } else {
            Reply::ok()
        };
        reply.after(Duration::from_millis(20))
    });
    let client = service.builder().access_token("token");
    let client = client.retry(RetryPolicy::recommended()).build().unwrap();
    let places = Arc::new(Semaphore::new(50));
    let mut calls = JoinSet::new();
    for id in 0..CALLS {
        let (client, places) = (client.clone(), Arc::clone(&places));
        calls.spawn(async move {
            let _place = places.acquire().await.unwrap();
            let call = Call::new(&client, &GET).path(&id.to_string());
            call.send::<Value>().await.is_ok()
        });
    }
    let mut succeeded = 0;
    while let Some(outcome) = calls.join_next().await {
        succeeded += u64::from(outcome.unwrap());
    }
    let sends = service.calls().len() as u64;
    println!("measured: r07: {succeeded} of {CALLS} succeeded, {sends} sends");
    assert!(succeeded * 1000 >= CALLS * 998, "{succeeded}");
    assert!(sends * 100 <= CALLS * 120, "{sends}");
    // The faults were there: without retries a tenth fails.
    assert!(sends > CALLS + CALLS / 12, "{sends}");
}

#[tokio::test(start_paused = true)]
async fn r08_after_an_outage() {
    const PER_SECOND: u64 = 50;
    // Seconds 0 to 9 are good, then an outage of a minute, then 50 good ones,
    // and another outage.
    let outage = |second: u64| (10..70).contains(&second) || second >= 120;
    let service = InProcess::new(move |sent| {
        if outage(sent.at.as_secs()) {
            Reply::fault(503)
        } else {
            Reply::ok()
        }
    });
    let client = service.builder().access_token("token");
    let client = client.retry(RetryPolicy::recommended()).build().unwrap();
    let mut calls = JoinSet::new();
    let mut ticks = tokio::time::interval(Duration::from_secs(1) / PER_SECOND as u32);
    for _ in 0..140 * PER_SECOND {
        ticks.tick().await;
        let client = client.clone();
        calls.spawn(async move { get(&client).await.is_ok() });
    }
    while calls.join_next().await.is_some() {}
    let sent = service.calls();
    let sends = |from: u64, to: u64| {
        let within = |at: Duration| (from..to).contains(&at.as_secs());
        sent.iter().filter(|sent| within(sent.at)).count() as u64
    };
    let retries = |from: u64, to: u64| {
        let within = |at: Duration| (from..to).contains(&at.as_secs());
        sent.iter()
            .filter(|sent| within(sent.at) && sent.attempt > 1)
            .count()
    };
    let during = sends(10, 70) as f64 / (60 * PER_SECOND) as f64;
    let after: Vec<f64> = (70..120)
        .map(|second| sends(second, second + 1) as f64 / PER_SECOND as f64)
        .collect();
    let worst = after.iter().copied().fold(0.0, f64::max);
    println!(
        "measured: r08: {during:.3} x the offered load during the outage, {worst:.2} x in the \
         worst second after it, {} and {} retries in the outages",
        retries(10, 70),
        retries(120, 150),
    );
    assert!(during <= 1.2, "{during}");
    assert!(worst <= 1.2, "{after:?}");
    // A success gives back a fifth of a retry: 50 s are far more than the 500
    // successes for a full quota, so the second outage finds it full.
    assert!((90..=100).contains(&retries(10, 70)));
    assert!((90..=100).contains(&retries(120, 150)));
}

#[derive(Default)]
struct Waits(Mutex<Vec<f64>>);

impl RetryObserver for Waits {
    fn after_attempt(&self, answer: &AnswerInfo) {
        if let Some(wait) = answer.next_attempt_in() {
            self.0.lock().unwrap().push(wait.as_secs_f64());
        }
    }
}

#[tokio::test(start_paused = true)]
async fn r09_clients_that_fail_together_do_not_come_back_together() {
    // The runtime's random source of this thread, so that the outcome is known.
    fastrand::seed(9);
    let waits = Arc::new(Waits::default());
    let service = InProcess::new(|sent| match sent.attempt {
        1 => Reply::fault(503),
        _ => Reply::ok(),
    });
    let mut calls = JoinSet::new();
    for _ in 0..1000 {
        let client = service
            .builder()
            .access_token("token")
            .retry(RetryPolicy::recommended())
            .retry_observer(Arc::clone(&waits) as Arc<dyn RetryObserver>)
            .build()
            .unwrap();
        calls.spawn(async move { get(&client).await });
    }
    while let Some(outcome) = calls.join_next().await {
        outcome.unwrap().unwrap();
    }
    let waits = waits.0.lock().unwrap().clone();
    assert_eq!(waits.len(), 1000);
    let probability = uniformity(&waits, 0.0, 1.0);
    let fullest = fullest_bucket(&waits, 0.05);
    println!("measured: r09: p = {probability:.3}, fullest 50 ms {fullest:.3}");
    assert!(probability > 0.01, "{probability}");
    assert!(fullest < 0.1, "{fullest}");
    // And the waits are what really happened.
    let sent = service.calls();
    let second = sent.iter().filter(|sent| sent.attempt == 2);
    let times: Vec<f64> = second.map(|sent| sent.at.as_secs_f64()).collect();
    assert!(uniformity(&times, 0.0, 1.0) > 0.01);
}
