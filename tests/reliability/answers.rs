//! N04: answers that break off, or are none.

use std::io::Write;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use platform_client_runtime::__gen::Call;
use platform_client_runtime::{Error, ErrorKind, RetryPolicy, Value};
use reliability_tests::{Answer, ByteServer, Step, process};

use crate::{GET, get, shown};

/// How an answer of several encodings looks on the wire.
fn answers() -> Vec<(&'static str, Bytes)> {
    let json = format!("{{\"text\":\"{}\"}}", "0123456789".repeat(20));
    let plain = Answer::json(200, json.clone()).bytes();
    let mut encoder = GzEncoder::new(Vec::new(), Compression::none());
    encoder.write_all(json.as_bytes()).unwrap();
    let mut gzip = Answer::json(200, "").header("Content-Encoding", "gzip");
    gzip.body = encoder.finish().unwrap().into();
    let mut chunked = "HTTP/1.1 200 X\r\nContent-Type: application/json\r\nTransfer-Encoding: \
                       chunked\r\n\r\n"
        .to_owned();
    for piece in json.as_bytes().chunks(30) {
        let piece = std::str::from_utf8(piece).unwrap();
        chunked += &format!("{:x}\r\n{piece}\r\n", piece.len());
    }
    chunked += "0\r\n\r\n";
    vec![
        ("plain", plain),
        ("gzip", gzip.bytes()),
        ("chunked", chunked.into()),
    ]
}

/// Makes one call for each list of steps, each on its own connection.
async fn outcomes(scripts: Vec<Vec<Step>>) -> Vec<Result<Value, Error>> {
    let count = scripts.len();
    let scripts = Arc::new(scripts);
    let server = ByteServer::start(move |request| {
        let number = usize::try_from(request.number).unwrap();
        scripts.get(number).cloned().unwrap_or_default()
    });
    let client = server.client();
    let mut outcomes = Vec::new();
    for _ in 0..count {
        outcomes.push(get(&client).await);
    }
    // Nothing is sent twice behind the back of the caller.
    assert_eq!(server.traffic().requests(), count as u64);
    outcomes
}

/// Asserts that every cut of every answer is a typed error, and that nothing
/// panicked on the way.
async fn cut_everywhere(end: Step) {
    let panics = process::panics();
    for (name, whole) in answers() {
        assert!(whole.len() >= 200, "{name} has {} bytes", whole.len());
        // All offsets of the head and of the beginning of the body, and the last
        // ones: 200 in all.
        let offsets: Vec<usize> = (0..180).chain(whole.len() - 20..whole.len()).collect();
        let scripts = offsets
            .iter()
            .map(|&offset| vec![Step::Write(whole.slice(..offset)), end.clone()])
            .collect();
        for (offset, outcome) in offsets.iter().zip(outcomes(scripts).await) {
            let fault = outcome.unwrap_err();
            assert_eq!(
                fault.kind(),
                ErrorKind::Transport,
                "{name} cut at {offset}: {fault}"
            );
            assert_eq!(fault.operation_id(), Some("getThing"));
            assert!(!shown(&fault).contains("canary"), "{fault:?}");
        }
        let complete = outcomes(vec![vec![Step::Write(whole)]]).await;
        assert!(complete[0].is_ok(), "{name}: {complete:?}");
    }
    assert_eq!(process::panics(), panics);
}

#[tokio::test]
async fn n04_reset_at_every_offset() {
    cut_everywhere(Step::Reset).await;
}

#[tokio::test]
async fn n04_truncated_at_every_offset() {
    cut_everywhere(Step::Close).await;
}

#[tokio::test]
async fn n04_get_is_retried() {
    for (name, whole) in answers() {
        // Each call is cut at the next offset, and its second attempt is whole.
        let server = ByteServer::start(move |request| {
            let offset = usize::try_from(request.number / 2).unwrap() * whole.len() / 40;
            match request.number % 2 {
                0 => vec![Step::Write(whole.slice(..offset)), Step::Reset],
                _ => vec![Step::Write(whole.clone()), Step::Close],
            }
        });
        let policy = RetryPolicy::recommended()
            .quota(false)
            .wait(Duration::from_millis(1), Duration::from_millis(2));
        let client = server.builder().retry(policy).build().unwrap();
        for _ in 0..40 {
            let call = Call::new(&client, &GET).path("1");
            let response = call.response::<Value>().await.unwrap();
            assert_eq!(response.attempts(), 2, "{name}");
        }
        assert_eq!(server.traffic().requests(), 80);
    }
}

/// Asserts that each answer is an error of that kind.
async fn fail_as(kind: ErrorKind, answers: &[&str]) {
    let panics = process::panics();
    let scripts = answers
        .iter()
        .map(|text| {
            vec![
                Step::Write(Bytes::copy_from_slice(text.as_bytes())),
                Step::Close,
            ]
        })
        .collect();
    for (text, outcome) in answers.iter().zip(outcomes(scripts).await) {
        match outcome {
            Err(fault) => assert_eq!(fault.kind(), kind, "{text:?}: {}", shown(&fault)),
            Ok(value) => panic!("{text:?} was read as {value}"),
        }
    }
    assert_eq!(process::panics(), panics);
}

