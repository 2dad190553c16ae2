//! The settings in force: made from all their sources, replaced as a whole.

use std::sync::Arc;
use std::time::Duration;

use crate::auth::{RefreshSettings, login_host};
use crate::config::values::FileProxy;
use crate::error::{Error, ErrorKind};
use crate::headers::Headers;
use crate::interceptor::Interceptor;
use crate::logging::Logger;
use crate::network::Gateway;
use crate::region::Region;
use crate::retry::{Observers, RetryPolicy};
use crate::transport::HttpTransport;
use crate::transport::exchange::{Limits, Wire};

/// Settings that one call keeps from its begin to its end.
pub(crate) struct Snapshot {
    pub(crate) region: Region,
    /// Without a slash at its end.
    pub(crate) base_url: String,
    /// The same without the gateway.
    pub(crate) direct_url: String,
    /// Without a slash at its end; `None` if nobody knows it.
    pub(crate) login_url: Option<String>,
    pub(crate) gateway: Option<Gateway>,
    pub(crate) defaults: Headers,
    pub(crate) limits: Limits,
    pub(crate) retry: RetryPolicy,
    pub(crate) refresh: RefreshSettings,
    pub(crate) auth_timeout: Duration,
    pub(crate) auth_retry: RetryPolicy,
    pub(crate) transport: Arc<dyn HttpTransport>,
    /// The proxy of the configuration file, which the transport was made with.
    pub(crate) file_proxy: Option<FileProxy>,
    pub(crate) interceptors: Arc<[Arc<dyn Interceptor>]>,
    pub(crate) observers: Observers,
    pub(crate) logger: Arc<Logger>,
}

impl Snapshot {
    /// The way of an attempt.
    pub(crate) fn wire(&self, operation: &'static str, limits: Limits) -> Wire<'_> {
        Wire {
            transport: &*self.transport,
            interceptors: &self.interceptors,
            logger: &self.logger,
            operation,
            limits,
            grant: None,
        }
    }

    /// The URL before `/oauth/token`.
    pub(crate) fn login_url(&self) -> Result<&str, Error> {
        self.login_url.as_deref().ok_or_else(|| {
            Error::new(
                ErrorKind::Config,
                "the login host is unknown: it follows from an API host that begins with `api.`; \
                 set it with `login_url`",
            )
        })
    }
}

/// The login URL of an API URL that no region has.
pub(super) fn derived_login(base_url: &str) -> Option<String> {
    login_host::login_url(base_url).ok()
}
