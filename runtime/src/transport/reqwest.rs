//! The transport on `reqwest` and `rustls`.
//!
//! TLS is `rustls` with `ring`: it needs no C build beyond `ring`'s own, which
//! takes a fraction of the time of the alternative. Certificates are judged by
//! the platform verifier, because it honours the authorities that a company has
//! installed on the machine, on Windows and macOS with the system's own rules;
//! `reqwest` links it in any case, so it costs nothing.

use std::borrow::Cow;
use std::time::Duration;

use bytes::Bytes;
use zeroize::Zeroizing;

use super::origin::Origins;
use super::outgoing::Outgoing;
use super::reuse::{Watch, is_closed, is_idempotent, witness};
use super::{
    BoxFuture, HttpBody, HttpReply, HttpRequest, HttpTransport, TransportError, TransportStage,
};
use crate::error::{Error, ErrorKind};
use crate::headers::{Headers, is_confidential};
use crate::network::{Basic, ProxySettings, Scheme, TlsSettings};
use crate::operation::Method;

/// How many idle connections a host keeps: enough for a burst of parallel
/// requests (the default of the vendor's other clients).
const IDLE_PER_HOST: usize = 100;

/// Shorter than the idle limit of the usual load balancers (60 s and more), so
/// that a request seldom meets a connection that is being closed.
const IDLE_TIME: Duration = Duration::from_secs(55);

/// How often a connection with open requests is asked for a sign of life, and how
/// long that may take.
#[cfg(feature = "http2")]
const PING_INTERVAL: Duration = Duration::from_secs(15);
#[cfg(feature = "http2")]
const PING_TIMEOUT: Duration = Duration::from_secs(5);

/// A `reqwest` client. It follows no redirects, decompresses nothing and has no
/// time limit beyond that of the connection: those are the caller's.
pub(crate) struct Reqwest {
    client: reqwest::Client,
    /// Opens a connection for each request: for those that are sent again
    /// because a kept connection was dead. There may be more of these in the
    /// pool.
    fresh: reqwest::Client,
    origins: Origins,
}

/// What a transport is made from.
pub(crate) struct Settings {
    pub(crate) connect_timeout: Duration,
    /// Lets a client for plain HTTP start on a machine without any certificate
    /// authority.
    pub(crate) tls_optional: bool,
    pub(crate) tls: TlsSettings,
    /// In place of those of the environment.
    pub(crate) proxy: Option<ProxySettings>,
    pub(crate) proxy_from_environment: bool,
}

impl Reqwest {
    /// A transport with its own pool.
    pub(crate) fn new(settings: Settings) -> Result<Self, Error> {
        let mut tls = settings.tls.client_config(settings.tls_optional)?;
        if cfg!(feature = "http2") {
            tls.alpn_protocols.push(b"h2".to_vec());
        }
        tls.alpn_protocols.push(b"http/1.1".to_vec());
        let proxies = match settings.proxy {
            Some(proxy) => vec![(Scheme::Https, proxy.clone()), (Scheme::Http, proxy)],
            None if settings.proxy_from_environment => ProxySettings::from_environment()?,
            None => Vec::new(),
        };
        let build = |idle_per_host| {
            // This is about the proxies that the crate itself would find.
            let mut builder = reqwest::Client::builder().no_proxy();
            for (scheme, proxy) in &proxies {
                builder = builder.proxy(forward(*scheme, proxy)?);
            }
            // A dead HTTP/2 connection would fail every request until somebody
            // notices; a missing pong is noticed.
            #[cfg(feature = "http2")]
            let builder = builder
                .http2_keep_alive_interval(PING_INTERVAL)
                .http2_keep_alive_timeout(PING_TIMEOUT);
            builder
                .tls_backend_preconfigured(tls.clone())
                .redirect(reqwest::redirect::Policy::none())
                .referer(false)
                .connect_timeout(settings.connect_timeout)
                .connector_layer(Watch)
                .pool_max_idle_per_host(idle_per_host)
                .pool_idle_timeout(IDLE_TIME)
                .build()
                .map_err(|cause| {
                    Error::new(ErrorKind::Config, "the HTTP client can not be built")
                        .with_source(cause.without_url())
                })
        };
        Ok(Self {
            client: build(IDLE_PER_HOST)?,
            fresh: build(0)?,
            origins: Origins::default(),
        })
    }

