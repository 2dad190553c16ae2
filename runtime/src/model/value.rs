//! The types that travel: how an engine looks at any of them.

use std::collections::BTreeMap;

use serde_json::Value;

use super::open::EnumTarget;
use super::slot::Model;

/// A value as an engine reads it.
///
/// With a tag as wide as a word a copy moves whole words; else it would move
/// bytes that the next instructions wait for.
#[derive(Clone, Copy)]
#[repr(usize)]
pub enum View<'a> {
    /// Nothing: an answer without a body.
    Unit,
    /// Text, also of dates and enums.
    Str(&'a str),
    /// A whole number.
    Int(i64),
    /// A floating point number.
    Float(f64),
    /// A truth value.
    Bool(bool),
    /// Any JSON value.
    Json(&'a Value),
    /// Bytes of a file.
    Bytes(&'a [u8]),
    /// A list.
    List(&'a dyn List),
    /// A map from text.
    Map(&'a dyn Map),
    /// A generated model.
    Model(&'a dyn Model),
}

impl<'a> View<'a> {
    /// The number that a text spells, or the text where it spells none that a
    /// number would be written as again: `7`, not `07`.
    pub fn number(text: &'a str) -> Self {
        match text.parse::<i64>() {
            Ok(number) if itoa::Buffer::new().format(number) == text => View::Int(number),
            _ => View::Str(text),
        }
    }
}

/// A value as an engine writes it.
pub enum Target<'a> {
    /// Nothing: whatever comes is ignored.
    Unit,
    /// Text, also of dates.
    Str(&'a mut String),
    /// A whole number.
    Int(&'a mut i64),
    /// A floating point number.
    Float(&'a mut f64),
    /// A truth value.
    Bool(&'a mut bool),
    /// Any JSON value.
    Json(&'a mut Value),
    /// Bytes of a file.
    Bytes(&'a mut Vec<u8>),
    /// An open enumeration.
    Enum(&'a mut dyn EnumTarget),
    /// A list.
    List(&'a mut dyn List),
    /// A map from text.
    Map(&'a mut dyn Map),
    /// A generated model.
    Model(&'a mut dyn Model),
}

impl Target<'_> {
    /// Lends the target once more, for a value that is looked at after it was
    /// written.
    #[inline]
    pub(crate) fn reborrow(&mut self) -> Target<'_> {
        match self {
            Target::Unit => Target::Unit,
            Target::Str(value) => Target::Str(value),
            Target::Int(value) => Target::Int(value),
            Target::Float(value) => Target::Float(value),
            Target::Bool(value) => Target::Bool(value),
            Target::Json(value) => Target::Json(value),
            Target::Bytes(value) => Target::Bytes(value),
            Target::Enum(value) => Target::Enum(*value),
            Target::List(value) => Target::List(*value),
            Target::Map(value) => Target::Map(*value),
            Target::Model(value) => Target::Model(*value),
        }
    }
}

/// A value that travels in a request or an answer.
///
/// Implemented here for every type that a generated signature can name, and
/// through [`Model`] for the generated models.
pub trait Wire {
    /// Lends the value for reading.
    fn view(&self) -> View<'_>;
    /// Lends the value for writing.
    fn target(&mut self) -> Target<'_>;
}

/// A list of values of one type.
pub trait List: Send + Sync {
    /// The number of items.
    fn len(&self) -> usize;
    /// Whether there are no items.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// The item at an index.
    fn get(&self, index: usize) -> Option<View<'_>>;
    /// Appends an empty item and lends it.
    fn push(&mut self) -> Target<'_>;
    /// Makes room for some more items.
    fn reserve(&mut self, _more: usize) {}
}

/// A map from text to values of one type.
pub trait Map: Send + Sync {
    /// The number of entries.
    fn len(&self) -> usize;
    /// Whether there are no entries.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// Calls `each` with every entry in key order until it answers `false`.
    fn visit(&self, each: &mut dyn FnMut(&str, View<'_>) -> bool);
    /// The value of a key.
    fn get(&self, key: &str) -> Option<View<'_>>;
    /// Sets an empty value for a key and lends it.
    fn insert(&mut self, key: String) -> Target<'_>;
}

impl<T: Model> Wire for T {
    #[inline]
    fn view(&self) -> View<'_> {
        View::Model(self)
    }
    #[inline]
    fn target(&mut self) -> Target<'_> {
        Target::Model(self)
    }
}

macro_rules! wire {
    ($($rust:ty => |$read:ident| $view:expr, |$write:ident| $target:expr;)*) => {$(
        impl Wire for $rust {
            #[inline]
            fn view(&self) -> View<'_> {
                let $read = self;
                $view
            }
            #[inline]
            fn target(&mut self) -> Target<'_> {
                let $write = self;
                $target
            }
        }
    )*};
}

wire! {
    () => |_unit| View::Unit, |_unit| Target::Unit;
    String => |text| View::Str(text), |text| Target::Str(text);
    i64 => |number| View::Int(*number), |number| Target::Int(number);
    f64 => |number| View::Float(*number), |number| Target::Float(number);
    bool => |truth| View::Bool(*truth), |truth| Target::Bool(truth);
    Value => |json| View::Json(json), |json| Target::Json(json);
    FileContent => |file| View::Bytes(&file.0), |file| Target::Bytes(&mut file.0);
}

impl<T: Wire + Default + Send + Sync> Wire for Vec<T> {
    #[inline]
    fn view(&self) -> View<'_> {
        View::List(self)
    }
    #[inline]
    fn target(&mut self) -> Target<'_> {
        Target::List(self)
    }
}

impl<T: Wire + Default + Send + Sync> List for Vec<T> {
    fn len(&self) -> usize {
        Vec::len(self)
    }
    fn get(&self, index: usize) -> Option<View<'_>> {
        self.as_slice().get(index).map(Wire::view)
    }
    fn push(&mut self) -> Target<'_> {
        self.push_mut_default().target()
    }
    fn reserve(&mut self, more: usize) {
        Vec::reserve(self, more);
    }
}

/// Appends a default and lends it; `Vec::push_mut` is younger than the oldest
/// compiler this crate supports.
trait PushDefault<T> {
    fn push_mut_default(&mut self) -> &mut T;
}

impl<T: Default> PushDefault<T> for Vec<T> {
    fn push_mut_default(&mut self) -> &mut T {
        let index = self.len();
        Vec::push(self, T::default());
        &mut self[index]
    }
}

impl<T: Wire + Default + Send + Sync> Wire for BTreeMap<String, T> {
    #[inline]
    fn view(&self) -> View<'_> {
        View::Map(self)
    }
    #[inline]
    fn target(&mut self) -> Target<'_> {
        Target::Map(self)
    }
}

impl<T: Wire + Default> Map for BTreeMap<String, T>
where
    Self: Send + Sync,
{
    fn len(&self) -> usize {
        BTreeMap::len(self)
    }
    fn visit(&self, each: &mut dyn FnMut(&str, View<'_>) -> bool) {
        for (key, value) in self {
            if !each(key, value.view()) {
                return;
            }
        }
    }
    fn get(&self, key: &str) -> Option<View<'_>> {
        BTreeMap::get(self, key).map(Wire::view)
    }
    fn insert(&mut self, key: String) -> Target<'_> {
        let slot = self.entry(key).or_default();
        *slot = T::default();
        slot.target()
    }
}

/// The bytes of an answer that is a file, not JSON.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct FileContent(pub Vec<u8>);

impl FileContent {
    /// The bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The bytes, owned.
    pub fn into_bytes(self) -> Vec<u8> {
        self.0
    }
}

impl std::fmt::Debug for FileContent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "FileContent({} bytes)", self.0.len())
    }
}
