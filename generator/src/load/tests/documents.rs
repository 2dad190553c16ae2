//! Whole documents: problems in one run, paths, operations, servers, security.

use serde_json::json;

use super::*;
use crate::load::SourceCounts;

#[test]
fn all_problems_of_a_document_in_one_run() {
    let text = r##"{
        "swagger": "2.0", "info": {"title": "T", "version": "1"},
        "paths": {
            "/a/{id}": {
                "get": {"operationId": "x", "responses": {"200": {"description": "d", "schema": {"$ref": "#/definitions/Nope"}}}},
                "put": {"operationId": "x", "responses": {"banana": {"description": "d"}}}
            },
            "/b": {"get": {"parameters": [
                {"name": "id", "in": "path", "required": true, "type": "string"},
                {"name": "q", "in": "quary", "type": "string"},
                {"name": "r", "in": "query", "type": "strin"}
            ]}},
            "/b": {}
        },
        "definitions": {
            "A": {"$ref": "#/definitions/B"}, "B": {"$ref": "#/definitions/A"},
            "C": {"type": "array"},
            "D": {"required": true, "properties": {"p": {"type": "integer", "enum": "x"}}},
            "E": {"$ref": "http://127.0.0.1:9/x.json"}
        }
    }"##;
    let loaded = load(text);
    assert_eq!(
        problems(&loaded),
        [
            "error reference-cycle /definitions/A",
            "warning missing-items /definitions/C",
            "warning bad-enum /definitions/D/properties/p/enum",
            "warning bad-required /definitions/D/required",
            "error external-ref /definitions/E",
            "warning path-parameter-undeclared /paths/~1a~1{id}/get",
            "warning dangling-ref /paths/~1a~1{id}/get/responses/200/schema",
            "warning path-parameter-undeclared /paths/~1a~1{id}/put",
            "warning duplicate-operation-id /paths/~1a~1{id}/put/operationId",
            "warning bad-status /paths/~1a~1{id}/put/responses/banana",
            "error duplicate-path /paths/~1b",
            "warning path-parameter-unused /paths/~1b/get",
            "warning missing-responses /paths/~1b/get",
            "warning missing-operation-id /paths/~1b/get",
            "warning unknown-parameter-place /paths/~1b/get/parameters/1",
            "warning unknown-type /paths/~1b/get/parameters/2/type",
        ]
    );
    assert!(loaded.document.is_none());
    for diagnostic in &loaded.diagnostics {
        assert_eq!(diagnostic.file, "doc");
        assert!(!diagnostic.message.is_empty() && !diagnostic.hint.is_empty());
    }
}

#[test]
fn path_parameters_are_those_of_the_path() {
    let document = swagger(json!({"paths": {"/a/{x}/{y}": {
        "parameters": [
            {"name": "x", "in": "path", "type": "integer"},
            {"name": "q", "in": "query", "type": "string", "description": "shared"}
        ],
        "get": operation(json!({"parameters": [
            {"name": "q", "in": "query", "type": "boolean"},
            {"name": "q", "in": "query", "type": "integer"},
            {"name": "z", "in": "path", "required": true, "type": "string"}
        ]}))
    }}}));
    let loaded = load(&document.to_string());
    assert_eq!(
        problems(&loaded),
        [
            "warning path-parameter-unused /paths/~1a~1{x}~1{y}/get",
            "warning path-parameter-undeclared /paths/~1a~1{x}~1{y}/get",
            "warning duplicate-parameter /paths/~1a~1{x}~1{y}/get/parameters/1",
            "warning path-parameter-optional /paths/~1a~1{x}~1{y}/parameters/0",
        ]
    );
    let api = api(loaded);
    assert_eq!(
        part(&api, "/paths/~1a~1{x}~1{y}/get/parameters"),
        json!([
            {"in": "path", "name": "x", "required": true, "schema": {"type": "integer"}, "style": "simple"},
            {"in": "path", "name": "y", "required": true, "schema": {"type": "string"}, "style": "simple"},
            {"in": "query", "name": "q", "schema": {"type": "boolean"}, "style": "form"},
        ])
    );
    assert_eq!(part(&api, "/paths/~1a~1{x}~1{y}/parameters"), Value::Null);
}

#[test]
fn odd_paths() {
    for (path, expected, loaded_as) in [
        ("/a", vec![], Some("/a")),
        (
            "/größe/日本/{идент}",
            vec!["path-parameter-undeclared"],
            Some("/größe/日本/{идент}"),
        ),
        ("a", vec!["bad-path"], Some("/a")),
        ("http://evil.example/a", vec!["bad-path"], None),
        ("/a?x=1", vec!["bad-path"], Some("/a?x=1")),
        ("/../a", vec!["bad-path"], Some("/../a")),
        ("/a/{}", vec!["bad-path-template"], Some("/a/{}")),
        ("/a/id}", vec!["bad-path-template"], Some("/a/id}")),
        ("/a/{id", vec!["bad-path-template"], Some("/a/{id")),
        (
            "/a/{i}/{i}",
            vec!["repeated-path-parameter", "path-parameter-undeclared"],
            Some("/a/{i}/{i}"),
        ),
        (
            "/a/{i}:{v}.{e}",
            vec!["path-parameter-undeclared"],
            Some("/a/{i}:{v}.{e}"),
        ),
    ] {
        let document = swagger(json!({"paths": {path: {"get": operation(json!({}))}}}));
        let loaded = load(&document.to_string());
        let codes: Vec<&str> = loaded.diagnostics.iter().map(|d| d.code).collect();
        assert_eq!(codes, expected, "{path}");
        let api = api(loaded);
        assert_eq!(api.paths.paths.keys().next().map(String::as_str), loaded_as);
    }
}

