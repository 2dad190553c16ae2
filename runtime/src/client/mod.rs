//! The client: where requests go and what they have in common.

mod builder;

use std::fmt;
use std::sync::Arc;

use tokio::time::timeout;

pub use builder::ClientBuilder;

use crate::call::Call;
use crate::error::{Error, ErrorKind, TimeoutPhase};
use crate::headers::Headers;
use crate::pending::Exchange;
use crate::region::Region;
use crate::response::RawResponse;
use crate::secret::Secret;
use crate::transport::HttpTransport;
use crate::transport::exchange::{Limits, exchange};

/// A client of the service: base URL, credentials, limits and a pool of
/// connections.
///
/// Cloning is cheap and shares everything. A client can be used from several
/// threads at once.
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
    access_token: Option<Arc<Secret>>,
}

/// What a family of clients has in common.
struct Shared {
    region: Region,
    /// Without a slash at its end.
    base_url: String,
    defaults: Headers,
    limits: Limits,
    transport: Box<dyn HttpTransport>,
}

impl Client {
    /// A builder with the defaults: region `us_east_1`, no credentials.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// A client with another access token that shares the pool of connections
    /// and all settings.
    pub fn with_access_token(&self, token: impl Into<String>) -> Client {
        Client {
            shared: Arc::clone(&self.shared),
            access_token: Some(Arc::new(Secret::new(token.into()))),
        }
    }

    /// The URL before the paths of the operations, without a slash at its end.
    pub fn base_url(&self) -> &str {
        &self.shared.base_url
    }

    /// The region.
    pub fn region(&self) -> &Region {
        &self.shared.region
    }

    /// The one way of a request, whatever its answer type.
    pub(crate) fn execute(call: Call) -> Exchange {
        Box::pin(async move {
            let deadline = call.settings().deadline;
            let operation = call.operation().id();
            let run = call.client().run(&call);
            match deadline {
                None => run.await,
                Some(limit) => timeout(limit, run).await.unwrap_or_else(|_| {
                    let text = format!("the call did not end within {limit:?}");
                    Err(Error::timeout(TimeoutPhase::Deadline, text).with_operation(operation))
                }),
            }
        })
    }

    async fn run(&self, call: &Call) -> Result<RawResponse, Error> {
        let shared = &*self.shared;
        let authorization = self.authorization(call)?;
        let request = call.request(&shared.base_url, &shared.defaults, authorization)?;
        let mut limits = shared.limits;
        if let Some(limit) = call.settings().timeout {
            limits.head = limit;
        }
        exchange(&*shared.transport, call.operation().id(), request, limits).await
    }

    /// The `Authorization` of a call: none where the description asks for none.
    fn authorization(&self, call: &Call) -> Result<Option<String>, Error> {
        let Some(token) = &self.access_token else {
            return Ok(None);
        };
        if call.operation().schemes().is_empty() {
            return Ok(None);
        }
        match token_fault(token.expose()) {
            Some(fault) => {
                Err(Error::new(ErrorKind::Auth, fault).with_operation(call.operation().id()))
            }
            None => Ok(Some(format!("Bearer {}", token.expose()))),
        }
    }
}

/// Why a text is no access token; the text itself is not shown.
fn token_fault(token: &str) -> Option<&'static str> {
    if token.is_empty() {
        return Some("the access token is empty");
    }
    let visible = token.bytes().all(|byte| byte.is_ascii_graphic());
    (!visible).then_some(
        "the access token holds white space, a control character or a letter beyond ASCII",
    )
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.shared.base_url)
            .field("access_token", &self.access_token)
            .field("defaults", &self.shared.defaults)
            .field("limits", &self.shared.limits)
            .finish_non_exhaustive()
    }
}
