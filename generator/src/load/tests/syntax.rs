//! Bytes, JSON, YAML, identical keys, limits and versions.

use std::io::Write as _;

use serde_json::json;

use super::*;
use crate::load::Form;

const MINIMAL: &str = r#"{"swagger":"2.0","info":{"title":"T","version":"1"},"paths":{}}"#;

#[test]
fn documents_that_are_none_give_one_error() {
    for (text, expected) in [
        ("", "error root-not-object "),
        ("# only a comment\n", "error root-not-object "),
        ("null", "error root-not-object "),
        ("just a scalar", "error root-not-object "),
        ("[]", "error root-not-object "),
        ("{}", "error missing-version "),
        ("{\"a\": 1,}", "error syntax "),
        ("{\"a\": 1} x", "error syntax "),
        ("{\"a\": \"cut", "error syntax "),
        ("a: [1", "error syntax "),
        ("a: *unknown", "error syntax "),
        ("a: 1\n---\nb: 2\n", "error syntax "),
        ("{\"swaggerVersion\": \"1.2\"}", "error missing-version "),
        ("{\"swagger\": \"1.2\"}", "error unknown-version /swagger"),
        ("{\"swagger\": {}}", "error unknown-version /swagger"),
        ("{\"openapi\": null}", "error unknown-version /openapi"),
        ("{\"openapi\": \"4.0.0\"}", "error unknown-version /openapi"),
        (
            "{\"openapi\": \"3.1.0\"}",
            "error unsupported-version /openapi",
        ),
        (
            "{\"openapi\": \"3.2.0\"}",
            "error unsupported-version /openapi",
        ),
        (
            "{\"openapi\": \"3.0.0\", \"swagger\": \"2.0\"}",
            "error two-versions ",
        ),
        ("a\0b: 1", "error encoding "),
        ("swagger: !!python/object:os.system x", "error yaml-tag "),
        ("swagger: !local x", "error yaml-tag "),
    ] {
        let loaded = load(text);
        assert_eq!(problems(&loaded), [expected], "{text:?}");
        assert!(loaded.document.is_none(), "{text:?}");
    }
}

#[test]
fn versions_that_are_oddly_written_are_accepted() {
    for (text, form, warnings) in [
        ("swagger: \"2.0\"", Form::Swagger2, 0),
        ("swagger: 2.0", Form::Swagger2, 0),
        ("openapi: 3.0.3", Form::OpenApi30, 0),
        ("openapi: ' 3.0.3 '", Form::OpenApi30, 1),
        ("openapi: 3.0.0-rc2", Form::OpenApi30, 1),
        ("openapi: 3.0", Form::OpenApi30, 0),
    ] {
        let text = format!("{text}\ninfo: {{title: T, version: 1.10}}\npaths: {{}}\n");
        let loaded = load(&text);
        let odd = problems(&loaded)
            .iter()
            .filter(|p| p.contains("odd-version"))
            .count();
        assert_eq!(odd, warnings, "{text}");
        let document = loaded.document.unwrap();
        assert_eq!(document.form, form, "{text}");
        assert_eq!(document.api.info.version, "1.10", "{text}");
    }
}

#[test]
fn a_version_may_be_a_yaml_alias() {
    let text = "x-v: &v '7'\nswagger: '2.0'\ninfo: {title: T, version: *v}\npaths: {}\n";
    assert_eq!(api(load(text)).info.version, "7");
    let text = "x-v: &v {a: b}\nswagger: '2.0'\ninfo:\n  title: T\n  version: *v\npaths: {}\n";
    assert_eq!(
        problems(&load(text)),
        [
            "warning missing-info /info",
            "warning wrong-kind /info/version"
        ]
    );
}

