//! How models are printed: the fields that are set, under their wire names.

use std::fmt;

use super::marks::{Marks, Nulls, Step};
use super::slot::{Model, Slot, read};
use super::value::View;

/// Prints a model for its `Debug` implementation: fields that are neither set
/// nor cleared are left out, cleared ones show as `null`.
///
/// # Errors
/// Those of the formatter.
pub fn debug(model: &dyn Model, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut outcome = Ok(());
    model.slots(&mut read(|shape, slots, marks| {
        if marks.is_null(slots) {
            outcome = f.write_str("null");
            return;
        }
        let mut out = f.debug_struct(shape.name());
        for (index, (slot, name)) in slots.iter().zip(shape.fields()).enumerate() {
            match slot.view() {
                Some(view) => {
                    out.field(name, &Printed::field(view, marks, index));
                }
                None if marks.is_cleared_at(index) => {
                    out.field(name, &format_args!("null"));
                }
                None => {}
            }
        }
        if shape.is_open()
            && let Some(extra) = slots.last().and_then(Slot::view)
        {
            out.field("..", &Printed::field(extra, marks, shape.fields().len()));
        }
        outcome = out.finish();
    }));
    outcome
}

/// A value, and where it stands while items of the field can be null.
struct Printed<'a> {
    view: View<'a>,
    nulls: Nulls<'a>,
    path: Vec<Step>,
}

impl<'a> Printed<'a> {
    fn field(view: View<'a>, marks: &'a Marks, index: usize) -> Self {
        Self {
            view,
            nulls: Nulls::of(marks, index),
            path: vec![Step::Index(index)],
        }
    }

    fn item<'b>(&'b self, view: View<'b>, step: Step) -> Printed<'b> {
        let mut path = self.path.clone();
        path.push(step);
        Printed {
            view,
            nulls: self.nulls,
            path,
        }
    }
}

impl fmt::Debug for Printed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.nulls.is_null(&self.path, &self.view) {
            return f.write_str("null");
        }
        match self.view {
            View::Unit => f.write_str("()"),
            View::Str(text) => fmt::Debug::fmt(text, f),
            View::Int(number) => fmt::Debug::fmt(&number, f),
            View::Float(number) => fmt::Debug::fmt(&number, f),
            View::Bool(truth) => fmt::Debug::fmt(&truth, f),
            View::Json(json) => fmt::Display::fmt(json, f),
            View::Bytes(bytes) => write!(f, "<{} bytes>", bytes.len()),
            View::List(list) => {
                let items = (0..list.len()).filter_map(|index| {
                    let view = list.get(index)?;
                    Some(self.item(view, Step::Index(index)))
                });
                f.debug_list().entries(items).finish()
            }
            View::Map(map) => {
                let mut out = f.debug_map();
                map.visit(&mut |key, view| {
                    out.entry(&key, &self.item(view, Step::Key(key.to_owned())));
                    true
                });
                out.finish()
            }
            View::Model(model) => debug(model, f),
        }
    }
}
