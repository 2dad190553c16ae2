//! Enumerations. The types of `openapiv3` carry the values of one type each;
//! what they cannot carry is kept in full under [`ENUM_KEY`].

use std::collections::HashSet;

use openapiv3::SchemaData;
use serde_json::Value;

use super::ENUM_KEY;
use super::context::Context;
use super::pointer::Pointer;
use super::schema::Raw;
use super::structure::whole;
use super::tree::Node;

impl<'s> Context<'s> {
    /// The values of an enumeration without repetitions and without null,
    /// which makes the schema nullable instead. Empty when there is no
    /// enumeration or when it constrains nothing.
    fn enum_values<'n>(
        &self,
        raw: &Raw<'n, 's>,
        data: &mut SchemaData,
        at: &Pointer<'_>,
    ) -> Vec<&'n Node<'s>> {
        let at = at.key("enum");
        let items = match raw.enumeration {
            Some(Node::Array(items)) => items,
            Some(Node::Null) | None => return Vec::new(),
            Some(other) => {
                self.warn(
                    &at,
                    "bad-enum",
                    format!("\"enum\" must be a list, not {}", other.kind()),
                    "left out",
                );
                return Vec::new();
            }
        };
        if items.is_empty() {
            self.warn(&at, "bad-enum", "the enumeration has no value", "left out");
        }
        let mut values = Vec::with_capacity(items.len());
        let mut seen = HashSet::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            if *item == Node::Null {
                if !data.nullable {
                    self.warn(
                        &at.index(index),
                        "enum-null",
                        "null is a value of the enumeration, but the schema is not nullable",
                        "the schema is made nullable",
                    );
                }
                data.nullable = true;
                continue;
            }
            let new = match item {
                Node::String(text) => seen.insert(format!("\"{text}")),
                other => seen.insert(other.to_value().to_string()),
            };
            if new {
                values.push(item);
            } else {
                self.warn(
                    &at.index(index),
                    "enum-duplicate",
                    "the enumeration has this value already",
                    "left out",
                );
            }
        }
        values
    }

    /// Values of a string; numbers and booleans count as their letters.
    pub(super) fn string_enum(
        &self,
        raw: &Raw<'_, 's>,
        data: &mut SchemaData,
        at: &Pointer<'_>,
    ) -> Vec<Option<String>> {
        let values = self.enum_values(raw, data, at);
        let mut texts = Vec::with_capacity(values.len());
        let known: HashSet<&str> = values.iter().filter_map(|value| value.as_str()).collect();
        for value in &values {
            let text = match value {
                Node::String(text) => text.as_ref().to_owned(),
                Node::Number(number) => number.to_string(),
                Node::Bool(value) => value.to_string(),
                _ => {
                    self.bad_value(at, "a string", value, "left out");
                    continue;
                }
            };
            if !matches!(value, Node::String(_)) {
                self.bad_value(at, "a string", value, "read as its letters");
                if known.contains(text.as_str()) {
                    continue;
                }
            }
            texts.push(Some(text));
        }
        texts
    }

    /// Values of an integer. When some do not fit, all are kept under [`ENUM_KEY`].
    pub(super) fn integer_enum(
        &self,
        raw: &Raw<'_, 's>,
        data: &mut SchemaData,
        at: &Pointer<'_>,
    ) -> Vec<Option<i64>> {
        let values = self.enum_values(raw, data, at);
        let mut integers = Vec::with_capacity(values.len());
        let mut known = HashSet::with_capacity(values.len());
        for value in &values {
            let integer = match value {
                Node::Number(number) => number.as_i64().or_else(|| number.as_f64().and_then(whole)),
                Node::String(text) => text.parse().ok(),
                _ => None,
            };
            if integer.is_none() || matches!(value, Node::String(_)) {
                self.bad_value(
                    at,
                    "an integer",
                    value,
                    "read as the integer it spells, if any",
                );
            }
            if integer.is_some() && known.insert(integer) {
                integers.push(integer);
            }
        }
        if integers.len() < values.len() {
            keep_all(&values, data);
        }
        integers
    }

    /// Values of a number. When some are no numbers, all are kept under [`ENUM_KEY`].
    pub(super) fn number_enum(
        &self,
        raw: &Raw<'_, 's>,
        data: &mut SchemaData,
        at: &Pointer<'_>,
    ) -> Vec<Option<f64>> {
        let values = self.enum_values(raw, data, at);
        let mut numbers = Vec::with_capacity(values.len());
        for value in &values {
            let number = match value {
                Node::Number(number) => number.as_f64(),
                Node::String(text) => text.parse().ok().filter(|n: &f64| n.is_finite()),
                _ => None,
            };
            if number.is_none() || matches!(value, Node::String(_)) {
                self.bad_value(
                    at,
                    "a number",
                    value,
                    "read as the number it spells, if any",
                );
            }
            if number.is_some() {
                numbers.push(number);
            }
        }
        if numbers.len() < values.len() {
            keep_all(&values, data);
        }
        numbers
    }

    /// Values of a boolean. When some are no booleans, all are kept under [`ENUM_KEY`].
    pub(super) fn boolean_enum(
        &self,
        raw: &Raw<'_, 's>,
        data: &mut SchemaData,
        at: &Pointer<'_>,
    ) -> Vec<Option<bool>> {
        let values = self.enum_values(raw, data, at);
        let mut booleans = Vec::with_capacity(values.len());
        for value in &values {
            let boolean = match value {
                Node::Bool(boolean) => Some(*boolean),
                Node::String(text) => text.parse().ok(),
                _ => None,
            };
            if boolean.is_none() || matches!(value, Node::String(_)) {
                self.bad_value(
                    at,
                    "a boolean",
                    value,
                    "read as the boolean it spells, if any",
                );
            }
            if boolean.is_some() && !booleans.contains(&boolean) {
                booleans.push(boolean);
            }
        }
        if booleans.len() < values.len() {
            keep_all(&values, data);
        }
        booleans
    }

    /// Values of a schema without a type.
    pub(super) fn any_enum(
        &self,
        raw: &Raw<'_, 's>,
        data: &mut SchemaData,
        at: &Pointer<'_>,
    ) -> Vec<Value> {
        self.enum_values(raw, data, at)
            .into_iter()
            .map(Node::to_value)
            .collect()
    }

    /// Values of an object or array, whose types carry none.
    pub(super) fn foreign_enum(&self, raw: &Raw<'_, 's>, data: &mut SchemaData, at: &Pointer<'_>) {
        let values = self.enum_values(raw, data, at);
        if !values.is_empty() {
            keep_all(&values, data);
        }
    }

    fn bad_value(&self, at: &Pointer<'_>, wanted: &str, value: &Node<'_>, hint: &str) {
        self.warn(
            &at.key("enum"),
            "enum-value-type",
            format!(
                "a value of the enumeration is {}, where {wanted} is expected",
                value.kind()
            ),
            hint,
        );
    }
}

fn keep_all(values: &[&Node<'_>], data: &mut SchemaData) {
    data.extensions.insert(
        ENUM_KEY.to_owned(),
        Value::Array(values.iter().map(|value| value.to_value()).collect()),
    );
}
