//! Decoding: one visitor for every type, driven by the slots.

mod fields;
mod number;
mod place;
mod seed;

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer};

use self::place::Place;
use self::seed::Seed;
use super::slot::write;
use super::value::{Target, Wire};

/// Why a text could not be decoded, and where. Holds nothing of the text but
/// numbers and the names on the way to the fault.
#[derive(Debug, Clone)]
pub struct DecodeError {
    path: String,
    message: String,
    line: usize,
    column: usize,
}

impl DecodeError {
    /// The place in the answer, in the form `$.entities[3].name`; entries of
    /// maps as in `$.attributes["key"]`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What was found and what was expected.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The line of the text, from 1; 0 when unknown.
    pub fn line(&self) -> usize {
        self.line
    }

    /// The column of the line in bytes, from 1; 0 when unknown.
    pub fn column(&self) -> usize {
        self.column
    }

    fn new(error: &serde_json::Error, place: &Place) -> Self {
        let (line, column) = (error.line(), error.column());
        let text = error.to_string();
        let position = format!(" at line {line} column {column}");
        Self {
            path: place.to_string(),
            message: text.strip_suffix(&position).unwrap_or(&text).to_owned(),
            line,
            column,
        }
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at {}", self.message, self.path)?;
        if self.line > 0 {
            write!(f, " (line {}, column {})", self.line, self.column)?;
        }
        Ok(())
    }
}

impl std::error::Error for DecodeError {}

/// Decodes a JSON text into a value that is empty so far.
///
/// # Errors
/// When the text is not JSON, goes on after the value, is nested deeper than
/// 127 levels, or holds another type than the value can take; the error names
/// the place.
pub fn decode_json(bytes: &[u8], target: Target<'_>) -> Result<(), DecodeError> {
    // One check of the whole text is faster than one for each string in it.
    // Where it fails, the parser finds the place.
    match std::str::from_utf8(bytes) {
        Ok(text) => decode_from(serde_json::Deserializer::from_str(text), target),
        Err(_) => decode_from(serde_json::Deserializer::from_slice(bytes), target),
    }
}

fn decode_from<'de, R: serde_json::de::Read<'de>>(
    mut source: serde_json::Deserializer<R>,
    target: Target<'_>,
) -> Result<(), DecodeError> {
    let mut place = Place::default();
    decode_value(&mut source, target, &mut place)
        .and_then(|()| source.end())
        .map_err(|error| DecodeError::new(&error, &place))
}

/// Decodes a model for its `Deserialize` implementation.
///
/// # Errors
/// Those of the deserializer.
pub fn deserialize<'de, T: Wire + Default, D: Deserializer<'de>>(source: D) -> Result<T, D::Error> {
    let mut value = T::default();
    decode_value(source, value.target(), &mut Place::default())?;
    Ok(value)
}

fn decode_value<'de, D: Deserializer<'de>>(
    source: D,
    mut target: Target<'_>,
    place: &mut Place,
) -> Result<(), D::Error> {
    let null = Seed {
        target: target.reborrow(),
        place,
    }
    .deserialize(source)?;
    if null && let Target::Model(model) = target {
        model.slots_mut(&mut write(|_, _, marks| marks.set_null()));
    }
    Ok(())
}
