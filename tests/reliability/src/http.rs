//! HTTP/1.1 from the side of the server.

use std::collections::BTreeMap;
use std::io;
use std::time::{Duration, Instant};

use bytes::{Bytes, BytesMut};
use sha2::{Digest, Sha256};
use tokio::io::{AsyncRead, AsyncReadExt};

/// How much of a body is kept; the rest is counted and hashed.
const KEPT: usize = 1 << 20;

/// A head beyond this is no request that a test sends.
const HEAD_LIMIT: usize = 1 << 20;

/// A request as it came over the wire.
#[derive(Clone, Debug)]
pub struct Request {
    /// The connections of the server are counted from 0.
    pub connection: u64,
    /// The requests of the connection are counted from 0.
    pub index: u64,
    /// The requests of the server are counted from 0.
    pub number: u64,
    /// When the head was complete.
    pub at: Instant,
    /// The method of the request line.
    pub method: String,
    /// The target of the request line, still percent-encoded.
    pub target: String,
    /// The header fields in their order, names as they came.
    pub headers: Vec<(String, String)>,
    /// The first mebibyte of the body.
    pub body: Bytes,
    /// Bytes of the whole body.
    pub body_length: u64,
    /// SHA-256 of the whole body, in hexadecimal digits.
    pub body_sha256: String,
}

impl Request {
    /// The value of a header field; a field that came twice fails the test.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut values = self
            .headers
            .iter()
            .filter(|(own, _)| own.eq_ignore_ascii_case(name));
        let first = values.next().map(|(_, value)| value.as_str());
        assert!(values.next().is_none(), "`{name}` came twice: {self:?}");
        first
    }

    /// The path, still percent-encoded.
    pub fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    /// The decoded pairs of the query.
    pub fn query(&self) -> BTreeMap<String, String> {
        pairs(self.target.split_once('?').map_or("", |(_, query)| query))
    }

    /// The decoded pairs of a URL-encoded form.
    pub fn form(&self) -> BTreeMap<String, String> {
        pairs(&self.text())
    }

    /// The kept part of the body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The credential of `Authorization: Bearer ...`.
    pub fn bearer(&self) -> Option<&str> {
        self.header("authorization")?.strip_prefix("Bearer ")
    }

    /// Everything that was received, as text to search in.
    pub fn everything(&self) -> String {
        let mut text = format!("{} {}\n", self.method, self.target);
        for (name, value) in &self.headers {
            text += &format!("{name}: {value}\n");
        }
        text + &self.text()
    }
}

/// The decoded pairs of `a=1&b=2`.
pub fn pairs(text: &str) -> BTreeMap<String, String> {
    let decode = |text: &str| {
        let spaced = text.replace('+', " ");
        percent_encoding::percent_decode_str(&spaced)
            .decode_utf8_lossy()
            .into_owned()
    };
    text.split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decode(name), decode(value))
        })
        .collect()
}

/// One thing that a server does with a connection. After the last step of an
/// answer it waits for the next request.
#[derive(Clone, Debug)]
pub enum Step {
    /// Writes bytes.
    Write(Bytes),
    /// Writes the same bytes several times.
    Repeat(Bytes, u64),
    /// Reads that many bytes and throws them away.
    Discard(usize),
    /// Waits.
    Pause(Duration),
    /// Neither reads nor writes any more, until the server ends.
    Hang,
    /// Ends the connection in order (FIN).
    Close,
    /// Ends the connection with a reset (RST). Bytes that the client has not
    /// read yet may be lost.
    Reset,
}

/// An answer with a content length.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The header fields beside `Content-Length`.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Bytes,
}

impl Answer {
    /// An answer without a body.
    pub fn status(status: u16) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body: Bytes::new(),
        }
    }

    /// An answer with a JSON body.
    pub fn json(status: u16, body: impl Into<String>) -> Self {
        Self::text(status, "application/json", body)
    }

    /// An answer with a body of any text type.
    pub fn text(status: u16, content_type: &str, body: impl Into<String>) -> Self {
        let mut answer = Self::status(status).header("Content-Type", content_type);
        answer.body = body.into().into();
        answer
    }

    /// The error body of the service.
    pub fn fault(status: u16, code: &str, message: &str) -> Self {
        let body = serde_json::json!({
            "message": message,
            "code": code,
            "status": status,
            "contextId": "context-of-the-test",
            "details": [],
            "errors": [],
        });
        Self::json(status, body.to_string())
    }

    /// Adds a header field.
    #[must_use]
    pub fn header(mut self, name: &str, value: impl Into<String>) -> Self {
        self.headers.push((name.to_owned(), value.into()));
        self
    }

    /// The bytes on the wire. A status that forbids a body gets no length
    /// (RFC 9110 section 8.6).
    pub fn bytes(&self) -> Bytes {
        let mut text = format!("HTTP/1.1 {} X\r\n", self.status);
        if !matches!(self.status, 100..=199 | 204 | 304) {
            text += &format!("Content-Length: {}\r\n", self.body.len());
        }
        for (name, value) in &self.headers {
            text += &format!("{name}: {value}\r\n");
        }
        text += "\r\n";
        let mut bytes = text.into_bytes();
        bytes.extend_from_slice(&self.body);
        bytes.into()
    }
}

