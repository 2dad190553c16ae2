//! Hosts that are reached without a proxy.
//!
//! The list is that of the environment variable `NO_PROXY`, which no standard
//! describes. Hosts are compared after normalisation, because a spelling that
//! the list does not foresee would send a request for this machine or this
//! network to the proxy (CVE-2025-62718, CVE-2026-44492).

use std::net::{IpAddr, Ipv6Addr};

use url::Host;

/// The hosts of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct NoProxy {
    entries: Vec<Entry>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Entry {
    place: Place,
    /// `None`: every port.
    port: Option<u16>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Place {
    Everything,
    /// A name and the names below it, without dots at either end.
    Name(String),
    /// `localhost`, the names below it and the loopback addresses
    /// (RFC 6761 section 6.3).
    Localhost,
    /// The addresses that share the first bits.
    Network(IpAddr, u8),
}

impl NoProxy {
    /// Reads entries that are separated by commas or white space. What is no
    /// host is left out, as other programs do that read the variable.
    pub(crate) fn parse(list: &str) -> Self {
        let mut own = Self::default();
        own.extend(list);
        own
    }

    /// Adds the entries of another list.
    pub(crate) fn extend(&mut self, list: &str) {
        let texts = list.split(|byte: char| byte == ',' || byte.is_whitespace());
        self.entries.extend(
            texts
                .filter(|text| !text.is_empty())
                .filter_map(Entry::parse),
        );
    }

    /// Whether a host is in the list. `host` is as in a URL: an IPv6 address
    /// may be in brackets.
    pub(crate) fn contains(&self, host: &str, port: Option<u16>) -> bool {
        let Some(host) = Target::parse(host) else {
            return self
                .entries
                .iter()
                .any(|entry| entry.place == Place::Everything);
        };
        self.entries.iter().any(|entry| {
            (entry.port.is_none() || entry.port == port) && entry.place.contains(&host)
        })
    }
}

/// A host in its one spelling.
enum Target {
    Name(String),
    Address(IpAddr),
}

impl Target {
    fn parse(text: &str) -> Option<Self> {
        let bare = text
            .strip_prefix('[')
            .and_then(|rest| rest.strip_suffix(']'))
            .unwrap_or(text);
        if let Ok(address) = bare.parse::<Ipv6Addr>() {
            return Some(Self::Address(IpAddr::V6(address).to_canonical()));
        }
        // This is the parser of URLs, so a host is read the same on both sides:
        // `127.1` is an address and a name in other letters is Punycode.
        match Host::parse(bare.trim_end_matches('.')).ok()? {
            Host::Domain(name) => Some(Self::Name(name)),
            Host::Ipv4(address) => Some(Self::Address(IpAddr::V4(address))),
            Host::Ipv6(address) => Some(Self::Address(IpAddr::V6(address).to_canonical())),
        }
    }
}

impl Entry {
    fn parse(text: &str) -> Option<Self> {
        if let Some((address, bits)) = text.split_once('/') {
            let place = network(address, bits)?;
            return Some(Self { place, port: None });
        }
        let (host, port) = match text.rsplit_once(':') {
            // More colons are an IPv6 address; with a port it is in brackets.
            Some((host, port)) if !host.contains(':') || host.ends_with(']') => {
                (host, Some(port.parse().ok()?))
            }
            _ => (text, None),
        };
        let name = host.trim_start_matches("*.").trim_start_matches('.');
        let place = if host == "*" {
            Place::Everything
        } else {
            match Target::parse(name)? {
                Target::Address(address) => Place::Network(address, width(address)),
                Target::Name(name) if name == "localhost" => Place::Localhost,
                Target::Name(name) => Place::Name(name),
            }
        };
        Some(Self { place, port })
    }
}

impl Place {
    fn contains(&self, host: &Target) -> bool {
        match (self, host) {
            (Self::Everything, _) => true,
            (Self::Name(parent), Target::Name(name)) => is_below(name, parent),
            (Self::Localhost, Target::Name(name)) => is_below(name, "localhost"),
            (Self::Localhost, Target::Address(address)) => address.is_loopback(),
            (Self::Network(network, bits), Target::Address(address)) => {
                same_start(*network, *address, *bits)
            }
            (Self::Name(_), Target::Address(_)) | (Self::Network(..), Target::Name(_)) => false,
        }
    }
}

fn is_below(name: &str, parent: &str) -> bool {
    name.strip_suffix(parent)
        .is_some_and(|head| head.is_empty() || head.ends_with('.'))
}

/// A network in the notation of RFC 4632 and RFC 4291 section 2.3.
fn network(address: &str, bits: &str) -> Option<Place> {
    let bare = address.trim_start_matches('[').trim_end_matches(']');
    let address: IpAddr = bare.parse().ok()?;
    let bits: u8 = bits.parse().ok().filter(|bits| *bits <= width(address))?;
    // Of an IPv4 address within IPv6 the first 96 bits are fixed.
    match address.to_canonical() {
        IpAddr::V4(inner) if address.is_ipv6() => {
            let bits = bits.checked_sub(96)?;
            Some(Place::Network(IpAddr::V4(inner), bits))
        }
        _ => Some(Place::Network(address, bits)),
    }
}

fn width(address: IpAddr) -> u8 {
    if address.is_ipv4() { 32 } else { 128 }
}

fn same_start(left: IpAddr, right: IpAddr, bits: u8) -> bool {
    let (left, right, width) = match (left, right) {
        (IpAddr::V4(left), IpAddr::V4(right)) => {
            (u128::from(left.to_bits()), u128::from(right.to_bits()), 32)
        }
        (IpAddr::V6(left), IpAddr::V6(right)) => (left.to_bits(), right.to_bits(), 128_u32),
        _ => return false,
    };
    let rest = width.saturating_sub(u32::from(bits));
    (left ^ right).checked_shr(rest).unwrap_or(0) == 0
}

#[cfg(test)]
mod tests {
    use super::NoProxy;

    /// The list, the hosts in it and the hosts that are not.
    type Row = (
        &'static str,
        &'static [&'static str],
        &'static [&'static str],
    );

    #[test]
    fn n09_no_proxy_spellings() {
        let rows: &[Row] = &[
            ("", &[], &["a.test", "127.0.0.1", "localhost"]),
            ("*", &["a.test", "127.0.0.1", "[::1]", "localhost."], &[]),
            (
                "a.test",
                &["a.test", "A.TEST", "a.test.", "b.a.test", "B.a.Test."],
                &["aa.test", "test", "a.test.evil"],
            ),
            ("A.Test.", &["a.test", "a.test."], &["b.test"]),
            (
                ".a.test",
                &["b.a.test", "a.test", "c.b.a.test."],
                &["ba.test"],
            ),
            ("*.a.test", &["b.a.test", "a.test"], &["ba.test"]),
            (
                " b.test ,\ta.test  c.test,,",
                &["a.test", "b.test", "c.test"],
                &["d.test"],
            ),
            ("a.test:8080", &["a.test:8080"], &["a.test", "a.test:443"]),
            ("a.test:x", &[], &["a.test"]),
            ("*:8080", &[], &[]),
            (
                "localhost",
                &[
                    "localhost",
                    "localhost.",
                    "LOCALHOST",
                    "x.localhost",
                    "127.0.0.1",
                    "127.9.9.9",
                    "[::1]",
                    "[::ffff:127.0.0.1]",
                ],
                &["localhost.test", "alocalhost", "10.0.0.1", "[::2]"],
            ),
            (
                "localhost.",
                &["localhost", "localhost.", "[::1]"],
                &["a.test"],
            ),
            (
                "127.0.0.1",
                &[
                    "127.0.0.1",
                    "[::ffff:127.0.0.1]",
                    "[::ffff:7f00:1]",
                    "127.0.0.1.",
                ],
                &["127.0.0.2", "[::1]", "localhost", "x.127.0.0.1.test"],
            ),
            (
                "::ffff:127.0.0.1",
                &["127.0.0.1", "[::ffff:7f00:1]"],
                &["127.0.0.2"],
            ),
            (
                "[::ffff:127.0.0.1]",
                &["127.0.0.1", "[::ffff:7f00:1]"],
                &["[::1]"],
            ),
            (
                "::1",
                &["[::1]", "::1", "[0:0:0:0:0:0:0:1]"],
                &["[::2]", "127.0.0.1"],
            ),
            ("[::1]", &["[::1]"], &["[::2]"]),
            ("[::1]:8080", &["[::1]:8080"], &["[::1]:81", "[::1]"]),
            (
                "127.0.0.1:8080",
                &["127.0.0.1:8080", "[::ffff:127.0.0.1]:8080"],
                &["127.0.0.1"],
            ),
            (
                "10.0.0.0/8",
                &["10.255.1.2", "[::ffff:10.1.2.3]"],
                &["11.0.0.0", "[fd00::1]"],
            ),
            ("10.0.0.9/32", &["10.0.0.9"], &["10.0.0.8"]),
            ("0.0.0.0/0", &["1.2.3.4"], &["[::1]", "a.test"]),
            ("::ffff:10.0.0.0/104", &["10.1.2.3"], &["11.0.0.1"]),
            ("fd00::/8", &["[fd12::1]"], &["[fe80::1]", "253.0.0.1"]),
            ("[fd00::]/8", &["[fd12::1]"], &["[fe80::1]"]),
            ("::/0", &["[::1]", "[fe80::1]"], &["1.2.3.4"]),
            (
                "10.0.0.0/33, 10.0.0.0/x, /8, ::/129, ::ffff:0:0/64, [, :, 1270.0.1",
                &[],
                &["10.0.0.1", "[::1]", "127.0.0.1"],
            ),
            ("127.1", &["127.0.0.1"], &["127.0.0.2"]),
            (
                "b\u{fc}cher.test",
                &["xn--bcher-kva.test", "b\u{fc}cher.test"],
                &["bcher.test"],
            ),
            ("my_host", &["my_host"], &["myhost"]),
            ("0.0.1,ocalhost", &[], &["127.0.0.1", "localhost"]),
        ];
        for (list, inside, outside) in rows {
            let list_of = NoProxy::parse(list);
            for (hosts, expected) in [(inside, true), (outside, false)] {
                for host in *hosts {
                    let (name, port) = match host.rsplit_once(':') {
                        Some((name, port)) if !name.contains(':') || name.ends_with(']') => {
                            (name, port.parse().ok())
                        }
                        _ => (*host, Some(80)),
                    };
                    let found = list_of.contains(name, port);
                    assert_eq!(found, expected, "{list:?} and {host:?}");
                }
            }
        }
    }
}
