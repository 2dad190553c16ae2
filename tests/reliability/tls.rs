//! S05: servers whose certificate or protocol must not be accepted.

use std::time::Duration;

use bytes::Bytes;
use platform_client_runtime::{Client, ErrorKind};
use reliability_tests::alone::alone_with;
use reliability_tests::{Authority, ByteServer, Flaw, Platform, Step};

use crate::{get, shown};

/// Runs a test where the machine trusts an authority of the test, which takes a
/// process of its own: the place of the authorities is a variable of the
/// environment.
pub fn with_trust(test: &str, body: impl AsyncFnOnce(Authority)) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("root.pem");
    let environment = [("SSL_CERT_FILE", path.to_str().unwrap())];
    alone_with(test, &environment, Duration::from_secs(60), || {
        let authority = Authority::new();
        let path = std::env::var_os("SSL_CERT_FILE").unwrap();
        std::fs::write(path, authority.root_pem()).unwrap();
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(body(authority));
    });
}

/// Asserts that a client does not get as far as a request.
async fn refused(what: &str, client: &Client) {
    let fault = get(client).await.unwrap_err();
    assert_eq!(fault.kind(), ErrorKind::Transport, "{what}: {fault}");
    assert!(!shown(&fault).contains("canary"), "{what}: {fault:?}");
}

#[test]
fn s05_certificates() {
    with_trust("tls::s05_certificates", async |authority| {
        let hosts = ["127.0.0.1"];
        let good = Platform::start_tls(&authority.server(&hosts, Flaw::None));
        get(&good.client()).await.unwrap();
        for flaw in [
            Flaw::Expired,
            Flaw::NotYetValid,
            Flaw::WrongHost,
            Flaw::SelfSigned,
            Flaw::MissingIntermediate,
        ] {
            let server = Platform::start_tls(&authority.server(&hosts, flaw));
            refused(&format!("{flaw:?}"), &server.client()).await;
            server.traffic().settle(0, Duration::from_secs(5)).await;
            assert_eq!(server.traffic().requests(), 0, "{flaw:?}");
            assert_eq!(server.traffic().failed_handshakes(), 1, "{flaw:?}");
        }
        let stranger = Authority::new();
        let server = Platform::start_tls(&stranger.server(&hosts, Flaw::None));
        refused("untrusted root", &server.client()).await;
        assert_eq!(server.traffic().requests(), 0);
    });
}

/// A `ServerHello` (RFC 5246 section 7.4.1.3) of a version and cipher suite.
fn server_hello(version: [u8; 2], suite: [u8; 2]) -> Bytes {
    let mut hello = version.to_vec();
    hello.extend([7; 32]);
    hello.push(0);
    hello.extend(suite);
    hello.push(0);
    let length = u8::try_from(hello.len()).unwrap();
    let mut record = vec![22, version[0], version[1], 0, length + 4, 2, 0, 0, length];
    record.extend(hello);
    record.into()
}

#[tokio::test]
async fn s05_old_protocols_and_empty_ciphers() {
    const AES: [u8; 2] = [0xC0, 0x2F];
    for (what, version, suite) in [
        ("SSL 3.0", [3, 0], [0, 0x2F]),
        ("TLS 1.0", [3, 1], [0, 0x2F]),
        ("TLS 1.1", [3, 2], [0, 0x2F]),
        ("null cipher", [3, 3], [0, 0x02]),
        ("RC4", [3, 3], [0, 0x05]),
        ("no forward secrecy", [3, 3], [0, 0x2F]),
    ] {
        let hello = server_hello(version, suite);
        let server = ByteServer::on_connect(move |_| {
            // An alert is as good as a close: nothing more is read or said.
            vec![Step::Discard(5), Step::Write(hello.clone()), Step::Hang]
        });
        let url = server.url.replace("http:", "https:");
        let builder = reliability_tests::byte_server::direct(url);
        let client = builder.access_token("canary-token").build().unwrap();
        refused(what, &client).await;
    }
    // The same hello with a good version and suite is accepted, and what is
    // missing after it is waited for.
    let server = ByteServer::on_connect(|_| {
        vec![
            Step::Discard(5),
            Step::Write(server_hello([3, 3], AES)),
            Step::Hang,
        ]
    });
    let url = server.url.replace("http:", "https:");
    let builder = reliability_tests::byte_server::direct(url);
    let limit = Duration::from_millis(300);
    let client = builder.connect_timeout(limit).build().unwrap();
    assert!(get(&client).await.unwrap_err().is_timeout());
}
