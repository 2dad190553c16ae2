//! Comparison of JSON values as JSON sees them.

use serde_json::Value;

/// The first place where two values differ, as a JSON pointer with both
/// values; `None` when they are equal. Numbers are compared by their value:
/// `3` is `3.0`.
pub fn difference(expected: &Value, found: &Value) -> Option<String> {
    let mut pointer = String::new();
    differs(expected, found, &mut pointer).then(|| {
        let at = |value: &Value| {
            value
                .pointer(&pointer)
                .map_or("nothing".to_owned(), Value::to_string)
        };
        format!(
            "at {pointer:?}: expected {}, found {}",
            at(expected),
            at(found)
        )
    })
}

fn differs(expected: &Value, found: &Value, pointer: &mut String) -> bool {
    let length = pointer.len();
    let mut step = |key: &str, expected: Option<&Value>, found: Option<&Value>| {
        pointer.push('/');
        pointer.push_str(&key.replace('~', "~0").replace('/', "~1"));
        let differs = match (expected, found) {
            (Some(expected), Some(found)) => differs(expected, found, pointer),
            _ => true,
        };
        if !differs {
            pointer.truncate(length);
        }
        differs
    };
    match (expected, found) {
        (Value::Object(left), Value::Object(right)) => {
            left.iter()
                .any(|(key, value)| step(key, Some(value), right.get(key)))
                || right
                    .keys()
                    .filter(|key| !left.contains_key(*key))
                    .any(|key| step(key, None, right.get(key)))
        }
        (Value::Array(left), Value::Array(right)) => {
            let most = left.len().max(right.len());
            (0..most).any(|index| step(&index.to_string(), left.get(index), right.get(index)))
        }
        (Value::Number(left), Value::Number(right)) => match (left.as_i64(), right.as_i64()) {
            (Some(left), Some(right)) => left != right,
            _ => left.as_f64() != right.as_f64(),
        },
        _ => expected != found,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::difference;

    #[test]
    fn differences() {
        for (left, right, expected) in [
            (json!({"a": [1, 2.0]}), json!({"a": [1.0, 2]}), None),
            (
                json!(9_007_199_254_740_993_i64),
                json!(9_007_199_254_740_992_i64),
                Some("\"\""),
            ),
            (
                json!({"a": null}),
                json!({}),
                Some("\"/a\": expected null, found nothing"),
            ),
            (
                json!({}),
                json!({"a/b": 1}),
                Some("\"/a~1b\": expected nothing, found 1"),
            ),
            (
                json!([1]),
                json!([1, 2]),
                Some("\"/1\": expected nothing, found 2"),
            ),
            (
                json!({"a": {"b": "x"}, "c": 1}),
                json!({"a": {"b": "y"}, "c": 1}),
                Some("\"/a/b\""),
            ),
            (json!("1"), json!(1), Some("expected \"1\", found 1")),
        ] {
            let found = difference(&left, &right);
            match (expected, &found) {
                (None, None) => {}
                (Some(expected), Some(found)) if found.contains(expected) => {}
                _ => panic!("{left} and {right}: {found:?}"),
            }
        }
    }
}
