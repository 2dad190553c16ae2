//! Answers that are files.

use std::fmt;
use std::path::{Path, PathBuf};

use bytes::Bytes;
use flate2::write::MultiGzDecoder;
use std::io::Write as _;
use tokio::io::{AsyncWrite, AsyncWriteExt};
use tokio::time::timeout;
use url::Url;

use super::file_name;
use super::hop::{Hop, is_of_service, judge, target};
use crate::call::{Call, CallOptions};
use crate::client::{Client, Head, run};
use crate::error::{Error, ErrorKind, TimeoutPhase};
use crate::headers::Headers;
use crate::operation::Method;
use crate::transport::exchange::{Limits, Opened, explain};
use crate::transport::{HttpBody, RequestBody};

/// What logs and errors call a download.
const OPERATION: &str = "download";

/// How many redirects are followed.
const MOST_REDIRECTS: usize = 10;

/// A file to be fetched; see [`Client::download`].
///
/// Redirects are followed, up to ten. The credentials and the header fields of the
/// client go to the origin of the base URL only, and no more once a redirect has
/// left it. A redirect from `https` to `http` is refused.
#[must_use = "a download begins with one of its methods that end it"]
pub struct Download {
    client: Client,
    start: Start,
    options: CallOptions,
    limit: Option<u64>,
}

enum Start {
    Url(String),
    Call(Box<Call>),
}

/// The body of a download, piece by piece.
pub struct DownloadBody {
    status: u16,
    headers: Headers,
    url: Option<Url>,
    body: Box<dyn HttpBody>,
    gunzip: Option<Box<MultiGzDecoder<Vec<u8>>>>,
    limits: Limits,
    limit: u64,
    received: u64,
}

impl Client {
    /// Fetches a file from a URL that the service handed out: its own, or that of
    /// a storage elsewhere. A URL of the service behind a gateway is rewritten.
    pub fn download(&self, url: impl Into<String>) -> Download {
        Download {
            client: self.clone(),
            start: Start::Url(url.into()),
            options: CallOptions::default(),
            limit: None,
        }
    }
}

impl Download {
    /// The file that an operation answers with or redirects to.
    pub(crate) fn of_call(call: Call) -> Self {
        Self {
            client: call.client().clone(),
            options: call.settings().clone(),
            start: Start::Call(Box::new(call)),
            limit: None,
        }
    }

    /// How many bytes the file may have; a larger one fails with
    /// [`ErrorKind::BodyTooLarge`]. Default: no limit.
    pub fn limit(mut self, bytes: u64) -> Self {
        self.limit = Some(bytes);
        self
    }

    /// Changes how the requests are sent. Header fields go to the first origin
    /// only.
    pub fn options(mut self, change: impl FnOnce(CallOptions) -> CallOptions) -> Self {
        self.options = change(self.options);
        self
    }

    /// Asks for the file and gives its body to come.
    ///
    /// # Errors
    ///
    /// As any call; [`ErrorKind::Redirect`] for a redirect that is not followed.
    pub async fn open(self) -> Result<DownloadBody, Error> {
        let snapshot = self.client.shared().snapshot();
        let mut limits = snapshot.limits;
        if let Some(limit) = self.options.timeout {
            limits.head = limit;
        }
        let (mut hop, mut outcome) = match self.start {
            Start::Call(mut call) => {
                Call::options(&mut call, |_| self.options.clone());
                let method = call.operation().method();
                let outcome = run(&self.client, &*call, &Head).await;
                // Where a relative redirect starts from. A call that makes no URL
                // has failed just now.
                let base = &snapshot.base_url;
                let url = target(&call.url(base).unwrap_or_else(|_| base.clone()))?;
                let hop = first(url, true, self.options);
                if method != Method::Get
                    && let Err(fault) = &outcome
                    && fault.is_redirect()
                    && fault.status() != Some(303)
                {
                    // 307 and 308 ask to send the body again, to whoever it is.
                    return Err(fault.clone());
                }
                (hop, outcome)
            }
            Start::Url(text) => {
                let text = match &snapshot.gateway {
                    Some(gateway) => gateway.rewrite(&text, &snapshot.direct_url)?,
                    None => text,
                };
                let url = target(&text)?;
                let trusted = is_of_service(&url, &snapshot);
                let hop = first(url, trusted, self.options);
                let outcome = run(&self.client, &hop, &Head).await;
                (hop, outcome)
            }
        };
        for _ in 0..MOST_REDIRECTS {
            let Err(fault) = &outcome else { break };
            let Some(mut next) = next(&hop.url, fault)? else {
                break;
            };
            if let Some(gateway) = &snapshot.gateway {
                next = target(&gateway.rewrite(next.as_str(), &snapshot.direct_url)?)?;
            }
            let same = next.origin() == hop.url.origin();
            hop.trusted &= is_of_service(&next, &snapshot);
            if !same {
                hop.options.headers.clear();
                hop.options.idempotency_key = None;
            }
            hop.url = next;
            outcome = run(&self.client, &hop, &Head).await;
        }
        let Opened {
            status,
            mut headers,
            body,
            attempts: _,
        } = outcome?;
        let gzip = headers
            .get("content-encoding")
            .is_some_and(|coding| coding.trim().eq_ignore_ascii_case("gzip"));
        if gzip {
            headers.remove("content-encoding");
            headers.remove("content-length");
        }
        let body = DownloadBody {
            status,
            headers,
            url: Some(hop.url),
            body,
            gunzip: gzip.then(|| Box::new(MultiGzDecoder::new(Vec::new()))),
            limits,
            limit: self.limit.unwrap_or(u64::MAX),
            received: 0,
        };
        match body.length() {
            Some(length) if length > body.limit => Err(body.too_large()),
            _ => Ok(body),
        }
    }

