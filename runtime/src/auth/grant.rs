//! The ways to a token: what each grant sends to the token endpoint.

use std::fmt;
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::provider::TokenProvider;
use crate::secret::Secret;

/// Where the credentials of a client come from.
#[derive(Clone)]
pub(crate) enum Grant {
    /// There are none, or a token that somebody else renews.
    Manual,
    /// RFC 6749 section 4.4.
    ClientCredentials(Confidential),
    /// RFC 6749 section 4.1; the code is good for one use.
    AuthorizationCode {
        client: Confidential,
        code: Secret,
        redirect_uri: String,
    },
    /// RFC 7636: a code of a client without a secret.
    Pkce {
        client_id: String,
        code: Secret,
        verifier: Secret,
        redirect_uri: String,
    },
    /// RFC 7522, with the name of the organisation.
    Saml2Bearer {
        client: Confidential,
        org_name: String,
        assertion: Secret,
    },
    /// RFC 6749 section 6. A client without a secret names itself in the form.
    Refresh {
        client_id: String,
        client_secret: Option<Secret>,
        refresh_token: Secret,
    },
    /// The application answers for the token.
    Provider(Arc<dyn TokenProvider>),
}

/// A client id with its secret.
#[derive(Clone)]
pub(crate) struct Confidential {
    pub(crate) id: String,
    pub(crate) secret: Secret,
}

/// One request to the token endpoint.
pub(crate) struct TokenForm {
    /// The `Authorization` header, if the client has a secret.
    pub(crate) basic: Option<Secret>,
    /// The URL-encoded form.
    pub(crate) body: Secret,
}

impl Grant {
    /// Whether a token can be had (again) without the application.
    pub(crate) fn is_renewable(&self) -> bool {
        !matches!(self, Grant::Manual)
    }

    /// The client id, where the grant has one.
    pub(crate) fn client_id(&self) -> &str {
        match self {
            Grant::Manual | Grant::Provider(_) => "",
            Grant::ClientCredentials(client)
            | Grant::AuthorizationCode { client, .. }
            | Grant::Saml2Bearer { client, .. } => &client.id,
            Grant::Pkce { client_id, .. } | Grant::Refresh { client_id, .. } => client_id,
        }
    }

    /// Whether it is good for one token only.
    pub(crate) fn is_of_one_login(&self) -> bool {
        matches!(
            self,
            Grant::AuthorizationCode { .. } | Grant::Pkce { .. } | Grant::Saml2Bearer { .. }
        )
    }

    /// The authorization code, which is good for one use.
    pub(crate) fn code(&self) -> Option<&str> {
        match self {
            Grant::AuthorizationCode { code, .. } | Grant::Pkce { code, .. } => Some(code.expose()),
            _ => None,
        }
    }

    /// What goes on once this grant gave a token: a client that got a refresh
    /// token renews with it, a code or an assertion is used up, client
    /// credentials and providers are asked again.
    pub(crate) fn successor(&self, refresh_token: Option<&Secret>) -> Grant {
        if let Grant::ClientCredentials(_) | Grant::Provider(_) = self {
            return self.clone();
        }
        let secret = match self {
            Grant::AuthorizationCode { client, .. } | Grant::Saml2Bearer { client, .. } => {
                Some(client.secret.clone())
            }
            Grant::Refresh { client_secret, .. } => client_secret.clone(),
            _ => None,
        };
        match (self, refresh_token) {
            // RFC 6749 section 6: without a new one the old one stays good.
            (Grant::Refresh { .. }, None) => self.clone(),
            (_, None) => Grant::Manual,
            (_, Some(token)) => Grant::Refresh {
                client_id: self.client_id().to_owned(),
                client_secret: secret,
                refresh_token: token.clone(),
            },
        }
    }

