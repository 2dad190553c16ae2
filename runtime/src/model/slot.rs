//! How a generated model lends its fields to the engines.

use std::collections::BTreeMap;

use serde_json::Value;

use super::marks::Marks;
use super::open::EnumField;
use super::shape::Shape;
use super::temporal::{Date, DateTime};
use super::value::{Target, View, Wire};

/// A field as an engine reads it.
///
/// The frequent primitive types have a variant of their own because an enum
/// constructor costs the compiler less than a coercion to a trait object.
pub enum Slot<'a> {
    /// Text.
    Str(&'a Option<String>),
    /// A whole number.
    Int(&'a Option<i64>),
    /// A floating point number.
    Float(&'a Option<f64>),
    /// A truth value.
    Bool(&'a Option<bool>),
    /// Any JSON value.
    Json(&'a Option<Value>),
    /// A point in time.
    DateTime(&'a Option<DateTime>),
    /// A calendar day.
    Date(&'a Option<Date>),
    /// A list of texts.
    Texts(&'a Option<Vec<String>>),
    /// An open enumeration.
    Enum(&'a dyn EnumField),
    /// An open enumeration of numbers, kept as their digits.
    IntEnum(&'a dyn EnumField),
    /// Anything else.
    Any(&'a dyn Field),
}

/// A field as an engine writes it; the variants are those of [`Slot`].
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

impl<'a> Slot<'a> {
    /// The value in the slot, if it is set.
    #[inline(always)]
    pub fn view(&self) -> Option<View<'a>> {
        match self {
            Slot::Str(slot) => slot.as_deref().map(View::Str),
            Slot::Int(slot) => slot.map(View::Int),
            Slot::Float(slot) => slot.map(View::Float),
            Slot::Bool(slot) => slot.map(View::Bool),
            Slot::Json(slot) => slot.as_ref().map(View::Json),
            Slot::DateTime(slot) => slot.as_ref().map(|time| View::Str(time.as_str())),
            Slot::Date(slot) => slot.as_ref().map(|day| View::Str(day.as_str())),
            Slot::Texts(slot) => slot.as_ref().map(|list| View::List(list)),
            Slot::Enum(field) => field.text().map(View::Str),
            Slot::IntEnum(field) => field.text().map(View::number),
            Slot::Any(field) => field.view(),
        }
    }
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

/// A field behind a trait object.
pub trait Field {
    /// The value, if it is set.
    fn view(&self) -> Option<View<'_>>;
    /// Sets an empty value and lends it.
    fn fill(&mut self) -> Target<'_>;
    /// Unsets the field.
    fn unset(&mut self);
}

impl<T: Wire + Default> Field for Option<T> {
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
