//! A stand-in for the service: its API and its token endpoint at one address.
//!
//! What it does can be changed at any time with [`Platform::change`]; what it
//! did is in [`Platform::counts`].

mod api;
mod rules;
mod tokens;

use std::collections::BTreeMap;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use platform_client_runtime::{Client, ClientBuilder};
use tokio::sync::watch;

pub use rules::{
    ApiRules, Choose, ExpiresIn, Fault, RateLimit, Respond, Rules, TokenRules, Verdict,
};
pub use tokens::{CLIENT_ID, CLIENT_SECRET, ORG_NAME, PUBLIC_CLIENT_ID, SAML_ASSERTION};

use crate::certificates::Identity;
use crate::http::{Request, Step};
use crate::serving::{Handler, Serving, Steps, Traffic};
use tokens::Tokens;

/// The stand-in. Dropping it ends all its connections.
pub struct Platform {
    /// The origin of both the API and the token endpoint.
    pub url: String,
    state: Arc<State>,
    serving: Serving,
}

struct State {
    rules: Mutex<Arc<Rules>>,
    tokens: Mutex<Tokens>,
    counters: Counters,
    seen: Mutex<Vec<Request>>,
    api_windows: Mutex<BTreeMap<String, api::Window>>,
    gate: watch::Sender<bool>,
    waiting: AtomicU64,
}

#[derive(Default)]
struct Counters {
    api_calls: AtomicU64,
    api_open: AtomicU64,
    api_open_most: AtomicU64,
    faults: AtomicU64,
    unauthorized: AtomicU64,
    rate_limited: AtomicU64,
    token_calls: AtomicU64,
    token_open: AtomicU64,
    token_open_most: AtomicU64,
    token_refused: AtomicU64,
    issued: AtomicU64,
    revoked: AtomicU64,
    reused: AtomicU64,
}

/// What the stand-in did so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Requests to the API.
    pub api_calls: u64,
    /// The most requests that the API was busy with at once.
    pub api_open_most: u64,
    /// Faults that the rules of the API asked for.
    pub faults: u64,
    /// Answers of 401 for a token that is not accepted.
    pub unauthorized: u64,
    /// Answers of 429 for the rate.
    pub rate_limited: u64,
    /// Requests to the token endpoint.
    pub token_calls: u64,
    /// The most requests that the token endpoint was busy with at once.
    pub token_open_most: u64,
    /// Token requests that did not end with a token.
    pub token_refused: u64,
    /// Distinct access tokens that were handed out.
    pub issued: u64,
    /// Calls of `DELETE /api/v2/tokens/me` that revoked a token.
    pub revoked: u64,
    /// Refresh tokens or codes that were used a second time.
    pub reused: u64,
}

/// One request that a part of the stand-in is busy with.
struct Busy<'a>(&'a AtomicU64);

impl<'a> Busy<'a> {
    fn new(open: &'a AtomicU64, most: &AtomicU64) -> Self {
        most.fetch_max(open.fetch_add(1, Relaxed) + 1, Relaxed);
        Self(open)
    }
}

impl Drop for Busy<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Relaxed);
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Handler for State {
    fn answer(self: Arc<Self>, request: Request) -> Steps {
        Box::pin(async move {
            let rules = Arc::clone(&locked(&self.rules));
            if rules.record {
                locked(&self.seen).push(request.clone());
            }
            if request.path().starts_with("/oauth/") {
                tokens::answer(&self, &rules.tokens, &request).await
            } else {
                api::answer(&self, &rules.api, &request).await
            }
        })
    }
}

impl Platform {
    /// A stand-in without any fault, over plain HTTP.
    pub fn start() -> Platform {
        Self::start_with(None)
    }

    /// A stand-in without any fault, over TLS.
    pub fn start_tls(identity: &Identity) -> Platform {
        Self::start_with(Some(identity))
    }

    fn start_with(identity: Option<&Identity>) -> Platform {
        let state = Arc::new(State {
            rules: Mutex::default(),
            tokens: Mutex::default(),
            counters: Counters::default(),
            seen: Mutex::default(),
            api_windows: Mutex::default(),
            gate: watch::Sender::new(true),
            waiting: AtomicU64::new(0),
        });
        let serving = Serving::start(
            SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            Arc::clone(&state),
            identity.map(Identity::acceptor),
        );
        let scheme = if identity.is_some() { "https" } else { "http" };
        Platform {
            url: format!("{scheme}://{}", serving.address),
            state,
            serving,
        }
    }

    /// Changes the rules for the requests that come from now on.
    pub fn change(&self, change: impl FnOnce(&mut Rules)) {
        change(Arc::make_mut(&mut locked(&self.state.rules)));
    }

