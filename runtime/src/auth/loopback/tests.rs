use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::task::JoinHandle;

use super::LoopbackListener;
use crate::auth::Callback;
use crate::error::{Error, ErrorKind};

const STATE: &str = "st-ate~1";

/// A listener that waits in the background, and its authority.
async fn start(limit: Duration) -> (String, JoinHandle<Result<Callback, Error>>) {
    let listener = LoopbackListener::bind("http://localhost:0/back")
        .await
        .unwrap();
    let uri = listener.redirect_uri().to_owned();
    let authority = uri.strip_prefix("http://").unwrap();
    let authority = authority.strip_suffix("/back").unwrap().to_owned();
    (
        authority,
        tokio::spawn(async move { listener.wait(STATE, limit).await }),
    )
}

/// Sends the bytes and gives the whole answer.
async fn send(authority: &str, bytes: impl AsRef<[u8]>) -> String {
    let port: u16 = authority.rsplit_once(':').unwrap().1.parse().unwrap();
    let mut stream = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
    let mut answer = Vec::new();
    let _ = stream.write_all(bytes.as_ref()).await;
    let _ = stream.read_to_end(&mut answer).await;
    String::from_utf8(answer).unwrap()
}

async fn get(authority: &str, target: &str) -> String {
    send(
        authority,
        format!("GET {target} HTTP/1.1\r\nHost: {authority}\r\n\r\n"),
    )
    .await
}

#[tokio::test]
async fn a_code() {
    let (authority, waiting) = start(Duration::from_secs(10)).await;
    let page = get(&authority, &format!("/back?code=canary&state={STATE}")).await;
    assert!(page.starts_with("HTTP/1.1 200 OK\r\n"), "{page}");
    assert!(page.contains("You are logged in"), "{page}");
    assert!(!page.contains("canary") && !page.contains(STATE), "{page}");
    for field in [
        "Cache-Control: no-store",
        "Referrer-Policy: no-referrer",
        "default-src 'none'",
    ] {
        assert!(page.contains(field), "{page}");
    }
    let callback = waiting.await.unwrap().unwrap();
    assert_eq!(callback.code().unwrap(), "canary");
}

#[tokio::test]
async fn only_the_right_state_ends_the_wait() {
    let (authority, waiting) = start(Duration::from_secs(10)).await;
    for (target, status) in [
        ("/back?code=canary&state=other", 400),
        ("/back?code=canary", 400),
        ("/back?error=access_denied&error_description=canary", 400),
        ("/back?error=access_denied&state=other", 400),
        ("/back?code=canary&state=other&state=st-ate~1", 400),
        ("/favicon.ico", 404),
        ("/", 404),
        ("/back/?code=canary&state=st-ate~1", 404),
        ("/other?code=canary&state=st-ate~1", 404),
    ] {
        let page = get(&authority, target).await;
        assert!(
            page.starts_with(&format!("HTTP/1.1 {status} ")),
            "{target}: {page}"
        );
        assert!(!page.contains("canary"), "{page}");
    }
    let right = format!("/back?code=canary&state={STATE}");
    for (request, status) in [
        (
            format!("GET {right} HTTP/1.1\r\nHost: evil.example\r\n\r\n"),
            404,
        ),
        (format!("GET {right} HTTP/1.1\r\n\r\n"), 404),
        (
            format!("GET {right} HTTP/1.1\r\nHost: {authority}\r\nHost: {authority}\r\n\r\n"),
            404,
        ),
        (
            format!("PUT {right} HTTP/1.1\r\nHost: {authority}\r\n\r\n"),
            405,
        ),
        (
            form(
                &authority,
                "http://evil.example",
                &format!("access_token=x&state={STATE}"),
            ),
            400,
        ),
        (
            form(&authority, "null", &format!("access_token=x&state={STATE}")),
            400,
        ),
    ] {
        let page = send(&authority, &request).await;
        assert!(
            page.starts_with(&format!("HTTP/1.1 {status} ")),
            "{request}: {page}"
        );
    }
    assert!(!waiting.is_finished());
    get(&authority, &format!("/back?code=right&state={STATE}")).await;
    assert_eq!(waiting.await.unwrap().unwrap().code().unwrap(), "right");
}

fn form(authority: &str, origin: &str, body: &str) -> String {
    format!(
        "POST /back HTTP/1.1\r\nHost: {authority}\r\nOrigin: {origin}\r\nContent-Length: {}\r\n\r\n\
         {body}",
        body.len()
    )
}

#[tokio::test]
async fn a_failed_login() {
    let (authority, waiting) = start(Duration::from_secs(10)).await;
    let target = format!("/back?error=access_denied&error_description=%3Cb%3Ecanary&state={STATE}");
    let page = get(&authority, &target).await;
    assert!(
        page.contains("The login failed") && !page.contains("canary"),
        "{page}"
    );
    let fault = waiting.await.unwrap().unwrap_err();
    assert_eq!(fault.kind(), ErrorKind::Auth);
    assert_eq!(fault.to_string(), "[access_denied] <b>canary");
}

