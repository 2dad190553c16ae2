//! The platform rules: the verdicts of the official differ, as its published
//! results show them, its oddities included. docs/versioning.md has the table.
//!
//! The official differ is written in JavaScript. What it sees follows from the
//! semantics of that language where a description is unusual: `null`, `false`
//! and the empty string count as absent, and every object has a few names from
//! birth ([`INHERITED`]).

mod model;
mod operation;
mod parameter;
mod path;
mod property;
mod response;
mod tag;
mod type_name;

#[cfg(test)]
mod tests;

use serde_json::Value;

use super::change::{Change, Rule};
use super::tree::Node;

/// All rules, in the order of the table in docs/versioning.md.
#[cfg(test)]
pub(crate) fn rules() -> impl Iterator<Item = &'static Rule> {
    let areas = [
        path::RULES,
        operation::RULES,
        parameter::RULES,
        response::RULES,
        tag::RULES,
        model::RULES,
        property::RULES,
    ];
    areas.into_iter().flatten()
}

/// Names that every JavaScript object has without being given them. The
/// official differ takes one that is missing for one that is there and empty.
const INHERITED: [&str; 12] = [
    "__defineGetter__",
    "__defineSetter__",
    "__lookupGetter__",
    "__lookupSetter__",
    "__proto__",
    "constructor",
    "hasOwnProperty",
    "isPrototypeOf",
    "propertyIsEnumerable",
    "toLocaleString",
    "toString",
    "valueOf",
];

/// Stands for the value of an inherited name: there, and without members.
static INHERITED_VALUE: Node<'static> = Node::Bool(true);

/// Judges every difference that the official differ sees.
pub(crate) fn compare(old: &Node<'_>, new: &Node<'_>, sdk_versioning: bool) -> Vec<Change> {
    let mut comparison = Comparison {
        old,
        new,
        sdk_versioning,
        changes: Vec::new(),
    };
    path::compare(&mut comparison);
    model::compare(&mut comparison);
    comparison.changes
}

/// Two descriptions and what was found so far.
struct Comparison<'d> {
    old: &'d Node<'d>,
    new: &'d Node<'d>,
    /// Whether an added optional parameter is major.
    sdk_versioning: bool,
    changes: Vec<Change>,
}

/// The values on both sides of a difference.
type Sides = (Option<Value>, Option<Value>);

impl Comparison<'_> {
    /// Adds a change with the impact of its rule.
    fn add(
        &mut self,
        rule: &Rule,
        id: &str,
        key: Option<&str>,
        (old, new): Sides,
        pointer: String,
        message: String,
    ) {
        self.changes.push(Change {
            impact: rule.impact,
            location: rule.location,
            id: id.to_owned(),
            key: key.map(str::to_owned),
            old,
            new,
            rule: rule.name,
            pointer,
            message,
        });
    }
}

/// Something that is gone: its name is the old value.
fn gone(name: &str) -> Sides {
    (Some(name.into()), None)
}

/// Something that came: its name is the new value.
fn came(name: &str) -> Sides {
    (None, Some(name.into()))
}

/// Two values as they are.
fn both(old: Option<&Node<'_>>, new: Option<&Node<'_>>) -> Sides {
    (old.map(Node::to_json), new.map(Node::to_json))
}

/// Whether a value counts as there.
fn is_truthy(node: &Node<'_>) -> bool {
    match node {
        Node::Null | Node::Bool(false) => false,
        Node::Number(number) => number.as_f64() != Some(0.0),
        Node::Text(text) => !text.is_empty(),
        Node::Bool(true) | Node::List(_) | Node::Map(_) => true,
    }
}

/// The value of a key that counts as there.
fn member<'d>(object: &'d Node<'d>, key: &str) -> Option<&'d Node<'d>> {
    match object.get(key) {
        Some(node) => is_truthy(node).then_some(node),
        None if INHERITED.contains(&key) => Some(&INHERITED_VALUE),
        None => None,
    }
}

/// The members of a map that count as there; none of an absent map.
fn members<'d>(object: Option<&'d Node<'d>>) -> impl Iterator<Item = (&'d str, &'d Node<'d>)> {
    let members = object.map_or([].as_slice(), Node::members);
    let members = members.iter().map(|(key, node)| (&**key, node));
    members.filter(|(_, node)| is_truthy(node))
}

/// Whether two values are the same. Numbers are compared by value.
fn same(a: &Node<'_>, b: &Node<'_>) -> bool {
    match (a, b) {
        (Node::Number(a), Node::Number(b)) => a == b || a.as_f64() == b.as_f64(),
        _ => a == b,
    }
}

/// A value in a message: short, without quotes around a string.
fn shown(node: Option<&Node<'_>>) -> String {
    /// Longest text, characters.
    const LONGEST: usize = 80;
    let text = match node {
        None => return "nothing".to_owned(),
        Some(Node::Text(text)) if text.is_empty() => return "an empty text".to_owned(),
        Some(Node::Text(text)) => text.clone().into_owned(),
        Some(other) => other.to_json().to_string(),
    };
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}
