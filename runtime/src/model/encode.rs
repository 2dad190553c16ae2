//! Encoding to JSON text, straight into a byte buffer.

use std::fmt;

use super::marks::{Marks, Nulls, Step};
use super::shape::Shape;
use super::slot::{SetSlots, Slot, read};
use super::text;
use super::value::{Map, View, Wire};

/// Why a value can not be sent: JSON has no infinity and no NaN.
#[derive(Debug, Clone, PartialEq)]
pub struct EncodeError {
    path: String,
    number: f64,
}

impl EncodeError {
    /// The place of the number, in the form `$.entities[3].score`.
    pub fn path(&self) -> &str {
        &self.path
    }
}

impl fmt::Display for EncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, number } = self;
        write!(f, "JSON can not carry the number {number} at {path}")
    }
}

impl std::error::Error for EncodeError {}

/// Encodes a value for a request body.
///
/// # Errors
/// When a number is not finite; the error names its place.
pub fn encode(value: &dyn Wire) -> Result<Vec<u8>, EncodeError> {
    let mut writer = Writer::new();
    writer.value(value.view(), Nulls::NONE);
    match writer.not_finite {
        None => Ok(writer.out),
        Some(number) => {
            let mut path = String::from("$");
            find_not_finite(value.view(), &mut path);
            Err(EncodeError { path, number })
        }
    }
}

/// Encodes a value as JSON text; a number that is not finite becomes `null`.
pub fn to_json(value: &dyn Wire) -> String {
    let mut writer = Writer::new();
    writer.value(value.view(), Nulls::NONE);
    // Every part that was written came from a `str`.
    String::from_utf8(writer.out).unwrap_or_default()
}

/// Extends a path to the first number that is not finite; a second walk, so
/// that the first need not know where it is.
fn find_not_finite(view: View<'_>, path: &mut String) -> bool {
    match view {
        View::Float(number) => !number.is_finite(),
        View::List(list) => (0..list.len()).any(|index| {
            list.get(index)
                .is_some_and(|item| find_below(item, path, &format!("[{index}]")))
        }),
        View::Map(map) => {
            let mut found = false;
            map.visit(&mut |key, item| {
                found = find_below(item, path, &format!("[{key:?}]"));
                !found
            });
            found
        }
        View::Model(model) => {
            let mut found = false;
            model.slots(&mut read(|shape, slots, _| {
                let mut slots = slots.iter().enumerate();
                found = slots.any(|(index, slot)| {
                    let step = shape.fields().get(index).map(|name| format!(".{name}"));
                    slot.view()
                        .is_some_and(|view| find_below(view, path, &step.unwrap_or_default()))
                });
            }));
            found
        }
        _ => false,
    }
}

fn find_below(view: View<'_>, path: &mut String, step: &str) -> bool {
    let length = path.len();
    path.push_str(step);
    let found = find_not_finite(view, path);
    if !found {
        path.truncate(length);
    }
    found
}

/// Where the output begins to grow from: most request bodies fit.
const CAPACITY: usize = 1_024;

struct Writer {
    out: Vec<u8>,
    /// The way from the innermost model, kept only while items can be null.
    path: Vec<Step>,
    /// The first number that JSON can not carry.
    not_finite: Option<f64>,
}

impl Writer {
    fn new() -> Self {
        Self {
            out: Vec::with_capacity(CAPACITY),
            path: Vec::new(),
            not_finite: None,
        }
    }

    #[inline]
    fn value(&mut self, view: View<'_>, nulls: Nulls<'_>) {
        match view {
            View::Str(text) => text::write(&mut self.out, text),
            View::Int(number) => {
                let mut digits = itoa::Buffer::new();
                self.out.extend_from_slice(digits.format(number).as_bytes());
            }
            View::Float(number) => self.float(number),
            View::Bool(true) => self.out.extend_from_slice(b"true"),
            View::Bool(false) => self.out.extend_from_slice(b"false"),
            other => self.composite(other, nulls),
        }
    }

