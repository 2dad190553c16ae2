//! One attempt: a request, its limits, its answer, and what is told of both.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::Bytes;
use tokio::time::timeout;

use super::gunzip::{Collector, Fault};
use super::{
    HttpBody, HttpReply, HttpRequest, HttpTransport, RequestBody, TransportError, TransportStage,
    upload,
};
use crate::auth::Grant;
use crate::error::{Error, ErrorKind, TimeoutPhase};
use crate::headers::{Headers, is_confidential};
use crate::interceptor::Interceptor;
use crate::logging::{Logger, Observed};
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

/// The way of one attempt: interceptors, transport, log.
pub(crate) struct Wire<'a> {
    pub(crate) transport: &'a dyn HttpTransport,
    pub(crate) interceptors: &'a [Arc<dyn Interceptor>],
    pub(crate) logger: &'a Logger,
    pub(crate) operation: &'static str,
    pub(crate) limits: Limits,
    /// Credentials in the body of a token request, which no text may show.
    pub(crate) grant: Option<&'a Grant>,
}

/// The head of a successful answer, and its body to come.
pub(crate) struct Opened {
    pub(crate) status: u16,
    pub(crate) headers: Headers,
    pub(crate) body: Box<dyn HttpBody>,
    pub(crate) attempts: u32,
}

/// What is kept of a request for the log.
struct Kept {
    method: &'static str,
    url: String,
    headers: Headers,
    body: RequestBody,
    attempt: u32,
    began: Instant,
}

impl<'a> Wire<'a> {
    /// The same for a request to the token endpoint.
    pub(crate) fn of_token_request(mut self, grant: &'a Grant) -> Self {
        self.grant = Some(grant);
        self
    }

    /// Sends a request once and collects the answer, which has to be a success
    /// (200 to 299).
    pub(crate) async fn whole(&self, request: HttpRequest) -> Result<RawResponse, Error> {
        let head_only = matches!(request.method, Method::Head);
        let attempts = request.attempt;
        let (kept, secrets, reply) = self.sent(request).await?;
        let HttpReply {
            status,
            mut headers,
            body,
        } = reply;
        let collected = if head_only {
            Ok(Bytes::new())
        } else {
            collect(body, &mut headers, self.limits).await
        };
        let result = match collected {
            Err(fault) => Err(fault.with_answer(status, headers, b"")),
            Ok(body) if (200..=299).contains(&status) => Ok(RawResponse {
                operation: self.operation,
                status,
                headers,
                body,
                attempts,
            }),
            Ok(body) => {
                let body = without(&body, &secrets);
                Err(Error::from_answer(status, headers, &body))
            }
        }
        .map_err(|fault| fault.with_operation(self.operation));
        if let Some(kept) = kept {
            match &result {
                Ok(raw) => self.log(
                    &kept,
                    &secrets,
                    Some((raw.status, &raw.headers, &raw.body)),
                    None,
                ),
                Err(fault) => self.log_fault(&kept, &secrets, fault),
            }
        }
        result
    }

    /// Sends a request once and gives a successful answer before its body came.
    /// Any other answer is an error with its body, redirects too.
    pub(crate) async fn open(&self, request: HttpRequest) -> Result<Opened, Error> {
        let attempts = request.attempt;
        let (kept, secrets, reply) = self.sent(request).await?;
        let HttpReply {
            status,
            mut headers,
            body,
        } = reply;
        if (200..=299).contains(&status) {
            if let Some(kept) = kept {
                self.log(&kept, &secrets, Some((status, &headers, b"")), None);
            }
            return Ok(Opened {
                status,
                headers,
                body,
                attempts,
            });
        }
        let fault = match collect(body, &mut headers, self.limits).await {
            Ok(body) => Error::from_answer(status, headers, &without(&body, &secrets)),
            Err(fault) => fault.with_answer(status, headers, b""),
        }
        .with_operation(self.operation);
        if let Some(kept) = kept {
            self.log_fault(&kept, &secrets, &fault);
        }
        Err(fault)
    }

