//! A03 and A09: what becomes of a request whose token is refused.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::Duration;

use bytes::Bytes;
use platform_client_runtime::__gen::{Call, Method, Operation};
use platform_client_runtime::auth::ApiKey;
use platform_client_runtime::transport::{BoxFuture, HttpBody, RequestBody, TransportError};
use platform_client_runtime::{Client, ErrorKind, RetryPolicy, Value};
use reliability_tests::{InProcess, Platform, Reply};
use tokio::task::JoinSet;
use tokio::time::sleep;

use crate::{GET, POST, get};

const SECOND: Duration = Duration::from_secs(1);
const LENGTH: u64 = 10 << 20;

#[tokio::test(start_paused = true)]
async fn a03_refusals_of_a_token_that_is_replaced_already() {
    let service = InProcess::new(|sent| match (sent.is_of_token(), sent.bearer()) {
        (true, _) => Reply::token(format!("token-{}", sent.number), None),
        (false, Some("token-0")) if sent.number > 0 => {
            // From at once to 10 s later.
            Reply::fault(401).after(SECOND / 10 * sent.number as u32)
        }
        (false, _) => Reply::ok(),
    });
    let client = service.renewing().build().unwrap();
    get(&client).await.unwrap();
    let mut calls = JoinSet::new();
    for _ in 0..100 {
        let client = client.clone();
        calls.spawn(async move { get(&client).await });
    }
    for outcome in calls.join_all().await {
        outcome.unwrap();
    }
    assert_eq!(service.token_calls().len(), 2);
    assert_eq!(service.calls().len(), 1 + 2 * 100);
}