    /// The request of this grant; `None` for grants that make none.
    pub(crate) fn form(&self) -> Option<TokenForm> {
        let mut form = Form::with_room(self.secrets());
        let basic = match self {
            Grant::Manual | Grant::Provider(_) => return None,
            Grant::ClientCredentials(client) => {
                form.pair("grant_type", "client_credentials");
                Some(client.basic())
            }
            Grant::AuthorizationCode {
                client,
                code,
                redirect_uri,
            } => {
                form.pair("grant_type", "authorization_code");
                form.pair("code", code.expose());
                form.pair("redirect_uri", redirect_uri);
                Some(client.basic())
            }
            Grant::Pkce {
                client_id,
                code,
                verifier,
                redirect_uri,
            } => {
                form.pair("grant_type", "authorization_code");
                form.pair("code", code.expose());
                form.pair("code_verifier", verifier.expose());
                form.pair("client_id", client_id);
                form.pair("redirect_uri", redirect_uri);
                None
            }
            Grant::Saml2Bearer {
                client,
                org_name,
                assertion,
            } => {
                form.pair(
                    "grant_type",
                    "urn:ietf:params:oauth:grant-type:saml2-bearer",
                );
                form.pair("orgName", org_name);
                form.pair("assertion", assertion.expose());
                Some(client.basic())
            }
            Grant::Refresh {
                client_id,
                client_secret,
                refresh_token,
            } => {
                form.pair("grant_type", "refresh_token");
                form.pair("refresh_token", refresh_token.expose());
                match client_secret {
                    Some(secret) => Some(basic(client_id, secret)),
                    None => {
                        form.pair("client_id", client_id);
                        None
                    }
                }
            }
        };
        Some(TokenForm {
            basic,
            body: Secret::new(form.0),
        })
    }

    /// The secrets of the grant, to be kept out of every text.
    pub(crate) fn secrets(&self) -> Vec<&Secret> {
        match self {
            Grant::Manual | Grant::Provider(_) => Vec::new(),
            Grant::ClientCredentials(client) => vec![&client.secret],
            Grant::AuthorizationCode { client, code, .. } => vec![&client.secret, code],
            Grant::Pkce { code, verifier, .. } => vec![code, verifier],
            Grant::Saml2Bearer {
                client, assertion, ..
            } => vec![&client.secret, assertion],
            Grant::Refresh {
                client_secret,
                refresh_token,
                ..
            } => client_secret.iter().chain([refresh_token]).collect(),
        }
    }
}

impl Confidential {
    pub(crate) fn new(id: impl Into<String>, secret: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            secret: Secret::new(secret.into()),
        }
    }

    fn basic(&self) -> Secret {
        basic(&self.id, &self.secret)
    }
}

/// HTTP Basic (RFC 7617) over UTF-8. The service takes the id and the secret as
/// they are, without the form encoding that RFC 6749 section 2.3.1 asks for.
fn basic(id: &str, secret: &Secret) -> Secret {
    let pair = Secret::new(format!("{id}:{}", secret.expose()));
    Secret::new(format!("Basic {}", STANDARD.encode(pair.expose())))
}

/// RFC 3986 unreserved characters stay; a space becomes `%20`.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// A secret as a form has it.
pub(super) fn encoded(secret: &Secret) -> Secret {
    Secret::new(utf8_percent_encode(secret.expose(), ENCODED).to_string())
}

struct Form(String);

impl Form {
    /// A form that need not grow: its old buffer would keep a copy of a secret.
    fn with_room(secrets: Vec<&Secret>) -> Self {
        /// For all that is not secret, such as a redirect URI.
        const REST: usize = 4096;
        let lengths = secrets.into_iter().map(|secret| secret.expose().len());
        // Percent-encoded, a byte takes three.
        Self(String::with_capacity(REST + 3 * lengths.sum::<usize>()))
    }

    fn pair(&mut self, name: &str, value: &str) {
        if !self.0.is_empty() {
            self.0.push('&');
        }
        self.0.push_str(name);
        self.0.push('=');
        self.0.extend(utf8_percent_encode(value, ENCODED));
    }
}

