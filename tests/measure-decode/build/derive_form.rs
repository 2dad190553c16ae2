//! The models as a usual SDK with serde derive has them.

use std::fmt::Write as _;

use crate::schema::{Kind, Schema};

/// Rust source of the models. Types and fields are numbered, since names cost
/// and mean nothing here; `Page` is the first model.
pub(crate) fn source(schema: &Schema) -> String {
    let mut text = String::from("pub type Page = Model0;\n");
    for (index, model) in schema.models.iter().enumerate() {
        let _ = writeln!(
            text,
            "// {:?}\n#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]\n\
             pub struct Model{index} {{",
            model.name
        );
        for (number, (name, kind)) in model.properties.iter().enumerate() {
            let inner = type_of(kind);
            let inner = match kind {
                Kind::Model(target) if schema.holds(*target, index) => format!("Box<{inner}>"),
                _ => inner,
            };
            let _ = writeln!(
                text,
                "    #[serde(rename = {name:?}, skip_serializing_if = \"Option::is_none\")]\n    \
                 pub p{number}: Option<{inner}>,"
            );
        }
        text.push_str("}\n");
    }
    for (index, values) in schema.enumerations.iter().enumerate() {
        let _ = writeln!(
            text,
            "#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]\npub enum Enum{index} {{"
        );
        for (number, value) in values.iter().enumerate() {
            let _ = writeln!(text, "    #[serde(rename = {value:?})]\n    V{number},");
        }
        text.push_str("    #[serde(other)]\n    Other,\n}\n");
    }
    text
}

/// Times are texts, as they are inside of the generated models.
fn type_of(kind: &Kind) -> String {
    match kind {
        Kind::Text | Kind::DateTime | Kind::Date => "String".to_owned(),
        Kind::Integer => "i64".to_owned(),
        Kind::Number => "f64".to_owned(),
        Kind::Boolean => "bool".to_owned(),
        Kind::Any => "serde_json::Value".to_owned(),
        Kind::Enumeration(index) => format!("Enum{index}"),
        Kind::Model(index) => format!("Model{index}"),
        Kind::List(inner) => format!("Vec<{}>", type_of(inner)),
        Kind::Table(inner) => format!("std::collections::BTreeMap<String, {}>", type_of(inner)),
    }
}