    /// Sends a request, once more where a kept connection turned out to be
    /// dead. A request with a retry policy is left to that policy.
    async fn execute(&self, request: &HttpRequest) -> Result<reqwest::Response, TransportError> {
        let sending = self.client.execute(self.convert(request)?);
        if request.max_attempts > 1 || !is_idempotent(request.method) {
            return sending.await.map_err(lost);
        }
        let (sent, opened) = witness(sending).await;
        let cause = match sent {
            Ok(response) => return Ok(response),
            Err(cause) => cause,
        };
        if cause.is_connect() || !is_closed(&cause) || opened.is_of(&cause) {
            return Err(lost(cause));
        }
        // A body that can not be opened again leaves the first failure.
        match self.convert(request) {
            Ok(again) => self.fresh.execute(again).await.map_err(lost),
            Err(_) => Err(lost(cause)),
        }
    }

    /// The request as the HTTP crate wants it.
    fn convert(&self, request: &HttpRequest) -> Result<reqwest::Request, TransportError> {
        fn fault(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> TransportError {
            TransportError {
                stage: TransportStage::Build,
                source: cause.into(),
            }
        }
        let method = match request.method {
            Method::Get => reqwest::Method::GET,
            Method::Post => reqwest::Method::POST,
            Method::Put => reqwest::Method::PUT,
            Method::Patch => reqwest::Method::PATCH,
            Method::Delete => reqwest::Method::DELETE,
            Method::Head => reqwest::Method::HEAD,
            Method::Options => reqwest::Method::OPTIONS,
            Method::Trace => reqwest::Method::TRACE,
        };
        let url = self.origins.parse(&request.url).map_err(fault)?;
        let mut converted = reqwest::Request::new(method, url);
        for (name, value) in request.headers.texts() {
            let field = match usual(name) {
                Some(own) => own,
                None => reqwest::header::HeaderName::from_bytes(name.as_bytes()).map_err(fault)?,
            };
            let value = match value {
                value if is_confidential(name) => secret_value(value.as_bytes()),
                Cow::Borrowed(literal) => {
                    let literal = Bytes::from_static(literal.as_bytes());
                    reqwest::header::HeaderValue::from_maybe_shared(literal)
                }
                Cow::Owned(value) => reqwest::header::HeaderValue::from_bytes(value.as_bytes()),
            };
            converted.headers_mut().append(field, value.map_err(fault)?);
        }
        let empty = match request.body.as_bytes() {
            Some(bytes) => {
                *converted.body_mut() = Some(bytes.clone().into());
                bytes.is_empty()
            }
            None => match request.body.open()? {
                Some(body) => {
                    let length = request.body.length();
                    let body = Outgoing::new(body, length);
                    *converted.body_mut() = Some(reqwest::Body::wrap(body));
                    length == Some(0)
                }
                None => false,
            },
        };
        // Of an empty body `hyper` does not send the length by itself.
        if empty {
            *converted.body_mut() = None;
            let zero = reqwest::header::HeaderValue::from_static("0");
            let headers = converted.headers_mut();
            headers.insert(reqwest::header::CONTENT_LENGTH, zero);
        }
        Ok(converted)
    }
}

/// A proxy for the URLs of a scheme, with our own list of exceptions: that of
/// the crate does not know every spelling of a host.
fn forward(scheme: Scheme, settings: &ProxySettings) -> Result<reqwest::Proxy, Error> {
    let basic = settings.basic();
    let target = match &basic {
        Basic::InUrl(url) => url.clone(),
        Basic::None | Basic::Header(_) => settings.url().clone(),
    };
    let settings = settings.clone();
    let proxy = reqwest::Proxy::custom(move |url| {
        let wanted = url.scheme() == scheme.as_str() && !settings.passes_by(url);
        wanted.then(|| target.clone())
    });
    let Basic::Header(value) = basic else {
        return Ok(proxy);
    };
    let value = secret_value(value.as_bytes()).map_err(|cause| {
        Error::new(
            ErrorKind::Config,
            "the credentials of the proxy can not be sent",
        )
        .with_source(cause)
    })?;
    Ok(proxy.custom_http_auth(value))
}

impl HttpTransport for Reqwest {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpReply, TransportError>> {
        Box::pin(async move {
            let response = self.execute(&request).await?;
            let mut headers = Headers::with_capacity(response.headers().len());
            for (name, value) in response.headers() {
                headers.append(known(name.as_str()), decode(value.as_bytes()));
            }
            Ok(HttpReply {
                status: response.status().as_u16(),
                headers,
                body: Box::new(Incoming(response)),
            })
        })
    }
}

struct Incoming(reqwest::Response);

impl HttpBody for Incoming {
    fn chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        Box::pin(async move {
            let chunk = self.0.chunk().await;
            chunk.map_err(|cause| failure(TransportStage::Body, cause))
        })
    }
}

