//! All payloads in one crate, before the compiler and rustdoc.

use std::path::Path;
use std::process::Command;

use platform_sdk_generator::Options;
use serde_json::{Value, json};
use workspace_tests::description::root;
use workspace_tests::generating::generate_bytes;

use crate::payloads::PAYLOADS;

/// A description with every payload in every place that can hold many.
fn document() -> Value {
    let mut document = json!({
        "swagger": "2.0",
        "info": {"title": PAYLOADS.join(" "), "version": "\"1", "description": PAYLOADS.join("\n\n")},
        "consumes": ["application/json"],
        "produces": ["application/json"],
        "tags": [],
        "paths": {},
        "definitions": {},
    });
    for (index, payload) in PAYLOADS.iter().enumerate() {
        let owner = format!("Owner{index}");
        document["definitions"][&owner] = json!({"type": "object", "description": payload, "required": [payload], "properties": {
            *payload: {"type": "string", "description": payload, "pattern": payload, "default": payload},
            "listed": {"type": "string", "enum": PAYLOADS},
            "items": {"type": "array", "items": {"type": "string", "enum": [payload]}},
            "itself": {"$ref": format!("#/definitions/{owner}")},
        }});
        document["definitions"][payload] =
            json!({"type": "object", "properties": {"a": {"type": "integer"}}});
        document["tags"]
            .as_array_mut()
            .unwrap()
            .push(json!({"name": payload, "description": payload}));
        document["paths"][format!("/things/{{id}}/{index}")] = json!({"post": {
            "tags": [payload],
            "operationId": payload,
            "summary": payload,
            "description": payload,
            "x-inin-requires-permissions": {"type": "ALL", "permissions": [payload]},
            "parameters": [
                {"name": "id", "in": "path", "required": true, "type": "string", "description": payload},
                {"name": payload, "in": "query", "type": "string", "description": payload, "default": payload, "enum": PAYLOADS},
                {"name": "thing", "in": "body", "required": true, "description": payload, "schema": {"$ref": format!("#/definitions/{owner}")}},
            ],
            "responses": {
                "200": {"description": payload, "schema": {"$ref": format!("#/definitions/{owner}")}},
                "404": {"description": payload, "x-inin-error-codes": {*payload: payload}},
            },
        }});
    }
    document
}

#[test]
fn the_compiler_and_rustdoc_have_nothing_to_say() {
    let options = Options {
        package: "hostile".to_owned(),
        runtime_path: root().join("runtime").display().to_string(),
        standalone: true,
        ..Options::default()
    };
    let output = generate_bytes(document().to_string().as_bytes(), &options)
        .unwrap_or_else(|faults| panic!("{faults}"));
    assert_eq!(output.summary.operations, PAYLOADS.len());
    assert_eq!(output.summary.models, 2 * PAYLOADS.len());

    let folder = tempfile::tempdir().unwrap();
    for (path, content) in &output.files {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, content).unwrap();
    }
    std::fs::copy(root().join("Cargo.lock"), folder.path().join("Cargo.lock")).unwrap();
    for arguments in [&["check"][..], &["doc", "--no-deps"]] {
        let run = Command::new(env!("CARGO"))
            .args(arguments)
            .args(["--offline", "--quiet", "--features", "full,events-models"])
            .current_dir(folder.path())
            .env(
                "CARGO_TARGET_DIR",
                Path::new(env!("CARGO_TARGET_TMPDIR")).join("hostile"),
            )
            .env("CARGO_INCREMENTAL", "0")
            .env("RUSTFLAGS", "--deny warnings")
            .env("RUSTDOCFLAGS", "--deny warnings")
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&run.stderr);
        assert!(
            run.status.success(),
            "{arguments:?}: {}",
            said.chars().take(20_000).collect::<String>()
        );
    }
    assert_eq!(crate::faults(&output), Vec::<String>::new());
}
