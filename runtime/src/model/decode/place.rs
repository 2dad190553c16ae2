//! Where in the document the decoder is.

use std::collections::BTreeMap;
use std::fmt;

use crate::model::marks::{Path, Step};

/// Collects what is told on the way out of a value: the steps to a fault, and
/// the steps to `null` items. A value without either leaves nothing here, so
/// that the frequent case costs nothing.
#[derive(Default)]
pub(super) struct Place {
    /// The steps to the fault, innermost first.
    steps: Vec<Crumb>,
    /// The steps from the innermost model to each `null` item in it, innermost
    /// first.
    nulls: Vec<Path>,
    /// How many models the value at hand is in.
    models: usize,
}

/// One step to a fault.
pub(super) enum Crumb {
    /// A property of a model.
    Field(&'static str),
    /// An item of a list.
    Index(usize),
    /// An entry of a map.
    Key(String),
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("$")?;
        for step in self.steps.iter().rev() {
            match step {
                Crumb::Field(name) => write!(f, ".{name}")?,
                Crumb::Index(index) => write!(f, "[{index}]")?,
                Crumb::Key(key) => write!(f, "[{key:?}]")?,
            }
        }
        Ok(())
    }
}

impl Place {
    /// Notes a step to the fault that made decoding fail.
    #[cold]
    pub(super) fn failed_at(&mut self, step: Crumb) {
        self.steps.push(step);
    }

    /// Enters a model.
    #[inline]
    pub(super) fn enter_model(&mut self) -> Container {
        self.models += 1;
        self.enter()
    }

    /// Leaves a model; the answer is the `null` items in it. Those whose way
    /// begins with a key are in the slot of additional properties.
    #[inline]
    pub(super) fn leave_model(&mut self, container: &Container, extra_slot: usize) -> Vec<Path> {
        self.models = self.models.saturating_sub(1);
        if self.nulls.len() == container.start {
            return Vec::new();
        }
        self.leave(container);
        let mut nulls = self.nulls.split_off(container.start);
        for path in &mut nulls {
            if let Some(Step::Key(_)) = path.last() {
                path.push(Step::Index(extra_slot));
            }
            path.reverse();
        }
        nulls
    }

    /// Enters a map.
    #[inline]
    pub(super) fn enter(&self) -> Container {
        Container {
            start: self.nulls.len(),
            begun: Vec::new(),
        }
    }

    /// Tells that an entry of a container is decoded next. Keys can repeat, so
    /// that a later entry takes the place of an earlier one. The answer is for
    /// [`Place::done`].
    #[inline]
    pub(super) fn begin(&self, container: &mut Container, step: impl FnOnce() -> Step) -> Entry {
        let entry = self.begin_item();
        if entry.start > container.start {
            container.begun.push((step(), entry.start));
        }
        entry
    }

    /// Tells that an item of a list is decoded next.
    #[inline]
    pub(super) fn begin_item(&self) -> Entry {
        Entry {
            start: self.nulls.len(),
        }
    }

    /// Tells that an entry or item was decoded.
    #[inline]
    pub(super) fn done(&mut self, entry: Entry, step: impl FnOnce() -> Step) {
        if self.nulls.len() > entry.start {
            self.add_step(entry, &step());
        }
    }

    #[cold]
    fn add_step(&mut self, entry: Entry, step: &Step) {
        for path in self.nulls.iter_mut().skip(entry.start) {
            path.push(step.clone());
        }
    }

    /// Leaves a map or model: forgets the nulls below entries that a later
    /// entry with the same key replaced.
    #[inline]
    pub(super) fn leave(&mut self, container: &Container) {
        if !container.begun.is_empty() {
            self.keep_last(container);
        }
    }

    #[cold]
    fn keep_last(&mut self, container: &Container) {
        let last: BTreeMap<&Step, usize> = container
            .begun
            .iter()
            .map(|(step, from)| (step, *from))
            .collect();
        let nulls = self.nulls.split_off(container.start);
        let kept = nulls
            .into_iter()
            .zip(container.start..)
            .filter(|(path, at)| {
                let from = path.last().and_then(|step| last.get(step));
                from.is_none_or(|from| at >= from)
            });
        self.nulls.extend(kept.map(|(path, _)| path));
    }

    /// Notes that the item at hand is `null`. Without a model around it there
    /// is nothing that could remember.
    #[cold]
    pub(super) fn null_item(&mut self) {
        if self.models > 0 {
            self.nulls.push(Path::new());
        }
    }
}

/// The state of a map or model while it is decoded.
pub(super) struct Container {
    /// How many nulls there were before it.
    start: usize,
    /// Entries that began after the first null, and how many nulls there were.
    begun: Vec<(Step, usize)>,
}

/// The state of an entry or item while it is decoded.
#[derive(Clone, Copy)]
pub(super) struct Entry {
    /// How many nulls there were before it.
    start: usize,
}
