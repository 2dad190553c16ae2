//! S02: a secret in every place for one, everything that can go wrong, and a
//! search of everything that came out.

mod scenarios;
mod seen;

use std::fmt::{Debug, Write as _};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use platform_client_runtime::__gen::{Call, Method, Operation};
use platform_client_runtime::auth::{
    ApiKey, AuthorizeUrl, Callback, FileTokenStore, MemoryTokenStore, PkceVerifier,
    RedisTokenStore, StoredToken, TokenStore,
};
use platform_client_runtime::blocking::Wait;
use platform_client_runtime::logging::{
    LogFormat, LogLevel, LogRecord, LogSettings, LogSink, TracingSink,
};
use platform_client_runtime::network::{Identity, ProxySettings, TlsSettings};
use platform_client_runtime::retry::{AnswerInfo, AttemptInfo, RetryObserver, RetryPolicy};
use platform_client_runtime::transport::{BoxFuture, HttpReply, HttpRequest, RequestBody};
use platform_client_runtime::{
    AuthInfo, Client, ClientBuilder, Error, FilePart, Interceptor, Response, Value,
};
use reliability_tests::alone::{is_alone, start};
use reliability_tests::byte_server::direct;
use reliability_tests::canary::spellings_in;
use reliability_tests::http::Request;
use reliability_tests::platform::{CLIENT_ID, CLIENT_SECRET, Fault, ORG_NAME};
use reliability_tests::{Answer, ByteServer, Platform, Step};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt as _};

use self::seen::Seen;
use crate::{BEARER, GET, POST};

/// What must not be found, beside the tokens that the platform hands out.
const SECRETS: [&str; 22] = [
    CLIENT_SECRET,
    "canary-access-token-",
    "canary-refresh-token-",
    "canary-code-",
    "canary-static-token",
    "canary-sibling-token",
    "canary-provider-token",
    "canary-stored-token",
    "canary-stored-refresh",
    "canary-callback-code",
    "canary-verifier-of-at-least-forty-three-letters",
    "canary-assertion",
    "canary-api-key",
    "canary-proxy-password",
    "canary-file-password",
    "canary-gateway-password",
    "canary-redis-password",
    "canary-pkcs12-password",
    "canary-default-header",
    "canary-option-header",
    "canary-cookie",
    "canary-signature",
];

/// A secret in a place where nobody can know it for one: it has to be found.
const CONTROL: &str = "canary-control";

const TEST: &str = "canary::s02_no_secret_comes_out";

static GET_GUEST: Operation =
    Operation::new("getGuest", Method::Get, &["/api/v2/guest"]).security(&["Guest Chat JWT"]);
static GET_QUERY: Operation = Operation::new("getQuery", Method::Get, &["/api/v2/query"])
    .accept("application/json")
    .security(BEARER);

#[test]
fn s02_no_secret_comes_out() {
    if is_alone(TEST) {
        return child();
    }
    let output = start(TEST, &[]).wait(Duration::from_secs(60));
    // Neither is what the process printed shown before it was searched.
    let found = found_in(&output.text);
    assert_eq!(found, Vec::<String>::new(), "in what the process printed");
    assert!(output.passed, "{}", output.text);
    for part in ["POST", "/oauth/token", "the panic of the test", CONTROL] {
        assert!(output.text.contains(part), "{part} is not in the output");
    }
    for line in output
        .text
        .lines()
        .filter(|line| line.contains("measured: "))
    {
        println!("{line}");
    }
}

/// The secrets in a text, in any spelling.
fn found_in(text: &str) -> Vec<String> {
    let secrets = SECRETS.iter();
    secrets
        .flat_map(|secret| spellings_in(text, secret))
        .collect()
}

/// The rig: where things go, and what is seen of them.
struct Rig<'a> {
    seen: Seen,
    folder: &'a Path,
    platform: Platform,
    hostile: ByteServer,
    storage: ByteServer,
    format: LogFormat,
}

fn child() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap();
    let (seen, traced) = (Seen::default(), Seen::default());
    let folder = tempfile::tempdir().unwrap();
    let subscriber = tracing_subscriber::registry().with(traced.clone());
    // Of all threads and all crates.
    tracing::subscriber::set_global_default(subscriber).unwrap();
    for format in [LogFormat::Text, LogFormat::Json] {
        runtime.block_on(async {
            let rig = Rig {
                seen: seen.clone(),
                folder: folder.path(),
                platform: Platform::start(),
                hostile: hostile(),
                storage: ByteServer::start(storage_answers),
                format,
            };
            rig.run().await;
        });
    }
    let mut files = String::new();
    for name in ["log-text", "log-json"] {
        files += &std::fs::read_to_string(folder.path().join(name)).unwrap();
    }
    for (place, text) in [
        ("values", seen.text()),
        ("tracing", traced.text()),
        ("files", files),
    ] {
        println!(
            "measured: s02: {} KiB of {place} searched",
            text.len() / 1024
        );
        assert!(text.contains(CONTROL), "nothing is found in {place}");
        if found_in(&text).is_empty() {
            continue;
        }
        // Told without the secrets: the parent searches this, too.
        let lines = text.lines().enumerate();
        let spoiled: Vec<usize> = lines
            .filter(|(_, line)| !found_in(line).is_empty())
            .map(|(number, _)| number)
            .collect();
        panic!("there are secrets in {place}, lines {spoiled:?}");
    }
}

/// Answers that give everything back that they were sent.
fn hostile() -> ByteServer {
    ByteServer::start(|request| -> Vec<Step> {
        let echo = request
            .header("authorization")
            .unwrap_or_default()
            .to_owned();
        let credential = echo.rsplit(' ').next().unwrap_or_default().to_owned();
        match request.path() {
            "/oauth/token" => Answer::json(
                400,
                serde_json::json!({
                    "error": "invalid_grant",
                    "error_description": format!("no: {}", request.text()),
                    "echo": echo,
                })
                .to_string(),
            )
            .into(),
            "/api/v2/echo" => Answer::fault(400, "echo", &format!("not {credential}"))
                .header("Set-Cookie", "session=canary-cookie")
                .into(),
            "/api/v2/html" => Answer::text(502, "text/html", format!("<h1>{echo}</h1>")).into(),
            "/api/v2/broken" => Answer::json(200, "{\"a\": [1, 2").into(),
            "/api/v2/number" => Answer::json(200, "[1, 2, 3]").into(),
            "/api/v2/moved" => Answer::status(302)
                .header(
                    "Location",
                    "https://elsewhere.test/x?X-Amz-Signature=canary-signature",
                )
                .into(),
            "/api/v2/hang" => vec![Step::Hang],
            "/api/v2/reset" => vec![Step::Reset],
            "/api/v2/garbage" => vec![Step::Write("canary garbage\r\n\r\n".into()), Step::Close],
            _ => Answer::status(404).into(),
        }
    })
}

fn storage_answers(request: &Request) -> Vec<Step> {
    match request.path() {
        "/moved" => Answer::status(302)
            .header("Location", "/file?token=canary-signature")
            .into(),
        "/userinfo" => Answer::status(302)
            .header("Location", "http://user:canary-signature@127.0.0.1/")
            .into(),
        "/file" => Answer::text(200, "text/plain", "file")
            .header("Content-Disposition", "attachment; filename=\"a.txt\"")
            .into(),
        "/cut" => vec![
            Step::Write("HTTP/1.1 200 X\r\nContent-Length: 99\r\n\r\nx".into()),
            Step::Close,
        ],
        _ => Answer::fault(403, "refused", "SignatureDoesNotMatch").into(),
    }
}
