//! Header fields: names without regard to case, several values per name.

use std::borrow::Cow;
use std::fmt;

use zeroize::Zeroize;

/// Header fields in the order of the message.
///
/// Names are compared without regard to case (RFC 9110 section 5.1). Values that are
/// not UTF-8 are read as Latin-1. `Debug` hides the values of headers that
/// carry credentials.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Headers {
    fields: Vec<Field>,
}

/// The texts that every request has are literals, which cost no memory.
#[derive(Clone, PartialEq, Eq)]
struct Field {
    name: Cow<'static, str>,
    value: Cow<'static, str>,
}

impl Drop for Field {
    /// A credential does not stay behind in memory.
    fn drop(&mut self) {
        const NAMES: [&str; 3] = ["authorization", "proxy-authorization", "cookie"];
        if let Cow::Owned(value) = &mut self.value
            && NAMES.iter().any(|own| own.eq_ignore_ascii_case(&self.name))
        {
            value.zeroize();
        }
    }
}

impl Headers {
    /// No fields yet, with room for the usual number.
    pub(crate) fn with_capacity(fields: usize) -> Self {
        Self {
            fields: Vec::with_capacity(fields),
        }
    }

    /// The first value of a name.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.iter()
            .find(|(own, _)| own.eq_ignore_ascii_case(name))
            .map(|(_, value)| value)
    }

    /// All values of a name, in order.
    pub fn get_all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> + 'a {
        self.iter()
            .filter(move |(own, _)| own.eq_ignore_ascii_case(name))
            .map(|(_, value)| value)
    }

    /// All fields as pairs of name and value.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.fields
            .iter()
            .map(|field| (field.name.as_ref(), field.value.as_ref()))
    }

    /// The number of fields.
    pub fn len(&self) -> usize {
        self.fields.len()
    }

    /// Whether there are no fields.
    pub fn is_empty(&self) -> bool {
        self.fields.is_empty()
    }

    /// Adds a field beside those of the same name.
    pub fn append(&mut self, name: impl Into<Cow<'static, str>>, value: impl Into<String>) {
        self.push(name.into(), Cow::Owned(value.into()));
    }

    /// As [`append`](Self::append), of a text that may be a literal.
    pub(crate) fn push(&mut self, name: Cow<'static, str>, value: Cow<'static, str>) {
        self.fields.push(Field { name, value });
    }

    /// Sets a field in place of those of the same name.
    pub fn set(&mut self, name: impl Into<Cow<'static, str>>, value: impl Into<String>) {
        self.put(name.into(), Cow::Owned(value.into()));
    }

    /// As [`set`](Self::set), of a text that may be a literal.
    pub(crate) fn put(&mut self, name: Cow<'static, str>, value: Cow<'static, str>) {
        self.remove(&name);
        self.push(name, value);
    }

    /// Takes out every field of the name.
    pub fn remove(&mut self, name: &str) {
        self.fields
            .retain(|field| !field.name.eq_ignore_ascii_case(name));
    }

    /// Sets every field of `others` in place of those of the same name.
    pub(crate) fn override_with(&mut self, others: &Headers) {
        for field in &others.fields {
            self.put(field.name.clone(), field.value.clone());
        }
    }

    /// What of these a caller may have set, and not this crate itself: values that
    /// are no literals.
    pub(crate) fn foreign(&self) -> impl Iterator<Item = (&str, &str)> {
        self.texts().filter_map(|(name, value)| match value {
            Cow::Borrowed(_) => None,
            Cow::Owned(value) => Some((name, value.as_str())),
        })
    }

    /// All fields; of the texts those that are literals can be told.
    pub(crate) fn texts(&self) -> impl Iterator<Item = (&str, &Cow<'static, str>)> {
        self.fields
            .iter()
            .map(|field| (field.name.as_ref(), &field.value))
    }
}

impl fmt::Debug for Headers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map()
            .entries(self.iter().map(|(name, value)| (name, shown(name, value))))
            .finish()
    }
}

/// What `Debug` shows of a value. A URL is shown without its query, which may be
/// signed, and not at all with a password.
fn shown<'a>(name: &str, value: &'a str) -> &'a str {
    let is_url = ["location", "content-location"]
        .iter()
        .any(|own| own.eq_ignore_ascii_case(name));
    if is_confidential(name) || (is_url && value.contains('@')) {
        "(redacted)"
    } else if is_url {
        value.split(['?', '#']).next().unwrap_or_default()
    } else {
        value
    }
}

/// Whether the value of a header may be a credential, judged by its name.
pub(crate) fn is_confidential(name: &str) -> bool {
    // Every request asks this about every field, so the usual ones come first.
    const USUAL: [(&str, bool); 6] = [
        ("Accept", false),
        ("User-Agent", false),
        ("purecloud-sdk", false),
        ("Accept-Encoding", false),
        ("Authorization", true),
        ("Content-Type", false),
    ];
    if let Some((_, confidential)) = USUAL.iter().find(|(own, _)| *own == name) {
        return *confidential;
    }
    let name = name.as_bytes();
    (0..name.len()).any(|place| {
        let rest = name.get(place..).unwrap_or_default();
        let begins = |part: &[u8]| {
            rest.get(..part.len())
                .is_some_and(|own| own.eq_ignore_ascii_case(part))
        };
        match rest.first().map(u8::to_ascii_lowercase) {
            Some(b'a') => begins(b"auth") || begins(b"api-key") || begins(b"apikey"),
            Some(b'c') => begins(b"cookie"),
            Some(b'p') => begins(b"password"),
            Some(b's') => begins(b"secret"),
            Some(b't') => begins(b"token"),
            _ => false,
        }
    })
}

