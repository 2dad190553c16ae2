//! The servers themselves: a row that relies on a server which does not do what
//! it says would show nothing.

use std::time::Duration;

use platform_client_runtime::ErrorKind;
use reliability_tests::platform::{
    CLIENT_ID, CLIENT_SECRET, ExpiresIn, Fault, ORG_NAME, PUBLIC_CLIENT_ID, Platform, RateLimit,
    SAML_ASSERTION, Verdict,
};
use reliability_tests::{Answer, alone};
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::task::JoinSet;

use crate::get;

/// Sends a request as bytes and reads the answer: status, head and body.
async fn exchange(platform: &Platform, request: String) -> (u16, String, String) {
    let address = platform.url.strip_prefix("http://").unwrap();
    let mut stream = tokio::net::TcpStream::connect(address).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut received = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&received);
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head
                .lines()
                .find_map(|line| line.strip_prefix("Content-Length: "))
                .map_or(0, |length| length.parse::<usize>().unwrap());
            if body.len() >= length {
                let status = head[9..12].parse().unwrap();
                return (status, head.to_owned(), body.to_owned());
            }
        }
        let count = stream.read_buf(&mut received).await.unwrap();
        assert!(count > 0, "{}", String::from_utf8_lossy(&received));
    }
}

/// Asks for a token; `basic` is the text before base64.
async fn token(platform: &Platform, basic: Option<&str>, form: &str) -> (u16, Value) {
    use base64::Engine;
    let authorization = basic.map_or_else(String::new, |pair| {
        let encoded = base64::prelude::BASE64_STANDARD.encode(pair);
        format!("Authorization: Basic {encoded}\r\n")
    });
    let request = format!(
        "POST /oauth/token HTTP/1.1\r\nHost: x\r\n{authorization}Content-Type: \
         application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{form}",
        form.len()
    );
    let (status, _, body) = exchange(platform, request).await;
    (
        status,
        serde_json::from_str(&body).unwrap_or(Value::String(body)),
    )
}

fn basic() -> String {
    format!("{CLIENT_ID}:{CLIENT_SECRET}")
}

#[tokio::test]
async fn the_token_endpoint_checks_every_grant() {
    let platform = Platform::start();
    let pair = basic();
    let pair = Some(pair.as_str());
    let public = format!("client_id={PUBLIC_CLIENT_ID}");
    // RFC 7636 appendix B.
    let verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    let challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    let code = platform.issue_code("http://x/cb", None);
    let proven = platform.issue_code("http://x/cb", Some(challenge));
    let assertion = SAML_ASSERTION.replace('=', "%3D");
    let saml = "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Asaml2-bearer";
    for (basic, form, expected) in [
        (pair, "grant_type=client_credentials".to_owned(), "ok"),
        (
            None,
            "grant_type=client_credentials".to_owned(),
            "invalid_client",
        ),
        (
            Some("x:y"),
            "grant_type=client_credentials".to_owned(),
            "invalid_client",
        ),
        (
            pair,
            "grant_type=client_credentials&client_secret=x".to_owned(),
            "invalid_request",
        ),
        (
            pair,
            "grant_type=password".to_owned(),
            "unsupported_grant_type",
        ),
        (pair, String::new(), "invalid_request"),
        (
            pair,
            format!("{saml}&orgName={ORG_NAME}&assertion={assertion}"),
            "ok",
        ),
        (
            pair,
            format!("{saml}&orgName={ORG_NAME}&assertion=x"),
            "invalid_grant",
        ),
        (
            pair,
            format!("grant_type=authorization_code&code={code}&redirect_uri=http://y/"),
            "invalid_grant",
        ),
        (
            pair,
            format!("grant_type=authorization_code&code={code}&redirect_uri=http://x/cb"),
            "ok",
        ),
        (
            pair,
            format!("grant_type=authorization_code&code={code}&redirect_uri=http://x/cb"),
            "invalid_grant",
        ),
        (
            None,
            format!(
                "grant_type=authorization_code&code={proven}&redirect_uri=http://x/cb&{public}"
            ),
            "invalid_grant",
        ),
        (
            None,
            format!(
                "grant_type=authorization_code&code={proven}&redirect_uri=http://x/cb&{public}&code_verifier=x"
            ),
            "invalid_grant",
        ),
        (
            pair,
            format!(
                "grant_type=authorization_code&code={proven}&redirect_uri=http://x/cb&{public}&code_verifier={verifier}"
            ),
            "invalid_client",
        ),
        (
            None,
            format!(
                "grant_type=authorization_code&code={proven}&redirect_uri=http://x/cb&{public}&code_verifier={verifier}"
            ),
            "ok",
        ),
    ] {
        let (status, body) = token(&platform, basic, &form).await;
        if expected == "ok" {
            assert_eq!(status, 200, "{form}: {body}");
            assert!(platform.accepts(body["access_token"].as_str().unwrap()));
            assert_eq!(body["expires_in"], 86_400);
        } else {
            assert_eq!(body["error"], expected, "{form}: {body}");
        }
    }
    let counts = platform.counts();
    assert_eq!((counts.token_calls, counts.issued), (15, 4), "{counts:?}");
    assert_eq!((counts.token_refused, counts.reused), (11, 1), "{counts:?}");
}

