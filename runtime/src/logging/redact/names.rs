//! What names say about their values.

/// What may be seen of the value of a header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Header {
    Shown,
    /// A URL, whose query may hold a credential and is not needed.
    Url,
    Hidden,
}

/// The names of headers whose values are no credentials. A header that is not
/// here is hidden: an application may send its credentials under any name.
const SHOWN: [&str; 45] = [
    "accept",
    "accept-charset",
    "accept-encoding",
    "accept-language",
    "accept-ranges",
    "age",
    "allow",
    "cache-control",
    "connection",
    "content-encoding",
    "content-language",
    "content-length",
    "content-range",
    "content-type",
    "date",
    "etag",
    "expires",
    "genesys-app",
    "host",
    "if-match",
    "if-modified-since",
    "if-none-match",
    "if-range",
    "if-unmodified-since",
    "inin-correlation-id",
    "keep-alive",
    "last-modified",
    "pragma",
    "purecloud-sdk",
    "range",
    "retry-after",
    "server",
    "strict-transport-security",
    "te",
    "traceparent",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "user-agent",
    "vary",
    "via",
    "warning",
    "x-amz-cf-id",
    "x-content-type-options",
    "x-request-id",
];

pub(super) fn header(name: &str) -> Header {
    let name = name.to_ascii_lowercase();
    match name.as_str() {
        "location" | "content-location" => Header::Url,
        name if SHOWN.contains(&name) || name.starts_with("inin-ratelimit-") => Header::Shown,
        _ => Header::Hidden,
    }
}

/// Whether the value of a field may be a credential. The spelling does not
/// matter: `client_secret`, `clientSecret` and `Client-Secret` are one name.
pub(super) fn is_confidential(name: &str) -> bool {
    const PARTS: [&str; 23] = [
        "accesscode",
        "accesskey",
        "apikey",
        "assertion",
        "authcode",
        "authkey",
        "authorizationcode",
        "codeverifier",
        "cookie",
        "credential",
        "devicecode",
        "jwt",
        "passcode",
        "passphrase",
        "passwd",
        "password",
        "privatekey",
        "samlresponse",
        "secret",
        "securitycode",
        "signature",
        "token",
        "verificationcode",
    ];
    const WHOLE: [&str; 9] = [
        "auth",
        "bearer",
        "code",
        "otp",
        "pass",
        "pin",
        "pwd",
        "sessionid",
        "sig",
    ];
    let name = plain(name);
    // RFC 6749 section 7.1: `Bearer` and the like.
    if name.ends_with("tokentype") {
        return false;
    }
    // `proxy-authorization`, but not `authorizationUrl`.
    name.ends_with("authorization")
        || PARTS.iter().any(|part| name.contains(part))
        || WHOLE.contains(&name.as_str())
}

/// Whether a field is a code: confidential in a request, but in an answer also
/// the name of a refusal.
pub(super) fn is_code(name: &str) -> bool {
    plain(name) == "code"
}

/// Whether a name is also an everyday word, which stands before many a colon.
pub(super) fn is_common(name: &str) -> bool {
    matches!(plain(name).as_str(), "code" | "auth")
}

/// Whether a number under this name counts or measures, such as
/// `accessTokenValiditySeconds`.
pub(super) fn is_measure(name: &str) -> bool {
    const PARTS: [&str; 18] = [
        "count",
        "total",
        "max",
        "min",
        "limit",
        "length",
        "size",
        "seconds",
        "millis",
        "days",
        "expire",
        "expiry",
        "validity",
        "lifetime",
        "wait",
        "ttl",
        "remaining",
        "number",
    ];
    let name = plain(name);
    name.ends_with("tokens") || PARTS.iter().any(|part| name.contains(part))
}

/// The letters and digits of a name in lower case.
fn plain(name: &str) -> String {
    name.chars()
        .filter(|letter| letter.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}
