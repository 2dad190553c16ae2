//! Text in a markdown file.

use std::fmt;

use super::doc::inline;

/// Text of a description in a line or table cell of a markdown file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Markdown(String);

impl Markdown {
    /// The text, escaped and folded to one line.
    pub fn new(text: &str) -> Self {
        Self(inline(text))
    }
}

impl fmt::Display for Markdown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
