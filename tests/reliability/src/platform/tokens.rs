//! The token endpoint of the stand-in: it checks what a client sends as the
//! service does, and never what it should not see.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::Ordering::Relaxed;
use std::time::{Duration, Instant};

use base64::Engine;
use base64::prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use super::rules::take;
use super::{Busy, ExpiresIn, State, TokenRules, fault_steps, locked};
use crate::http::{Answer, Request, Step};

/// The id of the client that has a secret.
pub const CLIENT_ID: &str = "client-of-the-test";
/// Its secret.
pub const CLIENT_SECRET: &str = "canary-secret";
/// The id of a client without a secret, for PKCE.
pub const PUBLIC_CLIENT_ID: &str = "public-client-of-the-test";
/// The organisation of the SAML2 grant.
pub const ORG_NAME: &str = "org-of-the-test";
/// The assertion of the SAML2 grant: base64 of `<canary-assertion/>`.
pub const SAML_ASSERTION: &str = "PGNhbmFyeS1hc3NlcnRpb24vPg==";

/// The time that a code lives (RFC 6749 section 4.1.2 recommends 10 minutes).
const CODE_LIFETIME: Duration = Duration::from_secs(600);

/// Everything that was handed out.
#[derive(Default)]
pub(super) struct Tokens {
    count: u64,
    /// Until when the API accepts an access token.
    access: BTreeMap<String, Option<Instant>>,
    refresh: BTreeMap<String, Refresh>,
    codes: BTreeMap<String, Code>,
}

struct Refresh {
    client: String,
    /// The login that it comes from: all its successors share it.
    login: u64,
    used: bool,
    revoked: bool,
}

struct Code {
    redirect_uri: String,
    challenge: Option<String>,
    issued: Instant,
    used: bool,
}

impl Tokens {
    fn next(&mut self) -> u64 {
        self.count += 1;
        self.count
    }

    pub(super) fn issue(&mut self, lifetime: Option<Duration>) -> String {
        let token = format!("canary-access-token-{}", self.next());
        let until = lifetime.map(|lifetime| Instant::now() + lifetime);
        self.access.insert(token.clone(), until);
        token
    }

    pub(super) fn issue_refresh(&mut self, client: &str, login: Option<u64>) -> String {
        let number = self.next();
        let token = format!("canary-refresh-token-{number}");
        let refresh = Refresh {
            client: client.to_owned(),
            login: login.unwrap_or(number),
            used: false,
            revoked: false,
        };
        self.refresh.insert(token.clone(), refresh);
        token
    }

    pub(super) fn issue_code(&mut self, redirect_uri: &str, challenge: Option<&str>) -> String {
        let code = format!("canary-code-{}", self.next());
        let kept = Code {
            redirect_uri: redirect_uri.to_owned(),
            challenge: challenge.map(str::to_owned),
            issued: Instant::now(),
            used: false,
        };
        self.codes.insert(code.clone(), kept);
        code
    }

    pub(super) fn accepts(&self, token: &str) -> bool {
        self.access
            .get(token)
            .is_some_and(|until| until.is_none_or(|until| Instant::now() < until))
    }

    pub(super) fn accepts_refresh(&self, token: &str) -> bool {
        self.refresh
            .get(token)
            .is_some_and(|refresh| !refresh.used && !refresh.revoked)
    }

    pub(super) fn revoke(&mut self, token: &str) -> bool {
        self.access.remove(token).is_some()
    }

    pub(super) fn revoke_all(&mut self) {
        self.access.clear();
    }
}

