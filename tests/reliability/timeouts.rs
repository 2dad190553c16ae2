//! N02, N03, N05: servers that take their time, or leave.

use std::time::{Duration, Instant};

use platform_client_runtime::__gen::Call;
use platform_client_runtime::{Client, Error, ErrorKind, TimeoutPhase, Value};
use reliability_tests::{Answer, ByteServer, Step};

use crate::{GET, POST, get};

/// How much later than its limit a call may end.
const TOLERANCE: Duration = Duration::from_millis(100);
/// Far above the limits of these tests.
const NEVER: Duration = Duration::from_secs(30);

fn millis(count: u64) -> Duration {
    Duration::from_millis(count)
}

/// Asserts that calls end at the limit. On a machine with other work a wake-up
/// may come late, so the best of five counts; none may come early.
async fn ends_at<F: Future<Output = Result<Value, Error>>>(
    limit: Duration,
    phase: TimeoutPhase,
    call: impl Fn() -> F,
) {
    let mut best = Duration::MAX;
    for _ in 0..5 {
        let start = Instant::now();
        let fault = call().await.unwrap_err();
        let took = start.elapsed();
        assert_eq!(
            (fault.kind(), fault.timeout_phase()),
            (ErrorKind::Timeout, Some(phase)),
            "{fault}"
        );
        assert!(took >= limit, "{took:?} is before {limit:?}");
        best = best.min(took);
        if best <= limit + TOLERANCE {
            return;
        }
    }
    panic!("{phase:?}: {best:?} instead of {limit:?}");
}

fn silent() -> ByteServer {
    ByteServer::start(|_| vec![Step::Hang])
}

#[tokio::test]
async fn n02_attempt_ends_at_its_limit() {
    let server = silent();
    for limit in [millis(200), millis(500), millis(1000)] {
        let client = server.builder().timeout(limit).build().unwrap();
        ends_at(limit, TimeoutPhase::Headers, || get(&client)).await;
    }
    let client = server.builder().timeout(NEVER).build().unwrap();
    let limit = millis(300);
    ends_at(limit, TimeoutPhase::Headers, || async {
        let mut call = Call::new(&client, &GET).path("1");
        call.options(|options| options.timeout(limit));
        call.send().await
    })
    .await;
}

#[tokio::test]
async fn n02_part_of_a_head_does_not_help() {
    let server = ByteServer::start(|_| {
        vec![
            Step::Write("HTTP/1.1 200 X\r\nContent-Le".into()),
            Step::Hang,
        ]
    });
    let client = server.builder().timeout(millis(300)).build().unwrap();
    ends_at(millis(300), TimeoutPhase::Headers, || get(&client)).await;
}

/// A call with a deadline, by a client whose other limits are far away.
async fn with_deadline(client: &Client, limit: Duration) -> Result<Value, Error> {
    let mut call = Call::new(client, &GET).path("1");
    call.options(|options| options.deadline(limit));
    call.send().await
}

#[tokio::test]
async fn n02_deadline_covers_head_and_body() {
    let limit = millis(400);
    let drip = || {
        // Each pause is short, the whole answer is not.
        let mut steps = vec![Step::Write(
            "HTTP/1.1 200 X\r\nContent-Length: 99\r\n\r\n".into(),
        )];
        for _ in 0..50 {
            steps.push(Step::Write(" ".into()));
            steps.push(Step::Pause(millis(50)));
        }
        steps
    };
    for server in [silent(), ByteServer::start(move |_| drip())] {
        let client = server
            .builder()
            .timeout(NEVER)
            .idle_timeout(NEVER)
            .build()
            .unwrap();
        ends_at(limit, TimeoutPhase::Deadline, || {
            with_deadline(&client, limit)
        })
        .await;
    }
}

#[tokio::test]
async fn n03_body_that_stalls_ends_at_the_idle_limit() {
    let limit = millis(300);
    for sent in [0, 1, 4096, 70_000] {
        let body = "x".repeat(sent);
        let server = ByteServer::start(move |_| {
            let head = "HTTP/1.1 200 X\r\nContent-Length: 99999\r\n\r\n";
            vec![Step::Write(format!("{head}{body}").into()), Step::Hang]
        });
        let client = server
            .builder()
            .timeout(NEVER)
            .idle_timeout(limit)
            .build()
            .unwrap();
        ends_at(limit, TimeoutPhase::Body, || get(&client)).await;
    }
}

#[tokio::test]
async fn n03_slow_body_that_goes_on_is_no_stall() {
    let server = ByteServer::start(|_| {
        let mut steps = vec![Step::Write(
            "HTTP/1.1 200 X\r\nContent-Length: 9\r\n\r\n".into(),
        )];
        for piece in ["[", "1", ",", "2", ",", "3", ",", "4", "]"] {
            steps.push(Step::Pause(millis(100)));
            steps.push(Step::Write(piece.into()));
        }
        steps
    });
    let client = server
        .builder()
        .timeout(millis(500))
        .idle_timeout(millis(500))
        .build()
        .unwrap();
    let start = Instant::now();
    let value = get(&client).await.unwrap();
    assert_eq!(value.as_array().unwrap().len(), 4);
    // Longer than either limit: they are not for the whole answer.
    assert!(start.elapsed() >= millis(900), "{:?}", start.elapsed());
}

/// The default of 20 s is too long for a test: the limit is shown to work with
/// other values, and here what it is.
#[test]
fn n03_idle_limit_is_twenty_seconds() {
    let client = Client::builder().without_config_file().build().unwrap();
    let shown = format!("{client:?}");
    assert!(shown.contains("idle: 20s"), "{shown}");
    assert!(shown.contains("head: 16s"), "{shown}");
    assert!(shown.contains("connect: 3.1s"), "{shown}");
}

#[tokio::test]
async fn n03_upload_that_stalls_ends() {
    // The server reads one byte of the body and no more; the rest does not fit
    // into the buffers of both sides.
    let server = ByteServer::on_connect(|_| vec![Step::Discard(300), Step::Hang]);
    let limit = millis(500);
    let client = server.builder().idle_timeout(limit).build().unwrap();
    ends_at(limit, TimeoutPhase::Body, || {
        let mut call = Call::new(&client, &POST);
        call.body_bytes(vec![b'x'; 16 << 20]);
        call.send()
    })
    .await;
}

#[tokio::test]
async fn n05_server_that_closes_idle_connections() {
    let server = ByteServer::start(|_| {
        let mut steps: Vec<Step> = Answer::json(200, "{}").into();
        steps.push(Step::Close);
        steps
    });
    let client = server.client();
    for _ in 0..100 {
        get(&client).await.unwrap();
        // The end of the connection arrives while it is idle.
        tokio::time::sleep(millis(3)).await;
    }
    assert_eq!(server.traffic().connections(), 100);
}
