//! The name of a type, as the official differ compares and reports it.

use super::super::tree::Node;
use super::is_truthy;

/// Where references to models begin.
const DEFINITIONS: &str = "#/definitions/";

/// Name of a type that cannot be told.
const UNDEFINED: &str = "_undefined_";

/// The name of a schema's type. One level of an array is looked into, and all
/// levels of maps; `format` is not part of it.
pub(super) fn type_name(schema: Option<&Node<'_>>) -> String {
    let Some(schema) = schema else {
        return UNDEFINED.to_owned();
    };
    if let Some(model) = reference(schema) {
        return model;
    }
    let Some(name) = word(schema.get("type")) else {
        return UNDEFINED.to_owned();
    };
    if name.eq_ignore_ascii_case("array")
        && let Some(items) = schema.get("items")
        && let Some(item) = reference(items).or_else(|| word(items.get("type")))
    {
        return format!("{item}[]");
    }
    if name.eq_ignore_ascii_case("object")
        && let Some(values) = schema.get("additionalProperties")
        && is_truthy(values)
    {
        return format!("Map<{name}, {}>", type_name(Some(values)));
    }
    name
}

/// The value of an added property: its type, or the model that it refers to.
pub(super) fn plain_type(property: &Node<'_>) -> Option<String> {
    word(property.get("type")).or_else(|| reference(property))
}

/// The name of the model that a schema refers to.
fn reference(schema: &Node<'_>) -> Option<String> {
    word(schema.get("$ref")).map(|target| target.replacen(DEFINITIONS, "", 1))
}

/// A value as a word; lists of types, which Swagger 2.0 does not have, as JSON.
fn word(value: Option<&Node<'_>>) -> Option<String> {
    let value = value.filter(|value| is_truthy(value))?;
    Some(match value.text() {
        Some(text) => text.to_owned(),
        None => value.to_json().to_string(),
    })
}
