//! Dates and times: the text as it came, read on demand.
//!
//! A date that this crate can not read must not fail the answer around it.
//! Every type here therefore keeps its text and checks it only in the
//! accessors. Equality and hashes are those of the text.
//!
//! The calendar arithmetic is written here: it is small, and a calendar crate
//! would take longer to compile than the rest of the model codec.

mod civil;
mod date;
mod date_time;
mod interval;
mod local;

use std::fmt;

pub use date::Date;
pub use date_time::DateTime;
pub use interval::Interval;
pub use local::{LocalDateTime, LocalTime, YearMonth};

/// A text that is not a date or time of the wanted kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemporalError {
    wanted: &'static str,
    text: Box<str>,
}

impl TemporalError {
    /// How many characters of the text the error keeps.
    const KEPT: usize = 64;

    fn new(wanted: &'static str, text: &str) -> Self {
        Self {
            wanted,
            text: text.chars().take(Self::KEPT).collect(),
        }
    }

    /// The text that was read, at most its first 64 characters.
    pub fn text(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for TemporalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not {}", self.text, self.wanted)
    }
}

impl std::error::Error for TemporalError {}

/// What all the types share: a text, and that it travels as one. The type
/// itself gives `check`, which `parse` and `from_str` use.
macro_rules! text_type {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Default, PartialEq, Eq, Hash)]
        pub struct $name(String);

        impl $name {
            /// The text as it came.
            #[inline]
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// Takes a text that has the right form.
            ///
            /// # Errors
            /// When the accessors could not read the text. `From` takes any
            /// text.
            pub fn parse(text: &str) -> Result<Self, $crate::model::TemporalError> {
                let value = Self(text.to_owned());
                value.check()?;
                Ok(value)
            }

            /// The text, for the decoder.
            #[allow(dead_code)]
            #[inline]
            pub(crate) fn text_mut(&mut self) -> &mut String {
                &mut self.0
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Debug::fmt(&self.0, f)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(&self.0)
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::model::TemporalError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::parse(text)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                value.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
                String::deserialize(source).map(Self)
            }
        }

        impl $crate::model::Wire for $name {
            #[inline]
            fn view(&self) -> $crate::model::View<'_> {
                $crate::model::View::Str(&self.0)
            }

            #[inline]
            fn target(&mut self) -> $crate::model::Target<'_> {
                $crate::model::Target::Str(&mut self.0)
            }
        }
    )*};
}

use text_type;

/// Reads dates and times out of fields that the description declares as text.
pub trait TextExt {
    /// The text as an interval, `start/end`.
    ///
    /// # Errors
    /// When it is not two points in time with a slash between.
    fn as_interval(&self) -> Result<Interval, TemporalError>;

    /// The text as a time of day, `HH:mm:ss.SSS`.
    ///
    /// # Errors
    /// When it is none.
    fn as_local_time(&self) -> Result<LocalTime, TemporalError>;

    /// The text as a date and time without a zone, `yyyy-MM-ddTHH:mm:ss.SSS`.
    ///
    /// # Errors
    /// When it is none, or has a zone.
    fn as_local_date_time(&self) -> Result<LocalDateTime, TemporalError>;

    /// The text as a month, `yyyy-MM`.
    ///
    /// # Errors
    /// When it is none.
    fn as_year_month(&self) -> Result<YearMonth, TemporalError>;

    /// The text as a point in time, `yyyy-MM-ddTHH:mm:ss.SSSZ`.
    ///
    /// # Errors
    /// When it is none.
    fn as_date_time(&self) -> Result<DateTime, TemporalError>;

    /// The text as a calendar day, `yyyy-MM-dd`.
    ///
    /// # Errors
    /// When it is none.
    fn as_date(&self) -> Result<Date, TemporalError>;
}

impl TextExt for str {
    fn as_interval(&self) -> Result<Interval, TemporalError> {
        Interval::parse(self)
    }

    fn as_local_time(&self) -> Result<LocalTime, TemporalError> {
        LocalTime::parse(self)
    }

    fn as_local_date_time(&self) -> Result<LocalDateTime, TemporalError> {
        LocalDateTime::parse(self)
    }

    fn as_year_month(&self) -> Result<YearMonth, TemporalError> {
        YearMonth::parse(self)
    }

    fn as_date_time(&self) -> Result<DateTime, TemporalError> {
        DateTime::parse(self)
    }

    fn as_date(&self) -> Result<Date, TemporalError> {
        Date::parse(self)
    }
}
