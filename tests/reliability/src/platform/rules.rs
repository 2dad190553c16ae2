//! What a test can ask of the stand-in.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;
use std::time::Duration;

use crate::http::{Request, Step};

/// What the stand-in does, beside the right thing.
#[derive(Clone, Debug, Default)]
pub struct Rules {
    /// Of the API.
    pub api: ApiRules,
    /// Of the token endpoint.
    pub tokens: TokenRules,
    /// Whether requests are kept. Off, because a load test makes many.
    pub record: bool,
}

/// One fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// An error answer of that status.
    Status(u16),
    /// A reset without an answer.
    Reset,
    /// The end of the connection without an answer.
    Close,
    /// A reset inside the body of an answer.
    Cut,
    /// No answer, ever.
    Silence,
}

/// When the token of a request that waits at the gate is judged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Verdict {
    /// When the gate opens.
    #[default]
    AfterTheGate,
    /// When the request comes: its 401 is old news when it arrives.
    BeforeTheGate,
}

/// A fixed window per token, told by the header fields of the service.
#[derive(Clone, Copy, Debug)]
pub struct RateLimit {
    /// Requests in one window.
    pub allowed: u64,
    /// The length of a window.
    pub window: Duration,
}

/// Answers a request in place of the rules; `None` leaves it to them.
pub type Respond = Arc<dyn Fn(&Request) -> Option<Vec<Step>> + Send + Sync>;

/// Chooses requests.
pub type Choose = Arc<dyn Fn(&Request) -> bool + Send + Sync>;

/// Rules of the API. Until they are changed every request with a good token
/// succeeds at once.
#[derive(Clone)]
pub struct ApiRules {
    /// Answers in place of everything below.
    pub respond: Option<Respond>,
    /// How many requests from now on fail.
    pub fail_first: Arc<std::sync::atomic::AtomicU64>,
    /// The share of requests that fail, 0 to 1.
    pub fail_share: f64,
    /// Decides together with the number of a request whether it fails.
    pub seed: u64,
    /// How they fail; the request's number decides which.
    pub faults: Vec<Fault>,
    /// The `Retry-After` of a fault with a status.
    pub retry_after: Option<String>,
    /// How long an answer takes.
    pub latency: Range<Duration>,
    /// The requests that wait at the gate while it is closed.
    pub hold: Option<Choose>,
    /// When the token of those is judged.
    pub verdict: Verdict,
    /// Whether a good token is needed.
    pub check_token: bool,
    /// The rate limit.
    pub rate_limit: Option<RateLimit>,
}

impl Default for ApiRules {
    fn default() -> Self {
        Self {
            respond: None,
            fail_first: Arc::default(),
            fail_share: 0.0,
            seed: 1,
            faults: vec![Fault::Status(503)],
            retry_after: None,
            latency: Duration::ZERO..Duration::ZERO,
            hold: None,
            verdict: Verdict::default(),
            check_token: true,
            rate_limit: None,
        }
    }
}

impl ApiRules {
    /// Lets the next requests fail.
    pub fn fail_next(&mut self, count: u64, fault: Fault) {
        self.fail_first = Arc::new(count.into());
        self.faults = vec![fault];
    }

    /// Lets a share of the requests fail, by a seed.
    pub fn fail_some(&mut self, share: f64, seed: u64, faults: &[Fault]) {
        self.fail_share = share;
        self.seed = seed;
        self.faults = faults.to_vec();
    }
}

impl fmt::Debug for ApiRules {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiRules")
            .field("fail_first", &self.fail_first)
            .field("fail_share", &self.fail_share)
            .field("faults", &self.faults)
            .field("latency", &self.latency)
            .finish_non_exhaustive()
    }
}

/// What the token endpoint says about the lifetime of a token.
#[derive(Clone, Debug)]
pub enum ExpiresIn {
    /// Seconds.
    Seconds(i64),
    /// Any JSON value, such as `"86400"` or `9223372036854775808`.
    Json(String),
    /// Nothing.
    Missing,
}

/// Rules of the token endpoint. Until they are changed every right request
/// gets a token for a day.
#[derive(Clone)]
pub struct TokenRules {
    /// Answers in place of everything below.
    pub respond: Option<Respond>,
    /// How many requests from now on fail.
    pub fail_first: Arc<std::sync::atomic::AtomicU64>,
    /// How they fail.
    pub fault: Fault,
    /// The `Retry-After` of a fault with a status.
    pub retry_after: Option<String>,
    /// Refuses every right request: `error` (RFC 6749 section 5.2) and
    /// `error_description`.
    pub refuse: Option<(String, String)>,
    /// How long an answer takes.
    pub latency: Duration,
    /// What `expires_in` says.
    pub expires_in: ExpiresIn,
    /// How long the API accepts a token, whatever `expires_in` says. `None`:
    /// until it is revoked.
    pub lifetime: Option<Duration>,
    /// What stands for `access_token`, as JSON; an empty text leaves it out.
    /// `None`: the token.
    pub access_token: Option<String>,
    /// Whether code grants get a refresh token.
    pub refresh_tokens: bool,
    /// Whether a refresh token can be used once only and is replaced.
    pub rotate: bool,
    /// Whether the second use of a refresh token revokes its successors too.
    pub revoke_on_reuse: bool,
}

impl Default for TokenRules {
    fn default() -> Self {
        Self {
            respond: None,
            fail_first: Arc::default(),
            fault: Fault::Status(503),
            retry_after: None,
            refuse: None,
            latency: Duration::ZERO,
            expires_in: ExpiresIn::Seconds(86_400),
            lifetime: None,
            access_token: None,
            refresh_tokens: true,
            rotate: true,
            revoke_on_reuse: true,
        }
    }
}

impl TokenRules {
    /// Lets the next requests fail.
    pub fn fail_next(&mut self, count: u64, fault: Fault) {
        self.fail_first = Arc::new(count.into());
        self.fault = fault;
    }

    /// Answers every token request with the same thing: a redirect, a page of
    /// HTML, bytes that are no HTTP.
    pub fn answer_all(&mut self, steps: impl Into<Vec<Step>>) {
        let steps = steps.into();
        self.respond = Some(Arc::new(move |_| Some(steps.clone())));
    }
}

impl fmt::Debug for TokenRules {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenRules")
            .field("fail_first", &self.fail_first)
            .field("fault", &self.fault)
            .field("refuse", &self.refuse)
            .field("latency", &self.latency)
            .field("expires_in", &self.expires_in)
            .field("lifetime", &self.lifetime)
            .finish_non_exhaustive()
    }
}

/// Takes one from a counter; whether there was one.
pub(super) fn take(counter: &std::sync::atomic::AtomicU64) -> bool {
    use std::sync::atomic::Ordering::Relaxed;
    counter
        .fetch_update(Relaxed, Relaxed, |left| left.checked_sub(1))
        .is_ok()
}
