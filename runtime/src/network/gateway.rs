//! A gateway in front of the service.

use crate::error::{Error, ErrorKind};

/// A gateway that stands in front of the API and of the login service: every
/// request goes to its host, with a path prefix for each of the two.
///
/// ```
/// use platform_client_runtime::network::Gateway;
///
/// let gateway = Gateway::new("mygateway.mydomain.myextension")
///     .port(1443)
///     .api_path("myadditionalpathforapi")
///     .login_path("myadditionalpathforlogin");
/// assert_eq!(
///     gateway.api_base_url()?,
///     "https://mygateway.mydomain.myextension:1443/myadditionalpathforapi"
/// );
/// # Ok::<(), platform_client_runtime::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct Gateway {
    protocol: String,
    host: String,
    port: Option<u16>,
    login_path: String,
    api_path: String,
}

impl Gateway {
    /// A gateway by its host name or address, without protocol and port. The
    /// parts are judged when the client is built.
    pub fn new(host: impl Into<String>) -> Self {
        Self {
            protocol: "https".to_owned(),
            host: host.into(),
            port: None,
            login_path: String::new(),
            api_path: String::new(),
        }
    }

    /// `https` or `http`. Default: `https`. An empty text is the default.
    pub fn protocol(mut self, protocol: impl Into<String>) -> Self {
        self.protocol = protocol.into();
        self
    }

    /// The port, 1 to 65535. Default, also for 0: that of the protocol.
    pub fn port(mut self, port: impl Into<Option<u16>>) -> Self {
        self.port = port.into().filter(|port| *port != 0);
        self
    }

    /// The path before `/oauth/token` and its like. Slashes at its ends do not
    /// matter. Default: none.
    pub fn login_path(mut self, path: impl Into<String>) -> Self {
        self.login_path = path.into();
        self
    }

    /// The path before those of the operations. Slashes at its ends do not
    /// matter. Default: none.
    pub fn api_path(mut self, path: impl Into<String>) -> Self {
        self.api_path = path.into();
        self
    }

    /// The URL before the paths of the operations, without a slash at its end.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`] names the part that can not be used.
    pub fn api_base_url(&self) -> Result<String, Error> {
        Ok(self.origin()? + &path("API", &self.api_path)?)
    }

    /// The URL before the paths of the login service, without a slash at its
    /// end.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`] names the part that can not be used.
    pub fn login_base_url(&self) -> Result<String, Error> {
        Ok(self.origin()? + &path("login", &self.login_path)?)
    }

    /// Leads a URL that the service gave (the link to a next page, for example)
    /// through the gateway: one of `api_host` under the API path, one of the
    /// login host that belongs to it (`login.` in place of `api.`) under the
    /// login path, and a path alone under the API path. Path and query stay as
    /// they are. A URL of another host, or of the gateway already, is handed
    /// back as it is.
    ///
    /// `api_host` is a host name, with a port if it is not that of the protocol,
    /// or a URL with that host.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`] names the part of the gateway that can not be used.
    pub fn rewrite(&self, url: &str, api_host: &str) -> Result<String, Error> {
        let bases = (self.api_base_url()?, self.login_base_url()?);
        if url.starts_with('/') && !url.starts_with("//") {
            return Ok(bases.0 + url);
        }
        let Some((scheme, rest)) = url.split_once("://") else {
            return Ok(url.to_owned());
        };
        let default = match scheme.to_ascii_lowercase().as_str() {
            "https" => ":443",
            "http" => ":80",
            _ => return Ok(url.to_owned()),
        };
        let (host, tail) = split(rest);
        let (api, _) = split(
            api_host
                .split_once("://")
                .map_or(api_host, |(_, rest)| rest),
        );
        let plain = |host: &str| {
            let host = host.to_ascii_lowercase();
            let host = host.strip_suffix(default).unwrap_or(&host);
            host.trim_end_matches('.').to_owned()
        };
        let (host, api) = (plain(host), plain(api));
        let login = api.strip_prefix("api.").map(|rest| format!("login.{rest}"));
        let base = if host == api {
            bases.0
        } else if Some(host) == login {
            bases.1
        } else {
            return Ok(url.to_owned());
        };
        let slash = if tail.starts_with('/') { "" } else { "/" };
        Ok(format!("{base}{slash}{tail}"))
    }