#[tokio::test(start_paused = true)]
async fn a_second_refusal_is_the_answer() {
    let service = InProcess::new(|sent| match sent.is_of_token() {
        true => Reply::token(format!("token-{}", sent.number), None),
        false => Reply::fault(401).header(
            "ININ-Correlation-Id",
            format!("correlation-{}", sent.number),
        ),
    });
    let client = service.renewing().retry(RetryPolicy::recommended());
    let client = client.build().unwrap();
    let fault = get(&client).await.unwrap_err();
    assert_eq!((fault.kind(), fault.status()), (ErrorKind::Api, Some(401)));
    assert_eq!(fault.correlation_id(), Some("correlation-1"));
    assert_eq!(fault.api().and_then(|api| api.code()), Some("test.fault"));
    assert!(fault.body().unwrap().contains("\"message\":\"no\""));
    assert_eq!(service.calls().len(), 2);
    assert_eq!(service.token_calls().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn nothing_is_renewed_that_can_not_be() {
    for status in [401, 403] {
        let service = InProcess::new(move |sent| match sent.is_of_token() {
            true => Reply::token("new", None),
            false => Reply::fault(status),
        });
        let static_token = service.builder().access_token("token").build().unwrap();
        let renewing = service.renewing().build().unwrap();
        let sibling = renewing.with_access_token("token");
        let without = service.builder().build().unwrap();
        for client in [&static_token, &sibling, &without] {
            let fault = get(client).await.unwrap_err();
            assert_eq!(fault.status(), Some(status));
            assert_eq!(fault.correlation_id(), Some("correlation-of-the-test"));
        }
        assert_eq!(service.calls().len(), 3);
        assert_eq!(service.token_calls().len(), 0);
        if status == 403 {
            // Who may not do something may not do it with a new token either.
            get(&renewing).await.unwrap_err();
            assert_eq!((service.calls().len(), service.token_calls().len()), (4, 1));
        }
    }
}

#[tokio::test(start_paused = true)]
async fn the_replay_is_not_one_of_the_retries() {
    // 503, then 401, then 503, then a success: three attempts and one replay.
    let service = InProcess::new(|sent| match (sent.is_of_token(), sent.number) {
        (true, _) => Reply::token(format!("token-{}", sent.number), None),
        (false, 1) => Reply::fault(401),
        (false, 0 | 2) => Reply::fault(503),
        (false, _) => Reply::ok(),
    });
    let client = service.renewing().retry(RetryPolicy::recommended());
    get(&client.build().unwrap()).await.unwrap();
    assert_eq!(service.calls().len(), 4);
    assert_eq!(service.token_calls().len(), 2);
}

static GUEST: Operation =
    Operation::new("getGuest", Method::Get, &["/api/v2/guest"]).security(&["Guest Chat JWT"]);
static OPEN: Operation = Operation::new("getOpen", Method::Get, &["/api/v2/open"]);

#[tokio::test(start_paused = true)]
async fn keys_of_single_schemes() {
    let service = InProcess::new(|sent| match sent.is_of_token() {
        true => Reply::token("token", None),
        false if sent.url.ends_with("guest") => Reply::fault(401),
        false => Reply::ok(),
    });
    let client = service
        .renewing()
        .api_key("Guest Chat JWT", ApiKey::new("jwt").prefix("Bearer"))
        .build()
        .unwrap();
    // Without a scheme nothing is sent and no token is asked for; a key that is
    // refused is not renewed.
    Call::new(&client, &OPEN).send::<Value>().await.unwrap();
    Call::new(&client, &GUEST)
        .send::<Value>()
        .await
        .unwrap_err();
    assert_eq!(service.token_calls().len(), 0);
    get(&client).await.unwrap();
    let sent = service.calls();
    let fields: Vec<_> = sent
        .iter()
        .map(|sent| sent.headers.get("Authorization"))
        .collect();
    assert_eq!(fields, [None, Some("Bearer jwt"), Some("Bearer token")]);
    // Another header field leaves `Authorization` alone, and a sibling has it too.
    let service = InProcess::new(|_| Reply::ok());
    let key = ApiKey::new("key").header("X-Guest");
    let client = service
        .builder()
        .access_token("token")
        .api_key("Guest Chat JWT", key);
    let client = client.build().unwrap().with_access_token("other");
    Call::new(&client, &GUEST).send::<Value>().await.unwrap();
    let sent = service.calls();
    assert_eq!(sent[0].headers.get("X-Guest"), Some("key"));
    assert_eq!(sent[0].headers.get("Authorization"), None);
}

#[tokio::test(start_paused = true)]
async fn credentials_of_the_caller_are_his_own() {
    let service = InProcess::new(|sent| match sent.is_of_token() {
        true => Reply::token("token", None),
        false => Reply::fault(401),
    });
    let client = service.renewing().build().unwrap();
    let mut call = Call::new(&client, &GET).path("1");
    call.options(|options| options.header("aUthorization", "Own key"));
    let fault = call.send::<Value>().await.unwrap_err();
    assert!(fault.is_unauthorized());
    assert_eq!(service.token_calls().len(), 0);
    let sent = service.calls();
    assert_eq!(sent.len(), 1);
    assert_eq!(sent[0].headers.get("authorization"), Some("Own key"));
}

/// A body of letters, in pieces.
struct Letters(u64);

impl HttpBody for Letters {
    fn chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        let length = self.0.min(64 << 10);
        self.0 -= length;
        let piece = (length > 0).then(|| Bytes::from(vec![b'x'; length as usize]));
        Box::pin(async move { Ok(piece) })
    }
}

/// A client whose token is refused from now on.
async fn refused(platform: &Platform) -> Client {
    platform.change(|rules| rules.record = true);
    let client = platform.renewing().build().unwrap();
    get(&client).await.unwrap();
    platform.revoke_tokens();
    client
}

#[tokio::test]
async fn a09_a_body_that_can_be_sent_again() {
    let platform = Platform::start();
    let client = refused(&platform).await;
    let opened = Arc::new(AtomicU64::new(0));
    let count = Arc::clone(&opened);
    let body = RequestBody::replayable(Some(LENGTH), move || {
        count.fetch_add(1, Relaxed);
        Ok(Box::new(Letters(LENGTH)) as Box<dyn HttpBody>)
    });
    let url = format!("{}/api/v2/uploads/1", platform.url);
    let response = client.upload(url).body(body).send().await.unwrap();
    assert_eq!(opened.load(Relaxed), 2);
    let seen = platform.seen();
    let sent: Vec<_> = seen
        .iter()
        .filter(|request| request.method == "PUT")
        .collect();
    assert_eq!(sent.len(), 2);
    assert_eq!((sent[0].body_length, sent[1].body_length), (LENGTH, LENGTH));
    assert_eq!(sent[0].body_sha256, sent[1].body_sha256);
    assert_ne!(sent[0].bearer(), sent[1].bearer());
    // The second answer is the one that is returned.
    let answer: Value = serde_json::from_slice(response.raw()).unwrap();
    assert_eq!(answer["bodySha256"], sent[1].body_sha256.as_str());
    assert_eq!(platform.counts().token_calls, 2);
}

#[tokio::test]
async fn a09_a_body_that_can_not_be_sent_again() {
    let platform = Platform::start();
    let client = refused(&platform).await;
    let body = RequestBody::once(Some(LENGTH), Box::new(Letters(LENGTH)));
    let url = format!("{}/api/v2/uploads/1", platform.url);
    let fault = client.upload(url).body(body).send().await.unwrap_err();
    assert!(fault.is_unauthorized(), "{fault}");
    assert!(fault.correlation_id().is_some() && fault.body().is_some());
    let puts = platform.seen();
    let puts = puts.iter().filter(|request| request.method == "PUT");
    assert_eq!(puts.count(), 1);
    // The next call finds its way to a new token.
    get(&client).await.unwrap();
    assert_eq!(platform.counts().token_calls, 2);
}

#[tokio::test]
async fn a09_a_body_in_memory() {
    let platform = Platform::start();
    let client = refused(&platform).await;
    let mut call = Call::new(&client, &POST);
    call.body_bytes(vec![b'x'; LENGTH as usize]);
    let answer = call.send::<Value>().await.unwrap();
    assert_eq!(answer["bodyLength"], LENGTH);
    assert_eq!(platform.counts().token_calls, 2);
    assert_eq!(platform.counts().unauthorized, 1);
}

#[tokio::test(start_paused = true)]
async fn a_refused_token_is_not_sent_while_it_is_renewed() {
    let service = InProcess::new(|sent| match (sent.is_of_token(), sent.bearer()) {
        (true, _) => Reply::token(format!("token-{}", sent.number), Some(1000)).after(SECOND),
        (false, Some("token-0")) if sent.number > 0 => Reply::fault(401),
        (false, _) => Reply::ok(),
    });
    let client = service.renewing().build().unwrap();
    get(&client).await.unwrap();
    let later = async {
        sleep(SECOND / 2).await;
        get(&client).await.unwrap();
    };
    let (first, ()) = tokio::join!(get(&client), later);
    first.unwrap();
    let sent = service.calls();
    let tokens: Vec<_> = sent.iter().filter_map(|sent| sent.bearer()).collect();
    assert_eq!(tokens, ["token-0", "token-0", "token-1", "token-1"]);
}
