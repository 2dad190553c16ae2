//! Schemas and parameters.

use serde_json::json;

use super::*;

/// Loads one schema in Swagger 2.0, and gives it with the codes of its problems.
fn schema(schema: Value) -> (Value, Vec<&'static str>) {
    let document = swagger(json!({"definitions": {"S": schema, "Other": {"type": "string"}}}));
    let loaded = load(&document.to_string());
    let codes = loaded.diagnostics.iter().map(|d| d.code).collect();
    (part(&api(loaded), "/components/schemas/S"), codes)
}

#[test]
fn schemas_come_out_as_they_are() {
    for same in [
        json!({}),
        json!({"type": "string", "format": "uuid", "pattern": "^a", "minLength": 1, "maxLength": 9}),
        json!({"type": "integer", "format": "int32", "minimum": 0, "maximum": 5, "exclusiveMaximum": true, "multipleOf": 5}),
        json!({"type": "number", "format": "double", "minimum": 0.5, "default": 1.5}),
        json!({"type": "boolean", "default": false}),
        json!({"type": "string", "enum": ["a", "b"], "title": "t", "description": "d"}),
        json!({"type": "integer", "enum": [1, 2]}),
        json!({"type": "boolean", "enum": [true]}),
        json!({"type": "array", "items": {"$ref": "#/components/schemas/Other"}, "uniqueItems": true, "minItems": 1}),
        json!({"type": "object", "additionalProperties": {"type": "object"}}),
        json!({"type": "object", "additionalProperties": false, "required": ["a"], "properties": {"a": {"type": "string", "readOnly": true}}}),
        json!({"allOf": [{"$ref": "#/components/schemas/Other"}, {"type": "object"}]}),
        json!({"oneOf": [{"type": "string"}, {"type": "integer"}]}),
        json!({"anyOf": [{"type": "string"}]}),
        json!({"not": {"type": "string"}}),
        json!({"type": "object", "properties": {"a": {}}, "allOf": [{"type": "object"}]}),
        json!({"required": ["a"], "allOf": [{"$ref": "#/components/schemas/Other"}]}),
        json!({"type": "string", "nullable": true, "deprecated": true, "writeOnly": true}),
        json!({"externalDocs": {"url": "u", "description": "d"}, "type": "object"}),
    ] {
        let written = json!(
            same.to_string()
                .replace("#/components/schemas/", "#/definitions/")
        );
        let written: Value = serde_json::from_str(written.as_str().unwrap()).unwrap();
        assert_eq!(schema(written), (same, vec![]));
    }
}

