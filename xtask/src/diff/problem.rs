//! What is wrong with a description.

use std::fmt;

/// Something wrong with a description, with its place.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{name}: {}{message}", .pointer.as_ref().map(|at| format!("#{at} ")).unwrap_or_default())]
pub(crate) struct Problem {
    /// The description as the caller named it.
    name: String,
    /// JSON pointer into it; `None` when it could not be read at all.
    pointer: Option<String>,
    /// What is wrong, with the place as its subject.
    message: String,
}

impl Problem {
    /// A description that cannot be read.
    pub(crate) fn whole(name: &str, message: String) -> Self {
        Self {
            name: name.to_owned(),
            pointer: None,
            message,
        }
    }

    /// A place in a description.
    pub(crate) fn at(name: &str, pointer: String, message: impl Into<String>) -> Self {
        Self {
            name: name.to_owned(),
            pointer: Some(pointer),
            message: message.into(),
        }
    }
}

/// Everything that is wrong with the descriptions; at least one problem.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Problems(pub(crate) Vec<Problem>);

impl fmt::Display for Problems {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the descriptions cannot be compared")?;
        for problem in &self.0 {
            write!(formatter, "\n  {problem}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Problems {}
