//! Numbers that arrive as text.
//!
//! A program can switch on `serde_json/arbitrary_precision` for the whole
//! build. Numbers then arrive as a map of one entry under a private key.

use serde::de::{Error, MapAccess, Unexpected};

/// The key that stands for a number.
const KEY: &str = "$serde_json::private::Number";

/// The text of the number that a map stands for; `None` where the map is a map.
pub(super) fn text<'de, A: MapAccess<'de>>(mut entries: A) -> Result<Option<String>, A::Error> {
    match entries.next_key::<String>()? {
        Some(key) if key == KEY => entries.next_value().map(Some),
        _ => Ok(None),
    }
}

/// A number, by the narrowest type that holds it.
pub(super) enum Number {
    Int(i64),
    Unsigned(u64),
    Float(f64),
}

/// Reads the text of a number.
pub(super) fn parse<E: Error>(text: &str) -> Result<Number, E> {
    if let Ok(number) = text.parse() {
        return Ok(Number::Int(number));
    }
    if let Ok(number) = text.parse() {
        return Ok(Number::Unsigned(number));
    }
    match text.parse::<f64>() {
        Ok(number) if number.is_finite() => Ok(Number::Float(number)),
        _ => Err(E::invalid_value(
            Unexpected::Other("a number"),
            &"a number within the range of a double",
        )),
    }
}
