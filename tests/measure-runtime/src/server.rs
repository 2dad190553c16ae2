//! A server on the loopback interface that has its answers ready.

use std::sync::Arc;

use measure_decode::PAGE;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::Outcome;

/// The path of a long answer, and its length in bytes.
pub(crate) const STREAM: &str = "/stream";
pub(crate) const STREAM_LENGTH: usize = 64 << 20;

/// The answers as they go over the wire.
struct Answers {
    /// To the path of the list.
    page: Vec<u8>,
    /// To the path of the long answer.
    stream: Vec<u8>,
    /// To every other path.
    user: Vec<u8>,
}

/// Serves until standard input ends.
pub(crate) async fn serve() -> Outcome<()> {
    let answers = Arc::new(Answers {
        page: answer(PAGE),
        stream: answer(&vec![b' '; STREAM_LENGTH]),
        user: answer(&one_user()?),
    });
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("http://{}", listener.local_addr()?);
    std::thread::spawn(|| {
        // The process that asked for the server is gone, or done with it.
        let _ = std::io::copy(&mut std::io::stdin(), &mut std::io::sink());
        std::process::exit(0);
    });
    loop {
        let (stream, _) = listener.accept().await?;
        stream.set_nodelay(true)?;
        tokio::spawn(connection(stream, Arc::clone(&answers)));
    }
}

/// The first user of the page, about 2 kB.
pub(crate) fn one_user() -> Outcome<Vec<u8>> {
    let page: serde_json::Value = serde_json::from_slice(PAGE)?;
    let user = page.pointer("/entities/0").ok_or("the page has no users")?;
    Ok(serde_json::to_vec(user)?)
}

fn answer(body: &[u8]) -> Vec<u8> {
    let head = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    [head.as_bytes(), body].concat()
}

/// Answers requests without bodies until the client closes.
async fn connection(mut stream: TcpStream, answers: Arc<Answers>) {
    let mut input = Vec::with_capacity(4_096);
    loop {
        let Some(end) = input.windows(4).position(|four| four == b"\r\n\r\n") else {
            match stream.read_buf(&mut input).await {
                Ok(0) | Err(_) => return,
                Ok(_) => continue,
            }
        };
        let target = input.split(|byte| *byte == b' ').nth(1).unwrap_or_default();
        let path = target.split(|byte| *byte == b'?').next();
        let bytes = match path {
            Some(b"/api/v2/users") => &answers.page,
            Some(path) if path == STREAM.as_bytes() => &answers.stream,
            _ => &answers.user,
        };
        if stream.write_all(bytes).await.is_err() {
            return;
        }
        input.drain(..end + 4);
    }
}
