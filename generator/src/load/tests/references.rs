//! References, aliases, cycles.

use serde_json::json;

use super::*;
use crate::load::{DANGLING_REF_KEY, SCHEMA_PREFIX};

#[test]
fn a_property_may_be_called_ref() {
    for document in [
        swagger(
            json!({"definitions": {"A": {"properties": {"$ref": {"type": "string"}, "b": {"$ref": "#/definitions/A"}}}}}),
        ),
        openapi(
            json!({"components": {"schemas": {"A": {"properties": {"$ref": {"type": "string"}, "b": {"$ref": "#/components/schemas/A"}}}}}}),
        ),
    ] {
        let loaded = load(&document.to_string());
        assert!(problems(&loaded).is_empty(), "{}", loaded.diagnostics);
        assert_eq!(
            part(&api(loaded), "/components/schemas/A/properties"),
            json!({"$ref": {"type": "string"}, "b": {"$ref": "#/components/schemas/A"}})
        );
    }
}

#[test]
fn annotations_beside_a_reference_are_kept_around_it() {
    let document = swagger(json!({"definitions": {
        "A": {"type": "object"},
        "B": {"properties": {
            "plain": {"$ref": "#/definitions/A"},
            "kept": {"$ref": "#/definitions/A", "description": "d", "readOnly": true, "x-a": 1, "position": 3},
            "nothing": {"$ref": "#/definitions/A", "type": "object", "example": 1, "readOnly": false}
        }}
    }}));
    let api = api(load(&document.to_string()));
    let reference = json!({"$ref": "#/components/schemas/A"});
    assert_eq!(
        part(&api, "/components/schemas/B/properties"),
        json!({
            "plain": reference,
            "kept": {"allOf": [reference], "description": "d", "readOnly": true, "x-a": 1, "x-sdkgen-ref-siblings": true},
            "nothing": reference
        })
    );
}

#[test]
fn references_that_lead_nowhere() {
    for (reference, expected) in [
        ("#/components/schemas/Nope", "warning dangling-ref"),
        ("#", "warning dangling-ref"),
        ("", "warning dangling-ref"),
        ("#Anchor", "warning dangling-ref"),
        ("#/info/title", "warning dangling-ref"),
        ("#/components/parameters/P", "warning dangling-ref"),
        ("#/paths/~1a/get/tags/9", "warning dangling-ref"),
        ("http://127.0.0.1:9/x.yaml#/X", "error external-ref"),
        ("https://example.invalid/x.json", "error external-ref"),
        ("//example.invalid/x.json", "error external-ref"),
        ("/dev/zero", "error external-ref"),
        ("other.json#/A", "error external-ref"),
        ("components/schemas/A", "error external-ref"),
        ("Nope", "error external-ref"),
    ] {
        let document = openapi(json!({"components": {
            "schemas": {"S": {"$ref": reference}},
            "parameters": {"P": {"name": "p", "in": "query", "schema": {}}}
        }}));
        let loaded = load(&document.to_string());
        assert_eq!(
            problems(&loaded),
            [format!("{expected} /components/schemas/S")],
            "{reference}"
        );
        if expected.starts_with("warning") {
            assert_eq!(
                part(&api(loaded), "/components/schemas/S"),
                json!({DANGLING_REF_KEY: reference}),
            );
        }
    }
    let bare = swagger(json!({"definitions": {"A": {}, "B": {"items": {"$ref": "A"}}}}));
    let loaded = load(&bare.to_string());
    assert_eq!(problems(&loaded), ["warning bare-ref /definitions/B/items"]);
}

