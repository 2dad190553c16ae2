//! Decoding of one value into its target.

use std::fmt;

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess,
    Unexpected, Visitor,
};

use super::fields::visit_model;
use super::number::{self, Number};
use super::place::{Crumb, Place};
use crate::model::marks::Step;
use crate::model::slot::write;
use crate::model::value::{List, Map, Target};

/// Decodes one value into its target, which is empty so far; the answer tells
/// whether the value was `null`.
pub(super) struct Seed<'t, 'p> {
    pub(super) target: Target<'t>,
    pub(super) place: &'p mut Place,
}

impl<'de> DeserializeSeed<'de> for Seed<'_, '_> {
    type Value = bool;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, source: D) -> Result<bool, D::Error> {
        source.deserialize_any(self)
    }
}

impl Seed<'_, '_> {
    /// The error for a value of another type. It does not show the value, which
    /// may be private.
    #[cold]
    fn mismatch<E: Error>(&self, found: &'static str) -> E {
        E::invalid_type(Unexpected::Other(found), self)
    }

    fn number<E: Error>(self, text: &str) -> Result<bool, E> {
        match self.target {
            Target::Str(target) => text.clone_into(target),
            Target::Enum(target) => target.set_text(text),
            _ => {
                return match number::parse(text)? {
                    Number::Int(number) => self.visit_i64(number),
                    Number::Unsigned(number) => self.visit_u64(number),
                    Number::Float(number) => self.visit_f64(number),
                };
            }
        }
        Ok(false)
    }
}

