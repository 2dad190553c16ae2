//! Encoding through any serde serializer.

use serde::ser::{Error as _, SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};

use super::marks::{Marks, Nulls, Step};
use super::shape::Shape;
use super::slot::{Model, SetSlots, Slot, read};
use super::value::View;

/// Encodes a model for its `Serialize` implementation.
///
/// # Errors
/// Those of the serializer.
pub fn serialize<S: Serializer>(model: &dyn Model, serializer: S) -> Result<S::Ok, S::Error> {
    let mut serializer = Some(serializer);
    let mut outcome = None;
    model.slots(&mut read(|shape, slots, marks| {
        if let Some(serializer) = serializer.take() {
            outcome = Some(if marks.is_empty() {
                fields(shape, slots, serializer)
            } else {
                marked_fields(shape, slots, marks, serializer)
            });
        }
    }));
    outcome.unwrap_or_else(|| Err(S::Error::custom("the model lent no fields")))
}

/// The fields of a model without marks.
fn fields<S: Serializer>(
    shape: &'static Shape,
    slots: &[Slot<'_>],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    let names = shape.fields();
    for (index, view) in SetSlots::of(slots) {
        match (names.get(index), view) {
            // The most frequent types take the shortest way.
            (Some(name), View::Str(text)) => map.serialize_entry(name, *text)?,
            (Some(name), View::Model(model)) => map.serialize_entry(name, &Lent(*model))?,
            (Some(name), view) => map.serialize_entry(name, &Plain(*view))?,
            // The slot behind the named ones.
            (None, View::Map(extra)) => {
                let mut outcome = Ok(());
                extra.visit(&mut |key, view| {
                    outcome = map.serialize_entry(key, &Plain(view));
                    outcome.is_ok()
                });
                outcome?;
            }
            (None, _) => {}
        }
    }
    map.end()
}

/// The fields of a model that has marks.
#[cold]
fn marked_fields<S: Serializer>(
    shape: &'static Shape,
    slots: &[Slot<'_>],
    marks: &Marks,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    if marks.is_null(slots) {
        return serializer.serialize_unit();
    }
    let mut map = serializer.serialize_map(None)?;
    for (index, (slot, name)) in slots.iter().zip(shape.fields()).enumerate() {
        match slot.view() {
            Some(view) => map.serialize_entry(name, &Item::of(view, marks, index))?,
            None if marks.is_cleared_at(index) => map.serialize_entry(name, &())?,
            None => {}
        }
    }
    if shape.is_open()
        && let Some(View::Map(extra)) = slots.last().and_then(Slot::view)
    {
        let whole = Item::of(View::Map(extra), marks, shape.fields().len());
        let mut outcome = Ok(());
        extra.visit(&mut |key, view| {
            let item = whole.child(view, || Step::Key(key.to_owned()));
            outcome = map.serialize_entry(key, &item);
            outcome.is_ok()
        });
        outcome?;
    }
    map.end()
}

/// A model that a value lends.
struct Lent<'a>(&'a dyn Model);

impl Serialize for Lent<'_> {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(self.0, serializer)
    }
}

/// A value in which no item can be null.
struct Plain<'a>(View<'a>);

impl Serialize for Plain<'_> {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            View::Unit => serializer.serialize_unit(),
            View::Str(text) => serializer.serialize_str(text),
            View::Int(number) => serializer.serialize_i64(number),
            View::Float(number) => serializer.serialize_f64(number),
            View::Bool(truth) => serializer.serialize_bool(truth),
            View::Json(json) => json.serialize(serializer),
            View::Bytes(bytes) => serializer.serialize_str(&String::from_utf8_lossy(bytes)),
            View::Model(model) => serialize(model, serializer),
            View::List(list) => {
                let mut items = serializer.serialize_seq(Some(list.len()))?;
                for index in 0..list.len() {
                    let Some(view) = list.get(index) else { break };
                    match view {
                        View::Model(model) => items.serialize_element(&Lent(model))?,
                        _ => items.serialize_element(&Plain(view))?,
                    }
                }
                items.end()
            }
            View::Map(map) => {
                let mut entries = serializer.serialize_map(Some(map.len()))?;
                let mut outcome = Ok(());
                map.visit(&mut |key, view| {
                    outcome = entries.serialize_entry(key, &Plain(view));
                    outcome.is_ok()
                });
                outcome?;
                entries.end()
            }
        }
    }
}

/// A value in which items can be null, with the place it stands at.
struct Item<'a> {
    view: View<'a>,
    nulls: Nulls<'a>,
    path: Vec<Step>,
}

impl<'a> Item<'a> {
    fn of(view: View<'a>, marks: &'a Marks, index: usize) -> Self {
        Self {
            view,
            nulls: Nulls::of(marks, index),
            path: vec![Step::Index(index)],
        }
    }

    fn child<'b>(&'b self, view: View<'b>, step: impl FnOnce() -> Step) -> Item<'b> {
        let mut path = Vec::new();
        if self.nulls.any() {
            path.clone_from(&self.path);
            path.push(step());
        }
        Item {
            view,
            nulls: self.nulls,
            path,
        }
    }
}

impl Serialize for Item<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.nulls.is_null(&self.path, &self.view) {
            return serializer.serialize_unit();
        }
        match self.view {
            View::List(list) if self.nulls.any() => {
                let mut items = serializer.serialize_seq(Some(list.len()))?;
                for index in 0..list.len() {
                    let Some(view) = list.get(index) else { break };
                    items.serialize_element(&self.child(view, || Step::Index(index)))?;
                }
                items.end()
            }
            View::Map(map) if self.nulls.any() => {
                let mut entries = serializer.serialize_map(Some(map.len()))?;
                let mut outcome = Ok(());
                map.visit(&mut |key, view| {
                    let item = self.child(view, || Step::Key(key.to_owned()));
                    outcome = entries.serialize_entry(key, &item);
                    outcome.is_ok()
                });
                outcome?;
                entries.end()
            }
            view => Plain(view).serialize(serializer),
        }
    }
}
