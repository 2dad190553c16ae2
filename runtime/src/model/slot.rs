//! How a generated model lends its fields to the engines.

use std::collections::BTreeMap;

use serde_json::Value;

use super::marks::Marks;
use super::open::{EnumField, Enumeration};
use super::shape::Shape;
use super::temporal::{Date, DateTime};
use super::value::{Target, View, Wire};

/// A field as an engine reads it: its value, looked up when it is lent.
///
/// Most fields of most models are unset. Behind a reference each of them would
/// cost an engine two jumps that the processor can not foresee; like this it
/// costs a comparison.
pub struct Slot<'a>(Option<View<'a>>);

/// A field as an engine writes it; each variant has a constructor of [`Slot`]
/// with the same name.
///
/// The frequent primitive types have a variant of their own because an enum
/// constructor costs the compiler less than a coercion to a trait object.
pub enum SlotMut<'a> {
    /// Text.
    Str(&'a mut Option<String>),
    /// A whole number.
    Int(&'a mut Option<i64>),
    /// A floating point number.
    Float(&'a mut Option<f64>),
    /// A truth value.
    Bool(&'a mut Option<bool>),
    /// Any JSON value.
    Json(&'a mut Option<Value>),
    /// A point in time.
    DateTime(&'a mut Option<DateTime>),
    /// A calendar day.
    Date(&'a mut Option<Date>),
    /// A list of texts.
    Texts(&'a mut Option<Vec<String>>),
    /// An open enumeration.
    Enum(&'a mut dyn EnumField),
    /// An open enumeration of numbers, kept as their digits.
    IntEnum(&'a mut dyn EnumField),
    /// Anything else.
    Any(&'a mut dyn Field),
}

/// Inlined, so that each of them is a few instructions in the method that lends
/// the fields.
#[expect(
    non_snake_case,
    reason = "one name in a macro makes both kinds of slots"
)]
impl<'a> Slot<'a> {
    /// Text.
    #[inline(always)]
    pub fn Str(field: &'a Option<String>) -> Self {
        Self(field.as_deref().map(View::Str))
    }

    /// A whole number.
    #[inline(always)]
    pub fn Int(field: &'a Option<i64>) -> Self {
        Self(field.map(View::Int))
    }

    /// A floating point number.
    #[inline(always)]
    pub fn Float(field: &'a Option<f64>) -> Self {
        Self(field.map(View::Float))
    }

    /// A truth value.
    #[inline(always)]
    pub fn Bool(field: &'a Option<bool>) -> Self {
        Self(field.map(View::Bool))
    }

    /// Any JSON value.
    #[inline(always)]
    pub fn Json(field: &'a Option<Value>) -> Self {
        Self(field.as_ref().map(View::Json))
    }

    /// A point in time.
    #[inline(always)]
    pub fn DateTime(field: &'a Option<DateTime>) -> Self {
        Self(field.as_ref().map(|time| View::Str(time.as_str())))
    }

    /// A calendar day.
    #[inline(always)]
    pub fn Date(field: &'a Option<Date>) -> Self {
        Self(field.as_ref().map(|day| View::Str(day.as_str())))
    }

    /// A list of texts.
    #[inline(always)]
    pub fn Texts(field: &'a Option<Vec<String>>) -> Self {
        Self(field.as_ref().map(|list| View::List(list)))
    }

    /// An open enumeration.
    #[inline(always)]
    pub fn Enum<E: Enumeration>(field: &'a Option<E>) -> Self {
        Self(field.as_ref().map(|value| View::Str(text_of(value))))
    }

    /// An open enumeration of numbers, kept as their digits.
    #[inline(always)]
    pub fn IntEnum<E: Enumeration>(field: &'a Option<E>) -> Self {
        Self(field.as_ref().map(|value| View::number(text_of(value))))
    }

    /// Anything else.
    #[inline(always)]
    pub fn Any<F: Field>(field: &'a F) -> Self {
        Self(field.view())
    }
}

impl<'a> Slot<'a> {
    /// The value in the slot, if it is set.
    #[inline(always)]
    pub fn view(&self) -> Option<View<'a>> {
        self.0
    }
}

/// The slots that are set, with their numbers.
///
/// Which fields are set differs from model to model, so that a branch on each
/// would often be foreseen wrongly. The slots are looked at without a branch,
/// as many at once as a mask has bits.
pub(crate) struct SetSlots<'s, 'a> {
    slots: &'s [Slot<'a>],
    /// The slot of the lowest bit of the mask.
    base: usize,
    /// The slots that are set and were not given yet.
    mask: u64,
}

impl<'s, 'a> SetSlots<'s, 'a> {
    #[inline]
    pub(crate) fn of(slots: &'s [Slot<'a>]) -> Self {
        Self {
            slots,
            base: 0,
            mask: mask(slots),
        }
    }

    #[inline(never)]
    fn next_mask(&mut self) -> Option<()> {
        while self.mask == 0 {
            self.base += MASK_BITS;
            self.mask = mask(self.slots.get(self.base..)?);
        }
        Some(())
    }
}

const MASK_BITS: usize = 64;

#[inline]
fn mask(slots: &[Slot<'_>]) -> u64 {
    slots
        .iter()
        .take(MASK_BITS)
        .rev()
        .fold(0, |mask, slot| mask << 1 | u64::from(slot.0.is_some()))
}

impl<'s, 'a> Iterator for SetSlots<'s, 'a> {
    type Item = (usize, &'s View<'a>);

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        if self.mask == 0 {
            if self.slots.len() <= self.base + MASK_BITS {
                return None;
            }
            self.next_mask()?;
        }
        let index = self.base + self.mask.trailing_zeros() as usize;
        self.mask &= self.mask - 1;
        Some((index, self.slots.get(index)?.0.as_ref()?))
    }
}

/// The text of an enumeration: its names are in one function, not in each that
/// lends a field of its type.
#[inline(never)]
fn text_of<E: Enumeration>(value: &E) -> &str {
    value.text()
}

impl SlotMut<'_> {
    /// Sets the slot to an empty value of its type and lends that.
    #[inline]
    pub fn fill(&mut self) -> Target<'_> {
        match self {
            SlotMut::Str(slot) => Target::Str(slot.insert(String::new())),
            SlotMut::Int(slot) => Target::Int(slot.insert(0)),
            SlotMut::Float(slot) => Target::Float(slot.insert(0.0)),
            SlotMut::Bool(slot) => Target::Bool(slot.insert(false)),
            SlotMut::Json(slot) => Target::Json(slot.insert(Value::Null)),
            SlotMut::DateTime(slot) => Target::Str(slot.insert(DateTime::default()).text_mut()),
            SlotMut::Date(slot) => Target::Str(slot.insert(Date::default()).text_mut()),
            SlotMut::Texts(slot) => Target::List(slot.insert(Vec::new())),
            SlotMut::Enum(field) | SlotMut::IntEnum(field) => Target::Enum(field.as_target()),
            SlotMut::Any(field) => field.fill(),
        }
    }

    /// Unsets the slot.
    #[inline]
    pub fn unset(&mut self) {
        match self {
            SlotMut::Str(slot) => **slot = None,
            SlotMut::Int(slot) => **slot = None,
            SlotMut::Float(slot) => **slot = None,
            SlotMut::Bool(slot) => **slot = None,
            SlotMut::Json(slot) => **slot = None,
            SlotMut::DateTime(slot) => **slot = None,
            SlotMut::Date(slot) => **slot = None,
            SlotMut::Texts(slot) => **slot = None,
            SlotMut::Enum(field) | SlotMut::IntEnum(field) => field.unset(),
            SlotMut::Any(field) => field.unset(),
        }
    }
}

/// A field of any type, which writers know as a trait object.
pub trait Field {
    /// The value, if it is set. Never called through a trait object, so that
    /// no code is made for that.
    fn view(&self) -> Option<View<'_>>
    where
        Self: Sized;
    /// Sets an empty value and lends it.
    fn fill(&mut self) -> Target<'_>;
    /// Unsets the field.
    fn unset(&mut self);
}

impl<T: Wire + Default> Field for Option<T> {
    #[inline(always)]
    fn view(&self) -> Option<View<'_>> {
        self.as_ref().map(Wire::view)
    }

    fn fill(&mut self) -> Target<'_> {
        self.insert(T::default()).target()
    }

    fn unset(&mut self) {
        *self = None;
    }
}

/// The map that collects the additional properties of an open model.
impl<T: Wire + Default + Send + Sync> Field for BTreeMap<String, T> {
    #[inline(always)]
    fn view(&self) -> Option<View<'_>> {
        (!self.is_empty()).then_some(View::Map(self))
    }

    fn fill(&mut self) -> Target<'_> {
        Target::Map(self)
    }

    fn unset(&mut self) {
        self.clear();
    }
}

