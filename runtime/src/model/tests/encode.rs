//! Encoding.

use std::collections::BTreeMap;

use super::sample::{Division, Family, Open, State, User};
use crate::model::{FileContent, Unknown, Wire, encode, to_json};

/// Expects one text from every encoder.
fn encodes<T: Wire + serde::Serialize>(value: &T, text: &str) {
    assert_eq!(to_json(value), text);
    assert_eq!(encode(value).unwrap(), text.as_bytes());
    assert_eq!(serde_json::to_string(value).unwrap(), text);
}

#[test]
fn set_fields_are_sent_in_slot_order() {
    let user = User {
        version: Some(i64::MIN),
        score: Some(0.1),
        active: Some(false),
        id: Some(String::new()),
        state: Some(State::Deleted),
        family: Some(Family::V6),
        born: Some("2024-02-29".into()),
        seen: Some("x".into()),
        division: Some(Division::default()),
        skills: Some(Vec::new()),
        labels: Some(BTreeMap::new()),
        ..User::default()
    };
    let text = concat!(
        r#"{"active":false,"born":"2024-02-29","division":{},"family":23,"id":"","labels":{},"#,
        r#""score":0.1,"seen":"x","skills":[],"state":"deleted","version":-9223372036854775808}"#,
    );
    encodes(&user, text);
    encodes(&user.clone(), text);
    encodes(&User::default(), "{}");
    encodes(&Box::new(user), text);
}

#[test]
fn unknown_values_are_sent_as_they_are() {
    for (family, text) in [
        ("23", r#"{"family":23}"#),
        ("7", r#"{"family":7}"#),
        ("+7", r#"{"family":"+7"}"#),
        ("", r#"{"family":""}"#),
    ] {
        let user = User {
            family: Some(Family::from(family)),
            state: None,
            ..User::default()
        };
        encodes(&user, text);
        assert_eq!(user.clone(), user);
    }
    let user = User {
        state: Some(State::Unknown(Unknown::new("a\"b"))),
        ..User::default()
    };
    encodes(&user, r#"{"state":"a\"b"}"#);
}

#[test]
fn an_open_model_sends_its_map() {
    let open = Open {
        id: Some("a".into()),
        extra: BTreeMap::from([("k\n".into(), vec![1, 2]), ("l".into(), vec![])]),
        ..Open::default()
    };
    encodes(&open, r#"{"id":"a","k\n":[1,2],"l":[]}"#);
    let only = Open {
        extra: BTreeMap::from([("k".into(), vec![])]),
        ..Open::default()
    };
    encodes(&only, r#"{"k":[]}"#);
    assert_ne!(only, Open::default());
    assert_eq!(only.clone(), only);
}

#[test]
fn strings_are_escaped_as_serde_json_does() {
    // Each special byte at each place of strings around the sizes at which the
    // scan changes its stride.
    for length in (0..40).chain([63, 64, 65]) {
        let plain: String = "abcdefgh".chars().cycle().take(length).collect();
        encodes(&plain, &serde_json::to_string(&plain).unwrap());
        for special in [
            "\"", "\\", "\n", "\u{0}", "\u{1f}", "\u{7f}", "é", "😀", "\u{2028}",
        ] {
            for place in 0..=length {
                let mut text = plain.clone();
                text.insert_str(place, special);
                let expected = serde_json::to_string(&text).unwrap();
                assert_eq!(to_json(&text), expected);
            }
        }
    }
    let all: String = (0..0x100_u32).filter_map(char::from_u32).collect();
    encodes(&all, &serde_json::to_string(&all).unwrap());
    let keyed = BTreeMap::from([(all.clone(), all)]);
    encodes(&keyed, &serde_json::to_string(&keyed).unwrap());
}

#[test]
fn numbers_that_json_can_not_carry_are_errors() {
    let mut user = User {
        id: Some("a".into()),
        skills: Some(vec![
            Division::default(),
            Division {
                sizes: Some(vec![1.0, f64::INFINITY]),
                ..Division::default()
            },
        ]),
        ..User::default()
    };
    let error = encode(&user).unwrap_err();
    assert_eq!(error.path(), "$.skills[1].sizes[1]");
    assert_eq!(
        error.to_string(),
        "JSON can not carry the number inf at $.skills[1].sizes[1]"
    );
    assert_eq!(
        to_json(&user),
        r#"{"id":"a","skills":[{},{"sizes":[1.0,null]}]}"#
    );
    user.skills = None;
    user.score = Some(f64::NAN);
    assert_eq!(encode(&user).unwrap_err().path(), "$.score");

    let map = BTreeMap::from([("a".to_owned(), 1.0), ("b".to_owned(), f64::NEG_INFINITY)]);
    assert_eq!(encode(&map).unwrap_err().path(), r#"$["b"]"#);
}

#[test]
fn bodies_need_not_be_models() {
    encodes(&(), "null");
    encodes(&vec![1.5, -0.0], "[1.5,-0.0]");
    encodes(&vec![vec![true], vec![]], "[[true],[]]");
    encodes(&Vec::<i64>::new(), "[]");
    encodes(
        &BTreeMap::from([("a".to_owned(), "b".to_owned())]),
        r#"{"a":"b"}"#,
    );
    encodes(&serde_json::json!({"a": [1, null]}), r#"{"a":[1,null]}"#);
    let file = FileContent(b"a\"b".to_vec());
    assert_eq!(to_json(&file), r#""a\"b""#);
}
