//! Other orders of the same document.

use serde_json::Value;

/// The document with the keys of every object in alphabetical order.
pub(crate) fn sorted(value: &Value) -> String {
    written(value, &|entries| entries.sort())
}

/// The document with the keys of every object in the reverse of that order.
pub(crate) fn reversed(value: &Value) -> String {
    written(value, &|entries| {
        entries.sort();
        entries.reverse();
    })
}

fn written(value: &Value, order: &dyn Fn(&mut Vec<String>)) -> String {
    match value {
        Value::Object(object) => {
            // A key in quotes sorts as the key does, but for a few marks.
            let entry = |(key, value): (&String, &Value)| {
                format!("{}:{}", Value::from(key.as_str()), written(value, order))
            };
            let mut entries: Vec<String> = object.iter().map(entry).collect();
            order(&mut entries);
            format!("{{{}}}", entries.join(","))
        }
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(|item| written(item, order)).collect();
            format!("[{}]", items.join(","))
        }
        other => other.to_string(),
    }
}
