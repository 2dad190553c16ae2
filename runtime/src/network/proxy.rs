//! Forward proxies.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use url::Url;
use zeroize::Zeroizing;

use super::no_proxy::NoProxy;
use crate::error::{Error, ErrorKind};
use crate::secret::Secret;

/// A proxy for all requests of a client.
///
/// A request for an `https` URL goes through a tunnel (`CONNECT`, RFC 9110
/// section 9.3.6): the proxy sees neither the token nor the messages. A proxy
/// for an `http` URL sees everything. The proxy's own credentials are sent to
/// the proxy alone.
///
/// ```
/// use platform_client_runtime::network::ProxySettings;
///
/// let proxy = ProxySettings::new("http://proxy.example:3128")?
///     .credentials("user", "password")
///     .no_proxy(["localhost", ".internal.example", "10.0.0.0/8"]);
/// # let _ = proxy;
/// # Ok::<(), platform_client_runtime::Error>(())
/// ```
#[derive(Clone)]
#[must_use]
pub struct ProxySettings {
    /// Without credentials, path and query.
    url: Url,
    credentials: Option<(String, Secret)>,
    no_proxy: NoProxy,
}

impl ProxySettings {
    /// A proxy by its URL: `http` or `https` (how the proxy itself is reached),
    /// `socks5` (names are looked up here) or `socks5h` (names are looked up by
    /// the proxy). A text without a scheme is `http`. A user name and password
    /// in it become the [`credentials`](Self::credentials), percent-decoded. A
    /// path has no meaning and is ignored.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`]: the text is no such URL. The error does not
    /// repeat it, because it may hold a password.
    pub fn new(url: impl AsRef<str>) -> Result<Self, Error> {
        let text = url.as_ref().trim();
        let with_scheme = if text.contains("://") {
            Zeroizing::new(text.to_owned())
        } else {
            Zeroizing::new(format!("http://{text}"))
        };
        let mut url = Url::parse(&with_scheme).map_err(|cause| {
            fault("the proxy is no URL such as `http://proxy.example:3128`").with_source(cause)
        })?;
        if !matches!(url.scheme(), "http" | "https" | "socks5" | "socks5h") {
            return Err(fault(
                "the URL of a proxy must begin with `http://`, `https://`, `socks5://` or \
                 `socks5h://`",
            ));
        }
        if url.host_str().is_none_or(str::is_empty) {
            return Err(fault("the URL of the proxy names no host"));
        }
        let credentials = if url.username().is_empty() && url.password().is_none() {
            None
        } else {
            let password = decode(url.password().unwrap_or_default())?;
            Some((decode(url.username())?, Secret::new(password)))
        };
        // These can not fail for a URL with a host.
        let _ = url.set_username("");
        let _ = url.set_password(None);
        url.set_path("");
        url.set_query(None);
        url.set_fragment(None);
        Ok(Self {
            url,
            credentials,
            no_proxy: NoProxy::default(),
        })
    }

    /// User name and password for the proxy (`Basic`, RFC 7617; for SOCKS
    /// RFC 1929), in place of those of the URL.
    pub fn credentials(mut self, user: impl Into<String>, password: impl Into<String>) -> Self {
        self.credentials = Some((user.into(), Secret::new(password.into())));
        self
    }

    /// Hosts that are reached without the proxy, added to earlier ones.
    ///
    /// An entry is a host name, which stands for the names below it too (a dot
    /// or `*.` before it changes nothing); an IP address; a network such as
    /// `10.0.0.0/8` or `fd00::/8`; `localhost`, which stands for the loopback
    /// addresses too; or `*` for every host. All but networks may end with a
    /// port (`host:8080`, `[::1]:8080`), and then stand for that port only.
    /// Case, a dot at the end of a name, and IPv4 addresses within IPv6 make no
    /// difference. An entry that is none of these is ignored.
    pub fn no_proxy<I>(mut self, hosts: I) -> Self
    where
        I: IntoIterator,
        I::Item: AsRef<str>,
    {
        for host in hosts {
            self.no_proxy.extend(host.as_ref());
        }
        self
    }

    /// The URL without credentials.
    pub(crate) fn url(&self) -> &Url {
        &self.url
    }

