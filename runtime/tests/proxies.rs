//! Proxies. The environment of a process can not be changed safely while it
//! runs, so a client with proxies of the environment runs in a child of the
//! test.

#![allow(clippy::unwrap_used, clippy::panic)]

mod program;
mod secure;
mod server;

use std::process::Command;

use platform_client_runtime::__gen::{Call, Method, Operation};
use platform_client_runtime::network::{Gateway, ProxySettings, TlsSettings};
use platform_client_runtime::{Client, ErrorKind};
use program::{Running, free_port, is_installed};
use secure::{Authority, SecureServer};
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
    for name in [
        "HTTP_PROXY",
        "HTTPS_PROXY",
        "ALL_PROXY",
        "NO_PROXY",
        "REQUEST_METHOD",
    ] {
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
async fn n09_a_proxy_is_passed_by() {
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
        ("localhost.", "NO_PROXY", "localhost"),
        ("127.0.0.1", "NO_PROXY", "localhost"),
        ("[::1]", "NO_PROXY", "[::1]"),
        ("[::1]", "NO_PROXY", "::1"),
        ("[::1]", "NO_PROXY", "localhost"),
        ("[::ffff:7f00:1]", "NO_PROXY", "::ffff:127.0.0.1"),
        ("[::ffff:127.0.0.1]", "NO_PROXY", "127.0.0.1"),
        ("127.0.0.1", "NO_PROXY", "*"),
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

/// Tinyproxy with a user and a password.
struct Tinyproxy {
    url: String,
    _folder: tempfile::TempDir,
    _running: Running,
}

impl Tinyproxy {
    fn start() -> Option<Tinyproxy> {
        if !is_installed("tinyproxy") {
            return None;
        }
        let folder = tempfile::tempdir().unwrap();
        let port = free_port();
        let settings = format!(
            "Port {port}\nListen 127.0.0.1\nTimeout 10\nMaxClients 20\nLogLevel Critical\n\
             BasicAuth user pa55-canary\nViaProxyName \"tiny\"\n"
        );
        let file = folder.path().join("tinyproxy.conf");
        std::fs::write(&file, settings).unwrap();
        let mut command = Command::new("tinyproxy");
        command.arg("-d").arg("-c").arg(&file);
        Some(Tinyproxy {
            url: format!("http://127.0.0.1:{port}"),
            _running: Running::start(&mut command, port),
            _folder: folder,
        })
    }
}

async fn through(
    proxy: ProxySettings,
    url: &str,
    tls: TlsSettings,
) -> Result<(), platform_client_runtime::Error> {
    let client = Client::builder()
        .base_url(url)
        .access_token("canary-token")
        .tls(tls)
        .proxy(proxy)
        .build()?;
    for _ in 0..2 {
        Call::new(&client, &GET_USER).send::<()>().await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_real_proxy_with_credentials() {
    let Some(proxy) = Tinyproxy::start() else {
        return;
    };
    let plain = Server::start(|_| json("{}")).await;
    let authority = Authority::new();
    let tls = TlsSettings::new().add_root_pem(authority.pem()).unwrap();
    let versions = [&rustls::version::TLS12, &rustls::version::TLS13];
    let config = secure::config(&authority.leaf("127.0.0.1"), &versions, None);
    let secure = SecureServer::start(config).await;
    let settings = || ProxySettings::new(&proxy.url).unwrap();
    let in_url = proxy.url.replace("http://", "http://user:pa55%2Dcanary@");
    for settings in [
        settings().credentials("user", "pa55-canary"),
        ProxySettings::new(in_url).unwrap(),
    ] {
        through(settings.clone(), &plain.url, tls.clone())
            .await
            .unwrap();
        through(settings, &secure.url(), tls.clone()).await.unwrap();
    }
    assert_eq!((plain.seen().len(), secure.answered()), (4, 4));
    for seen in plain.seen() {
        assert!(
            seen.header("via").is_some_and(|via| via.contains("tiny")),
            "{seen:?}"
        );
        assert_eq!(seen.header("proxy-authorization"), None);
        assert_eq!(seen.header("authorization"), Some("Bearer canary-token"));
    }
    for wrong in [
        settings(),
        settings().credentials("user", "canary-wrong"),
        settings().credentials("", ""),
    ] {
        let fault = through(wrong.clone(), &plain.url, tls.clone())
            .await
            .unwrap_err();
        assert!(matches!(fault.status(), Some(401 | 407)), "{fault:?}");
        let fault = through(wrong, &secure.url(), tls.clone())
            .await
            .unwrap_err();
        assert_eq!(fault.kind(), ErrorKind::Transport, "{fault:?}");
        assert!(!format!("{fault:?}").contains("canary"), "{fault:?}");
    }
    assert_eq!((plain.seen().len(), secure.answered()), (4, 4));
    // Past the proxy no credentials are needed.
    let past = settings().no_proxy(["127.0.0.1"]);
    through(past.clone(), &plain.url, tls.clone())
        .await
        .unwrap();
    through(past, &secure.url(), tls).await.unwrap();
    let seen = plain.seen();
    assert_eq!((seen.len(), secure.answered()), (6, 6));
    assert!(seen[4..].iter().all(|seen| seen.header("via").is_none()));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn credentials_of_a_proxy_stay_with_it() {
    let proxy = Server::start(|_| json("{}")).await;
    let service = Server::start(|_| json("{}")).await;
    let settings = ProxySettings::new(&proxy.url).unwrap();
    let settings = settings.credentials("Aladdin", "open sesame");
    let past = settings
        .clone()
        .no_proxy([service.url.replace("http://", "")]);
    through(past, &service.url, TlsSettings::new())
        .await
        .unwrap();
    assert!(proxy.seen().is_empty());
    assert_eq!(service.seen()[0].header("proxy-authorization"), None);
    through(settings, &service.url, TlsSettings::new())
        .await
        .unwrap();
    assert_eq!(service.seen().len(), 2);
    let sent = proxy.seen();
    assert_eq!(
        sent[0].header("proxy-authorization"),
        Some("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==")
    );
}

/// A SOCKS server that knows one user (RFC 1928, RFC 1929) and connects where
/// it is told.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn socks_with_a_password() {
    use tokio::io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional};
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let service = Server::start(|_| json("{}")).await;
    let target = service.url.replace("http://", "");
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let target = target.clone();
            tokio::spawn(async move {
                let mut greeting = [0; 64];
                let read = stream.read(&mut greeting).await.unwrap();
                assert!(greeting[2..read].contains(&2), "no password is offered");
                stream.write_all(&[5, 2]).await.unwrap();
                let read = stream.read(&mut greeting).await.unwrap();
                let known = &greeting[..read] == b"\x01\x04user\x09pass:word";
                stream.write_all(&[1, u8::from(!known)]).await.unwrap();
                if !known {
                    return;
                }
                let _ = stream.read(&mut greeting).await.unwrap();
                let done = [5, 0, 0, 1, 127, 0, 0, 1, 0, 80];
                stream.write_all(&done).await.unwrap();
                let mut far = tokio::net::TcpStream::connect(&target).await.unwrap();
                let _ = copy_bidirectional(&mut stream, &mut far).await;
            });
        }
    });
    for scheme in ["socks5", "socks5h"] {
        let settings = || ProxySettings::new(format!("{scheme}://127.0.0.1:{port}")).unwrap();
        let known = settings().credentials("user", "pass:word");
        through(known, &service.url, TlsSettings::new())
            .await
            .unwrap();
        let unknown = settings().credentials("user", "canary");
        let fault = through(unknown, &service.url, TlsSettings::new())
            .await
            .unwrap_err();
        assert_eq!(fault.kind(), ErrorKind::Transport);
        assert!(!format!("{fault:?}").contains("canary"), "{fault:?}");
    }
    assert_eq!(service.seen().len(), 4);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn httpoxy() {
    let proxy = Server::start(|_| json("{}")).await;
    let service = Server::start(|_| json("{}")).await;
    let forged = [
        ("HTTP_PROXY", proxy.url.as_str()),
        ("REQUEST_METHOD", "GET"),
    ];
    assert!(call(&service.url, &forged).await);
    assert_eq!((proxy.seen().len(), service.seen().len()), (0, 1));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_proxy_that_is_reached_by_tls() {
    let authority = Authority::new();
    let tls = TlsSettings::new().add_root_pem(authority.pem()).unwrap();
    let versions = [&rustls::version::TLS13];
    let config = secure::config(&authority.leaf("127.0.0.1"), &versions, None);
    let proxy = SecureServer::start(config).await;
    let settings = || ProxySettings::new(proxy.url()).unwrap();
    through(settings(), "http://service.invalid", tls)
        .await
        .unwrap();
    assert_eq!(proxy.answered(), 2);
    let unknown = through(settings(), "http://service.invalid", TlsSettings::new()).await;
    assert_eq!(unknown.unwrap_err().kind(), ErrorKind::Transport);
    assert_eq!(proxy.answered(), 2);
}

#[tokio::test]
async fn a_gateway_takes_the_place_of_the_host() {
    let server = Server::start(|_| json("{}")).await;
    let port: u16 = server.url.rsplit(':').next().unwrap().parse().unwrap();
    let gateway = Gateway::new("127.0.0.1")
        .protocol("http")
        .port(port)
        .api_path("/prefix/api/");
    let client = Client::builder()
        .proxy_from_environment(false)
        .gateway(gateway)
        .access_token("canary-token")
        .build()
        .unwrap();
    Call::new(&client, &GET_USER).send::<()>().await.unwrap();
    assert_eq!(server.only().target, "/prefix/api/api/v2/users/me");
    let faulty = Client::builder().gateway(Gateway::new("gw.test/x")).build();
    assert_eq!(faulty.unwrap_err().kind(), ErrorKind::Config);
}