#[tokio::test]
async fn refresh_tokens_rotate_and_reuse_is_noticed() {
    let platform = Platform::start();
    let pair = basic();
    let refresh = |token: &str| format!("grant_type=refresh_token&refresh_token={token}");
    let (_, first) = platform.issue_pair();
    let (status, body) = token(&platform, Some(&pair), &refresh(&first)).await;
    let second = body["refresh_token"].as_str().unwrap().to_owned();
    assert_eq!(status, 200);
    assert!(!platform.accepts_refresh(&first) && platform.accepts_refresh(&second));
    let (status, body) = token(&platform, Some(&pair), &refresh(&first)).await;
    assert_eq!((status, &body["error"]), (400, &"invalid_grant".into()));
    // The login is over: somebody else has one of its tokens.
    assert!(!platform.accepts_refresh(&second));
    assert_eq!(platform.counts().reused, 1);

    platform.change(|rules| rules.tokens.rotate = false);
    let (_, lasting) = platform.issue_pair();
    for _ in 0..2 {
        let (status, body) = token(&platform, Some(&pair), &refresh(&lasting)).await;
        assert_eq!((status, body.get("refresh_token")), (200, None));
    }
}

#[tokio::test]
async fn the_token_endpoint_says_odd_things() {
    let platform = Platform::start();
    let pair = basic();
    let form = "grant_type=client_credentials";
    for (expires_in, expected) in [
        (ExpiresIn::Seconds(0), "\"expires_in\":0,"),
        (ExpiresIn::Seconds(-5), "\"expires_in\":-5,"),
        (
            ExpiresIn::Json("9223372036854775808".into()),
            "\"expires_in\":9223372036854775808,",
        ),
        (
            ExpiresIn::Json("\"86400\"".into()),
            "\"expires_in\":\"86400\",",
        ),
        (ExpiresIn::Json("1e400".into()), "\"expires_in\":1e400,"),
    ] {
        platform.change(|rules| rules.tokens.expires_in = expires_in);
        let body = granted_text(&platform, &pair).await;
        assert!(body.contains(expected), "{body}");
    }
    platform.change(|rules| rules.tokens.expires_in = ExpiresIn::Missing);
    let body = granted_text(&platform, &pair).await;
    assert!(!body.contains("expires_in"), "{body}");
    for (given, expected) in [("", "{\"token_type\""), ("null", "\"access_token\":null")] {
        platform.change(|rules| rules.tokens.access_token = Some(given.to_owned()));
        let body = granted_text(&platform, &pair).await;
        assert!(body.contains(expected), "{body}");
    }
    platform.change(|rules| {
        rules.tokens.fail_next(1, Fault::Status(429));
        rules.tokens.retry_after = Some("3".to_owned());
    });
    assert_eq!(token(&platform, Some(&pair), form).await.0, 429);
    assert_eq!(token(&platform, Some(&pair), form).await.0, 200);
    platform.change(|rules| {
        rules
            .tokens
            .answer_all(Answer::status(307).header("Location", "http://127.0.0.2:9/"));
    });
    assert_eq!(token(&platform, Some(&pair), form).await.0, 307);
    platform.change(|rules| {
        rules.tokens.respond = None;
        rules.tokens.refuse = Some(("invalid_grant".to_owned(), "gone".to_owned()));
    });
    let (status, body) = token(&platform, Some(&pair), form).await;
    assert_eq!((status, &body["error_description"]), (400, &"gone".into()));
}

async fn granted_text(platform: &Platform, pair: &str) -> String {
    use base64::Engine;
    let encoded = base64::prelude::BASE64_STANDARD.encode(pair);
    let form = "grant_type=client_credentials";
    let request = format!(
        "POST /oauth/token HTTP/1.1\r\nAuthorization: Basic {encoded}\r\nContent-Type: \
         application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{form}",
        form.len()
    );
    let (status, _, body) = exchange(platform, request).await;
    assert_eq!(status, 200, "{body}");
    body
}

#[tokio::test]
async fn the_api_accepts_living_tokens_only() {
    let platform = Platform::start();
    let client = platform.client();
    get(&client).await.unwrap();
    platform.revoke_tokens();
    let fault = get(&client).await.unwrap_err();
    assert!(
        fault.is_unauthorized() && fault.correlation_id().is_some(),
        "{fault}"
    );
    platform.change(|rules| rules.tokens.lifetime = Some(Duration::from_millis(400)));
    let client = client.with_access_token(platform.issue_token());
    get(&client).await.unwrap();
    tokio::time::sleep(Duration::from_millis(420)).await;
    assert!(get(&client).await.unwrap_err().is_unauthorized());
    let stranger = platform.builder().access_token("stranger").build().unwrap();
    assert!(get(&stranger).await.unwrap_err().is_unauthorized());
    assert_eq!(platform.counts().unauthorized, 3);

    platform.change(|rules| rules.tokens.lifetime = None);
    let own = platform.issue_token();
    let request =
        format!("DELETE /api/v2/tokens/me HTTP/1.1\r\nAuthorization: Bearer {own}\r\n\r\n");
    assert_eq!(exchange(&platform, request).await.0, 204);
    assert!(!platform.accepts(&own));
    assert_eq!(platform.counts().revoked, 1);
}

