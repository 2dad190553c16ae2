//! Requests that carry files, to the service and to storages elsewhere.

use std::sync::Arc;

use bytes::Bytes;
use platform_client_runtime::retry::RetryPolicy;
use platform_client_runtime::transport::{BoxFuture, HttpBody, RequestBody, TransportError};
use platform_client_runtime::{Client, ErrorKind, FilePart};
use reliability_tests::http::sha256;
use reliability_tests::platform::{CLIENT_SECRET, Fault};
use reliability_tests::{Answer, ByteServer, Platform};

use crate::downloads::renewing;

/// A file of some megabytes without a pattern.
fn large_file() -> (tempfile::TempDir, std::path::PathBuf, String) {
    let mut random = fastrand::Rng::with_seed(7);
    let content: Vec<u8> = std::iter::repeat_with(|| random.u8(..))
        .take(3_000_001)
        .collect();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("recording.wav");
    std::fs::write(&path, &content).unwrap();
    (folder, path, sha256(&content))
}

/// A platform that keeps what it is sent, and a client that can renew its token.
fn platform() -> (Platform, Client) {
    let platform = Platform::start();
    platform.change(|rules| rules.record = true);
    let client = renewing(&platform).build().unwrap();
    (platform, client)
}

/// Pieces that can be had once.
struct Pieces(u32);

impl HttpBody for Pieces {
    fn chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        Box::pin(async move {
            tokio::task::yield_now().await;
            if self.0 == 0 {
                return Ok(None);
            }
            self.0 -= 1;
            Ok(Some(Bytes::from(format!("piece {};", self.0))))
        })
    }
}

#[tokio::test]
async fn a_file_is_sent_and_sent_again_after_a_401() {
    let (_folder, path, sha256) = large_file();
    let (platform, client) = platform();
    let url = format!("{}/api/v2/uploads/1", platform.url);
    let send = async || {
        let upload = client.upload(&url).header("Content-Type", "audio/wav");
        upload.file(&path).await.unwrap().send().await.unwrap()
    };
    let answer = send().await;
    assert_eq!(answer.status(), 200);
    assert!(String::from_utf8_lossy(answer.raw()).contains(&sha256));
    platform.revoke_tokens();
    send().await;
    let sent: Vec<_> = platform
        .seen()
        .into_iter()
        .filter(|request| request.path() == "/api/v2/uploads/1")
        .collect();
    assert_eq!(sent.len(), 3);
    for request in &sent {
        assert_eq!(request.method, "PUT");
        assert_eq!(request.body_length, 3_000_001);
        assert_eq!(request.body_sha256, sha256);
        assert_eq!(request.header("content-length"), Some("3000001"));
        assert_eq!(request.header("content-type"), Some("audio/wav"));
    }
    assert_eq!(sent[0].bearer(), sent[1].bearer());
    assert_ne!(sent[1].bearer(), sent[2].bearer());
    let counts = platform.counts();
    assert_eq!((counts.token_calls, counts.unauthorized), (2, 1));
}

#[tokio::test]
async fn a_stream_is_sent_once() {
    let (platform, client) = platform();
    let url = format!("{}/api/v2/uploads/1", platform.url);
    let send = |url: &str| {
        let body = RequestBody::once(None, Box::new(Pieces(50)));
        client.upload(url).post().body(body).send()
    };
    let answer = send(&url).await.unwrap();
    let content: String = (0..50)
        .rev()
        .map(|number| format!("piece {number};"))
        .collect();
    assert!(String::from_utf8_lossy(answer.raw()).contains(&sha256(content.as_bytes())));
    let sent = platform.seen().pop().unwrap();
    assert_eq!(
        (sent.method.as_str(), sent.header("transfer-encoding")),
        ("POST", Some("chunked"))
    );

    // There is nothing to replay: the caller gets the 401.
    platform.revoke_tokens();
    let calls = platform.counts().api_calls;
    let fault = send(&url).await.unwrap_err();
    assert_eq!((fault.kind(), fault.status()), (ErrorKind::Api, Some(401)));
    assert_eq!(platform.counts().api_calls, calls + 1);

    // Nor is it retried, whatever the policy says.
    client.refresh().await.unwrap();
    platform.change(|rules| rules.api.fail_next(1, Fault::Status(503)));
    let body = RequestBody::once(None, Box::new(Pieces(3)));
    let upload = client.upload(&url).body(body);
    let upload = upload.options(|options| options.retry(RetryPolicy::recommended()));
    let fault = upload.send().await.unwrap_err();
    assert_eq!((fault.status(), fault.attempts()), (Some(503), 1));
}

