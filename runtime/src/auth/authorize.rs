//! Where a browser goes to log in and out.

use std::fmt;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use url::Url;

use super::pkce::PkceVerifier;
use super::random;
use crate::error::{Error, ErrorKind};
use crate::secret::Secret;

/// Everything but the unreserved characters of RFC 3986 section 2.3.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// How many characters a generated state has: about 260 bits.
const STATE_LENGTH: usize = 43;

/// Builds the URL that a browser opens to log a user in (RFC 6749 section
/// 4.1.1 and 4.2.1).
///
/// ```
/// use platform_client_runtime::auth::{AuthorizeUrl, PkceVerifier};
///
/// let verifier = PkceVerifier::generate()?;
/// let request = AuthorizeUrl::pkce("client-id", "http://localhost:8080/", &verifier)
///     .random_state()?;
/// let url = request.build("https://login.mypurecloud.com")?;
/// assert!(url.starts_with("https://login.mypurecloud.com/oauth/authorize?client_id=client-id&"));
/// # Ok::<(), platform_client_runtime::Error>(())
/// ```
#[derive(Clone)]
#[must_use]
pub struct AuthorizeUrl {
    client_id: String,
    redirect_uri: String,
    response_type: &'static str,
    challenge: Option<String>,
    state: Option<Secret>,
    org: Option<(String, String)>,
    force_login: bool,
}

impl AuthorizeUrl {
    fn new(
        client_id: impl Into<String>,
        redirect_uri: impl Into<String>,
        response_type: &'static str,
    ) -> Self {
        Self {
            client_id: client_id.into(),
            redirect_uri: redirect_uri.into(),
            response_type,
            challenge: None,
            state: None,
            org: None,
            force_login: false,
        }
    }

    /// For the authorization code grant of a client with a secret.
    pub fn code(client_id: impl Into<String>, redirect_uri: impl Into<String>) -> Self {
        Self::new(client_id, redirect_uri, "code")
    }

    /// For the authorization code grant with PKCE, of a client without a secret.
    pub fn pkce(
        client_id: impl Into<String>,
        redirect_uri: impl Into<String>,
        verifier: &PkceVerifier,
    ) -> Self {
        Self {
            challenge: Some(verifier.challenge()),
            ..Self::new(client_id, redirect_uri, "code")
        }
    }

    /// For the implicit grant, whose token comes in the fragment of the redirect
    /// URI. RFC 9700 section 2.1.2 advises against it: prefer PKCE.
    pub fn implicit(client_id: impl Into<String>, redirect_uri: impl Into<String>) -> Self {
        Self::new(client_id, redirect_uri, "token")
    }

    /// A text that comes back with the callback and ties it to this request.
    /// It must not be guessable: see [`random_state`](Self::random_state).
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(Secret::new(state.into()));
        self
    }

    /// A state of 43 characters from the random source of the operating system;
    /// [`expected_state`](Self::expected_state) reads it.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Auth`] when the operating system gives no random bytes.
    pub fn random_state(mut self) -> Result<Self, Error> {
        self.state = Some(random::unreserved(STATE_LENGTH)?);
        Ok(self)
    }

    /// The organisation and the identity provider that the login goes to
    /// without asking. Neither may be empty.
    pub fn org(mut self, org: impl Into<String>, provider: impl Into<String>) -> Self {
        self.org = Some((org.into(), provider.into()));
        self
    }

    /// Asks for the password again even where the browser is logged in
    /// (`prompt=login`).
    pub fn force_login(mut self) -> Self {
        self.force_login = true;
        self
    }

    /// The state of this request, for [`Callback::parse`](super::Callback::parse).
    pub fn expected_state(&self) -> Option<&str> {
        self.state.as_ref().map(Secret::expose)
    }

    /// The URL under a login URL such as `https://login.mypurecloud.com`.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidRequest`] names the part that is missing or no URL.
    pub fn build(&self, login_url: &str) -> Result<String, Error> {
        let mut url = endpoint(login_url, "oauth/authorize")?;
        require("client id", &self.client_id)?;
        check_redirect_uri(&self.redirect_uri)?;
        let mut query = Query::new(&mut url);
        query.pair("client_id", &self.client_id);
        query.pair("redirect_uri", &self.redirect_uri);
        query.pair("response_type", self.response_type);
        if let Some(challenge) = &self.challenge {
            query.pair("code_challenge", challenge);
            query.pair("code_challenge_method", PkceVerifier::METHOD);
        }
        if let Some(state) = &self.state {
            require("state", state.expose())?;
            query.pair("state", state.expose());
        }
        if let Some((org, provider)) = &self.org {
            require("organisation", org)?;
            require("provider", provider)?;
            query.pair("org", org);
            query.pair("provider", provider);
        }
        if self.force_login {
            query.pair("prompt", "login");
        }
        Ok(url)
    }
}

