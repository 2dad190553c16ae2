//! S01: downloads that are redirected, and what becomes of their files.

use std::io::Write;
use std::net::ToSocketAddrs;
use std::path::Path;
use std::time::Duration;

use platform_client_runtime::__gen::{Call, Method, Operation};
use platform_client_runtime::network::ProxySettings;
use platform_client_runtime::{Client, ClientBuilder, Download, ErrorKind, TimeoutPhase};
use reliability_tests::byte_server::direct;
use reliability_tests::platform::{CLIENT_ID, CLIENT_SECRET};
use reliability_tests::redirects::{Case, Expected, Kind, cases, expected_of_download};
use reliability_tests::{Answer, ByteServer, Flaw, Platform, RedirectServers, Step};

use crate::BEARER;
use crate::tls::with_trust;

static GET_START: Operation =
    Operation::new("getStart", Method::Get, &["/api/start"]).security(BEARER);
static POST_START: Operation =
    Operation::new("postStart", Method::Post, &["/api/start"]).security(BEARER);
static GET_DEEP: Operation =
    Operation::new("getDeep", Method::Get, &["/api/folder/start"]).security(BEARER);

/// Everything that a request to another origin must not carry.
const SECRETS: [&str; 4] = [
    "canary-token",
    "canary-default",
    "canary-cookie",
    "canary-option",
];

/// The ways into a download.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Door {
    Url,
    Get,
    Post,
}

impl Door {
    fn begin(self, client: &Client, start: &str) -> Download {
        let operation = match self {
            Door::Url => {
                return client
                    .download(format!("{start}/api/start"))
                    .options(|options| options.header("X-Option", "canary-option"));
            }
            Door::Get => &GET_START,
            Door::Post => &POST_START,
        };
        let mut call = Call::new(client, operation);
        call.cookie("session", "canary-cookie".to_owned());
        call.options(|options| options.header("X-Option", "canary-option"));
        call.into_download()
    }
}

fn client_of(url: &str) -> Client {
    direct(url)
        .access_token("canary-token")
        .default_header("X-Api-Key", "canary-default")
        .build()
        .unwrap()
}

/// A builder of a client that can renew its token.
pub fn renewing(platform: &Platform) -> ClientBuilder {
    platform
        .builder()
        .login_url(&platform.url)
        .client_credentials(CLIENT_ID, CLIENT_SECRET)
}

/// Whether this machine knows names below `localhost` (RFC 6761 section 6.3
/// leaves it open).
fn knows_sub_domains() -> bool {
    ("sub.localhost", 1).to_socket_addrs().is_ok()
}

#[test]
fn s01_downloads_keep_the_credentials_at_home() {
    with_trust(
        "downloads::s01_downloads_keep_the_credentials_at_home",
        async |authority| {
            let identity = authority.server(&["localhost"], Flaw::None);
            let cases = cases();
            assert_eq!(cases.len(), 35);
            let sub_domains = knows_sub_domains();
            for case in cases {
                for door in [Door::Url, Door::Get, Door::Post] {
                    let servers = RedirectServers::start(case, &identity);
                    let client = client_of(&servers.start);
                    let outcome = door.begin(&client, &servers.start).bytes().await;
                    // 307 and 308 ask to send the body of a `POST` again, and
                    // 301 and 302 leave it open: of an operation only a 303 is
                    // followed.
                    let expected = match (door, case.status) {
                        (Door::Post, 301 | 302 | 307 | 308) => Expected::Refused,
                        _ => expected_of_download(case.kind),
                    };
                    if case.kind == Kind::SubDomain && !sub_domains {
                        // The name is looked up, and not found; the next test
                        // shows what a server of it would get.
                        let fault = outcome.unwrap_err();
                        let refused = expected == Expected::Refused;
                        assert_eq!(fault.kind() == ErrorKind::Redirect, refused, "{fault}");
                        assert!(servers.followed().is_empty());
                        continue;
                    }
                    servers.assert(case, expected, &SECRETS);
                    check(case, door, &servers, expected, outcome);
                }
            }
        },
    );
}