#[tokio::test]
async fn the_authorize_page_leads_back_with_a_code() {
    let platform = Platform::start();
    let request = "GET /oauth/authorize?client_id=x&response_type=code&state=a%26b&redirect_uri=\
                   http%3A%2F%2F127.0.0.1%3A9%2Fcb HTTP/1.1\r\n\r\n";
    let (status, head, _) = exchange(&platform, request.to_owned()).await;
    assert_eq!(status, 302);
    let start = "Location: http://127.0.0.1:9/cb?code=canary-code-1&state=a%26b";
    assert!(head.contains(start), "{head}");
}

#[tokio::test]
async fn faults_come_as_often_as_asked() {
    let platform = Platform::start();
    let client = platform.client();
    platform.change(|rules| rules.api.fail_next(2, Fault::Status(503)));
    for expected in [Some(503), Some(503), None] {
        assert_eq!(
            get(&client).await.err().and_then(|fault| fault.status()),
            expected
        );
    }
    // A connection that is lost before an answer begins may be one that the server
    // had closed already, so the client sends the request again. A cut body is seen.
    platform.change(|rules| rules.api.fail_some(0.2, 3, &[Fault::Cut]));
    let mut failed = 0;
    for _ in 0..500 {
        if let Err(fault) = get(&client).await {
            assert_eq!(fault.kind(), ErrorKind::Transport);
            failed += 1;
        }
    }
    assert!((60..140).contains(&failed), "{failed} of 500");
    assert_eq!(platform.counts().faults, failed + 2);
}

#[tokio::test]
async fn the_rate_limit_is_told_and_kept() {
    let platform = Platform::start();
    let client = platform.client();
    platform.change(|rules| {
        let window = Duration::from_millis(1500);
        rules.api.rate_limit = Some(RateLimit { allowed: 3, window });
    });
    for _ in 0..3 {
        get(&client).await.unwrap();
    }
    let fault = get(&client).await.unwrap_err();
    assert!(fault.is_rate_limited());
    assert!(
        fault
            .retry_after()
            .is_some_and(|wait| (1..=2).contains(&wait.as_secs()))
    );
    assert_eq!(fault.headers().get("inin-ratelimit-allowed"), Some("3"));
    assert_eq!(fault.headers().get("inin-ratelimit-count"), Some("4"));
    // Another token has its own window.
    get(&platform.client()).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_requests_wait_at_the_gate() {
    reliability_tests::process::raise_descriptor_limit();
    let platform = Platform::start();
    let client = platform.client();
    for (verdict, refused) in [(Verdict::AfterTheGate, 1000), (Verdict::BeforeTheGate, 0)] {
        let client = client.with_access_token(platform.issue_token());
        platform.change(|rules| {
            rules.api.hold = Some(std::sync::Arc::new(|_| true));
            rules.api.verdict = verdict;
        });
        platform.close_gate();
        let mut calls = JoinSet::new();
        for _ in 0..1000 {
            let client = client.clone();
            calls.spawn(async move { get(&client).await });
        }
        assert!(platform.wait_at_gate(1000, Duration::from_secs(15)).await);
        platform.revoke_tokens();
        platform.open_gate();
        let outcomes = calls.join_all().await;
        let failed = outcomes.iter().filter(|outcome| outcome.is_err()).count();
        assert_eq!(failed, refused);
    }
    assert_eq!(platform.counts().api_open_most, 1000);
    assert_eq!(platform.counts().unauthorized, 1000);
}

/// Runs in its own process only, where it is killed or passes.
#[test]
fn a_process_of_its_own() {
    let test = "servers::a_process_of_its_own";
    if alone::is_alone(test) {
        println!("seen {}", std::env::var("RELIABILITY_TEST_WORD").unwrap());
        if std::env::var("RELIABILITY_TEST_WORD").unwrap() == "wait" {
            std::thread::sleep(Duration::from_secs(60));
        }
        return;
    }
    let start = std::time::Instant::now();
    let environment = |word| [("RELIABILITY_TEST_WORD", word)];
    let limit = Duration::from_secs(10);
    let output = alone::start(test, &environment("word")).wait(limit);
    assert!(
        output.passed && output.text.contains("seen word"),
        "{output:?}"
    );
    assert!(alone::start(test, &environment("wait")).kill());
    let output = alone::start(test, &environment("wait")).wait(Duration::from_millis(300));
    assert!(!output.passed, "{output:?}");
    assert!(
        !alone::start("servers::no_such_test", &[])
            .wait(limit)
            .passed
    );
    assert!(start.elapsed() < Duration::from_secs(20));
}
