//! The settings of one layer, each of them optional.

use std::path::PathBuf;
use std::time::Duration;

use crate::region::Region;
use crate::secret::Secret;

/// What a configuration file says. A file that is missing says nothing.
#[derive(Clone, Debug, Default)]
pub(crate) struct FileSettings {
    /// `[general] host`: where the API is.
    pub(crate) host: Option<Region>,
    /// `[general] live_reload_config`.
    pub(crate) live_reload: Option<bool>,
    /// `[gateway]`, when it names a host.
    pub(crate) gateway: Option<FileGateway>,
    /// `[proxy]`, when it names a URL or a host.
    pub(crate) proxy: Option<FileProxy>,
    /// `[retry]`.
    pub(crate) retry: FileRetry,
    /// `[reauthentication] refresh_access_token`.
    pub(crate) refresh_access_token: Option<bool>,
    /// `[reauthentication] refresh_token_wait_max`.
    pub(crate) refresh_token_wait: Option<Duration>,
    /// `[logging]`.
    pub(crate) logging: FileLogging,
    /// What was passed over, a sentence each. No value is repeated in them.
    pub(crate) warnings: Vec<String>,
}

/// `[gateway]`. Its user name and password are reserved by the official SDKs
/// and are sent nowhere, so they are not kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct FileGateway {
    /// A host name or an address, that of IPv6 in brackets.
    pub(crate) host: String,
    /// `http` or `https`.
    pub(crate) protocol: Option<&'static str>,
    /// 1 to 65535; -1 and 0 in the file mean none.
    pub(crate) port: Option<u16>,
    /// The prefix of the login paths as it was given, with or without slashes.
    pub(crate) path_params_login: Option<String>,
    /// The prefix of the API paths as it was given, with or without slashes.
    pub(crate) path_params_api: Option<String>,
}

/// `[proxy]`.
#[derive(Clone, Debug)]
pub(crate) struct FileProxy {
    /// Scheme, host and port, without user name, password and path.
    pub(crate) url: String,
    /// The user name, also when it stood in the URL.
    pub(crate) username: Option<Secret>,
    /// The password, also when it stood in the URL.
    pub(crate) password: Option<Secret>,
}

/// `[retry]`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct FileRetry {
    /// `retry_wait_min`: the shortest wait.
    pub(crate) wait_min: Option<Duration>,
    /// `retry_wait_max`: the longest single wait.
    pub(crate) wait_max: Option<Duration>,
    /// `retry_max`: how often a request is sent again.
    pub(crate) max: Option<u32>,
    /// `max_retry_time`: how long all attempts may take.
    pub(crate) max_time: Option<Duration>,
}

/// `[logging]`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct FileLogging {
    /// `trace`, `debug`, `error` or `none`.
    pub(crate) level: Option<&'static str>,
    /// `text` or `json`.
    pub(crate) format: Option<&'static str>,
    /// `log_to_console`.
    pub(crate) to_console: Option<bool>,
    /// `log_file_path`, as it was given.
    pub(crate) file_path: Option<PathBuf>,
    /// `log_request_body`.
    pub(crate) request_body: Option<bool>,
    /// `log_response_body`.
    pub(crate) response_body: Option<bool>,
}

/// What the environment says.
#[derive(Clone, Debug, Default)]
pub(crate) struct EnvironmentSettings {
    /// `GENESYSCLOUD_REGION`.
    pub(crate) region: Option<Region>,
    /// `GENESYSCLOUD_OAUTHCLIENT_ID`.
    pub(crate) client_id: Option<String>,
    /// `GENESYSCLOUD_OAUTHCLIENT_SECRET`.
    pub(crate) client_secret: Option<Secret>,
    /// `GENESYSCLOUD_ACCESS_TOKEN`.
    pub(crate) access_token: Option<Secret>,
}
