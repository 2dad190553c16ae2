//! Connections: opening them, using them again, and losing them.

#![allow(clippy::unwrap_used, clippy::panic)]

mod secure;
mod server;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use platform_client_runtime::__gen::{Call, Method, Operation};
use platform_client_runtime::{Client, Error, ErrorKind, TimeoutPhase, Value};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

const SECURITY: &[&str] = &["PureCloud OAuth"];
const PATH: &[&str] = &["/api/v2/users/me"];

static GET: Operation = Operation::new("getUser", Method::Get, PATH).security(SECURITY);
static PUT: Operation = Operation::new("putUser", Method::Put, PATH).security(SECURITY);
static DELETE: Operation = Operation::new("deleteUser", Method::Delete, PATH).security(SECURITY);
static POST: Operation = Operation::new("postUser", Method::Post, PATH).security(SECURITY);

async fn call(client: &Client, operation: &'static Operation) -> Result<Value, Error> {
    let mut call = Call::new(client, operation);
    if matches!(operation.id(), "putUser" | "postUser") {
        call.body_text("{\"name\":\"x\"}".to_owned());
    }
    call.send::<Value>().await
}

#[tokio::test]
async fn n01_a_black_hole_ends_within_the_connect_limit() {
    // Connections beyond a backlog that nobody empties are never completed.
    let socket = tokio::net::TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let listener = socket.listen(1).unwrap();
    let address = listener.local_addr().unwrap();
    let mut held = Vec::new();
    for _ in 0..8 {
        let attempt = TcpStream::connect(address);
        match tokio::time::timeout(Duration::from_millis(100), attempt).await {
            Ok(stream) => held.push(stream.unwrap()),
            Err(_) => break,
        }
    }
    assert!(held.len() < 8, "the backlog is never full");
    let client = server::direct(format!("http://{address}")).build().unwrap();
    let start = Instant::now();
    let fault = call(&client, &GET).await.unwrap_err();
    let elapsed = start.elapsed();
    assert_eq!(
        fault.timeout_phase(),
        Some(TimeoutPhase::Connect),
        "{fault:?}"
    );
    // 3.1 s and 10 %.
    let expected = Duration::from_millis(2_790)..=Duration::from_millis(3_410);
    assert!(expected.contains(&elapsed), "{elapsed:?}");
}

/// How a server ends a connection that it kept open.
#[derive(Clone, Copy, Debug, PartialEq)]
enum End {
    /// Right after the answer.
    AfterTheAnswer,
    /// When the next request begins to arrive, without reading it: the client
    /// meets a reset.
    Reset,
    /// When the next request was read, without a word.
    Silently,
    /// When the next request was read, inside the head of the answer.
    InTheHead,
    /// Inside the head of the very first answer.
    AtOnce,
}

/// A server whose connections serve one request; counts connections and
/// requests.
async fn closing(end: End) -> (Client, Arc<[AtomicUsize; 2]>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let counts = Arc::new([AtomicUsize::new(0), AtomicUsize::new(0)]);
    let seen = Arc::clone(&counts);
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            seen[0].fetch_add(1, Ordering::SeqCst);
            let seen = Arc::clone(&seen);
            tokio::spawn(async move {
                if !request(&mut stream).await {
                    return;
                }
                seen[1].fetch_add(1, Ordering::SeqCst);
                if end == End::AtOnce {
                    let _ = stream.write_all(b"HTTP/1.1 200 O").await;
                    return;
                }
                let answer = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
                stream.write_all(answer).await.unwrap();
                match end {
                    End::AfterTheAnswer | End::AtOnce => {}
                    // What is not read turns the close into a reset.
                    End::Reset => {
                        if stream.read(&mut [0]).await.is_ok_and(|read| read > 0) {
                            seen[1].fetch_add(1, Ordering::SeqCst);
                        }
                    }
                    End::Silently | End::InTheHead => {
                        if request(&mut stream).await {
                            seen[1].fetch_add(1, Ordering::SeqCst);
                        }
                        if end == End::InTheHead {
                            let _ = stream.write_all(b"HTTP/1.1 200 O").await;
                        }
                    }
                }
            });
        }
    });
    (server::direct(url).build().unwrap(), counts)
}