#[test]
fn paths_that_differ_in_names_only() {
    let document = swagger(json!({"paths": {
        "/a/{x}": {"get": operation(json!({"operationId": "one", "parameters": [{"name": "x", "in": "path", "required": true, "type": "string"}]}))},
        "/a/{y}": {"get": operation(json!({"operationId": "two", "parameters": [{"name": "y", "in": "path", "required": true, "type": "string"}]}))}
    }}));
    let loaded = load(&document.to_string());
    assert_eq!(
        problems(&loaded),
        ["warning equivalent-path /paths/~1a~1{y}"]
    );
    assert_eq!(api(loaded).operations().count(), 2);
}

#[test]
fn operations_and_schemas_are_counted_before_anything_is_left_out() {
    let document = swagger(json!({
        "paths": {"/a": {"get": operation(json!({})), "put": "x", "fetch": {}}},
        "definitions": {"A": {}, "B": 5}
    }));
    let loaded = load(&document.to_string());
    assert_eq!(
        problems(&loaded),
        [
            "warning schema-not-object /definitions/B",
            "warning unknown-method /paths/~1a/fetch",
            "warning wrong-kind /paths/~1a/put",
        ]
    );
    let document = loaded.document.unwrap();
    assert_eq!(
        document.source_counts,
        SourceCounts {
            operations: 2,
            schemas: 2
        }
    );
    assert_eq!(document.schema_pointer("a/b"), "/definitions/a~1b");
    assert_eq!(document.operation_pointer("/a~", "get"), "/paths/~1a~0/get");
}

