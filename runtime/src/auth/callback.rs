//! What a browser brings back from the login.

use std::fmt;
use std::hint::black_box;
use std::time::Duration;

use url::form_urlencoded;
use zeroize::Zeroizing;

use crate::error::{Error, ErrorKind};
use crate::secret::Secret;

/// How much of an error text of the callback is repeated, in characters.
const TEXT_LIMIT: usize = 300;

/// The callback of a login: a code (authorization code grant, with or without
/// PKCE) or an access token (implicit grant).
///
/// It can not be cloned, because a code is good for one token request (RFC 6749
/// section 4.1.2). `Debug` shows no secret.
///
/// ```
/// use platform_client_runtime::auth::Callback;
///
/// let callback = Callback::parse("https://app.example/back?code=c0de&state=s1", Some("s1"))?;
/// assert_eq!(callback.code()?, "c0de");
/// assert!(Callback::parse("https://app.example/back?code=c0de&state=s2", Some("s1")).is_err());
/// # Ok::<(), platform_client_runtime::Error>(())
/// ```
pub struct Callback {
    grant: Grant,
    state: Option<Secret>,
}

enum Grant {
    Code(Secret),
    Token {
        access_token: Secret,
        expires_in: Option<Duration>,
    },
}

impl Callback {
    /// Reads the URL that the browser was sent to, or its part from the path on.
    ///
    /// The code is looked for in the query, the access token in the fragment. Give
    /// the state of the [`AuthorizeUrl`](super::AuthorizeUrl) as
    /// `expected_state`; without it (`None`) the state is not checked, and
    /// anybody can log the user in to an account of their own (RFC 9700 section
    /// 4.7).
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Auth`] when the state is another one or missing, when the
    /// login failed (`[error] error_description`), and when there is neither
    /// code nor token, or a parameter twice. No code, token or state is repeated.
    pub fn parse(url: &str, expected_state: Option<&str>) -> Result<Self, Error> {
        let (before, fragment) = url.split_once('#').unwrap_or((url, ""));
        let query = before.split_once('?').map_or("", |(_, query)| query);
        let (query, fragment) = (Parameters::read(query)?, Parameters::read(fragment)?);
        if query.access_token.is_some() {
            return Err(auth(
                "the callback has its access token in the query, where others can read it: it \
                 belongs into the fragment",
            ));
        }
        let in_fragment = fragment.access_token.is_some() || fragment.error.is_some();
        let parameters = if in_fragment && query.code.is_none() && query.error.is_none() {
            fragment
        } else {
            query
        };
        parameters.callback(expected_state)
    }

    /// The authorization code, for one token request.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Auth`] when the callback is one of the implicit grant.
    pub fn code(&self) -> Result<&str, Error> {
        match &self.grant {
            Grant::Code(code) => Ok(code.expose()),
            Grant::Token { .. } => Err(auth(
                "the callback holds an access token (implicit grant), not a code",
            )),
        }
    }

    /// The access token.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Auth`] when the callback is one of a code grant.
    pub fn access_token(&self) -> Result<&str, Error> {
        match &self.grant {
            Grant::Token { access_token, .. } => Ok(access_token.expose()),
            Grant::Code(_) => Err(auth(
                "the callback holds a code, not an access token: exchange the code for a token",
            )),
        }
    }

    /// How long the access token lives, in whole seconds; `None` for a code, and
    /// where the callback does not say it.
    pub fn expires_in(&self) -> Option<Duration> {
        match &self.grant {
            Grant::Token { expires_in, .. } => *expires_in,
            Grant::Code(_) => None,
        }
    }

    /// The state that came back.
    pub fn state(&self) -> Option<&str> {
        self.state.as_ref().map(Secret::expose)
    }
}

impl fmt::Debug for Callback {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut fields = f.debug_struct("Callback");
        match &self.grant {
            Grant::Code(code) => fields.field("code", code),
            Grant::Token {
                access_token,
                expires_in,
            } => fields
                .field("access_token", access_token)
                .field("expires_in", expires_in),
        };
        fields.field("state", &self.state).finish()
    }
}

/// The parameters of a query, a fragment or a form that matter.
#[derive(Default)]
pub(super) struct Parameters {
    code: Option<Secret>,
    access_token: Option<Secret>,
    expires_in: Option<Secret>,
    state: Option<Secret>,
    error: Option<Secret>,
    error_description: Option<Secret>,
}