/// A refusal: the status, `error` and `error_description`.
struct Refusal(u16, &'static str, String);

fn invalid_request(text: impl Into<String>) -> Refusal {
    Refusal(400, "invalid_request", text.into())
}

fn invalid_grant(text: impl Into<String>) -> Refusal {
    Refusal(400, "invalid_grant", text.into())
}

pub(super) async fn answer(state: &Arc<State>, rules: &TokenRules, request: &Request) -> Vec<Step> {
    if request.path() == "/oauth/authorize" {
        return authorize(state, request).into();
    }
    let counters = &state.counters;
    counters.token_calls.fetch_add(1, Relaxed);
    let _busy = Busy::new(&counters.token_open, &counters.token_open_most);
    if rules.latency > Duration::ZERO {
        tokio::time::sleep(rules.latency).await;
    }
    let special = rules.respond.as_ref().and_then(|respond| respond(request));
    let special = special.or_else(|| {
        take(&rules.fail_first).then(|| fault_steps(&rules.fault, rules.retry_after.as_deref()))
    });
    if let Some(steps) = special {
        counters.token_refused.fetch_add(1, Relaxed);
        return steps;
    }
    let granted = grant(state, rules, request).and_then(|body| match &rules.refuse {
        None => Ok(body),
        Some((error, description)) => Err(Refusal(
            400,
            // The texts of a test are few and short.
            Box::leak(error.clone().into_boxed_str()),
            description.clone(),
        )),
    });
    match granted {
        Ok(body) => Answer::json(200, body)
            .header("Cache-Control", "no-store")
            .into(),
        Err(Refusal(status, error, description)) => {
            counters.token_refused.fetch_add(1, Relaxed);
            let body = json!({
                "error": error,
                "description": description,
                "error_description": description,
            });
            Answer::json(status, body.to_string())
                .header("ININ-Correlation-Id", "correlation-of-the-token-endpoint")
                .into()
        }
    }
}

/// The page that a browser would show, if the user agreed at once.
fn authorize(state: &State, request: &Request) -> Answer {
    let query = request.query();
    let value = |name: &str| query.get(name).map(String::as_str);
    let (Some(redirect_uri), Some("code")) = (value("redirect_uri"), value("response_type")) else {
        return Answer::text(400, "text/html", "<h1>invalid request</h1>");
    };
    let code = locked(&state.tokens).issue_code(redirect_uri, value("code_challenge"));
    let mark = if redirect_uri.contains('?') { '&' } else { '?' };
    let mut location = format!("{redirect_uri}{mark}code={code}");
    if let Some(state) = value("state") {
        let set = percent_encoding::NON_ALPHANUMERIC;
        location += &format!(
            "&state={}",
            percent_encoding::utf8_percent_encode(state, set)
        );
    }
    Answer::status(302).header("Location", location)
}

/// Checks a token request and makes the body of the answer.
fn grant(state: &State, rules: &TokenRules, request: &Request) -> Result<String, Refusal> {
    let form = form_of(request)?;
    let field = |name: &str| {
        form.get(name)
            .map(String::as_str)
            .ok_or_else(|| invalid_request(format!("`{name}` is missing")))
    };
    let only = |names: &[&str]| {
        let stray = form
            .keys()
            .find(|name| *name != "grant_type" && !names.contains(&name.as_str()));
        stray.map_or(Ok(()), |name| {
            Err(invalid_request(format!("`{name}` does not belong there")))
        })
    };
    match field("grant_type")? {
        "client_credentials" => {
            only(&["scope"])?;
            confidential_client(request)?;
            Ok(issue(state, rules, None))
        }
        "urn:ietf:params:oauth:grant-type:saml2-bearer" => {
            only(&["orgName", "assertion"])?;
            confidential_client(request)?;
            if (field("orgName")?, field("assertion")?) != (ORG_NAME, SAML_ASSERTION) {
                return Err(invalid_grant("the assertion is not accepted"));
            }
            Ok(issue(state, rules, None))
        }
        "authorization_code" => {
            only(&["code", "redirect_uri", "code_verifier", "client_id"])?;
            let client = match form.get("client_id") {
                Some(id) if id == PUBLIC_CLIENT_ID && request.header("authorization").is_none() => {
                    PUBLIC_CLIENT_ID
                }
                Some(_) => {
                    return Err(Refusal(
                        401,
                        "invalid_client",
                        "the client is unknown".into(),
                    ));
                }
                None => confidential_client(request)?,
            };
            let verifier = form.get("code_verifier").map(String::as_str);
            redeem_code(state, field("code")?, field("redirect_uri")?, verifier)?;
            Ok(issue(state, rules, Some((client.to_owned(), None))))
        }
        "refresh_token" => {
            only(&["refresh_token", "client_id"])?;
            let client = match form.get("client_id") {
                Some(id) if id == PUBLIC_CLIENT_ID && request.header("authorization").is_none() => {
                    PUBLIC_CLIENT_ID
                }
                Some(_) => {
                    return Err(Refusal(
                        401,
                        "invalid_client",
                        "the client is unknown".into(),
                    ));
                }
                None => confidential_client(request)?,
            };
            let login = redeem_refresh(state, rules, client, field("refresh_token")?)?;
            let successor = rules.rotate.then(|| (client.to_owned(), Some(login)));
            Ok(issue(state, rules, successor))
        }
        other => Err(Refusal(400, "unsupported_grant_type", other.to_owned())),
    }
}

fn form_of(request: &Request) -> Result<BTreeMap<String, String>, Refusal> {
    if (request.method.as_str(), request.target.as_str()) != ("POST", "/oauth/token") {
        return Err(invalid_request(
            "tokens are asked for with POST /oauth/token",
        ));
    }
    let content_type = request.header("content-type").unwrap_or_default();
    let essence = content_type.split(';').next().unwrap_or_default().trim();
    if essence != "application/x-www-form-urlencoded" {
        return Err(invalid_request(format!(
            "the content type is `{content_type}`"
        )));
    }
    let form = request.form();
    if form.contains_key("client_secret") {
        return Err(invalid_request("the secret belongs into the header"));
    }
    Ok(form)
}

/// The client of `Authorization: Basic ...` (RFC 7617), which has to be the one
/// with a secret.
fn confidential_client(request: &Request) -> Result<&'static str, Refusal> {
    let refusal = || {
        Refusal(
            401,
            "invalid_client",
            "the client is not authenticated".into(),
        )
    };
    let field = request.header("authorization").ok_or_else(refusal)?;
    let encoded = field.strip_prefix("Basic ").ok_or_else(refusal)?;
    let pair = BASE64_STANDARD.decode(encoded).map_err(|_| refusal())?;
    if pair == format!("{CLIENT_ID}:{CLIENT_SECRET}").as_bytes() {
        Ok(CLIENT_ID)
    } else {
        Err(refusal())
    }
}