#[test]
fn schemas_that_are_read_leniently() {
    let any = || json!({});
    for (written, expected, codes) in [
        (json!({"type": "any"}), any(), vec![]),
        (
            json!({"type": "file"}),
            json!({"type": "string", "format": "binary"}),
            vec![],
        ),
        (
            json!({"properties": {"a": {}}}),
            json!({"type": "object", "properties": {"a": {}}}),
            vec![],
        ),
        (
            json!({"items": {}}),
            json!({"type": "array", "items": {}}),
            vec![],
        ),
        (
            json!({"enum": ["a"]}),
            json!({"type": "string", "enum": ["a"]}),
            vec![],
        ),
        (
            json!({"enum": [1]}),
            json!({"type": "integer", "enum": [1]}),
            vec![],
        ),
        (json!({"enum": ["a", 1]}), json!({"enum": ["a", 1]}), vec![]),
        (
            json!({"type": "object", "allOf": [{}]}),
            json!({"allOf": [{}]}),
            vec![],
        ),
        (
            json!({"x-nullable": true, "type": "string"}),
            json!({"nullable": true, "type": "string"}),
            vec![],
        ),
        (json!({"type": "String"}), any(), vec!["unknown-type"]),
        (json!({"type": {}}), any(), vec!["unknown-type"]),
        (
            json!({"type": ["string", "null"]}),
            json!({"nullable": true, "type": "string"}),
            vec!["type-list"],
        ),
        (
            json!({"type": ["string", "integer"]}),
            any(),
            vec!["unknown-type"],
        ),
        (json!({"type": []}), any(), vec!["unknown-type"]),
        (json!(null), any(), vec!["schema-not-object"]),
        (json!(true), any(), vec!["schema-not-object"]),
        (json!("string"), any(), vec!["schema-not-object"]),
        (
            json!({"type": "array"}),
            json!({"type": "array"}),
            vec!["missing-items"],
        ),
        (
            json!({"type": "array", "items": [{}]}),
            json!({"type": "array"}),
            vec!["bad-items"],
        ),
        (
            json!({"type": "object", "properties": []}),
            json!({"type": "object"}),
            vec!["wrong-kind"],
        ),
        (
            json!({"type": "object", "properties": {"p": 1}}),
            json!({"type": "object", "properties": {"p": {}}}),
            vec!["schema-not-object"],
        ),
        (
            json!({"type": "object", "required": true}),
            json!({"type": "object"}),
            vec!["bad-required"],
        ),
        (
            json!({"type": "object", "required": ["a", 1, "a"]}),
            json!({"type": "object", "required": ["a"]}),
            vec!["wrong-kind"],
        ),
        (
            json!({"type": "object", "additionalProperties": "x"}),
            json!({"type": "object"}),
            vec!["wrong-kind"],
        ),
        (
            json!({"type": "string", "enum": {}}),
            json!({"type": "string"}),
            vec!["bad-enum"],
        ),
        (
            json!({"type": "string", "enum": []}),
            json!({"type": "string"}),
            vec!["bad-enum"],
        ),
        (
            json!({"type": "string", "enum": ["a", "a"]}),
            json!({"type": "string", "enum": ["a"]}),
            vec!["enum-duplicate"],
        ),
        (
            json!({"type": "string", "enum": ["1", 1, 2.5, true]}),
            json!({"type": "string", "enum": ["1", "2.5", "true"]}),
            vec!["enum-value-type"],
        ),
        (
            json!({"type": "string", "enum": ["a", null]}),
            json!({"type": "string", "enum": ["a"], "nullable": true}),
            vec!["enum-null"],
        ),
        (
            json!({"type": "integer", "enum": ["1", 2.0]}),
            json!({"type": "integer", "enum": [1, 2]}),
            vec!["enum-value-type"],
        ),
        (
            json!({"type": "integer", "enum": [1, 2.5]}),
            json!({"type": "integer", "enum": [1], "x-sdkgen-enum": [1, 2.5]}),
            vec!["enum-value-type"],
        ),
        (
            json!({"type": "integer", "enum": [18446744073709551615_u64]}),
            json!({"type": "integer", "x-sdkgen-enum": [18446744073709551615_u64]}),
            vec!["enum-value-type"],
        ),
        (
            json!({"type": "boolean", "enum": ["true"]}),
            json!({"type": "boolean", "enum": [true]}),
            vec!["enum-value-type"],
        ),
        (
            json!({"type": "array", "items": {}, "enum": [[1]]}),
            json!({"type": "array", "items": {}, "x-sdkgen-enum": [[1]]}),
            vec![],
        ),
        (
            json!({"type": "string", "minLength": -1, "maxLength": 2.0}),
            json!({"type": "string", "maxLength": 2}),
            vec!["bad-limit"],
        ),
        (
            json!({"type": "integer", "minimum": "0"}),
            json!({"type": "integer"}),
            vec!["bad-limit"],
        ),
        (
            json!({"type": "string", "readOnly": "true"}),
            json!({"type": "string", "readOnly": true}),
            vec!["wrong-kind"],
        ),
        (
            json!({"allOf": [], "type": "string"}),
            json!({"type": "string"}),
            vec!["empty-composition"],
        ),
        (
            json!({"allOf": {}, "type": "string"}),
            json!({"type": "string"}),
            vec!["wrong-kind"],
        ),
        (
            json!({"discriminator": {}, "type": "object"}),
            json!({"type": "object"}),
            vec!["bad-discriminator"],
        ),
        (
            json!({"discriminator": {"propertyName": "k", "mapping": {"o": "Other", "p": "#/definitions/Other", "n": "Nope"}}}),
            json!({"discriminator": {"propertyName": "k", "mapping": {"o": "#/components/schemas/Other", "p": "#/components/schemas/Other"}}}),
            vec!["dangling-ref"],
        ),
        (
            json!({"discriminator": "k", "type": "object"}),
            json!({"discriminator": {"propertyName": "k"}, "type": "object"}),
            vec![],
        ),
        (
            json!({"example": {"a": 1}, "xml": {}, "description": 5, "type": "string"}),
            json!({"description": "5", "type": "string"}),
            vec![],
        ),
    ] {
        assert_eq!(schema(written.clone()), (expected, codes), "{written}");
    }
}

