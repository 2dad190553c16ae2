//! What the `Retry-After` of an answer asks for.

use std::time::{Duration, SystemTime};

use crate::error::parse_retry_after;
use crate::headers::Headers;

/// The wait that an answer asks for, if it is one whose `Retry-After` counts
/// (413, 429, 503) and the value makes sense.
///
/// Zero seconds is a wait of zero. A date that has passed says only that the
/// clocks differ or the answer is old, so it is no wish, like a value that can
/// not be read.
pub(super) fn wish(status: u16, headers: &Headers, now: SystemTime) -> Option<Duration> {
    if !matches!(status, 413 | 429 | 503) {
        return None;
    }
    let text = headers.get("retry-after")?.trim();
    let wait = parse_retry_after(text, now)?;
    let seconds = text.starts_with(|first: char| first.is_ascii_digit());
    (seconds || !wait.is_zero()).then_some(wait)
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use super::wish;
    use crate::headers::Headers;

    #[test]
    fn values_and_statuses() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777);
        for (text, seconds) in [
            ("0", Some(0)),
            (" 3 ", Some(3)),
            ("181", Some(181)),
            ("999999", Some(999_999)),
            ("99999999999999999999999", Some(u64::MAX)),
            ("Sun, 06 Nov 1994 08:49:47 GMT", Some(10)),
            ("Sun Nov  6 08:49:47 1994", Some(10)),
            ("Sun, 06 Nov 1994 08:49:37 GMT", None),
            ("Sun, 06 Nov 1994 08:49:27 GMT", None),
            ("-1", None),
            ("1.5", None),
            ("abc", None),
            ("", None),
        ] {
            let expected = seconds.map(Duration::from_secs);
            let mut headers = Headers::default();
            headers.append("rEtry-aFter", text);
            for status in [413, 429, 503] {
                assert_eq!(wish(status, &headers, now), expected, "{status} {text:?}");
            }
            for status in [200, 301, 408, 500, 502, 504] {
                assert_eq!(wish(status, &headers, now), None, "{status} {text:?}");
            }
        }
        assert_eq!(wish(429, &Headers::default(), now), None);
    }
}
