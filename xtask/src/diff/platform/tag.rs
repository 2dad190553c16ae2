//! Tags of one operation. Their order does not matter.

use super::super::change::{Impact, Location, Rule};
use super::super::tree::Node;
use super::operation::Operation;
use super::{Comparison, same};

const REMOVED: Rule = Rule::new("tag-removed", Location::Tag, Impact::Major);
const ADDED: Rule = Rule::new("tag-added", Location::Tag, Impact::Major);

#[cfg(test)]
pub(super) const RULES: &[Rule] = &[REMOVED, ADDED];

pub(super) fn compare(comparison: &mut Comparison<'_>, operation: &Operation<'_>) {
    let (old, new) = (tags(operation.old), tags(operation.new));
    for tag in missing(old, new) {
        let name = word(tag);
        let message = format!("tag {name} was removed");
        let at = operation.pointer(&["tags"]);
        let sides = (Some(tag.to_json()), None);
        comparison.add(&REMOVED, &operation.id, Some(&name), sides, at, message);
    }
    for tag in missing(new, old) {
        let name = word(tag);
        let message = format!("tag {name} was added");
        let at = operation.pointer(&["tags"]);
        let sides = (None, Some(tag.to_json()));
        comparison.add(&ADDED, &operation.id, Some(&name), sides, at, message);
    }
}

fn tags<'d>(operation: &'d Node<'d>) -> &'d [Node<'d>] {
    operation.get("tags").map_or([].as_slice(), Node::items)
}

/// The values of one list that the other does not have.
fn missing<'d>(list: &'d [Node<'d>], other: &'d [Node<'d>]) -> impl Iterator<Item = &'d Node<'d>> {
    list.iter()
        .filter(|tag| !other.iter().any(|other| same(other, tag)))
}

/// A tag as a key: in full, since it is the name of an API.
fn word(tag: &Node<'_>) -> String {
    match tag.text() {
        Some(text) => text.to_owned(),
        None => tag.to_json().to_string(),
    }
}
