//! Requests to the token endpoint.

use std::time::Duration;

use bytes::Bytes;
use tokio::time::{sleep, timeout};
use zeroize::Zeroizing;

use super::grant::{Grant, encoded};
use super::info::AuthInfo;
use crate::client::Snapshot;
use crate::error::{Error, ErrorKind, OAuthError};
use crate::headers::Headers;
use crate::operation::Method;
use crate::response::RawResponse;
use crate::retry::{Schedule, Verdict};
use crate::transport::{HttpRequest, RequestBody};

/// What logs and errors call a token request.
pub(crate) const OPERATION: &str = "oauth/token";

/// How long a provider of the application may take.
const PROVIDER_LIMIT: Duration = Duration::from_secs(60);

/// Asks for a token, with the retries of token requests.
///
/// # Errors
///
/// [`ErrorKind::Auth`] for every refusal; [`ErrorKind::Transport`] and
/// [`ErrorKind::Timeout`] when there was no answer.
pub(crate) async fn obtain(snapshot: &Snapshot, grant: &Grant) -> Result<AuthInfo, Error> {
    if let Grant::Provider(provider) = grant {
        return timeout(PROVIDER_LIMIT, provider.token())
            .await
            .unwrap_or_else(|_| {
                let text = format!("the token provider gave no token within {PROVIDER_LIMIT:?}");
                Err(Error::new(ErrorKind::Auth, text))
            });
    }
    let request = request(snapshot, grant)?;
    let mut schedule = Schedule::new(&snapshot.auth_retry, None, Method::Post, true, None);
    let mut attempts = 0;
    loop {
        attempts += 1;
        let mut limits = snapshot.limits;
        limits.head = snapshot.auth_timeout;
        limits.idle = snapshot.auth_timeout;
        limits.body = LARGEST_ANSWER;
        let wire = snapshot.wire(OPERATION, limits).of_token_request(grant);
        let mut request = request.clone();
        request.attempt = attempts;
        request.max_attempts = snapshot.auth_retry.attempt_limit();
        let fault = match wire.whole(request).await {
            Ok(answer) => return read(&answer, grant, attempts),
            Err(fault) => fault,
        };
        let verdict = fault
            .outcome()
            .map_or(Verdict::Stop, |outcome| schedule.next(outcome, true));
        match verdict {
            Verdict::Retry { wait } => sleep(wait).await,
            Verdict::Stop => return Err(refusal(&fault, grant).with_attempts(attempts)),
        }
    }
}

/// A token answer is some hundred bytes; what is far larger is something else.
const LARGEST_ANSWER: usize = 1 << 20;

fn request(snapshot: &Snapshot, grant: &Grant) -> Result<HttpRequest, Error> {
    let Some(form) = grant.form() else {
        return Err(Error::new(
            ErrorKind::Auth,
            "the client has no credentials that a token can be asked for with",
        ));
    };
    let mut headers = Headers::default();
    headers.override_with(&snapshot.defaults);
    headers.remove("Authorization");
    headers.set("Accept", "application/json");
    headers.set("Content-Type", "application/x-www-form-urlencoded");
    if let Some(basic) = form.basic {
        headers.set("Authorization", basic.expose());
    }
    Ok(HttpRequest::new(
        Method::Post,
        format!("{}/oauth/token", snapshot.login_url()?),
        headers,
        // Wiped with its last copy.
        RequestBody::bytes(Bytes::from_owner(Zeroizing::new(
            form.body.expose().as_bytes().to_vec(),
        ))),
    ))
}

fn read(answer: &RawResponse, grant: &Grant, attempts: u32) -> Result<AuthInfo, Error> {
    AuthInfo::parse(&answer.body).map_err(|fault| {
        // A success that can not be used may hold a token all the same, such as
        // one that is cut: its body is not kept.
        fault
            .with_answer(answer.status, answer.headers.clone(), b"")
            .with_oauth(OAuthError::parse(&scrubbed(&answer.body, grant)))
            .with_operation(OPERATION)
            .with_attempts(attempts)
    })
}

/// An answer of the token endpoint that is no success, as an error about
/// credentials. What never got an answer stays what it is.
fn refusal(fault: &Error, grant: &Grant) -> Error {
    let Some(status) = fault.status().filter(|_| {
        matches!(
            fault.kind(),
            ErrorKind::Api | ErrorKind::Redirect | ErrorKind::NotModified | ErrorKind::Transport
        )
    }) else {
        return fault.clone();
    };
    let message = match fault.kind() {
        ErrorKind::Redirect => "the token endpoint redirects, which is not followed",
        _ => "the token endpoint gave no token",
    };
    let body = scrubbed(fault.body().unwrap_or_default().as_bytes(), grant);
    Error::new(ErrorKind::Auth, message)
        .with_answer(status, fault.headers().clone(), &body)
        .with_oauth(OAuthError::parse(&body))
        .with_operation(OPERATION)
}

/// A body without the secrets of the grant, which a server may send back as
/// they are or as the form had them.
fn scrubbed(body: &[u8], grant: &Grant) -> Vec<u8> {
    const SHORTEST: usize = 4;
    let mut text = String::from_utf8_lossy(body).into_owned();
    for secret in grant.secrets() {
        if secret.expose().len() >= SHORTEST {
            for form in [secret, &encoded(secret)] {
                text = text.replace(form.expose(), "(redacted)");
            }
        }
    }
    text.into_bytes()
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::auth::Grant;
    use crate::headers::Headers;
    use crate::response::RawResponse;

    #[test]
    fn an_unusable_success_shows_no_token() {
        for body in [
            r#"{"refresh_token":"canary","error":"odd"}"#,
            r#"{"access_token":"canary"#,
            r#"{"access_token":["canary"]}"#,
            "access_token=canary",
        ] {
            let answer = RawResponse {
                operation: super::OPERATION,
                status: 200,
                headers: Headers::default(),
                body: body.into(),
                attempts: 1,
            };
            let fault = read(&answer, &Grant::Manual, 1).unwrap_err();
            let shown = format!("{fault} {fault:?} {:?}", fault.body());
            assert!(!shown.contains("canary"), "{shown}");
            assert_eq!(fault.status(), Some(200));
        }
    }
}
