//! The transport on `reqwest` and `rustls`.
//!
//! TLS is `rustls` with `ring`: it needs no C build beyond `ring`'s own, which
//! takes a fraction of the time of the alternative. Certificates are judged by
//! the platform verifier, because it honours the authorities that a company has
//! installed on the machine, on Windows and macOS with the system's own rules;
//! `reqwest` links it in any case, so it costs nothing.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use rustls_platform_verifier::BuilderVerifierExt;

use super::{
    BoxFuture, HttpBody, HttpReply, HttpRequest, HttpTransport, TransportError, TransportStage,
};
use crate::error::{Error, ErrorKind};
use crate::headers::{Headers, is_confidential};
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
}

/// What a transport is made from.
pub(crate) struct Settings {
    pub(crate) connect_timeout: Duration,
    /// Lets a client for plain HTTP start on a machine without any certificate
    /// authority.
    pub(crate) tls_optional: bool,
    pub(crate) proxy_from_environment: bool,
}

impl Reqwest {
    /// A transport with its own pool.
    pub(crate) fn new(settings: Settings) -> Result<Self, Error> {
        let builder = reqwest::Client::builder();
        let builder = if settings.proxy_from_environment {
            builder
        } else {
            builder.no_proxy()
        };
        // A dead HTTP/2 connection would fail every request until somebody
        // notices; a missing pong is noticed.
        #[cfg(feature = "http2")]
        let builder = builder
            .http2_keep_alive_interval(PING_INTERVAL)
            .http2_keep_alive_timeout(PING_TIMEOUT);
        let client = builder
            .tls_backend_preconfigured(tls(settings.tls_optional)?)
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            .connect_timeout(settings.connect_timeout)
            .pool_max_idle_per_host(IDLE_PER_HOST)
            .pool_idle_timeout(IDLE_TIME)
            .build()
            .map_err(|cause| {
                Error::new(ErrorKind::Config, "the HTTP client can not be built")
                    .with_source(cause.without_url())
            })?;
        Ok(Self { client })
    }
}

fn tls(optional: bool) -> Result<rustls::ClientConfig, Error> {
    let fault = |cause: rustls::Error| {
        Error::new(
            ErrorKind::Config,
            "TLS can not be set up: the certificate authorities of the machine can not be used",
        )
        .with_source(cause)
    };
    let builder = || {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        rustls::ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions()
    };
    let builder_of_platform = builder().map_err(fault)?.with_platform_verifier();
    let mut config = match builder_of_platform {
        Ok(builder) => builder.with_no_client_auth(),
        Err(_) if optional => builder()
            .map_err(fault)?
            .with_root_certificates(rustls::RootCertStore::empty())
            .with_no_client_auth(),
        Err(cause) => return Err(fault(cause)),
    };
    if cfg!(feature = "http2") {
        config.alpn_protocols.push(b"h2".to_vec());
    }
    config.alpn_protocols.push(b"http/1.1".to_vec());
    Ok(config)
}

impl HttpTransport for Reqwest {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpReply, TransportError>> {
        Box::pin(async move {
            let request = convert(request)?;
            let response = self.client.execute(request).await.map_err(|cause| {
                let stage = match (cause.is_connect(), cause.is_timeout()) {
                    (true, true) => TransportStage::ConnectTimeout,
                    (true, false) => TransportStage::Connect,
                    (false, _) => TransportStage::Send,
                };
                failure(stage, cause)
            })?;
            let mut headers = Headers::default();
            for (name, value) in response.headers() {
                headers.append(name.as_str().to_owned(), decode(value.as_bytes()));
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

fn convert(request: HttpRequest) -> Result<reqwest::Request, TransportError> {
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
    let url = reqwest::Url::parse(&request.url).map_err(fault)?;
    let mut converted = reqwest::Request::new(method, url);
    for (name, value) in request.headers.iter() {
        let field = reqwest::header::HeaderName::from_bytes(name.as_bytes()).map_err(fault)?;
        let mut value =
            reqwest::header::HeaderValue::from_bytes(value.as_bytes()).map_err(fault)?;
        value.set_sensitive(is_confidential(name));
        converted.headers_mut().append(field, value);
    }
    match request.body.as_bytes() {
        Some(body) if !body.is_empty() => *converted.body_mut() = Some(body.clone().into()),
        // Of an empty body `hyper` does not send the length by itself.
        Some(_) => {
            let zero = reqwest::header::HeaderValue::from_static("0");
            converted
                .headers_mut()
                .insert(reqwest::header::CONTENT_LENGTH, zero);
        }
        None => {}
    }
    Ok(converted)
}

fn failure(stage: TransportStage, cause: reqwest::Error) -> TransportError {
    TransportError {
        stage,
        source: Box::new(cause.without_url()),
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
