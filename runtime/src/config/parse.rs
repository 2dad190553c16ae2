//! From the text of a setting to its value. An error is what is allowed, never
//! what was given.

use std::net::Ipv6Addr;
use std::time::Duration;

use percent_encoding::percent_decode_str;
use url::Url;

use super::values::FileProxy;
use crate::region::Region;
use crate::secret::Secret;

type Parsed<T> = Result<T, &'static str>;

/// The longest time a setting may be: a year. Clocks can be asked for it
/// without an overflow.
const LONGEST: f64 = 31_536_000.0;

pub(super) fn boolean(text: &str) -> Parsed<bool> {
    match text.to_ascii_lowercase().as_str() {
        "true" | "yes" | "on" | "1" => Ok(true),
        "false" | "no" | "off" | "0" => Ok(false),
        _ => Err("must be true or false"),
    }
}

/// Seconds: digits with an optional fraction.
pub(super) fn seconds(text: &str) -> Parsed<Duration> {
    let allowed = "must be a number of seconds from 0 to 31536000, such as 5 or 0.25";
    let plain = text
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b'.');
    let value: f64 = text.parse().map_err(|_| allowed)?;
    if !plain || value > LONGEST {
        return Err(allowed);
    }
    Duration::try_from_secs_f64(value).map_err(|_| allowed)
}

pub(super) fn count(text: &str) -> Parsed<u32> {
    let plain = text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse()
        .ok()
        .filter(|_| plain)
        .ok_or("must be a whole number from 0 to 4294967295")
}

/// One of the words, in any case.
pub(super) fn word(
    text: &str,
    words: &[&'static str],
    allowed: &'static str,
) -> Parsed<&'static str> {
    words
        .iter()
        .find(|word| text.eq_ignore_ascii_case(word))
        .copied()
        .ok_or(allowed)
}

/// The level, also in the spelling of the constants of the Go SDK (`LTrace`).
pub(super) fn level(text: &str) -> Parsed<&'static str> {
    let bare = match text.split_at_checked(1) {
        Some(("l" | "L", rest)) => rest,
        _ => text,
    };
    let allowed = "must be trace, debug, error or none";
    word(bare, &["trace", "debug", "error", "none"], allowed)
}

pub(super) fn port(text: &str) -> Parsed<u16> {
    let plain = text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse()
        .ok()
        .filter(|port| plain && *port != 0)
        .ok_or("must be a port from 1 to 65535")
}

/// As [`port`]; -1 and 0 mean none, as in the official SDKs.
pub(super) fn optional_port(text: &str) -> Parsed<Option<u16>> {
    match text {
        "-1" | "0" => Ok(None),
        _ => port(text)
            .map(Some)
            .map_err(|_| "must be a port from 1 to 65535, or -1 for none"),
    }
}

/// Where the API is: a URL, a domain or the name of a region.
pub(super) fn host(text: &str) -> Parsed<Region> {
    let allowed = "must be a URL such as `https://api.mypurecloud.com`, a domain such as \
                   `mypurecloud.com` or a region such as `us_east_1`";
    let region: Region = text.parse().map_err(|_| allowed)?;
    let url = Url::parse(region.api_url()).map_err(|_| allowed)?;
    let usable = matches!(url.scheme(), "http" | "https")
        && url.has_host()
        && !has_credentials(&url)
        && url.query().is_none()
        && url.fragment().is_none();
    if usable { Ok(region) } else { Err(allowed) }
}

/// The name or address of a host and nothing else.
pub(super) fn host_name(text: &str) -> Parsed<String> {
    let allowed = "must be the name or address of a host, without scheme, port and path";
    let text = match text.parse::<Ipv6Addr>() {
        Ok(address) => format!("[{address}]"),
        Err(_) => text.to_owned(),
    };
    // The port tells `host` from `host:80`, whose port a URL forgets.
    let url = Url::parse(&format!("http://{text}:1/")).map_err(|_| allowed)?;
    let bare = url.port() == Some(1)
        && url.path() == "/"
        && url.query().is_none()
        && url.fragment().is_none()
        && !has_credentials(&url)
        && !text.contains(['/', '\\', '@', '?', '#'])
        && !text.contains(|letter: char| letter.is_whitespace() || letter.is_control());
    match url.host_str() {
        Some(host) if bare => Ok(host.to_owned()),
        _ => Err(allowed),
    }
}

/// A prefix of paths, with or without slashes.
pub(super) fn path_prefix(text: &str) -> Parsed<String> {
    let faulty = |letter: char| {
        letter.is_whitespace() || letter.is_control() || matches!(letter, '?' | '#' | '\\')
    };
    if text.contains(faulty) {
        return Err("must be a path such as `my/prefix`");
    }
    Ok(text.to_owned())
}

/// The login prefix and the API prefix of `login:one,api:two`, and whether
/// there were others.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct PathParams {
    pub(super) login: Option<String>,
    pub(super) api: Option<String>,
    pub(super) others: bool,
}

pub(super) fn path_params(text: &str) -> Parsed<PathParams> {
    let allowed = "must be pairs such as `login:my/prefix,api:my/other`";
    let mut params = PathParams::default();
    for pair in text
        .split(',')
        .map(str::trim)
        .filter(|pair| !pair.is_empty())
    {
        let (name, value) = pair.split_once(':').ok_or(allowed)?;
        let value = path_prefix(value.trim()).map_err(|_| allowed)?;
        match name.trim().to_ascii_lowercase().as_str() {
            "login" => params.login = Some(value),
            "api" => params.api = Some(value),
            _ => params.others = true,
        }
    }
    Ok(params)
}

/// The schemes of a proxy.
pub(super) const PROXY_PROTOCOLS: &[&str] = &["http", "https", "socks5", "socks5h"];

/// The proxy of a URL and whether the URL has a path, which means nothing.
pub(super) fn proxy_url(text: &str) -> Parsed<(FileProxy, bool)> {
    let allowed = "must be a URL such as `http://proxy.example:8080`";
    let url = Url::parse(text).map_err(|_| allowed)?;
    let host = url
        .host_str()
        .filter(|host| !host.is_empty())
        .ok_or(allowed)?;
    if !PROXY_PROTOCOLS.contains(&url.scheme()) {
        return Err("must begin with `http://`, `https://`, `socks5://` or `socks5h://`");
    }
    let port = url
        .port()
        .map_or_else(String::new, |port| format!(":{port}"));
    let decoded = |part: &str| Secret::new(percent_decode_str(part).decode_utf8_lossy().into());
    let proxy = FileProxy {
        url: format!("{}://{host}{port}", url.scheme()),
        username: (!url.username().is_empty()).then(|| decoded(url.username())),
        password: url.password().map(decoded),
    };
    let extra =
        !matches!(url.path(), "" | "/") || url.query().is_some() || url.fragment().is_some();
    Ok((proxy, extra))
}

fn has_credentials(url: &Url) -> bool {
    !url.username().is_empty() || url.password().is_some()
}