    /// Whether a URL is reached without the proxy.
    pub(crate) fn passes_by(&self, url: &Url) -> bool {
        url.host_str()
            .is_some_and(|host| self.no_proxy.contains(host, url.port_or_known_default()))
    }

    /// How the credentials are sent.
    pub(crate) fn basic(&self) -> Basic {
        let Some((user, password)) = &self.credentials else {
            return Basic::None;
        };
        if self.url.scheme().starts_with("socks") {
            let mut url = self.url.clone();
            let _ = url.set_username(user);
            let _ = url.set_password(Some(password.expose()));
            return Basic::InUrl(url);
        }
        let pair = Zeroizing::new(format!("{user}:{}", password.expose()));
        let encoded = Zeroizing::new(STANDARD.encode(pair.as_bytes()));
        Basic::Header(Zeroizing::new(format!("Basic {}", *encoded)))
    }
}

impl fmt::Debug for ProxySettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProxySettings")
            .field("url", &self.url.as_str())
            .field(
                "credentials",
                &self.credentials.as_ref().map(|(_, own)| own),
            )
            .field("no_proxy", &self.no_proxy)
            .finish()
    }
}

/// How a proxy gets its credentials.
pub(crate) enum Basic {
    None,
    /// A value of `Proxy-Authorization`.
    Header(Zeroizing<String>),
    /// SOCKS has no header fields: the URL carries them to the connector.
    InUrl(Url),
}

/// The scheme of the URLs that a proxy is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scheme {
    Http,
    Https,
}

impl Scheme {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Http => "http",
            Self::Https => "https",
        }
    }
}

impl ProxySettings {
    /// The proxies of the environment.
    ///
    /// `HTTPS_PROXY` is for `https` URLs, `HTTP_PROXY` for `http` URLs and
    /// `ALL_PROXY` in place of either that is not set; `NO_PROXY` is the list of
    /// exceptions. A name in lower case counts where the one in capitals is not
    /// set or empty.
    pub(crate) fn from_environment() -> Result<Vec<(Scheme, Self)>, Error> {
        Self::from_variables(|name| std::env::var(name).ok())
    }

    fn from_variables(get: impl Fn(&str) -> Option<String>) -> Result<Vec<(Scheme, Self)>, Error> {
        // A web server hands the header `Proxy` of a request to a CGI program
        // as `HTTP_PROXY` (httpoxy, CVE-2016-5385).
        let cgi = get("REQUEST_METHOD").is_some();
        let find = |name: &'static str| {
            let lower = name.to_ascii_lowercase();
            let forged =
                |own: &str| cgi && (own == "HTTP_PROXY" || (cfg!(windows) && own == "http_proxy"));
            [name, lower.as_str()]
                .into_iter()
                .filter(|own| !forged(own))
                .filter_map(&get)
                .find(|value| !value.trim().is_empty())
                .map(|value| (name, value))
        };
        let exceptions = find("NO_PROXY").map(|(_, value)| NoProxy::parse(&value));
        let mut found = Vec::new();
        for (scheme, name) in [(Scheme::Https, "HTTPS_PROXY"), (Scheme::Http, "HTTP_PROXY")] {
            let Some((name, value)) = find(name).or_else(|| find("ALL_PROXY")) else {
                continue;
            };
            let mut settings = Self::new(&value).map_err(|cause| {
                fault(format!("the environment variable `{name}` can not be used"))
                    .with_source(cause)
            })?;
            settings.no_proxy = exceptions.clone().unwrap_or_default();
            found.push((scheme, settings));
        }
        Ok(found)
    }
}

fn decode(text: &str) -> Result<String, Error> {
    percent_encoding::percent_decode_str(text)
        .decode_utf8()
        .map(std::borrow::Cow::into_owned)
        .map_err(|_| fault("the user name or password of the proxy is not UTF-8"))
}

fn fault(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::Config, message)
}

#[cfg(test)]
mod tests {
    use super::{Basic, ProxySettings, Scheme};
    use crate::error::ErrorKind;

    fn header(proxy: &ProxySettings) -> Option<String> {
        match proxy.basic() {
            Basic::None => None,
            Basic::Header(value) => Some(value.to_string()),
            Basic::InUrl(url) => Some(url.to_string()),
        }
    }

