//! The few pages that a browser may see. Nothing of a request is in them.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// Sends the fragment, which a browser keeps to itself, in the body of a
/// request, and takes it out of the address bar.
const SCRIPT: &str = "const f=location.hash.slice(1);\
    if(f){history.replaceState(null,'',location.pathname);\
    fetch(location.pathname,{method:'POST',body:f,\
    headers:{'Content-Type':'application/x-www-form-urlencoded'}})\
    .then(r=>r.text()).then(t=>{document.body.textContent=\
    new DOMParser().parseFromString(t,'text/html').body.textContent})}";

/// One answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Page {
    status: &'static str,
    text: &'static str,
    script: bool,
}

impl Page {
    const fn new(status: &'static str, text: &'static str) -> Self {
        Self {
            status,
            text,
            script: false,
        }
    }

    pub(super) const DONE: Self = Self::new(
        "200 OK",
        "You are logged in. You can close this page and return to the application.",
    );
    pub(super) const FAILED: Self = Self::new(
        "200 OK",
        "The login failed. Return to the application to see why.",
    );
    pub(super) const FOREIGN: Self = Self::new(
        "400 Bad Request",
        "This page does not belong to the login that the application waits for. It was ignored: \
         start the login again from the application.",
    );
    pub(super) const FRAGMENT: Self = Self {
        status: "200 OK",
        text: "The login goes on.",
        script: true,
    };
    pub(super) const NOT_FOUND: Self = Self::new("404 Not Found", "There is nothing here.");
    pub(super) const METHOD: Self =
        Self::new("405 Method Not Allowed", "This method is not allowed here.");

    fn bytes(self) -> Vec<u8> {
        let script = match self.script {
            true => format!("<script>{SCRIPT}</script>"),
            false => String::new(),
        };
        let body = format!(
            "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Login</title>\
             <body><p>{}</p>{script}</body></html>\n",
            self.text
        );
        let allowed = match self.script {
            true => format!(
                "; connect-src 'self'; script-src 'sha256-{}'",
                STANDARD.encode(Sha256::digest(SCRIPT))
            ),
            false => String::new(),
        };
        format!(
            "HTTP/1.1 {}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {}\r\n\
             Cache-Control: no-store\r\nReferrer-Policy: no-referrer\r\n\
             X-Content-Type-Options: nosniff\r\nCross-Origin-Resource-Policy: same-origin\r\n\
             Content-Security-Policy: default-src 'none'; frame-ancestors 'none'; \
             base-uri 'none'; form-action 'none'{allowed}\r\nConnection: close\r\n\r\n{body}",
            self.status,
            body.len(),
        )
        .into_bytes()
    }

    /// Writes the answer and waits a moment for the other side to close: bytes
    /// of it that nobody read would make the system throw the answer away.
    pub(super) async fn write(self, stream: &mut TcpStream) -> std::io::Result<()> {
        stream.write_all(&self.bytes()).await?;
        stream.shutdown().await?;
        let (mut rest, mut left) = ([0_u8; 1024], 64);
        while left > 0 && stream.read(&mut rest).await? > 0 {
            left -= 1;
        }
        Ok(())
    }
}
