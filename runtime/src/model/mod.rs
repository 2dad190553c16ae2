//! The model codec: everything that decodes, encodes, compares, copies and
//! prints generated models.
//!
//! A generated model contributes two methods only, [`Model::slots`] and
//! [`Model::slots_mut`]: they lend the fields as an array of [`Slot`]s beside
//! the wire names. All engines here walk these slots through trait objects, so
//! their code exists once, however many models a description has.

mod compare;
mod convert;
mod copy;
mod debug;
mod decode;
mod encode;
mod marks;
mod open;
mod serialize;
mod shape;
mod slot;
mod temporal;
mod text;
mod value;

pub use compare::equal;
pub use convert::{enum_view, listed, upcast};
pub use copy::copy;
pub use debug::debug;
pub use decode::{DecodeError, decode_json, deserialize};
pub use encode::{EncodeError, encode, to_json};
pub use marks::{Marks, clear};
pub use open::{EnumField, EnumTarget, Enumeration, Unknown};
pub use serialize::serialize;
pub use shape::Shape;
pub use slot::{Field, Model, Slot, SlotMut, Visit, VisitMut};
pub use temporal::{
    Date, DateTime, Interval, LocalDateTime, LocalTime, TemporalError, TextExt, YearMonth,
};
pub use value::{FileContent, List, Map, Target, View, Wire};

#[cfg(test)]
mod tests;