/// Why a header can not be sent, or `None` if it can. The value is not part of
/// the answer: it may be a credential.
pub(crate) fn fault(name: &str, value: &str) -> Option<String> {
    // These describe the message on the connection, so a second opinion about
    // them would let a server and a proxy read different messages.
    const FRAMING: [&str; 9] = [
        "connection",
        "content-length",
        "host",
        "keep-alive",
        "proxy-connection",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
    ];
    if !is_token(name) {
        return Some(format!(
            "the header name {name:?} is not a token of RFC 9110 section 5.6.2"
        ));
    }
    if FRAMING.iter().any(|own| own.eq_ignore_ascii_case(name)) {
        return Some(format!(
            "the header `{name}` is set by the transport and can not be replaced"
        ));
    }
    // Without a way out of the loop the compiler checks many bytes at once.
    let sound = |byte: u8| byte == b'\t' || (byte >= 0x20 && byte != 0x7F);
    if !value.bytes().fold(true, |all, byte| all & sound(byte)) {
        return Some(format!(
            "the value of the header `{name}` holds a control character"
        ));
    }
    None
}

/// Whether a text is a `token` (RFC 9110 section 5.6.2).
pub(crate) fn is_token(text: &str) -> bool {
    let known = |byte: u8| {
        matches!(
            byte,
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9'
                | b'!' | b'#' | b'$' | b'%' | b'&' | b'\'' | b'*' | b'+' | b'-' | b'.'
                | b'^' | b'_' | b'`' | b'|' | b'~'
        )
    };
    !text.is_empty() && text.bytes().all(known)
}

#[cfg(test)]
mod tests {
    use super::{Headers, fault, is_confidential};

    fn headers(fields: &[(&'static str, &str)]) -> Headers {
        let mut headers = Headers::default();
        for (name, value) in fields {
            headers.append(*name, (*value).to_owned());
        }
        headers
    }

    /// Looks into memory that is no longer in use.
    #[cfg(target_os = "linux")]
    #[test]
    fn s07_a_credential_is_wiped() {
        use std::io::{Read, Seek, SeekFrom};
        const LENGTH: usize = 4096;
        let mut memory = std::fs::File::open("/proc/self/mem").unwrap();
        // Taken before, or it would lie where the credential was.
        let mut left = vec![0; LENGTH];
        for (name, wiped) in [
            ("X-Plain", false),
            ("authorization", true),
            ("Cookie", true),
        ] {
            let found = (0..20).filter(|_| {
                let mut headers = Headers::default();
                headers.append(name, "q".repeat(LENGTH));
                let place = headers.get(name).map(str::as_ptr);
                drop(headers);
                memory.seek(SeekFrom::Start(place.unwrap() as u64)).unwrap();
                memory.read_exact(&mut left).unwrap();
                left.windows(64)
                    .any(|part| part.iter().all(|byte| *byte == b'q'))
            });
            assert_eq!(found.count() == 0, wiped, "{name}");
        }
    }

    #[test]
    fn names_are_found_in_any_case() {
        let headers = headers(&[("X-A", "1"), ("x-a", "2"), ("b", "3")]);
        assert_eq!(headers.get("x-A"), Some("1"));
        assert_eq!(headers.get_all("X-a").collect::<Vec<_>>(), ["1", "2"]);
        assert_eq!(headers.get("c"), None);
        assert_eq!(headers.len(), 3);
    }

    #[test]
    fn set_replaces_all_of_a_name() {
        let mut headers = headers(&[("X-A", "1"), ("b", "3"), ("x-a", "2")]);
        headers.set("X-a", "4");
        assert_eq!(
            headers.iter().collect::<Vec<_>>(),
            [("b", "3"), ("X-a", "4")]
        );
    }

    #[test]
    fn debug_hides_credentials() {
        let text = format!(
            "{:?}",
            headers(&[
                ("Set-Cookie", "canary"),
                ("authorization", "canary"),
                ("X-Api-Key", "canary"),
                ("Proxy-Authorization", "canary"),
                ("x-refresh-token", "canary"),
                ("ETag", "seen"),
            ])
        );
        assert!(!text.contains("canary") && text.contains("seen"), "{text}");
    }

    #[test]
    fn names_of_credentials() {
        for (name, confidential) in [
            ("Authorization", true),
            ("X-AUTH", true),
            ("aaauth", true),
            ("Set-Cookie", true),
            ("x-access-token", true),
            ("ttoken", true),
            ("client_secret", true),
            ("API-Key", true),
            ("x-apikey-2", true),
            ("db-passwordx", true),
            ("", false),
            ("Accept", false),
            ("Accept-Encoding", false),
            ("cooki", false),
            ("toke", false),
            ("api_key", false),
            ("é-aut", false),
        ] {
            assert_eq!(is_confidential(name), confidential, "{name}");
        }
    }

    #[test]
    fn faults() {
        for (name, value, faulty) in [
            ("X-A", "plain\ttext é", false),
            ("X-A", "", false),
            ("", "v", true),
            ("X A", "v", true),
            ("X:A", "v", true),
            ("X\r\nB", "v", true),
            ("Ä", "v", true),
            ("X-A", "a\r\nB: c", true),
            ("X-A", "a\nb", true),
            ("X-A", "a\0b", true),
            ("X-A", "a\u{7f}b", true),
            ("Content-Length", "3", true),
            ("HOST", "evil.test", true),
            ("transfer-encoding", "chunked", true),
        ] {
            let found = fault(name, value);
            assert_eq!(found.is_some(), faulty, "{name:?}: {value:?}: {found:?}");
        }
    }
}
