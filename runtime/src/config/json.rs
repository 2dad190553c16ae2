//! The entries of a JSON file: an object of sections.

use serde_json::{Map, Value};
use zeroize::{Zeroize, Zeroizing};

use super::error::ConfigFault;
use super::settings::{Entry, Reader, fold};

/// Feeds the values to the reader of the settings.
pub(super) fn read(text: &str, reader: &mut Reader) {
    let sections = match serde_json::from_str(text) {
        Ok(sections) => Document(sections),
        Err(fault) => {
            // The message of the library is not repeated: it can hold a value.
            let message = format!("is not valid JSON near column {}", fault.column());
            let line = Some(fault.line()).filter(|line| *line > 0);
            return reader.fault(ConfigFault::at(line, None, None, message));
        }
    };
    for (name, section) in &sections.0 {
        reader.section(None, name);
        match section {
            Value::Object(members) => {
                for (key, value) in members {
                    walk(name, key, value, reader);
                }
            }
            Value::Null => {}
            _ if reader.knows(name) => reader.fault(ConfigFault::at(
                None,
                Some(name),
                None,
                "must be an object such as `{\"key\": \"value\"}`",
            )),
            _ => {}
        }
        if reader.is_full() {
            return;
        }
    }
}

/// The sections; a value may be a password, so all are wiped.
struct Document(Map<String, Value>);

impl Drop for Document {
    fn drop(&mut self) {
        self.0.values_mut().for_each(wipe);
    }
}

fn wipe(value: &mut Value) {
    match value {
        Value::String(text) => text.zeroize(),
        Value::Array(items) => items.iter_mut().for_each(wipe),
        Value::Object(members) => members.values_mut().for_each(wipe),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// One value; an object within a section becomes keys with a dot.
fn walk(section: &str, key: &str, value: &Value, reader: &mut Reader) {
    let text = Zeroizing::new(match value {
        Value::Null => return,
        Value::Bool(value) => value.to_string(),
        Value::Number(value) => value.to_string(),
        Value::String(text) => text.trim().to_owned(),
        Value::Object(members) => {
            for (name, value) in members {
                walk(section, &format!("{key}.{name}"), value, reader);
            }
            return;
        }
        Value::Array(items) if fold(key) == "pathparams" => {
            return path_params(section, key, items, reader);
        }
        Value::Array(_) => return reader.list(section, key),
    });
    reader.entry(Entry {
        line: None,
        section,
        key,
        value: &text,
    });
}

/// `[{"pathName": "login", "pathValue": "prefix"}]`.
fn path_params(section: &str, key: &str, items: &[Value], reader: &mut Reader) {
    for item in items {
        let member = |wanted: &str| {
            let members = item.as_object()?;
            let found = members.iter().find(|(name, _)| fold(name) == wanted)?;
            found.1.as_str().map(str::trim)
        };
        match (member("pathname"), member("pathvalue")) {
            (Some(name), Some(value)) => reader.entry(Entry {
                line: None,
                section,
                key: &format!("{key}.{name}"),
                value,
            }),
            _ => reader.fault(ConfigFault::at(
                None,
                Some(section).filter(|name| reader.knows(name)),
                Some("pathParams"),
                "must be a list of `{\"pathName\": \"login\", \"pathValue\": \"my/prefix\"}`",
            )),
        }
    }
}