    async fn sent(
        &self,
        mut request: HttpRequest,
    ) -> Result<(Option<Kept>, Vec<Secret>, HttpReply), Error> {
        for interceptor in self.interceptors {
            let outcome = interceptor.before(&mut request).await;
            outcome.map_err(|fault| fault.with_operation(self.operation))?;
        }
        let secrets = credentials(&request.headers);
        let kept = self.logger.wants(false).then(|| Kept {
            method: request.method.as_str(),
            url: request.url.clone(),
            headers: request.headers.clone(),
            body: match self.logger.wants_request_body() {
                true => request.body.clone(),
                false => RequestBody::none(),
            },
            attempt: request.attempt,
            began: Instant::now(),
        });
        let limits = self.limits;
        let sent = match upload::send(self.transport, request, limits).await {
            Ok(Ok(mut reply)) => {
                let mut outcome = Ok(());
                for interceptor in self.interceptors.iter().rev() {
                    outcome = interceptor.after(&mut reply).await;
                    if outcome.is_err() {
                        break;
                    }
                }
                outcome.map(|()| reply)
            }
            Ok(Err(cause)) => Err(explain(cause, limits)),
            Err(late) => Err(late),
        };
        match sent {
            Ok(reply) => Ok((kept, secrets, reply)),
            Err(fault) => {
                let fault = fault.with_operation(self.operation);
                if let Some(kept) = kept {
                    self.log_fault(&kept, &secrets, &fault);
                }
                Err(fault)
            }
        }
    }

    fn log_fault(&self, kept: &Kept, secrets: &[Secret], fault: &Error) {
        let body = fault.body().unwrap_or_default().as_bytes();
        let answer = fault.status().map(|status| (status, fault.headers(), body));
        let text = match fault.kind() {
            ErrorKind::Api | ErrorKind::Redirect | ErrorKind::NotModified => None,
            _ => Some(chain(fault)),
        };
        self.log(
            kept,
            secrets,
            answer,
            text.as_deref().map(|text| (text, fault.kind())),
        );
    }

    fn log(
        &self,
        kept: &Kept,
        secrets: &[Secret],
        answer: Option<(u16, &Headers, &[u8])>,
        error: Option<(&str, ErrorKind)>,
    ) {
        let own = self.grant.map(Grant::secrets).unwrap_or_default();
        let secrets: Vec<&str> = own.into_iter().chain(secrets).map(Secret::expose).collect();
        self.logger.write(
            &Observed {
                method: kept.method,
                url: &kept.url,
                request_headers: &kept.headers,
                request_body: kept.body.as_bytes().map(|body| &body[..]),
                status: answer.map(|(status, ..)| status),
                response_headers: answer.map(|(_, headers, _)| headers),
                response_body: answer.map(|(.., body)| body),
                error: error.map(|(text, _)| text),
                error_type: error.map(|(_, kind)| kind.as_str()),
                operation: Some(self.operation),
                attempt: kept.attempt,
                elapsed: kept.began.elapsed(),
                token_request: self.grant.is_some(),
            },
            &secrets,
        );
    }
}

/// An error with its causes, for the log.
fn chain(fault: &Error) -> String {
    let mut text = fault.to_string();
    let mut cause = std::error::Error::source(fault);
    while let Some(next) = cause {
        text.push_str(": ");
        text.push_str(&next.to_string());
        cause = next.source();
    }
    text
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
    // Most bodies come in one piece, which needs no copy.
    let mut first: Option<Bytes> = None;
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
        if !gzip && collector.is_none() && first.is_none() {
            if chunk.len() > limits.body {
                return Err(too_large(limits));
            }
            first = Some(chunk);
            continue;
        }
        let collector =
            collector.get_or_insert_with(|| Collector::new(gzip, limits.body, announced));
        for piece in first.take().iter().chain([&chunk]) {
            let pushed = collector.push(piece);
            pushed.map_err(|fault| spoiled(fault, limits))?;
        }
    }
    let Some(collector) = collector else {
        return Ok(first.unwrap_or_default());
    };
    let bytes = collector.finish().map_err(|fault| spoiled(fault, limits))?;
    if gzip {
        // These describe the compressed form.
        headers.remove("content-encoding");
        headers.remove("content-length");
    }
    Ok(bytes.into())
}

pub(crate) fn explain(failure: TransportError, limits: Limits) -> Error {
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
    error.with_stage(failure.stage).with_source(failure.source)
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