fn check(
    case: Case,
    door: Door,
    servers: &RedirectServers,
    expected: Expected,
    outcome: Result<Vec<u8>, platform_client_runtime::Error>,
) {
    let what = format!("{case:?} {door:?}");
    // The check for secrets would find them where they may be.
    let start = servers.at_start()[0].everything();
    for secret in ["canary-token", "canary-default", "canary-option"] {
        assert!(start.contains(secret), "{what}: {start}");
    }
    let followed = servers.followed();
    match expected {
        Expected::Refused => {
            let fault = outcome.unwrap_err();
            assert_eq!(fault.kind(), ErrorKind::Redirect, "{what}: {fault}");
            assert_eq!(fault.status(), Some(case.status), "{what}");
            assert_eq!(fault.location(), Some(servers.location.as_str()), "{what}");
            assert!(
                !format!("{fault} {fault:?}").contains("user:password@"),
                "{fault:?}"
            );
        }
        Expected::Followed { credentials } => {
            let body = String::from_utf8(outcome.unwrap()).unwrap();
            let first = matches!(case.kind, Kind::SameOrigin | Kind::ThereAndBack);
            let reached = if first { "first" } else { "second" };
            assert_eq!(body, format!("{{\"reached\":\"{reached}\"}}"), "{what}");
            let hops = if case.kind == Kind::ThereAndBack {
                2
            } else {
                1
            };
            assert_eq!(followed.len(), hops, "{what}");
            for request in &followed {
                assert_eq!((request.method.as_str(), request.body_length), ("GET", 0));
                assert_eq!(request.header("cookie"), None, "{what}");
                let token = request.bearer();
                assert_eq!(token.is_some(), credentials, "{what}: {request:?}");
                let own = request.header("x-api-key");
                assert_eq!(own.is_some(), credentials, "{what}: {request:?}");
            }
        }
    }
}

#[tokio::test]
async fn s01_download_from_a_sub_domain() {
    // A proxy is asked for every name, so none has to be known here.
    let proxy = ByteServer::start(|request| -> Vec<Step> {
        let to_start = request.target.ends_with("/api/start");
        match (to_start, request.target.as_str()) {
            (true, _) => Answer::status(302)
                .header("Location", "http://files.api.test/target")
                .into(),
            (_, "http://files.api.test/target") => Answer::text(200, "text/plain", "file").into(),
            _ => Answer::status(404).into(),
        }
    });
    for door in [Door::Url, Door::Get] {
        let start = "http://api.test";
        let client = direct(start)
            .proxy(ProxySettings::new(&proxy.url).unwrap())
            .access_token("canary-token")
            .default_header("X-Api-Key", "canary-default")
            .build()
            .unwrap();
        let file = door.begin(&client, start).bytes().await.unwrap();
        assert_eq!(file, b"file");
        let requests = proxy.requests();
        let [.., first, second] = requests.as_slice() else {
            panic!("{requests:?}");
        };
        assert_eq!(first.bearer(), Some("canary-token"));
        for secret in SECRETS {
            assert!(!second.everything().contains(secret), "{second:?}");
        }
    }
}

#[tokio::test]
async fn s01_loops_end() {
    let server = ByteServer::start(|request| {
        Answer::status(302).header("Location", format!("{}x", request.target))
    });
    let client = server.client();
    for (door, sent) in [(Door::Url, 11), (Door::Get, 22)] {
        let fault = door.begin(&client, &server.url).bytes().await.unwrap_err();
        assert_eq!(
            (fault.kind(), fault.status()),
            (ErrorKind::Redirect, Some(302))
        );
        // The first request, and ten that were redirected.
        assert_eq!(server.requests().len(), sent);
    }
}

