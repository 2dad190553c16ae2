//! Downloading a description.

use std::io::{Read, Write as _};
use std::time::Duration;

use tempfile::NamedTempFile;

use crate::failure::{Failure, at};

/// Time for the whole download.
const TIMEOUT: Duration = Duration::from_secs(60);

/// Largest description, bytes after unpacking.
const MAX_BYTES: u64 = 256 << 20;

/// Whether a description is named by its address rather than by its file.
pub(crate) fn is_url(spec: &str) -> bool {
    spec.starts_with("http://") || spec.starts_with("https://")
}

/// Downloads to a file that goes away with the result.
///
/// # Errors
/// [`Failure::Download`] for anything but a status of 200-299 with a body of
/// at most 256 MiB within a minute.
pub(crate) fn download(url: &str) -> Result<NamedTempFile, Failure> {
    fetch(url, TIMEOUT, MAX_BYTES)
}

fn fetch(url: &str, timeout: Duration, max_bytes: u64) -> Result<NamedTempFile, Failure> {
    let failed = |reason: String| Failure::Download {
        url: without_credentials(url),
        reason,
    };
    let agent: ureq::Agent = ureq::Agent::config_builder()
        .timeout_global(Some(timeout))
        .build()
        .into();
    let mut response = agent
        .get(url)
        .call()
        .map_err(|error| failed(error.to_string()))?;
    let mut bytes = Vec::new();
    response
        .body_mut()
        .as_reader()
        .take(max_bytes + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| failed(error.to_string()))?;
    if bytes.len() as u64 > max_bytes {
        return Err(failed(format!("it is larger than {max_bytes} bytes")));
    }
    let ending = match bytes.first() {
        Some(b'{' | b' ' | b'\n' | b'\t' | b'\r') => ".json",
        Some(0x1f) => ".gz",
        _ => ".yaml",
    };
    let mut file = tempfile::Builder::new()
        .prefix("description-")
        .suffix(ending)
        .tempfile()
        .map_err(at("make a temporary file", std::env::temp_dir()))?;
    file.write_all(&bytes)
        .map_err(at("write the description", file.path()))?;
    Ok(file)
}

/// The address without what stands before an `@` in its authority.
pub(crate) fn without_credentials(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else {
        return url.to_owned();
    };
    let (authority, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    let host = authority.rsplit('@').next().unwrap_or(authority);
    format!("{scheme}://{host}{path}")
}

#[cfg(test)]
mod tests {
    use std::io::{BufRead as _, BufReader};
    use std::net::TcpListener;

    use super::*;

    /// Answers one request with the given bytes and tells the address.
    fn serve(answer: &'static str) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
            while lines
                .next()
                .is_some_and(|line| line.is_ok_and(|line| !line.is_empty()))
            {}
            stream.write_all(answer.as_bytes()).unwrap();
            // Held open so that a body without its end runs into the timeout.
            std::thread::sleep(Duration::from_millis(600));
        });
        format!("http://user:secret@{address}/spec.json")
    }

    fn reason(answer: &'static str, max_bytes: u64) -> String {
        let failure = fetch(&serve(answer), Duration::from_millis(300), max_bytes).unwrap_err();
        let text = failure.to_string();
        assert!(!text.contains("secret"), "{text}");
        text
    }

    #[test]
    fn a_description_arrives() {
        let url = serve("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}");
        let file = fetch(&url, Duration::from_secs(5), 2).unwrap();
        assert_eq!(std::fs::read_to_string(file.path()).unwrap(), "{}");
        assert_eq!(file.path().extension().unwrap(), "json");
    }

    #[test]
    fn failures_are_told() {
        let missing = reason("HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n", 10);
        assert!(missing.contains("404"), "{missing}");
        let large = reason("HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\n{ }", 2);
        assert!(large.contains("larger than 2"), "{large}");
        let slow = reason("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{}", 10);
        assert!(slow.contains("timeout"), "{slow}");
    }

    #[test]
    fn addresses_lose_their_credentials() {
        let cases = [
            ("https://a:b@host/x@y", "https://host/x@y"),
            ("http://host", "http://host"),
            ("http://a@host?q=a@b", "http://host?q=a@b"),
        ];
        for (url, expected) in cases {
            assert_eq!(without_credentials(url), expected);
        }
    }
}