#[test]
fn encodings() {
    let utf16: Vec<u8> = std::iter::once(0xfeff_u16)
        .chain(MINIMAL.encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    let overlong = [b"{\"a\": \"".as_slice(), &[0xc0, 0xaf], b"\"}"].concat();
    for (bytes, expected) in [
        ([&[0xef, 0xbb, 0xbf], MINIMAL.as_bytes()].concat(), None),
        (utf16, Some("error encoding ")),
        (overlong, Some("error encoding ")),
    ] {
        let loaded = load_bytes(&bytes, "doc", &Limits::default());
        assert_eq!(problems(&loaded).first().map(String::as_str), expected);
    }
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

#[test]
fn gzip_is_unpacked() {
    let packed = gzip(MINIMAL.as_bytes());
    let document = load_bytes(&packed, "doc.json.gz", &Limits::default())
        .document
        .unwrap();
    assert_eq!(document.api.info.title, "T");

    let cut = load_bytes(&packed[..packed.len() - 9], "doc", &Limits::default());
    assert_eq!(problems(&cut), ["error gzip "]);

    let limits = Limits {
        max_bytes: 1_000,
        ..Limits::default()
    };
    let bomb = gzip(&vec![b' '; 1_000_000]);
    assert_eq!(
        problems(&load_bytes(&bomb, "doc", &limits)),
        ["error document-too-large "]
    );
}

#[test]
fn the_digest_is_of_the_content() {
    let digest = |text: &str| {
        let loaded = load_bytes(text.as_bytes(), "doc", &Limits::default());
        loaded.document.unwrap().sha256
    };
    let one = r#"{"swagger":"2.0","info":{"title":"T","version":"1"},"paths":{}}"#;
    // From `printf %s '{"info":{"title":"T","version":"1"},"paths":{},"swagger":"2.0"}' | sha256sum`.
    assert_eq!(
        digest(one),
        "009de5d96c8c737ee334b3ddbbe3ee2c6aaa47d48c435e40b5e8bdaedb5c1bc8"
    );
    let other =
        "{ \"paths\": {}, \"info\": {\"version\":\"1\", \"title\":\"T\"},\n \"swagger\":\"2.0\" }";
    assert_eq!(digest(one), digest(other));
    assert_ne!(digest(one), digest(&one.replace("\"T\"", "\"U\"")));
}

#[test]
fn identical_keys() {
    let paths = |paths: &str| {
        format!(r#"{{"swagger":"2.0","info":{{"title":"T","version":"1"}},"paths":{{{paths}}}}}"#)
    };
    let op = r#"{"operationId":"o","responses":{"200":{"description":"d"}}}"#;
    for (text, expected) in [
        (
            paths(r#""/a":{},"/a":{}"#),
            vec!["error duplicate-path /paths/~1a"],
        ),
        (
            paths(&format!(r#""/a":{{"get":{op},"get":{op}}}"#)),
            vec!["error duplicate-key /paths/~1a/get"],
        ),
        (
            paths(r#""/a":{"x-a":1,"x-a":2}"#),
            vec!["warning duplicate-key /paths/~1a/x-a"],
        ),
        (
            MINIMAL.replace("\"paths\"", "\"paths\":{},\"paths\""),
            vec!["error duplicate-key /paths"],
        ),
        (
            paths(r#""a":{},"/a":{}"#),
            vec!["warning bad-path /paths/a", "error duplicate-path /paths/a"],
        ),
    ] {
        assert_eq!(problems(&load(&text)), expected, "{text}");
    }
}

#[test]
fn the_first_of_identical_keys_is_used() {
    // More members than the reader compares one by one.
    let members: String = (0..40).map(|i| format!("\"x-{i}\":{i},")).collect();
    let text = MINIMAL.replace("\"paths\"", &format!("{members}\"paths\""));
    let text = text.replace("\"info\":{", "\"info\":{\"title\":\"First\",");
    let text = text.replace("\"x-39\":39", "\"x-39\":39,\"x-7\":700");
    let loaded = load(&text);
    assert_eq!(
        problems(&loaded),
        [
            "warning duplicate-key /info/title",
            "error duplicate-key /x-7"
        ]
    );
    let text = text.replace(",\"x-7\":700", "");
    assert_eq!(api(load(&text)).info.title, "First");
}

#[test]
fn yaml_keys_and_numbers_keep_their_letters() {
    let text = "\
openapi: 3.0.3
info: {title: 404, version: v}
paths:
  /a:
    get:
      operationId: 17
      responses:
        200: {description: ok}
        '200': {description: again}
        default: {description: d}
components:
  schemas:
    1.10: {type: string}
    ~: {type: string}
    E: {enum: [NO, on, 012, .inf, 1.5], type: string}
";
    let loaded = load(text);
    assert_eq!(
        problems(&loaded),
        [
            "warning enum-value-type /components/schemas/E/enum",
            "warning number-not-finite /components/schemas/E/enum/3",
            "warning enum-null /components/schemas/E/enum/3",
            "warning duplicate-key /paths/~1a/get/responses/200",
        ]
    );
    let api = api(loaded);
    assert_eq!(api.info.title, "404");
    let operation = find(&api, "/a", "get");
    assert_eq!(operation.operation_id.as_deref(), Some("17"));
    assert_eq!(
        part(&api, "/paths/~1a/get/responses/200/description"),
        json!("ok")
    );
    let names: Vec<&str> = api
        .components
        .as_ref()
        .unwrap()
        .schemas
        .keys()
        .map(String::as_str)
        .collect();
    assert_eq!(names, ["1.10", "~", "E"]);
    assert_eq!(
        part(&api, "/components/schemas/E/enum"),
        json!(["NO", "on", "012", "1.5"])
    );
}

#[test]
fn yaml_merge_keys() {
    let text = "\
swagger: '2.0'
info: {title: T, version: '1'}
paths: {}
x-base: &base {type: object, description: base}
x-more: &more {description: more, title: more}
definitions:
  One: {<<: *base, description: own}
  Two: {<<: [*more, *base]}
  Three: {<<: 5, type: string}
";
    let loaded = load(text);
    assert_eq!(
        problems(&loaded),
        ["warning bad-merge-key /definitions/Three/<<"]
    );
    let api = api(loaded);
    assert_eq!(
        part(&api, "/components/schemas/One"),
        json!({"type": "object", "description": "own"})
    );
    assert_eq!(
        part(&api, "/components/schemas/Two"),
        json!({"type": "object", "description": "more", "title": "more"})
    );
}

#[test]
fn a_json_member_may_be_called_like_a_merge_key() {
    let text = MINIMAL.replace(
        "\"paths\"",
        "\"definitions\":{\"A\":{\"type\":\"object\",\"properties\":{\"<<\":{\"type\":\"string\"}}}},\"paths\"",
    );
    let api = api(load(&text));
    assert_eq!(
        part(&api, "/components/schemas/A/properties/<</type"),
        json!("string")
    );
}

#[test]
fn yaml_flow_with_a_yaml_name_may_look_like_json() {
    let text = "{swagger: '2.0', info: {title: T, version: '1',}, paths: {}}";
    let limits = Limits::default();
    assert_eq!(
        problems(&load_bytes(text.as_bytes(), "doc.json", &limits)),
        ["error syntax "]
    );
    assert!(
        load_bytes(text.as_bytes(), "doc.yml", &limits)
            .document
            .is_some()
    );
}

#[test]
fn text_that_looks_like_yaml_structure_does_not_count() {
    let deep: String = (0..200).map(|_| "[ { ").collect();
    let text = format!(
        "swagger: '2.0'\ninfo:\n  title: T\n  version: '1'\n  description: |\n    {deep}\n    - !!python/none in text\npaths: {{}}\n"
    );
    let loaded = load(&text);
    assert!(problems(&loaded).is_empty(), "{}", loaded.diagnostics);
}

#[test]
fn limits_of_depth_and_number() {
    let nested = |open: &str, close: &str, times: usize| {
        format!("{}{}", open.repeat(times), close.repeat(times))
    };
    let json = |value: String| MINIMAL.replace("\"paths\"", &format!("\"x-a\":{value},\"paths\""));
    let deep_list = json(nested("[", "]", 10_000));
    let deep_object = json(format!(
        "{}1{}",
        "{\"a\":".repeat(10_000),
        "}".repeat(10_000)
    ));
    let deep_flow = format!("swagger: '2.0'\nx-a: {}\n", nested("[", "]", 10_000));
    let deep_block: String = (0..1_000)
        .map(|i| format!("{}a:\n", " ".repeat(i)))
        .collect();
    let deep_dashes = format!("a:\n{}b\n", "- ".repeat(1_000));
    let list = (0..2_000)
        .map(|i| i.to_string())
        .collect::<Vec<_>>()
        .join(",");
    let many_json = json(format!("[{list}]"));
    let many_yaml = format!("swagger: '2.0'\nx-a: [{list}]\n");
    let laughs = (1..9).fold("a0: &a0 [x, x]\n".to_owned(), |text, i| {
        let before = i - 1;
        format!("{text}a{i}: &a{i} [*a{before}, *a{before}, *a{before}, *a{before}, *a{before}, *a{before}, *a{before}, *a{before}, *a{before}]\n")
    });
    let limits = Limits {
        max_nodes: 1_500,
        ..Limits::default()
    };
    for (name, text, limits, code) in [
        ("list", &deep_list, &Limits::default(), "nesting-too-deep"),
        (
            "object",
            &deep_object,
            &Limits::default(),
            "nesting-too-deep",
        ),
        ("flow", &deep_flow, &Limits::default(), "nesting-too-deep"),
        ("block", &deep_block, &Limits::default(), "nesting-too-deep"),
        (
            "dashes",
            &deep_dashes,
            &Limits::default(),
            "nesting-too-deep",
        ),
        ("many json", &many_json, &limits, "too-many-values"),
        ("many yaml", &many_yaml, &limits, "too-many-values"),
        ("aliases", &laughs, &Limits::default(), "too-many-values"),
    ] {
        let loaded = load_bytes(text.as_bytes(), "doc", limits);
        let codes: Vec<&str> = loaded.diagnostics.iter().map(|d| d.code).collect();
        assert_eq!(codes, [code], "{name}");
        assert!(loaded.document.is_none(), "{name}");
    }
    let fits = json(nested("[", "]", 100));
    assert!(load(&fits).document.is_some());
}

#[test]
fn aliases_may_not_multiply_text() {
    let long = "x".repeat(100_000);
    let text = format!("a: &a |\n  {long}\nb: [{}]\n", "*a, ".repeat(5_000));
    let limits = Limits {
        max_bytes: 10 << 20,
        ..Limits::default()
    };
    assert_eq!(
        problems(&load_bytes(text.as_bytes(), "doc", &limits)),
        ["error document-too-large "]
    );
}