/// A header value that is wiped when the last copy of it is dropped, and that
/// HTTP/2 does not put into its compression table.
fn secret_value(
    value: &[u8],
) -> Result<reqwest::header::HeaderValue, reqwest::header::InvalidHeaderValue> {
    let owner = Bytes::from_owner(Zeroizing::new(value.to_vec()));
    let mut value = reqwest::header::HeaderValue::from_maybe_shared(owner)?;
    value.set_sensitive(true);
    Ok(value)
}

/// A failure before the head of the answer.
fn lost(cause: reqwest::Error) -> TransportError {
    let stage = match (cause.is_connect(), cause.is_timeout()) {
        (true, true) => TransportStage::ConnectTimeout,
        (true, false) => TransportStage::Connect,
        (false, _) => TransportStage::Send,
    };
    failure(stage, cause)
}

fn failure(stage: TransportStage, cause: reqwest::Error) -> TransportError {
    TransportError {
        stage,
        source: Box::new(cause.without_url()),
    }
}

/// The names that every request has, which need no look at each letter.
fn usual(name: &str) -> Option<reqwest::header::HeaderName> {
    const PRODUCT: reqwest::header::HeaderName =
        reqwest::header::HeaderName::from_static("purecloud-sdk");
    Some(match name {
        "Accept" => reqwest::header::ACCEPT,
        "Accept-Encoding" => reqwest::header::ACCEPT_ENCODING,
        "Authorization" => reqwest::header::AUTHORIZATION,
        "Content-Type" => reqwest::header::CONTENT_TYPE,
        "User-Agent" => reqwest::header::USER_AGENT,
        "purecloud-sdk" => PRODUCT,
        _ => return None,
    })
}

/// The name of a field of an answer. Those that answers usually have cost no
/// memory.
fn known(name: &str) -> Cow<'static, str> {
    const USUAL: [&str; 16] = [
        "cache-control",
        "connection",
        "content-encoding",
        "content-length",
        "content-type",
        "date",
        "etag",
        "expires",
        "inin-correlation-id",
        "pragma",
        "retry-after",
        "server",
        "strict-transport-security",
        "transfer-encoding",
        "vary",
        "via",
    ];
    match USUAL.into_iter().find(|own| *own == name) {
        Some(own) => Cow::Borrowed(own),
        None => Cow::Owned(name.to_owned()),
    }
}

/// A field value as text: UTF-8, else Latin-1 (RFC 9110 section 5.5 leaves
/// bytes above 0x7F open).
fn decode(value: &[u8]) -> String {
    match std::str::from_utf8(value) {
        Ok(text) => text.to_owned(),
        Err(_) => value.iter().copied().map(char::from).collect(),
    }
}
