//! Paths that came or are gone, and the operations of those that stayed.

use super::super::change::{Impact, Location, Rule};
use super::super::tree::{Node, pointer};
use super::{Comparison, came, gone, member, members, operation};

const REMOVED: Rule = Rule::new("path-removed", Location::Path, Impact::Major);
const ADDED: Rule = Rule::new("path-added", Location::Path, Impact::Minor);

#[cfg(test)]
pub(super) const RULES: &[Rule] = &[REMOVED, ADDED];

pub(super) fn compare(comparison: &mut Comparison<'_>) {
    let (old, new) = (comparison.old.get("paths"), comparison.new.get("paths"));
    for (path, _) in members(old) {
        if find(new, path).is_none() {
            let message = format!("path {path} was removed");
            let at = pointer(&["paths", path]);
            comparison.add(&REMOVED, path, Some(path), gone(path), at, message);
        }
    }
    for (path, item) in members(new) {
        match find(old, path) {
            Some(old) => operation::compare(comparison, path, old, item),
            None => {
                let message = format!("path {path} was added");
                let at = pointer(&["paths", path]);
                comparison.add(&ADDED, path, Some(path), came(path), at, message);
                operation::all_added(comparison, path, item);
            }
        }
    }
}

fn find<'d>(paths: Option<&'d Node<'d>>, path: &str) -> Option<&'d Node<'d>> {
    paths.and_then(|paths| member(paths, path))
}