impl<'de> Visitor<'de> for Seed<'_, '_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match &self.target {
            Target::Unit | Target::Json(_) => "any value",
            Target::Str(_) | Target::Enum(_) | Target::Bytes(_) => "a string",
            Target::Int(_) => "a whole number",
            Target::Float(_) => "a number",
            Target::Bool(_) => "true or false",
            Target::List(_) => "a list",
            Target::Map(_) | Target::Model(_) => "an object",
        })
    }

    fn visit_bool<E: Error>(self, truth: bool) -> Result<bool, E> {
        let text = if truth { "true" } else { "false" };
        match self.target {
            Target::Bool(target) => *target = truth,
            Target::Json(target) => *target = truth.into(),
            // The service writes flags into text properties now and then.
            Target::Str(target) => text.clone_into(target),
            Target::Enum(target) => target.set_text(text),
            Target::Unit => {}
            _ => return Err(self.mismatch(text)),
        }
        Ok(false)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<bool, E> {
        match self.target {
            Target::Int(target) => *target = number,
            #[allow(clippy::cast_precision_loss)]
            Target::Float(target) => *target = number as f64,
            Target::Json(target) => *target = number.into(),
            Target::Enum(target) => target.set_text(itoa::Buffer::new().format(number)),
            Target::Str(target) => itoa::Buffer::new().format(number).clone_into(target),
            Target::Unit => {}
            _ => return Err(E::invalid_type(Unexpected::Signed(number), &self)),
        }
        Ok(false)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<bool, E> {
        if let Ok(number) = i64::try_from(number) {
            return self.visit_i64(number);
        }
        match self.target {
            #[allow(clippy::cast_precision_loss)]
            Target::Float(target) => *target = number as f64,
            Target::Json(target) => *target = number.into(),
            Target::Enum(target) => target.set_text(itoa::Buffer::new().format(number)),
            Target::Str(target) => itoa::Buffer::new().format(number).clone_into(target),
            Target::Unit => {}
            Target::Int(_) => {
                return Err(E::invalid_value(
                    Unexpected::Unsigned(number),
                    &"a whole number of at most 9223372036854775807",
                ));
            }
            _ => return Err(E::invalid_type(Unexpected::Unsigned(number), &self)),
        }
        Ok(false)
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<bool, E> {
        match self.target {
            Target::Float(target) => *target = number,
            Target::Json(target) => *target = number.into(),
            // `1.0` is a whole number to the service. The bounds are the
            // doubles next to the limits of i64, so the cast is exact.
            #[allow(clippy::cast_possible_truncation)]
            Target::Int(target)
                if number.fract() == 0.0
                    && (-9_223_372_036_854_775_808.0..9_223_372_036_854_775_808.0)
                        .contains(&number) =>
            {
                *target = number as i64;
            }
            Target::Str(target) => *target = serde_json::Value::from(number).to_string(),
            Target::Enum(target) => target.set_text(&serde_json::Value::from(number).to_string()),
            Target::Unit => {}
            _ => return Err(E::invalid_type(Unexpected::Float(number), &self)),
        }
        Ok(false)
    }

    #[inline]
    fn visit_str<E: Error>(self, text: &str) -> Result<bool, E> {
        match self.target {
            Target::Str(target) => *target = text.to_owned(),
            Target::Enum(target) => target.set_text(text),
            Target::Json(target) => *target = text.into(),
            Target::Bytes(target) => *target = text.as_bytes().to_vec(),
            Target::Unit => {}
            _ => return Err(self.mismatch("a string")),
        }
        Ok(false)
    }

    fn visit_string<E: Error>(self, text: String) -> Result<bool, E> {
        match self.target {
            Target::Str(target) => {
                *target = text;
                Ok(false)
            }
            _ => self.visit_str(&text),
        }
    }

    fn visit_unit<E: Error>(self) -> Result<bool, E> {
        Ok(true)
    }

    fn visit_none<E: Error>(self) -> Result<bool, E> {
        Ok(true)
    }

    fn visit_some<D: Deserializer<'de>>(self, source: D) -> Result<bool, D::Error> {
        self.deserialize(source)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, source: D) -> Result<bool, D::Error> {
        self.deserialize(source)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<bool, A::Error> {
        match self.target {
            Target::List(list) => visit_list(list, items, self.place)?,
            Target::Json(target) => {
                *target = Deserialize::deserialize(SeqAccessDeserializer::new(items))?;
            }
            Target::Unit => while items.next_element::<IgnoredAny>()?.is_some() {},
            _ => return Err(self.mismatch("a list")),
        }
        Ok(false)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<bool, A::Error> {
        match self.target {
            Target::Model(model) => visit_model(model, entries, self.place)?,
            Target::Map(map) => visit_entries(map, entries, self.place)?,
            Target::Json(target) => {
                *target = Deserialize::deserialize(MapAccessDeserializer::new(entries))?;
            }
            Target::Unit => while entries.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {},
            _ => {
                return match number::text(entries)? {
                    Some(text) => self.number(&text),
                    None => Err(self.mismatch("an object")),
                };
            }
        }
        Ok(false)
    }
}

fn visit_list<'de, A: SeqAccess<'de>>(
    list: &mut dyn List,
    mut items: A,
    place: &mut Place,
) -> Result<(), A::Error> {
    let mut index = 0;
    loop {
        let entry = place.begin_item();
        let seed = Pushed {
            list: &mut *list,
            place: &mut *place,
        };
        match items.next_element_seed(seed) {
            Ok(Some(())) => place.done(entry, || Step::Index(index)),
            Ok(None) => return Ok(()),
            Err(error) => {
                place.failed_at(Crumb::Index(index));
                return Err(error);
            }
        }
        index += 1;
    }
}

/// Appends an item and decodes into it; a seed runs only where there is an item.
struct Pushed<'t, 'p> {
    list: &'t mut dyn List,
    place: &'p mut Place,
}

impl<'de> DeserializeSeed<'de> for Pushed<'_, '_> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, source: D) -> Result<(), D::Error> {
        item(source, self.list.push(), self.place)
    }
}

fn visit_entries<'de, A: MapAccess<'de>>(
    map: &mut dyn Map,
    mut entries: A,
    place: &mut Place,
) -> Result<(), A::Error> {
    let mut container = place.enter();
    let mut key = String::new();
    while entries.next_key_seed(Key(&mut key))?.is_some() {
        let entry = place.begin(&mut container, || Step::Key(key.clone()));
        let seed = Item {
            target: map.insert(key.clone()),
            place: &mut *place,
        };
        if let Err(error) = entries.next_value_seed(seed) {
            place.failed_at(Crumb::Key(key));
            return Err(error);
        }
        place.done(entry, || Step::Key(key.clone()));
    }
    place.leave(&container);
    Ok(())
}

/// Reads a key into a buffer.
struct Key<'k>(&'k mut String);

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, source: D) -> Result<(), D::Error> {
        source.deserialize_str(self)
    }
}

impl Visitor<'_> for Key<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<(), E> {
        key.clone_into(self.0);
        Ok(())
    }
}

/// Decodes an entry of a map.
pub(super) struct Item<'t, 'p> {
    pub(super) target: Target<'t>,
    pub(super) place: &'p mut Place,
}

impl<'de> DeserializeSeed<'de> for Item<'_, '_> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, source: D) -> Result<(), D::Error> {
        item(source, self.target, self.place)
    }
}

/// Decodes an item of a list or map and remembers where it was `null`: in the
/// item itself where that is a model, in the model around it otherwise.
#[inline]
fn item<'de, D: Deserializer<'de>>(
    source: D,
    mut target: Target<'_>,
    place: &mut Place,
) -> Result<(), D::Error> {
    let seed = Seed {
        target: target.reborrow(),
        place: &mut *place,
    };
    if seed.deserialize(source)? {
        match target {
            Target::Model(model) => model.slots_mut(&mut write(|_, _, marks| marks.set_null())),
            // These carry a null themselves.
            Target::Json(_) | Target::Unit => {}
            _ => place.null_item(),
        }
    }
    Ok(())
}
