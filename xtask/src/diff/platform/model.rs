//! Models: the definitions of a description.

use super::super::change::{Impact, Location, Rule};
use super::super::tree::pointer;
use super::{Comparison, came, gone, is_truthy, member, members, property};

const REMOVED: Rule = Rule::new("model-removed", Location::Model, Impact::Major);
const ADDED: Rule = Rule::new("model-added", Location::Model, Impact::Minor);

#[cfg(test)]
pub(super) const RULES: &[Rule] = &[REMOVED, ADDED];

/// Models that the official differ looks at only when they are gone.
const SKIPPED: [&str; 2] = ["ArrayNode", "JsonNode"];

pub(super) fn compare(comparison: &mut Comparison<'_>) {
    let old = comparison.old.get("definitions");
    let new = comparison.new.get("definitions");
    for (model, _) in members(old) {
        if new.and_then(|new| member(new, model)).is_none() {
            let message = format!("model {model} was removed");
            let at = pointer(&["definitions", model]);
            comparison.add(&REMOVED, model, Some(model), gone(model), at, message);
        }
    }
    for (model, new) in members(new) {
        // A model without properties is no model to the official differ.
        let properties = new.get("properties").filter(|node| is_truthy(node));
        let Some(properties) = properties.filter(|_| !SKIPPED.contains(&model)) else {
            continue;
        };
        match old.and_then(|old| member(old, model)) {
            Some(old) => {
                let old = old.get("properties").filter(|node| is_truthy(node));
                if let Some(old) = old {
                    property::compare(comparison, model, old, properties, new.get("required"));
                }
            }
            None => {
                let message = format!("model {model} was added");
                let at = pointer(&["definitions", model]);
                comparison.add(&ADDED, model, Some(model), came(model), at, message);
            }
        }
    }
}
