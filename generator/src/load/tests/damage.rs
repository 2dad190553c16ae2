//! Documents with one value replaced: nothing may break the loader.

use serde_json::{Value, json};

use super::*;

/// A Swagger 2.0 document that uses most members.
fn swagger_sample() -> Value {
    swagger(json!({
        "host": "h", "basePath": "/b", "schemes": ["https"],
        "consumes": ["application/json"], "produces": ["application/json"],
        "tags": [{"name": "t", "externalDocs": {"url": "u"}}],
        "security": [{"k": []}],
        "securityDefinitions": {
            "k": {"type": "apiKey", "in": "header", "name": "K"},
            "o": {"type": "oauth2", "flow": "implicit", "authorizationUrl": "u", "scopes": {"a": "b"}}
        },
        "parameters": {"P": {"name": "p", "in": "query", "type": "array", "items": {"type": "string"}, "collectionFormat": "multi"}},
        "responses": {"R": {"description": "d", "schema": {"$ref": "#/definitions/A"}, "headers": {"H": {"type": "string"}}}},
        "paths": {"/a/{id}": {
            "parameters": [{"name": "id", "in": "path", "required": true, "type": "string"}],
            "get": {
                "operationId": "o", "tags": ["t"], "security": [],
                "parameters": [{"$ref": "#/parameters/P"}, {"name": "b", "in": "body", "schema": {"$ref": "#/definitions/A"}}],
                "responses": {"200": {"$ref": "#/responses/R"}, "default": {"description": "x"}}
            },
            "post": {
                "consumes": ["multipart/form-data"],
                "parameters": [{"name": "f", "in": "formData", "type": "file", "required": true}],
                "responses": {"2XX": {"description": "d", "schema": {"type": "file"}}}
            }
        }},
        "definitions": {
            "A": {"type": "object", "required": ["a"], "discriminator": "a", "properties": {
                "a": {"type": "string", "enum": ["x"], "minLength": 1},
                "n": {"type": "integer", "format": "int32", "enum": [1], "minimum": 0},
                "l": {"type": "array", "items": {"$ref": "#/definitions/A", "description": "d"}},
                "m": {"type": "object", "additionalProperties": {"type": "number"}}
            }},
            "B": {"allOf": [{"$ref": "#/definitions/A"}, {"properties": {"b": {"type": "boolean"}}}]}
        }
    }))
}

/// An OpenAPI 3.0 document that uses most members.
fn openapi_sample() -> Value {
    openapi(json!({
        "servers": [{"url": "https://{h}", "variables": {"h": {"default": "x", "enum": ["x"]}}}],
        "paths": {"/a/{id}": {
            "parameters": [{"$ref": "#/components/parameters/Id"}],
            "servers": [{"url": "u"}],
            "put": {
                "operationId": "o",
                "parameters": [{"name": "q", "in": "query", "style": "deepObject", "explode": true, "schema": {"type": "object"}},
                               {"name": "c", "in": "cookie", "content": {"application/json": {"schema": {}}}}],
                "requestBody": {"$ref": "#/components/requestBodies/B"},
                "responses": {"200": {"$ref": "#/components/responses/R"}},
                "security": [{"s": ["a"]}]
            }
        }},
        "components": {
            "parameters": {"Id": {"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}},
            "requestBodies": {"B": {"required": true, "content": {"multipart/form-data": {
                "schema": {"$ref": "#/components/schemas/A"}, "encoding": {"a": {"contentType": "x/y", "headers": {"H": {"schema": {}}}}}}}}},
            "responses": {"R": {"description": "d", "headers": {"H": {"$ref": "#/components/headers/H"}}, "content": {"a/b": {"schema": {"$ref": "#/components/schemas/U"}}}}},
            "headers": {"H": {"schema": {"type": "integer"}}},
            "securitySchemes": {"s": {"type": "oauth2", "flows": {"password": {"tokenUrl": "t", "scopes": {"a": "b"}}}}, "h": {"type": "http", "scheme": "bearer"}},
            "schemas": {
                "A": {"type": "object", "properties": {"a": {"type": "string", "nullable": true}}},
                "U": {"oneOf": [{"$ref": "#/components/schemas/A"}, {"not": {"anyOf": [{"type": "string"}]}}],
                      "discriminator": {"propertyName": "k", "mapping": {"a": "#/components/schemas/A"}}},
                "D": {"$ref": "#/paths/~1a~1%7Bid%7D/put/parameters/0/schema"}
            }
        }
    }))
}

/// All pointers of a value.
fn pointers(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match value {
        Value::Object(object) => {
            for (key, member) in object {
                let key = key.replace('~', "~0").replace('/', "~1");
                pointers(member, &format!("{at}/{key}"), found);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                pointers(item, &format!("{at}/{index}"), found);
            }
        }
        _ => {}
    }
}

#[test]
fn samples_load_whole() {
    for (sample, warnings) in [(swagger_sample(), 1), (openapi_sample(), 0)] {
        let loaded = load(&sample.to_string());
        assert_eq!(problems(&loaded).len(), warnings, "{}", loaded.diagnostics);
        assert!(loaded.document.is_some());
    }
}

#[test]
fn no_damaged_value_breaks_the_loader() {
    let replacements = [
        json!(null),
        json!(true),
        json!(-1.5),
        json!("#/definitions/A"),
        json!([]),
        json!([{}, null, "x"]),
        json!({}),
        json!({"$ref": "#/definitions/B/allOf/1"}),
        json!({"$ref": "#/components/schemas/U/oneOf/1"}),
    ];
    let mut loads = 0;
    for sample in [swagger_sample(), openapi_sample()] {
        let mut places = Vec::new();
        pointers(&sample, "", &mut places);
        for place in &places {
            for replacement in &replacements {
                let mut damaged = sample.clone();
                *damaged.pointer_mut(place).unwrap() = replacement.clone();
                let loaded = load(&damaged.to_string());
                assert!(
                    loaded.diagnostics.iter().all(|d| d.code != "internal"),
                    "{place} = {replacement}"
                );
                assert_eq!(
                    loaded.document.is_none(),
                    loaded.diagnostics.has_errors(),
                    "{place} = {replacement}"
                );
                loads += 1;
            }
        }
    }
    assert!(loads > 2_000, "{loads}");
}

#[test]
fn no_cut_document_breaks_the_loader() {
    let text = swagger_sample().to_string();
    for end in (0..text.len())
        .step_by(7)
        .filter(|end| text.is_char_boundary(*end))
    {
        let loaded = load(&text[..end]);
        assert!(loaded.document.is_none(), "{end}");
        assert!(
            loaded.diagnostics.iter().all(|d| d.code != "internal"),
            "{end}"
        );
    }
}
