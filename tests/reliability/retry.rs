//! R01 to R04 and R11: what is sent again, how often, and what the caller gets.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use platform_client_runtime::__gen::{Call, Method, Operation};
use platform_client_runtime::retry::{AnswerInfo, AttemptInfo, RetryObserver};
use platform_client_runtime::transport::TransportStage;
use platform_client_runtime::{Client, ErrorKind, RetryPolicy, TimeoutPhase, Value};
use reliability_tests::platform::Fault;
use reliability_tests::{InProcess, Platform, Reply};

use crate::{BEARER, POST, get};

/// One operation of each method, with the path of a thing.
static METHODS: [Operation; 7] = [
    of(Method::Get),
    of(Method::Head),
    of(Method::Options),
    of(Method::Put),
    of(Method::Delete),
    of(Method::Post),
    of(Method::Patch),
];

const fn of(method: Method) -> Operation {
    Operation::new("useThing", method, &["/api/v2/things/1"]).security(BEARER)
}

fn is_safe_to_repeat(operation: &Operation) -> bool {
    !matches!(operation.method(), Method::Post | Method::Patch)
}

fn exact() -> RetryPolicy {
    RetryPolicy::recommended().jitter(false)
}

#[tokio::test(start_paused = true)]
async fn r01_two_faults_then_a_success() {
    let mut longest = [Duration::ZERO; 2];
    for _ in 0..200 {
        let service = InProcess::new(|sent| match sent.number {
            0 | 1 => Reply::fault(503),
            _ => Reply::ok(),
        });
        let client = service.builder().access_token("token");
        let client = client.retry(RetryPolicy::recommended()).build().unwrap();
        let answer = Call::new(&client, &METHODS[0]).response::<Value>().await;
        assert_eq!(answer.unwrap().attempts(), 3);
        let at: Vec<Duration> = service.calls().iter().map(|sent| sent.at).collect();
        assert_eq!(at.len(), 3);
        for (wait, longest) in [at[1] - at[0], at[2] - at[1]].iter().zip(&mut longest) {
            *longest = (*wait).max(*longest);
        }
    }
    // The clock counts in milliseconds, rounded up.
    let slack = Duration::from_millis(2);
    let [first, second] = longest;
    assert!(first <= Duration::from_secs(1) + slack, "{first:?}");
    assert!(second <= Duration::from_secs(2) + slack, "{second:?}");
    // And the bounds are really used.
    assert!(first > Duration::from_millis(900), "{first:?}");
    assert!(second > Duration::from_millis(1800), "{second:?}");
    println!("measured: r01: longest waits of 200 calls {first:?}, {second:?}");
}

#[derive(Default)]
struct Notes {
    before: Mutex<Vec<(u32, u32)>>,
    after: Mutex<Vec<AnswerInfo>>,
}

impl RetryObserver for Notes {
    fn before_attempt(&self, attempt: &AttemptInfo) {
        let mut notes = self.before.lock().unwrap();
        notes.push((attempt.attempt(), attempt.max_attempts()));
    }

    fn after_attempt(&self, answer: &AnswerInfo) {
        self.after.lock().unwrap().push(answer.clone());
    }
}

#[tokio::test(start_paused = true)]
async fn r02_faults_without_end() {
    let service = InProcess::new(|sent| {
        let id = format!("correlation-{}", sent.number);
        Reply::fault(503)
            .header("ININ-Correlation-Id", id)
            .after(Duration::from_millis(100))
    });
    let notes = Arc::new(Notes::default());
    let client = service
        .builder()
        .access_token("token")
        .retry(exact())
        .retry_observer(Arc::clone(&notes) as Arc<dyn RetryObserver>)
        .build()
        .unwrap();
    let fault = get(&client).await.unwrap_err();
    assert_eq!(service.calls().len(), 3);
    // The last answer is what the caller gets, with its body.
    assert_eq!(fault.kind(), ErrorKind::Api);
    assert_eq!((fault.status(), fault.attempts()), (Some(503), 3));
    assert_eq!(fault.correlation_id(), Some("correlation-2"));
    assert_eq!(fault.api().and_then(|api| api.code()), Some("test.fault"));
    assert!(fault.body().unwrap().contains("\"message\":\"no\""));
    // One note before and one after each attempt, the last with the whole time.
    assert_eq!(*notes.before.lock().unwrap(), [(0, 3), (1, 3), (2, 3)]);
    let after = notes.after.lock().unwrap();
    let waits: Vec<_> = after.iter().map(AnswerInfo::next_attempt_in).collect();
    let seconds = |count| Some(Duration::from_secs(count));
    assert_eq!(waits, [seconds(1), seconds(2), None]);
    let elapsed: Vec<_> = after
        .iter()
        .map(|answer| answer.elapsed().as_millis() / 50 * 50)
        .collect();
    assert_eq!(elapsed, [100, 1200, 3300]);
    assert!(after.iter().all(|answer| answer.status() == Some(503)));
}

