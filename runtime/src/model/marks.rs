//! What a model remembers beside the values of its fields.

use std::collections::BTreeSet;

use super::slot::{Model, Slot, write};
use super::value::View;

/// Which fields of a model were cleared (are sent as `null`), which items of
/// its lists and maps were `null`, and whether the model itself stands for a
/// `null` item of a list or map.
///
/// Costs one word in a model that has none of these.
#[derive(Clone, Default)]
pub struct Marks(Option<Box<Inner>>);

#[derive(Clone, Default)]
struct Inner {
    /// Slot numbers, sorted.
    cleared: Vec<u16>,
    /// Places of `null` items whose type can not carry a null.
    items: BTreeSet<Path>,
    /// The model was a `null` item.
    null: bool,
}

/// The way from a model to an item inside it: the slot number as an index,
/// then the steps through lists and maps.
pub(crate) type Path = Vec<Step>;

/// One step to an item.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Step {
    /// A slot of a model, or an item of a list.
    Index(usize),
    /// An entry of a map.
    Key(String),
}

impl Marks {
    /// No mark at all.
    pub const NONE: Marks = Marks(None);

    /// Marks a field as cleared. A field that has a value is sent with that
    /// value all the same. A model with a cleared field is no `null` item.
    #[inline(never)]
    pub fn clear(&mut self, field: u16) {
        let inner = self.0.get_or_insert_default();
        inner.null = false;
        if let Err(at) = inner.cleared.binary_search(&field) {
            inner.cleared.insert(at, field);
        }
    }

    /// Whether a field was cleared.
    #[inline]
    pub fn is_cleared(&self, field: u16) -> bool {
        match &self.0 {
            None => false,
            Some(inner) => inner.cleared.binary_search(&field).is_ok(),
        }
    }

    /// Whether a slot without a value is sent as `null`.
    #[inline]
    pub(crate) fn is_cleared_at(&self, index: usize) -> bool {
        self.0.is_some() && u16::try_from(index).is_ok_and(|field| self.is_cleared(field))
    }

    pub(crate) fn set_null(&mut self) {
        self.0.get_or_insert_default().null = true;
    }

    /// Whether the model with these slots stands for a `null` item: it came as
    /// one, and no program has set a field since.
    #[inline]
    pub(crate) fn is_null(&self, slots: &[Slot<'_>]) -> bool {
        match &self.0 {
            None => false,
            Some(inner) => inner.null && slots.iter().all(|slot| slot.view().is_none()),
        }
    }

    /// Adds the places of `null` items.
    #[cold]
    pub(crate) fn add_items(&mut self, items: Vec<Path>) {
        self.0.get_or_insert_default().items.extend(items);
    }

    /// Forgets the `null` items of a field.
    fn forget_items(&mut self, field: u16) {
        if let Some(inner) = &mut self.0 {
            let first = Step::Index(field.into());
            inner.items.retain(|path| path.first() != Some(&first));
        }
    }

    #[inline]
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_none()
    }
}

/// Unsets a field of a model and marks it as cleared: it is sent as `null`
/// until it has a value again. A number that is no field of the model changes
/// nothing.
pub fn clear(model: &mut dyn Model, field: u16) {
    model.slots_mut(&mut write(|shape, slots, marks| {
        let index = usize::from(field);
        if let Some(slot) = slots.get_mut(index)
            && index < shape.fields().len()
        {
            slot.unset();
            marks.forget_items(field);
            marks.clear(field);
        }
    }));
}

/// The `null` items of one field, looked up while its value is walked.
///
/// A mark holds only while the item at its place is still blank: a program that
/// replaces the item means the new value.
#[derive(Clone, Copy)]
pub(crate) struct Nulls<'a>(Option<&'a BTreeSet<Path>>);

impl<'a> Nulls<'a> {
    pub(crate) const NONE: Nulls<'static> = Nulls(None);

    /// The marks of the slot at an index.
    #[inline]
    pub(crate) fn of(marks: &'a Marks, index: usize) -> Self {
        match &marks.0 {
            Some(inner) if !inner.items.is_empty() => Self::search(&inner.items, index),
            _ => Self::NONE,
        }
    }

    fn search(items: &'a BTreeSet<Path>, index: usize) -> Self {
        let first = [Step::Index(index)];
        let next = items.range::<[Step], _>((
            std::ops::Bound::Included(first.as_slice()),
            std::ops::Bound::Unbounded,
        ));
        let found = next.take(1).any(|path| path.first() == first.first());
        Self(found.then_some(items))
    }

    /// Whether any item can be null: walkers track their path only then.
    #[inline]
    pub(crate) fn any(self) -> bool {
        self.0.is_some()
    }

    /// Whether the item at a path of the model is null.
    pub(crate) fn is_null(self, path: &[Step], view: &View<'_>) -> bool {
        is_blank(view) && self.0.is_some_and(|items| items.contains(path))
    }
}

/// Whether a value is what decoding leaves in the place of a `null` item.
fn is_blank(view: &View<'_>) -> bool {
    match view {
        View::Unit => true,
        View::Str(text) => text.is_empty(),
        View::Int(number) => *number == 0,
        View::Float(number) => *number == 0.0,
        View::Bool(truth) => !truth,
        View::Json(json) => json.is_null(),
        View::Bytes(bytes) => bytes.is_empty(),
        View::List(list) => list.is_empty(),
        View::Map(map) => map.is_empty(),
        View::Model(_) => false,
    }
}