    /// Fetches the file into memory.
    ///
    /// # Errors
    ///
    /// As [`open`](Self::open); a body that is cut, stalls or is too large.
    pub async fn bytes(self) -> Result<Vec<u8>, Error> {
        let mut body = self.open().await?;
        let mut bytes = Vec::new();
        while let Some(piece) = body.chunk().await? {
            bytes.extend_from_slice(&piece);
        }
        Ok(bytes)
    }

    /// Fetches the file into a writer and returns its length in bytes.
    ///
    /// # Errors
    ///
    /// As [`open`](Self::open); a body that is cut, stalls or is too large, or a
    /// writer that fails ([`ErrorKind::Aborted`]).
    pub async fn to_writer(self, writer: &mut (impl AsyncWrite + Unpin)) -> Result<u64, Error> {
        self.open().await?.write_to(writer).await
    }

    /// Fetches the file to a path and returns its length in bytes. It appears
    /// there when it is complete, in place of an earlier one.
    ///
    /// # Errors
    ///
    /// As [`to_writer`](Self::to_writer). What was fetched so far is deleted.
    pub async fn to_file(self, path: impl AsRef<Path>) -> Result<u64, Error> {
        let body = self.open().await?;
        body.keep(path.as_ref()).await
    }

    /// Fetches the file to a folder, under the name that the service gives it
    /// without anything that could lead elsewhere, and returns its path.
    ///
    /// # Errors
    ///
    /// As [`to_file`](Self::to_file).
    pub async fn to_folder(self, folder: impl AsRef<Path>) -> Result<PathBuf, Error> {
        let body = self.open().await?;
        let path = folder.as_ref().join(body.file_name());
        body.keep(&path).await?;
        Ok(path)
    }
}

fn first(url: Url, trusted: bool, options: CallOptions) -> Hop {
    Hop {
        operation: OPERATION,
        method: Method::Get,
        url,
        body: RequestBody::none(),
        headers: Headers::default(),
        options,
        trusted,
    }
}

/// Where a redirect leads; `None` for what is none.
fn next(from: &Url, fault: &Error) -> Result<Option<Url>, Error> {
    if !matches!(fault.status(), Some(301 | 302 | 303 | 307 | 308)) || !fault.is_redirect() {
        return Ok(None);
    }
    let Some(location) = fault.location() else {
        return Ok(None);
    };
    let refuse = |text: &str| {
        let refusal = Error::new(
            ErrorKind::Redirect,
            format!("the redirect is refused: {text}"),
        );
        let status = fault.status().unwrap_or_default();
        refusal
            .with_answer(status, fault.headers().clone(), b"")
            .with_operation(OPERATION)
    };
    let url = from
        .join(location)
        .map_err(|_| refuse("its location is not a URL"))?;
    judge(&url).map_err(refuse)?;
    if from.scheme() == "https" && url.scheme() == "http" {
        return Err(refuse("it leads from `https` to `http`"));
    }
    Ok(Some(url))
}

