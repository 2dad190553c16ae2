//! What a grant gave.

use std::fmt;
use std::time::{Duration, SystemTime};

use serde_json::Value;

use crate::error::{Error, ErrorKind};
use crate::secret::Secret;

/// A token with its life. `Debug` shows no secret.
#[derive(Clone)]
pub struct AuthInfo {
    access_token: Secret,
    refresh_token: Option<Secret>,
    expires_in: Option<Duration>,
    expires_at: Option<SystemTime>,
}

impl AuthInfo {
    pub(crate) fn new(
        access_token: String,
        refresh_token: Option<String>,
        expires_in: Option<Duration>,
    ) -> Self {
        Self {
            access_token: Secret::new(access_token),
            refresh_token: refresh_token.map(Secret::new),
            expires_in,
            // A life beyond what the clock can count never ends.
            expires_at: expires_in.and_then(|life| SystemTime::now().checked_add(life)),
        }
    }

    /// The access token: opaque, to be treated as a password.
    pub fn access_token(&self) -> &str {
        self.access_token.expose()
    }

    /// The refresh token, of grants that have one.
    pub fn refresh_token(&self) -> Option<&str> {
        self.refresh_token.as_ref().map(Secret::expose)
    }

    /// The life of the access token as the service stated it, in whole seconds;
    /// `None` if it stated none that can be understood.
    pub fn expires_in(&self) -> Option<Duration> {
        self.expires_in
    }

    /// When the access token expires by the clock of this machine.
    pub fn expires_at(&self) -> Option<SystemTime> {
        self.expires_at
    }

    pub(crate) fn refresh_secret(&self) -> Option<&Secret> {
        self.refresh_token.as_ref()
    }

    /// Reads the answer of the token endpoint (RFC 6749 section 5.1).
    pub(crate) fn parse(body: &[u8]) -> Result<Self, Error> {
        let fault = |text: &str| Error::new(ErrorKind::Auth, text);
        let value: Value = serde_json::from_slice(body)
            .map_err(|_| fault("the answer of the token endpoint is not JSON"))?;
        let text = |name: &str| {
            let text = value.get(name).and_then(Value::as_str)?;
            (!text.is_empty()).then(|| text.to_owned())
        };
        let token = text("access_token")
            .ok_or_else(|| fault("the answer of the token endpoint has no access token"))?;
        if let Some(cause) = crate::client::token_fault(&token) {
            return Err(fault(cause));
        }
        let expires_in = value.get("expires_in").and_then(seconds);
        Ok(Self::new(token, text("refresh_token"), expires_in))
    }
}

/// A number of seconds, also as text. Negative is zero.
fn seconds(value: &Value) -> Option<Duration> {
    let number = match value {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }?;
    if number.is_nan() {
        return None;
    }
    Duration::try_from_secs_f64(number.max(0.0).trunc()).ok()
}

impl fmt::Debug for AuthInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthInfo")
            .field("access_token", &self.access_token)
            .field("refresh_token", &self.refresh_token)
            .field("expires_in", &self.expires_in)
            .field("expires_at", &self.expires_at)
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::AuthInfo;

    #[track_caller]
    fn life(text: &str) -> Option<Duration> {
        let body = format!(r#"{{"access_token":"canary","token_type":"bearer"{text}}}"#);
        let info = AuthInfo::parse(body.as_bytes()).unwrap();
        assert_eq!(info.access_token(), "canary");
        assert!(!format!("{info:?}").contains("canary"));
        info.expires_in()
    }

    #[test]
    fn lives() {
        for (text, seconds) in [
            ("", None),
            (r#","expires_in":86400"#, Some(86_400)),
            (r#","expires_in":0"#, Some(0)),
            (r#","expires_in":-5"#, Some(0)),
            (r#","expires_in":"3600""#, Some(3_600)),
            (r#","expires_in":1.9"#, Some(1)),
            (r#","expires_in":"soon""#, None),
            (r#","expires_in":null"#, None),
            (r#","expires_in":"NaN""#, None),
            (r#","expires_in":9223372036854775808"#, Some(1 << 63)),
        ] {
            assert_eq!(life(text), seconds.map(Duration::from_secs), "{text}");
        }
        // Too long for any clock.
        assert_eq!(life(r#","expires_in":1e300"#), None);
    }

    #[test]
    fn no_token() {
        for body in [
            "",
            "<html>canary</html>",
            "[]",
            "{}",
            r#"{"access_token":""}"#,
            r#"{"access_token":7}"#,
            r#"{"access_token":"canary\nX: y"}"#,
            r#"{"error":"canary"}"#,
        ] {
            let fault = AuthInfo::parse(body.as_bytes()).unwrap_err();
            assert!(
                !format!("{fault} {fault:?}").contains("canary"),
                "{fault:?}"
            );
        }
    }
}