#[tokio::test]
async fn s01_relative_locations() {
    for (location, expected) in [
        ("/other", "/other"),
        ("next", "/api/folder/next"),
        ("./next?a=1", "/api/folder/next?a=1"),
        ("../up", "/api/up"),
        ("../../../../up", "/up"),
        ("?q=1", "/api/folder/start?q=1"),
        ("/with#fragment", "/with"),
    ] {
        let server = ByteServer::start(move |request| match request.number {
            0 => Answer::status(307).header("Location", location),
            _ => Answer::text(200, "text/plain", "file"),
        });
        let client = server.client();
        let url = format!("{}/api/folder/start", server.url);
        client.download(url).bytes().await.unwrap();
        assert_eq!(server.requests()[1].target, expected, "{location}");

        let server = ByteServer::start(move |request| match request.number {
            0 => Answer::status(303).header("Location", location),
            _ => Answer::text(200, "text/plain", "file"),
        });
        let call = Call::new(&server.client(), &GET_DEEP);
        call.into_download().bytes().await.unwrap();
        assert_eq!(
            server.requests()[1].target,
            expected,
            "{location}, operation"
        );
        assert_eq!(server.requests()[1].bearer(), Some("canary-token"));
    }
}

#[tokio::test]
async fn s01_locations_that_lead_nowhere() {
    for location in [
        None,
        Some("ftp://127.0.0.1/x"),
        Some("file:///etc/passwd"),
        Some("data:text/plain,x"),
        Some("http://"),
        Some("http://[::1"),
        Some("http://user@127.0.0.1/"),
        Some("javascript:1"),
    ] {
        let server = ByteServer::start(move |_| {
            let answer = Answer::status(302);
            match location {
                Some(location) => answer.header("Location", location),
                None => answer,
            }
        });
        let client = server.client();
        let fault = client.download(&server.url).bytes().await.unwrap_err();
        assert_eq!(fault.kind(), ErrorKind::Redirect, "{location:?}: {fault}");
        assert_eq!(server.requests().len(), 1, "{location:?}");
    }
}

#[tokio::test]
async fn a_refused_token_in_a_download_is_renewed() {
    let platform = Platform::start();
    let client = renewing(&platform).build().unwrap();
    let url = format!("{}/api/v2/files/1", platform.url);
    client.download(&url).bytes().await.unwrap();
    platform.revoke_tokens();
    let file = client.download(&url).bytes().await.unwrap();
    assert!(String::from_utf8(file).unwrap().contains("/files/1"));
    let counts = platform.counts();
    assert_eq!((counts.token_calls, counts.unauthorized), (2, 1));
    platform.revoke_tokens();
    static GET_FILE: Operation =
        Operation::new("getFile", Method::Get, &["/api/v2/files/2"]).security(BEARER);
    let call = Call::new(&client, &GET_FILE);
    call.into_download().bytes().await.unwrap();
    assert_eq!(platform.counts().token_calls, 3);
}

#[tokio::test]
async fn a_refusal_of_another_origin_renews_nothing() {
    let storage = ByteServer::start(|_| Answer::status(401));
    let platform = Platform::start();
    let location = storage.url.clone();
    platform.change(|rules| {
        rules.api.respond = Some(std::sync::Arc::new(move |_| {
            Some(Answer::status(302).header("Location", &location).into())
        }));
    });
    let client = renewing(&platform).build().unwrap();
    let url = format!("{}/api/v2/files/1", platform.url);
    let fault = client.download(&url).bytes().await.unwrap_err();
    assert_eq!(fault.status(), Some(401));
    assert_eq!(platform.counts().token_calls, 1);
    assert_eq!(storage.only().header("authorization"), None);
}

/// An answer of `length` bytes by a content length, or in chunks.
fn file_of(length: usize, chunked: bool) -> Vec<Step> {
    let body = "x".repeat(length);
    let text = match chunked {
        true => format!("Transfer-Encoding: chunked\r\n\r\n{length:x}\r\n{body}\r\n0\r\n\r\n"),
        false => format!("Content-Length: {length}\r\n\r\n{body}"),
    };
    vec![Step::Write(format!("HTTP/1.1 200 X\r\n{text}").into())]
}