#[tokio::test]
async fn fields_and_files_are_one_form() {
    let server = ByteServer::start(|_| Answer::json(200, "{}"));
    let client = server.client();
    let file = FilePart::new("a.png", b"\x89PNG\r\n--x".to_vec());
    let upload = client
        .upload(&server.url)
        .post()
        .field("name", "v\u{e4}lue");
    upload.part("file", file).send().await.unwrap();
    let sent = server.only();
    let content_type = sent.header("content-type").unwrap();
    let boundary = content_type
        .strip_prefix("multipart/form-data; boundary=")
        .unwrap();
    let mut expected = format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\nv\u{e4}lue\r\n\
         --{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\
         Content-Type: image/png\r\n\r\n"
    )
    .into_bytes();
    expected.extend_from_slice(b"\x89PNG\r\n--x\r\n");
    expected.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    assert_eq!(sent.body, expected);
    assert_eq!(sent.method, "POST");
    assert_eq!(sent.bearer(), Some("canary-token"));
}

#[tokio::test]
async fn another_origin_gets_the_file_and_nothing_else() {
    let (_folder, path, sha256) = large_file();
    let storage = ByteServer::start(|_| Answer::status(200));
    let (platform, _) = platform();
    for host in ["127.0.0.1", "localhost"] {
        let client = renewing(&platform)
            .default_header("X-Api-Key", "canary-default")
            .default_header("Cookie", "canary-cookie")
            .build()
            .unwrap();
        client.refresh().await.unwrap();
        let token = client.auth_info().unwrap().access_token().to_owned();
        let url = format!("http://{host}:{}/bucket/key?signature=s", storage.port());
        let upload = client.upload(url).header("x-amz-meta", "own");
        upload.file(&path).await.unwrap().send().await.unwrap();
        let sent = storage.requests().pop().unwrap();
        assert_eq!(sent.body_sha256, sha256);
        assert_eq!(sent.header("x-amz-meta"), Some("own"));
        assert_eq!(sent.target, "/bucket/key?signature=s");
        let head: String = sent
            .headers
            .iter()
            .map(|(name, value)| format!("{name}: {value}\n"))
            .collect();
        for secret in [
            "canary-default",
            "canary-cookie",
            CLIENT_SECRET,
            token.as_str(),
        ] {
            assert!(!head.contains(secret), "{head}");
        }
        for name in ["authorization", "cookie", "x-api-key", "purecloud-sdk"] {
            assert_eq!(sent.header(name), None);
        }
    }
}

#[tokio::test]
async fn refusals_come_out_as_errors() {
    for (status, kind) in [
        (302, ErrorKind::Redirect),
        (307, ErrorKind::Redirect),
        (400, ErrorKind::Api),
        (401, ErrorKind::Api),
        (403, ErrorKind::Api),
        (413, ErrorKind::Api),
        (503, ErrorKind::Api),
    ] {
        let storage = ByteServer::start(move |_| {
            Answer::fault(status, "refused", "no room").header("Location", "/elsewhere")
        });
        let (platform, client) = platform();
        client.refresh().await.unwrap();
        // A 401 of another origin says nothing about the client's token.
        let body = RequestBody::bytes("x".repeat(200_000));
        let fault = client
            .upload(&storage.url)
            .body(body)
            .send()
            .await
            .unwrap_err();
        assert_eq!(
            (fault.kind(), fault.status()),
            (kind, Some(status)),
            "{fault}"
        );
        assert_eq!(storage.requests().len(), 1, "{status}");
        assert_eq!(platform.counts().token_calls, 1, "{status}");
        if kind == ErrorKind::Api {
            assert_eq!(fault.api().unwrap().code(), Some("refused"));
        }
    }
}

#[tokio::test]
async fn files_that_can_not_be_sent() {
    let server = ByteServer::start(|_| Answer::status(200));
    let client = server.client();
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("missing");
    for path in [missing.as_path(), folder.path()] {
        let fault = client.upload(&server.url).file(path).await.unwrap_err();
        assert_eq!(fault.kind(), ErrorKind::InvalidRequest, "{fault}");
    }
    // A file that shrinks or goes while it waits: the request does not end well,
    // and does not hang.
    let path = folder.path().join("file");
    let change: [Arc<dyn Fn()>; 2] = [
        Arc::new({
            let path = path.clone();
            move || std::fs::write(&path, "short").unwrap()
        }),
        Arc::new({
            let path = path.clone();
            move || std::fs::remove_file(&path).unwrap()
        }),
    ];
    for change in change {
        std::fs::write(&path, vec![b'x'; 100_000]).unwrap();
        let upload = client.upload(&server.url).file(&path).await.unwrap();
        change();
        let limit = std::time::Duration::from_secs(5);
        let outcome = tokio::time::timeout(limit, upload.send()).await.unwrap();
        outcome.unwrap_err();
    }
    assert_eq!(server.requests().len(), 0);
    for url in [
        "relative/path",
        "ftp://x/",
        "http://user:canary@127.0.0.1/",
        "",
    ] {
        let fault = client.upload(url).send().await.unwrap_err();
        assert_eq!(fault.kind(), ErrorKind::InvalidRequest, "{fault}");
        assert!(
            !format!("{fault} {fault:?}").contains("canary"),
            "{fault:?}"
        );
    }
}
