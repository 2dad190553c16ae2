//! As much of HTTP/1.1 (RFC 9112) as a callback needs.

use tokio::io::AsyncReadExt as _;
use tokio::net::TcpStream;
use zeroize::Zeroizing;

use super::page::Page;

/// The largest request, head and body together.
const LIMIT: usize = 16 << 10;

/// A request of a browser. It may hold a code or a token, so it is wiped.
pub(super) struct Request {
    bytes: Zeroizing<Vec<u8>>,
    head: usize,
}

impl Request {
    fn head(&self) -> &str {
        let head = self.bytes.get(..self.head).unwrap_or_default();
        std::str::from_utf8(head).unwrap_or_default()
    }

    /// The method and the target of the first line.
    fn line(&self) -> (&str, &str) {
        let mut words = self.head().lines().next().unwrap_or_default().split(' ');
        let (method, target) = (words.next(), words.next());
        (method.unwrap_or_default(), target.unwrap_or_default())
    }

    /// The value of a header field that is there once.
    fn header(&self, name: &str) -> Option<&str> {
        let mut values = self.head().lines().skip(1).filter_map(|line| {
            let (own, value) = line.split_once(':')?;
            own.eq_ignore_ascii_case(name).then(|| value.trim())
        });
        let first = values.next();
        first.filter(|_| values.next().is_none())
    }

    fn body(&self) -> &str {
        let body = self.bytes.get(self.head + 4..).unwrap_or_default();
        std::str::from_utf8(body).unwrap_or_default()
    }

    pub(super) fn is_post(&self) -> bool {
        self.line().0 == "POST"
    }
}

/// Reads a request; `None` when it is too large, is cut off or is none.
pub(super) async fn read(stream: &mut TcpStream) -> Option<Request> {
    // The capacity is final, so that no copy stays behind on the heap.
    let mut bytes = Zeroizing::new(Vec::with_capacity(LIMIT));
    let mut head = None;
    loop {
        if let Some(head) = head.or_else(|| end_of_head(&bytes)) {
            let mut request = Request { bytes, head };
            let length = match request.header("content-length") {
                Some(text) => text.parse().ok()?,
                None => 0_usize,
            };
            let end = head.checked_add(4)?.checked_add(length)?;
            if end > LIMIT || request.head().is_empty() {
                return None;
            }
            if request.bytes.len() >= end {
                request.bytes.truncate(end);
                return Some(request);
            }
            bytes = request.bytes;
        }
        head = head.or_else(|| end_of_head(&bytes));
        let room = LIMIT - bytes.len();
        if room == 0 || read_some(stream, &mut bytes, room).await? == 0 {
            return None;
        }
    }
}

async fn read_some(stream: &mut TcpStream, bytes: &mut Vec<u8>, room: usize) -> Option<usize> {
    let room = u64::try_from(room).ok()?;
    stream.take(room).read_buf(bytes).await.ok()
}

fn end_of_head(bytes: &[u8]) -> Option<usize> {
    bytes.windows(4).position(|four| four == b"\r\n\r\n")
}

/// The redirect URI, as requests name it.
pub(super) struct Target {
    authorities: Vec<String>,
    path: String,
}

impl Target {
    pub(super) fn new(host: &str, port: u16, path: &str) -> Self {
        let mut authorities = vec![format!("{host}:{port}")];
        if port == 80 {
            authorities.push(host.to_owned());
        }
        Self {
            authorities,
            path: path.to_owned(),
        }
    }

    fn is_authority(&self, text: &str) -> bool {
        let mut own = self.authorities.iter();
        own.any(|own| own.eq_ignore_ascii_case(text))
    }

    /// The query or the form of a request to the redirect URI; else the page
    /// that answers it.
    ///
    /// The `Host` has to be ours, because a foreign name can be made to point to
    /// this machine; so has the `Origin` of a form, which other pages can send.
    pub(super) fn parameters<'a>(&self, request: &'a Request) -> Result<&'a str, Page> {
        let (method, target) = request.line();
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let host = request.header("host").unwrap_or_default();
        if path != self.path || !self.is_authority(host) {
            return Err(Page::NOT_FOUND);
        }
        match method {
            "GET" => Ok(query),
            "POST" => {
                let origin = request.header("origin").unwrap_or_default();
                let authority = origin.strip_prefix("http://").unwrap_or_default();
                match self.is_authority(authority) {
                    true => Ok(request.body()),
                    false => Err(Page::FOREIGN),
                }
            }
            _ => Err(Page::METHOD),
        }
    }
}
