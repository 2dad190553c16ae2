//! R05: what the `Retry-After` of an answer does, from the answer to the next
//! request.

use std::time::{Duration, SystemTime};

use platform_client_runtime::RetryPolicy;
use reliability_tests::{InProcess, Reply};

use crate::get;

/// What is expected of a text.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Expected {
    /// A wait of so many milliseconds.
    Wait(u128),
    /// The wait of the policy.
    BackOff,
    /// The answer at once.
    Answer,
}

use Expected::{Answer, BackOff, Wait};

/// Calls once, against a service that fails once with that text.
async fn check(status: u16, text: &str, policy: RetryPolicy, expected: Expected) {
    let value = text.to_owned();
    let service = InProcess::new(move |sent| match sent.number {
        0 => Reply::fault(status).header("rEtRy-aFtEr", value.clone()),
        _ => Reply::ok(),
    });
    let client = service.builder().access_token("token");
    let client = client.retry(policy).build().unwrap();
    let outcome = get(&client).await;
    let case = format!("{status} {text:?}");
    let sent = service.calls();
    if expected == Answer {
        let fault = outcome.unwrap_err();
        assert_eq!((fault.status(), fault.attempts()), (Some(status), 1));
        assert_eq!(sent.len(), 1, "{case}");
        assert!(service.time() < Duration::from_millis(5), "{case}");
        return;
    }
    outcome.unwrap();
    let waited = (sent[1].at - sent[0].at).as_millis();
    let range = match expected {
        Wait(millis) => millis..=millis + 2,
        // The policies of the tests wait exactly 1 s.
        _ => 1000..=1002,
    };
    assert!(range.contains(&waited), "{case}: {waited} ms");
}

fn exact() -> RetryPolicy {
    RetryPolicy::recommended().jitter(false)
}

#[tokio::test(start_paused = true)]
async fn r05_texts() {
    for (text, expected) in [
        ("3", Wait(3000)),
        (" 3 ", Wait(3000)),
        ("0", Wait(0)),
        ("180", Wait(180_000)),
        ("181", Answer),
        ("999999", Answer),
        ("99999999999999999999999999", Answer),
        ("-1", BackOff),
        ("1.5", BackOff),
        ("soon", BackOff),
        ("", BackOff),
        ("Sun, 06 Nov 1994 08:49:37 GMT", BackOff),
        ("Fri, 31 Dec 9999 23:59:59 GMT", Answer),
    ] {
        for status in [429, 503] {
            check(status, text, exact(), expected).await;
        }
        // Where the field means nothing it does nothing.
        check(502, text, exact(), BackOff).await;
    }
}

#[tokio::test(start_paused = true)]
async fn r05_dates() {
    for (ahead, shortest, longest) in [(3, 2, 3), (60, 59, 60), (179, 178, 179)] {
        let date = httpdate::fmt_http_date(SystemTime::now() + Duration::from_secs(ahead));
        let service = InProcess::new(move |sent| match sent.number {
            0 => Reply::fault(429).header("Retry-After", date.clone()),
            _ => Reply::ok(),
        });
        let client = service.builder().access_token("token");
        let client = client.retry(exact()).build().unwrap();
        get(&client).await.unwrap();
        let waited = service.calls()[1].at.as_secs_f64();
        // A date counts whole seconds, so up to one of them has passed.
        let range = f64::from(shortest) - 0.5..f64::from(longest) + 0.1;
        assert!(range.contains(&waited), "{ahead}: {waited}");
    }
    let date = httpdate::fmt_http_date(SystemTime::now() + Duration::from_secs(300));
    check(429, &date, exact(), Answer).await;
}

#[tokio::test(start_paused = true)]
async fn r05_never_beyond_the_budget() {
    let budget = |seconds| exact().max_elapsed(Some(Duration::from_secs(seconds)));
    check(429, "3", budget(4), Wait(3000)).await;
    check(429, "3", budget(2), Answer).await;
    check(429, "soon", budget(0), Answer).await;
    let cap = |seconds| exact().max_retry_after(Duration::from_secs(seconds));
    check(429, "3", cap(3), Wait(3000)).await;
    check(429, "3", cap(2), Answer).await;
}