/// Reads a request with its body; false when the client is gone.
async fn request(stream: &mut (impl AsyncRead + Unpin)) -> bool {
    let mut seen = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&seen).to_ascii_lowercase();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head.split_once("content-length: ").map_or(0, |(_, rest)| {
                rest.split("\r\n").next().unwrap().parse().unwrap()
            });
            if body.len() >= length {
                return true;
            }
        }
        if !stream.read_buf(&mut seen).await.is_ok_and(|read| read > 0) {
            return false;
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn n05_connections_that_the_server_closed() {
    for end in [
        End::AfterTheAnswer,
        End::Reset,
        End::Silently,
        End::InTheHead,
    ] {
        for operation in [&GET, &PUT, &DELETE] {
            let (client, counts) = closing(end).await;
            for number in 0..100 {
                let sent = call(&client, operation).await;
                assert!(sent.is_ok(), "{end:?}, call {number}: {sent:?}");
            }
            let [connections, requests] = [0, 1].map(|at| counts[at].load(Ordering::SeqCst));
            println!(
                "{end:?} {}: 100 calls, 0 errors, {connections} connections, {} sent again",
                operation.id(),
                requests - 100
            );
            // Nothing is sent more than twice.
            assert!((100..=200).contains(&requests), "{requests}");
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn n05_many_dead_connections_at_once() {
    let (client, counts) = closing(End::Silently).await;
    for _ in 0..20 {
        let calls = (0..20).map(|_| {
            let client = client.clone();
            tokio::spawn(async move { call(&client, &GET).await.map(|_| ()) })
        });
        for sent in calls.collect::<Vec<_>>() {
            sent.await.unwrap().unwrap();
        }
    }
    assert!(counts[1].load(Ordering::SeqCst) <= 800);
}

#[tokio::test]
async fn n05_what_is_not_sent_again() {
    // A request that is not idempotent: the server may have acted on it.
    let (client, counts) = closing(End::Silently).await;
    call(&client, &POST).await.unwrap();
    let fault = call(&client, &POST).await.unwrap_err();
    assert_eq!(fault.kind(), ErrorKind::Transport);
    assert_eq!(counts[1].load(Ordering::SeqCst), 2);
    // A new connection that fails: the server is at fault.
    let (client, counts) = closing(End::AtOnce).await;
    for number in 1..=3 {
        call(&client, &GET).await.unwrap_err();
        assert_eq!(counts[1].load(Ordering::SeqCst), number);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn n05_the_same_through_tls() {
    for (served, errors) in [(1, 0), (0, 20)] {
        let authority = secure::Authority::new();
        let leaf = authority.leaf("127.0.0.1");
        let config = secure::config(&leaf, &[&rustls::version::TLS13], None);
        let acceptor = tokio_rustls::TlsAcceptor::from(Arc::new(config));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("https://{}", listener.local_addr().unwrap());
        let requests = Arc::new(AtomicUsize::new(0));
        let seen = Arc::clone(&requests);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (seen, acceptor) = (Arc::clone(&seen), acceptor.clone());
                tokio::spawn(async move {
                    let mut stream = acceptor.accept(stream).await.unwrap();
                    let mut left = served;
                    while request(&mut stream).await {
                        seen.fetch_add(1, Ordering::SeqCst);
                        if left == 0 {
                            return;
                        }
                        left -= 1;
                        let answer = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
                        stream.write_all(answer).await.unwrap();
                    }
                });
            }
        });
        let tls = platform_client_runtime::network::TlsSettings::new();
        let tls = tls.add_root_pem(authority.pem()).unwrap();
        let client = server::direct(url).tls(tls).build().unwrap();
        let mut failed = 0;
        for _ in 0..20 {
            failed += usize::from(call(&client, &GET).await.is_err());
        }
        assert_eq!(failed, errors);
        // Every second call meets a dead connection; a new one that fails is not
        // tried again.
        let expected = if served == 0 { 20 } else { 30 };
        assert_eq!(requests.load(Ordering::SeqCst), expected);
    }
}

/// A part of a message of HTTP/2 (RFC 9113 section 4.1).
#[cfg(feature = "http2")]
fn frame(kind: u8, flags: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    let mut bytes = (payload.len() as u32).to_be_bytes()[1..].to_vec();
    bytes.extend([kind, flags]);
    bytes.extend(stream.to_be_bytes());
    bytes.extend(payload);
    bytes
}

/// What a server of HTTP/2 does with a request: the frames, and whether it then
/// closes the connection. The arguments are the number of the request and its
/// stream.
#[cfg(feature = "http2")]
type Script = fn(usize, u32) -> (Vec<u8>, bool);

/// A server that speaks HTTP/2 by hand, and a client that trusts it.
#[cfg(feature = "http2")]
async fn http2(script: Script) -> (Client, Arc<[AtomicUsize; 2]>) {
    let authority = secure::Authority::new();
    let leaf = authority.leaf("127.0.0.1");
    let mut config = secure::config(&leaf, &[&rustls::version::TLS13], None);
    config.alpn_protocols = vec![b"h2".to_vec()];
    let acceptor = tokio_rustls::TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    let counts = Arc::new([AtomicUsize::new(0), AtomicUsize::new(0)]);
    let seen = Arc::clone(&counts);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            seen[0].fetch_add(1, Ordering::SeqCst);
            let (seen, acceptor) = (Arc::clone(&seen), acceptor.clone());
            tokio::spawn(async move {
                let mut stream = acceptor.accept(stream).await.unwrap();
                // The preface of the client.
                stream.read_exact(&mut [0; 24]).await.unwrap();
                stream.write_all(&frame(4, 0, 0, &[])).await.unwrap();
                let mut head = [0; 9];
                while stream.read_exact(&mut head).await.is_ok() {
                    let length = u32::from_be_bytes([0, head[0], head[1], head[2]]);
                    let mut payload = vec![0; length as usize];
                    stream.read_exact(&mut payload).await.unwrap();
                    let id = u32::from_be_bytes([head[5], head[6], head[7], head[8]]);
                    match (head[3], head[4] & 1) {
                        (4, 0) => stream.write_all(&frame(4, 1, 0, &[])).await.unwrap(),
                        (6, 0) => stream.write_all(&frame(6, 1, 0, &payload)).await.unwrap(),
                        (1, _) => {
                            let number = seen[1].fetch_add(1, Ordering::SeqCst);
                            let (frames, close) = script(number, id);
                            if stream.write_all(&frames).await.is_err() {
                                return;
                            }
                            if close {
                                let _ = stream.shutdown().await;
                                return;
                            }
                        }
                        _ => {}
                    }
                }
            });
        }
    });
    let tls = platform_client_runtime::network::TlsSettings::new()
        .add_root_pem(authority.pem())
        .unwrap();
    (server::direct(url).tls(tls).build().unwrap(), counts)
}

