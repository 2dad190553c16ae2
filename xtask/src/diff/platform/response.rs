//! Responses of one operation, by status code.

use super::super::change::{Impact, Location, Rule};
use super::super::tree::Node;
use super::operation::{Operation, equal, is_there};
use super::type_name::type_name;
use super::{Comparison, both, came, gone, member, members, shown};

const REMOVED: Rule = Rule::new("response-removed", Location::Response, Impact::Major);
const ADDED: Rule = Rule::new("response-added", Location::Response, Impact::Minor);
const DESCRIPTION: Rule = Rule::new(
    "response-description-changed",
    Location::Response,
    Impact::Patch,
);
const TYPE: Rule = Rule::new("response-type-changed", Location::Response, Impact::Major);

#[cfg(test)]
pub(super) const RULES: &[Rule] = &[REMOVED, ADDED, DESCRIPTION, TYPE];

pub(super) fn compare(comparison: &mut Comparison<'_>, operation: &Operation<'_>) {
    let old = operation.old.get("responses");
    let new = operation.new.get("responses");
    for (code, _) in members(old) {
        if new.and_then(|new| member(new, code)).is_none() {
            let message = format!("response {code} was removed");
            let at = operation.pointer(&["responses", code]);
            comparison.add(&REMOVED, &operation.id, Some(code), gone(code), at, message);
        }
    }
    for (code, new) in members(new) {
        match old.and_then(|old| member(old, code)) {
            Some(old) => compare_one(comparison, operation, code, old, new),
            None => {
                let message = format!("response {code} was added");
                let at = operation.pointer(&["responses", code]);
                comparison.add(&ADDED, &operation.id, Some(code), came(code), at, message);
            }
        }
    }
}

fn compare_one(
    comparison: &mut Comparison<'_>,
    operation: &Operation<'_>,
    code: &str,
    old: &Node<'_>,
    new: &Node<'_>,
) {
    let descriptions = (old.get("description"), new.get("description"));
    if !equal(descriptions.0, descriptions.1) {
        let (from, to) = (shown(descriptions.0), shown(descriptions.1));
        let message = format!("description of response {code} was changed from {from} to {to}");
        let at = operation.pointer(&["responses", code, "description"]);
        let sides = both(descriptions.0, descriptions.1);
        comparison.add(&DESCRIPTION, &operation.id, Some(code), sides, at, message);
    }
    // Two schemas are compared by their own `$ref` alone: what an inline
    // schema looks like is not seen.
    let (old, new) = (old.get("schema"), new.get("schema"));
    let references = (reference(old), reference(new));
    if is_there(old) != is_there(new) || !equal(references.0, references.1) {
        let (from, to) = (type_name(old), type_name(new));
        let message = format!("type of response {code} was changed from {from} to {to}");
        let at = operation.pointer(&["responses", code, "schema"]);
        let sides = both(references.0, references.1);
        comparison.add(&TYPE, &operation.id, Some(code), sides, at, message);
    }
}

fn reference<'d, 'a>(schema: Option<&'d Node<'a>>) -> Option<&'d Node<'a>> {
    schema?.get("$ref")
}
