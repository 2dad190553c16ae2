//! A token as it is stored.

use std::fmt;
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};

use crate::secret::Secret;

/// The version of the JSON text. A reader takes its own version alone.
const VERSION: u32 = 1;

/// A token with what it takes to use it again. `Debug` shows no token.
///
/// Times have a precision of milliseconds.
#[derive(Clone)]
pub struct StoredToken {
    login_url: String,
    client_id: String,
    access_token: Secret,
    refresh_token: Option<Secret>,
    expires_at: Option<SystemTime>,
    issued_at: SystemTime,
}

impl StoredToken {
    /// A token that was issued now, by a login URL, to a client.
    #[must_use]
    pub fn new(
        login_url: impl Into<String>,
        client_id: impl Into<String>,
        access_token: impl Into<String>,
    ) -> Self {
        Self {
            login_url: login_url.into(),
            client_id: client_id.into(),
            access_token: Secret::new(access_token.into()),
            refresh_token: None,
            expires_at: None,
            issued_at: from_millis(millis(SystemTime::now())),
        }
    }

    /// With a refresh token. Default: none.
    #[must_use]
    pub fn with_refresh_token(mut self, token: impl Into<String>) -> Self {
        self.refresh_token = Some(Secret::new(token.into()));
        self
    }

    /// With the time at which the access token ends. Default: unknown.
    #[must_use]
    pub fn with_expires_at(mut self, time: SystemTime) -> Self {
        self.expires_at = Some(from_millis(millis(time)));
        self
    }

    /// With another time of issue. Default: now.
    #[must_use]
    pub fn with_issued_at(mut self, time: SystemTime) -> Self {
        self.issued_at = from_millis(millis(time));
        self
    }

    /// The login URL that issued it.
    pub fn login_url(&self) -> &str {
        &self.login_url
    }

    /// The client it was issued to.
    pub fn client_id(&self) -> &str {
        &self.client_id
    }

    /// The access token.
    pub fn access_token(&self) -> &str {
        self.access_token.expose()
    }

    /// The refresh token.
    pub fn refresh_token(&self) -> Option<&str> {
        self.refresh_token.as_ref().map(Secret::expose)
    }

    /// When the access token ends.
    pub fn expires_at(&self) -> Option<SystemTime> {
        self.expires_at
    }

    /// When it was issued: tells two tokens apart, and which is newer.
    pub fn issued_at(&self) -> SystemTime {
        self.issued_at
    }

    /// Whether it belongs to a client of a login URL. One that does not must be
    /// ignored: another login service would learn it.
    pub fn belongs_to(&self, login_url: &str, client_id: &str) -> bool {
        self.login_url == login_url && self.client_id == client_id
    }

    /// The JSON text for a store of your own. It holds the tokens.
    pub fn to_json(&self) -> String {
        let record = Record {
            version: VERSION,
            login_url: self.login_url(),
            client_id: self.client_id(),
            access_token: self.access_token(),
            refresh_token: self.refresh_token(),
            expires_at: self.expires_at.map(millis),
            issued_at: millis(self.issued_at),
        };
        // Room for all of it, so that no copy of a token stays behind on the heap.
        let texts = [record.login_url, record.client_id, record.access_token];
        let texts: usize = texts.iter().map(|text| text.len()).sum();
        let room = 256 + 2 * (texts + record.refresh_token.map_or(0, str::len));
        let mut text = Vec::with_capacity(room);
        // A record of texts and numbers can always be written.
        let _ = serde_json::to_writer(&mut text, &record);
        String::from_utf8(text).unwrap_or_default()
    }

    /// The token of a JSON text; `None` when it is none of this version.
    pub fn from_json(text: &[u8]) -> Option<Self> {
        let record: OwnedRecord = serde_json::from_slice(text).ok()?;
        // The tokens are wiped whatever becomes of the record.
        let access_token = Secret::new(record.access_token);
        let refresh_token = record.refresh_token.map(Secret::new);
        if record.version != VERSION || access_token.expose().is_empty() {
            return None;
        }
        Some(Self {
            login_url: record.login_url,
            client_id: record.client_id,
            access_token,
            refresh_token,
            expires_at: record.expires_at.map(from_millis),
            issued_at: from_millis(record.issued_at),
        })
    }
}