/// What every generated model gives the engines.
pub trait Model: Send + Sync {
    /// Lends the fields for reading.
    fn slots(&self, visit: &mut dyn Visit);
    /// Lends the fields for writing.
    fn slots_mut(&mut self, visit: &mut dyn VisitMut);
}

/// Who reads the fields of a model.
///
/// A trait of its own, because a signature with `dyn FnMut` costs the compiler
/// more in each of the thousands of models.
pub trait Visit {
    /// Receives the fields.
    fn visit(&mut self, shape: &'static Shape, slots: &[Slot<'_>], marks: &Marks);
}

impl<F: FnMut(&'static Shape, &[Slot<'_>], &Marks)> Visit for Reader<F> {
    fn visit(&mut self, shape: &'static Shape, slots: &[Slot<'_>], marks: &Marks) {
        (self.0)(shape, slots, marks);
    }
}

/// Who writes the fields of a model.
pub trait VisitMut {
    /// Receives the fields.
    fn visit(&mut self, shape: &'static Shape, slots: &mut [SlotMut<'_>], marks: &mut Marks);
}

impl<F: FnMut(&'static Shape, &mut [SlotMut<'_>], &mut Marks)> VisitMut for Writer<F> {
    fn visit(&mut self, shape: &'static Shape, slots: &mut [SlotMut<'_>], marks: &mut Marks) {
        (self.0)(shape, slots, marks);
    }
}

/// A closure that reads fields.
pub(crate) struct Reader<F>(F);

/// A closure that writes fields.
pub(crate) struct Writer<F>(F);

/// Makes a reader of a closure.
pub(crate) fn read<F: FnMut(&'static Shape, &[Slot<'_>], &Marks)>(each: F) -> Reader<F> {
    Reader(each)
}

/// Makes a writer of a closure.
pub(crate) fn write<F: FnMut(&'static Shape, &mut [SlotMut<'_>], &mut Marks)>(
    each: F,
) -> Writer<F> {
    Writer(each)
}

/// Models are boxed where a type contains itself.
impl<T: Model> Model for Box<T> {
    #[inline]
    fn slots(&self, visit: &mut dyn Visit) {
        (**self).slots(visit);
    }

    #[inline]
    fn slots_mut(&mut self, visit: &mut dyn VisitMut) {
        (**self).slots_mut(visit);
    }
}
