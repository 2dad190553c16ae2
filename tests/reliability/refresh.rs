//! Renewals of tokens: when they happen, who waits for them, and how long.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::Duration;

use platform_client_runtime::{AuthInfo, ErrorKind, RetryPolicy};
use reliability_tests::alone::alone;
use reliability_tests::platform::{CLIENT_ID, CLIENT_SECRET};
use reliability_tests::{InProcess, Reply, Sent};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep, timeout};

use crate::get;

const SECOND: Duration = Duration::from_secs(1);

/// A service that hands out `token-0`, `token-1` and so on, each for so many
/// seconds, and takes its time for it. It takes every token.
fn handing_out(life: u64, latency: Duration) -> InProcess {
    InProcess::new(move |sent| match sent.is_of_token() {
        true => Reply::token(format!("token-{}", sent.number), Some(life)).after(latency),
        false => Reply::ok(),
    })
}

fn bearers(service: &InProcess) -> Vec<String> {
    let bearer = |sent: &Sent| sent.bearer().unwrap_or("none").to_owned();
    service.calls().iter().map(bearer).collect()
}

#[tokio::test(start_paused = true)]
async fn a_renewal_ahead_of_the_end_delays_nobody() {
    // Due 30 s before the end, which is at 100 s; the renewal takes 5 s.
    let service = InProcess::new(|sent| match (sent.is_of_token(), sent.number) {
        (true, 0) => Reply::token("token-0", Some(100)),
        (true, _) => Reply::token("token-1", Some(100)).after(5 * SECOND),
        (false, _) => Reply::ok(),
    });
    let client = service.renewing().build().unwrap();
    let start = Instant::now();
    for second in 0..80 {
        tokio::time::sleep_until(start + second * SECOND).await;
        let began = service.time();
        get(&client).await.unwrap();
        assert!(service.time() - began < SECOND / 100, "second {second}");
    }
    let at = service.token_calls()[1].at.as_secs_f64();
    assert!((69.9..70.1).contains(&at), "{at}");
    assert_eq!(service.token_calls().len(), 2);
    let bearers = bearers(&service);
    assert!(bearers[..75].iter().all(|token| token == "token-0"));
    assert!(bearers[76..].iter().all(|token| token == "token-1"));
}

#[tokio::test(start_paused = true)]
async fn a_token_that_has_ended_is_not_sent() {
    let service = handing_out(100, SECOND);
    let client = service.renewing().build().unwrap();
    get(&client).await.unwrap();
    sleep(200 * SECOND).await;
    let began = service.time();
    get(&client).await.unwrap();
    // This one had to wait.
    assert!(service.time() - began >= SECOND);
    assert_eq!(bearers(&service), ["token-0", "token-1"]);
}