impl fmt::Debug for StoredToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StoredToken")
            .field("login_url", &self.login_url)
            .field("client_id", &self.client_id)
            .field("access_token", &self.access_token)
            .field("refresh_token", &self.refresh_token)
            .field("expires_at", &self.expires_at)
            .field("issued_at", &self.issued_at)
            .finish()
    }
}

#[derive(Serialize)]
struct Record<'a> {
    version: u32,
    login_url: &'a str,
    client_id: &'a str,
    access_token: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    refresh_token: Option<&'a str>,
    /// Milliseconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    expires_at: Option<u64>,
    /// Milliseconds since 1970.
    issued_at: u64,
}

#[derive(Deserialize)]
struct OwnedRecord {
    version: u32,
    login_url: String,
    client_id: String,
    access_token: String,
    refresh_token: Option<String>,
    expires_at: Option<u64>,
    issued_at: u64,
}

/// Milliseconds since 1970; a time before it is 0.
fn millis(time: SystemTime) -> u64 {
    let since = time.duration_since(SystemTime::UNIX_EPOCH);
    u64::try_from(since.unwrap_or_default().as_millis()).unwrap_or(u64::MAX)
}

/// A number that no clock can show becomes one far ahead, the year 9999.
fn from_millis(millis: u64) -> SystemTime {
    const YEAR_9999: u64 = 253_370_764_800_000;
    SystemTime::UNIX_EPOCH + Duration::from_millis(millis.min(YEAR_9999))
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use super::StoredToken;

    #[test]
    fn round_trip() {
        let time = SystemTime::UNIX_EPOCH + Duration::from_nanos(1_700_000_000_123_456_789);
        let token = StoredToken::new("https://login.x", "id", "canary \"1\"")
            .with_refresh_token("canary 2")
            .with_expires_at(time)
            .with_issued_at(time);
        let read = StoredToken::from_json(token.to_json().as_bytes()).unwrap();
        assert_eq!(read.to_json(), token.to_json());
        assert_eq!(
            (read.access_token(), read.refresh_token()),
            ("canary \"1\"", Some("canary 2"))
        );
        let rounded = SystemTime::UNIX_EPOCH + Duration::from_millis(1_700_000_000_123);
        assert_eq!(
            (read.expires_at(), read.issued_at()),
            (Some(rounded), rounded)
        );
        assert_eq!(token.expires_at(), Some(rounded));
        assert!(read.belongs_to("https://login.x", "id"));
        assert!(!read.belongs_to("https://login.y", "id"));
        assert!(!read.belongs_to("https://login.x", "other"));
        assert!(!format!("{token:?}").contains("canary"));
    }

    #[test]
    fn foreign_texts() {
        let good = StoredToken::new("l", "c", "a").to_json();
        assert!(StoredToken::from_json(good.as_bytes()).is_some());
        for end in 0..good.len() {
            assert!(
                StoredToken::from_json(&good.as_bytes()[..end]).is_none(),
                "{end}"
            );
        }
        for text in [
            good.replace("\"version\":1", "\"version\":2"),
            good.replace("\"a\"", "\"\""),
            good.replace("\"a\"", "1"),
            good.replace("\"issued_at\":", "\"issued_at\":-"),
            "null".to_owned(),
            "[]".to_owned(),
            "{}".to_owned(),
            "\0\u{ff}".to_owned(),
        ] {
            assert!(StoredToken::from_json(text.as_bytes()).is_none(), "{text}");
        }
        let far = r#"{"version":1,"login_url":"l","client_id":"c","access_token":"a","expires_at":18446744073709551615,"issued_at":0}"#;
        assert!(
            StoredToken::from_json(far.as_bytes())
                .unwrap()
                .expires_at()
                .is_some()
        );
    }
}
