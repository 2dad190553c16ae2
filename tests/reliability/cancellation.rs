//! R12: calls that are given up at any moment.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::{Duration, Instant};

use platform_client_runtime::__gen::Call;
use platform_client_runtime::retry::RateLimit;
use platform_client_runtime::{Client, RetryPolicy, Value};
use reliability_tests::alone::alone;
use reliability_tests::platform::Platform;
use reliability_tests::{InProcess, Reply, process};
use tokio::task::JoinSet;
use tokio::time::timeout;

use crate::{POST, get};

/// Calls that are given up.
const CALLS: u64 = 1000;
/// How many of them run at once.
const AT_ONCE: u64 = 20;

#[test]
fn r12_cancelled_while_sending() {
    alone(
        "cancellation::r12_cancelled_while_sending",
        Duration::from_secs(60),
        || {
            let runtime = tokio::runtime::Builder::new_multi_thread()
                .worker_threads(2)
                .enable_all()
                .build()
                .unwrap();
            runtime.block_on(cancel());
        },
    );
}

async fn cancel() {
    let panics = process::panics();
    let platform = Platform::start();
    platform.change(|rules| rules.api.latency = Duration::ZERO..Duration::from_millis(4));
    let client = platform.client();
    get(&client).await.unwrap();
    drop(client);
    platform.traffic().settle(0, Duration::from_secs(5)).await;
    let before = process::open_descriptors();

    let client = platform.client();
    let mut random = fastrand::Rng::with_seed(12);
    let (mut finished, mut given_up) = (0, 0);
    let start = Instant::now();
    for _ in 0..CALLS / AT_ONCE {
        let mut calls = JoinSet::new();
        for _ in 0..AT_ONCE {
            let mut call = Call::new(&client, &POST);
            // Long enough for the moment to fall into the sending as well.
            call.body_bytes(vec![b'x'; random.usize(..60_000)]);
            // From before the first byte to after the last one.
            let moment = Duration::from_micros(random.u64(..40_000));
            calls.spawn(async move { tokio::time::timeout(moment, call.send::<Value>()).await });
        }
        while let Some(outcome) = calls.join_next().await {
            match outcome.unwrap() {
                Ok(answer) => {
                    assert_eq!(answer.unwrap()["path"], "/api/v2/things");
                    finished += 1;
                }
                Err(_) => given_up += 1,
            }
        }
    }
    // The moments fall before, into and after the call.
    let least = CALLS / 20;
    assert!(
        given_up > least && finished > least,
        "{given_up} given up, {finished} finished"
    );
    println!(
        "measured: r12: {given_up} of {CALLS} given up in {:?}, {} connections",
        start.elapsed(),
        platform.traffic().connections()
    );

    // The client still works, and no answer goes to another request.
    for _ in 0..100 {
        assert_eq!(get(&client).await.unwrap()["path"], "/api/v2/things/1");
    }
    drop(client);
    let open = platform.traffic().settle(0, Duration::from_secs(5)).await;
    assert_eq!(open, 0, "connections of a client that is gone");
    let mut after = process::open_descriptors();
    // A socket is closed by the task that had it, a moment after its end.
    let start = Instant::now();
    while after > before && start.elapsed() < Duration::from_secs(5) {
        tokio::time::sleep(Duration::from_millis(10)).await;
        after = process::open_descriptors();
    }
    assert!(
        after <= before,
        "{before} descriptors before, {after} after"
    );
    assert_eq!(process::panics(), panics);
}

/// Calls that are given up at random moments by a clock that stands still while
/// something happens: each moment is met exactly.
async fn give_up(client: &Client, longest: Duration, random: &mut fastrand::Rng) -> [u64; 2] {
    let mut outcomes = [0; 2];
    let mut calls = JoinSet::new();
    for _ in 0..CALLS {
        let moment = longest.mul_f64(random.f64());
        let client = client.clone();
        calls.spawn(async move { timeout(moment, get(&client)).await.is_ok() });
    }
    while let Some(outcome) = calls.join_next().await {
        outcomes[usize::from(outcome.unwrap())] += 1;
    }
    outcomes
}

#[tokio::test(start_paused = true)]
async fn r12_cancelled_during_the_back_off() {
    let service = InProcess::new(|sent| match sent.attempt {
        1 | 2 => Reply::fault(503).after(Duration::from_millis(50)),
        _ => Reply::ok(),
    });
    let client = service
        .builder()
        .access_token("token")
        .retry(RetryPolicy::recommended().quota(false))
        .build()
        .unwrap();
    let mut random = fastrand::Rng::with_seed(12);
    let longest = Duration::from_secs(3);
    let [given_up, finished] = give_up(&client, longest, &mut random).await;
    println!("measured: r12: {given_up} of {CALLS} given up during the back-off");
    assert!(given_up > 300 && finished > 300, "{given_up} {finished}");
    // Nothing is sent for those who left.
    let sends = service.calls().len();
    tokio::time::sleep(Duration::from_secs(60)).await;
    assert_eq!(service.calls().len(), sends);
    get(&client).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn r12_cancelled_while_waiting_for_the_rate() {
    // Ten calls in 5 s, as every answer says.
    let service = InProcess::new(|sent| {
        let count = sent.number % 10 + 1;
        Reply::ok()
            .header("inin-ratelimit-allowed", "10")
            .header("inin-ratelimit-count", count.to_string())
            .header("inin-ratelimit-reset", "5")
    });
    let client = service
        .builder()
        .access_token("token")
        .rate_limit(RateLimit::adaptive())
        .build()
        .unwrap();
    get(&client).await.unwrap();
    let mut random = fastrand::Rng::with_seed(12);
    let longest = Duration::from_secs(60);
    let [given_up, _] = give_up(&client, longest, &mut random).await;
    assert!(given_up > 500, "{given_up}");
    // Those who left do not stand in the way of the next one.
    let began = service.time();
    get(&client).await.unwrap();
    let waited = service.time() - began;
    assert!(waited <= Duration::from_secs(10), "{waited:?}");
}

#[tokio::test(start_paused = true)]
async fn r12_cancelled_during_a_renewal() {
    let newest = Arc::new(AtomicU64::new(0));
    let current = Arc::clone(&newest);
    let service = InProcess::new(move |sent| {
        let good = format!("token-{}", current.load(Relaxed));
        match sent.is_of_token() {
            true => Reply::token(good, Some(86_400)).after(Duration::from_millis(100)),
            false if sent.bearer() == Some(good.as_str()) => {
                Reply::ok().after(Duration::from_millis(20))
            }
            false => Reply::fault(401).after(Duration::from_millis(20)),
        }
    });
    let client = service.renewing().build().unwrap();
    get(&client).await.unwrap();
    let mut random = fastrand::Rng::with_seed(12);
    let mut given_up = 0;
    for round in 1..=CALLS {
        newest.store(round, Relaxed);
        let moment = Duration::from_micros(random.u64(..160_000));
        given_up += u64::from(timeout(moment, get(&client)).await.is_err());
        // The renewal is neither stuck nor done twice.
        let began = service.time();
        get(&client).await.unwrap();
        let took = service.time() - began;
        assert!(took <= Duration::from_millis(170), "{round}: {took:?}");
        assert_eq!(service.token_calls().len() as u64, 1 + round);
    }
    println!("measured: r12: {given_up} of {CALLS} given up during a renewal");
    assert!(given_up > CALLS / 2, "{given_up}");
}