impl DownloadBody {
    /// The HTTP status: 200 to 299.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The header fields of the last answer.
    pub fn headers(&self) -> &Headers {
        &self.headers
    }

    /// The length in bytes, where the service states it.
    pub fn length(&self) -> Option<u64> {
        self.headers.get("content-length")?.trim().parse().ok()
    }

    /// A name for the file: that of `Content-Disposition` (RFC 6266), else the end
    /// of the URL's path, else `download`; without folders, leading dots and
    /// characters that some file system forbids.
    pub fn file_name(&self) -> String {
        let path = self.url.as_ref().map_or("", Url::path);
        file_name::choose(self.headers.get("content-disposition"), path)
    }

    /// The next piece; `None` after the last.
    ///
    /// # Errors
    ///
    /// The body is cut, stalls for the idle timeout or is larger than its limit.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        loop {
            let idle = self.limits.idle;
            let piece = timeout(idle, self.body.chunk()).await.map_err(|_| {
                let text = format!("no data for {idle:?} inside the body of the answer");
                Error::timeout(TimeoutPhase::Body, text).with_operation(OPERATION)
            })?;
            let piece =
                piece.map_err(|cause| explain(cause, self.limits).with_operation(OPERATION))?;
            let (piece, last) = match (piece, self.gunzip.take()) {
                (None, None) => return Ok(None),
                (None, Some(gunzip)) => (gunzip.finish().map_err(corrupt)?.into(), true),
                (Some(piece), None) => (piece, false),
                (Some(piece), Some(mut gunzip)) => {
                    gunzip.write_all(&piece).map_err(corrupt)?;
                    let bytes = std::mem::take(gunzip.get_mut());
                    self.gunzip = Some(gunzip);
                    (bytes.into(), false)
                }
            };
            self.received += piece.len() as u64;
            if self.received > self.limit {
                return Err(self.too_large());
            }
            match (piece.is_empty(), last) {
                (false, _) => return Ok(Some(piece)),
                (true, true) => return Ok(None),
                (true, false) => {}
            }
        }
    }

    /// Writes the rest of the body and returns its length in bytes.
    ///
    /// # Errors
    ///
    /// As [`chunk`](Self::chunk), or a writer that fails
    /// ([`ErrorKind::Aborted`]).
    pub async fn write_to(mut self, writer: &mut (impl AsyncWrite + Unpin)) -> Result<u64, Error> {
        let fault = |cause| Error::aborted("the download can not be written").caused_by(cause);
        let before = self.received;
        while let Some(piece) = self.chunk().await? {
            writer.write_all(&piece).await.map_err(fault)?;
        }
        writer.flush().await.map_err(fault)?;
        Ok(self.received - before)
    }

    async fn keep(self, path: &Path) -> Result<u64, Error> {
        let fault = |cause| Error::aborted("the download can not be written").caused_by(cause);
        let folder = match path.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder,
            _ => Path::new("."),
        };
        let part = Part(folder.join(file_name::part()));
        let mut options = tokio::fs::OpenOptions::new();
        let mut file = options
            .write(true)
            .create_new(true)
            .open(&part.0)
            .await
            .map_err(fault)?;
        let length = self.write_to(&mut file).await?;
        file.sync_all().await.map_err(fault)?;
        drop(file);
        tokio::fs::rename(&part.0, path).await.map_err(fault)?;
        Ok(length)
    }

    fn too_large(&self) -> Error {
        let text = format!("the file is larger than {} bytes", self.limit);
        Error::new(ErrorKind::BodyTooLarge, text).with_operation(OPERATION)
    }
}

fn corrupt(cause: std::io::Error) -> Error {
    let text = "the gzip stream of the answer is cut or malformed";
    Error::new(ErrorKind::Transport, text)
        .with_source(cause)
        .with_operation(OPERATION)
}

/// An unfinished file, deleted with its download.
struct Part(PathBuf);

impl Drop for Part {
    fn drop(&mut self) {
        // After the rename there is nothing to delete.
        let _ = std::fs::remove_file(&self.0);
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("options", &self.options)
            .field("limit", &self.limit)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for DownloadBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DownloadBody")
            .field("status", &self.status)
            .field("headers", &self.headers)
            .field("received", &self.received)
            .finish_non_exhaustive()
    }
}
