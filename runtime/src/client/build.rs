//! From the settings of all layers to a client.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

use arc_swap::ArcSwap;

use super::builder::{ClientBuilder, FileChoice};
use super::reload::{Once, Watch};
use super::snapshot::{Snapshot, derived_login};
use super::{Client, Shared, config, token_fault};
use crate::auth::{Authority, Confidential, Grant, RefreshSettings};
use crate::config::file::{Loaded, default_path, load};
use crate::config::layers::Layers;
use crate::config::values::{
    EnvironmentSettings, FileGateway, FileLogging, FileProxy, FileRetry, FileSettings,
};
use crate::error::Error;
use crate::headers::{Headers, fault};
use crate::logging::{LogFormat, LogLevel, LogSettings, Logger};
use crate::network::{Gateway, ProxySettings};
use crate::region::Region;
use crate::retry::{Limiter, Observers, Quota, RetryPolicy};
use crate::transport::exchange::Limits;
use crate::transport::{HttpTransport, Reqwest, Settings};

const USER_AGENT: &str = "PureCloud SDK/rust";
const VERSION: &str = env!("CARGO_PKG_VERSION");

const CONNECT_TIMEOUT: Duration = Duration::from_millis(3100);
const TIMEOUT: Duration = Duration::from_secs(16);
const IDLE_TIMEOUT: Duration = Duration::from_secs(20);
const BODY_LIMIT: usize = 512 << 20;

const AUTH_TIMEOUT: Duration = Duration::from_secs(8);

/// Token requests: three more attempts, 1 to 5 s apart.
fn auth_retry() -> RetryPolicy {
    RetryPolicy::none()
        .max_attempts(4)
        .wait(Duration::from_secs(1), Duration::from_secs(5))
        .max_retry_after(Duration::from_secs(10))
        .statuses([429, 500, 502, 503, 504])
        .connection_errors(true)
        .jitter(true)
        .quota(false)
}

/// Builds the client of a builder.
pub(super) fn client(mut builder: ClientBuilder) -> Result<Client, Error> {
    let path = match &builder.file {
        FileChoice::None => None,
        FileChoice::Home => default_path(),
        FileChoice::Path(path) => Some(path.clone()),
    };
    let loaded: Option<Loaded> = path.as_deref().map(load).transpose()?;
    let environment = builder.environment.take().unwrap_or_default();
    let authority = authority(&mut builder, &environment)?;
    let nothing = FileSettings::default();
    let file = loaded.as_ref().map_or(&nothing, |loaded| &loaded.settings);
    let layers = Layers::at_build();
    let logger = Arc::new(Logger::new(
        log_settings(&builder, file, layers).unwrap_or_default(),
        builder.log_sinks.clone(),
    ));
    let limiter = builder.rate_limit.as_ref().map(Limiter::new);
    let region = environment.region;
    let snapshot = snapshot(&builder, region.as_ref(), file, layers, &logger, None)?;
    for warning in &file.warnings {
        logger.message(LogLevel::Debug, warning, &[]);
    }
    let pinned = builder.live_reload == Some(true);
    let watched = path
        .zip(loaded)
        .filter(|_| builder.live_reload != Some(false));
    let shared = Arc::new(Shared {
        snapshot: ArcSwap::from_pointee(snapshot),
        quota: Arc::new(Quota::new()),
        limiter,
        store_warning: Once::default(),
        watch: Watch::new(builder, region),
    });
    if let Some((path, loaded)) = watched {
        shared.watch.begin(&shared, &path, &loaded, pinned);
    }
    Ok(Client {
        shared,
        authority: Arc::new(authority),
    })
}

/// The credentials: those of the builder, else those of the environment.
fn authority(
    builder: &mut ClientBuilder,
    environment: &EnvironmentSettings,
) -> Result<Authority, Error> {
    let keys = std::mem::take(&mut builder.api_keys);
    let store = builder.store.take();
    let token = builder.access_token.take();
    let grant = builder.grant.take();
    let (token, grant) = match (token, grant) {
        (None, None) => match (&environment.access_token, &environment.client_id) {
            (Some(token), _) => (Some(token.clone()), None),
            (None, Some(id)) => {
                let Some(secret) = &environment.client_secret else {
                    return Err(config(
                        "the environment has a client id but no client secret: set \
                         `GENESYSCLOUD_OAUTHCLIENT_SECRET` as well",
                    ));
                };
                let client = Confidential::new(id.clone(), secret.expose());
                (None, Some(Grant::ClientCredentials(client)))
            }
            (None, None) => (None, None),
        },
        own => own,
    };
    if let Some(fault) = token.as_ref().and_then(|token| token_fault(token.expose())) {
        return Err(config(fault));
    }
    for (scheme, key) in &keys {
        if let Some(fault) = fault(key.name(), key.value().expose()) {
            return Err(config(format!("the API key of `{scheme}`: {fault}")));
        }
    }
    let token = token.map(|token| token.expose().to_owned());
    Ok(Authority::new(
        grant.unwrap_or(Grant::Manual),
        token,
        keys,
        store,
    ))
}

