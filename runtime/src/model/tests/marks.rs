//! Cleared fields and `null` items.

use super::sample::{Division, Open, Page, State, User};
use crate::model::{Model, Wire, clear, decode_json, encode, to_json};

/// Decodes a text both ways, expects the same from both, and the same text
/// from both encoders.
fn round_trip<T>(text: &str) -> T
where
    T: Model + Wire + Default + Clone + PartialEq + std::fmt::Debug,
    T: serde::Serialize + serde::de::DeserializeOwned,
{
    let mut value = T::default();
    decode_json(text.as_bytes(), value.target()).unwrap();
    assert_eq!(to_json(&value), text);
    assert_eq!(encode(&value).unwrap(), text.as_bytes());
    assert_eq!(serde_json::to_string(&value).unwrap(), text);

    let generic: T = serde_json::from_str(text).unwrap();
    assert_eq!(generic, value);
    assert_eq!(to_json(&generic), text);
    let tree: serde_json::Value = serde_json::from_str(text).unwrap();
    let from_tree: T = serde_json::from_value(tree.clone()).unwrap();
    assert_eq!(to_json(&from_tree), text);
    assert_eq!(serde_json::to_value(&value).unwrap(), tree);

    let copied = value.clone();
    assert_eq!(copied, value);
    assert_eq!(to_json(&copied), text);
    value
}

fn user(text: &str) -> User {
    let mut user = User::default();
    decode_json(text.as_bytes(), user.target()).unwrap();
    user
}

