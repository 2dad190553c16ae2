//! One attempt: a request, its limits, and the whole answer.

use std::borrow::Cow;
use std::time::Duration;

use bytes::Bytes;
use tokio::time::timeout;

use super::gunzip::{Collector, Fault};
use super::{
    HttpBody, HttpReply, HttpRequest, HttpTransport, TransportError, TransportStage, upload,
};
use crate::error::{Error, ErrorKind, TimeoutPhase};
use crate::headers::{Headers, is_confidential};
use crate::operation::Method;
use crate::response::RawResponse;
use crate::secret::Secret;

/// The limits of one attempt.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// For a connection; the transport keeps it, here it is for the message.
    pub(crate) connect: Duration,
    /// Until the head of the answer; of a longer body counted from its end.
    pub(crate) head: Duration,
    /// Between two pieces of a body, of the request or of the answer.
    pub(crate) idle: Duration,
    /// Bytes of the body after decompression.
    pub(crate) body: usize,
}

/// Sends a request once and collects the answer, which has to be a success
/// (200 to 299).
pub(crate) async fn exchange(
    transport: &dyn HttpTransport,
    operation: &'static str,
    request: HttpRequest,
    limits: Limits,
) -> Result<RawResponse, Error> {
    let head = matches!(request.method, Method::Head);
    let secrets = credentials(&request.headers);
    let reply = match upload::send(transport, request, limits).await {
        Ok(Ok(reply)) => reply,
        Ok(Err(cause)) => return Err(explain(cause, limits).with_operation(operation)),
        Err(late) => return Err(late.with_operation(operation)),
    };
    let HttpReply {
        status,
        mut headers,
        body,
    } = reply;
    let collected = if head {
        Ok(Bytes::new())
    } else {
        collect(body, &mut headers, limits).await
    };
    let body = match collected {
        Ok(body) => body,
        Err(fault) => {
            let fault = fault.with_answer(status, headers, b"");
            return Err(fault.with_operation(operation));
        }
    };
    if (200..=299).contains(&status) {
        Ok(RawResponse {
            operation,
            status,
            headers,
            body,
        })
    } else {
        let body = without(&body, &secrets);
        Err(Error::from_answer(status, headers, &body).with_operation(operation))
    }
}

/// The credentials among the header fields of a request, without their scheme.
fn credentials(headers: &Headers) -> Vec<Secret> {
    // A shorter value is no credential, and taking it out of an error text
    // would garble the text.
    const SHORTEST: usize = 8;
    let confidential = headers.iter().filter(|(name, _)| is_confidential(name));
    confidential
        .map(|(_, value)| {
            value
                .split_once(' ')
                .map_or(value, |(_, credential)| credential)
        })
        .filter(|credential| credential.len() >= SHORTEST)
        .map(|credential| Secret::new(credential.to_owned()))
        .collect()
}

/// The body of a refusal without the credentials that a server may have put
/// into it: its text ends up in messages and logs.
fn without<'a>(body: &'a [u8], secrets: &[Secret]) -> Cow<'a, [u8]> {
    let mut body = Cow::Borrowed(body);
    for secret in secrets {
        let Ok(text) = std::str::from_utf8(&body) else {
            continue;
        };
        if text.contains(secret.expose()) {
            let clean = text.replace(secret.expose(), "(redacted)");
            body = Cow::Owned(clean.into_bytes());
        }
    }
    body
}

async fn collect(
    mut body: Box<dyn HttpBody>,
    headers: &mut Headers,
    limits: Limits,
) -> Result<Bytes, Error> {
    let gzip = headers.get("content-encoding").is_some_and(|coding| {
        let coding = coding.trim();
        coding.eq_ignore_ascii_case("gzip") || coding.eq_ignore_ascii_case("x-gzip")
    });
    let announced = headers
        .get("content-length")
        .and_then(|length| length.parse::<u64>().ok());
    if !gzip && announced.is_some_and(|length| length > limits.body as u64) {
        return Err(too_large(limits));
    }
    let mut collector = None;
    loop {
        let chunk = match timeout(limits.idle, body.chunk()).await {
            Ok(Ok(chunk)) => chunk,
            Ok(Err(cause)) => return Err(explain(cause, limits)),
            Err(_) => {
                let text = format!(
                    "no data for {:?} inside the body of the answer",
                    limits.idle
                );
                return Err(Error::timeout(TimeoutPhase::Body, text));
            }
        };
        let Some(chunk) = chunk else { break };
        // An empty body is no gzip stream, but some servers label it as one.
        if chunk.is_empty() {
            continue;
        }
        collector
            .get_or_insert_with(|| Collector::new(gzip, limits.body))
            .push(&chunk)
            .map_err(|fault| spoiled(fault, limits))?;
    }
    let Some(collector) = collector else {
        return Ok(Bytes::new());
    };
    let bytes = collector.finish().map_err(|fault| spoiled(fault, limits))?;
    if gzip {
        // These describe the compressed form.
        headers.remove("content-encoding");
        headers.remove("content-length");
    }
    Ok(bytes.into())
}

fn explain(failure: TransportError, limits: Limits) -> Error {
    let error = match failure.stage {
        TransportStage::Build => {
            Error::new(ErrorKind::InvalidRequest, "HTTP can not carry the request")
        }
        TransportStage::Connect => Error::new(ErrorKind::Transport, "no connection to the service"),
        TransportStage::ConnectTimeout => {
            let text = format!("no connection to the service within {:?}", limits.connect);
            Error::timeout(TimeoutPhase::Connect, text)
        }
        TransportStage::Send => Error::new(
            ErrorKind::Transport,
            "the connection was lost before an answer",
        ),
        TransportStage::Body => Error::new(
            ErrorKind::Transport,
            "the body of the answer is cut or malformed",
        ),
    };
    error.with_source(failure.source)
}

fn spoiled(fault: Fault, limits: Limits) -> Error {
    match fault {
        Fault::TooLarge => too_large(limits),
        Fault::Corrupt(cause) => Error::new(
            ErrorKind::Transport,
            "the gzip stream of the answer is cut or malformed",
        )
        .with_source(cause),
    }
}

fn too_large(limits: Limits) -> Error {
    let text = format!(
        "the body of the answer is larger than {} bytes",
        limits.body
    );
    Error::new(ErrorKind::BodyTooLarge, text)
}
