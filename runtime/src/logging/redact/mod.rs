//! Takes credentials out of what is logged.
//!
//! Three rules, each enough on its own for the usual case: a header is shown
//! only if its name is known to be harmless; a field of a query, a form, a
//! JSON body or a text is hidden by its name; and the credentials that the
//! client holds are hidden wherever they stand.

mod names;
mod text;
mod values;

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

pub(super) use text::Side;
use values::Values;

use crate::headers::Headers;

/// What stands in the place of a credential.
pub(super) const HIDDEN: &str = "[REDACTED]";

/// Bytes of a body beyond which only its length is logged.
const LONGEST_BODY: usize = 1 << 20;

/// The rules, with the credentials that the client holds.
pub(super) struct Redactor<'a> {
    values: Values<'a>,
}

impl<'a> Redactor<'a> {
    pub(super) fn new(secrets: &[&'a str]) -> Self {
        Self {
            values: Values::new(secrets),
        }
    }

    /// A text for people, such as that of an error.
    pub(super) fn text(&self, text: &str) -> String {
        text::redact(&self.values.redact(text), Side::Request).into_owned()
    }

    /// A value that is logged as it is, but for credentials of the client.
    pub(super) fn value(&self, text: &str) -> String {
        self.values.redact(text).into_owned()
    }

    /// A URL without user information and fragment; the values of confidential
    /// parameters are hidden.
    pub(super) fn url(&self, url: &str) -> String {
        let url = self.values.redact(url);
        let (mut place, query) = place_and_query(&url);
        // A signed token may also be a part of the path.
        if place.contains("eyJ") {
            place = text::redact(&place, Side::Request).into_owned();
        }
        match query {
            None => place,
            Some(query) => format!("{place}?{}", form(query)),
        }
    }

    /// A copy of header fields in which only harmless values are shown.
    pub(super) fn headers(&self, headers: &Headers) -> Headers {
        let mut shown = Headers::default();
        for (name, value) in headers.iter() {
            let value = match names::header(name) {
                names::Header::Hidden => HIDDEN.to_owned(),
                names::Header::Url => place_and_query(&self.values.redact(value)).0,
                names::Header::Shown => self.text(value),
            };
            shown.append(name.to_owned(), value);
        }
        shown
    }

    /// A body with the fields hidden that hold credentials; its length if it is
    /// no text, or a very long one. `None` if it is empty.
    pub(super) fn body(&self, body: &[u8], headers: &Headers, side: Side) -> Option<String> {
        if body.is_empty() {
            return None;
        }
        let shape = shape(body, headers);
        let text = std::str::from_utf8(body)
            .ok()
            // A zero byte is a sign of binary data, or of UTF-16, in which no
            // name would be found.
            .filter(|text| text.len() <= LONGEST_BODY && !text.contains('\0'));
        let (Some(text), Some(shape)) = (text, shape) else {
            return Some(format!("<{} bytes>", body.len()));
        };
        let text = self.values.redact(text);
        let text = match shape {
            Shape::Form => Cow::Owned(form(&text)),
            Shape::Text => text,
        };
        Some(text::redact(&text, side).into_owned())
    }
}

/// What a body is read as.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    Form,
    /// JSON included: a text of which nothing is expected also serves where
    /// the JSON is broken.
    Text,
}

/// `None` for a body whose text can not be searched by names, such as a
/// compressed or a multipart body.
fn shape(body: &[u8], headers: &Headers) -> Option<Shape> {
    let coded = headers
        .get("content-encoding")
        .is_some_and(|coding| !coding.trim().eq_ignore_ascii_case("identity"));
    if coded {
        return None;
    }
    let first = body.iter().find(|byte| !byte.is_ascii_whitespace());
    let json = first.is_some_and(|byte| matches!(byte, b'{' | b'[' | b'"'));
    let media_type = headers
        .get("content-type")
        .and_then(|text| text.split(';').next())
        .map(|text| text.trim().to_ascii_lowercase());
    match media_type.as_deref() {
        Some("application/x-www-form-urlencoded") if !json => Some(Shape::Form),
        Some("application/x-www-form-urlencoded" | "application/json" | "text/json") => {
            Some(Shape::Text)
        }
        Some(other) if other.ends_with("+json") => Some(Shape::Text),
        // The names of an XML document stand in its tags and attributes.
        Some("text/xml") => None,
        Some(other) if other.starts_with("text/") => Some(Shape::Text),
        Some(_) => None,
        None if json => Some(Shape::Text),
        None => {
            let spaced = body.iter().any(u8::is_ascii_whitespace);
            let form = !spaced && body.contains(&b'=');
            Some(if form { Shape::Form } else { Shape::Text })
        }
    }
}

/// The fields of a query or a form, with confidential values hidden.
fn form(text: &str) -> String {
    let fields: Vec<Cow<'_, str>> = text.split('&').map(field).collect();
    fields.join("&")
}

fn field(text: &str) -> Cow<'_, str> {
    let Some((name, value)) = text.split_once('=') else {
        return text::redact(text, Side::Request);
    };
    if value.is_empty() || value == HIDDEN {
        return Cow::Borrowed(text);
    }
    if names::is_confidential(&decoded(name)) {
        return Cow::Owned(format!("{name}={HIDDEN}"));
    }
    // A value may be a URL or a JSON text with a credential inside.
    let inside = decoded(value);
    match text::redact(&inside, Side::Request) {
        Cow::Borrowed(_) => Cow::Borrowed(text),
        Cow::Owned(_) => Cow::Owned(format!("{name}={HIDDEN}")),
    }
}

fn decoded(text: &str) -> String {
    let spaced = text.replace('+', " ");
    percent_decode_str(&spaced).decode_utf8_lossy().into_owned()
}

/// A URL until its query, without user information; and the query.
fn place_and_query(url: &str) -> (String, Option<&str>) {
    let url = url.split('#').next().unwrap_or_default();
    let (place, query) = match url.split_once('?') {
        Some((place, query)) => (place, Some(query)),
        None => (url, None),
    };
    (without_user(place), query)
}

/// A URL until its query, without user information.
fn without_user(place: &str) -> String {
    let Some((scheme, rest)) = place.split_once("//") else {
        return place.to_owned();
    };
    let end = rest.find(['/', '\\']).unwrap_or(rest.len());
    let (authority, path) = rest.split_at(end);
    let host = authority
        .rsplit_once('@')
        .map_or(authority, |(_, host)| host);
    format!("{scheme}//{host}{path}")
}

#[cfg(test)]
mod tests;