#[test]
fn nulls_survive_wherever_they_stand() {
    for text in [
        r#"{"id":null}"#,
        r#"{"division":null,"family":null,"manager":null,"state":null}"#,
        r#"{"names":[null,"a",null]}"#,
        r#"{"names":["",null]}"#,
        r#"{"labels":{"":null,"a":"","b":null}}"#,
        r#"{"skills":[null,{"id":"a"},null,{}]}"#,
        r#"{"tags":{"a":null,"b":{}}}"#,
        r#"{"nested":{"a":[null,[null,0],[]],"b":null}}"#,
        r#"{"division":{"sizes":[0.0,null]}}"#,
        r#"{"skills":[{"sizes":[null]},null,{"id":null,"sizes":[null,1.5]}]}"#,
        r#"{"manager":{"manager":{"names":[null]},"names":[null]},"names":["",null]}"#,
        r#"{"json":null}"#,
        r#"{"json":[null,{"a":null}]}"#,
    ] {
        round_trip::<User>(text);
    }
    round_trip::<Open>(r#"{"id":null,"a":null,"b":[null,0]}"#);
    round_trip::<Page>(r#"{"entities":[null,{"id":null},{}],"total":1}"#);
}

#[test]
fn a_model_decodes_from_null_and_is_null_until_set() {
    let mut value: User = serde_json::from_str("null").unwrap();
    assert_eq!(to_json(&value), "null");
    assert_eq!(user("null"), value);
    assert_ne!(value, User::default());

    value.id = Some("a".into());
    assert_eq!(to_json(&value), r#"{"id":"a"}"#);
    assert_eq!(value, user(r#"{"id":"a"}"#));

    let mut cleared = user("null");
    clear(&mut cleared, 4);
    assert_eq!(to_json(&cleared), r#"{"id":null}"#);
}

#[test]
fn clear_unsets_and_a_value_overrides() {
    let mut value = user(r#"{"id":"a","names":[null],"state":"active"}"#);
    for field in [4, 8, 13] {
        clear(&mut value, field);
    }
    assert_eq!(value.id, None);
    assert_eq!(to_json(&value), r#"{"id":null,"names":null,"state":null}"#);

    value.id = Some("b".into());
    value.state = Some(State::Deleted);
    // The mark of the item went with the list it stood in.
    value.names = Some(vec![String::new()]);
    let text = r#"{"id":"b","names":[""],"state":"deleted"}"#;
    assert_eq!(to_json(&value), text);
    assert_eq!(serde_json::to_string(&value).unwrap(), text);
    assert_eq!(value, user(text));

    clear(&mut value, 400);
    assert_eq!(to_json(&value), text);
}

#[test]
fn the_map_of_an_open_model_is_no_field() {
    let mut value: Open = serde_json::from_str(r#"{"a":[1]}"#).unwrap();
    clear(&mut value, 1);
    assert_eq!(to_json(&value), r#"{"a":[1]}"#);
}

/// Whether two texts decode to equal models, asked in both directions.
fn same(left: &str, right: &str) -> bool {
    let (left, right) = (user(left), user(right));
    let same = left == right;
    assert_eq!(right.clone() == left, same);
    same
}

#[test]
fn equality_counts_the_marks_in_effect() {
    assert!(!same(r#"{"id":null}"#, "{}"));
    assert!(same(r#"{"id":null}"#, r#"{"id":null,"other":1}"#));
    assert!(!same(r#"{"id":null}"#, r#"{"names":null}"#));
    assert!(!same(r#"{"names":[null]}"#, r#"{"names":[""]}"#));
    assert!(!same(r#"{"names":[null,""]}"#, r#"{"names":["",null]}"#));
    assert!(!same(r#"{"labels":{"a":null}}"#, r#"{"labels":{"a":""}}"#));
    assert!(!same(r#"{"skills":[null]}"#, r#"{"skills":[{}]}"#));
    assert!(!same(
        r#"{"nested":{"a":[null]}}"#,
        r#"{"nested":{"a":[[]]}}"#
    ));
    // Numbers that are not equal to themselves.
    let nan = User {
        score: Some(f64::NAN),
        ..User::default()
    };
    assert_ne!(nan, nan.clone());
}

#[test]
fn equality_ignores_marks_without_effect() {
    let mut value =
        user(r#"{"id":null,"names":[null,"b"],"skills":[null],"division":{"sizes":[null]}}"#);
    value.id = Some("a".into());
    value.names = Some(vec!["a".into(), "b".into()]);
    value.skills = Some(vec![Division {
        id: Some("s".into()),
        ..Division::default()
    }]);
    let sizes = value
        .division
        .as_mut()
        .and_then(|division| division.sizes.as_mut());
    *sizes.unwrap() = vec![2.5];
    let text = r#"{"division":{"sizes":[2.5]},"id":"a","names":["a","b"],"skills":[{"id":"s"}]}"#;
    assert_eq!(value, user(text));
    assert_eq!(to_json(&value), text);
}

#[test]
fn the_last_of_equal_keys_decides_about_nulls() {
    for (text, kept) in [
        (r#"{"id":"a","id":null}"#, r#"{"id":null}"#),
        (r#"{"id":null,"id":"a"}"#, r#"{"id":"a"}"#),
        (r#"{"names":[null],"names":[""]}"#, r#"{"names":[""]}"#),
        (r#"{"names":[""],"names":[null]}"#, r#"{"names":[null]}"#),
        (r#"{"labels":{"a":null,"a":""}}"#, r#"{"labels":{"a":""}}"#),
        (
            r#"{"labels":{"a":"","a":null}}"#,
            r#"{"labels":{"a":null}}"#,
        ),
        (
            r#"{"nested":{"a":[null,[null]],"b":[null],"a":[[],[0]]}}"#,
            r#"{"nested":{"a":[[],[0]],"b":[null]}}"#,
        ),
        (
            r#"{"names":[null],"tags":{"a":{"sizes":[null]},"a":{"sizes":[0]}}}"#,
            r#"{"names":[null],"tags":{"a":{"sizes":[0.0]}}}"#,
        ),
        (r#"{"skills":[null],"skills":[{}]}"#, r#"{"skills":[{}]}"#),
    ] {
        assert_eq!(to_json(&user(text)), kept, "{text}");
    }
    let open: Open = serde_json::from_str(r#"{"a":[null],"b":null,"a":[0],"b":[]}"#).unwrap();
    assert_eq!(to_json(&open), r#"{"a":[0],"b":[]}"#);
}

#[test]
fn debug_shows_what_would_be_sent() {
    let value = user(r#"{"id":null,"names":[null,"b"],"state":"active","version":3}"#);
    assert_eq!(
        format!("{value:?}"),
        r#"User { id: null, names: [null, "b"], state: "active", version: 3 }"#
    );
    assert_eq!(format!("{:?}", User::default()), "User");
}

#[test]
fn many_nulls_do_not_take_quadratic_time() {
    let count = 20_000;
    let items = vec!["null"; count].join(",");
    let text = format!(r#"{{"names":[{items}],"nested":{{"a":[{items}]}}}}"#);
    let started = std::time::Instant::now();
    round_trip::<User>(&text);
    // Takes well under a second; a linear look-up of each mark takes minutes.
    assert!(started.elapsed().as_secs() < 20);
}
