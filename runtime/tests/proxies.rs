//! Proxies of the environment. The environment of a process can not be changed
//! safely while it runs, so the client runs in a child of the test.

#![allow(clippy::unwrap_used, clippy::panic)]

mod server;

use std::process::Command;

use platform_client_runtime::__gen::{Call, Method, Operation};
use platform_client_runtime::Client;
use server::{Server, json};

static GET_USER: Operation =
    Operation::new("getUser", Method::Get, &["/api/v2/users/me"]).security(&["PureCloud OAuth"]);

/// The base URL that a child calls, and whether it uses proxies; unset in the
/// test itself.
const BASE_URL: &str = "PROXY_TEST_BASE_URL";
const IGNORE: &str = "PROXY_TEST_IGNORE";

/// Runs in the child only.
#[tokio::test]
async fn child() {
    let Ok(url) = std::env::var(BASE_URL) else {
        return;
    };
    let client = Client::builder()
        .base_url(url)
        .access_token("canary-token")
        .proxy_from_environment(std::env::var(IGNORE).is_err())
        .build()
        .unwrap();
    let sent = Call::new(&client, &GET_USER).send::<()>().await;
    if let Err(fault) = &sent {
        println!("{fault} {fault:?}");
    }
    std::process::exit(if sent.is_ok() { 17 } else { 18 });
}

/// Runs the child with an environment; returns whether its call succeeded.
async fn call(base_url: &str, environment: &[(&str, &str)]) -> bool {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "child", "--nocapture"]);
    for name in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"] {
        command.env_remove(name).env_remove(name.to_lowercase());
    }
    command
        .env(BASE_URL, base_url)
        .envs(environment.iter().copied());
    let run = tokio::task::spawn_blocking(move || command.output().unwrap());
    let output = run.await.unwrap();
    let shown = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(!shown.contains("canary"), "{shown}");
    match output.status.code() {
        Some(17) => true,
        Some(18) => false,
        code => panic!("the child ended with {code:?}: {shown}"),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_proxy_gets_the_request() {
    let proxy = Server::start(|_| json("{}")).await;
    let with_password = proxy.url.replace("http://", "http://user:canary@");
    for name in ["HTTP_PROXY", "http_proxy", "ALL_PROXY"] {
        assert!(call("http://service.invalid", &[(name, &with_password)]).await);
    }
    let seen = proxy.seen();
    assert_eq!(seen.len(), 3);
    for request in seen {
        assert_eq!(request.target, "http://service.invalid/api/v2/users/me");
        assert!(
            request
                .header("proxy-authorization")
                .is_some_and(|value| value.starts_with("Basic "))
        );
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_proxy_is_passed_by() {
    let proxy = Server::start(|_| json("{}")).await;
    let service = Server::start(|_| json("{}")).await;
    let port = service.url.rsplit(':').next().unwrap();
    let mut wrong = Vec::new();
    for (host, name, value) in [
        ("127.0.0.1", "NO_PROXY", "127.0.0.1"),
        ("127.0.0.1", "NO_PROXY", "other.test, 127.0.0.0/8"),
        ("127.0.0.1", "no_proxy", "127.0.0.1"),
        ("localhost", "NO_PROXY", "localhost"),
        ("localhost", "NO_PROXY", "LOCALHOST"),
        ("localhost", "NO_PROXY", "*"),
        ("[::ffff:7f00:1]", "NO_PROXY", "::ffff:127.0.0.1"),
        ("127.0.0.1", IGNORE, "1"),
    ] {
        let met = proxy.seen().len();
        let url = format!("http://{host}:{port}");
        call(&url, &[("HTTP_PROXY", proxy.url.as_str()), (name, value)]).await;
        if proxy.seen().len() != met {
            wrong.push((host, name, value));
        }
    }
    assert!(wrong.is_empty(), "not passed by: {wrong:?}");
    // The exceptions are for those hosts only.
    let proxied = [
        ("HTTP_PROXY", proxy.url.as_str()),
        ("NO_PROXY", "1270.0.1,ocalhost,0.0.1"),
    ];
    assert!(call(&format!("http://127.0.0.1:{port}"), &proxied).await);
    assert_eq!(proxy.seen().len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_proxy_for_tls_never_sees_the_token() {
    let proxy = Server::start(|_| server::answer(407, &[], "")).await;
    let with_password = proxy.url.replace("http://", "http://user:canary@");
    assert!(
        !call(
            "https://service.invalid",
            &[("HTTPS_PROXY", &with_password)]
        )
        .await
    );
    let seen = proxy.only();
    assert_eq!(
        (seen.method.as_str(), seen.target.as_str()),
        ("CONNECT", "service.invalid:443")
    );
    assert_eq!(seen.header("authorization"), None);
}
