//! Every kind of redirect from one origin to another.

use std::net::Ipv4Addr;
use std::sync::Arc;

use crate::byte_server::ByteServer;
use crate::certificates::Identity;
use crate::http::{Answer, Request, Step};

/// The redirects of HTTP (RFC 9110 section 15.4).
pub const STATUSES: [u16; 5] = [301, 302, 303, 307, 308];

/// Where a redirect leads, seen from where it starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The same scheme, host and port.
    SameOrigin,
    /// The same host at another port.
    OtherPort,
    /// Another host.
    OtherHost,
    /// A host below the first one.
    SubDomain,
    /// From `https` to `http`.
    Downgrade,
    /// The same origin, with a user name and a password in the URL.
    UserInfo,
    /// To another origin and from there back.
    ThereAndBack,
}

/// All kinds.
pub const KINDS: [Kind; 7] = [
    Kind::SameOrigin,
    Kind::OtherPort,
    Kind::OtherHost,
    Kind::SubDomain,
    Kind::Downgrade,
    Kind::UserInfo,
    Kind::ThereAndBack,
];

/// What a part of the client should do with a redirect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// Nothing is sent to the target.
    Refused,
    /// The target is asked, with the credentials of the client or without.
    Followed {
        /// Whether the credentials may go along.
        credentials: bool,
    },
}

/// What a download should do: follow, but hand the credentials to no other
/// origin and never leave TLS.
pub fn expected_of_download(kind: Kind) -> Expected {
    match kind {
        Kind::SameOrigin => Expected::Followed { credentials: true },
        // A URL that names a user would replace the credentials.
        Kind::Downgrade | Kind::UserInfo => Expected::Refused,
        // What comes back from elsewhere is not the client's own request any
        // more.
        Kind::OtherPort | Kind::OtherHost | Kind::SubDomain | Kind::ThereAndBack => {
            Expected::Followed { credentials: false }
        }
    }
}

/// One case of the matrix.
#[derive(Clone, Copy, Debug)]
pub struct Case {
    /// The status of the redirect.
    pub status: u16,
    /// Where it leads.
    pub kind: Kind,
}

/// The 35 cases.
pub fn cases() -> Vec<Case> {
    STATUSES
        .iter()
        .flat_map(|&status| KINDS.map(|kind| Case { status, kind }))
        .collect()
}

/// The origins of one case: the first one redirects to the other.
pub struct RedirectServers {
    /// Where the first request goes: an origin to be the base URL of a client.
    pub start: String,
    /// The `Location` of the first redirect.
    pub location: String,
    first: ByteServer,
    second: ByteServer,
}

/// Every path below this redirects; everything else is a target.
pub const START_PATH: &str = "/api/start";

impl RedirectServers {
    /// The servers of a case. `identity` is that of `localhost`: a downgrade
    /// starts at a server with TLS.
    pub fn start(case: Case, identity: &Identity) -> RedirectServers {
        let downgrade = case.kind == Kind::Downgrade;
        let second_address = match case.kind {
            Kind::OtherHost => Ipv4Addr::new(127, 0, 0, 2),
            _ => Ipv4Addr::LOCALHOST,
        };
        let nothing = |_| Vec::new();
        // The servers know each other's address only after they listen.
        let location = Arc::new(std::sync::OnceLock::<String>::new());
        let back = Arc::new(std::sync::OnceLock::<String>::new());
        let redirect = move |to: &str| -> Vec<Step> {
            Answer::status(case.status).header("Location", to).into()
        };
        let known = Arc::clone(&location);
        let first = ByteServer::start_at(
            Ipv4Addr::LOCALHOST,
            downgrade.then_some(identity),
            nothing,
            move |request: &Request| match known.get() {
                Some(to) if request.path().starts_with(START_PATH) => redirect(to),
                _ => Answer::json(200, "{\"reached\":\"first\"}").into(),
            },
        );
        let known = Arc::clone(&back);
        let second =
            ByteServer::start_at(
                second_address,
                None,
                nothing,
                move |_: &Request| match known.get() {
                    Some(to) => redirect(to),
                    None => Answer::json(200, "{\"reached\":\"second\"}").into(),
                },
            );
        let scheme = if downgrade { "https" } else { "http" };
        let start = format!("{scheme}://localhost:{}", first.port());
        let (one, two) = (first.port(), second.port());
        let to = match case.kind {
            Kind::SameOrigin => format!("{start}/target"),
            Kind::OtherPort | Kind::Downgrade | Kind::ThereAndBack => {
                format!("http://localhost:{two}/target")
            }
            Kind::OtherHost => format!("http://127.0.0.2:{two}/target"),
            // Such a name is not known everywhere: a client that follows either
            // reaches the server or fails to find it.
            Kind::SubDomain => format!("http://sub.localhost:{two}/target"),
            Kind::UserInfo => format!("http://user:password@localhost:{one}/target"),
        };
        if case.kind == Kind::ThereAndBack {
            let _ = back.set(format!("{start}/target"));
        }
        let _ = location.set(to.clone());
        RedirectServers {
            start,
            location: to,
            first,
            second,
        }
    }

    /// The requests to where the redirect starts.
    pub fn at_start(&self) -> Vec<Request> {
        let requests = self.first.requests().into_iter();
        requests
            .filter(|request| request.path().starts_with(START_PATH))
            .collect()
    }

    /// The requests that a client made because of a redirect.
    pub fn followed(&self) -> Vec<Request> {
        let requests = self.first.requests().into_iter();
        requests
            .filter(|request| !request.path().starts_with(START_PATH))
            .chain(self.second.requests())
            .collect()
    }

    /// The connections to the second origin.
    pub fn connections_to_second(&self) -> u64 {
        self.second.traffic().connections()
    }

    /// Asserts that a client kept to what is expected of it. `secrets` are texts
    /// of its credentials.
    pub fn assert(&self, case: Case, expected: Expected, secrets: &[&str]) {
        assert_eq!(self.at_start().len(), 1, "{case:?}");
        let followed = self.followed();
        match expected {
            Expected::Refused => {
                assert!(followed.is_empty(), "{case:?}: {followed:?}");
                assert_eq!(self.connections_to_second(), 0, "{case:?}");
            }
            Expected::Followed { credentials } => {
                assert!(!followed.is_empty(), "{case:?} was not followed");
                for request in followed.iter().filter(|_| !credentials) {
                    let text = request.everything();
                    for secret in secrets {
                        let found = crate::canary::spellings_in(&text, secret);
                        assert!(found.is_empty(), "{case:?}: {found:?} in {text}");
                    }
                    assert_eq!(request.header("authorization"), None, "{case:?}");
                }
            }
        }
    }
}