    #[test]
    fn urls() {
        for (text, url, credentials) in [
            ("http://proxy.test:3128", "http://proxy.test:3128/", None),
            ("proxy.test:3128", "http://proxy.test:3128/", None),
            (" https://proxy.test/path?x#y ", "https://proxy.test/", None),
            (
                "http://user:canary@proxy.test",
                "http://proxy.test/",
                Some("Basic dXNlcjpjYW5hcnk="),
            ),
            (
                "http://user:c%61nary%3A%40@proxy.test",
                "http://proxy.test/",
                Some("Basic dXNlcjpjYW5hcnk6QA=="),
            ),
            (
                "http://user@[::1]:8080",
                "http://[::1]:8080/",
                Some("Basic dXNlcjo="),
            ),
            (
                "socks5://user:canary@proxy.test:1080",
                "socks5://proxy.test:1080",
                Some("socks5://user:canary@proxy.test:1080"),
            ),
        ] {
            let proxy = ProxySettings::new(text).unwrap();
            assert_eq!(proxy.url().as_str(), url);
            assert_eq!(header(&proxy).as_deref(), credentials, "{text}");
            assert!(!format!("{proxy:?}").contains("anary"), "{proxy:?}");
        }
        let given = ProxySettings::new("http://a:b@p.test").unwrap();
        let given = given.credentials("Aladdin", "open sesame");
        // The example of RFC 7617.
        let expected = "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==";
        assert_eq!(header(&given).as_deref(), Some(expected));
        assert!(!format!("{given:?}").contains("sesame"));
    }

    #[test]
    fn refused() {
        for text in [
            "",
            "http://",
            "ftp://canary@p.test",
            "socks4://p.test",
            "http://canary:canary@",
            "http://ca nary",
            "http://p.test:99999",
            "http://%ff%ff:canary@p.test",
        ] {
            let fault = ProxySettings::new(text).unwrap_err();
            assert_eq!(fault.kind(), ErrorKind::Config);
            assert!(
                !format!("{fault} {fault:?}").contains("canary"),
                "{fault:?}"
            );
        }
    }

    #[test]
    fn environment() {
        type Row = (
            &'static [(&'static str, &'static str)],
            Option<&'static str>,
            Option<&'static str>,
        );
        let rows: &[Row] = &[
            (&[], None, None),
            (&[("HTTPS_PROXY", "a:1")], Some("a"), None),
            (&[("https_proxy", "a:1")], Some("a"), None),
            (
                &[("HTTPS_PROXY", " "), ("https_proxy", "a:1")],
                Some("a"),
                None,
            ),
            (
                &[("HTTPS_PROXY", "b:1"), ("https_proxy", "a:1")],
                Some("b"),
                None,
            ),
            (&[("HTTP_PROXY", "a:1")], None, Some("a")),
            (&[("ALL_PROXY", "a:1")], Some("a"), Some("a")),
            (
                &[("ALL_PROXY", "a:1"), ("HTTP_PROXY", "b:1")],
                Some("a"),
                Some("b"),
            ),
            (
                &[("HTTP_PROXY", "evil:1"), ("REQUEST_METHOD", "GET")],
                None,
                None,
            ),
            (
                &[
                    ("HTTP_PROXY", "evil:1"),
                    ("http_proxy", "a:1"),
                    ("REQUEST_METHOD", "GET"),
                ],
                None,
                if cfg!(windows) { None } else { Some("a") },
            ),
        ];
        for (variables, https, http) in rows {
            let found = ProxySettings::from_variables(|name| {
                let own = variables.iter().find(|(own, _)| *own == name);
                own.map(|(_, value)| (*value).to_owned())
            });
            let found = found.unwrap();
            for (scheme, expected) in [(Scheme::Https, https), (Scheme::Http, http)] {
                let own = found.iter().find(|(own, _)| *own == scheme);
                let host = own.and_then(|(_, proxy)| proxy.url().host_str());
                assert_eq!(host, *expected, "{variables:?}");
            }
        }
        let faulty = ProxySettings::from_variables(|name| {
            (name == "ALL_PROXY").then(|| "gopher://canary".to_owned())
        });
        let fault = faulty.unwrap_err();
        assert!(fault.to_string().contains("`ALL_PROXY`"), "{fault}");
        assert!(!format!("{fault:?}").contains("canary"));
    }
}