    /// Every part of a composite is followed by a comma; the closing bracket
    /// takes the place of the last.
    fn composite(&mut self, view: View<'_>, nulls: Nulls<'_>) {
        match view {
            View::Model(model) => {
                model.slots(&mut read(|shape, slots, marks| {
                    self.model(shape, slots, marks)
                }));
            }
            View::List(list) => {
                self.out.push(b'[');
                for index in 0..list.len() {
                    let Some(item) = list.get(index) else { break };
                    self.item(item, nulls, || Step::Index(index));
                }
                self.close(b']');
            }
            View::Map(map) => {
                self.out.push(b'{');
                self.entries(map, nulls);
                self.close(b'}');
            }
            View::Json(json) => {
                // Writing to a Vec can not fail, and a `Value` has text keys.
                let _ = serde_json::to_writer(&mut self.out, json);
            }
            View::Bytes(bytes) => text::write(&mut self.out, &String::from_utf8_lossy(bytes)),
            // The others are no composites.
            _ => self.out.extend_from_slice(b"null"),
        }
    }

    #[inline]
    fn close(&mut self, bracket: u8) {
        match self.out.last_mut() {
            Some(last @ b',') => *last = bracket,
            _ => self.out.push(bracket),
        }
    }

    fn entries(&mut self, map: &dyn Map, nulls: Nulls<'_>) {
        map.visit(&mut |key, item| {
            text::write(&mut self.out, key);
            self.out.push(b':');
            self.item(item, nulls, || Step::Key(key.to_owned()));
            true
        });
    }

    #[inline]
    fn item(&mut self, item: View<'_>, nulls: Nulls<'_>, step: impl FnOnce() -> Step) {
        if nulls.any() {
            self.path.push(step());
            if nulls.is_null(&self.path, &item) {
                self.out.extend_from_slice(b"null");
            } else {
                self.value(item, nulls);
            }
            self.path.pop();
        } else {
            self.value(item, nulls);
        }
        self.out.push(b',');
    }

    fn model(&mut self, shape: &'static Shape, slots: &[Slot<'_>], marks: &Marks) {
        if !marks.is_empty() {
            return self.marked_model(shape, slots, marks);
        }
        self.out.push(b'{');
        let keys = shape.keys();
        for (index, view) in SetSlots::of(slots) {
            match (keys.get(index), view) {
                // The most frequent type takes the shortest way.
                (Some(key), View::Str(text)) => {
                    self.out.extend_from_slice(key.before_text());
                    text::write_inside(&mut self.out, text);
                    self.out.extend_from_slice(b"\",");
                }
                (Some(key), view) => {
                    self.out.extend_from_slice(key.before_value());
                    self.value(*view, Nulls::NONE);
                    self.out.push(b',');
                }
                // The slot behind the named ones.
                (None, View::Map(extra)) => self.entries(*extra, Nulls::NONE),
                (None, _) => {}
            }
        }
        self.close(b'}');
    }

    /// A model that has marks.
    #[cold]
    fn marked_model(&mut self, shape: &'static Shape, slots: &[Slot<'_>], marks: &Marks) {
        if marks.is_null(slots) {
            return self.out.extend_from_slice(b"null");
        }
        let outer = std::mem::take(&mut self.path);
        self.out.push(b'{');
        for (index, (slot, key)) in slots.iter().zip(shape.keys()).enumerate() {
            let view = slot.view();
            if view.is_none() && !marks.is_cleared_at(index) {
                continue;
            }
            self.out.extend_from_slice(key.before_value());
            self.path.push(Step::Index(index));
            self.value(view.unwrap_or(View::Unit), Nulls::of(marks, index));
            self.path.pop();
            self.out.push(b',');
        }
        if shape.is_open()
            && let Some(View::Map(extra)) = slots.last().and_then(Slot::view)
        {
            let index = shape.fields().len();
            self.path.push(Step::Index(index));
            self.entries(extra, Nulls::of(marks, index));
        }
        self.close(b'}');
        self.path = outer;
    }

    #[inline(never)]
    fn float(&mut self, number: f64) {
        if number.is_finite() {
            // Writing to a Vec can not fail.
            let _ = serde_json::to_writer(&mut self.out, &number);
        } else {
            self.not_finite.get_or_insert(number);
            self.out.extend_from_slice(b"null");
        }
    }
}