/// Where the API is, as a layer says it.
enum Place {
    Url(String),
    Region(Region),
}

/// The settings in force. `previous` keeps what does not change: above all its
/// pool of connections.
pub(super) fn snapshot(
    builder: &ClientBuilder,
    region: Option<&Region>,
    file: &FileSettings,
    layers: Layers,
    logger: &Arc<Logger>,
    previous: Option<&Snapshot>,
) -> Result<Snapshot, Error> {
    let place = layers.pick(
        builder
            .base_url
            .clone()
            .map(Place::Url)
            .or_else(|| builder.region.clone().map(Place::Region)),
        region.cloned().map(Place::Region),
        file.host.clone().map(Place::Region),
    );
    let (own_url, region) = match place {
        Some(Place::Url(url)) => (Some(url), builder.region.clone().unwrap_or_default()),
        Some(Place::Region(region)) => (None, region),
        None => (None, Region::default()),
    };
    let gateway = file.gateway.as_ref().map(gateway_of);
    let gateway = layers.pick(builder.gateway.clone(), None, gateway);
    let direct = base_url(own_url.as_deref().unwrap_or(region.api_url()), "base")?;
    let login = match (&builder.login_url, &gateway) {
        (Some(url), _) => Some(base_url(url, "login")?),
        (None, Some(gateway)) => Some(gateway.login_base_url()?),
        (None, None) if own_url.is_none() => region.login_url().map(str::to_owned),
        (None, None) => derived_login(&direct),
    };
    let base_url = match &gateway {
        Some(gateway) => gateway.api_base_url()?,
        None => direct.clone(),
    };
    let limits = Limits {
        connect: builder.connect_timeout.unwrap_or(CONNECT_TIMEOUT),
        head: builder.timeout.unwrap_or(TIMEOUT),
        idle: builder.idle_timeout.unwrap_or(IDLE_TIMEOUT),
        body: builder.body_limit.unwrap_or(BODY_LIMIT),
    };
    let kept = previous.filter(|previous| same_proxy(&previous.file_proxy, &file.proxy));
    let transport = match (kept, &builder.transport) {
        (Some(previous), _) => Arc::clone(&previous.transport),
        (None, Some(transport)) => Arc::clone(transport),
        (None, None) => {
            let plain = |url: &str| url.starts_with("http:");
            let proxy = file.proxy.as_ref().map(proxy_of).transpose()?;
            Arc::new(Reqwest::new(Settings {
                connect_timeout: limits.connect,
                tls_optional: plain(&base_url) && login.as_deref().is_none_or(plain),
                tls: builder.tls.clone(),
                proxy: layers.pick(builder.proxy.clone(), None, proxy),
                proxy_from_environment: builder.proxy_from_environment.unwrap_or(true),
            })?) as Arc<dyn HttpTransport>
        }
    };
    let mut observers = Observers::default();
    for observer in &builder.observers {
        observers.push(Arc::clone(observer));
    }
    let retry = layers.pick(builder.retry.clone(), None, retry_of(&file.retry));
    let refresh = RefreshSettings::default();
    Ok(Snapshot {
        region,
        base_url,
        direct_url: direct,
        login_url: login,
        gateway,
        defaults: defaults(builder)?,
        limits,
        retry: retry.unwrap_or_default(),
        refresh: RefreshSettings {
            enabled: layers
                .pick(builder.should_refresh, None, file.refresh_access_token)
                .unwrap_or(refresh.enabled),
            wait: layers
                .pick(builder.refresh_wait, None, file.refresh_token_wait)
                .unwrap_or(refresh.wait),
            lead: builder.refresh_lead.unwrap_or(refresh.lead),
        },
        auth_timeout: builder.auth_timeout.unwrap_or(AUTH_TIMEOUT),
        auth_retry: builder.auth_retry.clone().unwrap_or_else(auth_retry),
        transport,
        file_proxy: file.proxy.clone(),
        interceptors: builder.interceptors.clone().into(),
        observers,
        logger: Arc::clone(logger),
    })
}

