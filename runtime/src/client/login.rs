//! Logging in and out by hand.

use super::Client;
use crate::auth::{AuthInfo, AuthorizeUrl, Confidential, Grant, PkceVerifier, keep};
use crate::error::{Error, ErrorKind};
use crate::secret::Secret;

impl Client {
    /// Logs in by client credentials (RFC 6749 section 4.4) and uses the token
    /// from now on, in this client and its clones. Renewal is automatic.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Auth`] when the service refuses; the earlier credentials stay.
    pub async fn login_client_credentials(
        &self,
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
    ) -> Result<AuthInfo, Error> {
        let client = Confidential::new(client_id, client_secret);
        self.login(Grant::ClientCredentials(client)).await
    }

    /// Logs in by an authorization code (RFC 6749 section 4.1) of
    /// [`authorize_url`](Client::authorize_url). Renewal is automatic with the
    /// refresh token, if there is one.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Auth`] when the service refuses; the earlier credentials stay.
    pub async fn login_authorization_code(
        &self,
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
        code: impl Into<String>,
        redirect_uri: impl Into<String>,
    ) -> Result<AuthInfo, Error> {
        self.login(Grant::AuthorizationCode {
            client: Confidential::new(client_id, client_secret),
            code: Secret::new(code.into()),
            redirect_uri: redirect_uri.into(),
        })
        .await
    }

    /// Logs in by an authorization code of a client without a secret (PKCE,
    /// RFC 7636). The verifier is the one whose challenge went into the URL.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Auth`] when the service refuses; the earlier credentials stay.
    pub async fn login_pkce(
        &self,
        client_id: impl Into<String>,
        code: impl Into<String>,
        verifier: &PkceVerifier,
        redirect_uri: impl Into<String>,
    ) -> Result<AuthInfo, Error> {
        self.login(Grant::Pkce {
            client_id: client_id.into(),
            code: Secret::new(code.into()),
            verifier: Secret::new(verifier.as_str().to_owned()),
            redirect_uri: redirect_uri.into(),
        })
        .await
    }

    /// Logs in by a SAML 2.0 assertion (RFC 7522) of an organisation. The
    /// assertion is the Base64 text of the identity provider; it is sent once.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Auth`] when the service refuses; the earlier credentials stay.
    pub async fn login_saml2_bearer(
        &self,
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
        org_name: impl Into<String>,
        assertion: impl Into<String>,
    ) -> Result<AuthInfo, Error> {
        self.login(Grant::Saml2Bearer {
            client: Confidential::new(client_id, client_secret),
            org_name: org_name.into(),
            assertion: Secret::new(assertion.into()),
        })
        .await
    }

    /// Logs in by a refresh token (RFC 6749 section 6) that the application kept.
    /// A client without a secret passes `None`.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Auth`] when the service refuses; the earlier credentials stay.
    pub async fn login_refresh_token(
        &self,
        client_id: impl Into<String>,
        client_secret: Option<String>,
        refresh_token: impl Into<String>,
    ) -> Result<AuthInfo, Error> {
        self.login(Grant::Refresh {
            client_id: client_id.into(),
            client_secret: client_secret.map(Secret::new),
            refresh_token: Secret::new(refresh_token.into()),
        })
        .await
    }

    async fn login(&self, grant: Grant) -> Result<AuthInfo, Error> {
        let snapshot = self.shared.snapshot();
        let info = self.authority.obtain(&snapshot, &grant).await?;
        if let Some(store) = self.authority.store() {
            keep(store, &self.shared, &snapshot, &grant, &info).await;
        }
        let lead = snapshot.refresh.lead;
        self.authority.install(&grant, info.clone(), lead);
        Ok(info)
    }

    /// Renews the access token now, or waits for the renewal under way.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Auth`] when there is nothing to renew with or the service
    /// refuses; [`ErrorKind::RefreshTimeout`] after
    /// [`refresh_token_wait_time`](crate::ClientBuilder::refresh_token_wait_time).
    pub async fn refresh(&self) -> Result<AuthInfo, Error> {
        self.authority.refresh(&self.shared).await
    }

    /// The token in use, if there is one.
    pub fn auth_info(&self) -> Option<AuthInfo> {
        self.authority.current().map(|token| token.info().clone())
    }

    /// Uses an access token of the application from now on, in this client and
    /// its clones, in place of all earlier credentials. It is never renewed.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Auth`] for a text that is no access token.
    pub fn set_access_token(&self, token: impl Into<String>) -> Result<(), Error> {
        let token = token.into();
        if let Some(fault) = super::token_fault(&token) {
            return Err(Error::new(ErrorKind::Auth, fault));
        }
        self.authority.set_token(token);
        Ok(())
    }

    /// Forgets the token and the credentials, in this client and its clones. The
    /// service is not told; see [`revoke`](Client::revoke). A token store is
    /// emptied.
    ///
    /// # Errors
    ///
    /// The token store still has the token; this client has not.
    pub async fn clear_access_token(&self) -> Result<(), Error> {
        self.authority.clear();
        match self.authority.store() {
            Some(store) => store.clear().await.map_err(Error::from),
            None => Ok(()),
        }
    }

    /// Has the service end the access token, and forgets it.
    ///
    /// # Errors
    ///
    /// As any call. A token that the service does not know any more is no error.
    pub async fn revoke(&self) -> Result<(), Error> {
        if self.authority.current().is_none() {
            return self.clear_access_token().await;
        }
        match super::revocation::revoke(self).await {
            Err(fault) if !fault.is_unauthorized() => Err(fault),
            _ => self.clear_access_token().await,
        }
    }

    /// The URL to send a user's browser to, for a login of
    /// [`AuthorizeUrl`].
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`] when the login host is unknown or a part of the URL
    /// is missing.
    pub fn authorize_url(&self, url: &AuthorizeUrl) -> Result<String, Error> {
        url.build(self.shared.snapshot().login_url()?)
    }

    /// The URL that ends the session of a user's browser, and leads to
    /// `redirect_uri` afterwards.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`] when the login host is unknown.
    pub fn logout_url(&self, client_id: &str, redirect_uri: Option<&str>) -> Result<String, Error> {
        let snapshot = self.shared.snapshot();
        crate::auth::logout_url(snapshot.login_url()?, client_id, redirect_uri)
    }

    /// The URL before `/oauth/token`: that of the region, of the gateway, or the
    /// one that was set.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`] when the API host is not one that a login host
    /// follows from.
    pub fn login_url(&self) -> Result<String, Error> {
        Ok(self.shared.snapshot().login_url()?.to_owned())
    }
}
