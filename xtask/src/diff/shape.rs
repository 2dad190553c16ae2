//! Whether a document has the shape that the rules rely on.
//!
//! Only what the rules read is looked at. A value of `null` counts as absent.

use super::problem::Problem;
use super::tree::{Node, pointer};

/// Keys of a path item that hold operations.
const METHODS: [&str; 7] = ["get", "put", "post", "delete", "options", "head", "patch"];

/// The values that a place may hold.
#[derive(Debug, Clone, Copy)]
enum Kind {
    Map,
    List,
    Text,
}

/// Everything that is wrong with a document.
pub(super) fn problems(name: &str, root: &Node<'_>) -> Vec<Problem> {
    let mut look = Look {
        name,
        problems: Vec::new(),
    };
    if look.is(root, Kind::Map, &[]) {
        look.version(root);
        look.duplicates(root, &mut Vec::new());
        look.paths(root);
        look.definitions(root);
    }
    look.problems
}

struct Look<'n> {
    name: &'n str,
    problems: Vec<Problem>,
}

impl Look<'_> {
    fn report(&mut self, place: &[&str], message: impl Into<String>) {
        self.problems
            .push(Problem::at(self.name, pointer(place), message));
    }

    /// Whether the value is of the kind; reports it if not.
    fn is(&mut self, node: &Node<'_>, kind: Kind, place: &[&str]) -> bool {
        let (fits, expected) = match kind {
            Kind::Map => (matches!(node, Node::Map(_)), "an object"),
            Kind::List => (matches!(node, Node::List(_)), "an array"),
            Kind::Text => (matches!(node, Node::Text(_)), "a string"),
        };
        if !fits && *node != Node::Null {
            self.report(place, format!("must be {expected}"));
        }
        fits
    }

    /// The value of a key if it is there and of the kind.
    fn member<'d, 'a>(
        &mut self,
        node: &'d Node<'a>,
        kind: Kind,
        place: &[&str],
    ) -> Option<&'d Node<'a>> {
        let value = node.get(place.last()?)?;
        self.is(value, kind, place).then_some(value)
    }

    fn version(&mut self, root: &Node<'_>) {
        let stated = root.get("swagger");
        let number = matches!(stated, Some(Node::Number(number)) if number.as_f64() == Some(2.0));
        if stated.and_then(Node::text) != Some("2.0") && !number {
            self.report(&["swagger"], "must be \"2.0\": the rules read Swagger 2.0");
        }
    }

    fn duplicates<'d>(&mut self, node: &'d Node<'_>, place: &mut Vec<&'d str>) {
        for pair in node.members().windows(2) {
            if let [(first, _), (second, _)] = pair
                && first == second
            {
                place.push(second);
                self.report(place, "is written twice");
                place.pop();
            }
        }
        for (key, value) in node.members() {
            place.push(key);
            self.duplicates(value, place);
            place.pop();
        }
        for item in node.items() {
            // The index is left out: the list is place enough for a mistake
            // that hardly any writer makes.
            self.duplicates(item, place);
        }
    }

    fn paths(&mut self, root: &Node<'_>) {
        let Some(paths) = self.member(root, Kind::Map, &["paths"]) else {
            return;
        };
        for (path, item) in paths.members() {
            if !self.is(item, Kind::Map, &["paths", path]) {
                continue;
            }
            for method in METHODS {
                if let Some(operation) = self.member(item, Kind::Map, &["paths", path, method]) {
                    self.operation(operation, path, method);
                }
            }
        }
    }

    fn operation(&mut self, operation: &Node<'_>, path: &str, method: &str) {
        let place = |key| ["paths", path, method, key];
        self.member(operation, Kind::List, &place("tags"));
        if let Some(list) = self.member(operation, Kind::List, &place("parameters")) {
            for (index, parameter) in list.items().iter().enumerate() {
                let index = index.to_string();
                let place = ["paths", path, method, "parameters", &index];
                if !self.is(parameter, Kind::Map, &place) || parameter.get("$ref").is_some() {
                    continue;
                }
                let place = |key| ["paths", path, method, "parameters", &*index, key];
                self.member(parameter, Kind::Text, &place("in"));
                match parameter.get("name") {
                    Some(name) => drop(self.is(name, Kind::Text, &place("name"))),
                    None => self.report(&place("name"), "is missing"),
                }
            }
        }
        if let Some(responses) = self.member(operation, Kind::Map, &place("responses")) {
            for (code, response) in responses.members() {
                let place = ["paths", path, method, "responses", code];
                self.is(response, Kind::Map, &place);
            }
        }
    }

    fn definitions(&mut self, root: &Node<'_>) {
        let Some(definitions) = self.member(root, Kind::Map, &["definitions"]) else {
            return;
        };
        for (model, definition) in definitions.members() {
            if !self.is(definition, Kind::Map, &["definitions", model]) {
                continue;
            }
            self.member(definition, Kind::List, &["definitions", model, "required"]);
            let place = ["definitions", model, "properties"];
            let Some(properties) = self.member(definition, Kind::Map, &place) else {
                continue;
            };
            for (name, property) in properties.members() {
                let place = ["definitions", model, "properties", name];
                if self.is(property, Kind::Map, &place) {
                    let place = ["definitions", model, "properties", name, "enum"];
                    self.member(property, Kind::List, &place);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes() {
        let cases: [(&str, &[&str]); 11] = [
            (r#"{"swagger":"2.0"}"#, &[]),
            (r#"{"swagger":2.0,"paths":null}"#, &[]),
            (r#"[]"#, &["# must be an object"]),
            (
                r#"{"openapi":"3.0.0","paths":[]}"#,
                &["#/swagger must be \"2.0\"", "#/paths must be an object"],
            ),
            (
                r#"{"swagger":"2.0","paths":{"/a":{"get":[],"parameters":[]},"/b":1}}"#,
                &["#/paths/~1a/get must be", "#/paths/~1b must be"],
            ),
            (
                r#"{"swagger":"2.0","paths":{"/a":{"get":{"tags":"T","parameters":[{"in":1},{"$ref":"x"}]}}}}"#,
                &[
                    "get/tags",
                    "parameters/0/in must",
                    "parameters/0/name is missing",
                ],
            ),
            (
                r#"{"swagger":"2.0","paths":{"/a":{"get":{"parameters":{},"responses":{"200":"ok"}}}}}"#,
                &[
                    "parameters must be an array",
                    "responses/200 must be an object",
                ],
            ),
            (
                r#"{"swagger":"2.0","definitions":{"M":[]}}"#,
                &["#/definitions/M must be an object"],
            ),
            (
                r#"{"swagger":"2.0","definitions":{"M":{"required":"a","properties":{"a":{"enum":"b"},"c":1}}}}"#,
                &["M/required", "a/enum must be an array", "properties/c"],
            ),
            (
                r#"{"swagger":"2.0","definitions":{"M":[{"a":1,"a":2}]}}"#,
                &["#/definitions/M/a is written twice", "#/definitions/M must"],
            ),
            (
                r#"{"swagger":"2.0","swagger":"2.0"}"#,
                &["#/swagger is written twice"],
            ),
        ];
        for (text, expected) in cases {
            let root: Node<'_> = serde_json::from_str(text).unwrap();
            let found: Vec<_> = problems("f", &root)
                .iter()
                .map(ToString::to_string)
                .collect();
            assert_eq!(found.len(), expected.len(), "{text}: {found:?}");
            for (found, expected) in found.iter().zip(expected) {
                assert!(found.contains(expected), "{found} has no {expected}");
            }
        }
    }
}
