//! Configuration of a client.

mod credentials;

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use super::{Client, build};
use crate::auth::{ApiKey, Grant, TokenStore};
use crate::config::environment;
use crate::config::values::EnvironmentSettings;
use crate::error::Error;
use crate::interceptor::Interceptor;
use crate::logging::{LogSettings, LogSink};
use crate::network::{Gateway, ProxySettings, TlsSettings};
use crate::region::Region;
use crate::retry::{RateLimit, RetryObserver, RetryPolicy};
use crate::secret::Secret;
use crate::transport::HttpTransport;

/// Builds a [`Client`].
///
/// A setting of the builder wins over the environment
/// ([`from_env`](Self::from_env)), that over the configuration file, and the file
/// over the defaults.
///
/// Certificate authorities are those of the machine. Redirects are never
/// followed.
#[derive(Clone, Default)]
#[must_use]
pub struct ClientBuilder {
    pub(super) region: Option<Region>,
    pub(super) base_url: Option<String>,
    pub(super) login_url: Option<String>,
    pub(super) gateway: Option<Gateway>,
    pub(super) headers: Vec<(String, String)>,
    pub(super) user_agent: Option<String>,
    pub(super) gzip: Option<bool>,
    pub(super) timeout: Option<Duration>,
    pub(super) connect_timeout: Option<Duration>,
    pub(super) idle_timeout: Option<Duration>,
    pub(super) body_limit: Option<usize>,
    pub(super) proxy: Option<ProxySettings>,
    pub(super) proxy_from_environment: Option<bool>,
    pub(super) tls: TlsSettings,
    pub(super) transport: Option<Arc<dyn HttpTransport>>,
    pub(super) interceptors: Vec<Arc<dyn Interceptor>>,
    pub(super) retry: Option<RetryPolicy>,
    pub(super) observers: Vec<Arc<dyn RetryObserver>>,
    pub(super) rate_limit: Option<RateLimit>,
    pub(super) log: Option<LogSettings>,
    pub(super) log_sinks: Vec<Arc<dyn LogSink>>,
    pub(super) access_token: Option<Secret>,
    pub(super) grant: Option<Grant>,
    pub(super) api_keys: Vec<(String, ApiKey)>,
    pub(super) store: Option<Arc<dyn TokenStore>>,
    pub(super) auth_timeout: Option<Duration>,
    pub(super) auth_retry: Option<RetryPolicy>,
    pub(super) should_refresh: Option<bool>,
    pub(super) refresh_wait: Option<Duration>,
    pub(super) refresh_lead: Option<Duration>,
    pub(super) environment: Option<EnvironmentSettings>,
    pub(super) file: FileChoice,
    pub(super) live_reload: Option<bool>,
    pub(super) prefer_file: bool,
}

/// Which configuration file is read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum FileChoice {
    /// The one of the home folder, if it is there.
    #[default]
    Home,
    None,
    Path(PathBuf),
}

impl ClientBuilder {
    /// The region of the organisation. Default: `us_east_1`.
    pub fn region(mut self, region: Region) -> Self {
        self.region = Some(region);
        self
    }

    /// The URL before the paths of the operations (`http` or `https`, with an
    /// optional path), in place of the region's API URL.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// The URL before `/oauth/token` and `/oauth/authorize`. Default: that of the
    /// region; for another base URL, its host with `login.` in place of `api.`.
    pub fn login_url(mut self, url: impl Into<String>) -> Self {
        self.login_url = Some(url.into());
        self
    }

    /// A gateway in front of the API and the login host. Default: none.
    pub fn gateway(mut self, gateway: Gateway) -> Self {
        self.gateway = Some(gateway);
        self
    }

    /// A header field of every request, in place of an earlier one of the name.
    ///
    /// It gives way to the access token, to the parameters of an operation and to the
    /// options of a request. An `Authorization` is left out where an operation takes
    /// no credentials, and a `Content-Type` always.
    pub fn default_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// The `User-Agent`. Default: `PureCloud SDK/rust`.
    pub fn user_agent(mut self, text: impl Into<String>) -> Self {
        self.user_agent = Some(text.into());
        self
    }

