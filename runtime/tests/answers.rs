//! What becomes of an answer.

#![allow(clippy::unwrap_used, clippy::panic)]

mod server;

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;
use platform_client_runtime::__gen::{Call, Method, Operation};
use platform_client_runtime::{Error, ErrorKind, FileContent, Response, Value};
use server::{Reply, Server, answer};

static GET_USER: Operation = Operation::new("getUser", Method::Get, &["/api/v2/users/me"])
    .accept("application/json")
    .security(&["PureCloud OAuth"]);

/// Asks a server for its one answer.
async fn ask<T>(reply: impl Fn() -> Reply + Send + Sync + 'static) -> Result<Response<T>, Error>
where
    T: platform_client_runtime::__gen::Wire + Default + Send + 'static,
{
    let server = Server::start(move |_| reply()).await;
    Call::new(&server.client(), &GET_USER).response::<T>().await
}

/// The error of an answer that is none of success.
async fn refusal(status: u16, headers: &'static [(&str, &str)], body: &'static str) -> Error {
    let fault = ask::<Value>(move || answer(status, headers, body))
        .await
        .unwrap_err();
    assert_eq!(fault.status(), Some(status));
    assert_eq!(fault.operation_id(), Some("getUser"));
    let shown = format!("{fault} {fault:?}");
    assert!(!shown.contains("canary-token"), "{shown}");
    fault
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

#[tokio::test]
async fn a_whole_response() {
    let response = ask::<Value>(|| {
        let headers = [
            ("content-type", "Application/JSON; charset=utf-8"),
            ("inin-correlation-ID", "corr-1"),
            ("Set-Cookie", "canary=1"),
            ("Set-Cookie", "canary=2"),
        ];
        answer(201, &headers, "{\"id\":\"7\"}")
    })
    .await
    .unwrap();
    assert_eq!(response.status(), 201);
    assert_eq!(response.correlation_id(), Some("corr-1"));
    assert_eq!(response.operation_id(), "getUser");
    assert_eq!(response.headers().get_all("set-cookie").count(), 2);
    assert_eq!(response.raw(), b"{\"id\":\"7\"}");
    assert!(response.has_body());
    assert!(!format!("{response:?}").contains("canary"), "{response:?}");
    let id = response.map(|body| body["id"].as_str().map(str::to_owned));
    assert_eq!(id.body().as_deref(), Some("7"));
    assert_eq!(id.into_body().as_deref(), Some("7"));
}

#[tokio::test]
async fn success_without_a_body() {
    for status in [200, 201, 202, 204, 206, 299] {
        let response = ask::<Value>(move || {
            let length = if status == 204 {
                ""
            } else {
                "Content-Length: 0\r\n"
            };
            Reply::Answer(format!("HTTP/1.1 {status} X\r\n{length}\r\n").into_bytes())
        })
        .await
        .unwrap();
        assert_eq!((response.status(), response.has_body()), (status, false));
        assert_eq!(response.body(), &Value::Null);
    }
}

#[tokio::test]
async fn types_of_answers() {
    let text = |content_type: &'static str, body: &'static str| async move {
        let reply = move || answer(200, &[("Content-Type", content_type)], body);
        ask::<String>(reply).await.unwrap().into_body()
    };
    assert_eq!(text("application/json", "\"ACTIVE\"").await, "ACTIVE");
    assert_eq!(text("application/json", "ACTIVE").await, "ACTIVE");
    assert_eq!(
        text("text/calendar", "BEGIN:VCALENDAR").await,
        "BEGIN:VCALENDAR"
    );
    assert_eq!(text("text/plain", "\"as it is\"").await, "\"as it is\"");

    let file = ask::<FileContent>(|| answer(200, &[("Content-Type", "image/png")], b"\x89PNG\xFF"));
    assert_eq!(file.await.unwrap().body().as_bytes(), b"\x89PNG\xFF");
    ask::<()>(|| answer(200, &[("Content-Type", "text/html")], "<html>"))
        .await
        .unwrap();
    let scim = ask::<Value>(|| {
        answer(
            200,
            &[("Content-Type", "application/scim+json")],
            "{\"a\":1}",
        )
    });
    assert_eq!(scim.await.unwrap().body()["a"], 1);
    let untyped = ask::<Vec<i64>>(|| answer(200, &[], "[1,2]"));
    assert_eq!(untyped.await.unwrap().body(), &[1, 2]);
}

#[tokio::test]
async fn what_does_not_decode_is_kept() {
    let html = ask::<Value>(|| {
        answer(
            200,
            &[
                ("Content-Type", "text/html"),
                ("ININ-Correlation-Id", "corr-1"),
            ],
            "<html>",
        )
    });
    let fault = html.await.unwrap_err();
    assert_eq!(fault.kind(), ErrorKind::Decode);
    assert_eq!((fault.status(), fault.body()), (Some(200), Some("<html>")));
    assert_eq!(fault.correlation_id(), Some("corr-1"));
    let shown = fault.to_string();
    assert!(
        ["text/html", "getUser", "corr-1"]
            .iter()
            .all(|part| shown.contains(part)),
        "{shown}"
    );

    let cut =
        ask::<Vec<Value>>(|| answer(200, &[("Content-Type", "application/json")], "[{\"a\":tru"));
    let fault = cut.await.unwrap_err();
    assert_eq!(
        (fault.kind(), fault.body()),
        (ErrorKind::Decode, Some("[{\"a\":tru"))
    );
    assert!(fault.json_path().is_some());
    let cause = std::error::Error::source(&fault)
        .map(ToString::to_string)
        .unwrap();
    assert!(!fault.to_string().contains(&cause), "{fault}");
}

#[tokio::test]
async fn error_bodies() {
    let fault = refusal(
        404,
        &[("Content-Type", "application/json"), ("inin-correlation-id", "corr-1")],
        "{\"message\":\"No user\",\"code\":\"not.found\",\"status\":404,\"errors\":[{\"code\":\"inner\"}]}",
    )
    .await;
    assert_eq!(fault.kind(), ErrorKind::Api);
    assert_eq!(
        fault.to_string(),
        "404 not.found: No user (operation getUser, correlation id corr-1)"
    );
    assert!(fault.is_not_found() && !fault.is_rate_limited() && !fault.is_timeout());
    let api = fault.api().unwrap();
    assert_eq!(
        (api.code(), api.message(), api.context_id()),
        (Some("not.found"), Some("No user"), Some("corr-1"))
    );
    assert_eq!(api.errors()[0].code(), Some("inner"));

    let fault = refusal(500, &[], "").await;
    assert_eq!(
        fault.to_string(),
        "500: the answer gives no reason (operation getUser)"
    );
    assert_eq!(fault.body(), Some(""));

    let fault = refusal(
        502,
        &[("Content-Type", "text/html")],
        "<html>bad gateway</html>",
    )
    .await;
    assert_eq!(fault.body(), Some("<html>bad gateway</html>"));
    assert_eq!(fault.api().unwrap().status(), 502);

    let fault = refusal(400, &[], "{\"message\":\"m\",\"contextId\":\"ctx\"}").await;
    assert_eq!(fault.correlation_id(), Some("ctx"));

    let fault = refusal(
        401,
        &[],
        "{\"message\":\"the token canary-token is not valid\"}",
    )
    .await;
    assert!(fault.is_unauthorized());
    assert_eq!(
        fault.api().unwrap().message(),
        Some("the token (redacted) is not valid")
    );
}

#[tokio::test]
async fn rate_limits() {
    let fault = refusal(429, &[("retry-after", "3")], "{\"message\":\"slow down\"}").await;
    assert!(fault.is_rate_limited());
    assert_eq!(fault.retry_after(), Some(std::time::Duration::from_secs(3)));
    assert_eq!(
        refusal(429, &[("Retry-After", "soon")], "")
            .await
            .retry_after(),
        None
    );
    let past = refusal(503, &[("Retry-After", "Sun, 06 Nov 1994 08:49:37 GMT")], "").await;
    assert_eq!(past.retry_after(), Some(std::time::Duration::ZERO));
}

#[tokio::test]
async fn not_modified() {
    let fault = ask::<Value>(|| Reply::Answer(b"HTTP/1.1 304 X\r\nETag: \"4\"\r\n\r\n".to_vec()))
        .await
        .unwrap_err();
    assert_eq!(fault.kind(), ErrorKind::NotModified);
    assert!(fault.is_not_modified() && !fault.is_redirect());
    assert_eq!(fault.headers().get("etag"), Some("\"4\""));
}

#[tokio::test]
async fn redirects_are_not_followed() {
    for status in [300, 301, 302, 303, 307, 308] {
        // The second server must never be met, the credentials least of all.
        let other = Server::start(|_| answer(200, &[], "{}")).await;
        let port = other.url.rsplit(':').next().unwrap().to_owned();
        for location in [
            other.url.clone(),
            format!("http://localhost:{port}/api/v2/users/me"),
            format!("//127.0.0.1:{port}/x"),
            format!("http://user:canary@127.0.0.1:{port}/"),
            "/api/v2/other".to_owned(),
        ] {
            let target = location.clone();
            let server = Server::start(move |_| answer(status, &[("Location", &target)], "")).await;
            let fault = Call::new(&server.client(), &GET_USER)
                .send::<Value>()
                .await
                .unwrap_err();
            assert_eq!(
                (fault.kind(), fault.status()),
                (ErrorKind::Redirect, Some(status))
            );
            assert!(fault.is_redirect());
            assert_eq!(fault.location(), Some(location.as_str()));
            assert!(
                !format!("{fault} {fault:?}").contains("canary"),
                "{fault:?}"
            );
            server.only();
        }
        assert!(other.seen().is_empty(), "{status}");
    }
}

#[tokio::test]
async fn compressed_answers() {
    let headers = [
        ("Content-Type", "application/json"),
        ("Content-Encoding", "GZIP"),
    ];
    let body = format!("\"{}\"", "long ".repeat(20_000));
    let wire = gzip(body.as_bytes());
    assert!(wire.len() * 10 < body.len());
    let response = ask::<String>(move || answer(200, &headers, &wire))
        .await
        .unwrap();
    assert_eq!(response.raw(), body.as_bytes());
    assert_eq!(response.headers().get("content-encoding"), None);
    assert_eq!(response.headers().get("content-length"), None);

    let refused = ask::<Value>(move || answer(400, &headers, gzip(b"{\"message\":\"packed\"}")));
    assert_eq!(
        refused.await.unwrap_err().to_string(),
        "400: packed (operation getUser)"
    );
    let empty = ask::<Value>(move || answer(200, &headers, ""))
        .await
        .unwrap();
    assert!(!empty.has_body());

    let plain = ask::<Value>(move || answer(200, &headers, "{}"))
        .await
        .unwrap_err();
    assert_eq!(plain.kind(), ErrorKind::Transport);
    let whole = gzip(b"[1,2,3]");
    let cut = ask::<Value>(move || answer(200, &headers, &whole[..whole.len() - 3]))
        .await
        .unwrap_err();
    assert_eq!(
        (cut.kind(), cut.status()),
        (ErrorKind::Transport, Some(200))
    );
}

#[tokio::test]
async fn large_answers_stop_at_the_limit() {
    let packed = gzip(&vec![b'0'; 5_000_000]);
    let chunked = [
        b"HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\n800\r\n".as_slice(),
        &[b'1'; 2048],
        b"\r\n0\r\n\r\n",
    ]
    .concat();
    let replies: [fn(&[u8]) -> Reply; 3] = [
        |packed| answer(200, &[("Content-Encoding", "gzip")], packed),
        |_| answer(200, &[], "1".repeat(2048)),
        |_| answer(500, &[], "1".repeat(2048)),
    ];
    for reply in replies {
        let packed = packed.clone();
        let server = Server::start(move |_| reply(&packed)).await;
        let client = server.builder().body_limit(1024).build().unwrap();
        let fault = Call::new(&client, &GET_USER)
            .send::<Value>()
            .await
            .unwrap_err();
        assert_eq!(fault.kind(), ErrorKind::BodyTooLarge, "{fault}");
        assert!(fault.to_string().contains("1024 bytes"), "{fault}");
    }
    let server = Server::start(move |_| Reply::Answer(chunked.clone())).await;
    let small = server.builder().body_limit(2047).build().unwrap();
    let fault = Call::new(&small, &GET_USER)
        .send::<String>()
        .await
        .unwrap_err();
    assert_eq!(fault.kind(), ErrorKind::BodyTooLarge);
    let enough = server.builder().body_limit(2048).build().unwrap();
    let text = Call::new(&enough, &GET_USER)
        .send::<String>()
        .await
        .unwrap();
    assert_eq!(text.len(), 2048);
}
