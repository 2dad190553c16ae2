//! Time limits and broken connections.

#![allow(clippy::unwrap_used, clippy::panic)]

mod server;

use std::sync::Arc;
use std::time::{Duration, Instant};

use platform_client_runtime::__gen::{Call, Method, Operation};
use platform_client_runtime::{Client, Error, ErrorKind, TimeoutPhase, Value};
use server::{Reply, Server, answer, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

static GET_USER: Operation =
    Operation::new("getUser", Method::Get, &["/api/v2/users/me"]).security(&["PureCloud OAuth"]);

const SHORT: Duration = Duration::from_millis(150);
/// Far above every limit of these tests.
const NEVER: Duration = Duration::from_secs(10);

async fn call(client: &Client) -> Error {
    let mut call = Call::new(client, &GET_USER);
    call.query("secret", "canary".into());
    let fault = call.send::<Value>().await.unwrap_err();
    assert_eq!(fault.operation_id(), Some("getUser"));
    let mut cause: Option<&dyn std::error::Error> = Some(&fault);
    while let Some(level) = cause {
        let shown = format!("{level} {level:?}");
        assert!(!shown.contains("canary"), "{shown}");
        cause = level.source();
    }
    fault
}

/// Asserts that a call ends by the time limit and not by another.
async fn times_out(client: &Client, phase: TimeoutPhase) {
    let start = Instant::now();
    let fault = call(client).await;
    assert_eq!(
        (fault.kind(), fault.timeout_phase()),
        (ErrorKind::Timeout, Some(phase)),
        "{fault}"
    );
    assert!(fault.is_timeout());
    assert!(
        start.elapsed() >= SHORT && start.elapsed() < NEVER / 2,
        "{:?}",
        start.elapsed()
    );
}

#[tokio::test]
async fn no_answer() {
    let server = Server::start(|_| Reply::Hang(vec![])).await;
    let client = server
        .builder()
        .timeout(SHORT)
        .idle_timeout(NEVER)
        .build()
        .unwrap();
    times_out(&client, TimeoutPhase::Headers).await;

    let server = Server::start(|_| Reply::Hang(b"HTTP/1.1 200 X\r\nContent-".to_vec())).await;
    let client = server
        .builder()
        .timeout(SHORT)
        .idle_timeout(NEVER)
        .build()
        .unwrap();
    times_out(&client, TimeoutPhase::Headers).await;
}

#[tokio::test]
async fn an_upload_that_nobody_reads() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let client = server::direct(url)
        .timeout(NEVER)
        .idle_timeout(SHORT)
        .build()
        .unwrap();
    let mut upload = Call::new(&client, &GET_USER);
    // More than the buffers of both sides hold.
    upload.body_bytes(vec![0; 64 << 20]);
    let fault = upload.send::<Value>().await.unwrap_err();
    assert_eq!(fault.timeout_phase(), Some(TimeoutPhase::Body));
}

#[tokio::test]
async fn a_body_that_stalls() {
    for head in [
        "HTTP/1.1 200 X\r\nContent-Length: 9\r\n\r\n",
        "HTTP/1.1 200 X\r\nContent-Length: 9\r\n\r\n{",
    ] {
        let server = Server::start(move |_| Reply::Hang(head.as_bytes().to_vec())).await;
        let client = server
            .builder()
            .timeout(NEVER)
            .idle_timeout(SHORT)
            .build()
            .unwrap();
        times_out(&client, TimeoutPhase::Body).await;
    }
}

#[tokio::test]
async fn a_call_has_its_own_limits() {
    let server = Server::start(|_| Reply::Hang(vec![])).await;
    let client = server.client();
    for (deadline, phase) in [
        (false, TimeoutPhase::Headers),
        (true, TimeoutPhase::Deadline),
    ] {
        let mut call = Call::new(&client, &GET_USER);
        call.options(|options| {
            if deadline {
                options.deadline(SHORT)
            } else {
                options.timeout(SHORT)
            }
        });
        let fault = call.send::<Value>().await.unwrap_err();
        assert_eq!(fault.timeout_phase(), Some(phase));
        assert_eq!(fault.operation_id(), Some("getUser"));
    }
}

#[tokio::test]
async fn a_full_backlog_ends_by_the_connect_limit() {
    // Connections beyond a backlog that nobody empties are never completed.
    let socket = tokio::net::TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let listener = socket.listen(1).unwrap();
    let address = listener.local_addr().unwrap();
    let mut held = Vec::new();
    for _ in 0..8 {
        let attempt = tokio::net::TcpStream::connect(address);
        match tokio::time::timeout(Duration::from_millis(100), attempt).await {
            Ok(stream) => held.push(stream.unwrap()),
            Err(_) => break,
        }
    }
    let client = server::direct(format!("http://{address}"))
        .connect_timeout(SHORT)
        .timeout(NEVER)
        .build()
        .unwrap();
    times_out(&client, TimeoutPhase::Connect).await;
}