impl fmt::Debug for Grant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = match self {
            Grant::Manual => "Manual",
            Grant::ClientCredentials(_) => "ClientCredentials",
            Grant::AuthorizationCode { .. } => "AuthorizationCode",
            Grant::Pkce { .. } => "Pkce",
            Grant::Saml2Bearer { .. } => "Saml2Bearer",
            Grant::Refresh { .. } => "Refresh",
            Grant::Provider(_) => "Provider",
        };
        f.debug_struct(name)
            .field("client_id", &self.client_id())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::{Confidential, Grant};
    use crate::secret::Secret;

    fn secret(text: &str) -> Secret {
        Secret::new(text.to_owned())
    }

    #[track_caller]
    fn check(grant: &Grant, basic: Option<&str>, body: &str) {
        let form = grant.form().unwrap();
        assert_eq!(form.basic.as_ref().map(Secret::expose), basic);
        assert_eq!(form.body.expose(), body);
        let shown = format!("{grant:?}");
        for secret in grant.secrets() {
            assert!(!shown.contains(secret.expose()), "{shown}");
        }
    }

    #[test]
    fn forms() {
        let client = || Confidential::new("id", "se:cret ü");
        let basic = Some("Basic aWQ6c2U6Y3JldCDDvA==");
        check(
            &Grant::ClientCredentials(client()),
            basic,
            "grant_type=client_credentials",
        );
        check(
            &Grant::AuthorizationCode {
                client: client(),
                code: secret("c/1"),
                redirect_uri: "http://localhost:1/x?y".to_owned(),
            },
            basic,
            "grant_type=authorization_code&code=c%2F1&redirect_uri=http%3A%2F%2Flocalhost%3A1%2Fx%3Fy",
        );
        check(
            &Grant::Pkce {
                client_id: "id".to_owned(),
                code: secret("code"),
                verifier: secret("a-b.c_d~e"),
                redirect_uri: "x".to_owned(),
            },
            None,
            "grant_type=authorization_code&code=code&code_verifier=a-b.c_d~e&client_id=id&redirect_uri=x",
        );
        check(
            &Grant::Saml2Bearer {
                client: client(),
                org_name: "my org".to_owned(),
                assertion: secret("PHNhbWw+"),
            },
            basic,
            "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Asaml2-bearer&orgName=my%20org&assertion=PHNhbWw%2B",
        );
        check(
            &Grant::Refresh {
                client_id: "id".to_owned(),
                client_secret: Some(secret("se:cret ü")),
                refresh_token: secret("r=1"),
            },
            basic,
            "grant_type=refresh_token&refresh_token=r%3D1",
        );
        check(
            &Grant::Refresh {
                client_id: "id".to_owned(),
                client_secret: None,
                refresh_token: secret("refresh"),
            },
            None,
            "grant_type=refresh_token&refresh_token=refresh&client_id=id",
        );
        assert!(Grant::Manual.form().is_none());
    }

    #[test]
    fn successors() {
        let code = Grant::AuthorizationCode {
            client: Confidential::new("id", "s"),
            code: secret("c"),
            redirect_uri: String::new(),
        };
        let next = code.successor(Some(&secret("r1")));
        let later = next.successor(Some(&secret("r2")));
        for (grant, token) in [
            (&next, "r1"),
            (&later, "r2"),
            (&later.successor(None), "r2"),
        ] {
            match grant {
                Grant::Refresh {
                    client_id,
                    client_secret,
                    refresh_token,
                } => {
                    assert_eq!(client_id, "id");
                    assert_eq!(client_secret.as_ref().map(Secret::expose), Some("s"));
                    assert_eq!(refresh_token.expose(), token);
                }
                other => panic!("{other:?}"),
            }
        }
        assert!(matches!(code.successor(None), Grant::Manual));
        let own = Grant::ClientCredentials(Confidential::new("id", "s"));
        assert!(matches!(
            own.successor(Some(&secret("r"))),
            Grant::ClientCredentials(_)
        ));
    }
}
