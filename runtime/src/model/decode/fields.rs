//! Decoding of the fields of a model.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::place::{Container, Crumb, Place};
use super::seed::{Item, Seed};
use crate::model::marks::{Marks, Step};
use crate::model::shape::{Lookup, Shape};
use crate::model::slot::{Model, SlotMut, write};
use crate::model::value::Target;

/// Decodes an object into a model.
pub(super) fn visit_model<'de, A: MapAccess<'de>>(
    model: &mut dyn Model,
    entries: A,
    place: &mut Place,
) -> Result<(), A::Error> {
    let mut entries = Some(entries);
    let mut outcome = Ok(());
    model.slots_mut(&mut write(|shape, slots, marks| {
        if let Some(entries) = entries.take() {
            outcome = visit_fields(shape, slots, marks, entries, place);
        }
    }));
    outcome
}

fn visit_fields<'de, A: MapAccess<'de>>(
    shape: &'static Shape,
    slots: &mut [SlotMut<'_>],
    marks: &mut Marks,
    mut entries: A,
    place: &mut Place,
) -> Result<(), A::Error> {
    let mut container = place.enter_model();
    let mut key = Key {
        lookup: shape.lookup(),
        open: shape.is_open(),
        behind: shape.fields().len(),
        text: String::new(),
    };
    while let Some(index) = entries.next_key_seed(&mut key)? {
        let (Some(slot), Some(name)) = (slots.get_mut(index), shape.fields().get(index)) else {
            visit_extra(
                slots.get_mut(index),
                &mut entries,
                &key.text,
                place,
                &mut container,
            )?;
            continue;
        };
        let entry = place.begin(&mut container, || Step::Index(index));
        let outcome = if let SlotMut::Str(field) = slot {
            entries.next_value_seed(Text { field, place })
        } else {
            let target = slot.fill();
            entries.next_value_seed(Seed { target, place })
        };
        match outcome {
            Ok(false) => place.done(entry, || Step::Index(index)),
            Ok(true) => {
                slot.unset();
                marks.clear(u16::try_from(index).unwrap_or(u16::MAX));
            }
            Err(error) => {
                place.failed_at(Crumb::Field(name));
                return Err(error);
            }
        }
    }
    let nulls = place.leave_model(&container, shape.fields().len());
    if !nulls.is_empty() {
        marks.add_items(nulls);
    }
    Ok(())
}

/// Decodes a property without a slot of its own into the map of an open model,
/// or passes over it.
fn visit_extra<'de, A: MapAccess<'de>>(
    slot: Option<&mut SlotMut<'_>>,
    entries: &mut A,
    key: &str,
    place: &mut Place,
    container: &mut Container,
) -> Result<(), A::Error> {
    let Some(SlotMut::Any(field)) = slot else {
        return entries.next_value::<IgnoredAny>().map(|_| ());
    };
    let Target::Map(map) = field.fill() else {
        return entries.next_value::<IgnoredAny>().map(|_| ());
    };
    let entry = place.begin(container, || Step::Key(key.to_owned()));
    let seed = Item {
        target: map.insert(key.to_owned()),
        place: &mut *place,
    };
    if let Err(error) = entries.next_value_seed(seed) {
        place.failed_at(Crumb::Key(key.to_owned()));
        return Err(error);
    }
    place.done(entry, || Step::Key(key.to_owned()));
    Ok(())
}

/// Finds the slot of a key. A key without a slot gets the number behind the
/// last, and an open model keeps its text.
struct Key {
    lookup: Lookup,
    open: bool,
    /// The number behind the last slot.
    behind: usize,
    text: String,
}

impl<'de> DeserializeSeed<'de> for &mut Key {
    type Value = usize;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, source: D) -> Result<usize, D::Error> {
        source.deserialize_identifier(self)
    }
}

impl Visitor<'_> for &mut Key {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a property name")
    }

    #[inline]
    fn visit_str<E: Error>(self, key: &str) -> Result<usize, E> {
        let found = self.lookup.find(key);
        if found.is_none() && self.open {
            key.clone_into(&mut self.text);
        }
        Ok(found.unwrap_or(self.behind))
    }
}

/// Decodes a text field, the most frequent kind, on the shortest way.
struct Text<'t, 'p> {
    field: &'t mut Option<String>,
    place: &'p mut Place,
}

impl<'t, 'p> Text<'t, 'p> {
    /// The way of every other type.
    fn seed(self) -> Seed<'t, 'p> {
        Seed {
            target: Target::Str(self.field.insert(String::new())),
            place: self.place,
        }
    }
}

impl<'de> DeserializeSeed<'de> for Text<'_, '_> {
    type Value = bool;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, source: D) -> Result<bool, D::Error> {
        source.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Text<'_, '_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    #[inline]
    fn visit_str<E: Error>(self, text: &str) -> Result<bool, E> {
        *self.field = Some(text.to_owned());
        Ok(false)
    }

    #[inline]
    fn visit_string<E: Error>(self, text: String) -> Result<bool, E> {
        *self.field = Some(text);
        Ok(false)
    }

    fn visit_unit<E: Error>(self) -> Result<bool, E> {
        Ok(true)
    }

    fn visit_none<E: Error>(self) -> Result<bool, E> {
        Ok(true)
    }

    fn visit_some<D: Deserializer<'de>>(self, source: D) -> Result<bool, D::Error> {
        source.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, source: D) -> Result<bool, D::Error> {
        source.deserialize_any(self)
    }

    fn visit_bool<E: Error>(self, truth: bool) -> Result<bool, E> {
        self.seed().visit_bool(truth)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<bool, E> {
        self.seed().visit_i64(number)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<bool, E> {
        self.seed().visit_u64(number)
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<bool, E> {
        self.seed().visit_f64(number)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<bool, A::Error> {
        self.seed().visit_seq(items)
    }

    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<bool, A::Error> {
        self.seed().visit_map(entries)
    }
}