#[tokio::test]
async fn nobody_listens() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let client = server::direct(url)
        .access_token("canary-token")
        .build()
        .unwrap();
    let fault = call(&client).await;
    assert_eq!(fault.kind(), ErrorKind::Transport);
    assert_eq!(fault.status(), None);
    assert_eq!(
        fault.to_string(),
        "no connection to the service (operation getUser)"
    );
    let mut root: &dyn std::error::Error = &fault;
    while let Some(cause) = root.source() {
        root = cause;
    }
    assert!(root.to_string().contains("refused"), "{root}");
}

#[tokio::test]
async fn a_server_that_speaks_no_tls() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    let served = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        stream
            .write_all(b"HTTP/1.1 200 X\r\nContent-Length: 2\r\n\r\n{}")
            .await
            .unwrap();
        let mut received = Vec::new();
        let _ = stream.read_to_end(&mut received).await;
        received
    });
    let client = server::direct(url)
        .access_token("canary-token")
        .build()
        .unwrap();
    let fault = call(&client).await;
    assert_eq!(
        fault.to_string(),
        "no connection to the service (operation getUser)"
    );
    let received = served.await.unwrap();
    let token = received.windows(6).any(|part| part == b"canary");
    assert!(!received.is_empty() && !token);
}

#[tokio::test]
async fn a_certificate_that_nobody_vouches_for() {
    let own = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()]).unwrap();
    let key = rustls::pki_types::PrivatePkcs8KeyDer::from(own.signing_key.serialize_der());
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![own.cert.der().clone()], key.into())
        .unwrap();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    let served = tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        let acceptor = tokio_rustls::TlsAcceptor::from(Arc::new(config));
        acceptor.accept(stream).await.map(drop)
    });
    let client = server::direct(url)
        .access_token("canary-token")
        .build()
        .unwrap();
    let fault = call(&client).await;
    assert_eq!(fault.kind(), ErrorKind::Transport);
    let mut causes = String::new();
    let mut level: &dyn std::error::Error = &fault;
    while let Some(cause) = level.source() {
        causes += &cause.to_string();
        level = cause;
    }
    assert!(causes.contains("certificate"), "{causes}");
    // The handshake fails, so the server never gets to read a request.
    assert!(served.await.unwrap().is_err());
}

#[tokio::test]
async fn cut_at_every_byte() {
    let Reply::Answer(whole) = answer(200, &[("Content-Type", "application/json")], "{\"a\":1}")
    else {
        unreachable!()
    };
    for end in 0..whole.len() {
        let cut = whole[..end].to_vec();
        let server = Server::start(move |_| Reply::Close(cut.clone())).await;
        let fault = call(&server.client()).await;
        assert_eq!(fault.kind(), ErrorKind::Transport, "cut at {end}: {fault}");
    }
}

#[tokio::test]
async fn malformed_answers() {
    for bytes in [
        "nonsense\r\n\r\n",
        "HTTP/1.1 2xx X\r\n\r\n",
        "HTTP/1.1 200 X\r\nContent-Length: -5\r\n\r\n",
        "HTTP/1.1 200 X\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
        "HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        "HTTP/1.1 200 X\r\nbad name: 1\r\n\r\n",
    ] {
        let server = Server::start(move |_| Reply::Close(bytes.as_bytes().to_vec())).await;
        let fault = call(&server.client()).await;
        assert_eq!(fault.kind(), ErrorKind::Transport, "{bytes:?}: {fault}");
    }
}

#[tokio::test]
async fn connections_are_reused_and_survive_a_close() {
    let server = Server::start(|_| json("1")).await;
    let client = server.client();
    for _ in 0..20 {
        assert_eq!(
            Call::new(&client, &GET_USER).send::<i64>().await.unwrap(),
            1
        );
    }
    let closing = Server::start(|_| {
        Reply::Close(b"HTTP/1.1 200 X\r\nConnection: close\r\nContent-Length: 1\r\n\r\n1".to_vec())
    })
    .await;
    let client = closing.client();
    for _ in 0..20 {
        assert_eq!(
            Call::new(&client, &GET_USER).send::<i64>().await.unwrap(),
            1
        );
    }
}

#[tokio::test]
async fn errors_are_shared_cheaply() {
    let server = Server::start(|_| answer(404, &[], "{\"message\":\"gone\"}")).await;
    let fault = call(&server.client()).await;
    let twin = fault.clone();
    assert_eq!(twin.to_string(), fault.to_string());
    assert!(std::ptr::eq(twin.api().unwrap(), fault.api().unwrap()));
}
