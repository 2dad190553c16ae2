//! Values for every parameter of an operation, by the types that the
//! description gives them.

use std::collections::BTreeMap;

use platform_client_v2::runtime::__gen::{Wire, decode_json};
use serde_json::{Value, json};
use workspace_tests::description::{Description, Operation, text};
use workspace_tests::sample::{Flavour, LARGE, Sampler};

/// The values of one operation's parameters, by place and name, and its body
/// by `body`.
#[derive(Debug)]
pub(crate) struct Arguments<'a> {
    values: BTreeMap<String, Value>,
    operation: Operation<'a>,
}

impl<'a> Arguments<'a> {
    /// Values for all parameters.
    pub(crate) fn of(description: &Description, operation: Operation<'a>) -> Self {
        let mut values = BTreeMap::new();
        for parameter in operation.parameters() {
            let name = text(parameter, "name");
            let place = text(parameter, "in");
            let value = match (place, text(parameter, "type")) {
                ("body", _) => {
                    let sampler = Sampler {
                        description,
                        flavour: Flavour::Full,
                        depth: 2,
                        surprise: false,
                    };
                    let sample = sampler.sample(parameter.get("schema").unwrap_or(&Value::Null));
                    values.insert("body".to_owned(), sample);
                    continue;
                }
                (_, "integer") => json!(LARGE),
                (_, "number") => json!(0.5),
                (_, "boolean") => json!(true),
                (_, "array") => json!([format!("{name} 1+ü&="), "2,3"]),
                ("header", _) => json!(format!("\"{name}\", 1+;")),
                _ => json!(format!("{name}/1 +ü%&=#?")),
            };
            values.insert(format!("{place} {name}"), value);
        }
        Self { values, operation }
    }

    /// The value of a key; null when there is no such parameter.
    pub(crate) fn value(&self, key: &str) -> &Value {
        self.values.get(key).unwrap_or(&Value::Null)
    }

    pub(crate) fn text(&self, key: &str) -> String {
        self.value(key).as_str().expect("a text").to_owned()
    }

    pub(crate) fn int(&self, key: &str) -> i64 {
        self.value(key).as_i64().expect("a whole number")
    }

    pub(crate) fn float(&self, key: &str) -> f64 {
        self.value(key).as_f64().expect("a number")
    }

    pub(crate) fn bool(&self, key: &str) -> bool {
        self.value(key).as_bool().expect("a truth value")
    }

    pub(crate) fn texts(&self, key: &str) -> Vec<String> {
        serde_json::from_value(self.value(key).clone()).expect("a list of texts")
    }

    pub(crate) fn model<T: Wire + Default>(&self, key: &str) -> T {
        let mut model = T::default();
        let json = self.value(key).to_string();
        if let Err(error) = decode_json(json.as_bytes(), model.target()) {
            panic!(
                "the body of {} {}: {error}",
                self.operation.method, self.operation.path
            );
        }
        model
    }
}
