//! A difference between two descriptions, judged, and the report of all.

use std::fmt;

use serde::Serialize;
use serde_json::Value;

/// What a change does to the version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Impact {
    Patch,
    Minor,
    Major,
}

impl Impact {
    /// All, the gravest first.
    pub(crate) const ALL: [Impact; 3] = [Impact::Major, Impact::Minor, Impact::Patch];

    /// The word in reports.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Impact::Patch => "patch",
            Impact::Minor => "minor",
            Impact::Major => "major",
        }
    }
}

impl fmt::Display for Impact {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.name())
    }
}

/// The kind of thing that changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Location {
    Path,
    Operation,
    Parameter,
    Response,
    Tag,
    Model,
    Property,
}

impl Location {
    /// The word in reports.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Location::Path => "path",
            Location::Operation => "operation",
            Location::Parameter => "parameter",
            Location::Response => "response",
            Location::Tag => "tag",
            Location::Model => "model",
            Location::Property => "property",
        }
    }
}

impl fmt::Display for Location {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.name())
    }
}

/// A reason for a verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Rule {
    /// Name in reports and in docs/versioning.md.
    pub(crate) name: &'static str,
    pub(crate) location: Location,
    pub(crate) impact: Impact,
}

impl Rule {
    pub(crate) const fn new(name: &'static str, location: Location, impact: Impact) -> Self {
        Self {
            name,
            location,
            impact,
        }
    }
}

/// A difference that a rule has judged.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Change {
    pub(crate) impact: Impact,
    pub(crate) location: Location,
    /// The path, the method with its path, or the model.
    pub(crate) id: String,
    /// What changed there; `None` for a parameter without a name.
    pub(crate) key: Option<String>,
    /// The value in the old description, `None` where there is none.
    pub(crate) old: Option<Value>,
    /// The value in the new description, `None` where there is none.
    pub(crate) new: Option<Value>,
    /// Name of the rule.
    pub(crate) rule: &'static str,
    /// JSON pointer into the new description, or into the old one for
    /// something that is gone.
    pub(crate) pointer: String,
    /// A sentence for people.
    pub(crate) message: String,
}

/// How many changes there are of each impact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub(crate) struct Counts {
    pub(crate) major: usize,
    pub(crate) minor: usize,
    pub(crate) patch: usize,
}

impl Counts {
    /// The count of one impact.
    pub(crate) fn of(self, impact: Impact) -> usize {
        match impact {
            Impact::Major => self.major,
            Impact::Minor => self.minor,
            Impact::Patch => self.patch,
        }
    }
}

/// The result of a comparison.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Report {
    /// The rules that judged.
    pub(crate) rules: &'static str,
    /// The gravest impact: `major`, `minor`, `patch` or `none`.
    pub(crate) bump: &'static str,
    pub(crate) counts: Counts,
    /// The gravest first, then by id, location and key.
    pub(crate) changes: Vec<Change>,
}

impl Report {
    /// Sorts and counts.
    pub(crate) fn new(rules: &'static str, mut changes: Vec<Change>) -> Self {
        changes.sort_by(|a, b| order(a).cmp(&order(b)));
        let mut counts = Counts::default();
        for change in &changes {
            match change.impact {
                Impact::Major => counts.major += 1,
                Impact::Minor => counts.minor += 1,
                Impact::Patch => counts.patch += 1,
            }
        }
        Self {
            rules,
            bump: changes.first().map_or("none", |first| first.impact.name()),
            counts,
            changes,
        }
    }

    /// The gravest impact.
    pub(crate) fn impact(&self) -> Option<Impact> {
        self.changes.first().map(|first| first.impact)
    }
}

fn order(change: &Change) -> impl Ord + '_ {
    (
        std::cmp::Reverse(change.impact),
        &change.id,
        change.location,
        &change.key,
        change.rule,
        &change.pointer,
    )
}