fn redeem_code(
    state: &State,
    code: &str,
    redirect_uri: &str,
    verifier: Option<&str>,
) -> Result<(), Refusal> {
    let mut tokens = locked(&state.tokens);
    let kept = tokens
        .codes
        .get_mut(code)
        .ok_or_else(|| invalid_grant("the code is unknown"))?;
    if kept.used {
        state.counters.reused.fetch_add(1, Relaxed);
        return Err(invalid_grant("the code was used already"));
    }
    if kept.issued.elapsed() > CODE_LIFETIME {
        return Err(invalid_grant("the code has expired"));
    }
    if kept.redirect_uri != redirect_uri {
        return Err(invalid_grant("the redirect URI is another one"));
    }
    let challenge = verifier.map(|text| BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(text)));
    if kept.challenge != challenge {
        return Err(invalid_grant("the code verifier does not match"));
    }
    kept.used = true;
    Ok(())
}

/// Uses a refresh token; returns the login that it belongs to.
fn redeem_refresh(
    state: &State,
    rules: &TokenRules,
    client: &str,
    token: &str,
) -> Result<u64, Refusal> {
    let mut tokens = locked(&state.tokens);
    let kept = tokens
        .refresh
        .get_mut(token)
        .filter(|kept| kept.client == client)
        .ok_or_else(|| invalid_grant("the refresh token is unknown"))?;
    let login = kept.login;
    if kept.revoked {
        return Err(invalid_grant("the refresh token is revoked"));
    }
    if kept.used {
        state.counters.reused.fetch_add(1, Relaxed);
        if rules.revoke_on_reuse {
            let successors = tokens.refresh.values_mut();
            for token in successors.filter(|token| token.login == login) {
                token.revoked = true;
            }
        }
        return Err(invalid_grant("the refresh token was used already"));
    }
    kept.used = rules.rotate;
    Ok(login)
}

/// The body of a success. `refresh` is the client of a new refresh token, and
/// the login that it continues.
fn issue(state: &State, rules: &TokenRules, refresh: Option<(String, Option<u64>)>) -> String {
    let mut body = Map::new();
    {
        let mut tokens = locked(&state.tokens);
        let token = tokens.issue(rules.lifetime);
        match &rules.access_token {
            None => drop(body.insert("access_token".to_owned(), token.into())),
            Some(text) if text.is_empty() => {}
            Some(text) => drop(body.insert("access_token".to_owned(), marked(text))),
        }
        if let Some((client, login)) = refresh.filter(|_| rules.refresh_tokens) {
            let token = tokens.issue_refresh(&client, login);
            body.insert("refresh_token".to_owned(), token.into());
        }
    }
    state.counters.issued.fetch_add(1, Relaxed);
    body.insert("token_type".to_owned(), "bearer".into());
    let mut marks = Vec::new();
    match &rules.expires_in {
        ExpiresIn::Seconds(seconds) => {
            drop(body.insert("expires_in".to_owned(), (*seconds).into()))
        }
        ExpiresIn::Json(text) => {
            body.insert("expires_in".to_owned(), marked(text));
            marks.push(text);
        }
        ExpiresIn::Missing => {}
    }
    marks.extend(&rules.access_token);
    let mut text = Value::Object(body).to_string();
    for mark in marks {
        text = text.replace(&marked(mark).to_string(), mark);
    }
    text
}

/// Stands for JSON text that `serde_json` might not write as it is, such as a
/// number that fits nowhere.
fn marked(text: &str) -> Value {
    format!(
        "<{}>",
        text.bytes()
            .map(|byte| format!("{byte:02x}"))
            .collect::<String>()
    )
    .into()
}