#[test]
fn swagger_parameters_become_schemas_and_styles() {
    for (written, expected, codes) in [
        (
            json!({"in": "query", "type": "string", "enum": ["a"], "default": "a", "description": "d"}),
            json!({"in": "query", "schema": {"type": "string", "enum": ["a"], "default": "a"}, "description": "d", "style": "form"}),
            vec![],
        ),
        (
            json!({"in": "query", "type": "array", "items": {"type": "string"}, "collectionFormat": "multi", "required": true}),
            json!({"in": "query", "schema": {"type": "array", "items": {"type": "string"}}, "style": "form", "explode": true, "required": true}),
            vec![],
        ),
        (
            json!({"in": "query", "type": "array", "items": {"type": "string"}}),
            json!({"in": "query", "schema": {"type": "array", "items": {"type": "string"}}, "style": "form", "explode": false}),
            vec![],
        ),
        (
            json!({"in": "query", "type": "array", "items": {}, "collectionFormat": "ssv"}),
            json!({"in": "query", "schema": {"type": "array", "items": {}}, "style": "spaceDelimited", "explode": false}),
            vec![],
        ),
        (
            json!({"in": "query", "type": "array", "items": {}, "collectionFormat": "pipes"}),
            json!({"in": "query", "schema": {"type": "array", "items": {}}, "style": "pipeDelimited", "explode": false}),
            vec![],
        ),
        (
            json!({"in": "query", "type": "array", "items": {}, "collectionFormat": "tsv"}),
            json!({"in": "query", "schema": {"type": "array", "items": {}}, "style": "form", "explode": false, "x-collection-format": "tsv"}),
            vec![],
        ),
        (
            json!({"in": "header", "type": "array", "items": {}, "collectionFormat": "pipes"}),
            json!({"in": "header", "schema": {"type": "array", "items": {}}, "style": "simple", "explode": false, "x-collection-format": "pipes"}),
            vec![],
        ),
        (
            json!({"in": "header", "type": "array", "items": {}, "collectionFormat": "multi"}),
            json!({"in": "header", "schema": {"type": "array", "items": {}}, "style": "simple", "explode": false}),
            vec!["unknown-collection-format"],
        ),
        (
            json!({"in": "query"}),
            json!({"in": "query", "schema": {}, "style": "form"}),
            vec!["missing-type"],
        ),
        (
            json!({"in": "query", "schema": {"type": "string"}}),
            json!({"in": "query", "schema": {"type": "string"}, "style": "form"}),
            vec!["schema-outside-body"],
        ),
        (
            json!({"in": "query", "type": "file"}),
            json!({"in": "query", "schema": {"type": "string", "format": "binary"}, "style": "form"}),
            vec!["file-outside-form"],
        ),
        (
            json!({"in": "cookie", "type": "string"}),
            json!(null),
            vec!["unknown-parameter-place"],
        ),
        (
            json!({"type": "string"}),
            json!(null),
            vec!["unknown-parameter-place"],
        ),
        (
            json!({"in": "query", "name": "", "type": "string"}),
            json!(null),
            vec!["nameless-parameter"],
        ),
        (json!("x"), json!(null), vec!["wrong-kind"]),
    ] {
        let parameter = match &written {
            Value::Object(_) => with(json!({"name": "p"}), written.clone()),
            other => other.clone(),
        };
        let expected = match expected {
            Value::Null => Value::Null,
            members => with(json!({"name": "p"}), members),
        };
        // The style of a form is only written where it is not the default.
        let loaded = load(&swagger_get(json!({"parameters": [parameter]})).to_string());
        let found: Vec<&str> = loaded.diagnostics.iter().map(|d| d.code).collect();
        assert_eq!(found, codes, "{written}");
        let api = api(loaded);
        assert_eq!(
            part(&api, "/paths/~1a/get/parameters/0"),
            expected,
            "{written}"
        );
    }
}

#[test]
fn openapi_parameters() {
    for (written, expected, codes) in [
        (
            json!({"in": "query", "style": "deepObject", "explode": true, "allowReserved": true, "schema": {"type": "object"}}),
            json!({"in": "query", "style": "deepObject", "explode": true, "allowReserved": true, "schema": {"type": "object"}}),
            vec![],
        ),
        (
            json!({"in": "cookie", "deprecated": true, "schema": {}}),
            json!({"in": "cookie", "style": "form", "deprecated": true, "schema": {}}),
            vec![],
        ),
        (
            json!({"in": "query", "content": {"application/json": {"schema": {"type": "object"}}}}),
            json!({"in": "query", "style": "form", "content": {"application/json": {"schema": {"type": "object"}}}}),
            vec![],
        ),
        (
            json!({"in": "header", "style": "wild", "schema": {"type": "string"}, "content": {}}),
            json!({"in": "header", "style": "simple", "schema": {"type": "string"}}),
            vec!["schema-and-content", "unknown-style"],
        ),
        (
            json!({"in": "query", "type": "integer"}),
            json!({"in": "query", "style": "form", "schema": {"type": "integer"}}),
            vec!["type-outside-schema"],
        ),
        (
            json!({"in": "query"}),
            json!({"in": "query", "style": "form", "schema": {}}),
            vec!["missing-type"],
        ),
        (
            json!({"in": "body", "schema": {}}),
            json!(null),
            vec!["unknown-parameter-place"],
        ),
    ] {
        let parameter = with(json!({"name": "p"}), written.clone());
        let document = openapi(
            json!({"paths": {"/a": {"get": operation(json!({"parameters": [parameter]}))}}}),
        );
        let loaded = load(&document.to_string());
        let found: Vec<&str> = loaded.diagnostics.iter().map(|d| d.code).collect();
        assert_eq!(found, codes, "{written}");
        let expected = match expected {
            Value::Null => Value::Null,
            members => with(json!({"name": "p"}), members),
        };
        assert_eq!(
            part(&api(loaded), "/paths/~1a/get/parameters/0"),
            expected,
            "{written}"
        );
    }
}