    /// What it did so far.
    pub fn counts(&self) -> Counts {
        let counters = &self.state.counters;
        let value = |counter: &AtomicU64| counter.load(Relaxed);
        Counts {
            api_calls: value(&counters.api_calls),
            api_open_most: value(&counters.api_open_most),
            faults: value(&counters.faults),
            unauthorized: value(&counters.unauthorized),
            rate_limited: value(&counters.rate_limited),
            token_calls: value(&counters.token_calls),
            token_open_most: value(&counters.token_open_most),
            token_refused: value(&counters.token_refused),
            issued: value(&counters.issued),
            revoked: value(&counters.revoked),
            reused: value(&counters.reused),
        }
    }

    /// The counters of the connections.
    pub fn traffic(&self) -> &Traffic {
        &self.serving.traffic
    }

    /// The requests that came while [`Rules::record`] was on.
    pub fn seen(&self) -> Vec<Request> {
        locked(&self.state.seen).clone()
    }

    /// When each request to the token endpoint came, while [`Rules::record`]
    /// was on.
    pub fn token_call_times(&self) -> Vec<Instant> {
        self.seen()
            .iter()
            .filter(|request| request.path() == "/oauth/token")
            .map(|request| request.at)
            .collect()
    }

    /// A token that the API accepts, without a call of the token endpoint.
    pub fn issue_token(&self) -> String {
        let lifetime = locked(&self.state.rules).tokens.lifetime;
        self.state.counters.issued.fetch_add(1, Relaxed);
        locked(&self.state.tokens).issue(lifetime)
    }

    /// A pair of an access token and a refresh token, as of an earlier login.
    pub fn issue_pair(&self) -> (String, String) {
        let access = self.issue_token();
        let refresh = locked(&self.state.tokens).issue_refresh(CLIENT_ID, None);
        (access, refresh)
    }

    /// An authorization code for a redirect URI, with the PKCE challenge (S256)
    /// if there is one.
    pub fn issue_code(&self, redirect_uri: &str, challenge: Option<&str>) -> String {
        locked(&self.state.tokens).issue_code(redirect_uri, challenge)
    }

    /// From now on the API accepts none of the access tokens so far.
    pub fn revoke_tokens(&self) {
        locked(&self.state.tokens).revoke_all();
    }

    /// Whether the API accepts an access token.
    pub fn accepts(&self, token: &str) -> bool {
        locked(&self.state.tokens).accepts(token)
    }

    /// Whether the token endpoint accepts a refresh token.
    pub fn accepts_refresh(&self, token: &str) -> bool {
        locked(&self.state.tokens).accepts_refresh(token)
    }

    /// Requests that [`ApiRules::hold`] chooses wait from now on.
    pub fn close_gate(&self) {
        self.state.gate.send_replace(false);
    }

    /// The requests that wait go on.
    pub fn open_gate(&self) {
        self.state.gate.send_replace(true);
    }

    /// Waits until `count` requests wait at the gate; whether they came within
    /// `limit`.
    pub async fn wait_at_gate(&self, count: u64, limit: Duration) -> bool {
        let start = Instant::now();
        while self.state.waiting.load(Relaxed) < count {
            if start.elapsed() > limit {
                return false;
            }
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        true
    }

    /// A builder of a client of this stand-in, without credentials.
    pub fn builder(&self) -> ClientBuilder {
        crate::byte_server::direct(&self.url).login_url(&self.url)
    }

    /// A builder of a client that gets its tokens by client credentials.
    pub fn renewing(&self) -> ClientBuilder {
        self.builder().client_credentials(CLIENT_ID, CLIENT_SECRET)
    }

    /// A client of this stand-in with a token of its own.
    pub fn client(&self) -> Client {
        self.builder()
            .access_token(self.issue_token())
            .build()
            .unwrap()
    }
}

/// The steps that a fault consists of.
fn fault_steps(fault: &Fault, retry_after: Option<&str>) -> Vec<Step> {
    match fault {
        Fault::Status(status) => {
            let mut answer =
                crate::http::Answer::fault(*status, "test.fault", "a fault of the test")
                    .header("ININ-Correlation-Id", "correlation-of-the-test");
            if let Some(value) = retry_after {
                answer = answer.header("Retry-After", value);
            }
            answer.into()
        }
        Fault::Reset => vec![Step::Reset],
        Fault::Close => vec![Step::Close],
        Fault::Cut => vec![
            Step::Write("HTTP/1.1 200 X\r\nContent-Length: 99\r\n\r\n{".into()),
            Step::Reset,
        ],
        Fault::Silence => vec![Step::Hang],
    }
}
