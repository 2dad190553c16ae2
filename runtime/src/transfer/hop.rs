//! One request to a URL that the service, or somebody else, handed out.

use url::Url;

use crate::call::CallOptions;
use crate::client::{Credential, Job, Snapshot};
use crate::error::{Error, ErrorKind};
use crate::headers::{Headers, fault};
use crate::operation::Method;
use crate::transport::{HttpRequest, RequestBody};

/// A request outside the operations of the description.
pub(super) struct Hop {
    pub(super) operation: &'static str,
    pub(super) method: Method,
    pub(super) url: Url,
    pub(super) body: RequestBody,
    /// Header fields of the request itself, beside those of the options.
    pub(super) headers: Headers,
    pub(super) options: CallOptions,
    /// Whether the URL is of the service, so that it may see the credentials
    /// and the header fields of the client.
    pub(super) trusted: bool,
}

impl Job for Hop {
    fn operation(&self) -> &'static str {
        self.operation
    }

    fn method(&self) -> Method {
        self.method
    }

    fn schemes(&self) -> &'static [&'static str] {
        if self.trusted { &["bearer"] } else { &[] }
    }

    fn options(&self) -> &CallOptions {
        &self.options
    }

    fn request(
        &self,
        snapshot: &Snapshot,
        credential: Option<Credential<'_>>,
    ) -> Result<HttpRequest, Error> {
        let mut headers = Headers::default();
        if self.trusted {
            headers.override_with(&snapshot.defaults);
            headers.remove("Authorization");
        } else if let Some(agent) = snapshot.defaults.get("User-Agent") {
            headers.set("User-Agent", agent.to_owned());
        }
        headers.remove("Content-Type");
        // A file is taken as it is; most are compressed already.
        headers.set("Accept-Encoding", "identity");
        headers.set("Accept", "*/*");
        headers.override_with(&self.headers);
        if let Some(credential) = credential {
            headers.set(credential.header, credential.value.expose());
        }
        for (name, value) in &self.options.headers {
            headers.set(name.clone(), value.clone());
        }
        for (name, value) in headers.iter() {
            if let Some(fault) = fault(name, value) {
                return Err(Error::new(ErrorKind::InvalidRequest, fault));
            }
        }
        Ok(HttpRequest::new(
            self.method,
            self.url.as_str().to_owned(),
            headers,
            self.body.clone(),
        ))
    }
}

/// A URL to send something to: absolute, `http` or `https`, without user name and
/// password. The text is not repeated in the error: it may hold a signature.
pub(super) fn target(text: &str) -> Result<Url, Error> {
    let fault = |text: &str| Error::new(ErrorKind::InvalidRequest, text);
    let url = Url::parse(text.trim())
        .map_err(|cause| fault("the URL is not absolute or not valid").with_source(cause))?;
    judge(&url).map_err(fault)?;
    Ok(url)
}

/// Why a URL is not to be asked.
pub(super) fn judge(url: &Url) -> Result<(), &'static str> {
    if !matches!(url.scheme(), "http" | "https") || !url.has_host() {
        return Err("the URL must begin with `https://` or `http://` and name a host");
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err("the URL must not hold a user name or password");
    }
    Ok(())
}

/// Whether a URL is of the service: scheme, host and port are those of the base
/// URL.
pub(super) fn is_of_service(url: &Url, snapshot: &Snapshot) -> bool {
    Url::parse(&snapshot.base_url).is_ok_and(|base| base.origin() == url.origin())
}
