//! Operations of one path.
//!
//! Every key of a path item counts as a method, also `parameters` and
//! extensions: the official differ knows no others.

use super::super::change::{Impact, Location, Rule};
use super::super::tree::{Node, pointer};
use super::{
    Comparison, both, came, gone, is_truthy, member, members, parameter, response, same, shown, tag,
};

const REMOVED: Rule = Rule::new("operation-removed", Location::Operation, Impact::Major);
const ADDED: Rule = Rule::new("operation-added", Location::Operation, Impact::Minor);
const ID: Rule = Rule::new("operation-id-changed", Location::Operation, Impact::Major);
const METHOD_NAME: Rule = Rule::new(
    "operation-method-name-changed",
    Location::Operation,
    Impact::Major,
);
const DESCRIPTION: Rule = Rule::new(
    "operation-description-changed",
    Location::Operation,
    Impact::Patch,
);
const SUMMARY: Rule = Rule::new(
    "operation-summary-changed",
    Location::Operation,
    Impact::Patch,
);
const DEPRECATED: Rule = Rule::new("operation-deprecated", Location::Operation, Impact::Major);
const RESTORED: Rule = Rule::new("operation-undeprecated", Location::Operation, Impact::Major);

#[cfg(test)]
pub(super) const RULES: &[Rule] = &[
    REMOVED,
    ADDED,
    ID,
    METHOD_NAME,
    DESCRIPTION,
    SUMMARY,
    DEPRECATED,
    RESTORED,
];

/// Members of an operation that are compared as they are.
const COMPARED: [(&str, Rule); 4] = [
    ("operationId", ID),
    ("x-purecloud-method-name", METHOD_NAME),
    ("description", DESCRIPTION),
    ("summary", SUMMARY),
];

/// An operation that both descriptions have.
pub(super) struct Operation<'d> {
    pub(super) path: &'d str,
    pub(super) method: &'d str,
    /// `GET /path`.
    pub(super) id: String,
    pub(super) old: &'d Node<'d>,
    pub(super) new: &'d Node<'d>,
}

impl Operation<'_> {
    /// JSON pointer of something in the operation.
    pub(super) fn pointer(&self, rest: &[&str]) -> String {
        pointer(&["paths", self.path, self.method]) + &pointer(rest)
    }
}

/// The operations of a path that came. Keys without a value count here, too.
pub(super) fn all_added(comparison: &mut Comparison<'_>, path: &str, item: &Node<'_>) {
    for (method, _) in item.members() {
        let key = method.to_uppercase();
        let message = format!("operation {key} {path} was added");
        let at = pointer(&["paths", path, method]);
        comparison.add(&ADDED, path, Some(&key), came(path), at, message);
    }
}

/// The operations of a path that both descriptions have.
pub(super) fn compare<'d>(
    comparison: &mut Comparison<'d>,
    path: &'d str,
    old: &'d Node<'d>,
    new: &'d Node<'d>,
) {
    for (method, _) in old.members() {
        if member(new, method).is_none() {
            let key = method.to_uppercase();
            let message = format!("operation {key} {path} was removed");
            let at = pointer(&["paths", path, method]);
            comparison.add(&REMOVED, path, Some(&key), gone(method), at, message);
        }
    }
    for (method, new) in members(Some(new)) {
        let key = method.to_uppercase();
        match member(old, method) {
            Some(old) => {
                let id = format!("{key} {path}");
                let operation = Operation {
                    path,
                    method,
                    id,
                    old,
                    new,
                };
                compare_one(comparison, &operation);
            }
            None => {
                let message = format!("operation {key} {path} was added");
                let at = pointer(&["paths", path, method]);
                comparison.add(&ADDED, path, Some(&key), came(method), at, message);
            }
        }
    }
}

fn compare_one(comparison: &mut Comparison<'_>, operation: &Operation<'_>) {
    for (key, rule) in COMPARED {
        let (old, new) = (operation.old.get(key), operation.new.get(key));
        if !equal(old, new) {
            let message = format!("{key} was changed from {} to {}", shown(old), shown(new));
            let at = operation.pointer(&[key]);
            let sides = both(old, new);
            comparison.add(&rule, &operation.id, Some(key), sides, at, message);
        }
    }
    deprecation(comparison, operation);
    parameter::compare(comparison, operation);
    response::compare(comparison, operation);
    tag::compare(comparison, operation);
}

fn deprecation(comparison: &mut Comparison<'_>, operation: &Operation<'_>) {
    const KEY: &str = "deprecated";
    let (old, new) = (operation.old.get(KEY), operation.new.get(KEY));
    let is_set = |value: Option<&Node<'_>>| value == Some(&Node::Bool(true));
    let (rule, message) = match (is_set(old), is_set(new)) {
        (false, true) => (DEPRECATED, "the operation has been deprecated"),
        (true, false) => (RESTORED, "the operation is no longer deprecated"),
        _ => return,
    };
    let at = operation.pointer(&[KEY]);
    let sides = both(old, new);
    comparison.add(&rule, &operation.id, Some(KEY), sides, at, message.into());
}

/// Whether two values are the same, or both absent.
pub(super) fn equal(old: Option<&Node<'_>>, new: Option<&Node<'_>>) -> bool {
    match (old, new) {
        (Some(old), Some(new)) => same(old, new),
        (None, None) => true,
        _ => false,
    }
}

/// Whether a value is there and counts as such.
pub(super) fn is_there(value: Option<&Node<'_>>) -> bool {
    value.is_some_and(is_truthy)
}
