//! From the bytes of a successful answer to the value the operation promises.

use crate::error::{Error, ErrorKind};
use crate::model::{Target, decode_json};
use crate::response::RawResponse;

/// The media type without its parameters (RFC 9110 section 8.3.1).
pub(crate) fn essence(content_type: &str) -> &str {
    content_type.split(';').next().unwrap_or_default().trim()
}

/// Whether a content type is JSON: `application/json`, `text/json` or any type
/// with the suffix `+json`.
pub(crate) fn is_json(content_type: &str) -> bool {
    const SUFFIX: &[u8] = b"+json";
    let essence = essence(content_type).as_bytes();
    let of_suffix = essence.len().checked_sub(SUFFIX.len());
    essence.eq_ignore_ascii_case(b"application/json")
        || essence.eq_ignore_ascii_case(b"text/json")
        || of_suffix
            .and_then(|place| essence.get(place..))
            .is_some_and(|end| end.eq_ignore_ascii_case(SUFFIX))
}

impl RawResponse {
    /// Writes the body to a value that holds its default. Without a body the
    /// default stays.
    pub(crate) fn decode(&self, target: Target<'_>) -> Result<(), Error> {
        match target {
            Target::Unit => Ok(()),
            Target::Bytes(bytes) => {
                *bytes = self.body.to_vec();
                Ok(())
            }
            _ if !self.has_body() || self.is_null() => Ok(()),
            Target::Str(text) => {
                *text = self.text()?;
                Ok(())
            }
            Target::Enum(value) => {
                value.set_text(&self.text()?);
                Ok(())
            }
            target => self.json(target),
        }
    }

    /// As [`decode`](Self::decode), for an answer that nobody looks at again: a
    /// file is moved, not copied.
    pub(crate) fn decode_into(self, target: Target<'_>) -> Result<(), Error> {
        match target {
            Target::Bytes(bytes) => {
                *bytes = self.body.into();
                // The buffer of the connection may have been larger.
                bytes.shrink_to_fit();
                Ok(())
            }
            target => self.decode(target),
        }
    }

    /// Whether the body is the JSON value `null`, which says no more than no
    /// body.
    fn is_null(&self) -> bool {
        self.body.trim_ascii() == b"null" && self.may_be_json()
    }

    /// JSON text without its quotes, anything else as it is. The service sends
    /// both where the description says `string`.
    fn text(&self) -> Result<String, Error> {
        if self.may_be_json()
            && let Ok(text) = serde_json::from_slice(&self.body)
        {
            return Ok(text);
        }
        match std::str::from_utf8(&self.body) {
            Ok(text) => Ok(text.to_owned()),
            Err(fault) => Err(self
                .fault("the text of the answer is not UTF-8")
                .with_source(fault)),
        }
    }

    fn json(&self, target: Target<'_>) -> Result<(), Error> {
        if !self.may_be_json() {
            let content_type = self.headers.get("content-type").unwrap_or_default();
            return Err(self.fault(format!(
                "the answer should be JSON but its content type is `{content_type}`"
            )));
        }
        let body = self
            .body
            .strip_prefix(b"\xEF\xBB\xBF")
            .unwrap_or(&self.body);
        decode_json(body, target).map_err(|fault| {
            self.fault("the answer does not have the form that the description gives it")
                .with_decode_error(fault)
        })
    }

    fn may_be_json(&self) -> bool {
        self.headers
            .get("content-type")
            .is_none_or(|content_type| content_type.trim().is_empty() || is_json(content_type))
    }

