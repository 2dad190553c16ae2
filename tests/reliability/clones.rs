//! Which clients a login is for.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::time::Duration;

use platform_client_runtime::{Client, ErrorKind};
use reliability_tests::platform::{CLIENT_ID, CLIENT_SECRET};
use reliability_tests::{InProcess, Platform, Reply};
use tokio::task::JoinSet;
use tokio::time::sleep;

use crate::get;

const SECOND: Duration = Duration::from_secs(1);

/// A service that hands out `token-0`, `token-1` and so on, and takes them all.
fn service() -> InProcess {
    InProcess::new(|sent| match sent.is_of_token() {
        true => Reply::token(format!("token-{}", sent.number), None).after(SECOND / 10),
        false => Reply::ok(),
    })
}

/// The token that a call of this client carries.
async fn token_of(service: &InProcess, client: &Client) -> Option<String> {
    get(client).await.unwrap();
    service.calls().last()?.bearer().map(str::to_owned)
}

async fn log_in(client: &Client) {
    let login = client.login_client_credentials(CLIENT_ID, CLIENT_SECRET);
    login.await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_login_is_for_clones_and_not_for_siblings() {
    let service = service();
    let client = service.builder().access_token("first").build().unwrap();
    let clone = client.clone();
    let sibling = client.with_access_token("own");
    log_in(&client).await;
    for (client, expected) in [(&client, "token-0"), (&clone, "token-0"), (&sibling, "own")] {
        assert_eq!(token_of(&service, client).await.as_deref(), Some(expected));
    }
    // And the other way round.
    log_in(&sibling).await;
    clone.set_access_token("by hand").unwrap_err();
    clone.set_access_token("by-hand").unwrap();
    for (client, expected) in [
        (&client, "by-hand"),
        (&clone, "by-hand"),
        (&sibling, "token-1"),
    ] {
        assert_eq!(token_of(&service, client).await.as_deref(), Some(expected));
    }
    client.clear_access_token().await.unwrap();
    assert!(clone.auth_info().is_none());
    assert_eq!(token_of(&service, &clone).await, None);
    assert_eq!(
        token_of(&service, &sibling).await.as_deref(),
        Some("token-1")
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_login_is_in_force_at_once_and_as_a_whole() {
    let service = InProcess::new(|sent| match sent.is_of_token() {
        true => Reply::token(format!("token-{}", sent.number), None),
        false => Reply::ok(),
    });
    let client = service.builder().access_token("first").build().unwrap();
    let done = Arc::new(AtomicBool::new(false));
    let mut calls = JoinSet::new();
    for _ in 0..4 {
        let (client, done) = (client.clone(), Arc::clone(&done));
        calls.spawn(async move {
            while !done.load(Relaxed) {
                get(&client).await.unwrap();
            }
        });
    }
    for number in 0..200 {
        log_in(&client).await;
        // Whoever asks after the login has its token, on any thread.
        let info = client.clone().auth_info().unwrap();
        assert_eq!(info.access_token(), format!("token-{number}"));
    }
    done.store(true, Relaxed);
    calls.join_all().await;
    let sent = service.calls();
    let is_known = |token: &str| token == "first" || token.starts_with("token-");
    assert!(sent.iter().all(|sent| sent.bearer().is_some_and(is_known)));
}

#[tokio::test(start_paused = true)]
async fn a_failed_login_changes_nothing() {
    let service = InProcess::new(|sent| match (sent.is_of_token(), sent.number) {
        (true, 1) => Reply::refusal("invalid_client"),
        (true, _) => Reply::token(format!("token-{}", sent.number), None),
        (false, _) => Reply::ok(),
    });
    let client = service.renewing().build().unwrap();
    assert_eq!(
        token_of(&service, &client).await.as_deref(),
        Some("token-0")
    );
    let fault = client
        .login_client_credentials("other", "wrong")
        .await
        .unwrap_err();
    assert_eq!(fault.kind(), ErrorKind::Auth);
    assert_eq!(
        token_of(&service, &client).await.as_deref(),
        Some("token-0")
    );
    // The renewal is that of the earlier credentials.
    client.refresh().await.unwrap();
    let calls = service.token_calls();
    assert_eq!(
        calls[2].headers.get("authorization"),
        calls[0].headers.get("authorization")
    );
}

#[tokio::test(start_paused = true)]
async fn a_login_during_a_renewal_counts() {
    let service = InProcess::new(|sent| match (sent.is_of_token(), sent.number) {
        (true, 0) => Reply::token("of-the-renewal", None).after(5 * SECOND),
        (true, _) => Reply::token("of-the-login", None).after(SECOND),
        (false, _) => Reply::ok(),
    });
    let client = service.renewing().build().unwrap();
    let login = async {
        sleep(SECOND).await;
        log_in(&client).await;
        assert_eq!(
            token_of(&service, &client).await.as_deref(),
            Some("of-the-login")
        );
        assert_eq!(service.time().as_secs(), 2);
    };
    let (call, ()) = tokio::join!(get(&client), login);
    call.unwrap();
    let sent = service.calls();
    assert!(
        sent.iter()
            .all(|sent| sent.bearer() == Some("of-the-login"))
    );
}

#[tokio::test]
async fn a_revoked_token_is_forgotten_here_and_there() {
    let platform = Platform::start();
    platform.change(|rules| rules.record = true);
    let client = platform.renewing().build().unwrap();
    get(&client).await.unwrap();
    let token = client.auth_info().unwrap().access_token().to_owned();
    assert!(platform.accepts(&token));
    client.revoke().await.unwrap();
    assert!(!platform.accepts(&token));
    assert_eq!(platform.counts().revoked, 1);
    assert!(client.auth_info().is_none());
    // The credentials are gone as well.
    let fault = get(&client).await.unwrap_err();
    assert!(fault.is_unauthorized(), "{fault}");
    assert_eq!(platform.seen().last().unwrap().bearer(), None);
    // A token that the service does not know any more is no error.
    let client = platform.builder().access_token(token).build().unwrap();
    client.revoke().await.unwrap();
}