/// The header fields of every request.
fn defaults(builder: &ClientBuilder) -> Result<Headers, Error> {
    let mut defaults = Headers::default();
    let user_agent = match &builder.user_agent {
        Some(own) => Cow::Owned(own.clone()),
        None => Cow::Borrowed(USER_AGENT),
    };
    defaults.put("User-Agent".into(), user_agent);
    defaults.put("purecloud-sdk".into(), VERSION.into());
    if builder.gzip.unwrap_or(true) {
        defaults.put("Accept-Encoding".into(), "gzip".into());
    }
    for (name, value) in &builder.headers {
        defaults.set(name.clone(), value.clone());
    }
    for (name, value) in defaults.iter() {
        if let Some(fault) = fault(name, value) {
            return Err(config(fault));
        }
    }
    Ok(defaults)
}

/// What is logged; `None` leaves it to the defaults.
pub(super) fn log_settings(
    builder: &ClientBuilder,
    file: &FileSettings,
    layers: Layers,
) -> Option<LogSettings> {
    layers.pick(builder.log.clone(), None, log_of(&file.logging))
}

fn log_of(file: &FileLogging) -> Option<LogSettings> {
    if *file == FileLogging::default() {
        return None;
    }
    let mut settings = LogSettings::default();
    // The reader of the file has judged both words.
    if let Some(level) = file.level.and_then(|text| text.parse::<LogLevel>().ok()) {
        settings = settings.with_level(level);
    }
    if let Some(format) = file.format.and_then(|text| text.parse::<LogFormat>().ok()) {
        settings = settings.with_format(format);
    }
    if let Some(on) = file.to_console {
        settings = settings.with_console(on);
    }
    if let Some(path) = &file.file_path {
        settings = settings.with_file_path(path);
    }
    if let Some(on) = file.request_body {
        settings = settings.with_request_body(on);
    }
    if let Some(on) = file.response_body {
        settings = settings.with_response_body(on);
    }
    Some(settings)
}

/// The policy of a file that allows retries: the recommended one with its times.
fn retry_of(file: &FileRetry) -> Option<RetryPolicy> {
    let policy = RetryPolicy::recommended();
    let max = file.max.filter(|max| *max > 0)?;
    let min_wait = file.wait_min.unwrap_or(policy.wait_min());
    let max_wait = file.wait_max.unwrap_or(policy.wait_max()).max(min_wait);
    Some(
        policy
            .max_attempts(max.saturating_add(1))
            .wait(min_wait, max_wait)
            .max_elapsed(file.max_time),
    )
}

fn gateway_of(file: &FileGateway) -> Gateway {
    let mut gateway = Gateway::new(file.host.clone()).port(file.port);
    if let Some(protocol) = file.protocol {
        gateway = gateway.protocol(protocol);
    }
    if let Some(path) = &file.path_params_login {
        gateway = gateway.login_path(path.clone());
    }
    if let Some(path) = &file.path_params_api {
        gateway = gateway.api_path(path.clone());
    }
    gateway
}

fn proxy_of(file: &FileProxy) -> Result<ProxySettings, Error> {
    let proxy = ProxySettings::new(&file.url)?;
    Ok(match (&file.username, &file.password) {
        (None, None) => proxy,
        (user, password) => {
            let text = |secret: &Option<crate::secret::Secret>| {
                secret.as_ref().map_or("", |text| text.expose()).to_owned()
            };
            proxy.credentials(text(user), text(password))
        }
    })
}

fn same_proxy(one: &Option<FileProxy>, other: &Option<FileProxy>) -> bool {
    fn parts(proxy: &Option<FileProxy>) -> Option<(&str, Option<&str>, Option<&str>)> {
        let proxy = proxy.as_ref()?;
        let user = proxy.username.as_ref().map(|text| text.expose());
        let password = proxy.password.as_ref().map(|text| text.expose());
        Some((&proxy.url, user, password))
    }
    parts(one) == parts(other)
}

