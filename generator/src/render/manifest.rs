//! `MANIFEST.json`: what went in and what came out.

use serde_json::{Map, Value, json};

use crate::diagnostic::{Diagnostics, Severity};
use crate::ir::{Api, Origin};
use crate::load::Document;
use crate::naming::Names;
use crate::sink::is_invisible;
use crate::view::ModelGroup;
use crate::{Options, Summary};

/// The text of the manifest.
pub(super) fn manifest(
    document: &Document,
    api: &Api,
    names: &Names,
    groups: &[ModelGroup],
    summary: &Summary,
    options: &Options,
    diagnostics: &Diagnostics,
) -> String {
    let in_operations = document.source_counts.operations;
    let in_schemas = document.source_counts.schemas;
    let mut skipped = Map::new();
    if in_operations > summary.operations {
        let reason = if options.tags.is_empty() {
            "see warnings"
        } else {
            "other tags"
        };
        skipped.insert(
            "operations".to_owned(),
            json!({ "count": in_operations - summary.operations, "reason": reason }),
        );
    }
    if in_schemas > summary.models {
        let reason = if options.tags.is_empty() {
            "see warnings"
        } else {
            "used by other tags only"
        };
        skipped.insert(
            "schemas".to_owned(),
            json!({ "count": in_schemas - summary.models, "reason": reason }),
        );
    }
    let nested = api
        .schemas
        .iter()
        .filter(|schema| schema.origin != Origin::Named)
        .count();
    let features: Map<String, Value> = names
        .tags
        .iter()
        .enumerate()
        .map(|(tag, own)| {
            let operations = api
                .operations
                .iter()
                .filter(|operation| operation.tags.contains(&tag))
                .count();
            let models = groups
                .iter()
                .filter(|group| group.tags.contains(&tag))
                .count();
            (
                own.feature.clone(),
                json!({ "api": own.api.as_str(), "operations": operations, "models": models }),
            )
        })
        .collect();
    let warnings: Vec<Value> = diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.severity == Severity::Warning)
        .map(|diagnostic| {
            json!({
                "code": diagnostic.code,
                "pointer": diagnostic.pointer,
                "message": diagnostic.message,
                "repair": diagnostic.hint,
            })
        })
        .collect();
    let manifest = json!({
        "generator": env!("CARGO_PKG_VERSION"),
        "input": {
            "title": api.title,
            "version": api.version,
            "sha256": document.sha256,
            "operations": in_operations,
            "schemas": in_schemas,
        },
        "output": {
            "operations": summary.operations,
            "models": summary.models,
            "models_of_events_only": groups.iter().filter(|group| group.tags.is_empty()).count(),
            "nested_types": nested,
            "apis": summary.apis,
            "rust_files": summary.files - 3,
            "rust_lines": summary.lines,
        },
        "skipped": skipped,
        "features": features,
        "warnings": { "count": diagnostics.count(Severity::Warning), "listed": warnings },
    });
    // A JSON value with text keys always has a text.
    let mut text = show(&serde_json::to_string_pretty(&manifest).unwrap_or_default());
    text.push('\n');
    text
}

/// Escapes what would not show, or show otherwise than it is. Such characters
/// stand in the strings of a JSON text only.
fn show(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for c in json.chars() {
        let hidden = is_invisible(c) || (c.is_control() && c != '\n');
        if !hidden {
            out.push(c);
            continue;
        }
        let mut units = [0; 2];
        for unit in c.encode_utf16(&mut units) {
            out.push_str(&format!("\\u{unit:04x}"));
        }
    }
    out
}
