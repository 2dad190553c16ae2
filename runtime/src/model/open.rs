//! What generated enumerations share.

use std::fmt;

/// The text of an enumeration value that this version of the crate does not
/// know. It can be read, but not built by name, so that a program never
/// depends on a value staying unknown.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Unknown(Box<str>);

impl Unknown {
    /// Keeps the text as it came.
    pub fn new(text: &str) -> Self {
        Self(text.into())
    }

    /// The text as it came.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

/// A generated enumeration: a closed list of names, open for any other text.
pub trait Enumeration: for<'a> From<&'a str> + Send + Sync {
    /// The text on the wire.
    fn text(&self) -> &str;
}

/// An enumeration that decoding writes to.
pub trait EnumTarget {
    /// Takes a text value.
    fn set_text(&mut self, text: &str);
}

impl<E: Enumeration> EnumTarget for E {
    fn set_text(&mut self, text: &str) {
        *self = E::from(text);
    }
}

/// An enumeration field behind a trait object, for writing.
pub trait EnumField {
    /// The field as a target: what is written sets it.
    fn as_target(&mut self) -> &mut dyn EnumTarget;
    /// Unsets the field.
    fn unset(&mut self);
}

impl<E: Enumeration> EnumTarget for Option<E> {
    fn set_text(&mut self, text: &str) {
        *self = Some(E::from(text));
    }
}

impl<E: Enumeration> EnumField for Option<E> {
    fn as_target(&mut self) -> &mut dyn EnumTarget {
        self
    }

    fn unset(&mut self) {
        *self = None;
    }
}