    fn fault(&self, message: impl Into<String>) -> Error {
        Error::new(ErrorKind::Decode, message)
            .with_operation(self.operation)
            .with_answer(self.status, self.headers.clone(), &self.body)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::is_json;
    use crate::error::{Error, ErrorKind};
    use crate::headers::Headers;
    use crate::model::{FileContent, Wire};
    use crate::response::RawResponse;

    fn decode<T: Wire + Default>(status: u16, content_type: &str, body: &[u8]) -> Result<T, Error> {
        let mut headers = Headers::default();
        if !content_type.is_empty() {
            headers.append("Content-Type", content_type.to_owned());
        }
        let raw = RawResponse {
            attempts: 1,
            operation: "getThing",
            status,
            headers,
            body: body.to_vec().into(),
        };
        let mut value = T::default();
        raw.decode(value.target())?;
        Ok(value)
    }

    #[test]
    fn json_types() {
        for (content_type, expected) in [
            ("application/json", true),
            ("Application/JSON; charset=UTF-8", true),
            ("application/scim+json", true),
            ("application/problem+JSON;x=y", true),
            ("text/html", false),
            ("text/plain", false),
            ("application/jsonp", false),
        ] {
            assert_eq!(is_json(content_type), expected, "{content_type}");
        }
    }

    #[test]
    fn texts() {
        for (content_type, body, expected) in [
            ("application/json", &br#""ACTIVE""#[..], "ACTIVE"),
            ("", br#""a\"b""#, "a\"b"),
            ("application/json", b"ACTIVE", "ACTIVE"),
            ("application/json", b"{\"a\":1}", "{\"a\":1}"),
            ("text/plain", br#""quoted""#, r#""quoted""#),
            (
                "text/calendar",
                b"BEGIN:VCALENDAR\r\n",
                "BEGIN:VCALENDAR\r\n",
            ),
            ("application/json", b"", ""),
            ("application/json", b" \r\n", ""),
        ] {
            let text = decode::<String>(200, content_type, body).unwrap();
            assert_eq!(text, expected, "{content_type}");
        }
        let fault = decode::<String>(200, "text/plain", b"\xFF").unwrap_err();
        assert_eq!(fault.kind(), ErrorKind::Decode);
    }

    #[test]
    fn values() {
        assert_eq!(decode::<i64>(200, "application/json", b"17").unwrap(), 17);
        assert_eq!(
            decode::<i64>(200, "application/json", b"\xEF\xBB\xBF17").unwrap(),
            17
        );
        assert_eq!(decode::<i64>(202, "application/json", b"").unwrap(), 0);
        assert_eq!(decode::<i64>(204, "application/json", b"17").unwrap(), 0);
        assert_eq!(
            decode::<i64>(200, "application/json", b" null\n").unwrap(),
            0
        );
        assert_eq!(
            decode::<String>(200, "application/json", b"null").unwrap(),
            ""
        );
        assert_eq!(
            decode::<String>(200, "text/plain", b"null").unwrap(),
            "null"
        );
        assert_eq!(decode::<Value>(200, "", b"{\"a\":[1]}").unwrap()["a"][0], 1);
        decode::<()>(200, "text/html", b"<html>").unwrap();
        let file = decode::<FileContent>(200, "image/png", b"\x89PNG").unwrap();
        assert_eq!(file.as_bytes(), b"\x89PNG");
    }

    #[test]
    fn what_does_not_decode_is_kept() {
        let fault = decode::<Value>(200, "text/html; charset=utf-8", b"<html>").unwrap_err();
        assert_eq!(fault.kind(), ErrorKind::Decode);
        assert!(
            fault.to_string().contains("`text/html; charset=utf-8`"),
            "{fault}"
        );
        assert_eq!(fault.body(), Some("<html>"));
        assert_eq!(fault.status(), Some(200));

        let fault = decode::<Vec<i64>>(200, "application/json", b"[1,\"x\"]").unwrap_err();
        assert_eq!(fault.operation_id(), Some("getThing"));
        assert!(
            fault.json_path().is_some_and(|path| path.contains('1')),
            "{fault:?}"
        );
        assert_eq!(fault.body(), Some("[1,\"x\"]"));
        assert!(std::error::Error::source(&fault).is_some());
    }
}