    /// Protocol, host and port.
    fn origin(&self) -> Result<String, Error> {
        let protocol = match self.protocol.trim().to_ascii_lowercase().as_str() {
            "" | "https" => "https",
            "http" => "http",
            _ => return Err(fault("the protocol must be `https` or `http`")),
        };
        let host = self.host.trim();
        let bare = host
            .strip_prefix('[')
            .and_then(|rest| rest.strip_suffix(']'))
            .unwrap_or(host);
        if host.is_empty() {
            return Err(fault("the host is empty"));
        }
        if host.contains("://") {
            return Err(fault("the host must not hold the protocol"));
        }
        let v6 = bare.parse::<std::net::Ipv6Addr>().is_ok();
        if !v6 && host.contains(':') {
            return Err(fault("the host must not hold a port or a colon"));
        }
        let host = if v6 {
            format!("[{bare}]")
        } else {
            host.to_owned()
        };
        // The parser would forgive some of these and drop them.
        let odd = |byte: char| {
            byte.is_whitespace()
                || byte.is_control()
                || ['/', '\\', '?', '#', '@', '%'].contains(&byte)
        };
        if host.contains(odd) {
            return Err(fault("the host is no host name"));
        }
        let host = url::Host::parse(&host)
            .map_err(|cause| fault("the host is no host name").with_source(cause))?;
        let port = match (protocol, self.port) {
            (_, None) | ("https", Some(443)) | ("http", Some(80)) => String::new(),
            (_, Some(port)) => format!(":{port}"),
        };
        Ok(format!("{protocol}://{host}{port}"))
    }
}

/// Host and port, and what comes behind them.
fn split(text: &str) -> (&str, &str) {
    let end = text.find(['/', '?', '#']).unwrap_or(text.len());
    text.split_at_checked(end).unwrap_or((text, ""))
}

/// A prefix with a slash before it and none after it; empty if there is none.
fn path(name: &str, text: &str) -> Result<String, Error> {
    let text = text.trim().trim_matches('/');
    if text.is_empty() {
        return Ok(String::new());
    }
    let odd =
        |byte: char| byte.is_whitespace() || byte.is_control() || ['?', '#', '\\'].contains(&byte);
    let dots = |segment: &str| {
        let plain = segment.to_ascii_lowercase().replace("%2e", ".");
        plain == "." || plain == ".."
    };
    if text.contains("://") || text.contains(odd) || text.split('/').any(dots) {
        return Err(fault(&format!(
            "the {name} path must be a path such as `prefix/of/it`, without query and dots"
        )));
    }
    Ok(format!("/{text}"))
}

fn fault(what: &str) -> Error {
    Error::new(
        ErrorKind::Config,
        format!("the gateway can not be used: {what}"),
    )
}

#[cfg(test)]
mod tests {
    use super::Gateway;
    use crate::error::ErrorKind;

    fn readme() -> Gateway {
        Gateway::new("mygateway.mydomain.myextension")
            .port(1443)
            .login_path("myadditionalpathforlogin")
            .api_path("myadditionalpathforapi")
    }

    #[test]
    fn base_urls() {
        let host = || Gateway::new("gw.test");
        for (gateway, api, login) in [
            (
                readme(),
                "https://mygateway.mydomain.myextension:1443/myadditionalpathforapi",
                "https://mygateway.mydomain.myextension:1443/myadditionalpathforlogin",
            ),
            (host(), "https://gw.test", "https://gw.test"),
            (host().protocol(""), "https://gw.test", "https://gw.test"),
            (
                host().protocol("HTTP").port(80),
                "http://gw.test",
                "http://gw.test",
            ),
            (host().port(443), "https://gw.test", "https://gw.test"),
            (host().port(0), "https://gw.test", "https://gw.test"),
            (host().port(None), "https://gw.test", "https://gw.test"),
            (
                host().protocol("http").port(443),
                "http://gw.test:443",
                "http://gw.test:443",
            ),
            (
                host().api_path("//a/b/ ").login_path("/"),
                "https://gw.test/a/b",
                "https://gw.test",
            ),
            (
                Gateway::new(" GW.Test "),
                "https://gw.test",
                "https://gw.test",
            ),
            (
                Gateway::new("::1").port(8443),
                "https://[::1]:8443",
                "https://[::1]:8443",
            ),
            (Gateway::new("[::1]"), "https://[::1]", "https://[::1]"),
            (
                Gateway::new("10.0.0.1"),
                "https://10.0.0.1",
                "https://10.0.0.1",
            ),
        ] {
            assert_eq!(gateway.api_base_url().unwrap(), api);
            assert_eq!(gateway.login_base_url().unwrap(), login);
        }
    }