impl From<Answer> for Vec<Step> {
    fn from(answer: Answer) -> Self {
        vec![Step::Write(answer.bytes())]
    }
}

/// What a body was, once it is read.
struct Body {
    kept: BytesMut,
    length: u64,
    hash: Sha256,
}

impl Body {
    fn take(&mut self, piece: &[u8]) {
        self.length += piece.len() as u64;
        self.hash.update(piece);
        let room = KEPT - self.kept.len();
        self.kept.extend_from_slice(&piece[..piece.len().min(room)]);
    }
}

/// Reads the next request; `None` when the client is gone or does not speak
/// HTTP. The counters are the caller's to fill in.
pub(crate) async fn read_request(
    stream: &mut (impl AsyncRead + Unpin),
    buffer: &mut BytesMut,
) -> io::Result<Option<Request>> {
    let mut searched = 0;
    let end = loop {
        let found = buffer[searched..]
            .windows(4)
            .position(|four| four == b"\r\n\r\n");
        if let Some(at) = found {
            break searched + at + 4;
        }
        searched = buffer.len().saturating_sub(3);
        if buffer.len() > HEAD_LIMIT || stream.read_buf(buffer).await? == 0 {
            return Ok(None);
        }
    };
    let head = buffer.split_to(end);
    let Ok(head) = std::str::from_utf8(&head[..end - 4]) else {
        return Ok(None);
    };
    let mut lines = head.split("\r\n");
    let mut start = lines.next().unwrap_or_default().split(' ');
    let (Some(method), Some(target)) = (start.next(), start.next()) else {
        return Ok(None);
    };
    let headers = lines
        .map(|line| {
            let (name, value) = line.split_once(':').unwrap_or((line, ""));
            (name.to_owned(), value.trim().to_owned())
        })
        .collect();
    let mut request = Request {
        connection: 0,
        index: 0,
        number: 0,
        at: Instant::now(),
        method: method.to_owned(),
        target: target.to_owned(),
        headers,
        body: Bytes::new(),
        body_length: 0,
        body_sha256: String::new(),
    };
    let mut body = Body {
        kept: BytesMut::new(),
        length: 0,
        hash: Sha256::new(),
    };
    let chunked = request.header("transfer-encoding").is_some();
    if chunked {
        loop {
            let Some(line) = read_line(stream, buffer).await? else {
                return Ok(None);
            };
            let Ok(size) = usize::from_str_radix(line.trim(), 16) else {
                return Ok(None);
            };
            if !read_exactly(stream, buffer, size, &mut body).await? {
                return Ok(None);
            }
            // The end of the chunk, or of the empty trailer section.
            if read_line(stream, buffer).await?.is_none() {
                return Ok(None);
            }
            if size == 0 {
                break;
            }
        }
    } else if let Some(length) = request.header("content-length") {
        let Ok(length) = length.parse() else {
            return Ok(None);
        };
        if !read_exactly(stream, buffer, length, &mut body).await? {
            return Ok(None);
        }
    }
    request.body = body.kept.freeze();
    request.body_length = body.length;
    request.body_sha256 = hexadecimal(&body.hash.finalize());
    Ok(Some(request))
}

async fn read_line(
    stream: &mut (impl AsyncRead + Unpin),
    buffer: &mut BytesMut,
) -> io::Result<Option<String>> {
    loop {
        if let Some(at) = buffer.windows(2).position(|two| two == b"\r\n") {
            let line = buffer.split_to(at + 2);
            return Ok(Some(String::from_utf8_lossy(&line[..at]).into_owned()));
        }
        if stream.read_buf(buffer).await? == 0 {
            return Ok(None);
        }
    }
}

async fn read_exactly(
    stream: &mut (impl AsyncRead + Unpin),
    buffer: &mut BytesMut,
    length: usize,
    body: &mut Body,
) -> io::Result<bool> {
    let mut missing = length;
    while missing > 0 {
        if buffer.is_empty() && stream.read_buf(buffer).await? == 0 {
            return Ok(false);
        }
        let piece = buffer.split_to(buffer.len().min(missing));
        missing -= piece.len();
        body.take(&piece);
    }
    Ok(true)
}

/// The SHA-256 of bytes, in hexadecimal digits.
pub fn sha256(bytes: &[u8]) -> String {
    hexadecimal(&Sha256::digest(bytes))
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
