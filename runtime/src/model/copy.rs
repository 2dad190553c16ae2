//! Copies of models.

use super::slot::{Model, SetSlots, SlotMut, read, write};
use super::value::{Target, View};

/// A copy of a model with its marks, for its `Clone` implementation.
pub fn copy<T: Model + Default>(from: &T) -> T {
    let mut into = T::default();
    model(from, &mut into);
    into
}

/// Copies into a model that is empty so far.
fn model(from: &dyn Model, into: &mut dyn Model) {
    from.slots(&mut read(|_, from, from_marks| {
        into.slots_mut(&mut write(|_, into, into_marks| {
            if !from_marks.is_empty() {
                into_marks.clone_from(from_marks);
            }
            for (index, from) in SetSlots::of(from) {
                if let Some(into) = into.get_mut(index) {
                    field(*from, into);
                }
            }
        }));
    }));
}

fn field(from: View<'_>, into: &mut SlotMut<'_>) {
    match (from, into) {
        // The most frequent type takes the shortest way.
        (View::Str(from), SlotMut::Str(into)) => **into = Some(from.to_owned()),
        (from, into) => value(from, into.fill()),
    }
}

fn value(from: View<'_>, into: Target<'_>) {
    match (from, into) {
        (View::Str(from), Target::Str(into)) => from.clone_into(into),
        (View::Str(from), Target::Enum(into)) => into.set_text(from),
        (View::Int(from), Target::Int(into)) => *into = from,
        (View::Int(from), Target::Enum(into)) => {
            into.set_text(itoa::Buffer::new().format(from));
        }
        (View::Float(from), Target::Float(into)) => *into = from,
        (View::Bool(from), Target::Bool(into)) => *into = from,
        (View::Json(from), Target::Json(into)) => into.clone_from(from),
        (View::Bytes(from), Target::Bytes(into)) => from.clone_into(into),
        (View::List(from), Target::List(into)) => {
            into.reserve(from.len());
            for index in 0..from.len() {
                let Some(item) = from.get(index) else { break };
                value(item, into.push());
            }
        }
        (View::Map(from), Target::Map(into)) => from.visit(&mut |key, item| {
            value(item, into.insert(key.to_owned()));
            true
        }),
        (View::Model(from), Target::Model(into)) => model(from, into),
        // A view and a target of one type have the same variant.
        _ => {}
    }
}
