//! A04, A05, A06, A08 and A10: a token endpoint that fails, lies or leads astray.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::time::Duration;

use platform_client_runtime::transport::TransportStage;
use platform_client_runtime::{Client, Error, ErrorKind, RetryPolicy};
use reliability_tests::platform::{CLIENT_ID, CLIENT_SECRET, ExpiresIn};
use reliability_tests::{Answer, ByteServer, InProcess, Platform, Reply};
use tokio::task::JoinSet;
use tokio::time::{sleep, sleep_until};

use crate::{get, shown};

const SECOND: Duration = Duration::from_secs(1);

/// Calls at once; their outcomes.
async fn together(client: &Client, count: usize) -> Vec<Result<(), Error>> {
    let mut calls = JoinSet::new();
    for _ in 0..count {
        let client = client.clone();
        calls.spawn(async move { get(&client).await.map(drop) });
    }
    calls.join_all().await
}

/// The seconds between token calls.
fn gaps(service: &InProcess) -> Vec<f64> {
    let at: Vec<f64> = service
        .token_calls()
        .iter()
        .map(|sent| sent.at.as_secs_f64())
        .collect();
    at.windows(2).map(|pair| pair[1] - pair[0]).collect()
}

#[tokio::test(start_paused = true)]
async fn a04_the_old_token_serves_while_renewals_fail() {
    for (what, failure) in [
        ("503", Reply::fault(503)),
        ("reset", Reply::lost(TransportStage::Send)),
        ("slow", Reply::ok().after(Duration::from_secs(60))),
    ] {
        let service = InProcess::new(move |sent| match (sent.is_of_token(), sent.number) {
            (true, 0) => Reply::token("first", Some(400)),
            (true, _) => failure.clone(),
            (false, _) => Reply::ok(),
        });
        let client = service
            .renewing()
            .proactive_refresh_lead(200 * SECOND)
            .auth_retry(RetryPolicy::none())
            .build()
            .unwrap();
        for _ in 0..397 {
            let began = service.time();
            get(&client).await.unwrap();
            // Nobody waits for the renewal.
            assert!(service.time() - began < SECOND / 100, "{what}");
            sleep(SECOND).await;
        }
        assert!(
            service
                .calls()
                .iter()
                .all(|sent| sent.bearer() == Some("first"))
        );
        let gaps = gaps(&service);
        println!(
            "measured: a04: {what}: 397 of 397 calls succeeded, {} renewals failed, at least \
             {:.0} s apart",
            gaps.len(),
            gaps[1..].iter().copied().fold(f64::MAX, f64::min)
        );
        assert!((199.9..201.1).contains(&gaps[0]), "{what}: {gaps:?}");
        assert!(gaps.len() > 8, "{what}: {gaps:?}");
        assert!(gaps[1..].iter().all(|gap| *gap >= 10.0), "{what}: {gaps:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a05_a_refresh_token_that_is_refused() {
    let service = InProcess::new(|sent| match (sent.is_of_token(), sent.number) {
        (true, 0) => Reply::token("first", Some(100)),
        (true, _) if sent.field("grant_type").as_deref() == Some("client_credentials") => {
            Reply::token("second", Some(100))
        }
        (true, _) => Reply::refusal("invalid_grant").after(SECOND / 10),
        (false, _) => Reply::ok(),
    });
    let client = service
        .builder()
        .refresh_token(CLIENT_ID, Some(CLIENT_SECRET.to_owned()), "canary-refresh")
        .build()
        .unwrap();
    // Due at 70 s, at its end at 100 s.
    for _ in 0..99 {
        get(&client).await.unwrap();
        sleep(SECOND).await;
    }
    let before = service.token_calls().len();
    assert_eq!(before, 1 + 3, "once every 10 s");
    sleep(2 * SECOND).await;
    // From now on all wait for one renewal, and get its error.
    let outcomes = together(&client, 100).await;
    for outcome in &outcomes {
        let fault = outcome.as_ref().unwrap_err();
        assert_eq!(fault.kind(), ErrorKind::Auth);
        assert_eq!(fault.status(), Some(400));
        let oauth = fault.oauth().unwrap();
        assert_eq!(oauth.error(), Some("invalid_grant"));
        assert_eq!(oauth.description(), Some("of the test"));
        assert!(!shown(fault).contains("canary"), "{fault:?}");
    }
    assert_eq!(service.token_calls().len(), before + 1);
    // Callers that do not stop are told the same, once a second by the service.
    for _ in 0..50 {
        get(&client).await.unwrap_err();
        sleep(SECOND / 10).await;
    }
    let after = service.token_calls().len() - before;
    assert!(after <= 7, "{after}");
    client
        .login_client_credentials(CLIENT_ID, CLIENT_SECRET)
        .await
        .unwrap();
    get(&client).await.unwrap();
    assert_eq!(service.calls().last().unwrap().bearer(), Some("second"));
}

/// How often the token endpoint is asked in 100 s, with ten calls a second.
async fn renewals(service: &InProcess) -> usize {
    let client = service.renewing().build().unwrap();
    let start = tokio::time::Instant::now();
    for tenth in 0..1000 {
        sleep_until(start + SECOND / 10 * tenth).await;
        let _ = get(&client).await;
    }
    service.token_calls().len()
}

#[tokio::test(start_paused = true)]
async fn a06_lifetimes_that_make_no_sense() {
    for (life, most) in [
        ("0", 11),
        ("1", 11),
        ("-5", 11),
        ("0.5", 11),
        ("\"0\"", 11),
        ("20", 11),
        ("\"86400\"", 1),
        ("\"soon\"", 1),
        ("null", 1),
        ("[1]", 1),
        ("9223372036854775808", 1),
        ("18446744073709551616", 1),
        ("1e300", 1),
        ("-9223372036854775808", 11),
    ] {
        let service = InProcess::new(move |sent| match sent.is_of_token() {
            true => Reply::json(
                200,
                format!(
                    "{{\"access_token\":\"t{}\",\"expires_in\":{life}}}",
                    sent.number
                ),
            ),
            false => Reply::ok(),
        });
        let count = renewals(&service).await;
        assert!((1..=most).contains(&count), "{life}: {count}");
        assert_eq!(service.calls().len(), 1000, "{life}");
        let gaps = gaps(&service);
        assert!(gaps.iter().all(|gap| *gap >= 9.99), "{life}: {gaps:?}");
    }
}

#[tokio::test]
async fn a06_lifetimes_over_the_wire() {
    for life in [
        ExpiresIn::Missing,
        ExpiresIn::Seconds(0),
        ExpiresIn::Seconds(-1),
        ExpiresIn::Json("9223372036854775808".to_owned()),
        ExpiresIn::Json("\"86400\"".to_owned()),
    ] {
        let platform = Platform::start();
        platform.change(|rules| rules.tokens.expires_in = life.clone());
        let client = platform.renewing().build().unwrap();
        for _ in 0..20 {
            get(&client).await.unwrap();
        }
        assert_eq!(platform.counts().token_calls, 1, "{life:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a06_clocks_that_differ() {
    // The service ends tokens 300 s before the time that it states, so that they
    // live for 100 s, or it takes them 300 s longer.
    for (life, most_refused) in [(100.0, 11), (700.0, 0)] {
        let service = InProcess::new(move |sent| {
            if sent.is_of_token() {
                return Reply::token(format!("t{}", sent.at.as_millis()), Some(400));
            }
            let issued = sent.bearer().unwrap()[1..].parse::<f64>().unwrap() / 1000.0;
            match sent.at.as_secs_f64() < issued + life {
                true => Reply::ok(),
                false => Reply::fault(401),
            }
        });
        let client = service.renewing().build().unwrap();
        for _ in 0..1000 {
            get(&client).await.unwrap();
            sleep(SECOND).await;
        }
        let refused = service.calls().len() - 1000;
        assert!(refused <= most_refused, "{life}: {refused}");
        let gaps = gaps(&service);
        assert!(gaps.iter().all(|gap| *gap > 99.0), "{life}: {gaps:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a06_a_service_that_takes_no_token() {
    // Its clock is 300 s behind: no new token is valid yet.
    let service = InProcess::new(|sent| match sent.is_of_token() {
        true => Reply::token(format!("t{}", sent.number), Some(86_400)),
        false if sent.at > 300 * SECOND => Reply::ok(),
        false => Reply::fault(401),
    });
    let client = service.renewing().build().unwrap();
    let mut last = None;
    for _ in 0..3100 {
        last = Some(get(&client).await);
        sleep(SECOND / 10).await;
    }
    last.unwrap().unwrap();
    let gaps = gaps(&service);
    println!(
        "measured: a06: {} token calls in 310 s while no token is taken",
        gaps.len() + 1
    );
    assert!((20..=32).contains(&gaps.len()), "{}", gaps.len());
    // The first refusal is worth a renewal at once, all others have to wait.
    assert!(gaps[1..].iter().all(|gap| *gap >= 10.0), "{gaps:?}");
}

#[tokio::test(start_paused = true)]
async fn a08_a_busy_token_endpoint_is_waited_for_by_all() {
    let service = InProcess::new(|sent| match (sent.is_of_token(), sent.number) {
        (true, 0) => Reply::fault(429).header("Retry-After", "3"),
        (true, _) => Reply::token("token", Some(100)),
        (false, _) => Reply::ok(),
    });
    let client = service.renewing().build().unwrap();
    for outcome in together(&client, 100).await {
        outcome.unwrap();
    }
    let gaps = gaps(&service);
    assert_eq!(gaps.len(), 1);
    assert!((3.0..3.01).contains(&gaps[0]), "{gaps:?}");
}

#[tokio::test(start_paused = true)]
async fn a08_a_long_wait_is_an_error_for_all_and_kept() {
    let service = InProcess::new(|sent| match (sent.is_of_token(), sent.number) {
        (true, 0) => Reply::fault(429).header("Retry-After", "30"),
        (true, _) => Reply::token("token", Some(100)),
        (false, _) => Reply::ok(),
    });
    let client = service.renewing().build().unwrap();
    for outcome in together(&client, 100).await {
        let fault = outcome.unwrap_err();
        assert_eq!((fault.kind(), fault.status()), (ErrorKind::Auth, Some(429)));
        assert_eq!(fault.retry_after(), Some(30 * SECOND));
    }
    // Nobody asks again before the time.
    while service.time() < 29 * SECOND {
        get(&client).await.unwrap_err();
        sleep(SECOND / 2).await;
    }
    assert_eq!(service.token_calls().len(), 1);
    sleep(2 * SECOND).await;
    get(&client).await.unwrap();
    assert_eq!(service.token_calls().len(), 2);
}

#[tokio::test]
async fn a10_a_token_endpoint_that_redirects() {
    for status in [301, 302, 303, 307, 308] {
        let elsewhere = ByteServer::start(|_| Answer::json(200, "{\"access_token\":\"evil\"}"));
        let platform = Platform::start();
        let location = format!("{}/oauth/token", elsewhere.url);
        platform.change(|rules| {
            rules
                .tokens
                .answer_all(Answer::status(status).header("Location", location.clone()));
        });
        let client = platform.renewing().build().unwrap();
        let by_login = client
            .login_client_credentials(CLIENT_ID, CLIENT_SECRET)
            .await
            .unwrap_err();
        let by_call = get(&client).await.unwrap_err();
        for fault in [by_login, by_call] {
            assert_eq!(fault.kind(), ErrorKind::Auth, "{status}: {fault}");
            assert_eq!(fault.status(), Some(status));
            assert!(fault.to_string().contains("redirect"), "{fault}");
            assert!(!shown(&fault).contains("canary"), "{fault:?}");
        }
        assert_eq!(elsewhere.traffic().connections(), 0, "{status}");
        assert_eq!(platform.counts().token_calls, 2, "{status}");
        assert_eq!(platform.counts().api_calls, 0, "{status}");
    }
}

#[tokio::test(start_paused = true)]
async fn token_requests_are_retried_within_limits() {
    for (status, expected) in [
        (429, 4),
        (500, 4),
        (502, 4),
        (503, 4),
        (504, 4),
        (400, 1),
        (401, 1),
        (403, 1),
        (404, 1),
        (501, 1),
    ] {
        let service = InProcess::new(move |_| Reply::fault(status));
        let client = service.renewing().refresh_token_wait_time(60 * SECOND);
        let fault = get(&client.build().unwrap()).await.unwrap_err();
        assert_eq!(fault.kind(), ErrorKind::Auth, "{status}");
        assert_eq!(fault.status(), Some(status));
        assert_eq!(fault.attempts(), expected, "{status}");
        assert_eq!(service.token_calls().len() as u32, expected, "{status}");
        assert_eq!(service.calls().len(), 0);
        let waits = gaps(&service);
        for (wait, most) in waits.iter().zip([1.0, 2.0, 4.0]) {
            assert!(*wait <= most + 0.01, "{waits:?}");
        }
    }
    // Silence is ended by the limit of one attempt, 8 s.
    let service = InProcess::new(|_| Reply::ok().after(3600 * SECOND));
    let client = service.renewing().auth_retry(RetryPolicy::none());
    let fault = get(&client.build().unwrap()).await.unwrap_err();
    assert_eq!(fault.kind(), ErrorKind::Timeout, "{fault}");
    assert_eq!(service.time().as_secs(), 8);
}

#[tokio::test(start_paused = true)]
async fn answers_without_a_token() {
    for body in [
        "",
        "{}",
        "[]",
        "<html>canary-html</html>",
        "{\"access_token\":\"\"}",
        "{\"access_token\":null}",
        "{\"access_token\":17}",
        "{\"access_token\":\"a b\"}",
        "{\"access_token\":\"a\\r\\nX: y\"}",
    ] {
        let service = InProcess::new(move |_| Reply::json(200, body));
        let client = service.renewing().build().unwrap();
        let fault = get(&client).await.unwrap_err();
        assert_eq!(fault.kind(), ErrorKind::Auth, "{body}: {fault}");
        assert_eq!(fault.status(), Some(200), "{body}");
        assert_eq!(service.token_calls().len(), 1, "{body}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_token_endpoint_that_answers_401_is_asked_once() {
    let refused = Arc::new(AtomicBool::new(true));
    let answer = Arc::clone(&refused);
    let service = InProcess::new(move |sent| match sent.is_of_token() {
        true if answer.load(Relaxed) => Reply::json(401, "{\"error\":\"invalid_client\"}"),
        true => Reply::token("token", None),
        false => Reply::ok(),
    });
    let client = service.renewing().build().unwrap();
    let fault = get(&client).await.unwrap_err();
    assert_eq!(
        fault.oauth().and_then(|oauth| oauth.error()),
        Some("invalid_client")
    );
    assert_eq!(service.token_calls().len(), 1);
    assert!(service.time() < SECOND, "nobody waits for himself");
    refused.store(false, Relaxed);
    sleep(2 * SECOND).await;
    get(&client).await.unwrap();
}
