//! Credentials as settings: the first request logs in by itself.

use std::sync::Arc;
use std::time::Duration;

use super::ClientBuilder;
use crate::auth::{ApiKey, Confidential, Grant, PkceVerifier, TokenProvider, TokenStore};
use crate::retry::RetryPolicy;
use crate::secret::Secret;

/// Of several kinds of credentials the one that was set last counts.
impl ClientBuilder {
    /// The access token, sent as bearer token (RFC 6750) with every operation
    /// that takes credentials. It is never renewed. Default: none.
    pub fn access_token(mut self, token: impl Into<String>) -> Self {
        self.access_token = Some(Secret::new(token.into()));
        self.grant = None;
        self
    }

    fn granted(mut self, grant: Grant) -> Self {
        self.grant = Some(grant);
        self.access_token = None;
        self
    }

    /// Client credentials (RFC 6749 section 4.4): the first request gets a token,
    /// which is renewed before its end and after a 401.
    pub fn client_credentials(
        self,
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
    ) -> Self {
        self.granted(Grant::ClientCredentials(Confidential::new(
            client_id,
            client_secret,
        )))
    }

    /// An authorization code (RFC 6749 section 4.1), used up by the first request.
    /// The token is renewed by the refresh token that comes with it.
    pub fn authorization_code(
        self,
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
        code: impl Into<String>,
        redirect_uri: impl Into<String>,
    ) -> Self {
        self.granted(Grant::AuthorizationCode {
            client: Confidential::new(client_id, client_secret),
            code: Secret::new(code.into()),
            redirect_uri: redirect_uri.into(),
        })
    }

    /// An authorization code of a client without a secret (PKCE, RFC 7636), used
    /// up by the first request.
    pub fn pkce(
        self,
        client_id: impl Into<String>,
        code: impl Into<String>,
        verifier: &PkceVerifier,
        redirect_uri: impl Into<String>,
    ) -> Self {
        self.granted(Grant::Pkce {
            client_id: client_id.into(),
            code: Secret::new(code.into()),
            verifier: Secret::new(verifier.as_str().to_owned()),
            redirect_uri: redirect_uri.into(),
        })
    }

    /// A SAML 2.0 assertion (RFC 7522) of an organisation, as Base64 text, used up
    /// by the first request.
    pub fn saml2_bearer(
        self,
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
        org_name: impl Into<String>,
        assertion: impl Into<String>,
    ) -> Self {
        self.granted(Grant::Saml2Bearer {
            client: Confidential::new(client_id, client_secret),
            org_name: org_name.into(),
            assertion: Secret::new(assertion.into()),
        })
    }

    /// A refresh token (RFC 6749 section 6) that the application kept. A client
    /// without a secret passes `None`.
    pub fn refresh_token(
        self,
        client_id: impl Into<String>,
        client_secret: Option<String>,
        refresh_token: impl Into<String>,
    ) -> Self {
        self.granted(Grant::Refresh {
            client_id: client_id.into(),
            client_secret: client_secret.map(Secret::new),
            refresh_token: Secret::new(refresh_token.into()),
        })
    }

    /// Asks the application for tokens.
    pub fn token_provider(self, provider: impl TokenProvider + 'static) -> Self {
        self.granted(Grant::Provider(Arc::new(provider)))
    }

    /// The credential of one security scheme of the description, such as
    /// `Guest Chat JWT`, in place of the bearer token. Several schemes can have
    /// one each.
    pub fn api_key(mut self, scheme: impl Into<String>, key: ApiKey) -> Self {
        self.api_keys.push((scheme.into(), key));
        self
    }

    /// Where tokens are kept, to survive the process or to be shared with others.
    /// Default: in memory.
    pub fn token_store(mut self, store: impl TokenStore + 'static) -> Self {
        self.store = Some(Arc::new(store));
        self
    }

    /// How long one attempt at the token endpoint may take. Default: 8 s.
    pub fn auth_timeout(mut self, limit: Duration) -> Self {
        self.auth_timeout = Some(limit);
        self
    }

    /// When token requests are sent again. Default: up to three times after the
    /// first, after 1 to 5 s or what `Retry-After` says (at most 10 s), on 429,
    /// 500, 502, 503, 504 and lost connections.
    pub fn auth_retry(mut self, policy: RetryPolicy) -> Self {
        self.auth_retry = Some(policy);
        self
    }

    /// Whether tokens are renewed by themselves: before their end, and after a
    /// 401. Default: yes. Without it, see [`Client::refresh`](crate::Client::refresh).
    pub fn should_refresh_access_token(mut self, wanted: bool) -> Self {
        self.should_refresh = Some(wanted);
        self
    }

    /// How long a call waits for a renewal of the token. Default: 10 s.
    pub fn refresh_token_wait_time(mut self, limit: Duration) -> Self {
        self.refresh_wait = Some(limit);
        self
    }

    /// How long before its end a token is renewed; at most half of its life.
    /// Default: 30 s.
    pub fn proactive_refresh_lead(mut self, time: Duration) -> Self {
        self.refresh_lead = Some(time);
        self
    }
}