#[tokio::test(start_paused = true)]
async fn r03_statuses_and_methods() {
    for policy in [exact(), RetryPolicy::go_compatible(), RetryPolicy::none()] {
        for status in [
            400, 401, 403, 404, 408, 409, 413, 422, 429, 500, 501, 502, 503, 504, 599,
        ] {
            for operation in &METHODS {
                let service = InProcess::new(move |_| Reply::fault(status));
                let client = service.builder().access_token("token");
                let client = client.retry(policy.clone()).build().unwrap();
                let outcome = Call::new(&client, operation).send::<Value>().await;
                let listed = match status {
                    429 | 502 | 503 | 504 => true,
                    500 | 599 => policy.retries_unsafe_methods(),
                    _ => false,
                };
                let repeats = listed
                    && (status == 429
                        || policy.retries_unsafe_methods()
                        || is_safe_to_repeat(operation));
                let expected = if repeats { policy.attempt_limit() } else { 1 };
                let fault = outcome.unwrap_err();
                let case = format!("{status} {} {policy:?}", operation.method().as_str());
                assert_eq!(fault.attempts(), expected, "{case}");
                assert_eq!(service.calls().len(), expected as usize, "{case}");
                assert_eq!(fault.status(), Some(status), "{case}");
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn r03_lost_connections_and_methods() {
    for (stage, always) in [
        (TransportStage::Connect, true),
        (TransportStage::ConnectTimeout, true),
        (TransportStage::Send, false),
        (TransportStage::Body, false),
    ] {
        for operation in &METHODS {
            for key in [false, true] {
                let service = InProcess::new(move |_| Reply::lost(stage));
                let client = service.builder().access_token("token");
                let client = client.retry(exact()).build().unwrap();
                let mut call = Call::new(&client, operation);
                if key {
                    call.options(|options| options.idempotency_key("key"));
                }
                let fault = call.send::<Value>().await.unwrap_err();
                let repeats = always || key || is_safe_to_repeat(operation);
                let expected = if repeats { 3 } else { 1 };
                let case = format!("{stage:?} {} {key}", operation.method().as_str());
                assert_eq!(service.calls().len(), expected, "{case}");
                assert_eq!(fault.attempts() as usize, expected, "{case}");
                assert!(
                    matches!(fault.kind(), ErrorKind::Transport | ErrorKind::Timeout),
                    "{case}: {fault}"
                );
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn r03_post_without_a_key() {
    let service = InProcess::new(|_| Reply::fault(503));
    let client = service.builder().access_token("token");
    let client = client.retry(exact()).build().unwrap();
    let fault = Call::new(&client, &POST).send::<Value>().await.unwrap_err();
    assert_eq!((service.calls().len(), fault.attempts()), (1, 1));
}

#[tokio::test]
async fn r04_the_same_key_and_body_on_all_attempts() {
    let platform = Platform::start();
    platform.change(|rules| {
        rules.record = true;
        // The request is read whole before the reset.
        rules.api.fail_next(2, Fault::Reset);
    });
    let client = platform
        .builder()
        .access_token(platform.issue_token())
        .retry(RetryPolicy::recommended().wait(Duration::ZERO, Duration::ZERO))
        .build()
        .unwrap();
    let mut random = fastrand::Rng::with_seed(4);
    let body: Vec<u8> = (0..300_000).map(|_| random.alphanumeric() as u8).collect();
    let mut call = Call::new(&client, &POST);
    call.body_bytes(body);
    call.options(|options| options.idempotency_key("key-of-the-test"));
    let answer = call.response::<Value>().await.unwrap();
    assert_eq!(answer.attempts(), 3);
    let seen = platform.seen();
    assert_eq!(seen.len(), 3);
    for request in &seen {
        assert_eq!(request.header("idempotency-key"), Some("key-of-the-test"));
        assert_eq!(request.body_length, 300_000);
        assert_eq!(request.body_sha256, seen[0].body_sha256);
        assert_eq!(request.headers, seen[0].headers);
    }
    assert_eq!(answer.body()["bodySha256"], seen[0].body_sha256.as_str());
}

/// A retry layer of an application around the call.
async fn three_times(client: &Client, own: Option<RetryPolicy>) -> u32 {
    let mut rounds = 0;
    loop {
        rounds += 1;
        let mut call = Call::new(client, &METHODS[0]);
        if let Some(policy) = own.clone() {
            call.options(|options| options.retry(policy));
        }
        if call.send::<Value>().await.is_ok() || rounds == 3 {
            return rounds;
        }
    }
}

#[tokio::test(start_paused = true)]
async fn r11_nested_retries() {
    for (own, per_round) in [(None, 3), (Some(RetryPolicy::none()), 1)] {
        let service = InProcess::new(|_| Reply::fault(503));
        let client = service.builder().access_token("token");
        let client = client.retry(exact()).build().unwrap();
        let rounds = three_times(&client, own).await;
        let sent = service.calls();
        let numbers: Vec<_> = sent
            .iter()
            .map(|sent| (sent.attempt, sent.max_attempts))
            .collect();
        let expected: Vec<_> = (0..rounds)
            .flat_map(|_| (1..=per_round).map(|attempt| (attempt, per_round)))
            .collect();
        // Every layer below learns that this is attempt n of m.
        assert_eq!(numbers, expected);
    }
}

#[tokio::test(start_paused = true)]
async fn a_deadline_covers_the_retries() {
    // A wait that would end after the deadline is not begun.
    let service = InProcess::new(|_| Reply::fault(503));
    let client = service.builder().access_token("token");
    let client = client.retry(exact()).build().unwrap();
    let mut call = Call::new(&client, &METHODS[0]);
    call.options(|options| options.deadline(Duration::from_millis(2500)));
    let fault = call.send::<Value>().await.unwrap_err();
    assert_eq!((fault.status(), fault.attempts()), (Some(503), 2));
    assert_eq!(service.time().as_millis() / 10, 100);

    // An attempt under way is ended by it.
    let service =
        InProcess::new(|_| Reply::lost(TransportStage::Send).after(Duration::from_secs(2)));
    let client = service.builder().access_token("token");
    let client = client.retry(exact()).build().unwrap();
    let mut call = Call::new(&client, &METHODS[0]);
    call.options(|options| options.deadline(Duration::from_millis(4500)));
    let fault = call.send::<Value>().await.unwrap_err();
    assert_eq!(fault.timeout_phase(), Some(TimeoutPhase::Deadline));
    assert_eq!(service.calls().len(), 2);
    assert_eq!(service.time().as_millis() / 10, 450);
}

#[tokio::test(start_paused = true)]
async fn a_retry_sends_the_token_of_its_time() {
    let service = InProcess::new(|sent| match sent.number {
        0 => Reply::fault(503),
        _ => Reply::ok(),
    });
    let client = service.builder().access_token("old");
    let client = client.retry(exact()).build().unwrap();
    let change = async {
        tokio::time::sleep(Duration::from_millis(500)).await;
        client.set_access_token("new").unwrap();
    };
    let (answer, ()) = tokio::join!(get(&client), change);
    answer.unwrap();
    let sent = service.calls();
    let tokens: Vec<_> = sent.iter().filter_map(|sent| sent.bearer()).collect();
    assert_eq!(tokens, ["old", "new"]);
}
