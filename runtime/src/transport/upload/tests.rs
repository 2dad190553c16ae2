use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bytes::Bytes;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::time::{Instant, sleep};

use super::super::{
    BoxFuture, HttpBody, HttpRequest, RequestBody, Reqwest, Settings, TransportError,
};
use super::send;
use crate::error::{Error, TimeoutPhase};
use crate::headers::Headers;
use crate::network::TlsSettings;
use crate::operation::Method;
use crate::transport::exchange::Limits;

const SHORT: Duration = Duration::from_millis(300);
const NEVER: Duration = Duration::from_secs(20);

/// A body of equal pieces with a pause before each; after the last it may never
/// end.
struct Steady {
    pieces: usize,
    size: usize,
    pause: Duration,
    ends: bool,
}

impl HttpBody for Steady {
    fn chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        Box::pin(async move {
            if self.pieces == 0 {
                if !self.ends {
                    sleep(NEVER * 10).await;
                }
                return Ok(None);
            }
            if !self.pause.is_zero() {
                sleep(self.pause).await;
            }
            self.pieces -= 1;
            Ok(Some(Bytes::from(vec![b'x'; self.size])))
        })
    }
}

fn steady(length: Option<u64>, pieces: usize, size: usize, pause: Duration) -> RequestBody {
    RequestBody::replayable(length, move || {
        Ok(Box::new(Steady {
            pieces,
            size,
            pause,
            ends: true,
        }))
    })
}

/// What a server does with an upload.
#[derive(Clone, Copy)]
enum Server {
    /// Reads it all and answers with what it got, after a pause.
    Reads(Duration),
    /// Reads one byte and no more.
    Stops,
    /// Closes the first connections at the end of the head, if they are kept
    /// ones.
    Fails,
}

struct Sent {
    result: Result<Result<u16, String>, Error>,
    elapsed: Duration,
    /// The head in lower case and the size of the body as they came.
    head: String,
    body: usize,
    requests: usize,
}

async fn upload(server: Server, body: RequestBody, head: Duration, idle: Duration) -> Sent {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/x", listener.local_addr().unwrap());
    let (report, mut reported) = tokio::sync::mpsc::unbounded_channel();
    let requests = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&requests);
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let (report, count) = (report.clone(), Arc::clone(&count));
            tokio::spawn(async move {
                if matches!(server, Server::Stops) {
                    let _ = stream.read(&mut [0]).await;
                    sleep(NEVER).await;
                    return;
                }
                let mut seen = Vec::new();
                let mut on_connection = 0;
                loop {
                    let Some(at) = seen.windows(4).position(|part| part == b"\r\n\r\n") else {
                        if stream.read_buf(&mut seen).await.unwrap_or(0) == 0 {
                            return;
                        }
                        continue;
                    };
                    let head = String::from_utf8_lossy(&seen[..at]).to_ascii_lowercase();
                    count.fetch_add(1, Ordering::SeqCst);
                    if matches!(server, Server::Fails) && on_connection > 0 {
                        return;
                    }
                    on_connection += 1;
                    let length = head
                        .split_once("content-length: ")
                        .map(|(_, rest)| rest.split("\r\n").next().unwrap().parse().unwrap());
                    let ended = |seen: &[u8]| match length {
                        Some(length) => seen.len() - at - 4 >= length,
                        None => !head.contains("chunked") || seen.ends_with(b"\r\n0\r\n\r\n"),
                    };
                    while !ended(&seen) {
                        if stream.read_buf(&mut seen).await.unwrap_or(0) == 0 {
                            return;
                        }
                    }
                    let body = seen[at + 4..].iter().filter(|byte| **byte == b'x').count();
                    let _ = report.send((head, body));
                    seen.clear();
                    if let Server::Reads(pause) = server {
                        sleep(pause).await;
                    }
                    let answer = b"HTTP/1.1 201 X\r\nContent-Length: 0\r\n\r\n";
                    let _ = stream.write_all(answer).await;
                }
            });
        }
    });
    let transport = Reqwest::new(Settings {
        connect_timeout: Duration::from_secs(3),
        tls_optional: true,
        tls: TlsSettings::new(),
        proxy: None,
        proxy_from_environment: false,
    });
    let transport = transport.unwrap();
    let limits = Limits {
        connect: NEVER,
        head,
        idle,
        body: 1000,
    };
    if matches!(server, Server::Fails) {
        // Leaves a kept connection behind.
        let get = HttpRequest::new(
            Method::Get,
            url.clone(),
            Headers::default(),
            RequestBody::none(),
        );
        let first = send(&transport, get, limits).await.unwrap().unwrap();
        drop(first);
        reported.recv().await.unwrap();
        sleep(Duration::from_millis(50)).await;
    }
    let request = HttpRequest::new(Method::Put, url, Headers::default(), body);
    let start = Instant::now();
    let result = send(&transport, request, limits).await;
    let elapsed = start.elapsed();
    let (head, body) = reported.try_recv().unwrap_or_default();
    let result = result.map(|sent| {
        sent.map(|reply| reply.status()).map_err(|fault| {
            let mut text = format!("{:?}", fault.stage());
            let mut cause: Option<&dyn std::error::Error> = Some(&*fault.source);
            while let Some(level) = cause {
                text.push_str(&format!(" | {level}"));
                cause = level.source();
            }
            text
        })
    });
    Sent {
        result,
        elapsed,
        head,
        body,
        requests: requests.load(Ordering::SeqCst),
    }
}