#[tokio::test]
async fn n04_wrong_content_length() {
    fail_as(
        ErrorKind::Transport,
        &[
            "HTTP/1.1 200 X\r\nContent-Length: 3\r\n\r\n{}",
            "HTTP/1.1 200 X\r\nContent-Length: -2\r\n\r\n{}",
            "HTTP/1.1 200 X\r\nContent-Length: two\r\n\r\n{}",
            "HTTP/1.1 200 X\r\nContent-Length: 2, 3\r\n\r\n{}",
            "HTTP/1.1 200 X\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{} ",
            "HTTP/1.1 200 X\r\nContent-Length: 18446744073709551616\r\n\r\n{}",
        ],
    )
    .await;
    fail_as(
        ErrorKind::BodyTooLarge,
        &["HTTP/1.1 200 X\r\nContent-Length: 9223372036854775807\r\n\r\n{}"],
    )
    .await;
    // Too short a length cuts the value.
    fail_as(
        ErrorKind::Decode,
        &["HTTP/1.1 200 X\r\nContent-Length: 1\r\n\r\n{}"],
    )
    .await;
}

#[tokio::test]
async fn n04_surplus_bytes_are_not_the_next_answer() {
    // What stands after the first answer looks like an answer to a request that
    // was not made yet.
    let server = ByteServer::start(|request| {
        let forged = Answer::json(200, "\"forged\"").bytes();
        let mut steps: Vec<Step> = Answer::json(200, format!("{}", request.number)).into();
        steps.push(Step::Write(forged));
        steps
    });
    let client = server.client();
    for _ in 0..20 {
        match get(&client).await {
            Ok(value) => assert!(value.is_u64(), "{value}"),
            Err(fault) => assert_eq!(fault.kind(), ErrorKind::Transport, "{fault}"),
        }
        tokio::time::sleep(std::time::Duration::from_millis(2)).await;
    }
}

#[tokio::test]
async fn n04_garbage_in_chunks() {
    let head = "HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\n";
    let bodies = [
        "zz\r\n{}\r\n0\r\n\r\n".to_owned(),
        "-2\r\n{}\r\n0\r\n\r\n".to_owned(),
        "0x2\r\n{}\r\n0\r\n\r\n".to_owned(),
        "\r\n{}\r\n0\r\n\r\n".to_owned(),
        "2\r\n{}0\r\n\r\n".to_owned(),
        "2\r\n{}XX0\r\n\r\n".to_owned(),
        "10000000000000000\r\n{}\r\n0\r\n\r\n".to_owned(),
        "ffffffffffffffff\r\n{}\r\n0\r\n\r\n".to_owned(),
        "2\r\n{}\r\n".to_owned(),
        "2\r\n{}\r\n0\r\n".to_owned(),
        // Extensions without end (a known way to waste the time of a reader).
        format!("2;{}\r\n{{}}\r\n0\r\n\r\n", "x".repeat(100_000)),
        format!("2\r\n{{}}\r\n0\r\n{}\r\n\r\n", "a: b\r\n".repeat(100_000)),
    ];
    let answers: Vec<String> = bodies.iter().map(|body| format!("{head}{body}")).collect();
    let answers: Vec<&str> = answers.iter().map(String::as_str).collect();
    fail_as(ErrorKind::Transport, &answers).await;
}

#[tokio::test]
async fn n04_damaged_gzip() {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(&b"{\"a\":[1,2,3]}".repeat(30)).unwrap();
    let whole = encoder.finish().unwrap();
    let mut damaged = Vec::new();
    for offset in 0..whole.len() {
        damaged.push(whole[..offset].to_vec());
    }
    // The check sum and the length stand in the last 8 bytes.
    for offset in whole.len() - 8..whole.len() {
        let mut wrong = whole.clone();
        wrong[offset] ^= 0x55;
        damaged.push(wrong);
    }
    damaged.push(b"{\"not\":\"gzip\"}".to_vec());
    damaged.push([whole.as_slice(), b"trailing"].concat());
    let scripts: Vec<Vec<Step>> = damaged
        .iter()
        .map(|body| {
            let mut answer = Answer::json(200, "").header("Content-Encoding", "gzip");
            answer.body = body.clone().into();
            answer.into()
        })
        .collect();
    let panics = process::panics();
    for (body, outcome) in damaged.iter().zip(outcomes(scripts).await) {
        // No bytes at all are no body, whatever its coding.
        if body.is_empty() {
            assert_eq!(outcome.unwrap(), Value::Null);
            continue;
        }
        let fault = outcome.unwrap_err();
        assert_eq!(
            fault.kind(),
            ErrorKind::Transport,
            "{} bytes: {fault}",
            body.len()
        );
        assert!(fault.to_string().contains("gzip"), "{fault}");
    }
    assert_eq!(process::panics(), panics);
}
