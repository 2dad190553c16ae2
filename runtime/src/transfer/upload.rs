//! Requests that carry files.

use std::fmt;
use std::path::{Path, PathBuf};

use bytes::Bytes;
use tokio::io::AsyncReadExt;

use super::hop::{Hop, is_of_service, target};
use crate::call::{CallOptions, FilePart, Form};
use crate::client::{Client, Whole, run};
use crate::error::{Error, ErrorKind};
use crate::headers::Headers;
use crate::operation::{FormKind, Method};
use crate::response::Response;
use crate::transport::{BoxFuture, HttpBody, RequestBody, TransportError, TransportStage};

/// What logs and errors call an upload.
const OPERATION: &str = "upload";

/// Bytes that are read from a file at a time.
const PIECE: usize = 64 << 10;

/// A file to be sent to a URL that the service handed out; see
/// [`Client::upload`].
///
/// The credentials and the header fields of the client go to the origin of the base
/// URL only. Redirects are not followed.
#[must_use = "an upload begins with `send`"]
pub struct Upload {
    client: Client,
    url: String,
    method: Method,
    headers: Headers,
    body: RequestBody,
    form: Form,
    options: CallOptions,
}

impl Client {
    /// Sends a file, by `PUT` unless said otherwise, to a URL that the service
    /// handed out. Set the header fields that came with the URL. A URL of the
    /// service behind a gateway is rewritten.
    pub fn upload(&self, url: impl Into<String>) -> Upload {
        Upload {
            client: self.clone(),
            url: url.into(),
            method: Method::Put,
            headers: Headers::default(),
            body: RequestBody::bytes(Bytes::new()),
            form: Form::default(),
            options: CallOptions::default(),
        }
    }
}

impl Upload {
    /// Sends by `POST`.
    pub fn post(mut self) -> Self {
        self.method = Method::Post;
        self
    }

    /// A header field of the request, in place of an earlier one of the name.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.set(name.into(), value);
        self
    }

    /// The body: bytes, or a stream.
    pub fn body(mut self, body: RequestBody) -> Self {
        self.body = body;
        self
    }

    /// A file of this machine as the body. It is read while it is sent, and
    /// anew for each attempt.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidRequest`] when the file can not be read.
    pub async fn file(self, path: impl AsRef<Path>) -> Result<Self, Error> {
        let path = path.as_ref().to_owned();
        let length = match tokio::fs::metadata(&path).await {
            Ok(facts) if facts.is_file() => facts.len(),
            Ok(_) => return Err(unreadable(std::io::Error::other("it is not a file"))),
            Err(cause) => return Err(unreadable(cause)),
        };
        let open = move || -> std::io::Result<Box<dyn HttpBody>> {
            Ok(Box::new(Reading::Closed(path.clone())))
        };
        Ok(self.body(RequestBody::replayable(Some(length), open)))
    }

    /// A field of a `multipart/form-data` body (RFC 7578), in place of an earlier
    /// value of the name.
    pub fn field(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.form.fields.set(name, value.into());
        self
    }

    /// A file of a `multipart/form-data` body (RFC 7578).
    pub fn part(mut self, name: &'static str, file: FilePart) -> Self {
        self.form.files.push((name, file));
        self
    }

    /// Changes how the request is sent.
    pub fn options(mut self, change: impl FnOnce(CallOptions) -> CallOptions) -> Self {
        self.options = change(self.options);
        self
    }

    /// Sends it; [`Response::raw`] has what came back.
    ///
    /// # Errors
    ///
    /// As any call. A body that can be sent only once is neither retried nor
    /// replayed after a 401.
    pub async fn send(mut self) -> Result<Response<()>, Error> {
        let snapshot = self.client.shared().snapshot();
        let url = match &snapshot.gateway {
            Some(gateway) => target(&gateway.rewrite(&self.url, &snapshot.direct_url)?)?,
            None => target(&self.url)?,
        };
        if !self.form.is_empty() {
            let made = self.form.body(FormKind::Multipart);
            let (body, content_type) =
                made.map_err(|fault| Error::new(ErrorKind::InvalidRequest, fault))?;
            self.body = RequestBody::bytes(body);
            self.headers.set("Content-Type", content_type);
        }
        let hop = Hop {
            operation: OPERATION,
            method: self.method,
            trusted: is_of_service(&url, &snapshot),
            url,
            body: self.body,
            headers: self.headers,
            options: self.options,
        };
        let raw = run(&self.client, &hop, &Whole).await?;
        Ok(Response::new(raw, ()))
    }
}

fn unreadable(cause: std::io::Error) -> Error {
    Error::new(
        ErrorKind::InvalidRequest,
        "the file to be sent can not be read",
    )
    .with_source(cause)
}

/// A file that is opened with its first piece, off the thread that sends.
enum Reading {
    Closed(PathBuf),
    Open(tokio::fs::File),
}

impl HttpBody for Reading {
    fn chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        Box::pin(async move {
            let fault = |cause: std::io::Error| TransportError::new(TransportStage::Body, cause);
            if let Reading::Closed(path) = self {
                *self = Reading::Open(tokio::fs::File::open(path).await.map_err(fault)?);
            }
            let Reading::Open(file) = self else {
                return Ok(None);
            };
            let mut piece = bytes::BytesMut::with_capacity(PIECE);
            let length = file.read_buf(&mut piece).await.map_err(fault)?;
            Ok((length > 0).then(|| piece.freeze()))
        })
    }
}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload")
            .field("method", &self.method.as_str())
            .field("headers", &self.headers)
            .field("body", &self.body)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}