/// The URL in its normal form, without a slash at its end. The text is not
/// repeated in the error: it may hold a password.
fn base_url(text: &str, what: &str) -> Result<String, Error> {
    let url = url::Url::parse(text.trim()).map_err(|cause| {
        config(format!(
            "the {what} URL is no URL such as `https://api.mypurecloud.com`"
        ))
        .with_source(cause)
    })?;
    if !matches!(url.scheme(), "http" | "https") || !url.has_host() {
        return Err(config(format!(
            "the {what} URL must begin with `https://` or `http://` and name a host"
        )));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(config(format!(
            "the {what} URL must not hold a user name or password"
        )));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(config(format!(
            "the {what} URL must not have a query or a fragment"
        )));
    }
    Ok(url.as_str().trim_end_matches('/').to_owned())
}

#[cfg(test)]
mod tests {
    use super::base_url;
    use crate::client::Client;
    use crate::error::ErrorKind;
    use crate::region::Region;

    #[test]
    fn base_urls() {
        for (text, expected) in [
            (
                "https://api.mypurecloud.com",
                Some("https://api.mypurecloud.com"),
            ),
            (
                " HTTPS://API.mypurecloud.com:443// ",
                Some("https://api.mypurecloud.com"),
            ),
            ("http://127.0.0.1:8080", Some("http://127.0.0.1:8080")),
            (
                "https://gateway.example:1443/api/prefix/",
                Some("https://gateway.example:1443/api/prefix"),
            ),
            ("api.mypurecloud.com", None),
            ("ftp://api.mypurecloud.com", None),
            ("https://", None),
            ("", None),
            ("https://user:canary@host", None),
            ("https://canary@host", None),
            ("https://host/?token=canary", None),
            ("https://host/#canary", None),
            ("https://ca nary/", None),
        ] {
            match base_url(text, "base") {
                Ok(url) => assert_eq!(Some(url.as_str()), expected, "{text}"),
                Err(fault) => {
                    assert_eq!(expected, None, "{text}: {fault}");
                    assert_eq!(fault.kind(), ErrorKind::Config);
                    assert!(
                        !format!("{fault} {fault:?}").contains("canary"),
                        "{fault:?}"
                    );
                }
            }
        }
    }

    #[test]
    fn region_gives_the_base_url() {
        let client = Client::builder()
            .without_config_file()
            .region(Region::EuCentral1)
            .build()
            .unwrap();
        assert_eq!(client.base_url(), "https://api.mypurecloud.de");
        assert_eq!(client.region(), Region::EuCentral1);
        let custom = Client::builder()
            .without_config_file()
            .region(Region::custom("http://localhost:1/x/"))
            .build()
            .unwrap();
        assert_eq!(custom.base_url(), "http://localhost:1/x");
    }

    #[test]
    fn default_limits() {
        let client = Client::builder().without_config_file().build().unwrap();
        let limits = client.shared().snapshot().limits;
        let millis = [limits.connect, limits.head, limits.idle].map(|limit| limit.as_millis());
        assert_eq!(
            (millis, limits.body),
            ([3_100, 16_000, 20_000], 536_870_912)
        );
    }

    #[test]
    fn faulty_settings() {
        for builder in [
            Client::builder()
                .without_config_file()
                .access_token("canary\r\nX: y"),
            Client::builder()
                .without_config_file()
                .access_token("canary "),
            Client::builder().without_config_file().access_token(""),
            Client::builder()
                .without_config_file()
                .default_header("X-Canary", "canary\n"),
            Client::builder()
                .without_config_file()
                .default_header("X Y", "v"),
            Client::builder().without_config_file().user_agent("a\0b"),
            Client::builder()
                .without_config_file()
                .region(Region::custom("nonsense://x")),
        ] {
            let shown = format!("{builder:?}");
            let fault = builder.build().unwrap_err();
            assert_eq!(fault.kind(), ErrorKind::Config);
            assert!(
                !format!("{shown} {fault} {fault:?}").contains("canary"),
                "{shown} {fault:?}"
            );
        }
    }

    #[test]
    fn debug_shows_no_token() {
        let builder = Client::builder()
            .without_config_file()
            .access_token("canary")
            .default_header("Authorization", "Basic canary")
            .default_header("X-Api-Key", "canary");
        let shown = format!("{builder:?}");
        let client = builder.build().unwrap();
        let sibling = client.with_access_token("canary2");
        let shown = format!("{shown} {client:?} {sibling:?}");
        assert!(!shown.contains("canary"), "{shown}");
    }
}
