//! URLs of requests, most of which begin like the one before.

use std::sync::Arc;

use arc_swap::ArcSwapOption;
use url::{ParseError, Url};

/// Parses URLs and keeps the scheme, host and port of the last one: to parse
/// those takes longer than the rest.
#[derive(Default)]
pub(super) struct Origins(ArcSwapOption<Origin>);

struct Origin {
    text: String,
    url: Url,
}

impl Origins {
    /// The same as [`Url::parse`].
    pub(super) fn parse(&self, text: &str) -> Result<Url, ParseError> {
        if let Some(known) = &*self.0.load()
            && let Some(rest) = text.strip_prefix(&known.text)
            && is_path(rest)
        {
            return known.url.join(rest);
        }
        let Some((origin, rest)) = split(text) else {
            return Url::parse(text);
        };
        let url = Url::parse(origin)?;
        let joined = url.join(rest);
        self.0.store(Some(Arc::new(Origin {
            text: origin.to_owned(),
            url,
        })));
        joined
    }
}

/// A URL in front of the slash of its path. `None` where that is not plain to
/// see.
fn split(text: &str) -> Option<(&str, &str)> {
    let host = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"))?;
    let (host, path) = host.split_at_checked(host.find('/')?)?;
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-.:[]".contains(&byte);
    if host.is_empty() || !host.bytes().all(plain) || !is_path(path) {
        return None;
    }
    text.split_at_checked(text.len() - path.len())
}

/// Whether this follows a host as its path and query.
fn is_path(text: &str) -> bool {
    // The parser drops white space and takes a backslash for a slash; two
    // slashes would begin another host. Without a way out of the loop the
    // compiler checks many bytes at once.
    let plain = |byte: u8| (0x21..=0x7E).contains(&byte) & (byte != b'\\');
    text.starts_with('/')
        && !text.starts_with("//")
        && text.bytes().fold(true, |all, byte| all & plain(byte))
}

#[cfg(test)]
mod tests {
    use url::Url;

    use super::{Origins, split};

    #[test]
    fn the_same_as_without_memory() {
        let origins = Origins::default();
        for (url, is_split) in [
            ("https://api.h.test/a/b?c=d%20e", true),
            ("https://api.h.test/a/./b/../c/%2e%2E/d", true),
            ("https://api.h.test/../..", true),
            ("https://api.h.test/a//b?x=//y/#f?g", true),
            ("https://api.h.test/", true),
            ("https://api.h.test/a:b@c|\"<>^`{}'", true),
            ("https://api.h.test:443/a", true),
            ("http://api.h.test:443/a", true),
            ("http://API.h.test:080/a", true),
            ("http://127.1/a", true),
            ("http://[::0:1]:8080/a", true),
            ("http://xn--/a", true),
            ("http://a:b:c/a", true),
            ("http://h:99999/a", true),
            ("https://api.h.test", false),
            ("https://api.h.test?/a", false),
            ("https://api.h.test#/a", false),
            ("https://api.h.test//evil.test/a", false),
            ("https://api.h.test/\\evil.test/a", false),
            ("https://api.h.test/\t/evil.test/a", false),
            ("https://api.h.test\\a/b", false),
            ("https://user:word@api.h.test/a", false),
            ("https://é.test/a", false),
            ("https://api.h.test/é", false),
            (" https://api.h.test/a ", false),
            ("HTTPS://api.h.test/a", false),
            ("https:///api.h.test/a", false),
            ("https:api.h.test/a", false),
            ("file:///a", false),
            ("/a", false),
            ("", false),
        ] {
            assert_eq!(split(url).is_some(), is_split, "{url}");
            // Of an origin that is not known yet, and of one that is.
            for _ in 0..2 {
                assert_eq!(origins.parse(url), Url::parse(url), "{url}");
            }
        }
    }
}