impl fmt::Debug for AuthorizeUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthorizeUrl")
            .field("client_id", &self.client_id)
            .field("redirect_uri", &self.redirect_uri)
            .field("response_type", &self.response_type)
            .field("pkce", &self.challenge.is_some())
            .field("state", &self.state)
            .field("org", &self.org)
            .field("force_login", &self.force_login)
            .finish()
    }
}

/// The URL that ends the login session of a browser. With a redirect URI, which
/// must be one of the client's, the browser goes there afterwards.
///
/// The access token stays valid: it is revoked separately.
///
/// # Errors
///
/// [`ErrorKind::InvalidRequest`] names the part that is missing or no URL.
pub fn logout_url(
    login_url: &str,
    client_id: &str,
    redirect_uri: Option<&str>,
) -> Result<String, Error> {
    let mut url = endpoint(login_url, "logout")?;
    require("client id", client_id)?;
    let mut query = Query::new(&mut url);
    query.pair("client_id", client_id);
    if let Some(redirect_uri) = redirect_uri {
        check_redirect_uri(redirect_uri)?;
        query.pair("redirect_uri", redirect_uri);
    }
    Ok(url)
}

/// A path below the login URL.
fn endpoint(login_url: &str, path: &str) -> Result<String, Error> {
    let url = Url::parse(login_url.trim()).map_err(|cause| {
        invalid("the login URL is no URL such as `https://login.mypurecloud.com`")
            .with_source(cause)
    })?;
    let bare = url.username().is_empty()
        && url.password().is_none()
        && url.query().is_none()
        && url.fragment().is_none();
    if !matches!(url.scheme(), "http" | "https") || !bare {
        return Err(invalid(
            "the login URL must begin with `https://` or `http://` and hold no user name, \
             password, query or fragment",
        ));
    }
    Ok(format!("{}/{path}", url.as_str().trim_end_matches('/')))
}

/// The login service compares the text, so it is not normalised here.
fn check_redirect_uri(text: &str) -> Result<(), Error> {
    let url = Url::parse(text).map_err(|cause| {
        invalid("the redirect URI is no absolute URL such as `http://localhost:8080/`")
            .with_source(cause)
    })?;
    if url.fragment().is_some() {
        // RFC 6749 section 3.1.2.
        return Err(invalid("the redirect URI must not have a fragment"));
    }
    Ok(())
}

fn require(what: &str, text: &str) -> Result<(), Error> {
    if text.trim().is_empty() {
        return Err(invalid(format!("the {what} is empty")));
    }
    Ok(())
}

fn invalid(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::InvalidRequest, message)
}

/// Appends a query to a URL that has none.
struct Query<'a> {
    url: &'a mut String,
    separator: char,
}

impl<'a> Query<'a> {
    fn new(url: &'a mut String) -> Self {
        Self {
            url,
            separator: '?',
        }
    }

    fn pair(&mut self, name: &str, value: &str) {
        self.url.push(self.separator);
        self.url.push_str(name);
        self.url.push('=');
        self.url.extend(utf8_percent_encode(value, RESERVED));
        self.separator = '&';
    }
}

#[cfg(test)]
mod tests {
    use super::{AuthorizeUrl, logout_url};
    use crate::auth::PkceVerifier;
    use crate::error::{Error, ErrorKind};