/// Status 200 and `{}`.
#[cfg(feature = "http2")]
fn fine(stream: u32) -> (Vec<u8>, bool) {
    let head = frame(1, 4, stream, &[0x88]);
    ([head, frame(0, 1, stream, b"{}")].concat(), false)
}

#[cfg(feature = "http2")]
#[tokio::test]
async fn n06_requests_that_http2_gives_back() {
    const GO_AWAY: u8 = 7;
    const RST_STREAM: u8 = 3;
    let rows: [(&str, Script); 3] = [
        ("GOAWAY", |number, stream| {
            if number == 1 {
                // Last stream 1, no error: stream 3 was not looked at.
                let frames = frame(GO_AWAY, 0, 0, &[0, 0, 0, 1, 0, 0, 0, 0]);
                return (frames, true);
            }
            fine(stream)
        }),
        ("REFUSED_STREAM", |number, stream| {
            if number == 1 {
                return (frame(RST_STREAM, 0, stream, &[0, 0, 0, 7]), false);
            }
            fine(stream)
        }),
        ("closed without a word", |number, stream| {
            if number == 1 {
                return (Vec::new(), true);
            }
            fine(stream)
        }),
    ];
    for (what, script) in rows {
        for operation in [&GET, &PUT, &POST] {
            let (client, counts) = http2(script).await;
            call(&client, operation).await.unwrap();
            let sent = call(&client, operation).await;
            let requests = counts[1].load(Ordering::SeqCst);
            // Only the first two tell that the server did nothing.
            if operation.id() == "postUser" && what.starts_with("closed") {
                sent.unwrap_err();
                assert_eq!(requests, 2, "{what}");
            } else {
                assert!(sent.is_ok(), "{what} {}: {sent:?}", operation.id());
                assert_eq!(requests, 3, "{what}");
            }
        }
    }
}

/// The memory of the process in bytes.
#[cfg(all(feature = "http2", target_os = "linux"))]
fn resident() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status
        .lines()
        .find(|line| line.starts_with("VmRSS:"))
        .unwrap();
    let kilobytes = line.split_whitespace().nth(1).unwrap();
    kilobytes.parse::<usize>().unwrap() * 1024
}

#[cfg(all(feature = "http2", target_os = "linux"))]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn n06_a_flood_of_empty_frames() {
    const FRAMES: usize = 2_000_000;
    let (client, _) = http2(|number, stream| {
        if number == 0 {
            return fine(stream);
        }
        let mut frames = frame(1, 4, stream, &[0x88]);
        frames.extend(frame(0, 0, stream, &[]).repeat(FRAMES));
        (frames, false)
    })
    .await;
    call(&client, &GET).await.unwrap();
    let mut flooded = Call::new(&client, &GET);
    flooded.options(|options| options.deadline(Duration::from_secs(5)));
    // The frames themselves are in the memory of this process as well.
    let before = resident();
    let fault = flooded.send::<Value>().await.unwrap_err();
    let grown = resident().saturating_sub(before);
    println!("{FRAMES} empty frames: {fault} after {grown} bytes more");
    assert!(matches!(
        fault.kind(),
        ErrorKind::Transport | ErrorKind::Timeout
    ));
    // Kept frames would take some 100 bytes each.
    assert!(grown < 18 * FRAMES + (24 << 20), "{grown}");
}