    /// How long one attempt may take until the head of the answer, the
    /// connection and the sending of the body included. Default: 16 s.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = Some(limit);
        self
    }

    /// How long a new connection may take. Default: 3.1 s.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connect_timeout = Some(limit);
        self
    }

    /// How long a body may pause, on its way out or in. Default: 20 s.
    pub fn idle_timeout(mut self, limit: Duration) -> Self {
        self.idle_timeout = Some(limit);
        self
    }

    /// Whether to ask for compressed answers. Default: yes.
    pub fn gzip(mut self, wanted: bool) -> Self {
        self.gzip = Some(wanted);
        self
    }

    /// How many bytes the body of an answer may have after decompression; a
    /// larger one fails with
    /// [`BodyTooLarge`](crate::ErrorKind::BodyTooLarge). Default: 512 MiB.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = Some(bytes);
        self
    }

    /// The proxy of every request, token requests included, in place of those of
    /// the environment. Default: none.
    pub fn proxy(mut self, proxy: ProxySettings) -> Self {
        self.proxy = Some(proxy);
        self
    }

    /// Whether to use the proxies of the environment: `HTTPS_PROXY`,
    /// `HTTP_PROXY`, `ALL_PROXY`, but for the hosts in `NO_PROXY`; each name also
    /// in lower case. Default: yes. A proxy for `https` URLs sees neither the
    /// token nor the messages.
    pub fn proxy_from_environment(mut self, wanted: bool) -> Self {
        self.proxy_from_environment = Some(wanted);
        self
    }

    /// Certificate authorities, the client's own certificate and the lowest
    /// version of TLS.
    pub fn tls(mut self, settings: TlsSettings) -> Self {
        self.tls = settings;
        self
    }

    /// An HTTP implementation in place of the built-in one. The settings for
    /// connections (proxy, TLS, connect timeout) are then its own.
    pub fn transport(mut self, transport: Arc<dyn HttpTransport>) -> Self {
        self.transport = Some(transport);
        self
    }

    /// A step inside every attempt, after those that were added before.
    pub fn interceptor(mut self, interceptor: Arc<dyn Interceptor>) -> Self {
        self.interceptors.push(interceptor);
        self
    }

    /// When calls are sent again. Default: never
    /// ([`RetryPolicy::none`]); see [`RetryPolicy::recommended`].
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// Is told of every attempt, beside those that were added before.
    pub fn retry_observer(mut self, observer: Arc<dyn RetryObserver>) -> Self {
        self.observers.push(observer);
        self
    }

    /// Paces calls by the rate-limit headers of the service, before it refuses.
    /// Default: no pacing.
    pub fn rate_limit(mut self, settings: RateLimit) -> Self {
        self.rate_limit = Some(settings);
        self
    }

    /// What is logged, and where to. Default: nothing.
    pub fn log(mut self, settings: LogSettings) -> Self {
        self.log = Some(settings);
        self
    }

    /// A receiver of log records in place of console and file, beside those that
    /// were added before.
    pub fn log_sink(mut self, sink: Arc<dyn LogSink>) -> Self {
        self.log_sinks.push(sink);
        self
    }

    /// Takes region and credentials from the environment, where the builder has
    /// none: `GENESYSCLOUD_REGION`, `GENESYSCLOUD_OAUTHCLIENT_ID`,
    /// `GENESYSCLOUD_OAUTHCLIENT_SECRET`, `GENESYSCLOUD_ACCESS_TOKEN`.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) names the variable that can
    /// not be used.
    pub fn from_env(mut self) -> Result<Self, Error> {
        self.environment = Some(environment::read()?);
        Ok(self)
    }

    /// Reads this configuration file in place of `.genesyscloudrust/config` in the
    /// home folder. A file that is not there counts as empty, and is read once it
    /// appears.
    pub fn config_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.file = FileChoice::Path(path.into());
        self
    }

    /// Reads no configuration file.
    pub fn without_config_file(mut self) -> Self {
        self.file = FileChoice::None;
        self
    }

    /// Whether a change of the configuration file takes effect at once. Default:
    /// yes, unless the file says `live_reload_config = false`.
    pub fn live_reload(mut self, wanted: bool) -> Self {
        self.live_reload = Some(wanted);
        self
    }

    /// Whether the configuration file wins over the builder. Default: no.
    pub fn prefer_file(mut self, wanted: bool) -> Self {
        self.prefer_file = wanted;
        self
    }

    /// Builds the client. Nothing is sent.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) names the setting that can
    /// not be used and where it came from, or says that the certificate
    /// authorities of the machine can not be read.
    pub fn build(self) -> Result<Client, Error> {
        build::client(self)
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        f.debug_struct("ClientBuilder")
            .field("region", &self.region)
            .field("access_token", &self.access_token)
            .field("grant", &self.grant)
            .field("default_headers", &names)
            .field("timeout", &self.timeout)
            .field("connect_timeout", &self.connect_timeout)
            .field("idle_timeout", &self.idle_timeout)
            .field("body_limit", &self.body_limit)
            .finish_non_exhaustive()
    }
}