#[test]
fn paths_of_a_wrong_kind_are_an_error() {
    for (paths, expected) in [
        (json!({"paths": null}), "error bad-paths /paths"),
        (json!({"paths": "x"}), "error bad-paths /paths"),
        (json!({"paths": []}), "error bad-paths /paths"),
    ] {
        assert_eq!(problems(&load(&openapi(paths).to_string())), [expected]);
    }
    let loaded = load(r#"{"openapi": "3.0.0", "info": {"title": "T", "version": "1"}}"#);
    assert_eq!(problems(&loaded), ["warning missing-paths "]);
    assert!(loaded.document.is_some());
}

#[test]
fn servers_of_swagger() {
    for (members, expected) in [
        (json!({}), vec!["/"]),
        (json!({"basePath": "/v1/"}), vec!["/v1"]),
        (json!({"host": "h.example"}), vec!["https://h.example"]),
        (
            json!({"host": "h.example", "basePath": "/"}),
            vec!["https://h.example"],
        ),
        (
            json!({"host": "h:8080", "basePath": "v1", "schemes": ["HTTP", "wss"]}),
            vec!["http://h:8080/v1", "wss://h:8080/v1"],
        ),
        (
            json!({"host": "http://h/", "basePath": "/v1"}),
            vec!["https://h/v1"],
        ),
    ] {
        let api = api(load(&swagger(members.clone()).to_string()));
        let urls: Vec<&str> = api.servers.iter().map(|s| s.url.as_str()).collect();
        assert_eq!(urls, expected, "{members}");
    }
}

#[test]
fn servers_of_a_path_go_to_its_operations() {
    let document = openapi(json!({"paths": {"/a": {
        "servers": [{"url": "https://p"}],
        "get": operation(json!({})),
        "put": operation(json!({"operationId": "put", "servers": [{"url": "https://o"}]}))
    }}}));
    let api = api(load(&document.to_string()));
    assert_eq!(find(&api, "/a", "get").servers[0].url, "https://p");
    assert_eq!(find(&api, "/a", "put").servers[0].url, "https://o");
}

#[test]
fn security_keeps_absent_empty_and_given_apart() {
    let document = swagger(json!({
        "securityDefinitions": {
            "key": {"type": "apiKey", "in": "header", "name": "K"},
            "login": {"type": "oauth2", "flow": "accessCode", "authorizationUrl": "a", "tokenUrl": "t", "scopes": {"r": "read"}},
            "basic": {"type": "basic"},
            "odd": {"type": "magic"}
        },
        "security": [{"key": []}],
        "paths": {"/a": {
            "get": operation(json!({"operationId": "a"})),
            "put": operation(json!({"operationId": "b", "security": []})),
            "post": operation(json!({"operationId": "c", "security": [{"login": ["r"], "key": []}, {}]})),
            "delete": operation(json!({"operationId": "d", "security": [{"odd": []}]}))
        }}
    }));
    let loaded = load(&document.to_string());
    assert_eq!(
        problems(&loaded),
        [
            "warning undefined-security /paths/~1a/delete/security/0/odd",
            "warning bad-security-scheme /securityDefinitions/odd",
        ]
    );
    let api = api(loaded);
    let security = |method: &str| json!(find(&api, "/a", method).security);
    assert_eq!(security("get"), json!(null));
    assert_eq!(security("put"), json!([]));
    assert_eq!(security("post"), json!([{"login": ["r"], "key": []}, {}]));
    assert_eq!(security("delete"), json!(null));
    assert_eq!(json!(api.security), json!([{"key": []}]));
    assert_eq!(
        part(&api, "/components/securitySchemes"),
        json!({
            "key": {"type": "apiKey", "in": "header", "name": "K"},
            "login": {"type": "oauth2", "flows": {"authorizationCode": {"authorizationUrl": "a", "tokenUrl": "t", "scopes": {"r": "read"}}}},
            "basic": {"type": "http", "scheme": "basic"}
        })
    );
}

#[test]
fn extensions_are_kept_at_their_places() {
    let x = json!({"a": [1, null]});
    let document = swagger(json!({
        "info": {"title": "T", "version": "1", "x-info": x},
        "x-root": x, "x-sdkgen-enum": 1,
        "paths": {"x-paths": x, "/a": {"x-item": x, "get": operation(json!({
            "x-op": x,
            "parameters": [{"name": "q", "in": "query", "type": "string", "x-param": x}],
            "responses": {"x-responses": x, "200": {"description": "d", "x-response": x}}
        }))}},
        "definitions": {"A": {"x-schema": x, "properties": {"p": {"type": "string", "x-prop": x}}}}
    }));
    let loaded = load(&document.to_string());
    assert_eq!(
        problems(&loaded),
        ["warning reserved-extension /x-sdkgen-enum"]
    );
    let api = api(loaded);
    for pointer in [
        "/info/x-info",
        "/x-root",
        "/paths/x-paths",
        "/paths/~1a/x-item",
        "/paths/~1a/get/x-op",
        "/paths/~1a/get/parameters/0/x-param",
        "/paths/~1a/get/responses/x-responses",
        "/paths/~1a/get/responses/200/x-response",
        "/components/schemas/A/x-schema",
        "/components/schemas/A/properties/p/x-prop",
    ] {
        assert_eq!(part(&api, pointer), x, "{pointer}");
    }
}

#[test]
fn a_large_document_is_the_same_from_several_threads() {
    let mut paths = serde_json::Map::new();
    let mut definitions = serde_json::Map::new();
    for number in 0..1_500 {
        let path = format!("/p{number}/{{id}}");
        paths.insert(path, json!({"get": operation(json!({
            "operationId": format!("o{}", number % 1_499),
                "parameters": [{"name": "id", "in": "path", "required": true, "type": "string"}],
            "responses": {"200": {"description": "d", "schema": {"$ref": "#/definitions/S0/properties/n"}}, "400": {"$ref": "#/responses/Odd"}}
        }))}));
        definitions.insert(
            format!("S{number}"),
            json!({"properties": {"n": {"type": "integer"}}}),
        );
    }
    let mut document = swagger(json!({
        "paths": paths, "definitions": definitions,
        "responses": {"Odd": {"schema": {"type": "nope"}}}
    }));
    let parallel = load(&document.to_string());
    let expected = problems(&parallel);
    // Problems behind a shared reference are reported once, whatever the thread.
    let once = |p: &str| expected.iter().filter(|e| *e == p).count();
    assert_eq!(once("warning unknown-type /responses/Odd/schema/type"), 1);
    assert_eq!(once("warning missing-description /responses/Odd"), 1);
    assert_eq!(
        expected
            .iter()
            .filter(|e| e.contains("duplicate-operation-id"))
            .count(),
        1
    );
    // A schema that contains itself through a pointer needs a new name, which
    // sends the document back to one thread.
    document["definitions"]["Zoop"] = json!({"properties": {"l": {"properties": {"in": {"$ref": "#/definitions/Zoop/properties/l"}}}}});
    let single = load(&document.to_string());
    assert_eq!(problems(&single), expected);
    let (parallel, single) = (api(parallel), api(single));
    assert_eq!(parallel.paths, single.paths);
    let names = |api: &OpenAPI| -> Vec<String> {
        api.components
            .iter()
            .flat_map(|c| c.schemas.keys().cloned())
            .collect()
    };
    assert_eq!(names(&parallel).len(), 1_500);
    let expected = [names(&parallel), vec!["Zoop".to_owned()]].concat();
    assert!(names(&single)[..1_501] == expected);
    assert_eq!(names(&single)[1_501..], ["l"]);
}
