//! The document with fewer facts, in the way in which the description of the
//! repository has fewer.

use std::collections::BTreeMap;

use serde_json::Value;

/// Takes out prose, permissions, formats but those of dates, the values of
/// parameters and of items, answers that are errors, and empty successes
/// beside others.
pub(crate) fn strip(document: &mut Value) {
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    for item in paths.into_iter().flat_map(|paths| paths.values_mut()) {
        for operation in item
            .as_object_mut()
            .into_iter()
            .flat_map(|item| item.values_mut())
        {
            strip_operation(operation);
        }
    }
    strip_schemas(document);
}

fn strip_operation(operation: &mut Value) {
    let Some(operation) = operation.as_object_mut() else {
        return;
    };
    for key in ["summary", "description", "x-inin-requires-permissions"] {
        operation.remove(key);
    }
    let parameters = operation
        .get_mut("parameters")
        .and_then(Value::as_array_mut);
    for parameter in parameters
        .into_iter()
        .flatten()
        .filter_map(Value::as_object_mut)
    {
        parameter.remove("enum");
        parameter.remove("description");
        if let Some(items) = parameter.get_mut("items").and_then(Value::as_object_mut) {
            items.remove("enum");
        }
    }
    let Some(responses) = operation
        .get_mut("responses")
        .and_then(Value::as_object_mut)
    else {
        return;
    };
    responses.retain(|status, _| status.starts_with('2') || status == "default");
    let is_full = |answer: &Value| answer.get("schema").is_some();
    if responses
        .iter()
        .any(|(status, answer)| status.starts_with('2') && is_full(answer))
    {
        responses.retain(|status, answer| !status.starts_with('2') || is_full(answer));
    }
}

/// Works on everything that looks like a schema or parameter, at any depth.
fn strip_schemas(value: &mut Value) {
    match value {
        Value::Object(object) => {
            let is_format = |format: &Value| matches!(format.as_str(), Some("date" | "date-time"));
            if object.get("type").is_some_and(Value::is_string) {
                if object
                    .get("format")
                    .is_some_and(|format| format.is_string() && !is_format(format))
                {
                    object.remove("format");
                }
                if object.get("description").is_some_and(Value::is_string) {
                    object.remove("description");
                }
                if let Some(items) = object.get_mut("items").and_then(Value::as_object_mut) {
                    items.remove("enum");
                }
            }
            object.values_mut().for_each(strip_schemas);
        }
        Value::Array(items) => items.iter_mut().for_each(strip_schemas),
        _ => {}
    }
}

/// The sections of a names lock by their keys, each with its lines.
pub(crate) fn sections(lock: &str) -> BTreeMap<&str, Vec<&str>> {
    let mut sections: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut last = "";
    for line in lock.lines().filter(|line| !line.starts_with('#')) {
        if !line.starts_with(' ') {
            last = line.split(" = ").next().unwrap_or(line);
        }
        sections.entry(last).or_default().push(line);
    }
    sections
}