    #[test]
    fn rewriting() {
        let api = "api.mypurecloud.com";
        let base = "https://mygateway.mydomain.myextension:1443";
        for (url, expected) in [
            (
                "https://api.mypurecloud.com/api/v2/users/me",
                "/myadditionalpathforapi/api/v2/users/me",
            ),
            (
                "https://API.mypurecloud.com:443/api/v2/users?pageNumber=2&q=a%20b%2F#x",
                "/myadditionalpathforapi/api/v2/users?pageNumber=2&q=a%20b%2F#x",
            ),
            (
                "https://api.mypurecloud.com?a=b",
                "/myadditionalpathforapi/?a=b",
            ),
            (
                "https://api.mypurecloud.com./x",
                "/myadditionalpathforapi/x",
            ),
            (
                "/api/v2/users?cursor=%3D",
                "/myadditionalpathforapi/api/v2/users?cursor=%3D",
            ),
            (
                "https://login.mypurecloud.com/oauth/token",
                "/myadditionalpathforlogin/oauth/token",
            ),
        ] {
            for api in [
                api,
                "api.mypurecloud.com:443",
                "https://api.mypurecloud.com",
                "https://API.mypurecloud.com/x",
            ] {
                let through = readme().rewrite(url, api).unwrap();
                assert_eq!(through, format!("{base}{expected}"), "{url} {api}");
            }
        }
        for other in [
            "https://mygateway.mydomain.myextension:1443/myadditionalpathforapi/api/v2/x",
            "https://evil.test/api/v2/x",
            "https://api.mypurecloud.com.evil.test/x",
            "https://api.mypurecloud.com@evil.test/x",
            "https://api.mypurecloud.com:444/x",
            "//api.mypurecloud.com/x",
            "wss://api.mypurecloud.com/x",
            "ftp://api.mypurecloud.com/x",
            "",
        ] {
            assert_eq!(readme().rewrite(other, api).unwrap(), other);
        }
        let url = "http://127.0.0.1:8080/x";
        let through = Gateway::new("gw.test").rewrite(url, "127.0.0.1:8080");
        assert_eq!(through.unwrap(), "https://gw.test/x");
    }

    #[test]
    fn refused() {
        let host = || Gateway::new("gw.test");
        for (gateway, word) in [
            (Gateway::new(""), "host"),
            (Gateway::new("https://gw.test"), "protocol"),
            (Gateway::new("gw.test:8080"), "port"),
            (Gateway::new("gw.test/x"), "host"),
            (Gateway::new("user@gw.test"), "host"),
            (Gateway::new("g w.test"), "host"),
            (Gateway::new("gw.test?x"), "host"),
            (host().protocol("ftp"), "protocol"),
            (host().protocol("https://"), "protocol"),
            (host().api_path("a?b"), "API path"),
            (host().api_path("a#b"), "API path"),
            (host().api_path("a/../b"), "API path"),
            (host().api_path("a/%2E%2e/b"), "API path"),
            (host().login_path("a b"), "login path"),
            (host().login_path("https://x"), "login path"),
        ] {
            let both = gateway.api_base_url().and(gateway.login_base_url());
            let fault = both.unwrap_err();
            assert_eq!(fault.kind(), ErrorKind::Config);
            assert!(fault.to_string().contains(word), "{gateway:?}: {fault}");
        }
        assert!(host().api_path("a?b").rewrite("/x", "api.test").is_err());
    }
}