#[tokio::test]
async fn a_token_from_the_fragment() {
    let (authority, waiting) = start(Duration::from_secs(10)).await;
    let page = get(&authority, "/back").await;
    assert!(
        page.contains("<script>") && page.contains("script-src 'sha256-"),
        "{page}"
    );
    let body = format!("access_token=canary&expires_in=9&state={STATE}");
    let page = send(
        &authority,
        form(&authority, &format!("http://{authority}"), &body),
    )
    .await;
    assert!(
        page.contains("You are logged in") && !page.contains("canary"),
        "{page}"
    );
    let callback = waiting.await.unwrap().unwrap();
    assert_eq!(callback.access_token().unwrap(), "canary");
    assert_eq!(callback.expires_in(), Some(Duration::from_secs(9)));
}

#[tokio::test]
async fn rude_clients_hinder_nobody() {
    let (authority, waiting) = start(Duration::from_secs(20)).await;
    let port: u16 = authority.rsplit_once(':').unwrap().1.parse().unwrap();
    // Half requests, more than there may be connections.
    let mut half = Vec::new();
    for number in 0..3 * super::CONNECTIONS {
        let mut stream = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
        let text = "GET /back?code=x HTTP/1.1\r\n".get(..number % 27).unwrap();
        let _ = stream.write_all(text.as_bytes()).await;
        half.push(stream);
    }
    for bytes in [
        Vec::new(),
        b"\r\n\r\n".to_vec(),
        b"\x16\x03\x01\x02\x00\x01\x00\r\n\r\n".to_vec(),
        b"GET /back HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n".to_vec(),
        b"GET /back HTTP/1.1\r\nContent-Length: 18446744073709551615\r\n\r\n".to_vec(),
        vec![b'x'; 1 << 20],
    ] {
        // An empty request is one that never comes: its connection is not
        // waited for.
        if !bytes.is_empty() {
            let answer = send(&authority, &bytes).await;
            assert!(answer.is_empty() || answer.contains(" 404 "), "{answer}");
        }
    }
    let begin = Instant::now();
    get(&authority, &format!("/back?code=right&state={STATE}")).await;
    assert_eq!(waiting.await.unwrap().unwrap().code().unwrap(), "right");
    assert!(
        begin.elapsed() < Duration::from_secs(3),
        "{:?}",
        begin.elapsed()
    );
}

#[tokio::test]
async fn a_request_byte_by_byte() {
    let (authority, waiting) = start(Duration::from_secs(10)).await;
    let port: u16 = authority.rsplit_once(':').unwrap().1.parse().unwrap();
    let mut stream = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
    let request = form(
        &authority,
        &format!("http://{authority}"),
        &format!("access_token=canary&state={STATE}"),
    );
    for byte in request.as_bytes() {
        stream.write_all(std::slice::from_ref(byte)).await.unwrap();
        tokio::task::yield_now().await;
    }
    let callback = waiting.await.unwrap().unwrap();
    assert_eq!(callback.access_token().unwrap(), "canary");
}

#[tokio::test]
async fn the_wait_ends() {
    let (authority, waiting) = start(Duration::from_millis(200)).await;
    get(&authority, "/back?code=canary&state=canary").await;
    let fault = waiting.await.unwrap().unwrap_err();
    assert!(fault.is_timeout());
    let text = format!("{fault} {fault:?}");
    assert!(
        text.contains("1 with another state") && !text.contains("canary"),
        "{text}"
    );
    let port: u16 = authority.rsplit_once(':').unwrap().1.parse().unwrap();
    // The tasks are ended by the drop, but not at once.
    for _ in 0..100 {
        if TcpStream::connect(("127.0.0.1", port)).await.is_err() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("the port is still open");
}

#[tokio::test]
async fn redirect_uris() {
    for uri in [
        "https://localhost:0/",
        "http://0.0.0.0:0/",
        "http://127.0.0.2:0/",
        "http://[::]:0/",
        "http://localhost.example:0/",
        "http://canary@localhost:0/",
        "http://localhost:0/?canary",
        "http://localhost:0/#canary",
        "localhost",
        "",
    ] {
        let fault = LoopbackListener::bind(uri).await.unwrap_err();
        assert_eq!(fault.kind(), ErrorKind::Config, "{uri}");
        assert!(!format!("{fault:?}").contains("canary"), "{fault:?}");
    }
    let first = LoopbackListener::bind("http://127.0.0.1:0").await.unwrap();
    let uri = first.redirect_uri().to_owned();
    assert!(
        uri.starts_with("http://127.0.0.1:") && !uri.contains(":0/"),
        "{uri}"
    );
    let again = LoopbackListener::bind(&uri).await.unwrap_err();
    assert_eq!(again.kind(), ErrorKind::Config);
    // The IPv4 side of the port is taken, so `localhost` is not ours.
    let named = uri.replace("127.0.0.1", "localhost");
    assert!(LoopbackListener::bind(&named).await.is_err());
    drop(first);
    let named = LoopbackListener::bind(&named).await.unwrap();
    assert!(named.wait("", Duration::from_secs(1)).await.is_err());
}