#[test]
fn names_of_schemas_are_not_escaped_in_references() {
    let document = swagger(json!({"definitions": {
        "a/b~c d%": {"type": "string"},
        "List«Item»": {"type": "string"},
        "S": {"properties": {
            "one": {"$ref": "#/definitions/a~1b~0c%20d%25"},
            "two": {"$ref": "#/definitions/a~1b~0c d%"},
            "three": {"$ref": "#/definitions/List%C2%ABItem%C2%BB"},
            "four": {"$ref": "#/definitions/List«Item»"}
        }}
    }}));
    let loaded = load(&document.to_string());
    assert!(problems(&loaded).is_empty(), "{}", loaded.diagnostics);
    let api = api(loaded);
    for (property, name) in [
        ("one", "a/b~c d%"),
        ("two", "a/b~c d%"),
        ("three", "List«Item»"),
        ("four", "List«Item»"),
    ] {
        assert_eq!(
            part(
                &api,
                &format!("/components/schemas/S/properties/{property}/$ref")
            ),
            json!(format!("{SCHEMA_PREFIX}{name}"))
        );
        assert!(api.components.as_ref().unwrap().schemas.contains_key(name));
    }
}

#[test]
fn other_places_are_inlined() {
    let document = openapi(json!({
        "paths": {"/a/{id}": {"get": operation(json!({
            "parameters": [{"$ref": "#/components/parameters/Alias"}],
            "responses": {
                "200": {"description": "d", "content": {"application/json": {"schema": {"type": "integer", "description": "there"}}}},
                "400": {"$ref": "#/paths/~1a~1%7Bid%7D/get/responses/200"}
            }
        }))}},
        "components": {
            "parameters": {
                "Alias": {"$ref": "#/components/parameters/Id"},
                "Id": {"name": "id", "in": "path", "required": true, "schema": {"$ref": "#/components/schemas/Deep"}}
            },
            "schemas": {
                "Deep": {"$ref": "#/paths/~1a~1{id}/get/responses/200/content/application~1json/schema"},
                "Beside": {"$ref": "#/components/schemas/Host/properties/p", "description": "here"},
                "Host": {"properties": {"p": {"type": "string", "description": "there"}}}
            }
        }
    }));
    let loaded = load(&document.to_string());
    assert!(problems(&loaded).is_empty(), "{}", loaded.diagnostics);
    let api = api(loaded);
    let there = json!({"type": "integer", "description": "there"});
    for (pointer, expected) in [
        ("/components/schemas/Deep", there.clone()),
        (
            "/components/schemas/Beside",
            json!({"type": "string", "description": "here"}),
        ),
        (
            "/paths/~1a~1{id}/get/responses/400/content/application~1json/schema",
            there,
        ),
        (
            "/paths/~1a~1{id}/get/parameters/0/schema",
            json!({"$ref": "#/components/schemas/Deep"}),
        ),
    ] {
        assert_eq!(part(&api, pointer), expected, "{pointer}");
    }
}

#[test]
fn a_place_that_contains_itself_gets_a_name() {
    let document = swagger(json!({"definitions": {
        "A": {"properties": {"p": {"properties": {"self": {"$ref": "#/definitions/A/properties/p"}}}}},
        "p": {"type": "string"}
    }}));
    let loaded = load(&document.to_string());
    assert!(problems(&loaded).is_empty(), "{}", loaded.diagnostics);
    let api = api(loaded);
    // Once around is inlined; then the name `p`, which is taken, gets a number.
    let around =
        json!({"type": "object", "properties": {"self": {"$ref": "#/components/schemas/p2"}}});
    assert_eq!(part(&api, "/components/schemas/p2"), around);
    assert_eq!(
        part(&api, "/components/schemas/A/properties/p/properties/self"),
        around
    );
}

