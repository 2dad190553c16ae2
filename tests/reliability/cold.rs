//! A01 and A02: many callers and one token.

use std::sync::Arc;
use std::time::{Duration, Instant};

use platform_client_runtime::Client;
use reliability_tests::{Platform, process};
use tokio::task::JoinSet;

use crate::get;

const TASKS: u64 = 1000;

/// Makes as many calls at once as there are tasks; all have to succeed.
fn calls(client: &Client) -> JoinSet<()> {
    let mut calls = JoinSet::new();
    for _ in 0..TASKS {
        let client = client.clone();
        calls.spawn(async move { drop(get(&client).await.unwrap()) });
    }
    calls
}

async fn finish(mut calls: JoinSet<()>) {
    while let Some(outcome) = calls.join_next().await {
        outcome.unwrap();
    }
}

/// A machine under load takes its time for a thousand connections.
const PATIENCE: Duration = Duration::from_secs(60);

fn client(platform: &Platform) -> Client {
    platform
        .renewing()
        .timeout(PATIENCE)
        .connect_timeout(PATIENCE)
        .refresh_token_wait_time(PATIENCE)
        .build()
        .unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 8)]
async fn a01_a_thousand_tasks_on_a_cold_token() {
    process::raise_descriptor_limit();
    let platform = Platform::start();
    platform.change(|rules| rules.tokens.latency = Duration::from_millis(50));
    let client = client(&platform);
    let start = Instant::now();
    finish(calls(&client)).await;
    let counts = platform.counts();
    println!(
        "measured: a01: {} token calls for {} calls, {:?}",
        counts.token_calls,
        counts.api_calls,
        start.elapsed()
    );
    assert_eq!((counts.token_calls, counts.api_calls), (1, TASKS));
    assert_eq!(counts.unauthorized, 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 8)]
async fn a02_a_thousand_refusals_at_once() {
    process::raise_descriptor_limit();
    let platform = Platform::start();
    platform.change(|rules| rules.tokens.latency = Duration::from_millis(50));
    let client = client(&platform);
    get(&client).await.unwrap();
    platform.change(|rules| rules.api.hold = Some(Arc::new(|_| true)));
    platform.close_gate();
    let calls = calls(&client);
    assert!(platform.wait_at_gate(TASKS, PATIENCE).await);
    platform.revoke_tokens();
    let start = Instant::now();
    platform.open_gate();
    finish(calls).await;
    let counts = platform.counts();
    println!(
        "measured: a02: {} renewal for {} refusals, {:?}",
        counts.token_calls - 1,
        counts.unauthorized,
        start.elapsed()
    );
    assert_eq!(counts.token_calls, 2);
    assert_eq!(counts.unauthorized, TASKS);
    // Each was sent once more, and no more than that.
    assert_eq!(counts.api_calls, 1 + 2 * TASKS);
}
