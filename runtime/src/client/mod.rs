//! The client: where requests go and what they have in common.

mod build;
mod builder;
mod job;
mod login;
mod pipeline;
mod reload;
mod revocation;
mod snapshot;

use std::fmt;
use std::sync::Arc;

use arc_swap::ArcSwap;

pub use builder::ClientBuilder;

pub(crate) use job::{Credential, Job};
pub(crate) use pipeline::{Head, Whole, run};
pub(crate) use snapshot::Snapshot;

use crate::auth::{Authority, StoreError};
use crate::call::Call;
use crate::error::{Error, ErrorKind};
use crate::logging::{LogLevel, LogSettings};
use crate::pending::Exchange;
use crate::region::Region;
use crate::retry::{Limiter, Quota};

/// A client of the service: base URL, credentials, limits and a pool of
/// connections.
///
/// Cloning is cheap and shares everything. A client can be used from several
/// threads at once.
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
    authority: Arc<Authority>,
}

/// What a family of clients has in common.
pub(crate) struct Shared {
    snapshot: ArcSwap<Snapshot>,
    quota: Arc<Quota>,
    limiter: Option<Limiter>,
    store_warning: reload::Once,
    /// Keeps the file watched as long as the client lives.
    watch: reload::Watch,
}

impl Shared {
    /// The settings in force.
    pub(crate) fn snapshot(&self) -> Arc<Snapshot> {
        self.snapshot.load_full()
    }

    /// Says once that the token store fails: the process goes on with its own
    /// token, so the calls are not to suffer and the log not to overflow.
    pub(crate) fn warn_of_store(&self, fault: &StoreError) {
        if self.store_warning.is_first() {
            let text = format!("the token store failed, tokens are not shared: {fault}");
            self.note(LogLevel::Error, &text);
        }
    }
}

impl Client {
    /// A builder with the defaults: region `us_east_1`, no credentials.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// A client with another access token that shares the pool of connections
    /// and all settings. The token is never renewed.
    pub fn with_access_token(&self, token: impl Into<String>) -> Client {
        Client {
            shared: Arc::clone(&self.shared),
            authority: Arc::new(self.authority.sibling(token.into())),
        }
    }

    /// The URL before the paths of the operations, without a slash at its end.
    pub fn base_url(&self) -> String {
        self.shared.snapshot.load().base_url.clone()
    }

    /// The region.
    pub fn region(&self) -> Region {
        self.shared.snapshot.load().region.clone()
    }

    /// Changes what is logged, for this client and all that share its settings.
    /// A later change of the configuration file does not undo it.
    pub fn set_log(&self, settings: LogSettings) {
        let snapshot = self.shared.snapshot.load();
        self.shared.watch.pin_log();
        snapshot.logger.reconfigure(settings);
    }

    /// The one way of a request, whatever its answer type.
    pub(crate) fn execute(call: Call) -> Exchange {
        Box::pin(async move { run(call.client(), &call, &Whole).await })
    }

    pub(crate) fn shared(&self) -> &Arc<Shared> {
        &self.shared
    }
}

/// Why a text is no access token; the text itself is not shown.
pub(crate) fn token_fault(token: &str) -> Option<&'static str> {
    if token.is_empty() {
        return Some("the access token is empty");
    }
    let visible = token.bytes().all(|byte| byte.is_ascii_graphic());
    (!visible).then_some(
        "the access token holds white space, a control character or a letter beyond ASCII",
    )
}

fn config(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::Config, message)
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let snapshot = self.shared.snapshot.load();
        f.debug_struct("Client")
            .field("base_url", &snapshot.base_url)
            .field("credentials", &self.authority)
            .field("defaults", &snapshot.defaults)
            .field("limits", &snapshot.limits)
            .field("retry", &snapshot.retry)
            .finish_non_exhaustive()
    }
}
