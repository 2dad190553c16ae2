//! R12: calls that are given up at any moment.

use std::time::{Duration, Instant};

use platform_client_runtime::__gen::Call;
use platform_client_runtime::Value;
use reliability_tests::alone::alone;
use reliability_tests::platform::Platform;
use reliability_tests::process;
use tokio::task::JoinSet;

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
    let after = process::open_descriptors();
    assert!(
        after <= before,
        "{before} descriptors before, {after} after"
    );
    assert_eq!(process::panics(), panics);
}
