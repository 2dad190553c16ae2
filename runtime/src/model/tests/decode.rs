//! Decoding.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::value::{Error as ValueError, MapDeserializer};
use serde_json::Value;

use super::sample::{Empty, Open, Page, State, User};
use crate::model::{Wire, decode_json, to_json};

/// Decodes on both ways and expects the same outcome.
fn decode<T>(text: &str) -> Result<T, String>
where
    T: Wire + Default + PartialEq + std::fmt::Debug + serde::de::DeserializeOwned,
{
    let mut value = T::default();
    let own = decode_json(text.as_bytes(), value.target())
        .map(|()| value)
        .map_err(|error| error.to_string());
    let generic = serde_json::from_str::<T>(text);
    assert_eq!(own.is_ok(), generic.is_ok(), "{text}: {own:?} {generic:?}");
    if let (Ok(own), Ok(generic)) = (&own, &generic) {
        assert_eq!(own, generic, "{text}");
    }
    own
}

#[test]
fn values_come_as_what_the_field_holds() {
    for (text, kept) in [
        // Text takes numbers and flags.
        (r#"{"id":7}"#, r#"{"id":"7"}"#),
        (r#"{"id":-7}"#, r#"{"id":"-7"}"#),
        (
            r#"{"id":18446744073709551615}"#,
            r#"{"id":"18446744073709551615"}"#,
        ),
        (r#"{"id":1.0}"#, r#"{"id":"1.0"}"#),
        (r#"{"id":1e300}"#, r#"{"id":"1e+300"}"#),
        (r#"{"id":true}"#, r#"{"id":"true"}"#),
        (
            r#"{"names":[1,false,"a"]}"#,
            r#"{"names":["1","false","a"]}"#,
        ),
        (r#"{"seen":1709164800000}"#, r#"{"seen":"1709164800000"}"#),
        (r#"{"born":"soon"}"#, r#"{"born":"soon"}"#),
        // Whole numbers may be written with a point.
        (r#"{"version":1.0}"#, r#"{"version":1}"#),
        (r#"{"version":-1e3}"#, r#"{"version":-1000}"#),
        (
            r#"{"version":-9223372036854775808}"#,
            r#"{"version":-9223372036854775808}"#,
        ),
        (
            r#"{"version":-9223372036854775808.0}"#,
            r#"{"version":-9223372036854775808}"#,
        ),
        (r#"{"score":3}"#, r#"{"score":3.0}"#),
        (
            r#"{"score":18446744073709551615}"#,
            r#"{"score":1.8446744073709552e+19}"#,
        ),
        // Enumerations keep what they do not know.
        (r#"{"state":"active"}"#, r#"{"state":"active"}"#),
        (r#"{"state":"ACTIVE"}"#, r#"{"state":"ACTIVE"}"#),
        (r#"{"state":""}"#, r#"{"state":""}"#),
        (r#"{"family":23}"#, r#"{"family":23}"#),
        (r#"{"family":-5}"#, r#"{"family":-5}"#),
        (r#"{"family":"2"}"#, r#"{"family":2}"#),
        (r#"{"family":"02"}"#, r#"{"family":"02"}"#),
        (r#"{"family":"six"}"#, r#"{"family":"six"}"#),
        (
            r#"{"json":[1,{"a":[true,null,1.5,"x"]}]}"#,
            r#"{"json":[1,{"a":[true,null,1.5,"x"]}]}"#,
        ),
        (
            r#"{"json":18446744073709551615}"#,
            r#"{"json":18446744073709551615}"#,
        ),
        // Unknown properties are passed over, whatever they hold.
        (
            r#"{"":1,"x":[{"id":1}],"id":"a","zz":{"y":null}}"#,
            r#"{"id":"a"}"#,
        ),
        (" {\n\t\"id\" : \"a\" } \r\n", r#"{"id":"a"}"#),
        (r#"{"\u0069d":"\u00e9\ud83d\ude00\n"}"#, r#"{"id":"é😀\n"}"#),
        ("{}", "{}"),
    ] {
        assert_eq!(to_json(&decode::<User>(text).unwrap()), kept, "{text}");
    }
    assert_eq!(
        decode::<User>(r#"{"state":"deleted"}"#).unwrap().state,
        Some(State::Deleted)
    );
}

#[test]
fn the_last_of_equal_keys_wins() {
    for (text, kept) in [
        (r#"{"id":"a","id":"b"}"#, r#"{"id":"b"}"#),
        (r#"{"names":["a","b"],"names":["c"]}"#, r#"{"names":["c"]}"#),
        (
            r#"{"labels":{"k":"a","l":"b"},"labels":{"m":"c"}}"#,
            r#"{"labels":{"m":"c"}}"#,
        ),
        (r#"{"labels":{"k":"a","k":"b"}}"#, r#"{"labels":{"k":"b"}}"#),
        (
            r#"{"manager":{"id":"a"},"manager":{"version":1}}"#,
            r#"{"manager":{"version":1}}"#,
        ),
        (
            r#"{"tags":{"k":{"id":"a"},"k":{}}}"#,
            r#"{"tags":{"k":{}}}"#,
        ),
        (
            r#"{"state":"active","state":"other"}"#,
            r#"{"state":"other"}"#,
        ),
        (r#"{"json":[1],"json":{}}"#, r#"{"json":{}}"#),
    ] {
        assert_eq!(to_json(&decode::<User>(text).unwrap()), kept, "{text}");
    }
}

#[test]
fn an_open_model_keeps_other_properties() {
    let open = decode::<Open>(r#"{"zoo":[1],"id":"a","":[2],"e\"":[]}"#).unwrap();
    assert_eq!(open.id.as_deref(), Some("a"));
    assert_eq!(open.extra.get("zoo"), Some(&vec![1]));
    assert_eq!(to_json(&open), r#"{"id":"a","":[2],"e\"":[],"zoo":[1]}"#);
    assert_eq!(to_json(&decode::<Empty>(r#"{"a":1}"#).unwrap()), "{}");
}

#[test]
fn keys_are_found_in_any_order() {
    let fields = [
        ("active", "true"),
        ("born", "\"b\""),
        ("id", "\"i\""),
        ("names", "[]"),
        ("version", "3"),
    ];
    let sorted: Vec<String> = fields.iter().map(|(k, v)| format!("\"{k}\":{v}")).collect();
    let whole = format!("{{{}}}", sorted.join(","));
    // Every order of five keys, each also with one key left out: what an
    // object teaches about the order must not mislead the next one.
    for code in 0..5 * 4 * 3 * 2 {
        let mut left = sorted.clone();
        let mut rest = code;
        let mut order = Vec::new();
        for size in (1..=5).rev() {
            order.push(left.remove(rest % size));
            rest /= size;
        }
        let text = format!("{{{}}}", order.join(","));
        assert_eq!(to_json(&decode::<User>(&text).unwrap()), whole, "{text}");
        for out in &sorted {
            let some: Vec<_> = order.iter().filter(|part| *part != out).cloned().collect();
            let expected: Vec<_> = sorted.iter().filter(|part| *part != out).cloned().collect();
            let text = format!("{{{}}}", some.join(","));
            let kept = format!("{{{}}}", expected.join(","));
            assert_eq!(to_json(&decode::<User>(&text).unwrap()), kept, "{text}");
        }
    }
}

/// Expects that a page does not decode, at a path and with a message.
fn fails(text: &str, path: &str, message: &str) {
    let mut page = Page::default();
    let error = decode_json(text.as_bytes(), page.target()).unwrap_err();
    assert_eq!((error.path(), error.message()), (path, message), "{text}");
    let (line, column) = (error.line(), error.column());
    assert!(line == 1 && column <= text.len(), "{line}:{column}");
    assert_eq!(
        error.to_string(),
        format!("{message} at {path} (line {line}, column {column})")
    );
    assert!(serde_json::from_str::<Page>(text).is_err());
}

#[test]
fn errors_name_the_place() {
    let whole = "a whole number of at most 9223372036854775807";
    for (text, path, message) in [
        (
            r#"{"entities":[{},{},{},{"version":"x"}]}"#,
            "$.entities[3].version",
            "invalid type: a string, expected a whole number",
        ),
        (
            r#"{"entities":[{"id":["x"]}]}"#,
            "$.entities[0].id",
            "invalid type: a list, expected a string",
        ),
        (
            r#"{"entities":[{"id":{"x":1}}]}"#,
            "$.entities[0].id",
            "invalid type: an object, expected a string",
        ),
        (
            r#"{"entities":[{"id":{}}]}"#,
            "$.entities[0].id",
            "invalid type: an object, expected a string",
        ),
        (
            r#"{"entities":{"a":1}}"#,
            "$.entities",
            "invalid type: an object, expected a list",
        ),
        (
            r#"{"entities":[true]}"#,
            "$.entities[0]",
            "invalid type: true, expected an object",
        ),
        (
            r#"{"entities":[{"nested":{"a\"b":[[1],[2,1.5]]}}]}"#,
            r#"$.entities[0].nested["a\"b"][1][1]"#,
            "invalid type: floating point `1.5`, expected a whole number",
        ),
        (
            r#"{"entities":[{"manager":{"skills":[{"sizes":["s"]}]}}]}"#,
            "$.entities[0].manager.skills[0].sizes[0]",
            "invalid type: a string, expected a number",
        ),
        (
            r#"{"entities":[{"active":1}]}"#,
            "$.entities[0].active",
            "invalid type: integer `1`, expected true or false",
        ),
        (
            r#"{"total":9223372036854775808}"#,
            "$.total",
            &format!("invalid value: integer `9223372036854775808`, expected {whole}"),
        ),
        (
            r#"{"total":9223372036854775808.0}"#,
            "$.total",
            "invalid type: floating point `9.223372036854776e+18`, expected a whole number",
        ),
        (r#"{"total":}"#, "$.total", "expected value"),
        (
            r#"{"entities":[{}"#,
            "$.entities[1]",
            "EOF while parsing a list",
        ),
        (r#"{"total":1"#, "$", "EOF while parsing an object"),
        (r#"{"total":1} x"#, "$", "trailing characters"),
        ("", "$", "EOF while parsing a value"),
        ("[]", "$", "invalid type: a list, expected an object"),
    ] {
        fails(text, path, message);
    }
}

#[test]
fn errors_do_not_show_texts() {
    let text = r#"{"total":"secret"}"#;
    let error = decode_json(text.as_bytes(), Page::default().target()).unwrap_err();
    assert!(!format!("{error} {error:?}").contains("secret"));
    let error = serde_json::from_str::<Page>(text).unwrap_err();
    assert!(!error.to_string().contains("secret"), "{error}");
}

#[test]
fn text_that_is_not_utf_8_is_an_error() {
    let error = decode_json(
        b"{\"entities\":[{\"id\":\"\xff\"}]}",
        Page::default().target(),
    );
    assert_eq!(error.unwrap_err().path(), "$.entities[0].id");
}

#[test]
fn deep_texts_are_errors() {
    for open in [
        "[",
        "{\"manager\":",
        "{\"json\":[",
        "{\"x\":",
        "{\"entities\":[",
    ] {
        let text = open.repeat(10_000);
        for target in [
            Value::Null.target(),
            User::default().target(),
            Page::default().target(),
            ().target(),
        ] {
            assert!(decode_json(text.as_bytes(), target).is_err());
        }
        assert!(serde_json::from_str::<User>(&text).is_err());
    }
    // As deep as the parser lets pass: every engine bears it.
    let depth = 120;
    let text = format!("{}{{}}{}", "{\"manager\":".repeat(depth), "}".repeat(depth));
    let user = decode::<User>(&text).unwrap();
    assert_eq!(to_json(&user.clone()), text);
    assert_eq!(user.clone(), user);
    assert_eq!(serde_json::to_string(&user).unwrap(), text);
    assert!(format!("{user:?}").len() > depth);
}

#[test]
fn other_formats_than_json_can_be_the_source() {
    let tree = serde_json::json!({"id": "a", "version": 1, "names": ["b"], "family": 2});
    let user = User::deserialize(&tree).unwrap();
    assert_eq!(serde_json::to_value(&user).unwrap(), tree);
    assert_eq!(serde_json::from_value::<User>(tree).unwrap(), user);

    let entries = BTreeMap::from([("id".to_owned(), "a"), ("other".to_owned(), "b")]);
    let source = MapDeserializer::<_, ValueError>::new(entries.into_iter());
    assert_eq!(User::deserialize(source).unwrap().id.as_deref(), Some("a"));
}

/// Decodes a number that arrives as a map, the way `serde_json` hands it over
/// with `arbitrary_precision`.
fn precise(field: &'static str, text: &'static str) -> Result<String, ValueError> {
    let number = BTreeMap::from([("$serde_json::private::Number", text)]);
    let fields = BTreeMap::from([(field, number)]);
    let source = MapDeserializer::<_, ValueError>::new(
        fields
            .into_iter()
            .map(|(name, number)| (name, MapDeserializer::new(number.into_iter()))),
    );
    User::deserialize(source).map(|user| to_json(&user))
}

#[test]
fn numbers_of_any_precision_are_understood() {
    for (field, number, kept) in [
        ("version", "12", r#"{"version":12}"#),
        ("version", "12.0", r#"{"version":12}"#),
        ("score", "12.5", r#"{"score":12.5}"#),
        ("id", "1.50", r#"{"id":"1.50"}"#),
        ("family", "23", r#"{"family":23}"#),
    ] {
        assert_eq!(precise(field, number).unwrap(), kept);
    }
    assert!(precise("version", "1.5").is_err());
    assert!(precise("version", "18446744073709551615").is_err());
    assert!(precise("score", "1e999").is_err());
    assert!(precise("active", "1").is_err());
}

#[test]
fn bodies_need_not_be_models() {
    let mut list: Vec<State> = Vec::new();
    decode_json(br#"["active","new",null]"#, list.target()).unwrap();
    assert_eq!(list.first(), Some(&State::Active));
    assert_eq!(to_json(&list), r#"["active","new",""]"#);

    let mut map: BTreeMap<String, Vec<i64>> = BTreeMap::new();
    decode_json(br#"{"b":[2],"a":[]}"#, map.target()).unwrap();
    assert_eq!(to_json(&map), r#"{"a":[],"b":[2]}"#);

    let mut text = String::new();
    decode_json(br#""a\n""#, text.target()).unwrap();
    assert_eq!(text, "a\n");

    decode_json(br#"[1,{"a":2}]"#, ().target()).unwrap();
    decode_json(b"null", ().target()).unwrap();
    assert!(decode_json(b"[1,", ().target()).is_err());
}
