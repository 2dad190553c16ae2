//! Request bodies, forms and responses.

use serde_json::json;

use super::*;

/// The request body of an operation of Swagger 2.0, and the codes of its problems.
fn body(members: Value) -> (Value, Vec<&'static str>) {
    let document = with(
        swagger_get(members),
        json!({"consumes": ["application/json", "application/xml"]}),
    );
    let loaded = load(&document.to_string());
    let codes = loaded.diagnostics.iter().map(|d| d.code).collect();
    (part(&api(loaded), "/paths/~1a/get/requestBody"), codes)
}

#[test]
fn body_parameters() {
    let string = || json!({"schema": {"type": "string"}});
    let parameter = json!({"name": "item", "in": "body", "required": true, "description": "d", "schema": {"type": "string"}, "x-a": 1});
    assert_eq!(
        body(json!({"parameters": [parameter]})),
        (
            json!({"description": "d", "required": true, "x-a": 1, "x-body-name": "item",
                "content": {"application/json": string(), "application/xml": string()}}),
            vec![]
        )
    );
    let bare = json!({"name": "b", "in": "body", "schema": {"type": "string"}});
    assert_eq!(
        body(json!({"parameters": [bare], "consumes": []})).0,
        json!({"x-body-name": "b", "content": {"application/json": string()}})
    );
    assert_eq!(
        body(json!({"parameters": [{"name": "b", "in": "body"}], "consumes": ["a/b"]})),
        (
            json!({"x-body-name": "b", "content": {"a/b": {}}}),
            vec!["body-without-schema"]
        )
    );
    assert_eq!(
        body(
            json!({"parameters": [bare, {"name": "c", "in": "body", "schema": {}}], "consumes": ["a/b"]})
        ),
        (
            json!({"x-body-name": "b", "content": {"a/b": string()}}),
            vec!["duplicate-parameter"]
        )
    );
    assert_eq!(
        body(
            json!({"parameters": [bare, {"name": "f", "in": "formData", "type": "string"}], "consumes": ["a/b"]})
        ),
        (
            json!({"x-body-name": "b", "content": {"a/b": string()}}),
            vec!["body-and-form"]
        )
    );
}

#[test]
fn form_fields() {
    let field = |name: &str, members: Value| with(json!({"name": name, "in": "formData"}), members);
    let text = field(
        "t",
        json!({"type": "string", "required": true, "description": "d", "x-a": 1}),
    );
    let list = field(
        "l",
        json!({"type": "array", "items": {"type": "integer"}, "collectionFormat": "multi"}),
    );
    let file = field("f", json!({"type": "file"}));
    let text_schema = json!({"type": "string", "description": "d", "x-a": 1});

    let (found, codes) = body(json!({"parameters": [text, list]}));
    assert_eq!(codes, Vec::<&str>::new());
    assert_eq!(
        found,
        json!({"required": true, "content": {"application/x-www-form-urlencoded": {
            "schema": {"type": "object", "required": ["t"], "properties": {
                "t": text_schema, "l": {"type": "array", "items": {"type": "integer"}}}},
            "encoding": {"l": {"contentType": null, "style": "form", "explode": true}}
        }}})
    );
    for (consumes, with_file, expected) in [
        (
            json!(["multipart/form-data"]),
            false,
            vec!["multipart/form-data"],
        ),
        (
            json!(["application/x-www-form-urlencoded", "multipart/form-data"]),
            false,
            vec!["application/x-www-form-urlencoded", "multipart/form-data"],
        ),
        (
            json!(["application/x-www-form-urlencoded", "multipart/form-data"]),
            true,
            vec!["multipart/form-data"],
        ),
        (
            json!(["application/json"]),
            true,
            vec!["multipart/form-data"],
        ),
        (json!([]), false, vec!["application/x-www-form-urlencoded"]),
    ] {
        let mut parameters = vec![text.clone()];
        if with_file {
            parameters.push(file.clone());
        }
        let (found, _) = body(json!({"parameters": parameters, "consumes": consumes}));
        let mut keys: Vec<&String> = found["content"].as_object().unwrap().keys().collect();
        keys.sort();
        assert_eq!(keys, expected, "{consumes} {with_file}");
        if with_file {
            assert_eq!(
                found["content"]["multipart/form-data"]["schema"]["properties"]["f"],
                json!({"type": "string", "format": "binary"})
            );
        }
    }
}

#[test]
fn media_types_keep_their_order() {
    let order = ["b/b", "a/a", "c/c"];
    let document = swagger_get(json!({
        "consumes": order, "produces": order,
        "parameters": [{"name": "b", "in": "body", "schema": {}}],
        "responses": {"200": {"description": "d", "schema": {}}}
    }));
    let api = api(load(&document.to_string()));
    let operation = find(&api, "/a", "get");
    let body = operation.request_body.as_ref().unwrap().as_item().unwrap();
    assert!(body.content.keys().eq(order.iter()));
    let response = operation.responses.responses[0].as_item().unwrap();
    assert!(response.content.keys().eq(order.iter()));
}

