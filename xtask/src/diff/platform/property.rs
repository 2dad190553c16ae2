//! Properties of one model that both descriptions have.

use super::super::change::{Impact, Location, Rule};
use super::super::tree::{Node, pointer};
use super::type_name::{plain_type, type_name};
use super::{Comparison, Sides, both, gone, is_truthy, member, members, same, shown};

const REMOVED: Rule = Rule::new("property-removed", Location::Property, Impact::Major);
const ADDED_REQUIRED: Rule =
    Rule::new("required-property-added", Location::Property, Impact::Major);
const ADDED_OPTIONAL: Rule =
    Rule::new("optional-property-added", Location::Property, Impact::Minor);
const TYPE: Rule = Rule::new("property-type-changed", Location::Property, Impact::Major);
const MADE_READ_ONLY: Rule =
    Rule::new("property-made-read-only", Location::Property, Impact::Major);
const MADE_WRITABLE: Rule = Rule::new("property-made-writable", Location::Property, Impact::Minor);
const ENUM_INTRODUCED: Rule = Rule::new("enum-introduced", Location::Property, Impact::Major);
const ENUM_DROPPED: Rule = Rule::new("enum-dropped", Location::Property, Impact::Minor);
const VALUE_REMOVED: Rule = Rule::new("enum-value-removed", Location::Property, Impact::Major);
const VALUE_ADDED: Rule = Rule::new("enum-value-added", Location::Property, Impact::Minor);

#[cfg(test)]
pub(super) const RULES: &[Rule] = &[
    REMOVED,
    ADDED_REQUIRED,
    ADDED_OPTIONAL,
    TYPE,
    MADE_READ_ONLY,
    MADE_WRITABLE,
    ENUM_INTRODUCED,
    ENUM_DROPPED,
    VALUE_REMOVED,
    VALUE_ADDED,
];

/// Compares the properties of a model; `required` is the new list of names.
pub(super) fn compare(
    comparison: &mut Comparison<'_>,
    model: &str,
    old: &Node<'_>,
    new: &Node<'_>,
    required: Option<&Node<'_>>,
) {
    for (name, _) in members(Some(old)) {
        if member(new, name).is_none() {
            let message = format!("property {name} was removed");
            Property { model, name }.report(comparison, &REMOVED, &[], gone(name), message);
        }
    }
    let required = required.map_or([].as_slice(), Node::items);
    for (name, new) in members(Some(new)) {
        let property = Property { model, name };
        match member(old, name) {
            Some(old) => property.compare(comparison, old, new),
            None => {
                let required = required.iter().any(|entry| entry.text() == Some(name));
                property.added(comparison, new, required);
            }
        }
    }
}

struct Property<'n> {
    model: &'n str,
    name: &'n str,
}

impl Property<'_> {
    /// `place` is the pointer from the property on.
    fn report(
        &self,
        comparison: &mut Comparison<'_>,
        rule: &Rule,
        place: &[&str],
        sides: Sides,
        message: String,
    ) {
        let at = pointer(&["definitions", self.model, "properties", self.name]) + &pointer(place);
        comparison.add(rule, self.model, Some(self.name), sides, at, message);
    }

    fn added(&self, comparison: &mut Comparison<'_>, new: &Node<'_>, required: bool) {
        let (rule, word) = match required {
            true => (ADDED_REQUIRED, "required"),
            false => (ADDED_OPTIONAL, "optional"),
        };
        let message = format!("{word} property {} was added", self.name);
        let sides = (None, plain_type(new).map(Into::into));
        self.report(comparison, &rule, &[], sides, message);
    }

    fn compare(&self, comparison: &mut Comparison<'_>, old: &Node<'_>, new: &Node<'_>) {
        let types = (type_name(Some(old)), type_name(Some(new)));
        if types.0 != types.1 {
            let (from, to) = &types;
            let message = format!("type of {} was changed from {from} to {to}", self.name);
            let sides = (Some(types.0.into()), Some(types.1.into()));
            self.report(comparison, &TYPE, &[], sides, message);
        }
        self.read_only(comparison, old.get("readOnly"), new.get("readOnly"));
        self.values(comparison, values(old), values(new));
    }

    fn read_only(
        &self,
        comparison: &mut Comparison<'_>,
        old: Option<&Node<'_>>,
        new: Option<&Node<'_>>,
    ) {
        let is_set = |value: Option<&Node<'_>>| value == Some(&Node::Bool(true));
        let (rule, message) = match (is_set(old), is_set(new)) {
            (false, true) => (MADE_READ_ONLY, "was made read-only"),
            (true, false) => (MADE_WRITABLE, "is no longer read-only"),
            _ => return,
        };
        let message = format!("property {} {message}", self.name);
        self.report(comparison, &rule, &["readOnly"], both(old, new), message);
    }

    fn values(
        &self,
        comparison: &mut Comparison<'_>,
        old: Option<Values<'_>>,
        new: Option<Values<'_>>,
    ) {
        let name = self.name;
        match (old, new) {
            (None, None) => {}
            (None, Some(new)) => {
                let message = format!("values of {name} are now limited to an enumeration");
                let sides = both(None, Some(new.list));
                self.report(comparison, &ENUM_INTRODUCED, new.place, sides, message);
            }
            (Some(old), None) => {
                let message = format!("values of {name} are no longer limited to an enumeration");
                let sides = both(Some(old.list), None);
                self.report(comparison, &ENUM_DROPPED, old.place, sides, message);
            }
            (Some(old), Some(new)) => {
                for value in missing(old.list, new.list) {
                    let message = format!("value {} of {name} was removed", shown(Some(value)));
                    let sides = both(Some(value), None);
                    self.report(comparison, &VALUE_REMOVED, new.place, sides, message);
                }
                for value in missing(new.list, old.list) {
                    let message = format!("value {} of {name} was added", shown(Some(value)));
                    let sides = both(None, Some(value));
                    self.report(comparison, &VALUE_ADDED, new.place, sides, message);
                }
            }
        }
    }
}

/// The values of an enumeration and where they are in the property.
#[derive(Clone, Copy)]
struct Values<'d> {
    list: &'d Node<'d>,
    place: &'static [&'static str],
}

/// The enumeration of a property or, behind it, of the items of an array.
fn values<'d>(property: &'d Node<'d>) -> Option<Values<'d>> {
    let there = |node: Option<&'d Node<'d>>| node.filter(|node| is_truthy(node));
    let own = there(property.get("enum")).map(|list| Values {
        list,
        place: &["enum"],
    });
    own.or_else(|| {
        there(property.get("items")?.get("enum")).map(|list| Values {
            list,
            place: &["items", "enum"],
        })
    })
}

/// The values of one list that the other does not have.
fn missing<'d>(list: &'d Node<'d>, other: &'d Node<'d>) -> impl Iterator<Item = &'d Node<'d>> {
    let values = list.items().iter();
    values.filter(|value| !other.items().iter().any(|other| same(other, value)))
}