    const LOGIN: &str = "https://login.mypurecloud.ie";
    const BACK: &str = "http://localhost:8080/back?x=1&y=a b";
    const BACK_ENCODED: &str = "http%3A%2F%2Flocalhost%3A8080%2Fback%3Fx%3D1%26y%3Da%20b";

    fn verifier() -> PkceVerifier {
        PkceVerifier::new("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk").unwrap()
    }

    #[test]
    fn urls() {
        let start = format!("{LOGIN}/oauth/authorize?client_id=id%26&redirect_uri={BACK_ENCODED}");
        for (request, rest) in [
            (AuthorizeUrl::code("id&", BACK), "&response_type=code"),
            (AuthorizeUrl::implicit("id&", BACK), "&response_type=token"),
            (
                AuthorizeUrl::pkce("id&", BACK, &verifier()),
                "&response_type=code\
                 &code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM\
                 &code_challenge_method=S256",
            ),
            (
                AuthorizeUrl::code("id&", BACK)
                    .state("a+b/ü")
                    .org("acme & co", "okta")
                    .force_login(),
                "&response_type=code&state=a%2Bb%2F%C3%BC&org=acme%20%26%20co&provider=okta\
                 &prompt=login",
            ),
        ] {
            let url = request.build(LOGIN).unwrap();
            assert_eq!(url, format!("{start}{rest}"));
        }
    }

    #[test]
    fn login_urls() {
        let request = AuthorizeUrl::code("id", "x:y");
        for (login, expected) in [
            ("https://login.x/", Some("https://login.x/oauth/authorize?")),
            (
                "http://127.0.0.1:1/a/b/",
                Some("http://127.0.0.1:1/a/b/oauth/authorize?"),
            ),
            ("login.x", None),
            ("javascript:alert(1)", None),
            ("https://canary@login.x", None),
            ("https://login.x?canary", None),
            ("https://login.x#canary", None),
        ] {
            check(request.build(login), expected);
            let expected = expected.map(|text| text.replace("oauth/authorize", "logout"));
            check(logout_url(login, "id", None), expected.as_deref());
        }
    }

    fn check(built: Result<String, Error>, expected: Option<&str>) {
        match built {
            Ok(url) => assert!(url.starts_with(expected.unwrap_or("nothing")), "{url}"),
            Err(fault) => {
                assert_eq!(expected, None, "{fault}");
                assert_eq!(fault.kind(), ErrorKind::InvalidRequest);
                assert!(!format!("{fault:?}").contains("canary"), "{fault:?}");
            }
        }
    }

    #[test]
    fn faulty_parts() {
        for request in [
            AuthorizeUrl::code("", "x:y"),
            AuthorizeUrl::code(" ", "x:y"),
            AuthorizeUrl::code("id", ""),
            AuthorizeUrl::code("id", "/relative"),
            AuthorizeUrl::code("id", "http://localhost/#f"),
            AuthorizeUrl::code("id", "x:y").state(""),
            AuthorizeUrl::code("id", "x:y").org("acme", ""),
            AuthorizeUrl::code("id", "x:y").org("", "okta"),
        ] {
            check(request.build(LOGIN), None);
        }
        check(logout_url(LOGIN, "", None), None);
        check(logout_url(LOGIN, "id", Some("/relative")), None);
    }

    #[test]
    fn logout() {
        assert_eq!(
            logout_url(LOGIN, "id", Some("https://app/?a=b")).unwrap(),
            format!("{LOGIN}/logout?client_id=id&redirect_uri=https%3A%2F%2Fapp%2F%3Fa%3Db")
        );
    }

    #[test]
    fn random_states_differ_and_hide() {
        let one = AuthorizeUrl::code("id", "x:y").random_state().unwrap();
        let two = one.clone().random_state().unwrap();
        let state = one.expected_state().unwrap();
        assert_eq!(state.len(), 43);
        assert_ne!(one.expected_state(), two.expected_state());
        assert!(
            one.build(LOGIN)
                .unwrap()
                .contains(&format!("&state={state}"))
        );
        assert!(!format!("{one:?}").contains(state));
    }
}
