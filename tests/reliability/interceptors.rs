//! Interceptors and transports of an application.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use platform_client_runtime::__gen::Call;
use platform_client_runtime::transport::{
    BoxFuture, HttpReply, HttpRequest, HttpTransport, RequestBody, TransportError, TransportStage,
};
use platform_client_runtime::{Client, Error, ErrorKind, Headers, Interceptor, RetryPolicy, Value};
use reliability_tests::{InProcess, Reply};

use crate::{POST, get};

type Log = Arc<Mutex<Vec<String>>>;

/// Writes down when it is asked, and may end the call.
struct Named {
    name: &'static str,
    log: Log,
    end_before: bool,
    end_after: bool,
}

impl Named {
    fn new(name: &'static str, log: &Log) -> Self {
        Self {
            name,
            log: Arc::clone(log),
            end_before: false,
            end_after: false,
        }
    }
}

impl Interceptor for Named {
    fn before<'a>(&'a self, request: &'a mut HttpRequest) -> BoxFuture<'a, Result<(), Error>> {
        let (attempt, most) = (request.attempt(), request.max_attempts());
        let text = format!("{} before {attempt}/{most}", self.name);
        self.log.lock().unwrap().push(text);
        let ends = self.end_before;
        Box::pin(async move {
            match ends {
                true => Err(Error::aborted("not today")),
                false => Ok(()),
            }
        })
    }

    fn after<'a>(&'a self, reply: &'a mut HttpReply) -> BoxFuture<'a, Result<(), Error>> {
        let text = format!("{} after {}", self.name, reply.status());
        self.log.lock().unwrap().push(text);
        let ends = self.end_after;
        Box::pin(async move {
            match ends {
                true => Err(Error::aborted("not today")),
                false => Ok(()),
            }
        })
    }
}

fn once_503() -> InProcess {
    InProcess::new(|sent| match (sent.is_of_token(), sent.number) {
        (true, _) => Reply::token("token", None),
        (false, 0) => Reply::fault(503),
        (false, _) => Reply::ok(),
    })
}

#[tokio::test(start_paused = true)]
async fn interceptors_run_around_every_attempt() {
    let service = once_503();
    let log = Log::default();
    let client = service
        .renewing()
        .retry(RetryPolicy::recommended())
        .interceptor(Arc::new(Named::new("a", &log)))
        .interceptor(Arc::new(Named::new("b", &log)))
        .build()
        .unwrap();
    get(&client).await.unwrap();
    let log = log.lock().unwrap().clone();
    let expected = [
        // The token request,
        ["a before 1/4", "b before 1/4", "b after 200", "a after 200"],
        // and two attempts of the call.
        ["a before 1/3", "b before 1/3", "b after 503", "a after 503"],
        ["a before 2/3", "b before 2/3", "b after 200", "a after 200"],
    ];
    assert_eq!(log, expected.concat());
}

#[tokio::test(start_paused = true)]
async fn an_interceptor_ends_a_call() {
    for (end_before, sends) in [(true, 0), (false, 1)] {
        let service = once_503();
        let log = Log::default();
        let mut own = Named::new("own", &log);
        (own.end_before, own.end_after) = (end_before, !end_before);
        let client = service
            .builder()
            .access_token("token")
            .retry(RetryPolicy::recommended())
            .interceptor(Arc::new(own))
            .interceptor(Arc::new(Named::new("next", &log)))
            .build()
            .unwrap();
        let fault = get(&client).await.unwrap_err();
        assert_eq!(fault.kind(), ErrorKind::Aborted);
        assert!(fault.to_string().contains("not today"), "{fault}");
        assert_eq!(fault.operation_id(), Some("getThing"));
        // No retry, and no wait for one.
        assert_eq!(service.calls().len(), sends);
        assert!(service.time() < Duration::from_millis(10));
        let asked = log
            .lock()
            .unwrap()
            .iter()
            .any(|line| line.starts_with("next"));
        assert_eq!(asked, !end_before);
    }
}

/// Changes everything that can be changed.
struct Changing;

impl Interceptor for Changing {
    fn before<'a>(&'a self, request: &'a mut HttpRequest) -> BoxFuture<'a, Result<(), Error>> {
        let url = request.url().replace("api.in-process", "other.in-process");
        request.set_url(url);
        request.headers_mut().remove("Authorization");
        let signature = format!("signed-{}", request.attempt());
        request.headers_mut().set("X-Signature", signature);
        request.set_body(RequestBody::bytes("changed"));
        Box::pin(async { Ok(()) })
    }

    fn after<'a>(&'a self, reply: &'a mut HttpReply) -> BoxFuture<'a, Result<(), Error>> {
        reply.headers_mut().set("X-Seen", "yes");
        Box::pin(async { Ok(()) })
    }
}

#[tokio::test(start_paused = true)]
async fn an_interceptor_changes_what_is_sent_and_what_comes_back() {
    let service = once_503();
    let client = service
        .builder()
        .access_token("token")
        .retry(RetryPolicy::recommended().unsafe_methods(true))
        .interceptor(Arc::new(Changing))
        .build()
        .unwrap();
    let mut call = Call::new(&client, &POST);
    call.body_bytes(b"as it was".to_vec());
    let answer = call.response::<Value>().await.unwrap();
    assert_eq!(answer.headers().get("x-seen"), Some("yes"));
    // Each attempt starts from the request as it was.
    for (index, sent) in service.calls().iter().enumerate() {
        assert_eq!(sent.url, "http://other.in-process.invalid/api/v2/things");
        assert_eq!(sent.headers.get("authorization"), None);
        let signature = format!("signed-{}", index + 1);
        assert_eq!(sent.headers.get("x-signature"), Some(signature.as_str()));
        assert_eq!(sent.body, "changed");
    }
    assert_eq!(service.calls().len(), 2);
}

/// Answers every request with what it is told.
struct Fixed(Result<&'static str, TransportStage>);

impl HttpTransport for Fixed {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpReply, TransportError>> {
        assert_eq!(request.headers().get("authorization"), Some("Bearer token"));
        let outcome = match self.0 {
            Ok(body) => Ok(HttpReply::complete(200, Headers::default(), body)),
            Err(stage) => Err(TransportError::new(stage, "of the transport")),
        };
        Box::pin(async { outcome })
    }
}

#[tokio::test]
async fn a_transport_of_the_application() {
    let client = |outcome| {
        Client::builder()
            .without_config_file()
            .access_token("token")
            .transport(Arc::new(Fixed(outcome)))
            .build()
            .unwrap()
    };
    let answer = get(&client(Ok("{\"a\":1}"))).await.unwrap();
    assert_eq!(answer["a"], 1);
    for (stage, kind) in [
        (TransportStage::Connect, ErrorKind::Transport),
        (TransportStage::ConnectTimeout, ErrorKind::Timeout),
        (TransportStage::Send, ErrorKind::Transport),
        (TransportStage::Body, ErrorKind::Transport),
    ] {
        let fault = get(&client(Err(stage))).await.unwrap_err();
        assert_eq!(fault.kind(), kind, "{stage:?}: {fault}");
        assert_eq!(fault.transport_stage(), Some(stage));
        assert!(
            crate::shown(&fault).contains("of the transport"),
            "{fault:?}"
        );
    }
}