#[tokio::test(start_paused = true)]
async fn the_lead_can_be_changed() {
    for (life, lead, due) in [
        (86_400, 30, 86_370),
        (600, 100, 500),
        (20, 30, 10),
        (40, 30, 20),
    ] {
        let service = handing_out(life, Duration::ZERO);
        let client = service.renewing().proactive_refresh_lead(lead * SECOND);
        let client = client.build().unwrap();
        get(&client).await.unwrap();
        for (after, count) in [(due - 1, 1), (due + 1, 2)] {
            sleep(Duration::from_secs(after) - service.time()).await;
            get(&client).await.unwrap();
            sleep(SECOND / 10).await;
            assert_eq!(service.token_calls().len(), count, "{life} {after}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn waiting_has_a_limit_and_the_renewal_goes_on() {
    let service = handing_out(1000, 5 * SECOND);
    let client = service.renewing().refresh_token_wait_time(SECOND);
    let client = client.build().unwrap();
    let mut calls = JoinSet::new();
    for _ in 0..50 {
        let client = client.clone();
        calls.spawn(async move { get(&client).await.unwrap_err() });
    }
    for fault in calls.join_all().await {
        assert_eq!(fault.kind(), ErrorKind::RefreshTimeout, "{fault}");
        assert!(fault.to_string().contains("1s"), "{fault}");
    }
    let waited = service.time();
    assert!((1000..1010).contains(&waited.as_millis()), "{waited:?}");
    sleep(5 * SECOND).await;
    get(&client).await.unwrap();
    assert_eq!(service.token_calls().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn waiting_takes_10_s_at_most() {
    let service = handing_out(1000, 3600 * SECOND);
    let client = service.renewing().auth_timeout(3600 * SECOND);
    let fault = get(&client.build().unwrap()).await.unwrap_err();
    assert_eq!(fault.kind(), ErrorKind::RefreshTimeout);
    assert_eq!(service.time().as_millis() / 10, 1000);
}

#[tokio::test(start_paused = true)]
async fn fifty_refusals_and_a_refused_renewal() {
    let service = InProcess::new(|sent| match (sent.is_of_token(), sent.number) {
        (true, 0) => Reply::token("token-0", Some(1000)),
        (true, _) => Reply::refusal("invalid_grant").after(SECOND / 10),
        (false, 0) => Reply::ok(),
        (false, _) => Reply::fault(401),
    });
    let client = service
        .builder()
        .refresh_token(CLIENT_ID, Some(CLIENT_SECRET.to_owned()), "refresh-0")
        .build()
        .unwrap();
    get(&client).await.unwrap();
    let mut calls = JoinSet::new();
    for _ in 0..50 {
        let client = client.clone();
        calls.spawn(async move { get(&client).await.unwrap_err() });
    }
    for fault in calls.join_all().await {
        let error = fault.oauth().and_then(|oauth| oauth.error());
        assert_eq!(
            (fault.kind(), error),
            (ErrorKind::Auth, Some("invalid_grant"))
        );
    }
    assert_eq!(service.token_calls().len(), 2);
    assert_eq!(service.calls().len(), 51);
}

#[tokio::test(start_paused = true)]
async fn renewal_left_to_the_application() {
    let service = InProcess::new(|sent| match (sent.is_of_token(), sent.bearer()) {
        (true, _) => Reply::token(format!("token-{}", sent.number), Some(100)),
        (false, Some("token-1")) => Reply::ok(),
        (false, _) => Reply::fault(401),
    });
    let client = service.renewing().should_refresh_access_token(false);
    let client = client.build().unwrap();
    // The first token is got without being asked for, and that is all.
    for _ in 0..3 {
        let fault = get(&client).await.unwrap_err();
        assert!(fault.is_unauthorized(), "{fault}");
        sleep(100 * SECOND).await;
    }
    assert_eq!(service.token_calls().len(), 1);
    assert_eq!(service.calls().len(), 3);
    let info = client.refresh().await.unwrap();
    assert_eq!(info.access_token(), "token-1");
    assert_eq!(info.expires_in(), Some(100 * SECOND));
    get(&client).await.unwrap();
    assert_eq!(service.token_calls().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn by_hand_there_is_one_renewal_for_all_who_ask() {
    let service = handing_out(1000, SECOND);
    let client = service.renewing().build().unwrap();
    let (one, two) = tokio::join!(client.refresh(), client.refresh());
    assert_eq!(one.unwrap().access_token(), "token-0");
    assert_eq!(two.unwrap().access_token(), "token-0");
    assert_eq!(service.token_calls().len(), 1);
    // A failure that lies behind does not stop it.
    let service = InProcess::new(|sent| match sent.number {
        0 => Reply::refusal("invalid_client"),
        _ => Reply::token("token", None),
    });
    let client = service.renewing().build().unwrap();
    client.refresh().await.unwrap_err();
    client.refresh().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn without_means_there_is_no_renewal() {
    let service = handing_out(1000, Duration::ZERO);
    for client in [
        service.builder().build().unwrap(),
        service.builder().access_token("token").build().unwrap(),
    ] {
        let fault = client.refresh().await.unwrap_err();
        assert_eq!(fault.kind(), ErrorKind::Auth);
    }
    assert_eq!(service.token_calls().len(), 0);
}

#[tokio::test(start_paused = true)]
async fn refresh_tokens_rotate_or_stay() {
    // The second answer brings a new refresh token, the others none.
    let service = InProcess::new(|sent| match (sent.is_of_token(), sent.number) {
        (true, 1) => Reply::json(
            200,
            "{\"access_token\":\"a\",\"refresh_token\":\"refresh-1\"}",
        ),
        (true, _) => Reply::token("a", None),
        (false, _) => Reply::ok(),
    });
    let client = service
        .builder()
        .refresh_token(CLIENT_ID, None, "refresh-0")
        .build()
        .unwrap();
    for _ in 0..4 {
        client.refresh().await.unwrap();
    }
    let used: Vec<_> = service
        .token_calls()
        .iter()
        .map(|sent| sent.field("refresh_token").unwrap())
        .collect();
    assert_eq!(used, ["refresh-0", "refresh-0", "refresh-1", "refresh-1"]);
}

#[tokio::test(start_paused = true)]
async fn a_provider_is_asked_by_one_caller_at_a_time() {
    let service = InProcess::new(|sent| match sent.bearer() {
        Some("own-1") => Reply::fault(401),
        _ => Reply::ok(),
    });
    let asked = Arc::new(AtomicU64::new(0));
    let count = Arc::clone(&asked);
    let client = service
        .builder()
        .token_provider(move || {
            let number = count.fetch_add(1, Relaxed) + 1;
            async move {
                sleep(SECOND).await;
                Ok(AuthInfo::provided(format!("own-{number}"), None))
            }
        })
        .build()
        .unwrap();
    let mut calls = JoinSet::new();
    for _ in 0..100 {
        let client = client.clone();
        calls.spawn(async move { get(&client).await });
    }
    for outcome in calls.join_all().await {
        outcome.unwrap();
    }
    // One for the first token, one after it was refused.
    assert_eq!(asked.load(Relaxed), 2);
    assert_eq!(service.token_calls().len(), 0);
}

#[test]
fn a_provider_that_panics() {
    // Other tests count the panics of their process.
    alone("refresh::a_provider_that_panics", 20 * SECOND, || {
        let service = InProcess::new(|_| Reply::ok());
        let asked = Arc::new(AtomicU64::new(0));
        let count = Arc::clone(&asked);
        let client = service
            .builder()
            .token_provider(move || {
                let number = count.fetch_add(1, Relaxed);
                async move {
                    assert!(number > 3, "the panic of the test");
                    Ok(AuthInfo::provided("token", None))
                }
            })
            .build()
            .unwrap();
        briefly(async {
            let fault = get(&client).await.unwrap_err();
            assert_eq!(fault.kind(), ErrorKind::Auth);
            assert!(fault.to_string().contains("panicked"), "{fault}");
            client.refresh().await.unwrap_err();
            // No caller goes on for ever, and none stands in the way of the next.
            assert_eq!(asked.load(Relaxed), 4);
            get(&client).await.unwrap();
        });
    });
}

#[tokio::test(start_paused = true)]
async fn r12_a_renewal_outlives_the_only_one_who_waits() {
    let service = handing_out(1000, SECOND);
    let client = service.renewing().build().unwrap();
    timeout(SECOND / 10, get(&client)).await.unwrap_err();
    sleep(2 * SECOND).await;
    assert_eq!(client.auth_info().unwrap().access_token(), "token-0");
    get(&client).await.unwrap();
    assert_eq!(service.token_calls().len(), 1);
}

/// A runtime that ends at once, whatever still runs on it.
fn briefly<T>(future: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let outcome = runtime.block_on(future);
    runtime.shutdown_background();
    outcome
}

#[test]
fn r12_a_runtime_that_ends_with_a_renewal_under_way() {
    let service = InProcess::new(|sent| match (sent.is_of_token(), sent.number) {
        (true, 0) => Reply::token("lost", None).after(3600 * SECOND),
        (true, _) => Reply::token("token", None),
        (false, _) => Reply::ok(),
    });
    let client = service.renewing().auth_timeout(3600 * SECOND);
    let client = client.auth_retry(RetryPolicy::none()).build().unwrap();
    let first = client.clone();
    // Somebody waits on another runtime for the renewal of the first one.
    let waiting = std::thread::spawn({
        let client = client.clone();
        let service = service.clone();
        move || {
            briefly(async {
                while service.token_calls().is_empty() {
                    sleep(SECOND / 100).await;
                }
                get(&client).await
            })
        }
    });
    briefly(async {
        timeout(SECOND / 2, get(&first)).await.unwrap_err();
    });
    waiting.join().unwrap().unwrap();
    briefly(async { get(&client).await.unwrap() });
    assert_eq!(service.token_calls().len(), 2);
    assert!(service.time() < 5 * SECOND, "{:?}", service.time());
}