#[tokio::test]
async fn a_limit_is_kept() {
    for chunked in [false, true] {
        for (length, fits) in [(1000, true), (1001, false)] {
            let server = ByteServer::start(move |_| file_of(length, chunked));
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("file");
            let download = server.client().download(&server.url).limit(1000);
            let outcome = download.to_file(&path).await;
            match outcome {
                Ok(stored) => assert_eq!((stored, fits), (1000, true)),
                Err(fault) => {
                    assert!(!fits, "{fault}");
                    assert_eq!(fault.kind(), ErrorKind::BodyTooLarge, "{fault}");
                }
            }
            assert_eq!(
                entries(folder.path()).is_empty(),
                !fits,
                "chunked: {chunked}"
            );
        }
    }
}

fn entries(folder: &Path) -> Vec<String> {
    let names = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = names
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[tokio::test]
async fn what_is_cut_or_stalls_leaves_nothing_behind() {
    let head = "HTTP/1.1 200 X\r\nContent-Length: 100000\r\n\r\n";
    let begin = || Step::Write(format!("{head}{}", "x".repeat(50_000)).into());
    for (name, end, kind) in [
        ("close", Step::Close, ErrorKind::Transport),
        ("reset", Step::Reset, ErrorKind::Transport),
        ("stall", Step::Hang, ErrorKind::Timeout),
    ] {
        let steps = vec![begin(), Step::Pause(Duration::from_millis(20)), end];
        let server = ByteServer::start(move |_| steps.clone());
        let idle = Duration::from_millis(200);
        let client = server.builder().idle_timeout(idle).build().unwrap();
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        std::fs::write(&path, "the old one").unwrap();
        let fault = client
            .download(&server.url)
            .to_file(&path)
            .await
            .unwrap_err();
        assert_eq!(fault.kind(), kind, "{name}: {fault}");
        if kind == ErrorKind::Timeout {
            assert_eq!(fault.timeout_phase(), Some(TimeoutPhase::Body), "{fault}");
        }
        // The old file is whole, and there is no other.
        assert_eq!(std::fs::read(&path).unwrap(), b"the old one", "{name}");
        assert_eq!(entries(folder.path()), ["file"], "{name}");
        let outcome = client.download(&server.url).to_folder(folder.path()).await;
        outcome.unwrap_err();
        assert_eq!(entries(folder.path()), ["file"], "{name}");
    }
}

#[tokio::test]
async fn a_file_appears_whole_and_a_dropped_download_not_at_all() {
    let server = ByteServer::start(|request| {
        let head = "HTTP/1.1 200 X\r\nContent-Length: 6\r\n\r\nnew";
        let wait = if request.path() == "/slow" { 600 } else { 100 };
        vec![
            Step::Write(head.into()),
            Step::Pause(Duration::from_millis(wait)),
            Step::Write("one".into()),
        ]
    });
    let client = server.client();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("file");
    std::fs::write(&path, "old").unwrap();
    let mut seen = Vec::new();
    let mut download = std::pin::pin!(client.download(&server.url).to_file(&path));
    loop {
        seen.push(std::fs::read_to_string(&path).unwrap());
        let step = Duration::from_millis(5);
        if let Ok(outcome) = tokio::time::timeout(step, &mut download).await {
            assert_eq!(outcome.unwrap(), 6);
            break;
        }
    }
    seen.push(std::fs::read_to_string(&path).unwrap());
    seen.dedup();
    assert_eq!(seen, ["old", "newone"]);
    assert_eq!(entries(folder.path()), ["file"]);

    let url = format!("{}/slow", server.url);
    let dropped = client.download(url).to_folder(folder.path());
    let limit = Duration::from_millis(200);
    assert!(tokio::time::timeout(limit, dropped).await.is_err());
    // A write under way on another thread may end after the drop.
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert_eq!(entries(folder.path()), ["file"]);
}

#[tokio::test]
async fn hostile_names_stay_in_the_folder() {
    for (disposition, expected) in [
        ("attachment; filename=\"../../etc/passwd\"", "passwd"),
        ("attachment; filename=\"/etc/passwd\"", "passwd"),
        (
            "attachment; filename=\"..\\\\..\\\\windows\\\\system.ini\"",
            "system.ini",
        ),
        ("attachment; filename=\"C:\\\\boot.ini\"", "boot.ini"),
        (
            "attachment; filename*=UTF-8''..%2F..%2Fetc%2Fshadow",
            "shadow",
        ),
        ("attachment; filename*=UTF-8''%2e%2e%2f%2e%2e%2fx", "x"),
        ("attachment; filename=\".bashrc\"", "bashrc"),
        ("attachment; filename=\"..\"", "path.bin"),
        ("attachment; filename=\"\"", "path.bin"),
        ("attachment; filename=\"report.pdf\"", "report.pdf"),
        ("attachment", "path.bin"),
    ] {
        let outer = tempfile::tempdir().unwrap();
        let folder = outer.path().join("a").join("b");
        std::fs::create_dir_all(&folder).unwrap();
        let server = ByteServer::start(move |_| {
            let answer = Answer::text(200, "text/plain", "file");
            answer.header("Content-Disposition", disposition)
        });
        let url = format!("{}/some/path.bin", server.url);
        let download = server.client().download(url);
        let path = download.to_folder(&folder).await.unwrap();
        assert_eq!(path, folder.join(expected), "{disposition}");
        assert_eq!(std::fs::read(&path).unwrap(), b"file");
        assert_eq!(entries(&folder), [expected], "{disposition}");
        assert_eq!(entries(outer.path()), ["a"], "{disposition}");
    }
    // Without any control over the name it stays below the folder, too.
    for name in [
        "a\u{0}b",
        "con",
        "a:b",
        "x".repeat(5000).as_str(),
        "\u{202e}gpj.exe",
    ] {
        let text = format!(
            "attachment; filename*=UTF-8''{}",
            percent_encoding::utf8_percent_encode(name, percent_encoding::NON_ALPHANUMERIC)
        );
        let server = ByteServer::start(move |_| {
            Answer::text(200, "text/plain", "file").header("Content-Disposition", &*text)
        });
        let folder = tempfile::tempdir().unwrap();
        let download = server.client().download(&server.url);
        let path = download.to_folder(folder.path()).await.unwrap();
        assert_eq!(path.parent(), Some(folder.path()), "{name:?}");
        assert_eq!(entries(folder.path()).len(), 1, "{name:?}");
    }
}

#[tokio::test]
async fn gzip_on_the_wire_is_unpacked() {
    let content = "many many words ".repeat(10_000);
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(content.as_bytes()).unwrap();
    let packed = encoder.finish().unwrap();
    let cut = packed[..packed.len() / 2].to_vec();
    let server = ByteServer::start(move |request| {
        let mut answer = Answer::status(200).header("Content-Encoding", "gzip");
        let whole = request.path() == "/whole";
        answer.body = if whole { packed.clone() } else { cut.clone() }.into();
        answer
    });
    let client = server.client();
    let body = client
        .download(format!("{}/whole", server.url))
        .open()
        .await;
    let body = body.unwrap();
    // The length on the wire is not that of the file.
    assert_eq!((body.length(), body.file_name().as_str()), (None, "whole"));
    let mut file = Vec::new();
    body.write_to(&mut file).await.unwrap();
    assert_eq!(file, content.as_bytes());
    // The limit is for the file, not for what came over the wire.
    let limited = client
        .download(format!("{}/whole", server.url))
        .limit(100_000);
    assert_eq!(
        limited.bytes().await.unwrap_err().kind(),
        ErrorKind::BodyTooLarge
    );
    let cut = client.download(format!("{}/cut", server.url)).bytes().await;
    assert_eq!(cut.unwrap_err().kind(), ErrorKind::Transport);
}