#[test]
fn swagger_responses() {
    let json = "application/json";
    for (response, produces, expected, codes) in [
        (
            json!({"description": "d"}),
            json!(["a/b"]),
            json!({"description": "d"}),
            vec![],
        ),
        (
            json!({"description": "d", "schema": {"type": "string"}}),
            json!(["a/b"]),
            json!({"description": "d", "content": {"a/b": {"schema": {"type": "string"}}}}),
            vec![],
        ),
        (
            json!({"description": "d", "schema": {"type": "string"}}),
            json!([]),
            json!({"description": "d", "content": {json: {"schema": {"type": "string"}}}}),
            vec![],
        ),
        (
            json!({"description": "d", "schema": {"type": "file"}}),
            json!([]),
            json!({"description": "d", "content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}}),
            vec![],
        ),
        (
            json!({"headers": {"H": {"type": "integer", "description": "h"}}}),
            json!([]),
            json!({"description": "", "headers": {"H": {"description": "h", "style": "simple", "schema": {"type": "integer"}}}}),
            vec!["missing-description"],
        ),
        (
            json!({"description": "d", "examples": {"a/b": 1}}),
            json!([]),
            json!({"description": "d"}),
            vec![],
        ),
        (json!(5), json!([]), json!(null), vec!["wrong-kind"]),
    ] {
        let document = swagger_get(json!({"produces": produces, "responses": {"200": response}}));
        let loaded = load(&document.to_string());
        let found: Vec<&str> = loaded.diagnostics.iter().map(|d| d.code).collect();
        assert_eq!(found, codes, "{response}");
        assert_eq!(
            part(&api(loaded), "/paths/~1a/get/responses/200"),
            expected,
            "{response}"
        );
    }
}

#[test]
fn status_codes() {
    let response = || json!({"description": "d"});
    let document = swagger_get(json!({"responses": {
        "200": response(), "2XX": response(), "4xx": response(), "default": response(),
        "99": response(), "0200": response(), "20X": response(), "": response()
    }}));
    let loaded = load(&document.to_string());
    let bad = loaded
        .diagnostics
        .iter()
        .filter(|d| d.code == "bad-status")
        .count();
    assert_eq!((bad, loaded.diagnostics.len()), (4, 4));
    let api = api(loaded);
    let responses = &find(&api, "/a", "get").responses;
    let mut codes: Vec<String> = responses
        .responses
        .keys()
        .map(ToString::to_string)
        .collect();
    codes.sort();
    assert_eq!(codes, ["200", "2XX", "4XX"]);
    assert!(responses.default.is_some());
}

#[test]
fn openapi_bodies_and_responses() {
    let document = openapi(json!({"paths": {"/a": {"post": operation(json!({
        "requestBody": {"required": true, "description": "d", "x-a": 1, "content": {
            "multipart/form-data": {
                "schema": {"type": "object", "properties": {"f": {"type": "string", "format": "binary"}}},
                "encoding": {"f": {"contentType": "image/png", "headers": {"H": {"schema": {"type": "string"}}}}, "g": {"style": "spaceDelimited"}},
                "example": 1
            },
            "text/plain; charset=utf-8": {}
        }},
        "responses": {"200": {"description": "d", "headers": {"H": {"required": true, "schema": {"type": "string"}}},
            "content": {"a/b": {"schema": {"type": "integer"}, "examples": {"e": {"value": 1}}}}, "links": {"l": {}}}},
        "callbacks": {"c": {}}
    }))}}}));
    let loaded = load(&document.to_string());
    assert!(problems(&loaded).is_empty(), "{}", loaded.diagnostics);
    let api = api(loaded);
    assert_eq!(
        part(&api, "/paths/~1a/post"),
        json!({
            "operationId": "op",
            "requestBody": {"required": true, "description": "d", "x-a": 1, "content": {
                "multipart/form-data": {
                    "schema": {"type": "object", "properties": {"f": {"type": "string", "format": "binary"}}},
                    "encoding": {
                        "f": {"contentType": "image/png", "explode": true, "headers": {"H": {"style": "simple", "schema": {"type": "string"}}}},
                        "g": {"contentType": null, "style": "spaceDelimited"}
                    }
                },
                "text/plain; charset=utf-8": {}
            }},
            "responses": {"200": {"description": "d", "headers": {"H": {"required": true, "style": "simple", "schema": {"type": "string"}}},
                "content": {"a/b": {"schema": {"type": "integer"}}}}}
        })
    );
}