#[test]
fn cycles_without_a_value() {
    let schema = |name: &str| json!({"$ref": format!("#/definitions/{name}")});
    for (definitions, expected) in [
        (
            json!({"A": schema("A")}),
            vec!["error reference-cycle /definitions/A"],
        ),
        (
            json!({"A": schema("B"), "B": schema("A")}),
            vec!["error reference-cycle /definitions/A"],
        ),
        (
            json!({"A": {"$ref": "#/definitions/B", "description": "d"}, "B": schema("A")}),
            vec!["error reference-cycle /definitions/A"],
        ),
        (
            json!({"X": schema("A"), "A": schema("B"), "B": schema("B")}),
            vec!["error reference-cycle /definitions/B"],
        ),
        (
            json!({"A": {"allOf": [schema("A")]}}),
            vec!["warning composition-cycle /definitions/A"],
        ),
        (
            json!({"A": {"allOf": [schema("B"), {"type": "object"}]}, "B": {"allOf": [{"allOf": [schema("A")]}]}}),
            vec!["warning composition-cycle /definitions/B"],
        ),
        (
            json!({"A": {"allOf": [schema("B"), schema("C")]}, "B": {"allOf": [schema("D")]}, "C": {"allOf": [schema("D")]}, "D": {"type": "object"}}),
            vec![],
        ),
        (
            json!({"A": {"properties": {"a": schema("A")}, "required": ["a"]}}),
            vec![],
        ),
        (
            json!({"A": {"type": "array", "items": schema("A")}}),
            vec![],
        ),
        (
            json!({"A": {"oneOf": [schema("A"), {"type": "string"}]}}),
            vec![],
        ),
    ] {
        let document = swagger(json!({"definitions": definitions}));
        assert_eq!(
            problems(&load(&document.to_string())),
            expected,
            "{definitions}"
        );
    }
    let document = swagger(json!({
        "paths": {"/a": {"get": operation(json!({"parameters": [{"$ref": "#/parameters/P"}], "responses": {"200": {"$ref": "#/responses/R"}}}))}},
        "parameters": {"P": {"$ref": "#/parameters/P"}},
        "responses": {"R": {"$ref": "#/responses/S"}, "S": {"$ref": "#/responses/R"}}
    }));
    assert_eq!(
        problems(&load(&document.to_string())),
        [
            "error reference-cycle /paths/~1a/get/parameters/0",
            "error reference-cycle /paths/~1a/get/responses/200"
        ]
    );
}

#[test]
fn long_chains_are_followed() {
    let mut definitions = serde_json::Map::new();
    for number in 0..5_000 {
        let next = number + 1;
        definitions.insert(
            format!("A{number}"),
            json!({"$ref": format!("#/definitions/A{next}")}),
        );
        definitions.insert(
            format!("C{number}"),
            json!({"allOf": [{"$ref": format!("#/definitions/C{next}")}]}),
        );
    }
    definitions.insert("A5000".to_owned(), json!({"type": "string"}));
    definitions.insert(
        "C5000".to_owned(),
        json!({"allOf": [{"$ref": "#/definitions/C0"}]}),
    );
    let loaded = load(&swagger(json!({"definitions": definitions})).to_string());
    assert_eq!(problems(&loaded).len(), 1, "{}", loaded.diagnostics);
    assert_eq!(
        loaded.diagnostics.iter().next().unwrap().code,
        "composition-cycle"
    );
}

#[test]
fn references_may_not_multiply_a_document() {
    // Each place holds four references to the next; inlined this is 4^12 schemas.
    let mut definitions = serde_json::Map::new();
    for number in 0..12 {
        let next = json!({"$ref": format!("#/definitions/S{}/properties/p", number + 1)});
        definitions.insert(
            format!("S{number}"),
            json!({"properties": {"p": {"properties": {"a": next, "b": next, "c": next, "d": next}}}}),
        );
    }
    definitions.insert(
        "S12".to_owned(),
        json!({"properties": {"p": {"type": "string"}}}),
    );
    let loaded = load(&swagger(json!({"definitions": definitions})).to_string());
    let codes: Vec<&str> = loaded.diagnostics.iter().map(|d| d.code).collect();
    assert!(
        codes.iter().all(|code| *code == "too-many-values"),
        "{codes:?}"
    );
    assert!(loaded.diagnostics.has_errors());
}
