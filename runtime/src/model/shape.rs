//! What an engine knows of a model before it sees one.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicU16, Ordering};

use super::text;

/// The constant facts of one model: its Rust name and the wire names of its
/// fields, in the order of its slots (sorted by bytes, so that a wire name is
/// found by binary search).
///
/// Kept in a `static`, because it also holds what makes the second use of a
/// model faster than the first.
#[derive(Debug)]
pub struct Shape {
    name: &'static str,
    fields: &'static [&'static str],
    open: bool,
    learned: OnceLock<Box<Learned>>,
}

/// What is made of the names at the first use.
#[derive(Debug)]
struct Learned {
    /// The slot that followed each slot last time; the first entry is the slot
    /// that came first. The service writes the properties of a model in one
    /// order, so that decoding can guess the next key from the one before.
    order: Box<[AtomicU16]>,
    /// Each name as a JSON string with a colon and a quote behind it.
    keys: Box<[Key]>,
}

impl Shape {
    /// A model that ignores properties it does not know.
    pub const fn new(name: &'static str, fields: &'static [&'static str]) -> Self {
        Self {
            name,
            fields,
            open: false,
            learned: OnceLock::new(),
        }
    }

    /// The model keeps unknown properties: one more slot than there are names,
    /// the last one a map.
    pub const fn open(mut self) -> Self {
        self.open = true;
        self
    }

    /// The Rust name of the model.
    #[inline]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The wire names, in slot order.
    #[inline]
    pub const fn fields(&self) -> &'static [&'static str] {
        self.fields
    }

    /// Whether the last slot collects unknown properties.
    #[inline]
    pub const fn is_open(&self) -> bool {
        self.open
    }

    /// A search for the keys of one object.
    #[inline]
    pub(crate) fn lookup(&'static self) -> Lookup {
        let mut lookup = Lookup {
            shape: self,
            order: &self.learned().order,
            after: 0,
            guess: 0,
            expected: None,
        };
        lookup.expect_after(0);
        lookup
    }

    /// What stands before each value, in slot order.
    #[inline]
    pub(crate) fn keys(&self) -> &[Key] {
        &self.learned().keys
    }

    #[inline]
    fn learned(&self) -> &Learned {
        self.learned
            .get_or_init(|| Box::new(Learned::new(self.fields)))
    }
}

impl Learned {
    #[cold]
    fn new(fields: &[&str]) -> Self {
        let slots = 0..=u16::try_from(fields.len()).unwrap_or(u16::MAX);
        Self {
            order: slots.map(AtomicU16::new).collect(),
            keys: fields.iter().copied().map(Key::new).collect(),
        }
    }
}

/// What stands before a value: the wire name as a JSON string, a colon, and the
/// quote that begins a text.
#[derive(Debug)]
pub(crate) struct Key(Box<[u8]>);

impl Key {
    fn new(name: &str) -> Self {
        let mut key = Vec::with_capacity(name.len() + 4);
        text::write(&mut key, name);
        key.extend_from_slice(b":\"");
        Self(key.into_boxed_slice())
    }

    /// Before a text, whose first quote it has.
    #[inline]
    pub(crate) fn before_text(&self) -> &[u8] {
        &self.0
    }

    /// Before any other value.
    #[inline]
    pub(crate) fn before_value(&self) -> &[u8] {
        match self.0.split_last() {
            Some((_, key)) => key,
            None => &[],
        }
    }
}

/// Finds the slots of the keys of one object, best in the order in which they
/// come.
pub(crate) struct Lookup {
    shape: &'static Shape,
    order: &'static [AtomicU16],
    /// The entry of `order` for the key before.
    after: usize,
    /// The slot that is expected next.
    guess: usize,
    /// Its name, read before it is needed.
    expected: Option<&'static str>,
}

impl Lookup {
    /// The slot of the next key.
    #[inline]
    pub(crate) fn find(&mut self, wire: &str) -> Option<usize> {
        let found = if self.expected.is_some_and(|name| same(name, wire)) {
            self.guess
        } else {
            self.search(wire)?
        };
        self.expect_after(found + 1);
        Some(found)
    }

    #[inline]
    fn expect_after(&mut self, after: usize) {
        self.after = after;
        self.guess = self.order.get(after).map_or(usize::MAX, next);
        self.expected = self.shape.fields.get(self.guess).copied();
    }

    #[inline(never)]
    fn search(&self, wire: &str) -> Option<usize> {
        let fields = self.shape.fields;
        // An unset property is often left out: try the one behind it.
        let behind = self.guess.saturating_add(1);
        if let Some(second) = self.order.get(behind).map(next)
            && fields.get(second) == Some(&wire)
        {
            return Some(second);
        }
        let found = fields.binary_search(&wire).ok()?;
        let entry = self.order.get(self.after);
        if let (Some(entry), Ok(found)) = (entry, u16::try_from(found)) {
            entry.store(found, Ordering::Relaxed);
        }
        Some(found)
    }
}

#[inline]
fn next(entry: &AtomicU16) -> usize {
    entry.load(Ordering::Relaxed).into()
}

/// Whether two names are equal. Most names have up to 16 bytes, for which two
/// comparisons of eight bytes, which may overlap, are faster than a call.
#[inline]
fn same(left: &str, right: &str) -> bool {
    let (left, right) = (left.as_bytes(), right.as_bytes());
    if left.len() != right.len() {
        return false;
    }
    match (left.first_chunk::<8>(), right.first_chunk::<8>()) {
        (Some(first), Some(other)) if left.len() <= 16 => {
            first == other && left.last_chunk::<8>() == right.last_chunk::<8>()
        }
        _ => left == right,
    }
}