#[tokio::test]
async fn bodies_arrive_whole() {
    let now = Server::Reads(Duration::ZERO);
    let big = 3_000_001;
    for (body, framing, size) in [
        (RequestBody::none(), "", 0),
        (RequestBody::bytes(""), "content-length: 0", 0),
        (RequestBody::bytes("xx"), "content-length: 2", 2),
        (
            RequestBody::bytes(vec![b'x'; big]),
            "content-length: 3000001",
            big,
        ),
        (
            steady(Some(20), 2, 10, Duration::ZERO),
            "content-length: 20",
            20,
        ),
        (
            steady(Some(2_000_000), 2, 1_000_000, Duration::ZERO),
            "content-length: 2000000",
            2_000_000,
        ),
        (
            steady(None, 3, 400_000, Duration::ZERO),
            "transfer-encoding: chunked",
            1_200_000,
        ),
        (
            steady(Some(0), 0, 0, Duration::ZERO),
            "content-length: 0",
            0,
        ),
        (
            steady(None, 0, 0, Duration::ZERO),
            "transfer-encoding: chunked",
            0,
        ),
    ] {
        let shown = format!("{body:?}");
        let sent = upload(now, body, NEVER, NEVER).await;
        assert_eq!(sent.result.unwrap(), Ok(201), "{shown}");
        assert_eq!(sent.body, size, "{shown}");
        let found = if framing.is_empty() {
            !sent.head.contains("content-length") && !sent.head.contains("transfer-encoding")
        } else {
            sent.head.contains(framing)
        };
        assert!(found, "{shown}: {}", sent.head);
        assert_eq!(sent.requests, 1);
    }
}

#[tokio::test]
async fn the_limit_for_the_head_counts_from_the_end() {
    // Sending takes three times the limits.
    for length in [Some(1_000_000), None] {
        let slow = steady(length, 10, 100_000, SHORT * 3 / 10);
        let sent = upload(Server::Reads(Duration::ZERO), slow, SHORT, SHORT).await;
        assert_eq!(sent.result.unwrap(), Ok(201));
        assert!(sent.elapsed > SHORT * 2, "{:?}", sent.elapsed);
        let slow = steady(length, 10, 100_000, SHORT * 3 / 10);
        let sent = upload(Server::Reads(NEVER), slow, SHORT, NEVER).await;
        let fault = sent.result.unwrap_err();
        assert_eq!(fault.timeout_phase(), Some(TimeoutPhase::Headers));
        assert!(sent.elapsed > SHORT * 3, "{:?}", sent.elapsed);
    }
}

#[tokio::test]
async fn n03_an_upload_that_stalls() {
    let stalled = |body: &'static str| {
        let pieces = if body == "source" { 1 } else { 1_000 };
        let length = Some(100_000 * 1_000);
        match body {
            "bytes" => RequestBody::bytes(vec![b'x'; 64 << 20]),
            _ => RequestBody::replayable(length, move || {
                Ok(Box::new(Steady {
                    pieces,
                    size: 100_000,
                    pause: Duration::ZERO,
                    ends: false,
                }))
            }),
        }
    };
    let reading = Server::Reads(Duration::ZERO);
    for (server, body, word) in [
        (Server::Stops, "bytes", "the connection took nothing"),
        (Server::Stops, "stream", "the connection took nothing"),
        (reading, "source", "gave nothing to send"),
    ] {
        let sent = upload(server, stalled(body), NEVER, SHORT).await;
        let fault = sent.result.unwrap_err();
        assert_eq!(fault.timeout_phase(), Some(TimeoutPhase::Body), "{fault}");
        assert!(fault.to_string().contains(word), "{fault}");
        // The limit counts from the last piece; filling the buffers takes a
        // moment.
        let expected = SHORT..SHORT * 5;
        assert!(expected.contains(&sent.elapsed), "{:?}", sent.elapsed);
    }
}

#[tokio::test]
async fn a_length_that_is_not_kept() {
    for (length, pieces) in [(200_000, 1), (150_000, 2), (20, 0)] {
        let body = steady(Some(length), pieces, 100_000, Duration::ZERO);
        let sent = upload(Server::Reads(Duration::ZERO), body, NEVER, NEVER).await;
        let fault = sent.result.unwrap().unwrap_err();
        let expected = format!("has not the {length} bytes");
        assert!(fault.starts_with("Send"), "{fault}");
        assert!(fault.contains(&expected), "{fault}");
        assert!(sent.requests <= 1);
    }
}

#[tokio::test]
async fn n05_bodies_on_a_dead_connection() {
    let once = || {
        let body = Steady {
            pieces: 2,
            size: 50_000,
            pause: Duration::ZERO,
            ends: true,
        };
        RequestBody::once(Some(100_000), Box::new(body))
    };
    let again = [
        RequestBody::bytes("xx"),
        RequestBody::bytes(vec![b'x'; 100_000]),
        steady(Some(100_000), 2, 50_000, Duration::ZERO),
        steady(None, 2, 50_000, Duration::ZERO),
    ];
    for body in again {
        let size = body.length().unwrap_or(100_000);
        let sent = upload(Server::Fails, body, NEVER, NEVER).await;
        assert_eq!(sent.result.unwrap(), Ok(201));
        assert_eq!((sent.body as u64, sent.requests), (size, 3));
    }
    let sent = upload(Server::Fails, once(), NEVER, NEVER).await;
    let fault = sent.result.unwrap().unwrap_err();
    assert!(fault.starts_with("Send"), "{fault}");
    assert_eq!(sent.requests, 2);
}
