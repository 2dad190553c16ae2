//! The login host that belongs to an API host.

use url::Url;

use crate::error::{Error, ErrorKind};

/// The login URL of an API URL: the same, with `login.` in place of `api.` at
/// the start of its host. Scheme, port and path stay.
///
/// # Errors
///
/// [`ErrorKind::Config`] when the host does not begin with `api.`: a guess would
/// send the credentials to a stranger.
pub(crate) fn login_url(api_base: &str) -> Result<String, Error> {
    let unknown = |host: &str| {
        Error::new(
            ErrorKind::Config,
            format!(
                "the login host of `{host}` is unknown, because the host does not begin with \
                 `api.`: give the login URL explicitly"
            ),
        )
    };
    let url = Url::parse(api_base.trim()).map_err(|cause| {
        Error::new(
            ErrorKind::Config,
            "the API URL is no URL such as `https://api.mypurecloud.com`",
        )
        .with_source(cause)
    })?;
    // `Url` gives the host in lower case.
    let host = url.host_str().unwrap_or_default();
    let rest = host.strip_prefix("api.").filter(|rest| !rest.is_empty());
    let rest = rest.ok_or_else(|| unknown(host))?;
    let port = url.port().map_or(String::new(), |port| format!(":{port}"));
    let path = url.path().trim_end_matches('/');
    Ok(format!("{}://login.{rest}{port}{path}", url.scheme()))
}

#[cfg(test)]
mod tests {
    use super::login_url;
    use crate::error::ErrorKind;
    use crate::region::Region;

    #[test]
    fn every_region() {
        for region in Region::ALL {
            let derived = login_url(region.api_url()).unwrap();
            assert_eq!(Some(derived.as_str()), region.login_url());
        }
    }

    #[test]
    fn other_hosts() {
        for (api, expected) in [
            (
                "http://API.example:8080/",
                Some("http://login.example:8080"),
            ),
            ("https://api.example:443", Some("https://login.example")),
            (
                "https://api.api.example/x/",
                Some("https://login.api.example/x"),
            ),
            (
                "https://user:canary@api.example",
                Some("https://login.example"),
            ),
            ("http://127.0.0.1:8080", None),
            ("http://[::1]:8080", None),
            ("https://gateway.example/api.x", None),
            ("https://my.api.example", None),
            ("https://apis.example", None),
            ("https://api.", None),
            ("https://api", None),
            ("api.example", None),
            ("", None),
        ] {
            match login_url(api) {
                Ok(login) => assert_eq!(Some(login.as_str()), expected, "{api}"),
                Err(fault) => {
                    assert_eq!(expected, None, "{api}: {fault}");
                    assert_eq!(fault.kind(), ErrorKind::Config);
                }
            }
        }
    }
}
