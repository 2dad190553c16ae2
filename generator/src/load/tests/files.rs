//! References to other files.

use std::fs;
use std::path::Path;

use serde_json::json;

use super::*;
use crate::load::load_path;

/// Writes files below a new directory.
fn directory(files: &[(&str, String)]) -> tempfile::TempDir {
    let directory = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = directory.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    directory
}

fn load_in(directory: &Path, name: &str) -> Loaded {
    load_path(&directory.join(name), &Limits::default())
}

#[test]
fn files_below_the_directory_are_read() {
    let root = openapi(json!({
        "paths": {
            "/a": {"$ref": "paths/a.yaml"},
            "/b": {"get": {"$ref": "paths/b.json#/get"}}
        },
        "components": {"schemas": {"Pet": {"type": "string"}, "Alias": {"$ref": "models/pet.yaml"}}}
    }));
    let directory = directory(&[
        ("api.json", root.to_string()),
        (
            "paths/a.yaml",
            "get:\n  operationId: a\n  parameters:\n    - $ref: ../parameters.yaml#/Limit\n  responses:\n    200: {description: d, content: {a/b: {schema: {$ref: '../models/pet.yaml'}}}}\n".to_owned(),
        ),
        (
            "paths/b.json",
            json!({"get": operation(json!({"responses": {"200": {"description": "d", "content": {"a/b": {"schema": {"$ref": "../models/pet.yaml#/properties/parent"}}}}}}))}).to_string(),
        ),
        ("parameters.yaml", "Limit: {name: limit, in: query, schema: {type: integer}}\n".to_owned()),
        (
            "models/pet.yaml",
            "type: object\nproperties:\n  parent: {$ref: pet.yaml}\n  name: {$ref: '../api.json#/components/schemas/Pet'}\n".to_owned(),
        ),
    ]);
    let loaded = load_in(directory.path(), "api.json");
    assert!(problems(&loaded).is_empty(), "{}", loaded.diagnostics);
    let api = api(loaded);
    assert_eq!(
        part(&api, "/paths/~1a/get/parameters/0/schema/type"),
        json!("integer")
    );
    assert_eq!(
        part(&api, "/components/schemas"),
        json!({
            "Pet": {"type": "string"},
            "Alias": {"$ref": "#/components/schemas/pet"},
            "pet": {"type": "object", "properties": {
                "parent": {"$ref": "#/components/schemas/pet"},
                "name": {"$ref": "#/components/schemas/Pet"}
            }},
            "parent": {"$ref": "#/components/schemas/pet"}
        })
    );
    assert_eq!(
        part(&api, "/paths/~1a/get/responses/200/content/a~1b/schema"),
        json!({"$ref": "#/components/schemas/pet"})
    );
}

#[test]
fn problems_name_the_file_they_are_in() {
    let root = swagger(json!({"definitions": {
        "A": {"$ref": "a.yaml#/A"}, "B": {"$ref": "broken.json"}, "C": {"$ref": "broken.json"}
    }}));
    let directory = directory(&[
        ("api.json", root.to_string()),
        ("a.yaml", "A: {type: nope}\n".to_owned()),
        ("broken.json", "{".to_owned()),
    ]);
    let loaded = load_in(directory.path(), "api.json");
    let found: Vec<String> = loaded
        .diagnostics
        .iter()
        .map(|d| format!("{} {}#{}", d.code, d.file, d.pointer))
        .collect();
    assert_eq!(
        found,
        ["unknown-type a.yaml#/A/type", "syntax broken.json#"]
    );
}

#[test]
fn nothing_outside_is_opened() {
    for reference in [
        "../secret.json",
        "sub/../../secret.json",
        "%2e%2e/secret.json",
        "/etc/hostname",
        "file:///etc/hostname",
        "http://127.0.0.1:9/x.json",
        "missing.json",
        "sub",
    ] {
        let root = swagger(json!({"definitions": {"A": {"$ref": reference}}}));
        let directory = directory(&[
            ("in/api.json", root.to_string()),
            ("in/sub/x.json", "{}".to_owned()),
            ("secret.json", "{}".to_owned()),
        ]);
        let loaded = load_in(directory.path(), "in/api.json");
        assert_eq!(
            problems(&loaded),
            ["error external-ref /definitions/A"],
            "{reference}"
        );
    }
}

#[cfg(unix)]
#[test]
fn links_out_of_the_directory_are_not_followed() {
    let root = swagger(json!({"definitions": {
        "In": {"$ref": "in.json"}, "Out": {"$ref": "out.json"}, "Device": {"$ref": "device.json"}
    }}));
    let directory = directory(&[
        ("in/api.json", root.to_string()),
        ("in/real.json", json!({"type": "string"}).to_string()),
        ("secret.json", "{}".to_owned()),
    ]);
    let link = |from: &str, to: &Path| {
        std::os::unix::fs::symlink(to, directory.path().join("in").join(from)).unwrap();
    };
    link("in.json", &directory.path().join("in/real.json"));
    link("out.json", &directory.path().join("secret.json"));
    link("device.json", Path::new("/dev/zero"));
    assert_eq!(
        problems(&load_in(directory.path(), "in/api.json")),
        [
            "error external-ref /definitions/Device",
            "error external-ref /definitions/Out"
        ]
    );
}

#[test]
fn files_share_the_limits_of_the_document() {
    let root = swagger(json!({"definitions": {"A": {"$ref": "a.json"}, "B": {"$ref": "b.json"}}}));
    let padding = " ".repeat(600);
    let directory = directory(&[
        ("api.json", root.to_string()),
        ("a.json", format!("{{}}{padding}")),
        ("b.json", format!("{{}}{padding}")),
    ]);
    let limits = Limits {
        max_bytes: 1_200,
        ..Limits::default()
    };
    let loaded = load_path(&directory.path().join("api.json"), &limits);
    let codes: Vec<&str> = loaded.diagnostics.iter().map(|d| d.code).collect();
    assert_eq!(codes, ["document-too-large"]);
    assert_eq!(loaded.diagnostics.iter().next().unwrap().file, "b.json");
}

#[test]
fn a_file_that_cannot_be_read() {
    let directory = directory(&[]);
    let loaded = load_in(directory.path(), "missing.json");
    assert_eq!(problems(&loaded), ["error unreadable "]);
}
