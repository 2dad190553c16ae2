//! Places in a document, as JSON pointers (RFC 6901).

use std::fmt::Write as _;

/// A place in one file, built on the stack while a tree is walked. The text
/// of the pointer is made only when a problem has to be reported.
#[derive(Clone, Copy)]
pub(super) struct Pointer<'p> {
    parent: Option<&'p Pointer<'p>>,
    step: Step<'p>,
    /// Number of the file in the run; 0 is the document itself.
    pub(super) file: usize,
    /// Whether the place was reached through a reference.
    pub(super) through_reference: bool,
}

#[derive(Clone, Copy)]
enum Step<'p> {
    /// A pointer that is already text: the root (empty), or the target of a reference.
    Base(&'p str),
    Key(&'p str),
    Index(usize),
}

impl<'p> Pointer<'p> {
    /// The place `base` (an encoded pointer, empty for the root) of a file.
    pub(super) fn base(file: usize, base: &'p str) -> Self {
        Self {
            parent: None,
            step: Step::Base(base),
            file,
            through_reference: !base.is_empty(),
        }
    }

    /// The place `base` as it was reached before.
    pub(super) fn again(file: usize, base: &'p str, through_reference: bool) -> Self {
        Self {
            through_reference,
            ..Self::base(file, base)
        }
    }

    /// The member `key` of this place.
    pub(super) fn key<'c>(&'c self, key: &'c str) -> Pointer<'c> {
        Pointer {
            parent: Some(self),
            step: Step::Key(key),
            file: self.file,
            through_reference: self.through_reference,
        }
    }

    /// The element `index` of this place.
    pub(super) fn index<'c>(&'c self, index: usize) -> Pointer<'c> {
        Pointer {
            parent: Some(self),
            step: Step::Index(index),
            file: self.file,
            through_reference: self.through_reference,
        }
    }

    /// Whether this place is exactly the given keys from the root of the document.
    pub(super) fn is(&self, keys: &[&str]) -> bool {
        match (self.step, self.parent, keys.split_last()) {
            (Step::Base(""), None, None) => true,
            (Step::Key(key), Some(parent), Some((last, rest))) => key == *last && parent.is(rest),
            _ => false,
        }
    }

    /// The member that the parent of this place has under `key`, when this place is a member.
    pub(super) fn parent_is(&self, keys: &[&str]) -> bool {
        self.parent.is_some_and(|parent| parent.is(keys))
    }

    /// The text of the pointer.
    pub(super) fn text(&self) -> String {
        let mut text = match self.parent {
            Some(parent) => parent.text(),
            None => String::new(),
        };
        match self.step {
            Step::Base(base) => text.push_str(base),
            Step::Key(key) => {
                text.push('/');
                push_escaped(&mut text, key);
            }
            Step::Index(index) => {
                let _ = write!(text, "/{index}");
            }
        }
        text
    }
}

/// Appends one segment of a pointer, `~` and `/` escaped.
pub(super) fn push_escaped(text: &mut String, segment: &str) {
    for c in segment.chars() {
        match c {
            '~' => text.push_str("~0"),
            '/' => text.push_str("~1"),
            c => text.push(c),
        }
    }
}

/// The encoded pointer of a list of keys.
pub(super) fn encode<S: AsRef<str>>(segments: &[S]) -> String {
    let mut text = String::new();
    for segment in segments {
        text.push('/');
        push_escaped(&mut text, segment.as_ref());
    }
    text
}
