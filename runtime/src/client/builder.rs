//! Configuration of a client.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::{Client, Shared, token_fault};
use crate::error::{Error, ErrorKind};
use crate::headers::{Headers, fault};
use crate::network::{ProxySettings, TlsSettings};
use crate::region::Region;
use crate::secret::Secret;
use crate::transport::exchange::Limits;
use crate::transport::{Reqwest, Settings};

const USER_AGENT: &str = "PureCloud SDK/rust";
const VERSION: &str = env!("CARGO_PKG_VERSION");

const CONNECT_TIMEOUT: Duration = Duration::from_millis(3100);
const TIMEOUT: Duration = Duration::from_secs(16);
const IDLE_TIMEOUT: Duration = Duration::from_secs(20);
const BODY_LIMIT: usize = 512 << 20;

/// Builds a [`Client`].
///
/// Certificate authorities are those of the machine.
/// Redirects are never followed.
#[derive(Clone)]
#[must_use]
pub struct ClientBuilder {
    region: Region,
    base_url: Option<String>,
    access_token: Option<Secret>,
    headers: Vec<(String, String)>,
    user_agent: Option<String>,
    gzip: bool,
    proxy: Option<ProxySettings>,
    proxy_from_environment: bool,
    tls: TlsSettings,
    limits: Limits,
}

impl Default for ClientBuilder {
    fn default() -> Self {
        Self {
            region: Region::default(),
            base_url: None,
            access_token: None,
            headers: Vec::new(),
            user_agent: None,
            gzip: true,
            proxy: None,
            proxy_from_environment: true,
            tls: TlsSettings::new(),
            limits: Limits {
                connect: CONNECT_TIMEOUT,
                head: TIMEOUT,
                idle: IDLE_TIMEOUT,
                body: BODY_LIMIT,
            },
        }
    }
}

impl ClientBuilder {
    /// The region of the organisation. Default: `us_east_1`.
    pub fn region(mut self, region: Region) -> Self {
        self.region = region;
        self
    }

    /// The URL before the paths of the operations (`http` or `https`, with an
    /// optional path), in place of the region's API URL.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// The access token, sent as bearer token (RFC 6750) with every operation
    /// that takes credentials. Default: none.
    pub fn access_token(mut self, token: impl Into<String>) -> Self {
        self.access_token = Some(Secret::new(token.into()));
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
    /// connection included. The sending of a body is included up to 64 KiB; with
    /// a longer one, or one of unknown length, the limit counts from its end.
    /// Default: 16 s.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.limits.head = limit;
        self
    }

