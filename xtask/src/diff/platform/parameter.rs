//! Parameters of one operation, by name. Of two with one name, the last counts.

use std::collections::BTreeMap;

use super::super::change::{Impact, Location, Rule};
use super::super::tree::Node;
use super::operation::{Operation, equal};
use super::{Comparison, INHERITED, INHERITED_VALUE, both, shown};

const REMOVED: Rule = Rule::new("parameter-removed", Location::Parameter, Impact::Major);
const ADDED_REQUIRED: Rule = Rule::new(
    "required-parameter-added",
    Location::Parameter,
    Impact::Major,
);
const ADDED_OPTIONAL: Rule = Rule::new(
    "optional-parameter-added",
    Location::Parameter,
    Impact::Minor,
);
/// The same rule where it is for the versions of SDKs.
const ADDED_OPTIONAL_SDK: Rule = Rule {
    impact: Impact::Major,
    ..ADDED_OPTIONAL
};
const PLACE: Rule = Rule::new("parameter-in-changed", Location::Parameter, Impact::Major);
const TYPE: Rule = Rule::new("parameter-type-changed", Location::Parameter, Impact::Major);
const DESCRIPTION: Rule = Rule::new(
    "parameter-description-changed",
    Location::Parameter,
    Impact::Patch,
);
const MADE_REQUIRED: Rule = Rule::new(
    "parameter-made-required",
    Location::Parameter,
    Impact::Major,
);
const MADE_OPTIONAL: Rule = Rule::new(
    "parameter-made-optional",
    Location::Parameter,
    Impact::Minor,
);

#[cfg(test)]
pub(super) const RULES: &[Rule] = &[
    REMOVED,
    ADDED_REQUIRED,
    ADDED_OPTIONAL,
    PLACE,
    TYPE,
    DESCRIPTION,
    MADE_REQUIRED,
    MADE_OPTIONAL,
];

/// Members of a parameter that are compared as they are.
const COMPARED: [(&str, Rule); 3] = [("in", PLACE), ("type", TYPE), ("description", DESCRIPTION)];

/// A parameter with its index in the list of the operation.
type Indexed<'d> = (usize, &'d Node<'d>);

/// Parameters by name; `None` where the name is not known, because a `$ref`
/// leads nowhere.
type ByName<'d> = BTreeMap<Option<&'d str>, Indexed<'d>>;

pub(super) fn compare(comparison: &mut Comparison<'_>, operation: &Operation<'_>) {
    let old = by_name(comparison.old, operation.old);
    let new = by_name(comparison.new, operation.new);
    for (name, (index, _)) in &old {
        if find(&new, *name).is_none() {
            let message = format!("parameter {} was removed", word(*name));
            let at = operation.pointer(&["parameters", &index.to_string()]);
            let sides = (name.map(Into::into), None);
            comparison.add(&REMOVED, &operation.id, *name, sides, at, message);
        }
    }
    for (name, (index, new)) in &new {
        let one = Parameter {
            operation,
            name: *name,
            index: index.to_string(),
            new,
        };
        match find(&old, *name) {
            Some(old) => one.compare(comparison, old),
            None => one.added(comparison),
        }
    }
}

struct Parameter<'o> {
    operation: &'o Operation<'o>,
    name: Option<&'o str>,
    index: String,
    new: &'o Node<'o>,
}

impl Parameter<'_> {
    fn added(&self, comparison: &mut Comparison<'_>) {
        let place = self.new.get("in").and_then(Node::text);
        let required = self.new.get("required") == Some(&Node::Bool(true));
        // Nobody knows what an unresolved reference asks for: it is taken for
        // a required one.
        let (rule, message) = match place {
            Some(place) if !required && !place.eq_ignore_ascii_case("path") => {
                let rule = match comparison.sdk_versioning {
                    true => ADDED_OPTIONAL_SDK,
                    false => ADDED_OPTIONAL,
                };
                let message = format!("optional parameter {} was added", word(self.name));
                (rule, message)
            }
            _ => {
                let message = format!("required parameter {} was added", word(self.name));
                (ADDED_REQUIRED, message)
            }
        };
        let at = self.operation.pointer(&["parameters", &self.index]);
        let sides = (None, self.name.map(Into::into));
        comparison.add(&rule, &self.operation.id, self.name, sides, at, message);
    }

    fn compare(&self, comparison: &mut Comparison<'_>, other: &Node<'_>) {
        let name = word(self.name);
        for (key, rule) in COMPARED {
            let (old, new) = (other.get(key), self.new.get(key));
            if !equal(old, new) {
                let (from, to) = (shown(old), shown(new));
                let message = format!("{key} of parameter {name} was changed from {from} to {to}");
                self.report(comparison, &rule, key, (old, new), message);
            }
        }
        let (old, new) = (other.get("required"), self.new.get("required"));
        if !equal(old, new) {
            let (rule, message) = match new {
                Some(Node::Bool(true)) => {
                    (MADE_REQUIRED, format!("parameter {name} was made required"))
                }
                _ => (MADE_OPTIONAL, format!("parameter {name} was made optional")),
            };
            self.report(comparison, &rule, "required", (old, new), message);
        }
    }

    fn report(
        &self,
        comparison: &mut Comparison<'_>,
        rule: &Rule,
        member: &str,
        (old, new): (Option<&Node<'_>>, Option<&Node<'_>>),
        message: String,
    ) {
        let at = self.operation.pointer(&["parameters", &self.index, member]);
        // The official differ names the member where there is no name.
        let key = self.name.or(Some(member));
        let sides = both(old, new);
        comparison.add(rule, &self.operation.id, key, sides, at, message);
    }
}

fn by_name<'d>(root: &'d Node<'d>, operation: &'d Node<'d>) -> ByName<'d> {
    let list = operation
        .get("parameters")
        .map_or([].as_slice(), Node::items);
    let mut parameters = BTreeMap::new();
    for (index, parameter) in list.iter().enumerate() {
        let parameter = resolved(root, parameter);
        let name = parameter.get("name").and_then(Node::text);
        parameters.insert(name, (index, parameter));
    }
    parameters
}

/// The parameter that a `$ref` means, or what was given.
fn resolved<'d>(root: &'d Node<'d>, parameter: &'d Node<'d>) -> &'d Node<'d> {
    let reference = parameter.get("$ref").and_then(Node::text);
    let name = reference.and_then(|reference| reference.strip_prefix("#/parameters/"));
    let name = name.map(|name| name.replace("~1", "/").replace("~0", "~"));
    name.and_then(|name| root.get("parameters")?.get(&name))
        .unwrap_or(parameter)
}

fn find<'d>(parameters: &ByName<'d>, name: Option<&str>) -> Option<&'d Node<'d>> {
    match parameters.get(&name) {
        Some((_, parameter)) => Some(parameter),
        None => {
            let inherited = name.is_some_and(|name| INHERITED.contains(&name));
            inherited.then_some(&INHERITED_VALUE)
        }
    }
}

/// A name in a message.
fn word(name: Option<&str>) -> &str {
    name.unwrap_or("without a name")
}