impl Parameters {
    /// A parameter that comes twice is refused (RFC 6749 section 3.1): two
    /// readers could take different ones.
    pub(super) fn read(text: &str) -> Result<Self, Error> {
        let mut found = Self::default();
        for (name, value) in form_urlencoded::parse(text.as_bytes()) {
            let value = Secret::new(value.into_owned());
            let (name, place) = match &*name {
                "code" => ("code", &mut found.code),
                "access_token" => ("access_token", &mut found.access_token),
                "expires_in" => ("expires_in", &mut found.expires_in),
                "state" => ("state", &mut found.state),
                "error" => ("error", &mut found.error),
                "error_description" => ("error_description", &mut found.error_description),
                _ => continue,
            };
            if place.replace(value).is_some() {
                return Err(auth(format!("the callback has `{name}` twice")));
            }
        }
        Ok(found)
    }

    /// Whether there is nothing of a login among them.
    pub(super) fn is_empty(&self) -> bool {
        self.code.is_none() && self.access_token.is_none() && self.error.is_none()
    }

    /// Whether the state is the expected one.
    pub(super) fn has_state(&self, expected: &str) -> bool {
        let given = self.state.as_ref().map(Secret::expose);
        given.is_some_and(|given| equal(given, expected))
    }

    /// Judges them: first the state, so that nothing of a foreign callback is
    /// believed.
    pub(super) fn callback(self, expected_state: Option<&str>) -> Result<Callback, Error> {
        if let Some(expected) = expected_state {
            if expected.is_empty() {
                return Err(auth("the expected state is empty"));
            }
            match (&self.state, &self.error) {
                (None, Some(_)) => {}
                (None, None) => {
                    return Err(auth(
                        "the callback has no state: it does not belong to this login",
                    ));
                }
                (Some(_), _) if self.has_state(expected) => {}
                (Some(_), _) => {
                    return Err(auth(
                        "the callback has another state: it does not belong to this login",
                    ));
                }
            }
        }
        if let Some(error) = &self.error {
            let description = self.error_description.as_ref().map_or("", Secret::expose);
            let text = format!("[{}] {}", shown(error.expose()), shown(description));
            return Err(auth(text.trim_end()));
        }
        let grant = match (self.code, self.access_token) {
            (Some(code), None) if !code.expose().is_empty() => Grant::Code(code),
            (None, Some(access_token)) if !access_token.expose().is_empty() => {
                let seconds = self.expires_in.and_then(|text| text.expose().parse().ok());
                Grant::Token {
                    access_token,
                    expires_in: seconds.map(Duration::from_secs),
                }
            }
            (Some(_), Some(_)) => {
                return Err(auth("the callback has both a code and an access token"));
            }
            _ => return Err(auth("the callback has neither a code nor an access token")),
        };
        Ok(Callback {
            grant,
            state: self.state,
        })
    }
}

/// A text that anybody may have written, cut short and without control
/// characters, so that it can stand in a log.
fn shown(text: &str) -> String {
    let kept = text.chars().take(TEXT_LIMIT);
    kept.map(|c| if c.is_control() { ' ' } else { c }).collect()
}

/// Compares in a time that depends on the lengths alone.
fn equal(one: &str, two: &str) -> bool {
    let (one, two) = (
        Zeroizing::new(one.as_bytes().to_vec()),
        Zeroizing::new(two.as_bytes().to_vec()),
    );
    let pairs = one.iter().zip(two.iter());
    let difference = pairs.fold(0_u8, |sum, (a, b)| black_box(sum | (a ^ b)));
    one.len() == two.len() && difference == 0
}