    /// How long a new connection may take. Default: 3.1 s.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.limits.connect = limit;
        self
    }

    /// How long a body may pause: that of an answer, and one of more than 64 KiB
    /// on its way out. Default: 20 s.
    pub fn idle_timeout(mut self, limit: Duration) -> Self {
        self.limits.idle = limit;
        self
    }

    /// Whether to ask for compressed answers. Default: yes.
    pub fn gzip(mut self, wanted: bool) -> Self {
        self.gzip = wanted;
        self
    }

    /// Whether to use the proxies of the environment: `HTTPS_PROXY`,
    /// `HTTP_PROXY`, `ALL_PROXY`, but for the hosts in `NO_PROXY` (see
    /// [`ProxySettings::no_proxy`]); each name also in lower case. In a CGI
    /// program (`REQUEST_METHOD` is set) `HTTP_PROXY` is ignored. Default: yes. A proxy for `https` URLs sees neither the
    /// token nor the messages.
    pub fn proxy_from_environment(mut self, wanted: bool) -> Self {
        self.proxy_from_environment = wanted;
        self
    }

    /// The proxy of all requests, in place of those of the environment. Default:
    /// none.
    pub fn proxy(mut self, settings: ProxySettings) -> Self {
        self.proxy = Some(settings);
        self
    }

    /// Whom the client trusts and which certificate it shows. Default: the
    /// certificate authorities of the machine, and none.
    pub fn tls(mut self, settings: TlsSettings) -> Self {
        self.tls = settings;
        self
    }

    /// How many bytes the body of an answer may have after decompression; a
    /// larger one fails with
    /// [`BodyTooLarge`](crate::ErrorKind::BodyTooLarge). Default: 512 MiB.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.limits.body = bytes;
        self
    }

    /// Builds the client. Nothing is sent.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`] names the setting that can not be used, or says
    /// that the certificate authorities of the machine can not be read.
    pub fn build(self) -> Result<Client, Error> {
        let given = self.base_url.as_deref().unwrap_or(self.region.api_url());
        let base_url = base_url(given)?;
        if let Some(fault) = self
            .access_token
            .as_ref()
            .and_then(|token| token_fault(token.expose()))
        {
            return Err(config(fault));
        }
        let mut defaults = Headers::default();
        let user_agent = self.user_agent.unwrap_or_else(|| USER_AGENT.to_owned());
        defaults.set("User-Agent", user_agent);
        defaults.set("purecloud-sdk", VERSION.to_owned());
        if self.gzip {
            defaults.set("Accept-Encoding", "gzip".to_owned());
        }
        for (name, value) in self.headers {
            defaults.set(name, value);
        }
        for (name, value) in defaults.iter() {
            if let Some(fault) = fault(name, value) {
                return Err(config(fault));
            }
        }
        let transport = Reqwest::new(Settings {
            connect_timeout: self.limits.connect,
            tls_optional: base_url.starts_with("http:"),
            tls: self.tls,
            proxy: self.proxy,
            proxy_from_environment: self.proxy_from_environment,
        })?;
        Ok(Client {
            shared: Arc::new(Shared {
                region: self.region,
                base_url,
                defaults,
                limits: self.limits,
                transport: Box::new(transport),
            }),
            access_token: self.access_token.map(Arc::new),
        })
    }
}

fn config(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::Config, message)
}

/// The URL in its normal form, without a slash at its end. The text is not
/// repeated in the error: it may hold a password.
fn base_url(text: &str) -> Result<String, Error> {
    let url = url::Url::parse(text.trim()).map_err(|cause| {
        config("the base URL is no URL such as `https://api.mypurecloud.com`").with_source(cause)
    })?;
    if !matches!(url.scheme(), "http" | "https") || !url.has_host() {
        return Err(config(
            "the base URL must begin with `https://` or `http://` and name a host",
        ));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(config("the base URL must not hold a user name or password"));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(config("the base URL must not have a query or a fragment"));
    }
    Ok(url.as_str().trim_end_matches('/').to_owned())
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        f.debug_struct("ClientBuilder")
            .field("region", &self.region)
            .field("access_token", &self.access_token)
            .field("default_headers", &names)
            .field("limits", &self.limits)
            .finish_non_exhaustive()
    }
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
            match base_url(text) {
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
            .region(Region::EuCentral1)
            .build()
            .unwrap();
        assert_eq!(client.base_url(), "https://api.mypurecloud.de");
        assert_eq!(client.region(), &Region::EuCentral1);
        let custom = Client::builder()
            .region(Region::custom("http://localhost:1/x/"))
            .build()
            .unwrap();
        assert_eq!(custom.base_url(), "http://localhost:1/x");
    }

    #[test]
    fn default_limits() {
        let limits = Client::builder().limits;
        let millis = [limits.connect, limits.head, limits.idle].map(|limit| limit.as_millis());
        assert_eq!(
            (millis, limits.body),
            ([3_100, 16_000, 20_000], 536_870_912)
        );
    }

    #[test]
    fn faulty_settings() {
        for builder in [
            Client::builder().access_token("canary\r\nX: y"),
            Client::builder().access_token("canary "),
            Client::builder().access_token(""),
            Client::builder().default_header("X-Canary", "canary\n"),
            Client::builder().default_header("X Y", "v"),
            Client::builder().user_agent("a\0b"),
            Client::builder().region(Region::custom("nonsense://x")),
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
