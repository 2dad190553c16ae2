//! A service without sockets, for tests whose clock is stopped: what takes
//! minutes by the clock takes a moment, and every time is exact.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use platform_client_runtime::transport::{
    BoxFuture, HttpReply, HttpRequest, HttpTransport, TransportError, TransportStage,
};
use platform_client_runtime::{Client, ClientBuilder, Headers};
use tokio::time::{Instant, sleep};

use crate::http::pairs;

/// The origin of its API.
pub const API_URL: &str = "http://api.in-process.invalid";
/// The origin of its token endpoint.
pub const LOGIN_URL: &str = "http://login.in-process.invalid";

/// A request as the transport got it.
#[derive(Clone, Debug)]
pub struct Sent {
    /// Token requests are counted from 0, and so are all others.
    pub number: usize,
    /// The time since the service was made.
    pub at: Duration,
    /// The method.
    pub method: &'static str,
    /// The absolute URL.
    pub url: String,
    /// The header fields.
    pub headers: Headers,
    /// The body, if it was in memory.
    pub body: Bytes,
    /// Which attempt the client says that it is, from 1.
    pub attempt: u32,
    /// How many attempts the client says that there are at most.
    pub max_attempts: u32,
}

impl Sent {
    /// Whether it asks for a token.
    pub fn is_of_token(&self) -> bool {
        self.url == format!("{LOGIN_URL}/oauth/token")
    }

    /// The credential of `Authorization: Bearer ...`.
    pub fn bearer(&self) -> Option<&str> {
        self.headers.get("authorization")?.strip_prefix("Bearer ")
    }

    /// A field of the form.
    pub fn field(&self, name: &str) -> Option<String> {
        pairs(&String::from_utf8_lossy(&self.body)).remove(name)
    }
}

/// What comes back, and when.
#[derive(Clone, Debug)]
pub struct Reply {
    wait: Duration,
    outcome: Result<(u16, Headers, Bytes), TransportStage>,
}

impl Reply {
    /// An answer with a JSON body.
    pub fn json(status: u16, body: impl Into<String>) -> Self {
        let mut headers = Headers::default();
        headers.set("Content-Type", "application/json");
        Self {
            wait: Duration::ZERO,
            outcome: Ok((status, headers, body.into().into())),
        }
    }

    /// A success.
    pub fn ok() -> Self {
        Self::json(200, "{}")
    }

    /// An error answer of the service, with a correlation id.
    pub fn fault(status: u16) -> Self {
        let body = format!("{{\"message\":\"no\",\"code\":\"test.fault\",\"status\":{status}}}");
        Self::json(status, body).header("ININ-Correlation-Id", "correlation-of-the-test")
    }

    /// A loss of the connection.
    pub fn lost(stage: TransportStage) -> Self {
        Self {
            wait: Duration::ZERO,
            outcome: Err(stage),
        }
    }

    /// An access token, and its life where one is stated.
    pub fn token(token: impl AsRef<str>, expires_in: Option<u64>) -> Self {
        let life = expires_in.map_or_else(String::new, |life| format!(",\"expires_in\":{life}"));
        let token = token.as_ref();
        Self::json(
            200,
            format!("{{\"access_token\":\"{token}\",\"token_type\":\"bearer\"{life}}}"),
        )
    }

    /// A refusal of the token endpoint (RFC 6749 section 5.2).
    pub fn refusal(error: &str) -> Self {
        let body = format!("{{\"error\":\"{error}\",\"error_description\":\"of the test\"}}");
        Self::json(400, body)
    }

    /// Adds a header field.
    #[must_use]
    pub fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        if let Ok((_, headers, _)) = &mut self.outcome {
            headers.set(name, value);
        }
        self
    }

    /// Lets it take some time.
    #[must_use]
    pub fn after(mut self, wait: Duration) -> Self {
        self.wait = wait;
        self
    }
}

type Script = dyn Fn(&Sent) -> Reply + Send + Sync;

#[derive(Default)]
struct Requests {
    of_api: Vec<Sent>,
    of_token: Vec<Sent>,
}

/// The service. Clones share everything.
#[derive(Clone)]
pub struct InProcess {
    script: Arc<Script>,
    began: Instant,
    sent: Arc<Mutex<Requests>>,
}

impl InProcess {
    /// A service that answers every request by the script.
    pub fn new(script: impl Fn(&Sent) -> Reply + Send + Sync + 'static) -> Self {
        Self {
            script: Arc::new(script),
            began: Instant::now(),
            sent: Arc::default(),
        }
    }

    /// A builder of a client of this service, without credentials.
    pub fn builder(&self) -> ClientBuilder {
        Client::builder()
            .without_config_file()
            .base_url(API_URL)
            .login_url(LOGIN_URL)
            .transport(Arc::new(self.clone()))
    }

    /// A builder whose client gets its tokens by client credentials.
    pub fn renewing(&self) -> ClientBuilder {
        self.builder()
            .client_credentials(crate::platform::CLIENT_ID, crate::platform::CLIENT_SECRET)
    }

    /// The requests to the API so far.
    pub fn calls(&self) -> Vec<Sent> {
        self.lock().of_api.clone()
    }

    /// The requests to the token endpoint so far.
    pub fn token_calls(&self) -> Vec<Sent> {
        self.lock().of_token.clone()
    }

    /// The time since the service was made.
    pub fn time(&self) -> Duration {
        self.began.elapsed()
    }

    fn lock(&self) -> MutexGuard<'_, Requests> {
        self.sent.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl HttpTransport for InProcess {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpReply, TransportError>> {
        Box::pin(async move {
            let mut sent = Sent {
                number: 0,
                at: self.began.elapsed(),
                method: request.method(),
                url: request.url().to_owned(),
                headers: request.headers().clone(),
                body: request.body().as_bytes().cloned().unwrap_or_default(),
                attempt: request.attempt(),
                max_attempts: request.max_attempts(),
            };
            {
                let mut all = self.lock();
                let kind = if sent.is_of_token() {
                    &mut all.of_token
                } else {
                    &mut all.of_api
                };
                sent.number = kind.len();
                kind.push(sent.clone());
            }
            let reply = (self.script)(&sent);
            // Something that waits for nothing would not let others run.
            tokio::task::yield_now().await;
            if !reply.wait.is_zero() {
                sleep(reply.wait).await;
            }
            match reply.outcome {
                Ok((status, headers, body)) => Ok(HttpReply::complete(status, headers, body)),
                Err(stage) => Err(TransportError::new(stage, "a fault of the test")),
            }
        })
    }
}