fn auth(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::Auth, message)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Callback, equal};
    use crate::error::ErrorKind;

    /// What was read: code, token, seconds, state.
    fn read(url: &str, expected: Option<&str>) -> Result<String, String> {
        match Callback::parse(url, expected) {
            Ok(callback) => {
                assert!(!format!("{callback:?}").contains("canary"), "{callback:?}");
                Ok(format!(
                    "{:?} {:?} {:?} {:?}",
                    callback.code().ok(),
                    callback.access_token().ok(),
                    callback.expires_in().map(|time| time.as_secs()),
                    callback.state()
                ))
            }
            Err(fault) => {
                assert_eq!(fault.kind(), ErrorKind::Auth);
                assert!(
                    !format!("{fault} {fault:?}").contains("canary"),
                    "{fault:?}"
                );
                Err(fault.to_string())
            }
        }
    }

    #[test]
    fn codes_and_tokens() {
        for (url, expected) in [
            (
                "http://localhost:8080/?code=canary%2B1&state=s",
                r#"Some("canary+1") None None Some("s")"#,
            ),
            (
                "/back?state=s&code=canary&x=1",
                r#"Some("canary") None None Some("s")"#,
            ),
            (
                "https://app/#access_token=canary&expires_in=86399&state=s&token_type=bearer",
                r#"None Some("canary") Some(86399) Some("s")"#,
            ),
            (
                "https://app/?x=1#access_token=canary&expires_in=-1&state=s",
                r#"None Some("canary") None Some("s")"#,
            ),
            // The fragment of an application that has one of its own.
            (
                "https://app/?code=canary&state=s#/home",
                r#"Some("canary") None None Some("s")"#,
            ),
        ] {
            assert_eq!(read(url, Some("s")).as_deref(), Ok(expected), "{url}");
            assert_eq!(read(url, None).as_deref(), Ok(expected), "{url}");
        }
    }

    #[test]
    fn a11_another_state_is_refused() {
        let (other, none) = (
            "the callback has another state: it does not belong to this login",
            "the callback has no state: it does not belong to this login",
        );
        for (url, expected) in [
            ("/?code=canary&state=canary", other),
            ("/?code=canary&state=", other),
            ("/?code=canary&state=S", other),
            ("/?code=canary&state=s+", other),
            ("/?code=canary&state=ss", other),
            ("/?code=canary", none),
            ("/?code=canary#state=s", none),
            ("/#access_token=canary&state=t", other),
            ("/#access_token=canary", none),
            ("/?state=s#access_token=canary", none),
            (
                "/?error=access_denied&error_description=canary&state=t",
                other,
            ),
            (
                "/?code=canary&state=s&state=t",
                "the callback has `state` twice",
            ),
            (
                "/?code=canary&state=t&state=s",
                "the callback has `state` twice",
            ),
        ] {
            assert_eq!(read(url, Some("s")), Err(expected.to_owned()), "{url}");
        }
        assert!(read("/?code=canary&state=", Some("")).is_err());
        assert!(read("/?code=canary", Some("")).is_err());
    }

    #[test]
    fn faults() {
        let long = format!("/?error=e&error_description={}&state=s", "x".repeat(1_000));
        let long_shown = format!("[e] {}", "x".repeat(300));
        for (url, expected) in [
            (
                "/?error=access_denied&error_description=The+user%0D%0Asaid+no&state=s",
                "[access_denied] The user  said no",
            ),
            ("/?error=access_denied&state=s", "[access_denied]"),
            ("/?error=access_denied", "[access_denied]"),
            (
                "/#error=server_error&error_description=sorry&state=s",
                "[server_error] sorry",
            ),
            ("/?code=canary&error=x&state=s", "[x]"),
            (&long, &long_shown),
            (
                "/?state=s",
                "the callback has neither a code nor an access token",
            ),
            (
                "/?code=&state=s",
                "the callback has neither a code nor an access token",
            ),
            (
                "/#access_token=&state=s",
                "the callback has neither a code nor an access token",
            ),
            (
                "/#code=canary&state=s",
                "the callback has no state: it does not belong to this login",
            ),
            (
                "/?code=canary&code=b&state=s",
                "the callback has `code` twice",
            ),
            (
                "/?access_token=canary&state=s",
                "the callback has its access token in the query, where others can read it: it \
                 belongs into the fragment",
            ),
        ] {
            assert_eq!(read(url, Some("s")), Err(expected.to_owned()), "{url}");
        }
        assert!(read("", None).is_err());
    }

    #[test]
    fn each_grant_has_its_own_secret() {
        let code = Callback::parse("/?code=canary", None).unwrap();
        assert!(
            code.access_token()
                .unwrap_err()
                .to_string()
                .contains("exchange")
        );
        let token = Callback::parse("/#access_token=canary&expires_in=5", None).unwrap();
        assert!(token.code().unwrap_err().to_string().contains("implicit"));
        assert_eq!(token.expires_in(), Some(Duration::from_secs(5)));
    }

    #[test]
    fn equality() {
        for (one, two, expected) in [
            ("", "", true),
            ("a", "a", true),
            ("a", "b", false),
            ("ab", "a", false),
            ("", "a", false),
        ] {
            assert_eq!(equal(one, two), expected);
        }
    }
}
